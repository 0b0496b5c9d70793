import { type Aggregate, defineFactSource, type FactSource } from '@haobang/measures';
import type { Kind } from '@haobang/records';

/**
 * What the archived activities of a kind are: `a` the activity, once for each host and keyed by itself, so that each host
 * sees it and the total counts it once; `e` an enterprise that signed in, likewise; `p` its participants, with the lead unit
 * alone. Everything belongs to the day of the archiving. Category is the form, or an expression over `record r` and
 * `activity a`, with a join of the kind's own table where it needs one.
 *
 * @remarks Measures 7, 24, 30, 39, 42 and 60: counted when archived, once however many hold it.
 */
export function archivedSource(kind: Pick<Kind, 'kind' | 'plural'>, of: { code?: string; category?: string; join?: string; where?: string } = {}): FactSource {
  return defineFactSource({
    code: of.code ?? `${kind.plural}-archived`, of: kind.kind, span: 'flow', columns: ['category', 'key', 'qty', 'sub'],
    parts: { a: { zh: '已归档活动', en: 'Archived activities' }, e: { zh: '到场企业', en: 'Enterprises that came' }, p: { zh: '到场人次', en: 'Participants' } },
    sql: `select p.part, r.id as record_id, h.unit_id as unit, ${of.category ?? 'a.form'} as category, a.archived_on as "on", a.archived_on as since, p.key, p.qty, p.sub
      from record r
      join activity a on a.record_id = r.id${of.join ? `\n      ${of.join}` : ''}
      join lateral (select o.unit_id, bool_or(o.role = 'lead') as leads from record_owner o where o.record_id = r.id and o.role in ('lead', 'co') and o.until is null group by 1) h on true
      cross join lateral (
        select 'a'::text as part, r.id::text as key, 1 as qty, h.unit_id::text as sub
        union all select 'e', e.enterprise_id::text, 1, h.unit_id || ':' || e.enterprise_id
          from (select distinct w.enterprise_id from activity_participant w where w.record_id = r.id and w.signed_in_at is not null and w.enterprise_id is not null) e
        union all select 'p', r.id::text, a.attended, h.unit_id::text where h.leads and a.attended > 0) p
     where r.id = any($1::uuid[]) and r.status = 'ARCHIVED'${of.where ? ` and ${of.where}` : ''}`,
  });
}

/** The aggregates that go with the parts of `archivedSource`; a plain count of `a` would count hosts. */
export const ARCHIVED = {
  activities: { kind: 'distinct', parts: 'a' },
  enterprises: { kind: 'distinct', parts: 'e' },
  participants: { kind: 'sum', parts: 'p' },
} as const satisfies Record<string, Aggregate>;
