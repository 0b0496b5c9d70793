import { readFileSync } from 'node:fs';
import { act, choose, CLERK, dispatch, DISPATCHER, isIn, person, register } from '../people';
import { expect, test } from '../story';

test('the first five minutes: my work, one list, one record, one hand-over, what just happened, and the same as a leader @phone', async ({ browser, look }, info) => {
  test.setTimeout(300_000);
  const phone = info.project.name === 'phone';
  const stamp = `${info.project.name}${Date.now()}`;
  const title = `消防验收久拖未决 ${stamp}`;
  const clerk = await person(browser, CLERK);
  const demand = await register(clerk, title);
  const dispatcher = await person(browser, DISPATCHER);

  await test.step('home: what waits, by lamp and count', async () => {
    await dispatcher.goto('/');
    await expect(dispatcher.getByText('待分办', { exact: true })).toBeVisible();
    await expect(dispatcher.getByText('超期', { exact: true }).first()).toBeVisible();
    await look(dispatcher, 'workbench');
  });

  await test.step('one list: its address holds the filters, a view keeps them, the file has what is shown', async () => {
    await dispatcher.goto('/complaints/demands');
    await dispatcher.getByLabel('搜索编号、标题').fill(stamp);
    await dispatcher.getByLabel('搜索编号、标题').press('Enter');
    await expect(dispatcher).toHaveURL(new RegExp(`q=${stamp}`));
    await expect(dispatcher.getByRole('link', { name: phone ? title : /^SQ-/ })).toHaveCount(1);
    await dispatcher.getByRole('button', { name: '视图', exact: true }).click();
    await dispatcher.getByLabel('视图名称').fill(stamp);
    // The view shows at once; whoever leaves before the server has kept it takes it along.
    const kept = dispatcher.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().includes('/session/preferences/') && answer.ok());
    await dispatcher.getByRole('button', { name: /保\s*存/ }).click();
    await kept;
    await dispatcher.goto('/complaints/demands');
    await dispatcher.getByRole('button', { name: '视图', exact: true }).click();
    await dispatcher.getByRole('button', { name: stamp, exact: true }).click();
    await expect(dispatcher).toHaveURL(new RegExp(`q=${stamp}`));
    if (!phone) {
      await dispatcher.getByRole('button', { name: '列设置' }).click();
      await dispatcher.getByRole('checkbox', { name: '渠道', exact: true }).uncheck();
      await dispatcher.keyboard.press('Escape');
      await expect(dispatcher.getByRole('columnheader', { name: '渠道' })).toHaveCount(0);
    }
    await dispatcher.getByRole('button', { name: '导出', exact: true }).click();
    const [file] = await Promise.all([dispatcher.waitForEvent('download'), dispatcher.getByRole('menuitem', { name: /CSV/ }).click()]);
    const [head, ...rows] = readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(title);
    // Columns belong to the account, so a telephone may find those of the desk; there nothing is said of them.
    if (!phone) expect(head!.split(',')).not.toContain('渠道');
    await look(dispatcher, 'demand-list');
  });

  await test.step('one hand-over: two units, a deadline in working days', async () => {
    await dispatch(dispatcher, demand, title, '税务局', true);
    await dispatcher.goto(demand);
    await isIn(dispatcher, '已交办');
    await act(dispatcher, '增加协办', async () => {
      await choose(dispatcher, '协办单位', '应急管理局');
      const reason = dispatcher.getByRole('dialog').getByLabel('理由', { exact: true });
      if (await reason.isVisible()) await reason.fill('消防事项');
    });
    await expect(dispatcher.getByText('应急管理局').first()).toBeVisible();
  });

  await test.step('one record: evidence, timeline, print sheet; and back to the dispatcher', async () => {
    const handler = await person(browser, 'handler.tax');
    await handler.goto(demand);
    await act(handler, '反馈进展', async () => {
      await handler.getByLabel('进展', { exact: true }).fill('已调阅材料。');
      await handler.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: '验收申请.txt', mimeType: 'text/plain', buffer: Buffer.from('验收申请材料清单') });
      await expect(handler.getByRole('dialog').getByRole('link', { name: /验收申请/ })).toBeVisible();
    });
    const evidence = handler.getByRole('link', { name: /验收申请/ }).first();
    await expect(evidence).toBeVisible();
    expect(await (await handler.request.get((await evidence.getAttribute('href'))!)).text()).toBe('验收申请材料清单');
    await act(handler, '申请退单', async () => handler.getByLabel('职责依据', { exact: true }).fill('消防验收由住房和城乡建设局负责'));
    await handler.emulateMedia({ media: 'print' });
    await expect(handler.getByText(/打印人/)).toBeVisible();
    await expect(handler.getByRole('banner')).toBeHidden();
    await handler.screenshot({ path: `test-results/looks/${info.project.name}-demand-printed.png`, fullPage: true });
    await handler.emulateMedia({ media: 'screen' });
    const head = await person(browser, 'unithead.tax');
    await head.goto(demand);
    await act(head, '同意退单');
    // It is the dispatcher's again, and no longer theirs to see.
    await expect(head.getByText(/已不在您的查看范围内/)).toBeVisible();
  });

  await test.step('what just happened: every step with its person and unit', async () => {
    const auditor = await person(browser, 'auditor.new-area');
    await auditor.goto(demand);
    for (const verb of ['登记', '分类', '交办', '增加协办', '反馈进展', '申请退单', '同意退单']) await expect(auditor.getByRole('listitem').getByText(verb, { exact: true }).first()).toBeVisible();
    await look(auditor, 'demand-history');
    await auditor.goto('/administration/audit');
    await expect(auditor.getByRole('heading', { level: 1, name: '审计' })).toBeVisible();
    await expect(auditor.getByRole('row').nth(1)).toBeVisible();
    await look(auditor, 'audit');
  });

  await test.step('the same as a leader: the figures, and down to their records', async () => {
    const leader = await person(browser, 'leader.new-area');
    await leader.goto('/scoreboard');
    await leader.getByRole('link', { name: '涉企工单办结率', exact: true }).click();
    await leader.getByRole('table').first().getByRole('button').first().click();
    await expect(leader).toHaveURL(/unit=\d+/);
    await expect(leader.getByText(/^合计 \d+$/)).toBeVisible();
    await look(leader, 'measure-of-a-unit');
  });
});
