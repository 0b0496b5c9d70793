import { defineFactSource, type FactSource } from '@haobang/measures';

const IN_FORCE = `and r.status <> 'VOIDED' and v.valid_from is not null and (v.valid_until is null or v.valid_until > v.valid_from)`;

/**
 * A stock: versions in force (`d`) and, of them, those in date (`n`): not stale and their review not overdue. On no day are two
 * versions of an item in force, so that versions count items. The facts end by themselves on the day on which a version or its
 * review runs out.
 *
 * @param kind the kind's name
 * @param category SQL of a category, over the record `r`, the version `v` and, where it is named, the kind's own table `o`
 */
export function inForceSource(kind: string, category?: { own: string; sql: string }): FactSource {
  return defineFactSource({
    code: `${kind}-in-force`, of: kind, span: 'stock', columns: category ? ['category', 'expires'] : ['expires'],
    parts: { d: { zh: '有效', en: 'In force' }, n: { zh: '在复核期内', en: 'In date' } },
    sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, ${category ? `${category.sql} as category, ` : ''}v.valid_from as "on", v.valid_from as since,
       case p.part when 'd' then coalesce(v.valid_until, 'infinity'::date) else least(coalesce(v.valid_until, 'infinity'::date), v.review_on + 1, coalesce(v.stale_since, 'infinity'::date)) end as expires
  from record r join catalogue_version v on v.record_id = r.id${category ? ` join ${category.own} o on o.record_id = r.id` : ''} cross join (values ('d'::text), ('n')) as p(part)
 where r.id = any($1::uuid[]) ${IN_FORCE}`,
  });
}
