import type { Page } from '@playwright/test';
import { act, choose, DISPATCHER, isIn, person } from '../people';
import { expect, test } from '../story';

interface Found {
  id: string;
  name: string;
  uscc: string;
}

/** An enterprise that nobody has marked; each story takes another. */
async function unmarked(page: Page): Promise<Found> {
  const { items } = (await (await page.context().request.get('/api/v1/enterprises?key=false&limit=50')).json()) as { items: Found[] };
  const withCode = items.filter(({ uscc }) => uscc);
  return withCode[Math.floor(Math.random() * withCode.length)]!;
}

/** The page of the first record that a list has for these words. */
async function open(page: Page, list: string, words: string): Promise<string> {
  const { items } = (await (await page.context().request.get(`/api/v1/complaints/${list}?q=${encodeURIComponent(words)}`)).json()) as { items: { id: string }[] };
  await page.goto(`/complaints/${list}/${items[0]!.id}`);
  return items[0]!.id;
}

test('an enterprise is marked, gets its liaison officer, is visited, and what it brings up stands in the queue @phone', async ({ browser, look }) => {
  test.setTimeout(300_000);
  const finding = `东门道路积水 ${Date.now()}`;
  const office = await person(browser, 'planoffice.business-environment-office');
  const firm = await unmarked(office);
  await office.goto('/complaints/key-enterprises');
  await office.getByRole('button', { name: '按代码批量列入' }).click();
  await office.getByLabel('统一社会信用代码', { exact: true }).fill(`${firm.uscc}\n不是代码`);
  await choose(office, '重点类别', '重点产业链企业');
  await office.getByRole('dialog').getByRole('button', { name: '按代码批量列入' }).click();
  await expect(office.getByText('列入 1 户，已在册 0 户，未列入 1 个代码')).toBeVisible();
  await look(office, 'key-enterprises-by-codes');
  await office.getByRole('button', { name: /关\s*闭/ }).last().click();

  const key = await open(office, 'key-enterprises', firm.name);
  await isIn(office, '在册');
  await expect(office.getByText(/^空缺：.*起至今$/)).toBeVisible();
  await look(office, 'key-enterprise-without-liaison');
  await office.getByRole('button', { name: '指派联络员' }).click();
  await choose(office, '担任单位', '税务局');
  const who = office.getByLabel('担任人', { exact: true });
  await who.click();
  await office.getByTitle(/承办/).first().click();
  await look(office, 'liaison-register');
  await office.getByRole('button', { name: '指派联络员' }).click();
  await isIn(office, '拟任');
  const liaison = new URL(office.url()).pathname;

  // The person who was named, of the two who handle there.
  let officer = await person(browser, 'handler.tax');
  await officer.goto(liaison);
  await isIn(officer, '拟任');
  if (!(await officer.getByRole('button', { name: '接任', exact: true }).isVisible())) {
    officer = await person(browser, 'handler.tax.2');
    await officer.goto(liaison);
  }
  await act(officer, '接任');
  await isIn(officer, '在任');
  await look(officer, 'liaison-active');

  await officer.goto(`/complaints/firm-visits/new?keyEnterpriseId=${key}`);
  await officer.getByLabel('走访情况', { exact: true }).fill('生产平稳，在手订单较上月增长。');
  await officer.getByRole('button', { name: '添加一条问题' }).click();
  await officer.getByLabel('标题', { exact: true }).fill(finding);
  await officer.getByLabel('内容', { exact: true }).fill('雨后东门道路积水，货车进出困难，希望疏通排水。');
  await officer.getByLabel('企业联系人', { exact: true }).fill('王小明');
  await officer.getByLabel('联系电话', { exact: true }).fill('13812345678');
  await look(officer, 'visit-register');
  await officer.getByRole('button', { name: '保存走访' }).click();
  await isIn(officer, '已走访');
  await expect(officer.getByText(finding)).toBeVisible();
  await expect(officer.getByText('13812345678')).toHaveCount(0);
  await look(officer, 'visit-with-findings');

  const dispatcher = await person(browser, DISPATCHER);
  const demand = await open(dispatcher, 'demands', finding);
  await isIn(dispatcher, '已收集');
  await expect(dispatcher.getByRole('link', { name: /^RQ-/ })).toBeVisible();
  await expect(dispatcher.getByText('138****5678')).toBeVisible();
  await look(dispatcher, 'demand-of-a-visit');
  await dispatcher.goto(`/complaints/dispatch?id=${demand}`);
  await expect(dispatcher.getByRole('heading', { level: 2, name: finding })).toBeVisible();
});
