import { CLERK, person } from '../people';
import { expect, test } from '../story';

test('a question is answered with its source and adopted, and another one goes to a person @phone', async ({ browser, look }) => {
  test.setTimeout(120_000);
  const clerk = await person(browser, CLERK);
  await clerk.goto('/complaints/ask');
  await clerk.getByLabel('问题', { exact: true }).fill('营业执照丢了怎么补办');
  await clerk.getByRole('button', { name: /提\s*问/ }).click();
  await expect(clerk.getByText('市场主体登记管理条例').first()).toBeVisible();
  await look(clerk, 'question-answered');
  await clerk.getByRole('button', { name: /采\s*纳/ }).click();
  await expect(clerk.getByText('已采纳').first()).toBeVisible();

  await clerk.getByLabel('问题', { exact: true }).fill('楼下的猫总是叫个不停');
  await clerk.getByRole('button', { name: /提\s*问/ }).click();
  await expect(clerk.getByText(/已转人工，诉求 SQ-/)).toBeVisible();
  await look(clerk, 'question-passed-on');
  await clerk.getByRole('link', { name: '打开诉求' }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: '楼下的猫总是叫个不停' })).toBeVisible();
});
