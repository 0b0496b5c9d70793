import { act, choose, isIn, person, SUPERVISOR } from '../people';
import { expect, test } from '../story';

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

test('what keeps coming gets an owner, who drafts a long-term fix and puts it in force; too early to be closed @phone', async ({ browser, look }, info) => {
  test.setTimeout(240_000);
  const title = `西部云谷频繁停电${info.project.name}${Date.now()}`;
  const fixTitle = `${title}：线路改造与停电预告机制`;
  const supervisor = await person(browser, SUPERVISOR);

  await test.step('registered as a common issue, and given to a unit', async () => {
    await supervisor.goto('/complaints/common-issues/new');
    await supervisor.getByLabel('问题', { exact: true }).fill(title);
    await supervisor.getByLabel('关键词', { exact: true }).fill('停电、供电、跳闸');
    await supervisor.getByRole('button', { name: /^登记共性问题/ }).click();
    await expect(supervisor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await isIn(supervisor, '已发现');
    await expect(supervisor.getByText('认领时限')).toBeVisible();
    await act(supervisor, '明确责任单位', () => choose(supervisor, '责任单位', '住房和城乡建设局'));
    await isIn(supervisor, '已认领');
    await look(supervisor, 'common-issue-owned');
  });
  const issue = new URL(supervisor.url()).pathname;

  const handler = await person(browser, 'handler.housing-construction');
  await test.step('the unit drafts what ends it for good', async () => {
    await handler.goto(issue);
    await handler.getByRole('button', { name: '起草长效机制' }).click();
    await handler.getByLabel('名称', { exact: true }).fill(fixTitle);
    await handler.getByLabel('长效机制', { exact: true }).fill('双回路改造，计划停电提前七日逐户告知，由市政科负责。');
    await look(handler, 'long-term-fix-register');
    await handler.getByRole('button', { name: /^登记长效机制/ }).click();
    await expect(handler.getByRole('heading', { level: 1, name: fixTitle })).toBeVisible();
    await isIn(handler, '起草');
    // Whoever drafts it does not put it in force.
    await expect(handler.getByRole('button', { name: '施行', exact: true })).toHaveCount(0);
  });
  const fix = new URL(handler.url()).pathname;

  await test.step('the head of the unit puts it in force, and the issue is being fixed', async () => {
    const head = await person(browser, 'unithead.housing-construction');
    await head.goto(fix);
    await act(head, '施行', async () => {
      const from = head.getByLabel('生效日', { exact: true });
      await from.fill(today());
      await from.press('Enter');
    });
    await isIn(head, '施行中');
    await expect(head.getByRole('link', { name: /^GX-/ })).toBeVisible();
    await look(head, 'long-term-fix-in-force');
    await head.goto(issue);
    await isIn(head, '治理中');
  });

  await test.step('nobody closes it before its effect can be seen', async () => {
    await supervisor.goto(fix);
    await isIn(supervisor, '施行中');
    await expect(supervisor.getByRole('button', { name: '见效销号', exact: true })).toHaveCount(0);
    await supervisor.goto('/complaints/long-term-fixes');
    await expect(supervisor.getByText(fixTitle)).toBeVisible();
    await look(supervisor, 'long-term-fixes');
  });
});
