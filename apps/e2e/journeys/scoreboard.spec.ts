import { expect, test } from '../story';

test('whoever signs in sees the ten actions and sixty measures @phone', async ({ page, signIn, look }) => {
  await signIn(page, 'admin');
  await page.goto('/scoreboard?year=2024');
  await expect(page.getByRole('heading', { name: /计分|记分|看板/ }).first()).toBeVisible();
  const board = await (await page.request.get('/api/v1/scoreboard?year=2024')).json();
  expect(board.actions).toHaveLength(10);
  expect(board.actions.flatMap((action: { measures: unknown[] }) => action.measures)).toHaveLength(60);
  for (const action of board.actions) await expect(page.getByText(action.title.zh, { exact: false }).first()).toBeAttached();
  await look(page, 'scoreboard');
});

test('a wrong password says so and signs nobody in @phone', async ({ page, look }) => {
  await page.goto('/');
  await page.getByLabel('用户名', { exact: true }).fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('not-the-password-of-admin');
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect((await page.request.get('/api/v1/session')).status()).toBe(401);
  await look(page, 'sign-in-refused');
});

test('a leader goes from the scoreboard to a record and back, and finds everything as it was left @phone', async ({ page, signIn, look }) => {
  test.setTimeout(120_000);
  await signIn(page, 'leader.new-area');
  // The evening of a past day, with what was known then: the demo has its year before behind it.
  await page.goto('/scoreboard?year=2024&asOf=2024-11-30&recordedAsOf=2024-11-30');
  await expect(page.getByText('按 2024-11-30 当时已登记的情况')).toBeVisible();
  await page.getByRole('radiogroup', { name: '显示范围' }).getByText('已计量', { exact: true }).click();
  await page.getByLabel('查找措施、单位或指标').fill('办结率');
  await page.getByLabel('查找措施、单位或指标').press('Enter');
  await expect(page).toHaveURL(/q=/);
  const board = page.url();
  await look(page, 'scoreboard-filtered');

  await page.getByRole('link', { name: '涉企工单办结率', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^45 / })).toBeVisible();
  await expect(page).toHaveURL(/asOf=2024-11-30.*recordedAsOf=2024-11-30/);
  const figure = page.getByText(/^\d+ ÷ \d+ = /);
  const [, , whole] = (await figure.textContent())!.match(/^(\d+) ÷ (\d+)/)!;
  await page.getByRole('radiogroup', { name: '组成部分' }).getByText('分母', { exact: true }).click();
  await expect(page.getByText(`合计 ${whole}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`与指标一致（${whole}）`)).toBeVisible();
  await look(page, 'measure-drilled');

  await page.getByRole('radiogroup', { name: '拆分方式' }).getByText('按月', { exact: true }).click();
  const month = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^2024/ }) }).first();
  const ofMonth = await month.getByRole('cell').last().textContent();
  await month.getByRole('button').click();
  await expect(page.getByText(`合计 ${ofMonth}`, { exact: true })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
  expect(file.suggestedFilename()).toBe('m45.closing-rate.denominator.csv');
  const measure = page.url();
  const row = page.getByRole('link', { name: /^SQ-2024-\d{6}/ }).first();
  const text = (await row.textContent())!;
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: text.replace(/^\S+ /, '') })).toBeVisible();
  await expect(page.getByText(text.split(' ')[0]!, { exact: true }).filter({ visible: true }).first()).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(measure);
  await expect(page.getByText(`合计 ${ofMonth}`, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: text })).toBeVisible();
  await page.getByRole('link', { name: /^第8项/ }).click();
  await expect(page).toHaveURL(/scoreboard\?.*asOf=2024-11-30/);
  await page.goBack();
  await expect(page).toHaveURL(measure);

  await page.goto(board);
  await expect(page.getByLabel('查找措施、单位或指标')).toHaveValue('办结率');
  await expect(page.getByRole('link', { name: '涉企工单办结率', exact: true })).toBeVisible();
});
