import { act, choose, isIn, person, SUPERVISOR } from '../people';
import { expect, test } from '../story';

const HANDLER = 'handler.advanced-manufacturing';
const DAY_MS = 86_400_000;
const daysFromToday = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
const receipt = { name: '银行回单.txt', mimeType: 'text/plain', buffer: Buffer.from('付款回单 60000.00 元') };

test('arrears are registered, verified, graded, planned, paid, claimed, and struck off by another person @phone', async ({ browser, look }, info) => {
  test.setTimeout(180_000);
  const debtor = `旅程街道办事处${info.project.name}${Date.now()}`;
  const handler = await person(browser, HANDLER);
  const day = async (label: string, value: string) => {
    const box = handler.getByLabel(label, { exact: true });
    await box.fill(value);
    await box.press('Tab');
  };

  await test.step('the register knows law and due day by itself', async () => {
    await handler.goto('/complaints/arrears/new');
    await handler.getByLabel('债权企业名称', { exact: true }).fill('西咸云帆科技有限公司');
    await handler.getByLabel('欠款方', { exact: true }).fill(debtor);
    await choose(handler, '欠款方类型', '机关、事业单位');
    await handler.getByLabel('欠款金额（元）', { exact: true }).fill('60000');
    await handler.getByLabel('欠款事由', { exact: true }).fill('绿化养护服务费');
    await day('合同订立日', '2025-06-01');
    await day('交付日', '2025-07-01');
    await look(handler, 'arrears-register');
    await handler.getByRole('button', { name: '登记拖欠账款' }).click();
    await expect(handler.getByRole('heading', { level: 1, name: `${debtor}拖欠账款60000.00元` })).toBeVisible();
    await isIn(handler, '已登记');
    await expect(handler.getByText('合同订立于2025-06-01，适用2025年6月1日起施行的条例（第802号）')).toBeVisible();
    await expect(handler.getByText('未约定付款期限，按条例30天计')).toBeVisible();
  });
  const address = new URL(handler.url()).pathname;

  await test.step('verified, graded by the table, planned', async () => {
    await act(handler, '核实', () => handler.getByLabel('核实情况', { exact: true }).fill('合同、验收单与金额一致'));
    await isIn(handler, '已核实');
    await act(handler, '分级');
    await isIn(handler, '已分级');
    await act(handler, '制定化解方案', async () => {
      await handler.getByLabel('化解责任人', { exact: true }).fill('财务科');
      await handler.getByLabel('化解措施', { exact: true }).fill('列入本月资金计划');
      await day('计划完成日', daysFromToday(30));
    });
    await isIn(handler, '化解中');
  });

  await test.step('paid with proof; only then can it be claimed', async () => {
    await act(handler, '登记付款', async () => {
      await handler.getByLabel('付本金（元）', { exact: true }).fill('60000');
      await handler.locator('input[type=file]').setInputFiles(receipt);
      await expect(handler.getByRole('dialog').getByText('银行回单.txt')).toBeVisible();
    });
    await expect(handler.getByText('0.00 元', { exact: false }).first()).toBeVisible();
    await expect(handler.getByRole('cell', { name: '60,000.00' }).first()).toBeVisible();
    await look(handler, 'arrears-record');
    await act(handler, '申请销号', async () => {
      await handler.getByLabel('完成情况', { exact: true }).fill('本金已付清，利息书面放弃');
      await handler.locator('input[type=file]').setInputFiles(receipt);
      await choose(handler, '利息处理', '债权人书面放弃');
    });
    await isIn(handler, '申请销号');
    await expect(handler.getByRole('button', { name: '复核销号', exact: true })).toHaveCount(0);
  });

  await test.step('another person strikes it off', async () => {
    const supervisor = await person(browser, SUPERVISOR);
    await supervisor.goto(address);
    await act(supervisor, '复核销号');
    await isIn(supervisor, '已销号');
    await supervisor.goto('/complaints/arrears');
    await expect(supervisor.getByRole('table', { name: '按欠款方类型和等级' })).toBeVisible();
    await look(supervisor, 'arrears-ledger');
  });

  await test.step('a rate is proposed by one of the plan office and waits for another', async () => {
    const office = await person(browser, 'planoffice.business-environment-office');
    await office.goto('/complaints/lpr');
    await expect(office.getByRole('cell', { name: '2019-08-20' })).toBeVisible();
    await look(office, 'lpr');
  });
});
