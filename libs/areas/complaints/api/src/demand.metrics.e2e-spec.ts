import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '@haobang/http';
import { Figures } from '@haobang/measures';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { CENTRE, givenDemand, TAX, useComplaints } from './complaints.testing.js';
import { demand } from './demand.kind.js';

/** An instant of 2024 in Shanghai. */
const at = (monthDay: string, time = '09:00') => new Date(`2024-${monthDay}T${time}:00+08:00`);

describe('the figures of 45 and 47', () => {
  const t = useComplaints();
  const acting = (role: string, unit: string, n = 0): Acting => ({
    id: `00000000-0000-4000-8000-${String(role.charCodeAt(0) * 1000 + role.length * 10 + n).padStart(12, '0')}`, kind: 'staff', name: role, unitId: t.unit(unit), roles: new Map([[role, [t.unit(unit)]]]), may: () => true,
  });
  const step = (verb: string, by: Acting, when: Date, input?: object, reason?: string): HistoryVerb => ({ verb, acting: by, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
  const complex = { demandKind: 'report', category: 'tax', decision: { complexity: 'complex', rule: '举报须调查核实', receiptId: null } };
  const toWork = (day: string): HistoryVerb[] => [
    step('classify', acting('dispatcher', CENTRE), at(day, '09:10'), complex), step('assign', acting('dispatcher', CENTRE), at(day, '09:20'), { leadUnitId: t.unit(TAX) }),
    step('sign', acting('handler', TAX), at(day, '09:30')), step('start', acting('handler', TAX), at(day, '09:40')),
  ];
  const resolve = (day: string, time = '10:00') => step('resolve', acting('handler', TAX), at(day, time), { outcome: 'solved', reply: '已办' });
  const callBack = (day: string, answer: string, time = '11:00') => step('callBack', acting('clerk', CENTRE), at(day, time), { answer });
  const registered = (day: string, verbs: HistoryVerb[], channel = '12345'): WholeHistory => ({
    registeredUnitId: t.unit(CENTRE), register: { acting: acting('clerk', CENTRE, 1), effectiveAt: at(day), recordedAt: at(day), input: { title: '诉求', content: '内容', channel, enterpriseFlag: true } }, verbs,
  });
  const write = async (histories: WholeHistory[]) => {
    t.clock.set('2024-12-31T18:00+08:00');
    await t.app.get(RecordHistories).write(systemContext(t.clock.now()), demand as Kind, histories);
  };
  const times = (n: number, make: () => WholeHistory) => Array.from({ length: n }, make);
  const figure = async (code: string, asOf: string, unit?: string) => {
    const { numerator, denominator } = await t.app.get(Figures).figure(code, { period: { year: 2024 }, asOf, ...(unit ? { units: [t.unit(unit)] } : {}) });
    return [Number(numerator), Number(denominator)];
  };

  // Complex demands of Thursday 9 May are due on Monday 13 May.
  beforeAll(async () => {
    await write([
      ...times(80, () => registered('05-09', [...toWork('05-09'), resolve('05-11'), callBack('05-13', 'satisfied')])),
      ...times(2, () => registered('05-09', [...toWork('05-09'), resolve('05-13')])),
      ...times(4, () => registered('05-09', [
        ...toWork('05-09'), resolve('05-10'), callBack('05-10', 'dissatisfied'), resolve('05-10', '14:00'), callBack('05-11', 'dissatisfied'), resolve('05-11', '14:00'), callBack('05-13', 'dissatisfied'),
      ])),
      ...times(2, () => registered('05-09', [...toWork('05-09'), resolve('05-15')])),
      ...times(2, () => registered('05-09', toWork('05-09'))),
      // Not due yet on the 15th: registered on Monday 13 May, due on Thursday the 16th.
      ...times(10, () => registered('05-13', toWork('05-13'))),
    ]);
  }, 120_000);

  it('gives the golden closing rate: 88 of 90, 86 in time, as of the day after the second late closing', async () => {
    expect(await figure('m45.closing-rate', '2024-05-15')).toEqual([88, 90]);
    expect(await figure('m45.in-time-rate', '2024-05-15')).toEqual([86, 90]);
  });

  it('gives the golden satisfaction: 80 of 84 answered, 84 of 88 closed', async () => {
    expect(await figure('m45.satisfaction', '2024-05-15')).toEqual([80, 84]);
    expect(await figure('m45.response-rate', '2024-05-15')).toEqual([84, 88]);
  });

  it('counts nothing merely by being due today, and an early closing at once', async () => {
    // The 80 were closed on the 11th; the 4 were closed again on the 11th; nothing else counts before its due day is over.
    expect(await figure('m45.closing-rate', '2024-05-11')).toEqual([84, 84]);
    expect(await figure('m45.closing-rate', '2024-05-13')).toEqual([86, 86]);
    // On the 14th the four that are still open count as open.
    expect(await figure('m45.closing-rate', '2024-05-14')).toEqual([86, 90]);
  });

  it('takes a reworked demand out of the numerator on the day of the rework', async () => {
    // On the 10th the four were closed, sent back and closed again: closed at the day's end.
    expect(await figure('m45.closing-rate', '2024-05-10')).toEqual([4, 4]);
  });

  it('counts ten more as open once their due day is over', async () => {
    expect(await figure('m45.closing-rate', '2024-05-16')).toEqual([88, 90]);
    expect(await figure('m45.closing-rate', '2024-05-17')).toEqual([88, 100]);
  });

  it('shows 47 by the citizen\'s due day, and the callback by its own', async () => {
    expect(await figure('m47.complex-in-limit', '2024-05-15')).toEqual([86, 90]);
    expect(await figure('m47.general-same-day', '2024-05-15')).toEqual([0, 0]);
    // 84 were called back. Of the two closed on Monday the callback day is the 14th and over on the 15th; the two late ones are not due.
    expect(await figure('m47.called-back', '2024-05-15')).toEqual([84, 86]);
  });

  it('is nobody\'s of another unit, and all of the lead\'s', async () => {
    expect(await figure('m45.closing-rate', '2024-05-15', TAX)).toEqual([88, 90]);
    expect(await figure('m45.closing-rate', '2024-05-15', 'finance')).toEqual([0, 0]);
  });

  it('never sees a demand overdue under a pause that began in time', async () => {
    const [handler, head, dispatcher] = [acting('handler', 'finance'), acting('unitHead', 'finance'), acting('dispatcher', CENTRE)];
    // Complex demands of Monday 3 June are due on Thursday the 6th.
    const toPause = (day: string): HistoryVerb[] => [
      step('classify', dispatcher, at('06-03', '09:10'), complex), step('assign', dispatcher, at('06-03', '09:20'), { leadUnitId: t.unit('finance') }), step('sign', handler, at('06-03', '09:30')), step('start', handler, at('06-03', '09:40')),
      step('askPause', handler, at(day, '10:00'), undefined, '等待检测'), step('pause', head, at(day, '10:10'), undefined, '同意'),
    ];
    await write([registered('06-03', [...toPause('06-05'), step('endPause', head, at('06-12', '15:00'))]), registered('06-03', toPause('06-07'))]);
    // The 6th, 7th and 11th are wholly paused, the 8th to 10th are free: due on the 12th. The pause of the second demand came after its due day.
    for (const [asOf, overdue] of [['06-06', 0], ['06-07', 1], ['06-11', 1], ['06-12', 1], ['06-13', 2]] as const) expect([asOf, ...(await figure('m45.in-time-rate', `2024-${asOf}`, 'finance'))]).toEqual([asOf, 0, overdue]);
  });

  it.each([[false, true], [true, false]])('asks the figures of 45 when a demand begins or ceases to concern an enterprise: %s, then %s', async (enterpriseFlag, then) => {
    const { id } = await givenDemand(t, { body: { enterpriseFlag } });
    const counted = async () => {
      const [row] = await t.db.owner.query<{ n: number }>(`select count(*)::int as n from metric_fact f join fact_source s on s.id = f.source where s.code = 'demands-of-hotlines' and f.record_id = $1 and f.retracted_at is null and f.until = 'infinity'`, [id]);
      return row!.n;
    };
    expect(await counted()).toBe(enterpriseFlag ? 1 : 0);
    await t.does(await t.as('dispatcher'), id, 'classify', { demandKind: 'help', category: 'tax', enterpriseFlag: then });
    expect(await counted()).toBe(then ? 1 : 0);
  });
});
