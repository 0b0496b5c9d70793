import type { Page } from '@playwright/test';
import { act, choose, isIn, person, SUPERVISOR } from '../people';
import { expect, test } from '../story';

const CENTRE_CLERK = 'clerk.city-operation-centre';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const inShanghai = (at: number) => new Date(at + 8 * 3_600_000).toISOString();
const minuteBefore = (minutes: number) => inShanghai(Date.now() - minutes * MINUTE_MS).slice(0, 16).replace('T', ' ');
const dayAhead = (days: number) => inShanghai(Date.now() + days * DAY_MS).slice(0, 10);

/** Types a day, or a minute, as the keyboard does. */
async function when(page: Page, label: string, value: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.fill(value);
  await box.press('Enter');
}

/** The page of measure 50 names the record among those that make up the figure. */
async function countsIn(page: Page, metric: string, part: string, no: string): Promise<void> {
  await page.goto('/measures/50');
  await page.getByRole('button', { name: metric, exact: true }).click();
  await page.getByRole('radiogroup', { name: '组成部分' }).getByText(part, { exact: true }).click();
  await expect(page.getByRole('link', { name: new RegExp(`^${no}`) })).toBeVisible();
}

/** A claim needs its proof. */
async function attach(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('退费清单与公示照片目录') });
  await expect(dialog.getByText(name)).toBeVisible();
}

test('a supply cut runs by the minute: crew, cause, restored, still out, restored, and referred to who acts on it @phone', async ({ browser, look }, info) => {
  test.setTimeout(240_000);
  const title = `西部云谷二期停电${info.project.name}${Date.now()}`;
  const clerk = await person(browser, CENTRE_CLERK);

  await test.step('reported at the hotline, sent to the crew at once', async () => {
    await clerk.goto('/complaints/supply-cuts/new');
    await clerk.getByLabel('标题', { exact: true }).fill(title);
    await choose(clerk, '断供类别', '供电');
    await clerk.getByLabel('地点', { exact: true }).fill('西部云谷二期3号楼');
    await clerk.getByLabel('情况', { exact: true }).fill('整栋楼突然断电，物业称欠费，企业有缴费凭证。');
    await when(clerk, '发现时间', minuteBefore(10));
    await clerk.getByLabel('报告人', { exact: true }).fill('王小明');
    await clerk.getByLabel('电话', { exact: true }).fill('13812345678');
    await look(clerk, 'supply-cut-register');
    await clerk.getByRole('button', { name: /^登记断供事件/ }).click();
    await expect(clerk.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await isIn(clerk, '已派单');
    await expect(clerk.getByText('供电服务单位').first()).toBeVisible();
    // Two clocks run from the minute in which the cut was noticed.
    await expect(clerk.getByText('30 分钟').first()).toBeVisible();
    await expect(clerk.getByText('24 小时').first()).toBeVisible();
    await expect(clerk.getByText('138****5678')).toBeVisible();
    await expect(clerk.getByText('13812345678')).toHaveCount(0);
    await look(clerk, 'supply-cut-dispatched');
  });
  const cut = new URL(clerk.url()).pathname;
  const crew = await person(browser, 'handler.utility-power');

  await test.step('the crew arrives, finds who cut, restores', async () => {
    await crew.goto(cut);
    await act(crew, '到场');
    await isIn(crew, '已到场');
    await act(crew, '查明原因', async () => {
      await choose(crew, '原因', '物业人为断供');
      await crew.getByLabel('断供主体', { exact: true }).fill('云谷二期物业服务处');
    });
    await act(crew, '恢复供应', async () => crew.getByLabel('处置措施', { exact: true }).fill('责令物业合闸，现场恢复供电。'));
    await isIn(crew, '已恢复');
    // Whoever restored it does not ask whether it is back.
    await expect(crew.getByRole('button', { name: '回访', exact: true })).toHaveCount(0);
  });

  await test.step('the callback finds it still out: the crew goes again, with a limit of its own', async () => {
    await clerk.reload();
    await act(clerk, '回访', () => choose(clerk, '回访结果', '仍未恢复'));
    await isIn(clerk, '已派单');
    await crew.reload();
    await act(crew, '恢复供应', async () => crew.getByLabel('处置措施', { exact: true }).fill('更换被损坏的分路开关，逐户确认来电。'));
    await isIn(crew, '已恢复');
    await clerk.reload();
    await act(clerk, '回访', () => choose(clerk, '回访结果', '已恢复'));
    await isIn(clerk, '已回访');
  });

  await test.step('a wilful cut becomes a report that a unit has to answer for', async () => {
    await crew.reload();
    await act(crew, '移送执法', () => choose(crew, '执法单位', '市场监督管理局'));
    await expect(crew.getByText('移送的举报')).toBeVisible();
    await look(crew, 'supply-cut-referred');
    const enforcer = await person(browser, 'handler.market-supervision');
    await enforcer.goto(`/complaints/demands?q=${encodeURIComponent(title)}`);
    await enforcer.getByRole('link', { name: /^SQ-/ }).or(enforcer.getByRole('link', { name: title })).first().click();
    await isIn(enforcer, '已交办');
    await expect(enforcer.getByText('云谷二期物业服务处', { exact: false }).first()).toBeVisible();
  });

  await test.step('and stands in the figures of measure 50', async () => {
    const leader = await person(browser, 'leader.new-area');
    const no = (await clerk.getByText(/^DG-\d{4}-\d{6}$/).first().textContent())!;
    await countsIn(leader, '断供30分钟到场率', '分子', no);
    await look(leader, 'supply-cut-counted');
  });
});

test('a campaign looks into a matter, what it finds is put right and verified, and only then is it accepted @phone', async ({ browser, look }, info) => {
  test.setTimeout(240_000);
  const title = `转供电加价专项整治${info.project.name}${Date.now()}`;
  const problem = `${title}：商业综合体加价`;
  const head = await person(browser, 'unithead.development-commerce');

  await test.step('deployed with the units that take part, and begun', async () => {
    await head.goto('/complaints/campaigns/new');
    await head.getByLabel('名称', { exact: true }).fill(title);
    await choose(head, '整治事项', '转供电加价');
    await head.getByLabel('工作要求', { exact: true }).fill('对全部转供电主体逐户核查终端电价，发现加价限期退还。');
    await when(head, '完成期限', dayAhead(60));
    await choose(head, '参加单位', '市场监督管理局');
    await head.keyboard.press('Escape');
    await head.getByRole('button', { name: /^登记专项行动/ }).click();
    await expect(head.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await isIn(head, '已部署');
    await act(head, '开始排查');
    await isIn(head, '排查中');
  });
  const campaign = new URL(head.url()).pathname;

  await test.step('what is found is given to the unit that has to put it right', async () => {
    await head.getByRole('button', { name: '登记问题' }).click();
    await head.getByLabel('标题', { exact: true }).fill(problem);
    await head.getByLabel('问题', { exact: true }).fill('终端电价每千瓦时加收0.35元，涉及商户42家。');
    await choose(head, '整改责任单位', '市场监督管理局');
    await look(head, 'campaign-finding-register');
    await head.getByRole('button', { name: /^登记整改问题/ }).click();
    await isIn(head, '已发现');
  });
  const finding = new URL(head.url()).pathname;
  const no = (await head.getByText(/^ZG-\d{4}-\d{6}$/).first().textContent())!;

  const handler = await person(browser, 'handler.market-supervision');
  const supervisor = await person(browser, SUPERVISOR);
  await test.step('a plan, a claim, sent back once', async () => {
    await handler.goto(finding);
    await act(handler, '制定整改方案', async () => {
      await handler.getByLabel('整改方案', { exact: true }).fill('约谈主体，退还多收电费并公示电价。');
      await when(handler, '整改期限', dayAhead(20));
    });
    await isIn(handler, '整改中');
    await act(handler, '申请核实', async () => {
      await handler.getByLabel('整改情况', { exact: true }).fill('已退还多收电费。');
      await attach(handler, '退费说明.txt');
    });
    await expect(handler.getByRole('button', { name: '核实整改', exact: true })).toHaveCount(0);
    await head.reload();
    await act(head, '退回', async () => head.getByLabel('理由', { exact: true }).fill('缺退费清单和公示照片。'));
    await isIn(head, '整改中');
  });

  await test.step('while something is open nobody accepts the campaign', async () => {
    await head.goto(campaign);
    await act(head, '转入整改', async () => head.getByLabel('排查结论', { exact: true }).fill('核查转供电主体42户，发现问题1个。'));
    await isIn(head, '整改中');
    await supervisor.goto(campaign);
    await expect(supervisor.getByText('0 / 1 已销号')).toBeVisible();
    await supervisor.getByRole('button', { name: '验收', exact: true }).click();
    const dialog = supervisor.getByRole('dialog');
    await dialog.getByLabel('验收结论', { exact: true }).fill('问题全部整改到位，通过验收。');
    await dialog.getByRole('button', { name: '验收', exact: true }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await look(supervisor, 'campaign-not-accepted');
  });

  await test.step('put right, verified by another, accepted', async () => {
    await handler.reload();
    await act(handler, '申请核实', async () => {
      await handler.getByLabel('整改情况', { exact: true }).fill('退费清单42份、公示照片已附，商户签字确认。');
      await attach(handler, '退费清单.txt');
    });
    await head.goto(finding);
    await act(head, '核实整改');
    await isIn(head, '已整改');
    await supervisor.reload();
    await expect(supervisor.getByText('1 / 1 已销号')).toBeVisible();
    await act(supervisor, '验收', async () => supervisor.getByLabel('验收结论', { exact: true }).fill('问题全部整改到位，通过验收。'));
    await isIn(supervisor, '已验收');
    await look(supervisor, 'campaign-accepted');
  });

  await test.step('and stands in the figures of measure 50', async () => {
    const leader = await person(browser, 'leader.new-area');
    await countsIn(leader, '专项行动问题整改率', '分子', no);
  });
});
