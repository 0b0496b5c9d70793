import type { Rows } from './acting.js';
import { type Asked, type Condition, named, Values } from './asked.js';
import { snake } from './columns.js';
import { tablesOf } from './kind-tables.js';
import type { Kind } from './kind.js';

/** More is a list, not a summary. */
export const MOST_GROUPS = 200;

const MONTH = (column: string): string => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM')`;
const COMMON: Readonly<Record<string, string>> = {
  status: 'r.status', leadUnit: 'r.lead_unit_id', registeredUnit: 'r.registered_unit_id', handler: 'r.handler_id', enterprise: 'r.enterprise_id', registeredMonth: MONTH('r.registered_at'), dueMonth: `to_char(r.due_on, 'YYYY-MM')`,
};

/** What a kind's records may be counted by: the common ones, and those of its filters that have few values. */
export function groupingsOf(kind: Kind): Readonly<Record<string, string>> {
  const typed = tablesOf(kind).fields.filter(({ name, type }) => kind.filters.includes(name) && ['code', 'boolean', 'unit', 'date'].includes(type));
  return { ...COMMON, ...Object.fromEntries(typed.map(({ name, type }) => [name, type === 'date' ? `to_char(t.${snake(name)}, 'YYYY-MM')` : `t.${snake(name)}`])) };
}

/** How many records of each value, the most first. Whoever sees some units' rows alone has just those counted, each once. */
export function groupsStatement(kind: Kind, conditions: readonly Condition[], rows: Rows | null, by: string): Asked {
  const values = new Values();
  const name = values.put(kind.kind);
  const from = rows
    ? `(select distinct u.record_id from unnest(${values.put(rows.units)}::int[], ${values.put(rows.masks)}::int[]) m(unit, mask) join record_unit u on u.unit_id = m.unit and u.kind = ${name} and u.parts & m.mask <> 0) seen join record r on r.id = seen.record_id`
    : 'record r';
  const where = conditions.map((condition) => ` and ${values.fill(condition)}`).join('');
  const text = `select ${groupingsOf(kind)[by]!} as value, count(*)::int as count from ${from} join ${tablesOf(kind).source} t on t.record_id = r.id where r.kind = ${name}${where} group by 1 order by 2 desc, 1 limit ${MOST_GROUPS + 1}`;
  return { statement: named('groups', kind, text), values: values.list };
}
