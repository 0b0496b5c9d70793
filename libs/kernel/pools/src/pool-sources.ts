import { type Aggregate, defineFactSource, type FactSource } from '@haobang/measures';
import type { Kind } from '@haobang/records';

/** What a fact is told by: the pool, the tier of the day, or nothing. */
export type PoolCategory = 'pool' | 'tier';

/**
 * Who is in the pools on a day: `k` a candidate or an entry, `c` one of them with a coaching record; `e` an entry that was
 * admitted, `h` one of them with a coaching record. They leave on the day on which they graduate, exit or are voided.
 *
 * @remarks Measures 11 and 12: candidates and entries with at least one coaching record.
 */
export function coachedSource(kind: Pick<Kind, 'kind' | 'plural'>, of: { code?: string; category?: PoolCategory; where?: string } = {}): FactSource {
  return defineFactSource({
    code: of.code ?? `${kind.plural}-coached`, of: kind.kind, span: 'stock', columns: ['category'],
    parts: { k: { zh: '候选和在库', en: 'Candidates and entries' }, c: { zh: '其中有辅导记录', en: 'Of these coached' }, e: { zh: '在库', en: 'Entries' }, h: { zh: '其中有辅导记录', en: 'Of these coached' } },
    sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, t.${of.category ?? 'pool'} as category, p."on", p."on" as since
      from record r
      join pool_entry t on t.record_id = r.id
      cross join lateral (
        select 'k'::text as part, t.candidate_on as "on"
        union all select 'c', t.first_coached_on where t.first_coached_on is not null
        union all select 'e', t.admitted_on where t.admitted_on is not null
        union all select 'h', greatest(t.admitted_on, t.first_coached_on) where t.admitted_on is not null and t.first_coached_on is not null) p
     where r.id = any($1::uuid[]) and r.status in ('CANDIDATE', 'ADMITTED', 'COACHING')${of.where ? ` and ${of.where}` : ''}`,
  });
}

/** The aggregates of `coachedSource`: how many are in the pools, and the shares that were coached. */
export const IN_POOL = { kind: 'count', parts: 'e' } as const satisfies Aggregate;
export const COACHED = {
  candidates: { kind: 'ratio', numerator: 'c', denominator: 'k' },
  entries: { kind: 'ratio', numerator: 'h', denominator: 'e' },
} as const satisfies Record<string, Aggregate>;

/**
 * What moved: `a` admitted, `g` graduated, `o` exited, each on its day. Category: of admissions and graduations pool or
 * tier, of exits the reason.
 */
export function movesSource(kind: Pick<Kind, 'kind' | 'plural'>, of: { code?: string; category?: PoolCategory; where?: string } = {}): FactSource {
  return defineFactSource({
    code: of.code ?? `${kind.plural}-moves`, of: kind.kind, span: 'flow', columns: ['category'],
    parts: { a: { zh: '入库', en: 'Admitted' }, g: { zh: '达标', en: 'Graduated' }, o: { zh: '退库', en: 'Exited' } },
    sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, p.category, p."on", p."on" as since
      from record r
      join pool_entry t on t.record_id = r.id
      cross join lateral (
        select 'a'::text as part, t.admitted_on as "on", t.${of.category ?? 'tier'} as category where t.admitted_on is not null
        union all select 'g', t.graduated_on, t.${of.category ?? 'tier'} where t.graduated_on is not null
        union all select 'o', t.exited_on, t.exit_reason where t.exited_on is not null and t.candidate_on is not null) p
     where r.id = any($1::uuid[]) and r.status <> 'VOIDED'${of.where ? ` and ${of.where}` : ''}`,
  });
}

export const MOVES = {
  admitted: { kind: 'count', parts: 'a' },
  graduated: { kind: 'count', parts: 'g' },
  exited: { kind: 'count', parts: 'o' },
} as const satisfies Record<string, Aggregate>;
