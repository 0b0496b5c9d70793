import { describe, expect, it } from '@jest/globals';
import { verifyAudit } from '@haobang/audit';
import { useDesk } from './desk.testing.js';
import type { DatedDutiesResponse } from './duties.dto.js';
import type { ScoreboardResponse } from './figure.dto.js';
import type { DatedTargetResponse, MeasurePageResponse, MeasuresResponse, PlanYearsResponse } from './plan.dto.js';

describe('the plan', () => {
  const t = useDesk();
  const measures = (query = '?year=2024') => t.read<MeasuresResponse>(`/api/v1/measures${query}`);
  const post = async (path: string, body: object = {}, role: 'planOffice' | 'leader' = 'planOffice') => t.http().post(path).set(await t.as(role)).send(body);
  const targetOf = async (year: number, asOf = `${year}-05-09`) => (await t.read<MeasurePageResponse>(`/api/v1/measures/45?year=${year}&asOf=${asOf}`)).targets.find((x) => x.metric === 'm45.loans-back')!;

  it('shows sixty measures with text, units and targets; groups with their members of the day', async () => {
    const found = await measures();
    expect(found).toMatchObject({ year: 2024, asOf: '2024-05-09' });
    expect(found.items.map((m) => m.no)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    for (const m of found.items) expect([m.text.length > 10, m.leadUnits.length > 0, m.action.title.en.length > 0]).toEqual([true, true, true]);
    const groups = found.items.flatMap((m) => m.responsibleUnits).filter((unit) => unit.id === null);
    const towns = groups.find((unit) => unit.zh === '各新城')!;
    expect(towns.members.map((m) => m.zh).sort()).toEqual(['沣东新城', '沣西新城', '泾河新城', '秦汉新城', '空港新城'].sort());
    expect(found.items.filter((m) => m.measured).map((m) => m.no)).toEqual([45]);
    expect(found.items[44]!.metrics.map((m) => m.code)).toEqual(['m45.loans', 'm45.loans-back']);
  });

  it('shows one measure with its definitions in all versions and the kinds that feed it', async () => {
    const found = await t.read<MeasurePageResponse>('/api/v1/measures/45?year=2024');
    expect(found.metrics.find((m) => m.code === 'm45.loans-back')).toMatchObject({ kind: 'loan', definitions: [{ version: 1, approvedBy: 'test', from: '2024-01-01', until: null, sql: expect.stringContaining('toy_desk_loan'), hash: expect.any(String), text: { zh: '已还的占借出的' } }] });
    expect(found.kinds).toEqual([{ kind: 'loan', area: 'library', url: '/api/v1/library/loans', label: { zh: '借阅', en: 'Loan' } }]);
    expect(found.targets.map((x) => [x.metric, x.what.zh, x.value, x.source])).toEqual(expect.arrayContaining([['m45.loans-back', '归还率', '98', 'plan'], [null, '涉企工单办结率', '98', 'plan']]));
    const other = await t.read<MeasurePageResponse>('/api/v1/measures/1');
    expect(other).toMatchObject({ no: 1, measured: false, metrics: [], kinds: [] });
    for (const path of ['61?year=2024', '45?year=2030']) await t.http().get(`/api/v1/measures/${path}`).set(await t.as('leader')).expect(404);
    for (const path of ['0', 'x', '45?colour=red', '45?asOf=2024-13-01']) await t.http().get(`/api/v1/measures/${path}`).set(await t.as('leader')).expect(400);
  });

  it('rolls over to the next year once, by the plan office, with proposed targets', async () => {
    expect((await post('/api/v1/plan-years/2024/roll-over', {}, 'leader')).status).toBe(403);
    expect((await post('/api/v1/plan-years/2026/roll-over')).status).toBe(404);
    expect((await post('/api/v1/plan-years/x/roll-over')).status).toBe(400);
    // Two at once: one opens the year, the other is told.
    const both = await Promise.all([post('/api/v1/plan-years/2024/roll-over'), post('/api/v1/plan-years/2024/roll-over')]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const { items } = await t.read<PlanYearsResponse>('/api/v1/plan-years');
    expect(items.map((y) => [y.year, y.rolledFrom, y.measures, y.confirmedTargets > 0, y.proposedTargets > 0])).toEqual([[2025, 2024, 60, false, true], [2024, null, 60, true, false]]);
    expect(items[0]!.title).toEqual({ zh: '西咸新区2025年营商环境创新突破“十项行动”方案（由2024年结转）', en: 'Xixian New Area: the "Ten Actions" plan of 2025 for a better business environment (carried over from 2024)' });
    expect((await measures('?year=2025')).asOf).toBe('2025-01-01');
    await t.http().get('/api/v1/scoreboard?year=2025').set(await t.as('leader')).expect(422);
  });

  it('confirms a proposed target once, as it is or with another value', async () => {
    const proposed = await targetOf(2025, '2025-01-01');
    expect(proposed).toMatchObject({ status: 'proposed', source: 'proposed', value: '98' });
    const path = `/api/v1/targets/${proposed.id}/confirm`;
    for (const body of [{ value: '99%' }, { value: 99 }, { colour: 'red' }, { value: '1e9' }, { reason: ' ' }]) expect([body, (await post(path, body)).status]).toEqual([body, 400]);
    expect((await post(path, {}, 'leader')).status).toBe(403);
    expect((await post('/api/v1/targets/999999/confirm')).status).toBe(404);
    expect((await post(`/api/v1/targets/${proposed.id}/replace`, { value: '97', from: '2025-07-01', reason: '调整' })).body.code).toBe('target-not-confirmed');
    expect((await post(path, { value: '99', reason: '营商办会议' })).body).toMatchObject({ status: 'confirmed', value: '99', year: 2025, measure: 45, validUntil: null });
    expect((await post(path)).body).toMatchObject({ status: 409, code: 'target-not-proposed' });
  });

  it('confirms the rest of a year at once, each with its own entry', async () => {
    const path = '/api/v1/plan-years/2025/confirm-targets';
    const { items: [before] } = await t.read<PlanYearsResponse>('/api/v1/plan-years');
    expect(before!.proposedTargets).toBeGreaterThan(1);
    expect((await post(path, {}, 'leader')).status).toBe(403);
    expect((await post('/api/v1/plan-years/2026/confirm-targets')).status).toBe(404);
    expect((await post(path, { value: '98' })).status).toBe(400);
    expect((await post(path, { reason: '区长办公会' })).body).toMatchObject({ year: 2025, proposedTargets: 0, confirmedTargets: before!.confirmedTargets + before!.proposedTargets });
    expect((await post(path)).body).toMatchObject({ status: 409, code: 'no-target-proposed' });
    const [told] = await t.db.owner.query<{ n: number }>(`select count(*)::int as n from audit_entry where action = 'desk:target.confirm' and content::jsonb ->> 'reason' = '区长办公会'`);
    expect(told!.n).toBe(before!.proposedTargets);
  });

  it('replaces a confirmed target from a day on; earlier days and their lamps keep theirs', async () => {
    const loan = await t.lend();
    await t.does(loan.id, 'giveBack');
    const lamp = async (asOf: string) => (await t.read<ScoreboardResponse>(`/api/v1/scoreboard?year=2024&asOf=${asOf}`)).actions.flatMap((a) => a.measures).find((m) => m.no === 45)!.metrics.find((m) => m.code === 'm45.loans-back')!;
    expect(await lamp('2024-05-09')).toMatchObject({ lamp: 'green', target: { value: '98' } });
    const { id } = await targetOf(2024);
    const path = `/api/v1/targets/${id}/replace`;
    const from = '2024-06-01';
    for (const [body, code] of [[{ from: '2024-05-08' }, 'from-in-past'], [{ from: '2025-01-01' }, 'from-after-year']] as const) expect((await post(path, { value: '95', reason: '调整', ...body })).body).toMatchObject({ status: 422, code });
    for (const body of [{ value: '95', from }, { value: '95', reason: '调整' }, { from, reason: '调整' }, { value: '95', from: '2024-06-31', reason: '调整' }]) expect((await post(path, body)).status).toBe(400);
    const made = await post(path, { value: '95', from, reason: '市级指标调整' });
    expect(made.body as DatedTargetResponse).toMatchObject({ value: '95', validFrom: from, validUntil: null, status: 'confirmed' });
    expect((await post(path, { value: '94', from: '2024-07-01', reason: '再调' })).body.code).toBe('target-replaced');
    t.clock.set('2024-06-03T09:00+08:00');
    expect([(await lamp('2024-05-31')).target!.value, (await lamp('2024-06-01')).target!.value]).toEqual(['98', '95']);
  });

  describe('a duty', () => {
    const of = (year: number) => t.read<DatedDutiesResponse>(`/api/v1/plan-years/${year}/measures/45/duties`);
    const add = (body: object, role: 'planOffice' | 'leader' = 'planOffice') => post('/api/v1/plan-years/2024/measures/45/duties', { role: 'responsible', from: '2024-07-01', reason: '职责调整', ...body }, role);
    const shownOn = async (asOf: string) => (await t.read<MeasurePageResponse>(`/api/v1/measures/45?year=2024&asOf=${asOf}`)).responsibleUnits.map((unit) => unit.zh);

    it('binds a unit or a group from a day on, and earlier days keep what was', async () => {
      t.clock.set('2024-06-03T09:00+08:00');
      const [tax, before] = [t.unit('tax'), await shownOn('2024-06-30')];
      expect((await add({ unitId: tax }, 'leader')).status).toBe(403);
      const made = await add({ unitId: tax });
      expect([made.status, made.body]).toMatchObject([201, { role: 'responsible', unit: { id: tax, zh: '税务局' }, validFrom: '2024-07-01', validUntil: null }]);
      expect([await shownOn('2024-06-30'), await shownOn('2024-07-01')]).toEqual([before, [...before, '税务局']]);
      expect((await add({ unitId: tax, from: '2024-08-01' })).body.code).toBe('duty-exists');
      expect((await add({ group: 'no-such-group' })).body.code).toBe('group-unknown');
      expect((await add({ unitId: 999_999 })).body.code).toBe('unit-unknown');
      for (const body of [{}, { unitId: tax, group: 'streets' }]) expect((await add(body)).body.code).toBe('unit-or-group');
      for (const [from, code] of [['2024-06-02', 'from-in-past'], ['2025-01-01', 'from-after-year']]) expect((await add({ unitId: tax, from })).body.code).toBe(code);
      for (const body of [{ role: 'watcher', unitId: tax }, { unitId: tax, reason: ' ' }, { unitId: tax, from: '2024-07-32' }]) expect((await add(body)).status).toBe(400);
      expect((await post('/api/v1/plan-years/2024/measures/61/duties', { role: 'lead', unitId: tax, from: '2024-07-01', reason: '调整' })).status).toBe(404);
    });

    it('ends from a day on, never the last that leads; one that has not begun never was', async () => {
      const end = (id: number, from: string) => post(`/api/v1/duties/${id}/end`, { from, reason: '职责调整' });
      const { items } = await of(2024);
      const planned = items.find((duty) => duty.unit.zh === '税务局')!;
      expect((await end(planned.id, '2024-06-30')).body.code).toBe('from-not-after-start');
      const gone = (await end(planned.id, '2024-07-01')).body as DatedDutiesResponse;
      expect(gone.items.map((duty) => duty.id)).toEqual(items.filter((duty) => duty.id !== planned.id).map((duty) => duty.id));
      expect((await end(planned.id, '2024-07-01')).status).toBe(404);

      const leads = items.filter((duty) => duty.role === 'lead');
      for (const lead of leads.slice(1)) expect((await end(lead.id, '2024-07-01')).status).toBe(200);
      expect((await end(leads[0]!.id, '2024-07-01')).body.code).toBe('last-lead');
      await add({ role: 'lead', unitId: t.unit('finance') });
      // Two at once: one ends it, the other is told; then the new one is the last.
      const both = await Promise.all([end(leads[0]!.id, '2024-07-01'), end(leads[0]!.id, '2024-07-01')]);
      expect(both.map((answer) => [answer.status, (answer.body as { code?: string }).code]).sort()).toEqual([[200, undefined], [409, 'duty-ended']]);
      const now = (await of(2024)).items.filter((duty) => duty.role === 'lead' && duty.validUntil === null);
      expect(now.map((duty) => duty.unit.id)).toEqual([t.unit('finance')]);
      expect((await end(now[0]!.id, '2024-09-01')).body.code).toBe('last-lead');
    });
  });

  it('leaves a sound chain of audit entries', async () => {
    const rows = await t.db.owner.query<{ action: string }>('select action from audit_entry order by position');
    expect(rows.map((row) => row.action).filter((action, i, all) => action.startsWith('desk:') && action !== all[i - 1])).toEqual(['desk:plan-year.rollOver', 'desk:target.confirm', 'desk:target.replace', 'desk:duty.add', 'desk:duty.end', 'desk:duty.add', 'desk:duty.end']);
    expect(await verifyAudit(t.db.owner)).toMatchObject({ faults: [] });
  });
});
