import { describe, expect, it } from '@jest/globals';
import { Definitions, Figures, verifyFigures } from '@haobang/measures';
import type { TestHeaders as Headers } from '@haobang/testing';
import { useBuilding } from './defect.toy.js';

type Row = Record<string, unknown> & { id: string; status: string; verbs: string[]; version: number };
const DEFECTS = '/api/v1/library/defects';
const PLAN = { planOwner: '馆务科', planText: '更换屋面防水', planDueOn: '2024-05-31' };

describe('the ledger of a building', () => {
  const t = useBuilding();
  const act = async (by: Headers, path: string, body: object = {}, status = 200): Promise<Row> => {
    const answer = await t.http().post(path).set(by).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Row;
  };
  const handler = () => t.as('handler');
  const register = async (body: object = {}) => act(await handler(), DEFECTS, { title: '屋顶漏水', cost: '1200.50', ...body }, 201);
  const does = async (role: 'handler' | 'unitHead' | 'supervisor', row: Row, verb: string, body: object = {}, status = 200, who?: string) => act(await t.as(role, 2, who), `${DEFECTS}/${row.id}/${verb}`, body, status);
  const read = async (row: Row) => (await t.http().get(`${DEFECTS}/${row.id}`).set(await t.as('supervisor')).expect(200)).body as Row;
  const clocks = async (row: Row) => ((await t.http().get(`${DEFECTS}/${row.id}/clock`).set(await handler()).expect(200)).body.items as Record<string, unknown>[]).map(({ clock, run, dueOn, stoppedAt }) => [clock, run, dueOn, stoppedAt !== null]);
  const upload = async (by: Headers) => ((await t.http().post('/api/v1/documents').set(by).attach('file', Buffer.from('验收单'), '验收单.txt').expect(201)).body as { id: string }).id;
  const resolving = async (plan: object = PLAN) => {
    const row = await register();
    await does('handler', row, 'verify', { finding: '属实' });
    await does('handler', row, 'grade', { grade: 'larger', gradeReason: '影响阅览' });
    return does('handler', row, 'startResolving', plan);
  };
  const claim = async (row: Row) => does('handler', row, 'claimDone', { outcome: '已修复', documentIds: [await upload(await handler())] });

  it('runs its whole way; money stays text to the cent', async () => {
    let row = await register();
    // Ten working days, 11 May being one: 7 8 9 10 11 13 14 15 16 17.
    expect(row).toMatchObject({ status: 'REGISTERED', dueOn: '2024-05-17', cost: '1200.50', grade: null, returnCount: 0, awaits: 'lead' });
    expect(await read(row)).toMatchObject({ cost: '1200.50' });
    expect((await t.http().get(DEFECTS).set(await handler()).expect(200)).body.items[0]).toMatchObject({ cost: '1200.50' });
    row = await does('handler', row, 'verify', { finding: '属实' });
    // Thirty days from 6 May.
    expect(row).toMatchObject({ status: 'VERIFIED', verifiedOn: '2024-05-06', dueOn: '2024-06-05' });
    row = await does('handler', row, 'grade', { grade: 'larger', gradeReason: '影响阅览' });
    expect(row).toMatchObject({ status: 'GRADED', grade: 'larger', gradeReceiptId: null });
    row = await does('handler', row, 'startResolving', PLAN);
    expect(row).toMatchObject({ status: 'RESOLVING', planDueOn: '2024-05-31', firstPlanDueOn: '2024-05-31', dueOn: '2024-05-31' });
    row = await claim(row);
    expect(row).toMatchObject({ status: 'CLAIMED_DONE', claimedOn: '2024-05-06', dueOn: null, awaits: 'supervisor' });
    row = await does('supervisor', row, 'strikeOff');
    expect(row).toMatchObject({ status: 'STRUCK_OFF', open: false, struckOffOn: '2024-05-06', verbs: ['void'] });
  });

  it('is not resolved without a plan, claimed without proof, or struck off by who claimed it', async () => {
    const row = await register();
    await does('handler', row, 'startResolving', PLAN, 409);
    await does('handler', row, 'verify', { finding: '属实' });
    await does('handler', row, 'grade', { grade: 'ordinary', gradeReason: '小' });
    await does('handler', row, 'startResolving', { planOwner: '馆务科', planText: '修' }, 400);
    expect(await does('handler', row, 'startResolving', { ...PLAN, planDueOn: '2024-05-05' }, 422)).toMatchObject({ code: 'plan-day-past' });
    await does('handler', row, 'startResolving', PLAN);
    expect(await does('handler', row, 'claimDone', { outcome: '已修复', documentIds: [] }, 422)).toMatchObject({ code: 'proof-missing' });
    expect(await does('handler', row, 'claimDone', { outcome: '已修复', documentIds: ['01890b1e-5d2c-7c3a-9b1e-0242ac120002'] }, 422)).toMatchObject({ code: 'document-unknown' });
    await claim(row);
    await does('handler', row, 'strikeOff', {}, 403);
    await does('supervisor', row, 'strikeOff');
    await does('handler', row, 'claimDone', { outcome: '再报', documentIds: [] }, 409);
  });

  it('asks for another hand even of somebody who is both', async () => {
    const row = await resolving();
    const both = await t.as('supervisor', 2, 'both');
    const asHandler = await t.as('handler', 2, 'both');
    await act(asHandler, `${DEFECTS}/${row.id}/claimDone`, { outcome: '已修复', documentIds: [await upload(asHandler)] });
    expect(await act(both, `${DEFECTS}/${row.id}/strikeOff`, {}, 422)).toMatchObject({ code: 'second-person-required' });
    await does('supervisor', row, 'strikeOff');
  });

  it('goes back with a reason, needs a new plan, and keeps the old due day of its handling', async () => {
    const row = await resolving();
    await claim(row);
    await does('supervisor', row, 'return', {}, 400);
    t.clock.set('2024-05-20T10:00+08:00');
    const returned = await does('supervisor', row, 'return', { reason: '仍在渗水' });
    expect(returned).toMatchObject({ status: 'RETURNED', returnCount: 1, claimedOn: null, dueOn: '2024-06-05', awaits: 'lead' });
    expect(await clocks(row)).toEqual(expect.arrayContaining([['handling', 1, '2024-06-05', true], ['handling', 2, '2024-06-05', false], ['plan', 1, '2024-05-31', true]]));
    const again = await does('handler', row, 'startResolving', { ...PLAN, planDueOn: '2024-06-30' });
    expect(again).toMatchObject({ status: 'RESOLVING', planDueOn: '2024-06-30', firstPlanDueOn: '2024-05-31' });
    t.clock.set('2024-05-06T09:00+08:00');
  });

  it('is extended once, by the head, within ninety days, before it is due', async () => {
    const row = await resolving();
    await does('handler', row, 'extend', { days: 30, reason: '待雨停' }, 403);
    await does('unitHead', row, 'extend', { days: 30 }, 400);
    expect(await does('unitHead', row, 'extend', { days: 61, reason: '待雨停' }, 422)).toMatchObject({ code: 'beyond-most' });
    await does('unitHead', row, 'extend', { days: 60, reason: '待雨停' });
    // Ninety days end on Sunday, 4 August: a statutory limit ends with the Monday.
    expect((await clocks(row)).find(([name]) => name === 'handling')).toEqual(['handling', 1, '2024-08-05', false]);
    expect(await does('unitHead', row, 'extend', { days: 1, reason: '再延' }, 422)).toMatchObject({ code: 'limit-used' });
    const late = await resolving();
    t.clock.set('2024-06-06T00:00+08:00');
    expect(await does('unitHead', late, 'extend', { days: 1, reason: '迟' }, 422)).toMatchObject({ code: 'too-late' });
    t.clock.set('2024-05-06T09:00+08:00');
  });

  it('is seen and worked on by its unit alone, and handed over with a reason', async () => {
    const row = await register();
    const foreign = await t.as('handler', 3);
    await t.http().get(`${DEFECTS}/${row.id}`).set(foreign).expect(404);
    await act(foreign, `${DEFECTS}/${row.id}/verify`, { finding: '属实' }, 404);
    await act(await t.as('leader'), `${DEFECTS}/${row.id}/verify`, { finding: '属实' }, 403);
  });

  it('lets two claims at once count as one', async () => {
    const row = await resolving();
    const by = await handler();
    const [a, b] = [await upload(by), await upload(by)];
    const answers = await Promise.all([a, b].map((id) => t.http().post(`${DEFECTS}/${row.id}/claimDone`).set(by).send({ outcome: '已修复', documentIds: [id] })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('has its figures ready', async () => {
    const figure = async (code: string, asOf: string) => {
      const { numerator, denominator } = await t.app.get(Figures).figure(code, { period: { year: 2024 }, asOf, units: [7] });
      return [Number(numerator), Number(denominator)];
    };
    const by = { handler: await t.as('handler', 7), supervisor: await t.as('supervisor') };
    const seven = async (until: 'registered' | 'verified' | 'planned' | 'struck-off', at: string) => {
      t.clock.set(`${at}T10:00+08:00`);
      const row = await act(by.handler, DEFECTS, { title: '门锁损坏', cost: '10.00' }, 201);
      const step = (verb: string, body: object, who = by.handler) => act(who, `${DEFECTS}/${row.id}/${verb}`, body);
      if (until === 'registered') return row;
      await step('verify', { finding: '属实' });
      if (until === 'verified') return row;
      await step('grade', { grade: 'ordinary', gradeReason: '小' });
      await step('startResolving', { ...PLAN, planDueOn: '2024-06-07' });
      if (until === 'planned') return row;
      await step('claimDone', { outcome: '已修', documentIds: [await upload(by.handler)] });
      return step('strikeOff', {}, by.supervisor);
    };
    await seven('registered', '2024-05-13');
    await seven('verified', '2024-05-14');
    const planned = await seven('planned', '2024-05-15');
    await seven('struck-off', '2024-05-16');
    const voided = await seven('planned', '2024-05-17');
    expect(await figure('m01.struck-off', '2024-05-15')).toEqual([0, 3]);
    expect(await figure('m01.struck-off', '2024-05-17')).toEqual([1, 5]);
    expect(await figure('m01.with-plan', '2024-05-14')).toEqual([0, 1]);
    expect(await figure('m01.with-plan', '2024-05-17')).toEqual([2, 3]);
    // Struck off on 16 May counts in time at once; the open ones only from the day after 7 June.
    expect(await figure('m01.in-time', '2024-06-07')).toEqual([1, 1]);
    expect(await figure('m01.in-time', '2024-06-08')).toEqual([1, 3]);
    t.clock.set('2024-06-11T10:00+08:00');
    await act(by.supervisor, `${DEFECTS}/${voided.id}/void`, { reason: '重复' });
    expect(await figure('m01.in-time', '2024-06-11')).toEqual([1, 2]);
    await act(by.handler, `${DEFECTS}/${planned.id}/claimDone`, { outcome: '已修', documentIds: [await upload(by.handler)] });
    await act(by.supervisor, `${DEFECTS}/${planned.id}/strikeOff`);
    expect(await figure('m01.in-time', '2024-06-11')).toEqual([1, 2]);
    expect(await figure('m01.struck-off', '2024-06-11')).toEqual([2, 4]);
    expect(await figure('m01.with-plan', '2024-06-11')).toEqual([0, 1]);
    const faults = await verifyFigures(t.db.database, t.app.get(Definitions), {
      today: '2024-06-11',
      roots: async (kind, after, limit) => (await t.db.database.query<{ id: string }>('select id from record where kind = $1 and ($2::uuid is null or id > $2) order by id limit $3', [kind, after, limit])).map(({ id }) => id),
    });
    expect(faults).toEqual([]);
  });
});
