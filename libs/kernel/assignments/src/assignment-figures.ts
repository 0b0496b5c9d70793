import { defineFactSource, type FactSource } from '@haobang/measures';
import { type Kind, tablesOf } from '@haobang/records';

export interface CoverageOptions {
  code: string;
  /** The kind of records that have to be covered, with `coveredTarget` in its declaration. */
  targets: Kind;
  /** The kind of assignments. */
  by: Kind;
  /** Columns of the target's table: the first day on which it has to be covered, and the first on which no longer (null: none yet). */
  since: string;
  until: string;
}

/** Months of one gap that are told ahead; a gap that nobody ends for longer is not counted any further. */
const MOST_MONTHS = 24;

/** The target's days, those on which somebody stands, and those on which nobody does, each as a set of stretches. */
const days = ({ targets, by, since, until }: CoverageOptions): string => `
    from record r
    join ${tablesOf(targets).source} t on t.record_id = r.id
    cross join lateral (select datemultirange(daterange(t.${since}, t.${until})) as held) h
    cross join lateral (
      select coalesce(range_agg(daterange(a.since_on, a.until_on)), '{}'::datemultirange) as stood
        from assignment a join record s on s.id = a.record_id
       where a.target_id = r.id and s.kind = '${by.kind}' and a.standing and a.since_on is not null) c`;

const OF_TARGETS = `where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`;

/**
 * Coverage on any day: `d` what has to be covered, `n` what is, `m` what is not; targets each day. A hand-over on one
 * day leaves no seam: stretches that touch are one.
 */
export function coverageSource(options: CoverageOptions): FactSource {
  return defineFactSource({
    code: options.code, of: options.targets.kind, span: 'stock', columns: ['sub', 'expires'],
    parts: { d: { zh: '应配备', en: 'To be covered' }, n: { zh: '已配备', en: 'Covered' }, m: { zh: '空缺', en: 'Without anybody' } },
    sql: `select p.part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, lower(p.stretch) as "on", lower(p.stretch) as since, upper(p.stretch) as expires, lower(p.stretch)::text as sub
    ${days(options)}
    cross join lateral (
      select 'd'::text as part, unnest(h.held) as stretch
      union all select 'n', unnest(h.held * c.stood)
      union all select 'm', unnest(h.held - c.stood)) p
    ${OF_TARGETS}`,
  });
}

/**
 * Days without anybody: `g`, as many as a gap has in a month, told when the gap or the month has ended. No expression
 * reads the clock, so the running month of a gap that goes on counts when it is over.
 */
export function gapDaysSource(options: CoverageOptions): FactSource {
  return defineFactSource({
    code: options.code, of: options.targets.kind, span: 'flow', columns: ['sub', 'qty'],
    parts: { g: { zh: '空缺天数', en: 'Days without anybody' } },
    sql: `select 'g'::text as part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, upper(p.piece) - 1 as "on", upper(p.piece) as since, lower(p.piece)::text as sub, upper(p.piece) - lower(p.piece) as qty
    ${days(options)}
    cross join lateral (select unnest(h.held - c.stood) as stretch) g
    cross join lateral (
      select g.stretch * daterange(m::date, (m + interval '1 month')::date) as piece
        from generate_series(date_trunc('month', lower(g.stretch)::timestamp), least(upper(g.stretch)::timestamp, lower(g.stretch)::timestamp + interval '${MOST_MONTHS} months'), interval '1 month') m) p
    ${OF_TARGETS} and not isempty(p.piece)`,
  });
}
