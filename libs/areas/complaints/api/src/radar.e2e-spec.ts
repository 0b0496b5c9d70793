import { beforeAll, describe, expect, it } from '@jest/globals';
import { Calendars } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { type Acting, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import { demandDays, demoDemand, seeded } from './complaints.seed.js';
import { type Body, CENTRE, type DemandBody, type Headers, useComplaints } from './complaints.testing.js';
import { demandComplexity } from './demand-complexity.table.js';
import { demand } from './demand.kind.js';
import { Radar } from './radar.js';
import { PATTERNS } from './radar.rules.js';

const FINDINGS = '/api/v1/complaints/radar-findings';
const GAMING = 'city-management-transport';
const DENSITY_PER_MONTH = 520;

describe('the radar', () => {
  const t = useComplaints();
  const acting = (role: string, unit: string, which = 0): Acting => {
    const id = /^\d+$/.test(unit) ? Number(unit) : t.unit(unit);
    return { id: `00000000-0000-4000-8000-${String((role.length * 7 + role.charCodeAt(0)) * 100_000 + id * 10 + which).padStart(12, '0')}`, kind: 'staff', name: role, unitId: id, roles: new Map([[role, [id]]]), may: () => true };
  };
  const people = { of: acting, unitId: (code: string) => t.unit(code) };
  const findings = async (by: Headers) => (await t.http().get(`${FINDINGS}?limit=100`).set(by).expect(200)).body.items as DemandBody[];
  const post = async (id: string, verb: string, by: Headers, body: Body = {}, status = 200) => {
    const answer = await t.http().post(`${FINDINGS}/${id}/${verb}`).set(by).send(body);
    if (answer.status !== status) throw new Error(`${verb} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body as DemandBody;
  };
  let system: ReturnType<typeof systemContext>;

  // Four months of the demonstration as dense as at full scale: all demands of the unit that games, and every eighth of the others.
  beforeAll(async () => {
    t.clock.set('2024-07-02T09:00+08:00');
    system = systemContext(t.clock.now());
    const calendar = await t.app.get(Calendars).current();
    const complexityOf = (facts: { demandKind: string; category: string; text: string }) => {
      const { outcome, reason } = evaluate(demandComplexity.first.rows, facts);
      return { complexity: outcome as 'general' | 'complex', rule: reason.zh };
    };
    const days = demandDays(seeded(20_240_321), calendar, '2024-03-01', '2024-06-30', 4 * DENSITY_PER_MONTH);
    const all = days.map((day, i) => demoDemand({ random: seeded(20_240_320 + i), calendar, people, now: t.clock.now(), enterprises: [], gamingUnit: GAMING, complexityOf }, day, i));
    const leads = (history: WholeHistory) => (history.verbs!.findLast((verb) => verb.verb === 'assign')?.input as { leadUnitId?: number } | undefined)?.leadUnitId;
    const kept = all.filter((history, i) => leads(history) === t.unit(GAMING) || i % 8 === 0);
    await t.app.get(RecordHistories).write(system, demand as Kind, kept, { atOnce: 400 });
  }, 240_000);

  it('finds each planted pattern of the unit that games, and at most two of others, once', async () => {
    const radar = t.app.get(Radar);
    const [first, second] = await Promise.all([radar.find(system, '2024-03-01'), radar.find(system, '2024-03-01')]);
    expect([first, second].map(({ found }) => found > 0).sort()).toEqual([false, true]);
    const made = await findings(await t.as('supervisor'));
    const own = made.filter((one) => one['leadUnitId'] === t.unit(GAMING));
    expect([...new Set(own.map((one) => one['pattern']))].sort()).toEqual([...PATTERNS].sort());
    expect(made.filter((one) => one['leadUnitId'] !== t.unit(GAMING)).map((one) => one.title).slice(2)).toEqual([]);
    expect(await radar.find(system, '2024-03-01')).toEqual({ found: 0, grown: 0 });
  });

  it('titles what it found in both languages, with its month and its cases', async () => {
    const [pause] = (await findings(await t.as('unitHead', GAMING))).filter((one) => one['pattern'] === 'late-pause') as [DemandBody];
    const [year, month] = String(pause['periodFrom']).split('-');
    expect(pause).toMatchObject({ title: `超期后暂停：${year}年${Number(month)}月${pause['cases']}件`, titleEn: `Pauses opened after the limit: ${pause['cases']} in ${year}-${month}` });
  });

  it('shows what a finding rests on, to whoever sees the demands', async () => {
    const [pause] = (await findings(await t.as('unitHead', GAMING))).filter((one) => one['pattern'] === 'late-pause');
    const { items, hidden } = (await t.http().get(`${FINDINGS}/${pause!.id}/evidence`).set(await t.as('unitHead', GAMING)).expect(200)).body as { items: Body[]; hidden: number };
    expect([items.length + hidden, hidden]).toEqual([pause!['cases'], 0]);
    expect(items[0]).toMatchObject({ verb: 'pause', unitId: t.unit(GAMING), no: expect.stringMatching(/^SQ-/) });
    await t.http().get(`${FINDINGS}/${pause!.id}/evidence`).set(await t.as('unitHead', 'tax')).expect(404);
  });

  it('is contested by the unit and decided by another', async () => {
    const [one] = (await findings(await t.as('supervisor'))).filter((finding) => finding['leadUnitId'] === t.unit(GAMING)) as [DemandBody];
    const [unit, head, supervisor] = [await t.as('handler', GAMING), await t.as('unitHead', GAMING), await t.as('supervisor', CENTRE)];
    expect(one).toMatchObject({ no: expect.stringMatching(/^LD-2024-/), status: 'FOUND', awaits: 'lead', dueOn: '2024-07-09' });
    expect(await post(one.id, 'uphold', supervisor, { decision: '属实' }, 422)).toMatchObject({ code: 'answer-awaited' });
    await post(one.id, 'contest', await t.as('handler', 'tax'), { contest: '不属实' }, 404);
    await post(one.id, 'contest', supervisor, { contest: '不属实' }, 403);
    expect(await post(one.id, 'contest', unit, { contest: '系统故障后集中补办' })).toMatchObject({ status: 'CONTESTED', contest: '系统故障后集中补办', awaits: 'supervisor' });
    expect(await post(one.id, 'uphold', supervisor, { decision: '企业未接到联系，属实' })).toMatchObject({ status: 'UPHELD', awaits: 'lead' });
    expect(await post(one.id, 'accept', head, {}, 409)).toMatchObject({ code: 'wrong-state', verbs: ['rectify'] });
  });

  it('is taken by the unit, rectified and closed; what was dismissed is not found again', async () => {
    const open = (await findings(await t.as('supervisor'))).filter((finding) => finding.status === 'FOUND' && finding['leadUnitId'] === t.unit(GAMING)) as [DemandBody, DemandBody];
    const [unit, head, supervisor] = [await t.as('handler', GAMING), await t.as('unitHead', GAMING), await t.as('supervisor', CENTRE)];
    await post(open[0].id, 'accept', head);
    await post(open[0].id, 'rectify', unit, { rectification: '已整改' });
    await post(open[0].id, 'sendBack', supervisor, { reason: '不具体' });
    await post(open[0].id, 'rectify', unit, { rectification: '逐件复核' });
    const two = await Promise.all([1, 2].map(() => t.http().post(`${FINDINGS}/${open[0].id}/close`).set(supervisor).send({})));
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await post(open[1].id, 'dismiss', supervisor, { decision: '系统升级所致' })).toMatchObject({ status: 'DISMISSED', open: false });
    expect(await t.app.get(Radar).find(system, '2024-03-01')).toEqual({ found: 0, grown: 0 });
  });

  it('takes a clue of a supervisor, and grows what nobody has answered', async () => {
    const supervisor = await t.as('supervisor', CENTRE);
    const clue = { pattern: 'late-pause', leadUnitId: t.unit('tax'), periodFrom: '2024-06-01', periodUntil: '2024-06-30', cases: 2, description: '两件超期次日才申请暂停' };
    const made = (await t.http().post(FINDINGS).set(supervisor).send(clue).expect(201)).body as DemandBody;
    expect(made).toMatchObject({ status: 'FOUND', leadUnitId: t.unit('tax'), title: '超期后暂停', titleEn: 'Pauses opened after the limit' });
    expect((await t.http().post(FINDINGS).set(supervisor).send({ ...clue, periodUntil: '2024-05-30' }).expect(422)).body).toMatchObject({ code: 'period-wrong' });
    await t.http().post(FINDINGS).set(await t.as('unitHead', GAMING)).send(clue).expect(403);
    // One more pause after its limit, in a month whose finding nobody has answered.
    const [row] = await t.db.database.query<{ id: string; cases: number; month: string }>(
      `select r.id, f.cases, f.period_from as month from radar_finding f join record r on r.id = f.record_id where f.pattern = 'late-pause' and r.status = 'FOUND' and f.pattern_key not like 'registered%' order by f.period_from desc limit 1`,
    );
    if (!row) throw new Error('No finding of pauses is open');
    const day = `${row.month.slice(0, 7)}-03`;
    const at = (minute: number) => new Date(new Date(`${day}T09:00:00+08:00`).getTime() + minute * 60_000);
    const late = (minute: number) => new Date(at(minute).getTime() + 8 * 86_400_000);
    const step = (verb: string, role: string, unit: string, when: Date, input?: object, reason?: string) => ({ verb, acting: acting(role, unit), effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
    await t.app.get(RecordHistories).write(system, demand as Kind, [{
      registeredUnitId: t.unit(CENTRE), register: { acting: acting('clerk', CENTRE), effectiveAt: at(0), recordedAt: at(0), input: { title: '道路积水', content: '三天未退', channel: '12345' } },
      verbs: [
        step('classify', 'dispatcher', CENTRE, at(10), { demandKind: 'help', category: 'roads-traffic', decision: { complexity: 'general', rule: '一般', receiptId: null } }), step('assign', 'dispatcher', CENTRE, at(20), { leadUnitId: t.unit(GAMING) }),
        step('sign', 'handler', GAMING, at(30)), step('start', 'handler', GAMING, at(40)), step('askPause', 'handler', GAMING, late(0), undefined, '等待'), step('pause', 'unitHead', GAMING, late(10), undefined, '同意'),
      ],
    }]);
    expect(await t.app.get(Radar).find(system, '2024-03-01')).toEqual({ found: 0, grown: 1 });
    expect((await t.http().get(`${FINDINGS}/${row.id}`).set(supervisor).expect(200)).body).toMatchObject({ cases: row.cases + 1, status: 'FOUND', titleEn: `Pauses opened after the limit: ${row.cases + 1} in ${row.month.slice(0, 7)}` });
  });

  describe('what the demonstration does not plant', () => {
    const at = (day: string, minute: number) => new Date(new Date(`${day}T09:00:00+08:00`).getTime() + minute * 60_000);
    const step = (verb: string, role: string, unit: string, when: Date, input?: object, recordedAt = when, which = 0) => ({ verb, acting: acting(role, unit, which), effectiveAt: when, recordedAt, ...(input ? { input } : {}), reason: '如实登记' });
    const begun = (day: string, recordedAt?: Date): Pick<WholeHistory, 'registeredUnitId' | 'register' | 'verbs'> => ({
      registeredUnitId: t.unit(CENTRE), register: { acting: acting('clerk', CENTRE), effectiveAt: at(day, 0), recordedAt: recordedAt ?? at(day, 0), input: { title: '厂区道路', content: '道路破损', channel: '12345' } },
      verbs: [step('classify', 'dispatcher', CENTRE, at(day, 10), { demandKind: 'help', category: 'roads-traffic', decision: { complexity: 'general', rule: '一般', receiptId: null } }, recordedAt)],
    });
    const closed = (day: string, unit: string, recorded: { register: Date; resolve: Date }): WholeHistory => {
      const { verbs = [], ...rest } = begun(day, recorded.register);
      return { ...rest, verbs: [
        ...verbs, step('assign', 'dispatcher', CENTRE, at(day, 20), { leadUnitId: t.unit(unit) }, recorded.register), step('sign', 'handler', unit, at(day, 30), undefined, recorded.register), step('start', 'handler', unit, at(day, 40), undefined, recorded.register),
        step('resolve', 'handler', unit, at(day, 400), { outcome: 'solved', reply: '已修复' }, recorded.resolve),
      ] };
    };
    const write = (histories: WholeHistory[], batchId?: string) => t.app.get(RecordHistories).write(system, demand as Kind, histories, batchId ? { batchId } : {});
    const found = async (pattern: string) => (await findings(await t.as('supervisor'))).filter((one) => one['pattern'] === pattern && one['leadUnitId'] !== t.unit(GAMING) && one['description'] === null);

    it('is found whichever of two units sent it back first, at the one that began it more often', async () => {
      const sentBack = (day: string, first: string, second: string): WholeHistory => {
        const { verbs = [], ...rest } = begun(day);
        const returned = (unit: string, minute: number) => [
          step('assign', 'dispatcher', CENTRE, at(day, minute), { leadUnitId: t.unit(unit) }), step('askReturn', 'handler', unit, at(day, minute + 5), { dutyClause: '不属本单位' }), step('return', 'unitHead', unit, at(day, minute + 10)),
        ];
        return { ...rest, verbs: [...verbs, ...returned(first, 20), ...returned(second, 40)] };
      };
      await write([sentBack('2024-06-04', 'tax', 'finance')]);
      await t.app.get(Radar).find(system, '2024-03-01');
      expect(await found('ping-pong')).toEqual([]);
      await write([sentBack('2024-06-05', 'finance', 'tax'), sentBack('2024-06-06', 'finance', 'tax')]);
      await t.app.get(Radar).find(system, '2024-03-01');
      const [one, ...others] = await found('ping-pong');
      expect(others).toEqual([]);
      expect(one).toMatchObject({ cases: 3, leadUnitId: t.unit('finance'), otherUnitId: t.unit('tax'), periodFrom: '2024-06-01' });
      // More of them, and more begun by the other: it grows, and stays with whom it was found at.
      await write(['2024-06-07', '2024-06-11', '2024-06-12'].map((day) => sentBack(day, 'tax', 'finance')));
      await t.app.get(Radar).find(system, '2024-03-01');
      expect(await found('ping-pong')).toMatchObject([{ id: one!.id, cases: 6, leadUnitId: t.unit('finance') }]);
    });

    it('is found in what an import brought, once it was closed here with a day before', async () => {
      const days = ['2024-06-17', '2024-06-18', '2024-06-19'];
      // A whole history brought at one moment tells when things were done; nobody has dated anything back here.
      const brought = at('2024-06-24', 0);
      await write(days.map((day) => closed(day, 'housing-construction', { register: brought, resolve: brought })), '00000000-0000-7000-8000-0000000000b1');
      await write(days.map((day) => closed(day, 'tax', { register: at(day, 60), resolve: at(day, 1_500) })), '00000000-0000-7000-8000-0000000000b2');
      await t.app.get(Radar).find(system, '2024-03-01');
      expect((await found('back-dated')).map((one) => [one['leadUnitId'], one['cases']])).toEqual([[t.unit('tax'), 3]]);
    });

    it('is with the unit that has the work by now, where the one concerned is no more', async () => {
      const days = ['2024-06-24', '2024-06-25', '2024-06-26'];
      await write(days.map((day) => closed(day, 'science-new-economy', { register: at(day, 60), resolve: at(day, 1_500) })));
      const end = `/api/v1/organisation/units/${t.unit('science-new-economy')}/end`;
      await t.http().post(end).set(await t.as('systemAdmin')).send({ on: '2024-07-03', successorIds: [t.unit('finance')], reason: '机构改革' }).expect(200);
      t.clock.set('2024-07-03T02:35+08:00');
      expect(await t.app.get(Radar).find(system, '2024-03-01')).toMatchObject({ found: 1 });
      expect((await found('back-dated')).map((one) => one['leadUnitId'])).toContain(t.unit('finance'));
      expect(await t.app.get(Radar).find(system, '2024-03-01')).toMatchObject({ found: 0 });
    });
  });
});
