import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../story';

type SignIn = (page: Page, username: string) => Promise<void>;

const CLERK = 'clerk.hall-new-area';
const DISPATCHER = 'dispatcher.city-operation-centre';
const SUPERVISOR = 'supervisor.city-operation-centre';

/** A person at a machine of their own, beside the others of the story. */
async function person(browser: Browser, signIn: SignIn, username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, username);
  return page;
}

/** Types what is looked for and takes the first that fits, as the keyboard does. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.click();
  await box.fill(text);
  await expect(page.getByTitle(text, { exact: true }).last()).toBeVisible();
  await box.press('Enter');
}

/** Does a verb of the page: its button, or its entry under "more" where the screen is narrow. */
async function act(page: Page, verb: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  const button = page.getByRole('button', { name: verb, exact: true });
  const more = page.getByRole('button', { name: '更多操作' });
  await expect(button.or(more).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name: verb, exact: true }).click();
  }
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fill();
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toBeHidden();
}

const isIn = (page: Page, state: string) => expect(page.locator('h1 + *').filter({ hasText: state })).toBeVisible();

/** At the counter: a call of the hotline is written down. @returns the address of the demand's page */
async function register(page: Page, title: string): Promise<string> {
  await page.goto('/complaints/demands/new');
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByLabel('内容', { exact: true }).fill('企业三月提交的退税申请至今未到账，请说明进度。');
  await choose(page, '渠道', '12345热线');
  await page.getByLabel('涉企', { exact: true }).click();
  await page.getByLabel('来电人', { exact: true }).fill('王小明');
  await page.getByLabel('电话', { exact: true }).fill('13812345678');
  await page.getByRole('button', { name: '登记诉求' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await isIn(page, '已收集');
  // The name is shown masked, and the whole number nowhere.
  await expect(page.getByText('138****5678')).toBeVisible();
  await expect(page.getByText('13812345678')).toHaveCount(0);
  return new URL(page.url()).pathname;
}

/** At the dispatch desk: kind, category, unit, done; the queue goes on by itself. */
async function dispatch(page: Page, demand: string, title: string, unit: string, classify: boolean): Promise<void> {
  await page.goto(`/complaints/dispatch?id=${demand.split('/').pop()}`);
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  if (classify) {
    await page.getByRole('radiogroup', { name: '诉求类型' }).getByText(/^求助/).click();
    await choose(page, '诉求类别', '税务');
    await expect(page.getByRole('region', { name: '建议单位' })).toBeVisible();
  }
  await choose(page, '主办单位', unit);
  await page.getByRole('button', { name: classify ? '分类并交办' : '交办', exact: false }).click();
  await expect(page.getByText(`已交办${unit}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
}

test('a call of the hotline is registered, dispatched, resolved, called back and struck off by five people @phone', async ({ browser, signIn, look }) => {
  // Five people sign in one after the other, each with a browser of their own.
  test.setTimeout(300_000);
  const title = `退税进度查询 ${Date.now()}`;
  const clerk = await person(browser, signIn, CLERK);
  const demand = await register(clerk, title);
  await look(clerk, 'demand-registered');

  const dispatcher = await person(browser, signIn, DISPATCHER);
  await dispatch(dispatcher, demand, title, '税务局', true);
  await look(dispatcher, 'dispatch-desk');

  const handler = await person(browser, signIn, 'handler.tax');
  await handler.goto(demand);
  await isIn(handler, '已交办');
  await act(handler, '签收');
  await isIn(handler, '已签收');
  await act(handler, '开始办理');
  await act(handler, '办结', async () => {
    await choose(handler, '办理结果', '已解决');
    await handler.getByLabel('答复', { exact: true }).fill('退税已于今日到账，已电话告知企业。');
  });
  await isIn(handler, '已办结');
  // Whoever answered doesn't ask whether the answer was good.
  await expect(handler.getByRole('button', { name: '回访', exact: true })).toHaveCount(0);
  await look(handler, 'demand-resolved');

  await clerk.goto(`/complaints/callbacks?id=${demand.split('/').pop()}`);
  await expect(clerk.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await clerk.getByRole('radiogroup', { name: '满意程度' }).getByText(/^满意/).click();
  await look(clerk, 'callback-desk');
  await clerk.getByRole('button', { name: /保存并转下一条/ }).click();
  await expect(clerk.getByText('已回访').first()).toBeVisible();

  const supervisor = await person(browser, signIn, SUPERVISOR);
  await supervisor.goto(demand);
  await isIn(supervisor, '已回访');
  await act(supervisor, '销号');
  await isIn(supervisor, '已销号');
  for (const verb of ['登记', '分类', '交办', '签收', '开始办理', '办结', '回访', '销号']) await expect(supervisor.getByRole('listitem').getByText(verb, { exact: true }).first()).toBeVisible();
  await look(supervisor, 'demand-struck-off');
});

test('a unit gives a demand back with its reason, and another one takes it @phone', async ({ browser, signIn, look }) => {
  // Five people sign in one after the other, each with a browser of their own.
  test.setTimeout(300_000);
  const title = `营业执照变更受阻 ${Date.now()}`;
  const clerk = await person(browser, signIn, CLERK);
  const demand = await register(clerk, title);
  const dispatcher = await person(browser, signIn, DISPATCHER);
  await dispatch(dispatcher, demand, title, '税务局', true);

  const handler = await person(browser, signIn, 'handler.tax');
  await handler.goto(demand);
  await act(handler, '申请退单', async () => handler.getByLabel('职责依据', { exact: true }).fill('登记事项由市场监督管理局负责'));
  // Nobody decides on their own request.
  await expect(handler.getByRole('button', { name: '同意退单' })).toHaveCount(0);

  const head = await person(browser, signIn, 'unithead.tax');
  await head.goto(demand);
  await isIn(head, '已交办');
  await look(head, 'demand-return-asked');
  await act(head, '同意退单');

  await dispatch(dispatcher, demand, title, '市场监督管理局', false);
  // The unit that gave it back doesn't lead it any more.
  await handler.goto(demand);
  await expect(handler.getByRole('button', { name: '签收' })).toHaveCount(0);

  const other = await person(browser, signIn, 'handler.market-supervision');
  await other.goto(demand);
  await expect(other.getByText('登记事项由市场监督管理局负责')).toBeVisible();
  await act(other, '签收');
  await isIn(other, '已签收');
  await look(other, 'demand-taken-by-another');
});

test('the dispatcher works by keys alone', async ({ browser, signIn }) => {
  const title = `园区停电无人处理 ${Date.now()}`;
  const demand = await register(await person(browser, signIn, CLERK), title);
  const dispatcher = await person(browser, signIn, DISPATCHER);
  await dispatcher.goto(`/complaints/dispatch?id=${demand.split('/').pop()}`);
  await expect(dispatcher.getByRole('heading', { level: 2, name: title })).toBeFocused();
  await dispatcher.keyboard.press('3');
  await expect(dispatcher.getByRole('radio', { name: '投诉' })).toBeChecked();
  await dispatcher.keyboard.press('k');
  await dispatcher.keyboard.press('o');
  await expect(dispatcher).toHaveURL(/\/complaints\/demands\//);
});
