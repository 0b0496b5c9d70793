import { act, choose, CLERK, dispatch, DISPATCHER, isIn, person, register, SUPERVISOR } from '../people';
import { expect, test } from '../story';

test('a call of the hotline is registered, dispatched, resolved, called back and struck off by five people @phone', async ({ browser, look }) => {
  // Five people sign in one after the other, each with a browser of their own.
  test.setTimeout(300_000);
  const title = `退税进度查询 ${Date.now()}`;
  const clerk = await person(browser, CLERK);
  const demand = await register(clerk, title);
  await look(clerk, 'demand-registered');

  const dispatcher = await person(browser, DISPATCHER);
  await dispatch(dispatcher, demand, title, '税务局', true);
  await look(dispatcher, 'dispatch-desk');

  const handler = await person(browser, 'handler.tax');
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

  const supervisor = await person(browser, SUPERVISOR);
  await supervisor.goto(demand);
  await isIn(supervisor, '已回访');
  await act(supervisor, '销号');
  await isIn(supervisor, '已销号');
  for (const verb of ['登记', '分类', '交办', '签收', '开始办理', '办结', '回访', '销号']) await expect(supervisor.getByRole('listitem').getByText(verb, { exact: true }).first()).toBeVisible();
  await look(supervisor, 'demand-struck-off');
});

test('a unit gives a demand back with its reason, and another one takes it @phone', async ({ browser, look }) => {
  // Five people sign in one after the other, each with a browser of their own.
  test.setTimeout(300_000);
  const title = `营业执照变更受阻 ${Date.now()}`;
  const clerk = await person(browser, CLERK);
  const demand = await register(clerk, title);
  const dispatcher = await person(browser, DISPATCHER);
  await dispatch(dispatcher, demand, title, '税务局', true);

  const handler = await person(browser, 'handler.tax');
  await handler.goto(demand);
  await act(handler, '申请退单', async () => handler.getByLabel('职责依据', { exact: true }).fill('登记事项由市场监督管理局负责'));
  // Nobody decides on their own request.
  await expect(handler.getByRole('button', { name: '同意退单' })).toHaveCount(0);

  const head = await person(browser, 'unithead.tax');
  await head.goto(demand);
  await isIn(head, '已交办');
  await look(head, 'demand-return-asked');
  await act(head, '同意退单');

  await dispatch(dispatcher, demand, title, '市场监督管理局', false);
  // The unit that gave it back doesn't lead it any more.
  await handler.goto(demand);
  await expect(handler.getByRole('button', { name: '签收' })).toHaveCount(0);

  const other = await person(browser, 'handler.market-supervision');
  await other.goto(demand);
  await expect(other.getByText('登记事项由市场监督管理局负责')).toBeVisible();
  await act(other, '签收');
  await isIn(other, '已签收');
  await look(other, 'demand-taken-by-another');
});

test('the dispatcher works by keys alone', async ({ browser }) => {
  const title = `园区停电无人处理 ${Date.now()}`;
  const demand = await register(await person(browser, CLERK), title);
  const dispatcher = await person(browser, DISPATCHER);
  await dispatcher.goto(`/complaints/dispatch?id=${demand.split('/').pop()}`);
  await expect(dispatcher.getByRole('heading', { level: 2, name: title })).toBeFocused();
  await dispatcher.keyboard.press('3');
  await expect(dispatcher.getByRole('radio', { name: '投诉' })).toBeChecked();
  await dispatcher.keyboard.press('k');
  await dispatcher.keyboard.press('o');
  await expect(dispatcher).toHaveURL(/\/complaints\/demands\//);
});
