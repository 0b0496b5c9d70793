import type { Page, TestInfo } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { act, choose, CLERK, DISPATCHER, person } from '../people';
import { expect, test } from '../story';

const HEAD = ['标题', '内容', '渠道', '涉企', '企业', '来电人', '电话', '来源系统', '来源编号', '登记时间', '理由'] as const;
type Row = Record<(typeof HEAD)[number], string>;

/** By line of the file: what is wrong there, the column that the page has to name, and words of what it has to say. */
const WRONG: { line: number; wrong: (rows: readonly Row[]) => Partial<Row>; column: string; says: RegExp }[] = [
  { line: 12, wrong: () => ({ 标题: '' }), column: '标题', says: /必填/ },
  { line: 151, wrong: () => ({ 渠道: '传真' }), column: '渠道', says: /12345热线/ },
  { line: 302, wrong: () => ({ 企业: '没有登记过的企业' }), column: '企业', says: /没有这个/ },
  { line: 420, wrong: () => ({ 登记时间: '2026-13-45 09:30' }), column: '登记时间', says: /没有这一天/ },
  { line: 633, wrong: () => ({ 涉企: '也许' }), column: '涉企', says: /“是”或“否”/ },
  { line: 777, wrong: () => ({ 标题: '长'.repeat(201) }), column: '标题', says: /过长/ },
  { line: 1001, wrong: (rows) => ({ 来源编号: rows[0]!.来源编号 }), column: '来源编号', says: /相同的来源编号/ },
];

const DAY_MS = 86_400_000;
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
/** Ten days back whatever came in is over its time, and counts. In January's first days that is a day of the plan year before, well inside of it. */
const tenDaysBack = new Date(Date.parse(today) - 10 * DAY_MS).toISOString().slice(0, 10);
const inYearBefore = tenDaysBack.slice(0, 4) !== today.slice(0, 4);
const registeredOn = inYearBefore ? `${tenDaysBack.slice(0, 4)}-12-20` : tenDaysBack;

const csv = (rows: readonly Row[]) => ({ name: 'demands.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${[HEAD, ...rows.map((row) => HEAD.map((name) => row[name]))].map((cells) => cells.join(',')).join('\r\n')}\r\n`) });

/** The two projects run at once: each takes a channel of its own, so that neither moves the other's figure. */
const channelOf = (info: TestInfo) => (info.project.name === 'phone' ? { label: '96611热线', code: '96611' } : { label: '12345热线', code: '12345' });

function thousand(info: TestInfo): Row[] {
  const run = `${info.project.name}-${Date.now()}`;
  return Array.from({ length: 1_000 }, (_, i) => ({
    标题: `批量转来的工单 ${i + 1}`, 内容: '热线故障期间纸质登记，现补录。', 渠道: channelOf(info).label, 涉企: '是', 企业: '', 来电人: '王小明', 电话: '13812345678', 来源系统: 'paper', 来源编号: `${run}-${i + 1}`, 登记时间: `${registeredOn} 09:30`, 理由: '热线故障，纸质补录',
  }));
}

/** How many demands of the channel the dispatching unit leads in measure 45, as the measure's own page counts them. */
async function counted(page: Page, info: TestInfo): Promise<number> {
  const { items } = await (await page.request.get('/api/v1/organisation/units')).json();
  const centre = items.find((unit: { code: string }) => unit.code === 'city-operation-centre').id;
  await page.goto(`/measures/45?year=${registeredOn.slice(0, 4)}&metric=m45.closing-rate&part=denominator&unit=${centre}&category=${channelOf(info).code}`);
  const sum = page.getByText(/^合计 \d+$/);
  await expect(sum.or(page.getByText('没有构成记录'))).toBeVisible();
  return (await sum.isVisible()) ? Number((await sum.textContent())!.replace(/\D/g, '')) : 0;
}

async function handIn(page: Page, rows: readonly Row[], button: '先检查，不导入' | '导入'): Promise<void> {
  if (!page.url().endsWith('/import')) await page.goto('/complaints/demands/import');
  await page.locator('input[type=file]').setInputFiles(csv(rows));
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(button === '导入' ? '导入完成' : '检查完成')).toBeVisible({ timeout: 30_000 });
}

/** The lines that the downloaded list names. */
async function refused(page: Page): Promise<number[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载错误清单' }).click()]);
  const lines = readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).slice(1);
  return [...new Set(lines.map((line) => Number(line.split(',')[0])))];
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: '撤销本次导入' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销本次导入' }).click();
}

test('a thousand demands are imported, seven of them corrected, and taken back where nobody has touched them @phone', async ({ browser, look }, info) => {
  test.setTimeout(180_000);
  const rows = thousand(info);
  const file = rows.map((row, i) => ({ ...row, ...WRONG.find(({ line }) => line === i + 2)?.wrong(rows) }));
  const clerk = await person(browser, CLERK);
  const before = await counted(clerk, info);

  await test.step('a check names the cells and writes nothing', async () => {
    await handIn(clerk, file, '先检查，不导入');
    await expect(clerk.getByText('1000 / 1000 行')).toBeVisible();
    await expect(clerk.getByText('7 处错误')).toBeVisible();
    for (const { line, column, says } of WRONG) await expect(clerk.getByRole('row').filter({ has: clerk.getByRole('cell', { name: String(line), exact: true }) })).toHaveText(new RegExp(`${line}${column}.*${says.source}`));
    expect(await refused(clerk)).toEqual(WRONG.map(({ line }) => line));
    await look(clerk, 'import-checked');
    expect(await counted(clerk, info)).toBe(before);
  });

  const first = await test.step('the right rows are taken, and the figure moves by them', async () => {
    await handIn(clerk, file, '导入');
    await expect(clerk.getByText('登记 993 条')).toBeVisible();
    const address = clerk.url();
    await look(clerk, 'import-done');
    expect(await refused(clerk)).toEqual(WRONG.map(({ line }) => line));
    expect(await counted(clerk, info)).toBe(before + 993);
    return address;
  });

  const second = await test.step('the seven corrected rows are taken', async () => {
    await handIn(clerk, WRONG.map(({ line }) => rows[line - 2]!), '导入');
    await expect(clerk.getByText('没有发现错误')).toBeVisible();
    await expect(clerk.getByText('登记 7 条')).toBeVisible();
    const address = clerk.url();
    expect(await counted(clerk, info)).toBe(before + 1_000);
    return address;
  });

  const touched = await test.step('the dispatcher goes on with one of the seven', async () => {
    const dispatcher = await person(browser, DISPATCHER);
    const number = rows[WRONG[0]!.line - 2]!.来源编号;
    const { items } = await (await dispatcher.request.get(`/api/v1/complaints/demands?externalId=${encodeURIComponent(number)}`)).json();
    await dispatcher.goto(`/complaints/demands/${items[0].id}`);
    await act(dispatcher, '分类', async () => {
      await choose(dispatcher, '诉求类型', '求助');
      await choose(dispatcher, '诉求类别', '税务');
    });
    await dispatcher.context().close();
    return items[0].no as string;
  });

  await test.step('an undo leaves it as it is, and lists it', async () => {
    await clerk.goto(second);
    await undo(clerk);
    await expect(clerk.getByText('作废 6 条')).toBeVisible({ timeout: 30_000 });
    await expect(clerk.getByText('有 1 条之后又被办理过')).toBeVisible();
    await expect(clerk.getByRole('link', { name: touched })).toBeVisible();
    await look(clerk, 'import-undone-but-one');
  });

  await test.step('the others are taken back, and out of the figure', async () => {
    await clerk.goto(first);
    await undo(clerk);
    await expect(clerk.getByText('已撤销')).toBeVisible({ timeout: 30_000 });
    await expect(clerk.getByText('作废 993 条')).toBeVisible();
    await look(clerk, 'import-undone');
    // A void takes effect on the day that it is made: the last evening of a year before stays what it was.
    expect(await counted(clerk, info)).toBe(before + (inYearBefore ? 1_000 : 1));
  });
});
