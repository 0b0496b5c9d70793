import { statement, type Queryable } from '@haobang/database';
import type { StoredMetric } from './definitions.js';
import { knownUntil, type Day, type Knowledge, type Period } from './figure-days.rules.js';

/**
 * Keys that count at the end of each of the days `$3::date[]`, for metrics `$1` over the year `$2` (a stock is kept under year 0). Edges
 * answer for what is folded; keys with deltas that wait are counted from their facts, less what their covers say.
 */
const KEPT = statement(
  'measures_keys',
  `with asked as (
  select m.*, case when s.span = 'stock' then 0 else $2::smallint end as year, s.span from metric as m join fact_source as s on s.id = m.source
   where m.id = any ($1::smallint[]) and m.key_parts is not null),
edge as (
  select a.id, d.day, sum(e.q) as n from asked as a cross join unnest($3::date[]) as d(day)
    join metric_key_edge as e on e.metric = a.id and e.year = a.year and e.day <= d.day group by a.id, d.day),
dirty as (
  select distinct a.id, a.year, a.span, a.source, a.key_parts, a.key_category, a.key_by, a.key_threshold, t.key
    from asked as a join metric_delta as t on t.source = a.source and t.part = any (a.key_parts)
   where t.key is not null and (a.key_category is null or t.category = a.key_category) and (a.span = 'stock' or extract(year from t."on") = a.year)),
corrected as (
  select k.id, d.day, sum(
           case when coalesce((select sum(case when k.key_by = 'facts' then 1 else f.qty end) from metric_fact as f
                 where f.source = k.source and f.key = k.key and f.retracted_at is null and f.part = any (k.key_parts) and f.since <= d.day and d.day < f.until
                   and (k.key_category is null or f.category = k.key_category) and (k.span = 'stock' or extract(year from f."on") = k.year)), 0) >= k.key_threshold
                then 1 else 0 end
           - case when exists (select from metric_key_cover as c where (c.metric, c.year, c.key) = (k.id, k.year, k.key) and c.covered @> d.day) then 1 else 0 end) as n
    from dirty as k cross join unnest($3::date[]) as d(day) group by k.id, d.day)
select id as metric, day, sum(n)::int as n from (table edge union all table corrected) as either group by id, day`,
);

/** Year-to-date counts of keys at the ends of some days, with today's knowledge: by metric id and day. */
export async function keyCounts(db: Queryable, metrics: readonly StoredMetric[], year: number, days: readonly Day[]): Promise<Map<number, Map<Day, number>>> {
  const counts = new Map(metrics.map((m) => [m.id, new Map<Day, number>(days.map((day) => [day, 0]))]));
  if (metrics.length === 0) return counts;
  for (const row of await db.query<{ metric: number; day: Day; n: number }>(KEPT, [metrics.map((m) => m.id), year, days])) counts.get(row.metric)!.set(row.day, row.n);
  return counts;
}

export interface KeyQuestion {
  period: Period;
  asOf: Day;
  known: Knowledge;
  units?: number[];
  category?: string;
}

export interface KeyCount {
  /** Unit, month, category or place; empty where not cut. */
  key: string;
  day: Day;
  n: number;
}

const CUTS = { none: `''`, unit: 'unit::text', category: 'category', place: 'place', month: `to_char(date_trunc('month', "on"), 'YYYY-MM-DD')` };

/**
 * The same counted from the facts of one source at the ends of some days: for units, categories, places, months and what was known then,
 * where covers don't answer. Distinct counts of pieces don't add up to that of the whole.
 */
export async function countKeys(db: Queryable, metric: StoredMetric, question: KeyQuestion, by: keyof typeof CUTS, days: readonly Day[]): Promise<KeyCount[]> {
  const { aggregate, source } = metric;
  if (aggregate.kind !== 'distinct' && aggregate.kind !== 'atLeast') throw new Error(`${metric.code} counts no keys`);
  return db.query<KeyCount>(
    `select g as key, day, count(*)::int as n from (
       select ${CUTS[by]} as g, d.day, f.key from metric_fact as f join unnest($3::date[]) as d(day) on f.since <= d.day and d.day < f.until
        where f.source = $1 and f.part = any ($2::"char"[]) and f.key is not null ${source.span === 'stock' ? 'and $7::date <= $8::date' : 'and f."on" between $7 and $8'}
          and f.recorded_at <= $4 and (f.retracted_at is null or f.retracted_at > $4)
          and ($5::integer[] is null or f.unit = any ($5)) and ($6::text is null or f.category = $6) and ($9::text is null or f.category = $9)
        group by g, d.day, f.key having ${aggregate.kind === 'distinct' ? '$10::numeric = 1' : 'sum(f.qty) >= $10::numeric'}) as counted group by g, day`,
    [source.id, [...aggregate.parts], days, knownUntil(question.known), question.units ?? null, question.category ?? null, question.period.from, question.period.to, metric.category ?? null, aggregate.kind === 'distinct' ? 1 : aggregate.n],
  );
}
