import { beforeAll, describe, expect, it } from '@jest/globals';
import { Calendars } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { Definitions, FigureRows, Figures } from '@haobang/measures';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, verifyRecords, type WholeHistory } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import { complaintsMetrics } from './complaints.metrics.js';
import { demandDays, demoDemand, seeded } from './complaints.seed.js';
import { CENTRE, useComplaints } from './complaints.testing.js';
import { demandComplexity } from './demand-complexity.table.js';
import { demand } from './demand.kind.js';

const KIND = demand as Kind;
const ASOF = '2024-05-20';
const KNOWN = '2024-04-22';

/** A year's worth of everything that can happen to demands, in a few hundred of them: the kept figures against the truth. */
describe('figures of random demands', () => {
  const t = useComplaints();
  const acting = (role: string, unit: string, which = 0): Acting => {
    const id = /^\d+$/.test(unit) ? Number(unit) : t.unit(unit);
    return { id: `00000000-0000-4000-8000-${String((role.length * 7 + role.charCodeAt(0)) * 100_000 + id * 10 + which).padStart(12, '0')}`, kind: 'staff', name: role, unitId: id, roles: new Map([[role, [id]]]), may: () => true };
  };

  /** Ends some of them in ways that the demo doesn't: withdrawn before or after the due day, or voided long after. */
  function ended(history: WholeHistory, random: () => number): WholeHistory {
    const roll = random();
    if (roll > 0.12) return history;
    const closing = history.verbs!.findIndex((verb) => ['answerAtOnce', 'resolve'].includes(verb.verb));
    const kept = roll > 0.08 ? history.verbs! : history.verbs!.slice(0, Math.max(closing, 0));
    const last = kept.at(-1) ?? history.register;
    const at = new Date(last.effectiveAt.getTime() + random() * 6 * 86_400_000);
    const by = (role: string): Acting => acting(role, role === 'clerk' ? String(history.registeredUnitId) : CENTRE);
    const end: HistoryVerb = roll > 0.08 ? { verb: 'void', acting: by('supervisor'), effectiveAt: at, recordedAt: at, reason: '误登记' } : { verb: 'withdraw', acting: by('clerk'), effectiveAt: at, recordedAt: at, reason: '来电人撤回' };
    return { ...history, verbs: [...kept, end] };
  }

  beforeAll(async () => {
    t.clock.set('2024-06-30T18:00+08:00');
    const calendar = await t.app.get(Calendars).current();
    const complexityOf = (facts: { demandKind: string; category: string; text: string }) => {
      const { outcome, reason } = evaluate(demandComplexity.first.rows, facts);
      return { complexity: outcome as 'general' | 'complex', rule: reason.zh };
    };
    const people = { of: acting, unitId: (code: string) => t.unit(code) };
    const random = seeded(7);
    const histories = demandDays(random, calendar, '2024-03-01', '2024-05-31', 360).map((day, index) =>
      ended(demoDemand({ random, calendar, people, now: t.clock.now(), enterprises: [], gamingUnit: 'city-management-transport', complexityOf }, day, index), random),
    );
    await t.app.get(RecordHistories).write(systemContext(t.clock.now()), KIND, histories, { atOnce: 120 });
  }, 240_000);

  it('are what the expressions say from scratch, and every record is what its events say', async () => {
    const result = await verifyRecords(t.db.database, { kinds: [KIND], definitions: t.app.get(Definitions), today: '2024-06-30' });
    expect(result.faults).toEqual([]);
    expect(result.records).toBe(360);
  }, 120_000);

  it('open to their records: each part of each figure is the sum of its drill-down, whole, by unit and by month, now and as known then', async () => {
    const [figures, rows] = [t.app.get(Figures), t.app.get(FigureRows)];
    const period = { year: 2024 };
    const wrong: string[] = [];
    for (const { code, aggregate } of complaintsMetrics)
      for (const when of [{ asOf: ASOF }, { asOf: ASOF, recordedAsOf: KNOWN }]) {
        const cuts = (await Promise.all((['unit', 'month'] as const).map(async (by) => (await figures.figure(code, { period, ...when, by })).rows.map((row) => ({ ...row, by }))))).flat();
        const whole = { ...(await figures.figure(code, { period, ...when })), by: 'whole', key: '' };
        for (const cut of [whole, ...cuts])
          for (const part of aggregate.kind === 'ratio' ? (['numerator', 'denominator'] as const) : (['numerator'] as const)) {
            const where = cut.by === 'unit' ? { unit: Number(cut.key) } : cut.by === 'month' ? { month: cut.key.length === 7 ? `${cut.key}-01` : cut.key } : {};
            const { sum } = await rows.rows(code, { part, period, ...when, ...where, limit: 1 });
            if (Number(sum) !== Number(cut[part] ?? 0)) wrong.push(`${code} ${cut.by} ${cut.key} ${part}: ${sum} for ${String(cut[part])}`);
          }
      }
    expect(wrong).toEqual([]);
  }, 240_000);
});
