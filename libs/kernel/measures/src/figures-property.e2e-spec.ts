import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Queryable } from '@haobang/database';
import { useTestDatabase } from '@haobang/testing';
import type { Metric } from './define-metric.js';
import type { Definitions } from './definitions.js';
import { keyCounts } from './distinct-keys.js';
import type { Facts } from './facts.js';
import type { Cell } from './figure-cells.js';
import { addDays, endOfMonth, monthsOf, startOfDay, type Day } from './figure-days.rules.js';
import { figureOf, type FigureValue } from './figure.rules.js';
import { FigureRows, type RowQuestion } from './figure-rows.js';
import { Figures, isKeyed } from './figures.js';
import { days, LAST, playHalfYear } from './half-year.toy.js';
import { libraryMetrics, libraryPlan, rootsOf } from './library.toy.js';
import { Plans } from './plans.js';
import { verifyFigures } from './verify-figures.js';

describe('a random half year of a library', () => {
  const t = useTestDatabase();
  let facts: Facts;
  let definitions: Definitions;
  let figures: Figures;
  let rows: FigureRows;

  beforeAll(async () => {
    ({ definitions, facts } = await playHalfYear(t));
    const plans = new Plans(t.database);
    figures = new Figures(t.database, definitions, plans);
    rows = new FigureRows(t.database, figures);
    await plans.load(libraryPlan, { unitIdOf: () => undefined });
  }, 300_000);

  /** Rows of (day, cell) in which two questions differ; $1 the last day. */
  const differ = async (truth: string, kept: string) =>
    t.owner.query(`with truth as (${truth}), kept as (${kept}) (select 'truth' as only_in, * from (table truth except table kept) a) union all (select 'kept', * from (table kept except table truth) b) limit 5`);

  const TRUE = `select day, source, part, unit, category, value, sum(qty), sum(n) from toy_truth group by 1, 2, 3, 4, 5, 6`;

  it('has late entries, slices that were cut, and a folder that has not folded all', async () => {
    const [counts] = await t.owner.query<{ facts: number; retracted: number; cut: number; folded: number; unfolded: number }>(
      `select (select count(*) from metric_fact)::int as facts, (select count(*) from metric_fact where retracted_at is not null)::int as retracted,
              (select count(*) from metric_fact where until < 'infinity')::int as cut,
              (select count(*) from metric_unit_day)::int as folded, (select count(*) from metric_delta)::int as unfolded`,
    );
    expect(counts!.facts).toBeGreaterThan(1000);
    expect(counts!.retracted).toBeGreaterThan(300);
    expect(counts!.cut).toBeGreaterThan(300);
    expect(counts!.folded).toBeGreaterThan(500);
    expect(counts!.unfolded).toBeGreaterThan(0);
  });

  it('gives, by facts, the truth of each of 182 days as it was known that day', async () => {
    expect(days).toHaveLength(182);
    expect(
      await differ(
        TRUE,
        `select d.day, source, part::text, unit, category, value, sum(qty), count(*) from (select distinct day from toy_truth) as d
           join metric_fact on since <= d.day and d.day < until and (recorded_at at time zone 'Asia/Shanghai')::date <= d.day
            and (retracted_at is null or (retracted_at at time zone 'Asia/Shanghai')::date > d.day) group by 1, 2, 3, 4, 5, 6`,
      ),
    ).toEqual([]);
  });

  it('gives, by sums and deltas, the truth of each day as it was known that day', async () => {
    expect(
      await differ(
        TRUE,
        `select d.day, source, part::text, unit, category, value, sum(qty), sum(n) from (select distinct day from toy_truth) as d
           join (select source, part, unit, category, value, effective_on, recorded_on, qty, n from metric_unit_day
                 union all select source, part, unit, category, value, effective_on, recorded_on, qty, n from metric_delta) as c
             on c.effective_on <= d.day and c.recorded_on <= d.day group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0 or sum(qty) <> 0`,
      ),
    ).toEqual([]);
  });

  it('never tells a contribution twice: live slices of one contribution do not overlap', async () => {
    expect(
      await t.owner.query(`select a.id from metric_fact as a join metric_fact as b using (record_id, source, sub)
        where a.id < b.id and a.retracted_at is null and b.retracted_at is null and a.part = b.part and a.since < b.until and b.since < a.until`),
    ).toEqual([]);
  });

  /** A figure from the truth kept aside, for the year up to a day. */
  async function trueFigure(metric: Metric, day: Day, where = 'true'): Promise<FigureValue> {
    const { sources } = await definitions.current();
    const source = sources.find((s) => s.code === metric.source.code)!;
    const cells = await t.owner.query<Cell>(
      `select source, part, category, value, 0 as unit, null as month, sum(qty) as qty, sum(n)::int as n from toy_truth where day = $1 and source = $2 and ${where} group by 1, 2, 3, 4`,
      [day, source.id],
    );
    if (!isKeyed(metric) || !('parts' in metric.aggregate)) return figureOf(metric, cells);
    const threshold = metric.aggregate.kind === 'atLeast' ? metric.aggregate.n : 0;
    const [keys] = await t.owner.query<{ n: number }>(
      `select count(*)::int as n from (select key from toy_truth where day = $1 and source = $2 and part = any ($3) and ${where} group by key having sum(qty) >= $4) as counted`,
      [day, source.id, [...metric.aggregate.parts], threshold],
    );
    return figureOf(metric, cells, { distinct: keys!.n });
  }

  const sample = days.filter((day, i) => i % 9 === 4 || day === endOfMonth(day) || addDays(day, -1) === endOfMonth(addDays(day, -1)));
  const bare = ({ value, numerator, denominator, excluded }: FigureValue) => ({ value, numerator, denominator, excluded });

  it('shows on the scoreboard what was true and known on a day, for every metric', async () => {
    for (const day of sample) {
      const board = await figures.scoreboard(2024, { asOf: day, recordedAsOf: day });
      const shown = board.actions.flatMap((a) => a.measures).flatMap((m) => m.metrics);
      expect(shown).toHaveLength(libraryMetrics.length);
      for (const metric of libraryMetrics) expect({ day, ...bare(shown.find((f) => f.code === metric.code)!) }).toEqual({ day, ...(await trueFigure(metric, day)) });
    }
  }, 120_000);

  it('gives the same figure cut by unit, and units alone', async () => {
    for (const day of sample.slice(-6))
      for (const metric of libraryMetrics) {
        const answer = await figures.figure(metric.code, { period: { year: 2024 }, asOf: day, recordedAsOf: day, by: 'unit' });
        for (const row of answer.rows) expect({ unit: row.key, ...bare(row) }).toEqual({ unit: row.key, ...(await trueFigure(metric, day, `unit = ${row.key}`)) });
        const some = await figures.figure(metric.code, { period: { year: 2024 }, asOf: day, recordedAsOf: day, units: [1, 3] });
        expect(bare(some)).toEqual(await trueFigure(metric, day, 'unit in (1, 3)'));
      }
  }, 120_000);

  it('counts distinct keys by edges as they are counted from facts, on each day, folded or not', async () => {
    const keyed = (await figures.metrics()).filter(isKeyed);
    const fromFacts = (code: string, n: number, by: string) =>
      t.owner.query<{ day: Day; n: number }>(
        `select d.day, count(k.key)::int as n from unnest($1::date[]) as d(day) left join lateral (
           select key from metric_fact as f join fact_source as s on s.id = f.source where s.code = $2 and part in ('i', 'l') and retracted_at is null and since <= d.day and d.day < until
            group by key having sum(${by}) >= $3) as k on true group by d.day order by d.day`,
        [days, code, n],
      );
    for (const step of ['with deltas waiting', 'folded']) {
      if (step === 'folded') await facts.fold();
      const counts = await keyCounts(t.database, keyed, 2024, days);
      for (const metric of keyed) {
        const expected = await (metric.aggregate.kind === 'atLeast' ? fromFacts('loan', metric.aggregate.n, 'qty') : fromFacts('loan', 1, '1'));
        expect(days.map((day) => counts.get(metric.id)!.get(day) ?? 0)).toEqual(expected.map((row) => row.n));
      }
    }
    expect((await t.database.query<{ n: number }>('select count(*)::int as n from metric_delta'))[0]!.n).toBe(0);
  }, 60_000);

  it('lists rows that add up to the figure, for every metric, part, unit and month, today and as known then', async () => {
    const then = startOfDay('2024-04-17').getTime() + 9.3 * 3_600_000;
    for (const view of [{ asOf: LAST }, { asOf: '2024-05-20', recordedAsOf: '2024-05-31' }, { asOf: '2024-04-17', recordedAsOf: new Date(then) }])
      for (const metric of libraryMetrics)
        for (const part of ['numerator', 'denominator', 'excluded'] as const) {
          if (part === 'denominator' && metric.aggregate.kind !== 'ratio') continue;
          for (const unit of [undefined, 1, 2, 3, 4]) {
            // A unit at a time: all at once would wait longer for a connection than the pool lets anyone wait.
            const cuts = [undefined, ...monthsOf('2024-01-01', view.asOf)].map((month) => ({ unit, month }));
            const checked = await Promise.all(cuts.map(async (cut) => ({ ...cut, ...(await addUp(metric.code, { ...view, ...cut, part, period: { year: 2024 } })) })));
            for (const { added, sum, ...cut } of checked) expect({ metric: metric.code, part, ...cut, added }).toEqual({ metric: metric.code, part, ...cut, added: sum });
          }
        }
  }, 300_000);

  /** Walks all pages. */
  async function addUp(code: string, question: Omit<RowQuestion, 'limit' | 'cursor'>): Promise<{ added: number; sum: number }> {
    let added = 0;
    for (let cursor: string | undefined; ; ) {
      const page = await rows.rows(code, { ...question, cursor, limit: 97 });
      added += page.items.reduce((total, row) => total + Number(row.quantity), 0);
      if (!page.next) return { added, sum: Number(page.sum) };
      cursor = page.next;
    }
  }

  it('knows at an instant what had been recorded by then', async () => {
    for (const [day, hour] of [['2024-03-05', 9.01], ['2024-05-31', 9.02], ['2024-06-01', 9.005]] as const) {
      const instant = new Date(startOfDay(day).getTime() + hour * 3_600_000);
      for (const metric of libraryMetrics.filter((m) => !isKeyed(m))) {
        const cells = await t.owner.query<Cell>(
          `select source, part::text, category, value, 0 as unit, null as month, sum(qty) as qty, count(*)::int as n from metric_fact as f join fact_source as s on s.id = f.source
            where s.code = $1 and since <= $2 and $2 < until and recorded_at <= $3 and (retracted_at is null or retracted_at > $3) group by 1, 2, 3, 4`,
          [metric.source.code, day, instant],
        );
        const expected = figureOf(metric, cells);
        expect(bare(await figures.figure(metric.code, { period: { year: 2024 }, asOf: day, recordedAsOf: instant }))).toEqual(expected);
        expect(bare(await figures.figure(metric.code, { period: { from: '2024-01-01', to: day }, asOf: day, recordedAsOf: instant, units: [1, 2, 3, 4] }))).toEqual(expected);
      }
    }
  });

  it('explains by record and event why two answers differ', async () => {
    const [a, b] = [{ asOf: '2024-05-31', recordedAsOf: '2024-05-31' }, { asOf: '2024-05-31' }];
    const changes = await rows.difference('m01.return-rate', { year: 2024 }, a, b);
    expect(changes.length).toBeGreaterThan(0);
    const [before, after] = await Promise.all([a, b].map((view) => figures.figure('m01.return-rate', { ...view, period: { year: 2024 } })));
    const moved = (parts: string) => changes.filter((c) => parts.includes(c.part)).reduce((sum, c) => sum + Number(c.change), 0);
    expect(moved('il')).toBe(Number(after!.numerator) - Number(before!.numerator));
    expect(moved('oil')).toBe(Number(after!.denominator) - Number(before!.denominator));
    for (const change of changes) {
      const events = await t.owner.query(`select 1 from metric_fact where record_id = $1 and $2 in (recorded_by, retracted_by) and greatest(recorded_at, retracted_at) > $3`, [change.recordId, change.cause.eventId, '2024-05-31T16:00:00Z']);
      expect({ change, events: events.length > 0 }).toEqual({ change, events: true });
      expect(change.cause.by).toBe('recording');
    }
  });

  it('is verified: nothing differs from the expressions, nor the sums from the facts', async () => {
    expect(await verifyFigures(t.database, definitions, { roots: rootsOf(t.database), today: LAST })).toEqual([]);
  });

  it.each([
    ['a returned loan that was changed behind its back', `update toy_loan set returned_on = null where record_id = (select record_id from metric_fact where part = 'i' and retracted_at is null and until = 'infinity' limit 1)`, ['said-not-fact', 'fact-not-said']],
    ['a fact with another quantity', `update metric_fact set qty = qty + 1 where id = (select min(id) from metric_fact where part = 'l' and retracted_at is null and until = 'infinity')`, ['said-not-fact', 'fact-not-said', 'unit-day', 'area-day', 'area-month', 'value-day', 'value-month']],
    ['a sum of a unit', `update metric_unit_day set qty = qty + 1 where ctid = (select ctid from metric_unit_day limit 1)`, ['unit-day']],
    ['a sum of a day', `update metric_area_day set n = n + 1 where ctid = (select ctid from metric_area_day limit 1)`, ['area-day']],
    ['a sum of a month that is gone', `delete from metric_area_month where ctid = (select ctid from metric_area_month where n > 0 limit 1)`, ['area-month']],
    ['a histogram of a day', `update metric_value_day set n = n + 1 where ctid = (select ctid from metric_value_day limit 1)`, ['value-day']],
    ['a lost cover', `update metric_key_cover set covered = '{}' where ctid = (select ctid from metric_key_cover where not isempty(covered) limit 1)`, ['cover', 'edge']],
    ['a definition that nobody approved', `update metric_version set declaration = jsonb_set(declaration, '{unit}', '"days"') where metric = (select min(id) from metric)`, ['definition']],
    ['a definition whose entry tells of another', `update metric_version set event_id = (select event_id from metric_version order by metric desc limit 1) where metric = (select min(id) from metric)`, ['definition']],
    ['an edge too many', `update metric_key_edge set q = q + 1 where ctid = (select ctid from metric_key_edge limit 1)`, ['edge']],
  ])('finds %s', async (_, plant, checks) => {
    const found = await inRolledBack(async (tx) => {
      await tx.query(plant);
      return verifyFigures(tx, definitions, { roots: rootsOf(tx), today: LAST });
    });
    expect([...new Set(found.map((d) => d.check))].sort()).toEqual([...checks].sort());
  });

  /** Plants an error as the owner and takes it back. */
  async function inRolledBack<R>(work: (tx: Queryable) => Promise<R>): Promise<R> {
    let result: { value: R } | undefined;
    const undo = new Error('undo');
    await t.owner
      .transaction(async (tx) => {
        result = { value: await work(tx) };
        throw undo;
      })
      .catch((error: Error) => {
        if (error !== undo) throw error;
      });
    return result!.value;
  }
});
