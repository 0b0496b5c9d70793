import { statement } from '@haobang/database';

/**
 * Turns the keys named by `dirty (metric, year, key)` into covers and edges. A cover is computed from the facts that are live now, so
 * telling it twice changes nothing; the difference to the cover kept so far goes into the edges.
 */
const COVERS = `
step as (
  select d.metric, d.year, d.key, v.day, sum(sum(v.q)) over w as level, lead(v.day) over w as next, m.key_threshold
    from dirty as d
    join metric as m on m.id = d.metric
    join fact_source as s on s.id = m.source
    left join metric_fact as f on f.source = m.source and f.key = d.key and f.retracted_at is null and f.part = any (m.key_parts)
     and (m.key_category is null or f.category = m.key_category) and (s.span = 'stock' or extract(year from f."on") = d.year)
   cross join lateral (values
     (f.since, case when m.key_by = 'facts' then 1 else f.qty end),
     (f.until, case when m.key_by = 'facts' then -1 else -f.qty end)) as v(day, q)
   group by d.metric, d.year, d.key, v.day, m.key_threshold
  window w as (partition by d.metric, d.year, d.key order by v.day)),
-- Every dirty key has a row in "step", also one whose facts are gone, so that no join of two sets of unknown size is needed.
fresh as (
  select metric, year, key,
         coalesce(range_agg(daterange(day, coalesce(next, 'infinity'))) filter (where level >= key_threshold and day < 'infinity'), '{}'::datemultirange) as covered
    from step group by metric, year, key),
kept as (select c.* from metric_key_cover as c join dirty as d on (c.metric, c.year, c.key) = (d.metric, d.year, d.key)),
edge as (
  insert into metric_key_edge as e (metric, year, day, q)
  select metric, year, day, sum(q) from (
    select metric, year, lower(r) as day, 1 as q from fresh, unnest(covered) as r
    union all select metric, year, upper(r), -1 from fresh, unnest(covered) as r where upper(r) < 'infinity'
    union all select metric, year, lower(r), -1 from kept, unnest(covered) as r
    union all select metric, year, upper(r), 1 from kept, unnest(covered) as r where upper(r) < 'infinity') as moved
   group by metric, year, day having sum(q) <> 0
  on conflict (metric, year, day) do update set q = e.q + excluded.q
  returning 1),
cover as (
  insert into metric_key_cover (metric, year, key, covered) select metric, year, key, covered from fresh
  on conflict (metric, year, key) do update set covered = excluded.covered
  returning 1)`;

/** Year under which a fact's keys are kept: that of `on`, or 0 for a stock. */
const YEAR = (fact: string) => `case when s.span = 'stock' then 0 else extract(year from ${fact}."on") end::smallint`;

/** Sums of the whole area by day and by month; those with `value` make the histograms. */
const AREA_SUMS = (grain: 'area' | 'value') => {
  const value = grain === 'value' ? ' value,' : '';
  const given = grain === 'value' ? ' where value is not null' : '';
  const last = grain === 'value' ? 7 : 6;
  const groups = Array.from({ length: last }, (_, i) => i + 1).join(', ');
  return `${grain}_day as (
  insert into metric_${grain}_day as c (source, part, category,${value} on_month, effective_on, recorded_on, qty, n)
  select source, part, category,${value} date_trunc('month', "on")::date, effective_on, recorded_on, sum(qty), sum(n) from taken${given} group by ${groups}
  on conflict (effective_on, source, part, on_month, category,${value} recorded_on) do update set qty = c.qty + excluded.qty, n = c.n + excluded.n
  returning 1),
${grain}_month as (
  insert into metric_${grain}_month as c (source, part, category,${value} on_month, effective_month, recorded_month, qty, n)
  select source, part, category,${value} date_trunc('month', "on")::date, date_trunc('month', effective_on)::date, date_trunc('month', recorded_on)::date,
         sum(qty), sum(n) from taken${given} group by ${groups}
  on conflict (on_month, source, part, category,${value} effective_month, recorded_month) do update set qty = c.qty + excluded.qty, n = c.n + excluded.n
  returning 1),
`;
};

/**
 * Moves up to `$1` deltas into the sums and answers how many. One statement, so a death at any moment leaves either the deltas or
 * their sums. Callers hold the folder's advisory lock, so that two never work on the same cells.
 */
export const FOLD = statement(
  'measures_fold',
  `with taken as (
  delete from metric_delta where ctid = any (array(select ctid from metric_delta limit $1)) returning *),
unit_day as (
  insert into metric_unit_day as c (source, part, unit, category, value, "on", effective_on, recorded_on, qty, n)
  select source, part, unit, category, value, "on", effective_on, recorded_on, sum(qty), sum(n) from taken group by 1, 2, 3, 4, 5, 6, 7, 8
  on conflict (source, "on", part, unit, category, value, effective_on, recorded_on) do update set qty = c.qty + excluded.qty, n = c.n + excluded.n
  returning 1),
${(['area', 'value'] as const).map(AREA_SUMS).join('')}dirty as (
  select distinct m.id as metric, ${YEAR('t')} as year, t.key
    from taken as t join metric as m on m.source = t.source and t.part = any (m.key_parts) and (m.key_category is null or t.category = m.key_category)
    join fact_source as s on s.id = m.source
   where t.key is not null),${COVERS}
select (select count(*) from taken)::int as folded, (select count(*) from cover)::int as keys, (select count(*) from edge)::int as edges`,
);

/** Builds the covers of the metric `$1` from its facts: for one that begins, or changes, over facts that exist. */
export const COVER_METRIC = statement(
  'measures_cover_metric',
  `with dirty as (
  select distinct m.id as metric, ${YEAR('f')} as year, f.key
    from metric as m join fact_source as s on s.id = m.source
    join metric_fact as f on f.source = m.source and f.key is not null and f.retracted_at is null and f.part = any (m.key_parts)
     and (m.key_category is null or f.category = m.key_category)
   where m.id = $1::smallint
  union select metric, year, key from metric_key_cover where metric = $1::smallint),${COVERS}
select (select count(*) from cover)::int as keys, (select count(*) from edge)::int as edges`,
);

/** The one folder of the moment; a second caller leaves at once. */
export const FOLD_LOCK = 4_711_045;
export const TRY_FOLD_LOCK = statement('measures_fold_lock', `select pg_try_advisory_xact_lock(${FOLD_LOCK}) as mine`);
