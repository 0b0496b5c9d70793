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
