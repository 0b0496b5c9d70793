import { defineFactSource, type FactSource } from '@haobang/measures';

const REGISTERED_ON = `(r.registered_at at time zone 'Asia/Shanghai')::date`;
const named = (kind: string, what: string) => `${kind}-${what}`;

/** Rows by the day of their registration: on the ledger, or struck off. Parts `o` and `s`; all rows are both together. */
export const struckOffRows = (kind: string): FactSource => defineFactSource({
  code: named(kind, 'struck-off'), of: kind, span: 'flow', columns: [],
  parts: { o: { zh: '在账', en: 'On the ledger' }, s: { zh: '已销号', en: 'Struck off' } },
  sql: `select case when l.struck_off_on is null then 'o' else 's' end as part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, ${REGISTERED_ON} as "on",
           coalesce(l.struck_off_on, ${REGISTERED_ON}) as since
      from record r join ledger_entry l on l.record_id = r.id where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`,
});

/**
 * Planned rows: struck off by the day of the first plan (`i`), later (`l`), or still open past it (`o`). A row counts from the
 * earlier of its strike-off and the day after that day, so none counts by merely being due today.
 */
export const plannedRows = (kind: string): FactSource => defineFactSource({
  code: named(kind, 'planned'), of: kind, span: 'flow', columns: [],
  parts: { i: { zh: '按期销号', en: 'Struck off in time' }, l: { zh: '逾期销号', en: 'Struck off late' }, o: { zh: '逾期未销号', en: 'Open past its plan day' } },
  sql: `select case when l.struck_off_on is null then 'o' when l.struck_off_on <= l.first_plan_due_on then 'i' else 'l' end as part, r.id as record_id,
           coalesce(r.lead_unit_id, r.registered_unit_id) as unit, least(l.first_plan_due_on, l.struck_off_on) as "on", coalesce(l.struck_off_on, l.first_plan_due_on + 1) as since
      from record r join ledger_entry l on l.record_id = r.id where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and l.first_plan_due_on is not null`,
});

/** Open rows that were verified (`d`), and those of them that have a plan (`p`), on every day. */
export const rowsWithPlan = (kind: string): FactSource => defineFactSource({
  code: named(kind, 'with-plan'), of: kind, span: 'stock', columns: [],
  parts: { d: { zh: '已核实在账', en: 'Verified and open' }, p: { zh: '有化解方案', en: 'With a plan' } },
  sql: `select p.part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, p."on", p."on" as since
      from record r join ledger_entry l on l.record_id = r.id cross join lateral (
        select 'd'::text as part, l.verified_on as "on" where l.verified_on is not null
        union all select 'p', greatest(l.planned_on, l.verified_on) where l.planned_on is not null) p
     where r.id = any($1::uuid[]) and r.status not in ('VOIDED', 'STRUCK_OFF')`,
});
