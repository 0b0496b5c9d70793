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
    join metric_fact as f on f.source = m.source and f.key = d.key and f.retracted_at is null and f.part = any (m.key_parts)
     and (m.key_category is null or f.category = m.key_category) and (s.span = 'stock' or extract(year from f."on") = d.year)
   cross join lateral (values
     (f.since, case when m.key_by = 'facts' then 1 else f.qty end),
     (f.until, case when m.key_by = 'facts' then -1 else -f.qty end)) as v(day, q)
   group by d.metric, d.year, d.key, v.day, m.key_threshold
  window w as (partition by d.metric, d.year, d.key order by v.day)),
fresh as (
  select d.metric, d.year, d.key,
         coalesce((select range_agg(daterange(step.day, coalesce(step.next, 'infinity'))) from step
                    where (step.metric, step.year, step.key) = (d.metric, d.year, d.key) and step.level >= step.key_threshold and step.day < 'infinity'),
                  '{}'::datemultirange) as covered
    from dirty as d),
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
area_day as (
  insert into metric_area_day as c (source, part, category, value, on_month, effective_on, recorded_on, qty, n)
  select source, part, category, value, date_trunc('month', "on")::date, effective_on, recorded_on, sum(qty), sum(n) from taken group by 1, 2, 3, 4, 5, 6, 7
  on conflict (effective_on, source, part, on_month, category, value, recorded_on) do update set qty = c.qty + excluded.qty, n = c.n + excluded.n
  returning 1),
area_month as (
  insert into metric_area_month as c (source, part, category, value, on_month, effective_month, recorded_month, qty, n)
  select source, part, category, value, date_trunc('month', "on")::date, date_trunc('month', effective_on)::date, date_trunc('month', recorded_on)::date,
         sum(qty), sum(n) from taken group by 1, 2, 3, 4, 5, 6, 7
  on conflict (on_month, source, part, category, value, effective_month, recorded_month) do update set qty = c.qty + excluded.qty, n = c.n + excluded.n
  returning 1),
dirty as (
  select distinct m.id as metric, ${YEAR('t')} as year, t.key
    from taken as t join metric as m on m.source = t.source and t.part = any (m.key_parts) and (m.key_category is null or t.category = m.key_category)
    join fact_source as s on s.id = m.source
   where t.key is not null),${COVERS}
select (select count(*) from taken)::int as folded, (select count(*) from cover)::int as keys, (select count(*) from edge)::int as edges`,
);

/** Builds the covers of the metrics `$1::smallint[]` from their facts: for a metric that begins, or changes, over facts that exist. */
export const COVER_METRICS = statement(
  'measures_cover_metrics',
  `with dirty as (
  select distinct m.id as metric, ${YEAR('f')} as year, f.key
    from metric as m join fact_source as s on s.id = m.source
    join metric_fact as f on f.source = m.source and f.key is not null and f.retracted_at is null and f.part = any (m.key_parts)
     and (m.key_category is null or f.category = m.key_category)
   where m.id = any ($1::smallint[])
  union select metric, year, key from metric_key_cover where metric = any ($1::smallint[])),${COVERS}
select (select count(*) from cover)::int as keys, (select count(*) from edge)::int as edges`,
);

/** The one folder of the moment; a second caller leaves at once. */
export const FOLD_LOCK = 4_711_045;
export const TRY_FOLD_LOCK = statement('measures_fold_lock', `select pg_try_advisory_xact_lock(${FOLD_LOCK}) as mine`);
