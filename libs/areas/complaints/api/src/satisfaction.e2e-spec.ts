import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestSession } from '@haobang/auth';
import { uuidV7 } from '@haobang/database';
import { Figures } from '@haobang/measures';
import { type Body, CENTRE, givenDemand, type Headers, TAX, useComplaints } from './complaints.testing.js';

const URL = '/api/v1/complaints';
const PARK = 'park-cloud-valley';
const OTHER = 'natural-resources';
const EVALUATOR = 'third-party-evaluator';
const OFFICE = 'business-environment-office';
const DISCIPLINE = 'discipline-supervision';
const JUDGED_KINDS = ['department', 'new-town', 'street', 'park', 'park-office'];

describe('judged behind the back', () => {
  const t = useComplaints();
  let office: Headers;
  let colleague: Headers;
  let field: Headers;
  const enterprise = async (size: string, unit: string | null) => {
    const id = uuidV7();
    await t.db.owner.query(`insert into enterprise (id, name, size, unit_id, recorded_at, changed_at, pinyin, names, grams, latin) values ($1::uuid, $2, $3, $4, now(), now(), 'qiye', $2, '{}', 'qy')`, [id, `企业${id.slice(-6)}`, size, unit === null ? null : t.unit(unit)]);
    return id;
  };
  const post = async (by: Headers, path: string, body: Body = {}, status = 200) => {
    const answer = await t.http().post(`${URL}/${path}`).set(by).send(body);
    expect([path, answer.status, answer.body.code]).toEqual([path, status, status < 300 ? undefined : answer.body.code]);
    return answer.body;
  };
  const get = async (by: Headers, path: string, status = 200) => {
    const answer = await t.http().get(`${URL}/${path}`).set(by);
    expect([path, answer.status]).toEqual([path, status]);
    return answer.body;
  };
  const figure = async (code: string, unit?: string) => {
    const { numerator, denominator } = await t.app.get(Figures).figure(code, { period: { year: 2024 }, asOf: '2024-06-30', ...(unit ? { units: [t.unit(unit)] } : {}) });
    return [Number(numerator), denominator === null ? null : Number(denominator)];
  };
  const answers = (links: string[], satisfied: number) =>
    Promise.all(links.map((link, i) => t.http().post(`${URL}/survey-form/answer`).send({ link, level: i < satisfied ? 'satisfied' : 'dissatisfied', items: [2, 0, 3, 2], concerned: true }).expect(200)));
  const design = { title: '2024年二季度满意度调查', periodFrom: '2024-04-01', periodTo: '2024-05-09', perCell: 8, closesOn: '2024-05-20' };

  beforeAll(async () => {
    const of = (username: string) => openTestSession(t.db.owner, { username, roles: [{ role: 'planOffice', unitId: t.unit(OFFICE) }] }).then((session) => session.headers);
    [office, colleague, field] = [await of('office.1'), await of('office.2'), await t.as('thirdParty', EVALUATOR)];
    // Sixteen enterprises of the park, ten micro and six small; the tax bureau leads demands of the small ones, another bureau one more.
    for (let i = 0; i < 10; i++) await givenDemand(t, { body: { enterpriseId: await enterprise('micro', PARK) } });
    for (let i = 0; i < 6; i++) await givenDemand(t, { status: 'ASSIGNED', body: { enterpriseId: await enterprise('small', PARK) } });
    await givenDemand(t, { status: 'ASSIGNED', unit: OTHER, body: { enterpriseId: await enterprise('micro', null) } });
  });

  it('takes into the frame whom the units served, and publishes what nobody can be told by', async () => {
    expect((await post(office, 'surveys', { ...design, fieldUnitId: t.unit(OTHER) }, 201)).status).toBe('DRAFT');
    const { id } = await post(office, 'surveys', { ...design, fieldUnitId: t.unit(EVALUATOR) }, 201);
    expect(await post(office, `surveys/${id}/freeze`)).toMatchObject({ frameSize: 10 + 6 + 6 + 1 });
    await post(colleague, `surveys/${id}/draw`, { seed: '2024-052 03 09 14', seedOrigin: '公开开奖号码' });
    await post(office, `surveys/${id}/weigh`);
    const { targets } = await get(office, `surveys/${id}/results`);
    const judged = await t.db.owner.query<{ n: number }>(`select count(*)::int as n from unit where kind = any($1) and valid_to is null`, [JUDGED_KINDS]);
    expect(targets).toHaveLength(judged[0]!.n);
    const shown = targets.filter((one: { frameSize: number }) => one.frameSize > 0).map((one: { targetId: number; cells: { cell: string; frameSize: number; drawn: number; weight: string }[] }) => [one.targetId, one.cells.map(({ cell, frameSize, drawn, weight }) => [cell, frameSize, drawn, weight])]);
    expect(new Map(shown)).toEqual(new Map([
      [t.unit(PARK), [['micro', 10, 8, '1.250000'], ['small', 6, 6, '1.000000']]], [t.unit(TAX), [['small', 6, 6, '1.000000']]], [t.unit(OTHER), [['micro', 1, 1, '1.000000']]],
    ]));

    const sample = (await get(field, `surveys/${id}/sample`)).items as { cellNo: number; targetId: number; cell: string; name: string }[];
    expect(sample).toHaveLength(21);
    expect(sample.every(({ name }) => /^企业/.test(name))).toBe(true);
    const { links } = await post(field, `surveys/${id}/invite`) as { links: { cellNo: number; link: string }[] };
    const cell = (unit: string, name: string) => links.filter(({ cellNo }) => cellNo === sample.find((one) => one.targetId === t.unit(unit) && one.cell === name)!.cellNo).map(({ link }) => link);
    const form = (await t.http().post(`${URL}/survey-form`).send({ link: cell(PARK, 'micro')[0]! }).expect(200)).body;
    expect(form).toMatchObject({ title: design.title, target: { zh: '西部云谷', en: 'Western Cloud Valley' }, closesOn: '2024-05-20' });
    expect(form.questions).toHaveLength(4);
    await t.http().post(`${URL}/survey-form/answer`).send({ link: cell(PARK, 'micro')[0]!, level: 'satisfied', items: [2, 0, 6, 2], concerned: true }).expect(400);

    // The park: 6 of 8 micro, 3 of 6 small. Tax: 5 of 6 answer. The other bureau: its only one.
    await answers(cell(PARK, 'micro'), 6);
    await answers(cell(PARK, 'small'), 3);
    await answers(cell(TAX, 'small').slice(0, 5), 4);
    await answers(cell(OTHER, 'micro'), 1);
    t.clock.set('2024-05-21T09:00+08:00');
    await post(field, `surveys/${id}/close`);
    expect(await post(field, `surveys/${id}/clean`)).toMatchObject({ answers: 20, valid: 20 });
    expect((await get(field, `surveys/${id}/answers`)).items).toHaveLength(20);
    await post(office, `surveys/${id}/publish`);

    // One answer of the other bureau is hidden; the tax bureau's five would tell it and are hidden too.
    const published = (await get(office, `surveys/${id}/results`)).targets as { targetId: number; hidden: boolean; share: number | null }[];
    expect(new Map(published.filter(({ hidden }) => hidden !== null).map(({ targetId, hidden, share }) => [targetId, [hidden, share]]))).toEqual(new Map([
      // (6·1.25 + 3·1) / (8·1.25 + 6·1) = 10.5 / 16.
      [t.unit(PARK), [false, 0.65625]], [t.unit(TAX), [true, null]], [t.unit(OTHER), [true, null]],
    ]));
    expect(await figure('m51.unit-score')).toEqual([10.5, 16]);
    expect(await figure('m51.unit-score', PARK)).toEqual([10.5, 16]);
    expect(await figure('m51.unit-score', TAX)).toEqual([0, 0]);
    expect(await figure('m51.response-rate')).toEqual([20, 21]);
    expect(await figure('m51.units-covered')).toEqual([3, judged[0]!.n]);

    // Each unit sees its own score and no survey; the third party sees no scores of units.
    expect((await get(await t.as('unitHead', PARK), 'survey-scores')).items).toMatchObject([{ targetId: t.unit(PARK), share: 0.65625, hidden: false }]);
    expect((await get(await t.as('handler', TAX), 'survey-scores')).items).toMatchObject([{ targetId: t.unit(TAX), share: null, hidden: true }]);
    expect((await get(office, 'survey-scores')).items).toHaveLength(3);
    expect((await get(field, 'survey-scores')).items).toEqual([]);
    for (const path of [`surveys/${id}`, `surveys/${id}/frame`, `surveys/${id}/results`]) await get(await t.as('unitHead', PARK), path, 404);
    await get(await t.as('unitHead', PARK), `surveys/${id}/sample`, 403);
    await get(await t.as('unitHead', PARK), `surveys/${id}/answers`, 403);
    await post(await t.as('supervisor', CENTRE), `surveys/${id}/void`, { reason: '样本框有误' });
    expect(await figure('m51.unit-score')).toEqual([0, 0]);
    t.clock.set('2024-05-09T09:00+08:00');
  });

  it('lets no unit of the New Area do the field work', async () => {
    const { id } = await post(office, 'surveys', { ...design, fieldUnitId: t.unit(TAX) }, 201);
    expect((await post(office, `surveys/${id}/freeze`, {}, 422)).code).toBe('not-a-third-party');
  });

  it('shows the third party nothing but what was handed to it', async () => {
    const demand = await givenDemand(t);
    await get(field, `demands/${demand.id}`, 404);
    for (const list of ['demands', 'common-issues', 'awards', 'harm-cases']) expect((await get(field, list)).items).toEqual([]);
  });

  it('keeps a mystery visit from the unit until it is published', async () => {
    const plan = { title: '窗口暗访', targetUnitId: t.unit(TAX), fieldUnitId: t.unit(EVALUATOR), plannedOn: '2024-05-09', matter: '咨询退税流程' };
    const { id } = await post(office, 'mystery-visits', plan, 201);
    const unit = await t.as('handler', TAX);
    // Neither the unit nor who else sees all rows, nor the bureau above the office.
    for (const by of [unit, await t.as('dispatcher', CENTRE), await t.as('unitHead', 'administrative-approval')]) await get(by, `mystery-visits/${id}`, 404);
    await post(office, `mystery-visits/${id}/visit`, { visitedOn: '2024-05-09', points: 80, findings: '未一次性告知' }, 403);
    await post(field, `mystery-visits/${id}/visit`, { visitedOn: '2024-05-10', points: 80, findings: '未一次性告知' }, 422);
    expect((await post(field, `mystery-visits/${id}/visit`, { visitedOn: '2024-05-08', points: 80, findings: '未一次性告知' }, 422)).code).toBe('visited-before-plan');
    await post(field, `mystery-visits/${id}/visit`, { visitedOn: '2024-05-09', points: 80, findings: '未一次性告知' });
    await post(office, `mystery-visits/${id}/sendBack`, { reason: '缺照片' });
    await post(field, `mystery-visits/${id}/visit`, { visitedOn: '2024-05-09', points: 80, findings: '未一次性告知，排队二十分钟' });
    await post(office, `mystery-visits/${id}/review`);
    await get(unit, `mystery-visits/${id}`, 404);
    await post(office, `mystery-visits/${id}/publish`);
    expect(await get(unit, `mystery-visits/${id}`)).toMatchObject({ status: 'PUBLISHED', points: 80, verbs: [] });
    await get(await t.as('handler', OTHER), `mystery-visits/${id}`, 404);
  });

  it('awards what somebody else nominated and a third one reviewed', async () => {
    const nominate = { title: '先进单位', nominee: 'unit', unitId: t.unit(PARK), year: 2024, merits: '满意度第一' };
    expect((await post(office, 'awards', { ...nominate, personName: '某人' }, 422)).code).toBe('person-name-mismatch');
    expect((await post(office, 'awards', { ...nominate, nominee: 'person' }, 422)).code).toBe('person-name-mismatch');
    const { id } = await post(office, 'awards', nominate, 201);
    expect((await post(office, `awards/${id}/review`, {}, 422)).code).toBe('second-person-required');
    await post(colleague, `awards/${id}/review`);
    expect((await post(colleague, `awards/${id}/award`, {}, 422)).code).toBe('second-person-required');
    // Whoever nominated would otherwise be the one who decides.
    expect((await post(office, `awards/${id}/award`, {}, 422)).code).toBe('second-person-required');
    await post(await t.as('supervisor', CENTRE), `awards/${id}/award`);
    expect(await figure('m51.awards', PARK)).toEqual([1, null]);
    expect((await get(await t.as('handler', PARK), `awards/${id}`)).status).toBe('AWARDED');
    await post(await t.as('supervisor', CENTRE), `awards/${id}/void`, { reason: '事后查实造假' });
    expect(await figure('m51.awards', PARK)).toEqual([0, null]);
  });

  it('keeps a case of harm from whom it concerns, and the complainant from everybody but who handles it', async () => {
    const clue = { title: '推诿扯皮', source: 'report', harm: 'passing-the-buck', accusedUnitId: t.unit(TAX), clue: '三次到窗口均被要求补件', complainantName: '王小明', complainantPhone: '13812345678' };
    expect((await post(await t.as('handler', OTHER), 'harm-cases', clue, 422)).code).toBe('clue-elsewhere');
    expect((await post(await t.as('handler', DISCIPLINE), 'harm-cases', { ...clue, accusedUnitId: t.unit(DISCIPLINE) }, 422)).code).toBe('own-unit-concerned');
    const { id } = await post(office, 'harm-cases', clue, 201);
    for (const by of [await t.as('handler', TAX), await t.as('unitHead', TAX), await t.as('dispatcher', CENTRE), await t.as('leader', CENTRE), await t.as('unitHead', 'administrative-approval')]) {
      await get(by, `harm-cases/${id}`, 404);
      expect((await get(by, 'harm-cases')).items).toEqual([]);
    }
    expect((await get(office, 'harm-cases')).items).toHaveLength(1);
    const events = await t.db.owner.query<{ payload: string }>('select payload from record_event where record_id = $1', [id]);
    expect(JSON.stringify(events)).not.toMatch(/王小明|13812345678/);

    const [handler, head] = [await t.as('handler', DISCIPLINE), await t.as('unitHead', DISCIPLINE)];
    const [complainant] = (await get(handler, `harm-cases/${id}/complainants`)).items;
    expect(complainant).toEqual({ id: complainant.id, name: '王**', phone: '138****5678' });
    expect(await post(handler, `harm-cases/${id}/complainants/${complainant.id}/open`, { field: 'phone', purpose: '核实线索' })).toEqual({ value: '13812345678' });
    expect((await post(office, `harm-cases/${id}/complainants/${complainant.id}/open`, { field: 'phone', purpose: '核实线索' }, 403)).code).toBe('personal-withheld');
    await get(await t.as('handler', TAX), `harm-cases/${id}/complainants`, 404);
    await post(handler, `harm-cases/${id}/verify`);
    await post(handler, `harm-cases/${id}/find`, { proved: true, finding: '属实' });
    await post(head, `harm-cases/${id}/handle`, { sanction: 'reprimand' });
    expect(await figure('m51.harm-cases-closed')).toEqual([0, null]);
    expect(await post(head, `harm-cases/${id}/notify`, { circular: '通报一起典型问题' })).toMatchObject({ status: 'NOTIFIED', closedOn: '2024-05-09' });
    const second = await post(handler, 'harm-cases', { ...clue, complainantName: undefined, complainantPhone: undefined }, 201);
    await post(handler, `harm-cases/${second.id}/verify`);
    await post(handler, `harm-cases/${second.id}/find`, { proved: false, finding: '查无实据' });
    expect(await figure('m51.harm-cases-closed', DISCIPLINE)).toEqual([2, null]);
  });
});
