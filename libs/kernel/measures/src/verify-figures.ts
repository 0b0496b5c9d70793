import type { Queryable } from '@haobang/database';
import { saidSql } from './fact-statement.js';
import type { Definitions } from './definitions.js';
import type { Day } from './figure-days.rules.js';

export interface Discrepancy {
  check: 'definition' | 'fact-not-said' | 'said-not-fact' | 'overlap' | 'unit-day' | 'area-day' | 'area-month' | 'value-day' | 'value-month' | 'cover' | 'edge';
  /** Record, cell or key, in words. */
  what: string;
  kept: string | null;
  computed: string | null;
}

export interface VerifyOptions {
  /** The next roots of a kind after `after` in ascending order, voided ones too. */
  roots: (kind: string, after: string | null, limit: number) => Promise<string[]>;
  /** Contributions that ran out by this day need not be among the facts. */
  today: Day;
  /** Discrepancies listed at most, of each check. */
  limit?: number;
}

/** A changed definition of a fact's own source, which the audit chain tells; `verifyFigures` proves that it does. */
const byDefinition = (event: string) => `exists (select from fact_source_version as v where v.source = f.source and v.event_id = ${event})`;

/**
 * Ids of all events of records that facts rest on; `retracted` tells an end from a beginning. The kernel that owns events proves that they
 * are events. Those told again after a changed definition rest on its entry in the audit chain and are not among them.
 */
export const EVENTS_IN_USE = `select f.recorded_by as event_id, f.record_id, false as retracted from metric_fact as f where not ${byDefinition('f.recorded_by')}
union all select f.retracted_by, f.record_id, true from metric_fact as f where f.retracted_by is not null and not ${byDefinition('f.retracted_by')}`;

const ROOTS_AT_ONCE = 2_000;

/**
 * Proves with queries of its own that every definition is what its entry in the audit chain says, that live facts are what the stored expressions say from scratch, that no contribution is told twice,
 * and that sums, covers and edges are what the facts give. Empty where all is well. Run it while nothing is written, or in a
 * repeatable-read transaction.
 */
export async function verifyFigures(db: Queryable, definitions: Definitions, options: VerifyOptions): Promise<Discrepancy[]> {
  const limit = options.limit ?? 100;
  const found: Discrepancy[] = [];
  const { sources } = await definitions.current(db);
  for (const kind of new Set(sources.map((s) => s.rootKind))) {
    const own = sources.filter((s) => s.rootKind === kind);
    const text = saidAgainstFacts(saidSql(own), own.map((s) => s.id));
    const seen = new Set<string>();
    for (let after: string | null = null; ; ) {
      const roots: string[] = await options.roots(kind, after, ROOTS_AT_ONCE);
      if (roots.length === 0) break;
      after = roots.at(-1)!;
      for (const root of roots) seen.add(root);
      found.push(...(await db.query<Discrepancy>(text, [roots, options.today, limit])));
    }
    // A fact of a record that isn't there any more is never asked for by root.
    const strangers = await db.query<{ id: string }>(`select distinct record_id as id from metric_fact where source = any ($1::smallint[]) and retracted_at is null and until = 'infinity'`, [own.map((s) => s.id)]);
    for (const { id } of strangers) if (!seen.has(id)) found.push({ check: 'fact-not-said', what: `${kind} ${id}`, kept: 'a fact', computed: null });
  }
  for (const text of CHECKS) found.push(...(await db.query<Discrepancy>(text, [limit])));
  return found;
}

const CONTENT = `source, part::text, record_id, sub, unit, place, category, "on", until, trim_scale(qty::numeric), key, value, reason`;

/** Rows said now against the slices that hold to the end; `since` may differ, as re-begun slices hold from the day of their event. */
const saidAgainstFacts = (said: string, sources: number[]) => `with said as (
  select source, part::text, record_id, sub, unit, place, category, "on", expires as until, trim_scale(qty::numeric), key, value, reason, greatest(since, "on") as earliest
    from (${said}) as s),
kept as (
  select ${CONTENT}, since as earliest from metric_fact
   where record_id = any ($1) and source in (${sources.join(', ')}) and retracted_at is null)
select check_name as check, what, kept, computed from (
  select 'said-not-fact' as check_name, format('%s part %s of record %s %s', s.source, s.part, s.record_id, s.sub) as what, null as kept, row_to_json(s)::text as computed
    from said as s where s.earliest < s.until and s.until > $2::date and not exists (
      select from kept as k where (k.source, k.part, k.record_id, k.sub, k.unit, k.place, k.category, k."on", k.until) = (s.source, s.part, s.record_id, s.sub, s.unit, s.place, s.category, s."on", s.until)
         and k.trim_scale = s.trim_scale and k.key is not distinct from s.key and k.value is not distinct from s.value and k.reason is not distinct from s.reason and k.earliest >= s.earliest)
  union all
  select 'fact-not-said', format('%s part %s of record %s %s', k.source, k.part, k.record_id, k.sub), row_to_json(k)::text, null
    from kept as k where k.until = 'infinity' and not exists (
      select from said as s where (k.source, k.part, k.record_id, k.sub, k.unit, k.place, k.category, k."on", k.until) = (s.source, s.part, s.record_id, s.sub, s.unit, s.place, s.category, s."on", s.until)
         and k.trim_scale = s.trim_scale and k.key is not distinct from s.key and k.value is not distinct from s.value and k.reason is not distinct from s.reason)) as found
 limit $3`;

/** Moves that the facts give, computed from each fact's four ends. */
const MOVES = `select f.source, f.part, f.unit, f.category, f.value, f."on", m.day, (m.instant at time zone 'Asia/Shanghai')::date as recorded, m.sign * f.qty as qty, m.sign as n
  from metric_fact as f cross join lateral (values (f.since, f.recorded_at, 1), (f.until, f.recorded_at, -1), (f.since, f.retracted_at, -1), (f.until, f.retracted_at, 1)) as m(day, instant, sign)
 where m.instant is not null and m.day < 'infinity'`;

/** One table of sums, with the deltas not yet in it, against the moves of the facts; `cell` names its columns in terms of a move. */
const sums = (check: string, table: string, columns: string[], cell: string[], delta: string[], where = columns.includes('value') && !columns.includes('unit') ? ' where value is not null' : '') => `with kept as (
  select ${columns.join(', ')}, sum(qty) as qty, sum(n) as n from (
    select ${columns.join(', ')}, qty, n from ${table} union all select ${delta.join(', ')}, qty, n from metric_delta${where}) as either
   group by ${columns.map((_, i) => i + 1).join(', ')} having sum(qty) <> 0 or sum(n) <> 0),
computed as (
  select ${cell.map((c, i) => `${c} as ${columns[i]}`).join(', ')}, sum(qty) as qty, sum(n) as n from (${MOVES}) as move${where}
   group by ${columns.map((_, i) => i + 1).join(', ')} having sum(qty) <> 0 or sum(n) <> 0),
compared as (
  select coalesce(k.cell, c.cell) as cell, k.amount as kept, c.amount as computed
    from (select row(${columns.join(', ')})::text as cell, row(trim_scale(qty), n)::text as amount from kept) as k
    full join (select row(${columns.join(', ')})::text as cell, row(trim_scale(qty), n)::text as amount from computed) as c on k.cell = c.cell)
select '${check}' as check, cell as what, kept, computed from compared where kept is distinct from computed limit $1`;

const month = (expression: string) => `date_trunc('month', ${expression})::date`;
const ON = '"on"';

const CHECKS = [
  // The entry tells hash and text; jsonb compares what was stored with what was told whatever the order of keys.
  `with stored as (
     select 'fact-source' as type, s.code, v.version, v.hash, v.event_id, v.recorded_at, jsonb_build_object('parts', v.parts, 'columns', to_jsonb(v.columns), 'sql', v.sql) || case when v."only" is null then '{}' else jsonb_build_object('only', v."only") end as text
       from fact_source_version as v join fact_source as s on s.id = v.source
     union all
     select 'metric', m.code, v.version, v.hash, v.event_id, v.recorded_at, jsonb_build_object('declaration', v.declaration)
       from metric_version as v join metric as m on m.id = v.metric),
   told as (select e.id, e.content::jsonb as content from audit_entry as e where e.subject_type in ('fact-source', 'metric'))
   select 'definition' as check, format('%s %s, version %s', s.type, s.code, s.version) as what, s.hash as kept, coalesce(t.content -> 'after' ->> 'hash', 'no entry of the audit chain') as computed
     from stored as s left join told as t on t.id = s.event_id
    where not coalesce(t.content -> 'subject' ->> 'type' = s.type and t.content -> 'subject' ->> 'id' = s.code and (t.content -> 'after' ->> 'version')::int = s.version
      and t.content -> 'after' ->> 'hash' = s.hash and t.content -> 'after' @> s.text and (t.content ->> 'recordedAt')::timestamptz = s.recorded_at, false)
    order by 2 limit $1`,
  `select 'overlap' as check, format('%s part %s of record %s %s', a.source, a.part, a.record_id, a.sub) as what, a.id::text as kept, b.id::text as computed
     from metric_fact as a join metric_fact as b on (b.record_id, b.source, b.part, b.sub) = (a.record_id, a.source, a.part, a.sub) and a.id < b.id
    where a.retracted_at is null and b.retracted_at is null and a.since < b.until and b.since < a.until limit $1`,
  sums('unit-day', 'metric_unit_day', ['source', 'part', 'unit', 'category', 'value', ON, 'effective_on', 'recorded_on'], ['source', 'part', 'unit', 'category', 'value', ON, 'day', 'recorded'], ['source', 'part', 'unit', 'category', 'value', ON, 'effective_on', 'recorded_on']),
  ...(['area', 'value'] as const).flatMap((grain) => {
    const cell = ['source', 'part', 'category', ...(grain === 'value' ? ['value'] : [])];
    return [
      sums(`${grain}-day`, `metric_${grain}_day`, [...cell, 'on_month', 'effective_on', 'recorded_on'], [...cell, month(ON), 'day', 'recorded'], [...cell, month(ON), 'effective_on', 'recorded_on']),
      sums(`${grain}-month`, `metric_${grain}_month`, [...cell, 'on_month', 'effective_month', 'recorded_month'], [...cell, month(ON), month('day'), month('recorded')], [...cell, month(ON), month('effective_on'), month('recorded_on')]),
    ];
  }),
  // A key that has a delta waiting is told again by the folder, so only settled keys are held against their facts, edge by edge.
  `with settled as (
     select c.*, m.source, m.key_parts, m.key_category, m.key_by, m.key_threshold, s.span from metric_key_cover as c join metric as m on m.id = c.metric join fact_source as s on s.id = m.source
      where not exists (select from metric_delta as d where d.source = m.source and d.key = c.key)),
   day as (
     select s.metric, s.year, s.key, d.day, s.covered @> d.day as kept,
            coalesce((select sum(case when s.key_by = 'facts' then 1 else f.qty end) from metric_fact as f
               where f.source = s.source and f.key = s.key and f.retracted_at is null and f.part = any (s.key_parts) and (s.key_category is null or f.category = s.key_category)
                 and (s.span = 'stock' or extract(year from f."on") = s.year) and f.since <= d.day and d.day < f.until), 0) >= s.key_threshold as computed
       from settled as s cross join lateral (
         select f.since as day from metric_fact as f where f.source = s.source and f.key = s.key and f.retracted_at is null
         union select f.until from metric_fact as f where f.source = s.source and f.key = s.key and f.retracted_at is null and f.until < 'infinity'
         union select lower(r) from unnest(s.covered) as r union select upper(r) from unnest(s.covered) as r where upper(r) < 'infinity') as d)
   select 'cover' as check, format('metric %s, year %s, key %s, %s', metric, year, key, day) as what, kept::text, computed::text from day where kept <> computed limit $1`,
  `with computed as (
     select metric, year, day, sum(q) as q from (
       select metric, year, lower(r) as day, 1 as q from metric_key_cover, unnest(covered) as r
       union all select metric, year, upper(r), -1 from metric_key_cover, unnest(covered) as r where upper(r) < 'infinity') as e group by 1, 2, 3 having sum(q) <> 0),
   kept as (select * from metric_key_edge where q <> 0)
   select 'edge' as check, format('metric %s, year %s, %s', coalesce(k.metric, c.metric), coalesce(k.year, c.year), coalesce(k.day, c.day)) as what, k.q::text as kept, c.q::text as computed
     from kept as k full join computed as c on (k.metric, k.year, k.day) = (c.metric, c.year, c.day) where k.q is distinct from c.q limit $1`,
];
