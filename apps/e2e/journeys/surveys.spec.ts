import { act, isIn, person } from '../people';
import { expect, test } from '../story';

const OFFICE = 'planoffice.business-environment-office';
const EVALUATOR = 'thirdparty.third-party-evaluator';

test('a survey is drawn so that a browser repeats it, and answered on a phone by somebody without an account', async ({ browser, look }) => {
  // Three people and a phone, each with a browser of their own.
  test.setTimeout(240_000);
  const office = await person(browser, OFFICE);
  const session = (await (await office.context().request.get('/api/v1/session')).json()) as { csrfToken: string; today: string };
  const units = (await (await office.context().request.get('/api/v1/organisation/units')).json()) as { items: { id: number; code: string }[] };
  const evaluator = units.items.find((unit) => unit.code === 'third-party-evaluator')!.id;
  const designed = await office.context().request.post('/api/v1/complaints/surveys', {
    headers: { 'X-CSRF-Token': session.csrfToken },
    data: { title: `满意度调查 ${Date.now()}`, periodFrom: '2024-01-01', periodTo: '2024-06-30', perCell: 6, closesOn: session.today, fieldUnitId: evaluator },
  });
  expect(designed.status()).toBe(201);
  const { id } = (await designed.json()) as { id: string };
  const address = `/complaints/surveys/${id}`;

  await office.goto(address);
  await act(office, '冻结样本框');
  await expect(office.getByText('各层样本与权重')).toBeVisible();
  // Whoever froze the frame does not draw from it.
  await expect(office.getByRole('button', { name: '抽样', exact: true })).toHaveCount(0);
  const colleague = await person(browser, `${OFFICE}.2`);
  await colleague.goto(address);
  await act(colleague, '抽样', async () => {
    await colleague.getByLabel('随机种子', { exact: true }).fill('2024-078 03 11 17 22 28 31 09');
    await colleague.getByLabel('种子来源', { exact: true }).fill('公开开奖号码');
  });
  await isIn(colleague, '已抽样');
  await act(colleague, '公布权重');
  await look(colleague, 'survey-weighed');

  await colleague.getByRole('button', { name: '核验抽样' }).click();
  await colleague.getByRole('button', { name: '在本机重复抽样' }).click();
  await expect(colleague.getByText('核对一致', { exact: false })).toBeVisible();
  await look(colleague, 'survey-draw-holds');
  await colleague.getByRole('button', { name: '删去样本框第一条后再核对' }).click();
  await expect(colleague.getByText('样本框与公布的指纹不符', { exact: false })).toBeVisible();
  await look(colleague, 'survey-draw-fails');

  const field = await person(browser, EVALUATOR);
  await field.goto(address);
  await field.getByRole('button', { name: '签发答卷链接' }).click();
  const link = field.getByRole('dialog').getByRole('link').first();
  await expect(link).toBeVisible();
  await look(field, 'survey-links');
  const href = new URL((await link.getAttribute('href'))!);

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(`${href.pathname}${href.hash}`);
  await phone.getByRole('radiogroup', { name: '总体上，您对该单位是否满意？' }).getByText('满意', { exact: true }).click();
  await look(phone, 'survey-form');
  await phone.getByRole('button', { name: '提交' }).click();
  await expect(phone.getByText('已收到，谢谢！')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('此链接已使用')).toBeVisible();
  await look(phone, 'survey-form-used');
});

test('published scores hide what is too small to be shown, and a unit sees its own line alone', async ({ browser, look }) => {
  const office = await person(browser, OFFICE);
  await office.goto('/complaints/survey-scores');
  await expect(office.getByText('2024年上半年营商环境满意度调查')).toBeVisible();
  const scores = office.getByRole('list', { name: '各单位加权满意率及95%置信区间' }).last();
  await expect(scores.getByText('答卷少，不显示').first()).toBeVisible();
  await look(office, 'survey-scores');

  // A unit sees its own line and no other.
  const unit = await person(browser, 'unithead.administrative-approval');
  await unit.goto('/complaints/survey-scores');
  await expect(unit.getByText('2024年上半年营商环境满意度调查')).toBeVisible();
  await expect(unit.getByRole('list', { name: '各单位加权满意率及95%置信区间' }).last().getByRole('listitem')).toHaveCount(1);
  await look(unit, 'survey-scores-of-a-unit');
});
