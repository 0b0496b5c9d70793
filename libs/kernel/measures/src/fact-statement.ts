import type { OptionalColumn } from './define-metric.js';

/** A source as the registry stores it: what every process runs. */
export interface StoredSource {
  id: number;
  version: number;
  code: string;
  rootKind: string;
  span: 'flow' | 'stock';
  columns: OptionalColumn[];
  parts: Record<string, { zh: string; en: string }>;
  only: Readonly<Record<string, readonly (string | boolean)[]>> | null;
  sql: string;
}

/** Facts of a root by their names. */
export type RootFields = Readonly<Record<string, unknown>>;

/** The sources that may say something of roots with these facts: a root stands once for what it was and once for what it is. */
export function askedOf(sources: readonly StoredSource[], roots: readonly RootFields[]): StoredSource[] {
  const fits = (only: NonNullable<StoredSource['only']>) => roots.some((fields) => Object.entries(only).every(([name, values]) => values.includes(fields[name] as string)));
  return sources.filter(({ only }) => !only || fits(only));
}

/** What each column is when the expression doesn't give it. */
const ABSENT: Record<OptionalColumn, string> = {
  sub: `''::text`,
  place: `''::text`,
  category: `''::text`,
  expires: `'infinity'::date`,
  qty: '1::numeric',
  key: 'null::text',
  value: 'null::integer',
  reason: 'null::text',
};

/** How a given column is taken; none is cast from text, so that an untyped literal is refused when the statement is prepared. */
const GIVEN: Record<OptionalColumn, string> = {
  sub: `coalesce(s.sub, '')`,
  place: `coalesce(s.place, '')`,
  category: `coalesce(s.category, '')`,
  expires: `coalesce(s.expires, 'infinity')`,
  qty: 's.qty',
  key: 's.key::text',
  value: 's.value',
  reason: 's.reason',
};

/**
 * The roots, behind a subquery: where the planner could count them it would plan each call anew (a plan for one root looks cheaper than
 * the general one), and planning costs more than running.
 */
const ROOTS = 'array(select unnest($1::uuid[]))';
/**
 * Of an import's thousands each root is told by itself, as a verb would tell it: the cost of one doesn't grow with the records that
 * are there. Left to join all of them at once, the planner reads whole tables ("offset 0" keeps it from that).
 */
const ofEach = (sql: string) => sql.replaceAll(/=\s*any\s*\(\s*\$1::uuid\[\]\s*\)/gi, '= root.id').replaceAll('$1::uuid[]', 'array[root.id]');
const FROM = {
  one: (sql: string) => `(${sql.replaceAll('$1::uuid[]', ROOTS)}) as s`,
  many: (sql: string) => `unnest($1::uuid[]) as root(id) cross join lateral (select * from (${ofEach(sql)}) as told offset 0) as s`,
};

/** The rows that the sources give for the roots `$1::uuid[]`, brought to one shape. */
export function saidSql(sources: readonly StoredSource[], form: 'one' | 'many' = 'one'): string {
  return sources
    .map((source) => {
      const column = (name: OptionalColumn) => `${source.columns.includes(name) ? GIVEN[name] : ABSENT[name]} as ${name}`;
      return `select ${source.id}::smallint as source, ${source.version}::smallint as version, s.part::"char" as part, s.record_id, ${column('sub')}, s.unit,
       ${column('place')}, ${column('category')}, s."on", s.since, ${column('expires')}, ${column('qty')}, ${column('key')}, ${column('value')}, ${column('reason')}
  from ${FROM[form](source.sql)}`;
    })
    .join('\nunion all\n');
}

/** Where one verb gives its day, instant and event for all its roots, an import gives them for each. */
const ENTRY = {
  one: `select r.root, $2::date as e, $3::timestamptz as moment, $4::uuid as event from unnest(${ROOTS}) as r(root)`,
  many: `select r.root, r.e, r.moment, r.event from unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::uuid[]) as r(root, e, moment, event)`,
};

/** The facts of each root: by a plain join where there is one, one after the other where there are thousands. */
const OWN = {
  one: 'join metric_fact as f on f.record_id = e.root\n   where ',
  many: 'cross join lateral (select * from metric_fact as own where own.record_id = e.root and own.retracted_at is null offset 0) as f\n   where ',
};

const SAME = `w.record_id = h.record_id and w.source = h.source and w.part = h.part and w.sub = h.sub and w."on" = h."on" and w.from_day = h.from_day
     and w.expires = h.until and w.unit = h.unit and w.category = h.category and w.place = h.place and w.qty = h.qty
     and w.key is not distinct from h.key and w.value is not distinct from h.value and w.reason is not distinct from h.reason`;

/**
 * What is only in `have`, and what is only in `want`. One verb looks each up, which is quickest for a few rows. An import's
 * thousands are matched by a full join: the planner expects one row of either, and a full join is the one that it can't do by
 * nested loops.
 */
const DIFFERENCE = {
  one: `gone as (
  select h.* from have as h where not exists (
    select from want as w where ${SAME})),
come as (
  select w.* from want as w where not exists (select from have as h where ${SAME})),`,
  many: `met as materialized (
  select w, h from want as w full join have as h on ${SAME.replace(/w\.(\w+) is not distinct from h\.\1/g, (_, name: string) => `(w.${name} is null) = (h.${name} is null) and coalesce(w.${name}::text, '') = coalesce(h.${name}::text, '')`)}),
gone as (select (h).* from met where (w).record_id is null),
come as (select (w).* from met where (h).record_id is null),`,
};

const DAY = `(moment at time zone 'Asia/Shanghai')::date`;

/**
 * The one statement that brings facts and deltas of some roots up to what the sources say now. Parameters: roots uuid[], then
 * day, instant and event (`many`: an array of each, as long as the roots, each root once). It answers `{current, changed}`;
 * where `current` is false the registry has newer texts and nothing was written.
 *
 * From the effective day E on, the facts of a root become what the expression says; before E nothing is touched:
 * - `want` are the rows said, each holding from the latest of E, `on` and `since`;
 * - `have` are the slices that reach beyond E, each seen from the later of E and its own beginning;
 * - what is in both stays; what is only in `have` is retracted and, where it began before E, kept up to E; the rest of `want` begins.
 */
export function factStatementText(rootKind: string, sources: readonly StoredSource[], stamp: string, form: 'one' | 'many'): string {
  return `with entry as materialized (
  select root, e, moment, event, stamp from (${ENTRY[form]}) as given
    join fact_stamp on scope = '${rootKind}' and stamp = '${stamp}'),
said as (
${saidSql(sources, form)}),
want as materialized (
  select s.*, greatest(s.since, s."on", e.e) as from_day, e.moment, e.event from said as s join entry as e on e.root = s.record_id
   where greatest(s.since, s."on", e.e) < s.expires),
have as materialized (
  select f.*, greatest(f.since, e.e) as from_day, e.e, e.moment, e.event from entry as e ${OWN[form]}f.retracted_at is null and f.until > e.e and f.source in (${sources.map((s) => s.id).join(', ')})),
${DIFFERENCE[form]}
ended as (
  update metric_fact as f set retracted_at = g.moment, retracted_by = g.event from gone as g where f.id = g.id
  returning f.*, g.e, g.moment, g.event),
begun as (
  insert into metric_fact (source, version, part, record_id, sub, unit, place, category, "on", since, until, qty, key, value, reason, recorded_at, recorded_by)
  select source, version, part, record_id, sub, unit, place, category, "on", since, e, qty, key, value, reason, moment, event from ended where since < e
  union all
  -- Reading all of "ended" first keeps the index of live slices from seeing old and new side by side.
  select source, version, part, record_id, sub, unit, place, category, "on", from_day, expires, qty, key, value, reason, moment, event from come
   where (select count(*) from ended) >= 0
  returning *),
move as (
  select source, part, unit, category, value, key, "on", since as day, moment, -qty as qty, -1 as n from ended
  union all select source, part, unit, category, value, key, "on", until, moment, qty, 1 from ended where until < 'infinity'
  union all select source, part, unit, category, value, key, "on", since, recorded_at, qty, 1 from begun
  union all select source, part, unit, category, value, key, "on", until, recorded_at, -qty, -1 from begun where until < 'infinity'),
told as (
  insert into metric_delta (source, part, unit, category, value, key, "on", effective_on, recorded_on, qty, n)
  select source, part, unit, category, value, key, "on", day, ${DAY}, sum(qty), sum(n) from move
   group by source, part, unit, category, value, key, "on", day, ${DAY} having sum(n) <> 0 or sum(qty) <> 0
  returning 1)
select exists (select from fact_stamp where scope = '${rootKind}' and stamp = '${stamp}') as current,
       (select count(*) from ended)::int + (select count(*) from begun)::int as changed, (select count(*) from told)::int as deltas`;
}
