import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { Figures } from '@haobang/measures';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { CENTRE, HALL, type Body, type Headers, START, TAX, useComplaints } from './complaints.testing.js';
import { campaign } from './campaign.kind.js';
import { campaignFinding } from './campaign-finding.kind.js';
import { supplyCut } from './supply-cut.kind.js';

const POWER = 'utility-power';
const FILE = '01890b1e-5d2c-7c3a-9b1e-0242ac120002';
type Answer = Body & { id: string; status: string; verbs: string[] };

describe('measure 50', () => {
  const t = useComplaints();
  let clerk: Headers;
  let crew: Headers;
  let dispatcher: Headers;
  let supervisor: Headers;
  beforeAll(async () => {
    [clerk, crew, dispatcher, supervisor] = await Promise.all([t.as('clerk'), t.as('handler', POWER), t.as('dispatcher'), t.as('supervisor')]);
  });
  const url = (of: string, ...path: string[]) => ['/api/v1/complaints', of, ...path].join('/');
  const post = async (by: Headers, path: string, body: object = {}, status = 200): Promise<Answer> => {
    const answer = await t.http().post(path).set(by).send(body);
    if (answer.status !== status) throw new Error(`${path} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Answer;
  };
  const get = async (by: Headers, path: string) => (await t.http().get(path).set(by).expect(200)).body as Answer;

  describe('a supply cut', () => {
    const cuts = (...path: string[]) => url('supply-cuts', ...path);
    const reported = (more: object = {}) => post(clerk, cuts(), { title: '西部云谷二期停电', supply: 'power', place: '二期3号楼', content: '整栋楼断电', reporterName: '王小明', reporterPhone: '13812345678', ...more }, 201);
    const clockOf = async (id: string, clock: string) => ((await t.http().get(cuts(id, 'clock')).set(clerk).expect(200)).body.items as Record<string, unknown>[]).filter((one) => one.clock === clock);

    it('is dispatched in the moment of its report, and its clocks run by the minute, from the detection', async () => {
      const cut = await reported({ detectedAt: '2024-05-09T08:50:00+08:00' });
      expect(cut).toMatchObject({ status: 'DISPATCHED', leadUnitId: t.unit(POWER), callbackUnitId: t.unit(HALL), awaits: 'lead' });
      expect(new Date(cut.dueAt as string)).toEqual(new Date('2024-05-09T09:20:00+08:00'));
      expect(await clockOf(cut.id, 'crew')).toEqual([expect.objectContaining({ limit: { count: 30, unit: 'minutes', basis: 'clock' } })]);
      expect(await clockOf(cut.id, 'restore')).toEqual([expect.objectContaining({ dueAt: '2024-05-10T00:50:00.000Z' })]);
      t.clock.set('2024-05-09T09:10+08:00');
      const arrived = await post(crew, cuts(cut.id, 'arrive'));
      expect(arrived).toMatchObject({ status: 'ON_SITE', onSiteAt: '2024-05-09T01:10:00.000Z', dueAt: '2024-05-10T00:50:00.000Z' });
      t.clock.set(START);
    });

    it('refuses a detection that can not be, a stranger\'s crew, and a role that never has the verb', async () => {
      expect((await post(clerk, cuts(), { title: '停水', supply: 'water', place: '一号楼', content: '停水', detectedAt: '2024-05-01T08:00:00+08:00' }, 422)).code).toBe('detection-out-of-range');
      expect((await post(clerk, cuts(), { title: '停水', supply: 'steam', place: '一号楼', content: '停水' }, 400)).status).toBe(400);
      const { id } = await reported();
      await post(await t.as('handler', TAX), cuts(id, 'arrive'), {}, 404);
      await post(await t.as('leader'), cuts(id, 'arrive'), {}, 403);
      expect((await post(crew, cuts(id, 'callBack'), { confirmation: 'confirmed' }, 403)).status).toBe(403);
    });

    it('goes out again where the caller says that it is still out, with a limit of its own', async () => {
      const { id } = await reported();
      t.clock.set('2024-05-09T09:40+08:00');
      await post(crew, cuts(id, 'arrive'));
      await post(crew, cuts(id, 'restore'), { measures: '更换熔断器' });
      expect(await post(clerk, cuts(id, 'callBack'), { confirmation: 'still-out' })).toMatchObject({ status: 'DISPATCHED', restoredAt: null, dueAt: '2024-05-10T01:40:00.000Z' });
      await post(crew, cuts(id, 'restore'), { measures: '更换环网柜' });
      expect(await post(clerk, cuts(id, 'callBack'), { confirmation: 'confirmed' })).toMatchObject({ status: 'CALLED_BACK', open: false });
      await post(clerk, cuts(id, 'callBack'), { confirmation: 'confirmed' }, 409);
      t.clock.set(START);
    });

    it('shows whoever reported masked, and lets the callback unit open the phone', async () => {
      const { id } = await reported();
      const [reporter] = (await t.http().get(cuts(id, 'reporters')).set(clerk).expect(200)).body.items as [{ id: string; phone: string }];
      expect(reporter).toMatchObject({ phone: '138****5678' });
      expect(await post(clerk, cuts(id, 'reporters', reporter.id, 'open'), { field: 'phone', purpose: '回访' })).toEqual({ value: '13812345678' });
    });

    it('becomes a report of its own where it was wilful, once, assigned to the unit that enforces', async () => {
      const { id, no } = await reported({ title: '物业拉闸断电', supply: 'power' });
      await post(crew, cuts(id, 'arrive'));
      const to = { enforcementUnitId: t.unit('market-supervision') };
      expect((await post(crew, cuts(id, 'refer'), to, 422)).code).toBe('not-wilful');
      expect((await get(crew, cuts(id))).verbs).not.toContain('refer');
      await post(crew, cuts(id, 'findCause'), { cause: 'wilful', cutBy: '某物业公司' });
      const both = await Promise.all([1, 2].map(() => t.http().post(cuts(id, 'refer')).set(crew).send(to)));
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 422]);
      const { referredId } = await get(crew, cuts(id));
      const demand = await get(await t.as('handler', 'market-supervision'), url('demands', referredId as string));
      expect(demand).toMatchObject({ status: 'ASSIGNED', demandKind: 'report', category: 'enforcement', leadUnitId: t.unit('market-supervision'), anonymous: true, content: expect.stringContaining(no as string) });
      expect(demand.content).toMatch(/某物业公司/);
      expect(await t.db.owner.query(`select count(*)::int as n from record where kind = 'demand'`)).toEqual([{ n: 1 }]);
    });

    it('is explained by somebody outside the crew only', async () => {
      const { id } = await reported();
      await post(crew, cuts(id, 'explain'), { explanation: 'no-cut', measures: '核实未断供' }, 403);
      expect(await post(dispatcher, cuts(id, 'explain'), { explanation: 'own-installation', measures: '用户跳闸' })).toMatchObject({ status: 'EXPLAINED', explainedOn: '2024-05-09', awaits: 'callback' });
    });
  });

  describe('a campaign', () => {
    const [campaigns, findings] = [(...path: string[]) => url('campaigns', ...path), (...path: string[]) => url('campaign-findings', ...path)];
    const givenCampaign = async (status: 'DEPLOYED' | 'INVESTIGATING' | 'RECTIFYING') => {
      const by = await t.as('handler', 'market-supervision');
      const { id } = await post(by, campaigns(), { title: '转供电加价专项整治', topic: 'power-resale', objective: '逐户核查', finishBy: '2024-06-30', unitIds: [t.unit(TAX)] }, 201);
      if (status !== 'DEPLOYED') await post(by, campaigns(id, 'investigate'));
      if (status === 'RECTIFYING') await post(by, campaigns(id, 'rectify'), { investigation: '核查42户' });
      return id;
    };
    const finding = async (campaignId: string, status = 201) => post(await t.as('handler'), findings(), { campaignId, title: '综合体加价', content: '每度加收0.35元' }, status);
    const plan = { plan: '约谈并退费', fixBy: '2024-05-20' };

    it('takes findings while it investigates or rectifies, from units that take part', async () => {
      const id = await givenCampaign('DEPLOYED');
      expect(await finding(id, 422)).toMatchObject({ code: 'campaign-not-open', errors: [{ pointer: '/campaignId' }] });
      await post(await t.as('handler', 'market-supervision'), campaigns(id, 'investigate'));
      expect(await finding(id)).toMatchObject({ status: 'FOUND', parentId: id, rootId: id, foundOn: '2024-05-09', leadUnitId: t.unit(TAX) });
      const stranger = await t.as('handler', 'finance');
      expect((await post(stranger, findings(), { campaignId: id, title: '加价', content: '加价' }, 422)).code).toBe('campaign-unknown');
    });

    it('has a finding put right by a plan, verified by another person, or returned with a reason', async () => {
      const { id } = await finding(await givenCampaign('RECTIFYING'));
      const handler = await t.as('handler');
      expect((await post(handler, findings(id, 'plan'), { ...plan, fixBy: '2024-05-08' }, 422)).code).toBe('finish-day-past');
      expect(await post(handler, findings(id, 'plan'), plan)).toMatchObject({ status: 'RECTIFYING', dueOn: '2024-05-20', dueAt: '2024-05-20T15:59:59.999Z' });
      await post(handler, findings(id, 'verify'), {}, 403);
      expect((await post(handler, findings(id, 'claim'), { done: '已退费' }, 422)).code).toBe('proof-missing');
      await post(handler, findings(id, 'claim'), { done: '已退费', documentIds: [FILE] });
      await post(supervisor, findings(id, 'return'), {}, 400);
      expect(await post(supervisor, findings(id, 'return'), { reason: '未附退费凭证' })).toMatchObject({ status: 'RECTIFYING', returnCount: 1, dueOn: '2024-05-20' });
      await post(handler, findings(id, 'claim'), { done: '已退费，附凭证' });
      expect(await post(supervisor, findings(id, 'verify'))).toMatchObject({ status: 'VERIFIED', fixedOn: '2024-05-09', dueOn: null });
    });

    it('is verified by nobody who planned the fix, even where a colleague claimed it', async () => {
      const { id } = await post(await t.as('handler'), findings(), { campaignId: await givenCampaign('RECTIFYING'), title: '加价', content: '加价' }, 201);
      const head = await t.as('unitHead');
      await post(head, findings(id, 'plan'), plan);
      await post(await t.as('handler'), findings(id, 'claim'), { done: '已退费', documentIds: [FILE] });
      expect((await post(head, findings(id, 'verify'), {}, 422)).code).toBe('second-person-required');
      expect((await post(await t.as('handler'), findings(id, 'verify'), {}, 403)).status).toBe(403);
      await post(supervisor, findings(id, 'verify'));
    });

    it('is accepted only when every finding is fixed or explained', async () => {
      const id = await givenCampaign('RECTIFYING');
      const [fixed, explained, voided] = await Promise.all([finding(id), finding(id), finding(id)]);
      const handler = await t.as('handler');
      const accept = { conclusion: '整改到位' };
      expect((await post(supervisor, campaigns(id, 'accept'), accept, 422)) as Body).toMatchObject({ code: 'findings-open', findings: { open: 3, fixed: 0, explained: 0 } });
      expect((await post(supervisor, campaigns(id, 'void'), { reason: '误录' }, 422)).code).toBe('has-findings');
      await post(handler, findings(fixed.id, 'plan'), plan);
      await post(handler, findings(fixed.id, 'claim'), { done: '已退费', documentIds: [FILE] });
      await post(supervisor, findings(fixed.id, 'verify'));
      await post(supervisor, findings(voided.id, 'void'), { reason: '重复登记' });
      expect((await post(supervisor, campaigns(id, 'accept'), accept, 422)) as Body).toMatchObject({ findings: { open: 1, fixed: 1, explained: 0 } });
      await post(supervisor, findings(explained.id, 'explain'), { reason: '主体已注销' });
      expect(await post(supervisor, campaigns(id, 'accept'), accept)).toMatchObject({ status: 'ACCEPTED', acceptedOn: '2024-05-09', open: false });
      expect(await finding(id, 422)).toMatchObject({ code: 'campaign-not-open' });
    });

    it('lets no finding slip in beside its acceptance: of both at once one is refused', async () => {
      const id = await givenCampaign('RECTIFYING');
      const handler = await t.as('handler');
      const [accepted, found] = await Promise.all([t.http().post(campaigns(id, 'accept')).set(supervisor).send({ conclusion: '无问题' }), t.http().post(findings()).set(handler).send({ campaignId: id, title: '加价', content: '加价' })]);
      expect([[200, 422], [422, 201]]).toContainEqual([accepted.status, found.status]);
    });
  });

  describe('its figures', () => {
    const at = (monthDay: string, time = '09:00') => new Date(`2024-${monthDay}T${time}:00+08:00`);
    const acting = (role: string, unit: string, n = 0): Acting => ({
      id: `00000000-0000-4000-8000-${String(role.charCodeAt(0) * 1000 + role.length * 10 + n).padStart(12, '0')}`, kind: 'staff', name: role, unitId: t.unit(unit), roles: new Map([[role, [t.unit(unit)]]]), may: () => true,
    });
    const step = (verb: string, by: Acting, when: Date, input?: object, reason?: string): HistoryVerb => ({ verb, acting: by, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
    const cut = (when: Date, verbs: HistoryVerb[]): WholeHistory => ({
      registeredUnitId: t.unit(HALL), register: { acting: acting('clerk', HALL), effectiveAt: when, recordedAt: when, input: { title: '停电', supply: 'power', place: '一号楼', content: '停电' } }, verbs,
    });
    const arrive = (when: Date) => step('arrive', acting('handler', POWER), when);
    const restore = (when: Date) => step('restore', acting('handler', POWER), when, { measures: '已恢复' });
    const explain = (when: Date, explanation: string) => step('explain', acting('dispatcher', CENTRE), when, { explanation, measures: '已说明' });
    const write = async (kind: Kind, histories: WholeHistory[]) => {
      t.clock.set('2024-12-31T18:00+08:00');
      await t.app.get(RecordHistories).write(systemContext(t.clock.now()), kind, histories);
    };
    const figure = async (code: string, asOf: string, unit?: string) => {
      const { numerator, denominator, excluded } = await t.app.get(Figures).figure(code, { period: { from: '2024-10-01', to: '2024-12-31' }, asOf, ...(unit ? { units: [t.unit(unit)] } : {}) });
      return [Number(numerator), Number(denominator), excluded];
    };

    it('hold a cut to thirty minutes and twenty-four hours, to the second, and let no late one be explained away', async () => {
      await write(supplyCut as Kind, [
        // Crew at the last second, supply back at the last second: both in time, on the 16th of October.
        cut(at('10-15'), [arrive(new Date('2024-10-15T09:30:00+08:00')), restore(new Date('2024-10-16T09:00:00+08:00'))]),
        // A second late each.
        cut(at('10-15'), [arrive(new Date('2024-10-15T09:30:01+08:00')), restore(new Date('2024-10-16T09:00:01+08:00'))]),
        // Supply back before any crew came, within half an hour.
        cut(at('10-15'), [restore(at('10-15', '09:20'))]),
        // Near midnight: due on the 16th, met on the 16th.
        cut(at('10-15', '23:45'), [arrive(at('10-16', '00:15')), restore(at('10-16', '08:00'))]),
        // Nobody came, nothing was restored: counts from the day after each due day.
        cut(at('10-15'), []),
        // No cut was found, told in time before a crew came: excluded from one figure, absent from the other.
        cut(at('10-15'), [explain(at('10-15', '09:25'), 'no-cut')]),
        // Explained after the crew's limit and within the day: the crew was late, the restoration is excluded.
        cut(at('10-15'), [explain(at('10-15', '12:00'), 'own-installation')]),
        // Explained on the third day: late.
        cut(at('10-15'), [arrive(at('10-15', '09:10')), explain(at('10-17', '09:00'), 'safety')]),
      ]);
      // By the end of the 15th: three crews ended in time (first, third, eighth), one a second late, one explained too late; open ones wait a day.
      expect(await figure('m50.crew-in-30-minutes', '2024-10-15')).toEqual([3, 5, 1]);
      expect(await figure('m50.crew-in-30-minutes', '2024-10-16')).toEqual([4, 7, 1]);
      expect(await figure('m50.crew-in-30-minutes', '2024-10-16', POWER)).toEqual([4, 7, 1]);
      // The third is back on the 15th; two are explained in time. On the 16th the first and fourth in time, the second late; the fifth and the eighth wait for the 17th.
      expect(await figure('m50.outages-restored-in-limit', '2024-10-15')).toEqual([1, 1, 2]);
      expect(await figure('m50.outages-restored-in-limit', '2024-10-16')).toEqual([3, 4, 2]);
      expect(await figure('m50.outages-restored-in-limit', '2024-10-17')).toEqual([3, 6, 2]);
    });

    it('count a cut that was said to be restored as out again from the day of the callback', async () => {
      const before = await figure('m50.outages-restored-in-limit', '2024-11-30');
      await write(supplyCut as Kind, [
        cut(at('11-04'), [arrive(at('11-04', '09:10')), restore(at('11-04', '10:00')), step('callBack', acting('clerk', HALL, 5), at('11-06'), { confirmation: 'still-out' }), restore(at('11-08'))]),
      ]);
      const plus = (n: number, d: number) => [before[0]! + n, before[1]! + d, before[2]];
      expect(await figure('m50.outages-restored-in-limit', '2024-11-05')).toEqual(plus(1, 1));
      expect(await figure('m50.outages-restored-in-limit', '2024-11-06')).toEqual(plus(0, 1));
      // Back for good on the 8th, three days after its limit.
      expect(await figure('m50.outages-restored-in-limit', '2024-11-08')).toEqual(plus(0, 1));
    });

    it('count findings fixed by verification alone: three of four, one explained', async () => {
      const head = acting('unitHead', TAX);
      const parent = '01900000-0000-7000-8000-000000000050';
      await write(campaign as Kind, [{
        id: parent, registeredUnitId: t.unit(TAX), register: { acting: head, effectiveAt: at('10-01'), recordedAt: at('10-01'), input: { title: '转供电整治', topic: 'power-resale', objective: '核查', finishBy: '2024-12-31' } },
        verbs: [step('investigate', head, at('10-02'))],
      }]);
      const found = (verbs: HistoryVerb[]): WholeHistory => ({
        registeredUnitId: t.unit(TAX), rootId: parent, register: { acting: acting('handler', TAX), effectiveAt: at('10-11'), recordedAt: at('10-11'), input: { campaignId: parent, title: '加价', content: '加价' } },
        verbs: [step('plan', acting('handler', TAX), at('10-12'), plan), ...verbs],
      });
      const plan = { plan: '退费', fixBy: '2024-11-30' };
      const fixed = (day: string) => [step('claim', acting('handler', TAX), at(day), { done: '已退', documentIds: [FILE] }), step('verify', acting('supervisor', CENTRE), at(day, '15:00'))];
      await write(campaignFinding as Kind, [
        found(fixed('11-11')), found(fixed('11-11')), found(fixed('11-22')), found([step('claim', acting('handler', TAX), at('11-11'), { done: '已退', documentIds: [FILE] })]), found([step('explain', acting('supervisor', CENTRE), at('11-22'), {}, '主体已注销')]),
      ]);
      const of = (asOf: string) => figure('m50.findings-fixed', asOf, TAX);
      expect(await of('2024-10-10')).toEqual([0, 0, 0]);
      expect(await of('2024-10-11')).toEqual([0, 5, 0]);
      expect(await of('2024-11-11')).toEqual([2, 5, 0]);
      expect(await of('2024-11-22')).toEqual([3, 4, 1]);
    });
  });
});
