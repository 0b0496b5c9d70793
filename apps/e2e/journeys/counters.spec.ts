import { act, choose, CLERK, DISPATCHER, isIn, person, SUPERVISOR } from '../people';
import { expect, test } from '../story';

test('what could not get done is taken at the counter, handled, rated, followed up and struck off @phone', async ({ browser, look }) => {
  // Five people sign in one after the other, each with a browser of their own.
  test.setTimeout(300_000);
  const title = `食品经营许可三次补正仍未受理 ${Date.now()}`;
  const clerk = await person(browser, CLERK);
  await clerk.goto('/complaints/stuck-cases/new');
  await clerk.getByLabel('标题', { exact: true }).fill(title);
  await clerk.getByLabel('情况说明', { exact: true }).fill('每次补正的要求都不同，门店装修完已空置一个月。');
  await clerk.getByLabel('原办件系统', { exact: true }).fill('陕西政务服务网');
  await clerk.getByLabel('原办件编号', { exact: true }).fill('61000024050900017');
  await choose(clerk, '原办理结果', '反复补正');
  await clerk.getByLabel('来访人', { exact: true }).fill('王小明');
  await clerk.getByLabel('电话', { exact: true }).fill('13812345678');
  await clerk.getByRole('button', { name: /^登记办不成事/ }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await isIn(clerk, '已受理');
  const entry = new URL(clerk.url()).pathname;
  await look(clerk, 'stuck-case-registered');
  const demand = (await clerk.getByRole('link', { name: /^SQ-/ }).first().getAttribute('href'))!;

  const dispatcher = await person(browser, DISPATCHER);
  await dispatcher.goto(`/complaints/dispatch?id=${demand.split('/').pop()}`);
  await expect(dispatcher.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await dispatcher.getByRole('radiogroup', { name: '诉求类型' }).getByText(/^求助/).click();
  await choose(dispatcher, '诉求类别', '行政审批');
  await expect(dispatcher.getByRole('region', { name: '建议单位' })).toBeVisible();
  await choose(dispatcher, '主办单位', '市场监督管理局');
  await dispatcher.getByRole('button', { name: '分类并交办' }).click();
  await expect(dispatcher.getByText('已交办市场监督管理局')).toBeVisible();

  const handler = await person(browser, 'handler.market-supervision');
  await handler.goto(demand);
  // Whoever handles it reads which case failed.
  await expect(handler.getByText('61000024050900017').first()).toBeVisible();
  await act(handler, '签收');
  await isIn(handler, '已签收');
  await act(handler, '开始办理');
  await act(handler, '办结', async () => {
    await choose(handler, '办理结果', '已解决');
    await handler.getByLabel('答复', { exact: true }).fill('已一次性告知所缺材料，当日受理并发证。');
  });
  await isIn(handler, '已办结');
  await look(handler, 'stuck-case-demand');

  await clerk.goto(`/complaints/callbacks?id=${demand.split('/').pop()}`);
  await expect(clerk.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await clerk.getByRole('radiogroup', { name: '满意程度' }).getByText(/^非常满意/).click();
  await clerk.getByRole('button', { name: /保存并转下一条/ }).click();
  await expect(clerk.getByText('已回访').first()).toBeVisible();

  const office = await person(browser, 'planoffice.business-environment-office');
  await office.goto('/complaints/follow-ups');
  await expect(office.getByRole('link', { name: title })).toBeVisible();
  await look(office, 'follow-up-desk');
  await office.getByRole('link', { name: title }).click();
  await isIn(office, '已受理');
  await act(office, '跟踪问效', async () => {
    await office.getByLabel('跟踪问效结论', { exact: true }).fill('电话回访企业并查验许可证，已办成。');
    await office.getByRole('switch', { name: '原办件办成' }).click();
    await office.getByLabel('办成编号', { exact: true }).fill('JY16101000123');
  });
  await isIn(office, '已跟踪问效');

  const supervisor = await person(browser, SUPERVISOR);
  await supervisor.goto(entry);
  await act(supervisor, '销号');
  await isIn(supervisor, '已销号');
  for (const step of ['前台受理', '后台分办', '办理', '企业评价', '跟踪问效', '销号']) await expect(supervisor.getByRole('listitem').filter({ hasText: step }).first()).toBeVisible();
  await look(supervisor, 'stuck-case-struck-off');
  // The demand is struck off with it.
  await supervisor.goto(demand);
  await isIn(supervisor, '已销号');
});

test('the plan office sees which halls have both counters, and a unit contests a finding @phone', async ({ browser, look }) => {
  test.setTimeout(180_000);
  const office = await person(browser, 'planoffice.business-environment-office');
  await office.goto('/complaints/counters');
  await expect(office.getByText(/6 \/ 6 个大厅专窗齐备/)).toBeVisible();
  await look(office, 'counter-map');

  const supervisor = await person(browser, SUPERVISOR);
  await supervisor.goto('/complaints/radar-findings/new');
  await choose(supervisor, '异常类型', '超期后暂停');
  await choose(supervisor, '所涉单位', '税务局');
  await supervisor.getByLabel('起始日', { exact: true }).fill('2024-04-01');
  await supervisor.getByLabel('起始日', { exact: true }).press('Enter');
  await supervisor.getByLabel('截止日', { exact: true }).fill('2024-04-30');
  await supervisor.getByLabel('截止日', { exact: true }).press('Enter');
  await supervisor.getByLabel('次数', { exact: true }).fill('2');
  await supervisor.getByLabel('情况说明', { exact: true }).fill('两件诉求超期次日才申请暂停。');
  await supervisor.getByRole('button', { name: /^登记异常线索/ }).click();
  await isIn(supervisor, '已发现');
  const finding = new URL(supervisor.url()).pathname;

  const unit = await person(browser, 'handler.tax');
  await unit.goto(finding);
  await act(unit, '申辩', async () => unit.getByLabel('申辩理由', { exact: true }).fill('当日系统故障，恢复后补办，附故障通报。'));
  await isIn(unit, '单位申辩');

  await supervisor.reload();
  await act(supervisor, '不予认定', async () => supervisor.getByLabel('认定结论', { exact: true }).fill('系统故障属实，不予认定。'));
  await isIn(supervisor, '不予认定');
  await look(supervisor, 'radar-finding');
});
