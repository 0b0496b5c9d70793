import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { endOfDay, parseDay, startOfDay } from '@haobang/clock';
import { Database, statement, type Statement } from '@haobang/database';
import { decodeCursor, encodeCursor, Problem, type FieldError, type RequestContext } from '@haobang/http';
import { rowsOf, type Rows } from './acting.js';
import { camel, snake, tableOf } from './columns.js';
import { fieldsOf, type FieldMeta } from './fact.js';
import type { Kind } from './kind.js';
import { lampOf } from './present.js';
import { searchQuery } from './search.rules.js';

export type ListParameters = Readonly<Record<string, string | undefined>>;

export const MOST_PER_PAGE = 100;
export const MOST_COUNTED = 10_000;

/** The sorts of every list: public name → column and type of the cursor's value. Each has its index. */
const SORTS = {
  registeredAt: { column: 'registered_at', cast: 'timestamptz', rows: true },
  dueAt: { column: 'due_at', cast: 'timestamptz', rows: true },
} as const;

interface Condition {
  /** SQL with `?` for each value; `r` is the record, `t` the kind's table, `u` the row by unit. */
  sql: string;
  values: unknown[];
}

export interface ListPlan {
  conditions: Condition[];
  sort: keyof typeof SORTS;
  descending: boolean;
  limit: number;
  after: readonly [string, string] | null;
  total: boolean;
}

const COMMON = new Set(['status', 'open', 'lamp', 'leadUnit', 'registeredUnit', 'handler', 'enterprise', 'parent', 'externalId', 'awaits', 'no', 'q', 'registeredFrom', 'registeredTo', 'dueFrom', 'dueTo', 'sort', 'limit', 'cursor', 'total']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads the query of a list. Unknown parameters are refused, never ignored. @throws Problem 400. */
export function planOf(kind: Kind, query: ListParameters, now: Date): ListPlan {
  const errors: FieldError[] = [];
  const bad = (name: string, code: string, detail: string) => void errors.push({ pointer: `?${name}`, code, detail });
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: unknown[]) => void conditions.push({ sql, values });
  const typed = new Map(fieldsOf(kind.table).filter((field) => kind.filters.includes(field.name)).map((field) => [field.name, field]));

  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const ranged = /^(.+?)(From|To)$/.exec(name);
    if (Array.isArray(value)) bad(name, 'given-twice', 'Give this parameter once; separate several values by commas.');
    else if (COMMON.has(name)) common(name, value);
    else if (typed.has(name)) filter(typed.get(name)!, value);
    else if (ranged && typed.get(ranged[1]!)?.type === 'date') day(name, value, (d) => add(`t.${snake(ranged[1]!)} ${ranged[2] === 'From' ? '>=' : '<='} ?::date`, d));
    else bad(name, 'unknown-parameter', 'This list has no such parameter.');
  }

  function common(name: string, value: string): void {
    switch (name) {
      case 'status': return codes(name, value, Object.keys(kind.states), (list) => add('r.status = any(?::text[])', list));
      case 'lamp': return codes(name, value, ['green', 'yellow', 'red'], (list) => add(`(${list.map(lampSql).join(' or ')})`, ...list.flatMap((lamp) => (lamp === 'yellow' ? [now, now] : [now]))));
      case 'open': return codes(name, value, ['true', 'false'], ([yes]) => add('r.open = ?::boolean', yes === 'true'));
      case 'awaits': return codes(name, value, ['dispatcher', 'lead', 'callback', 'supervisor'], (list) => add('r.awaits = any(?::text[])', list));
      case 'leadUnit': return numbers(name, value, (list) => add('r.lead_unit_id = any(?::int[])', list));
      case 'registeredUnit': return numbers(name, value, (list) => add('r.registered_unit_id = any(?::int[])', list));
      case 'handler': return uuid(name, value, (id) => add('r.handler_id = ?::uuid', id));
      case 'enterprise': return uuid(name, value, (id) => add('r.enterprise_id = ?::uuid', id));
      case 'parent': return uuid(name, value, (id) => add('r.parent_id = ?::uuid', id));
      case 'externalId': return add('r.external_id = ?::text', value.slice(0, 200));
      case 'no': return add('r.no = ?::text', value.slice(0, 40));
      case 'registeredFrom': return day(name, value, (d) => add('r.registered_at >= ?::timestamptz', startOfDay(d)));
      case 'registeredTo': return day(name, value, (d) => add('r.registered_at <= ?::timestamptz', endOfDay(d)));
      case 'dueFrom': return day(name, value, (d) => add('r.due_at >= ?::timestamptz', startOfDay(d)));
      case 'dueTo': return day(name, value, (d) => add('r.due_at <= ?::timestamptz', endOfDay(d)));
      case 'q': {
        const words = searchQuery(value.slice(0, 200));
        return words ? add(`exists (select 1 from record_search s where s.record_id = r.id and s.words @@ ?::tsquery)`, words) : add('false');
      }
    }
  }
  function filter(field: FieldMeta, value: string): void {
    const column = `t.${snake(field.name)}`;
    if (field.type === 'code') return codes(field.name, value, field.options!.map((option) => option.code), (list) => add(`${column} = any(?::text[])`, list));
    if (field.type === 'boolean') return codes(field.name, value, ['true', 'false'], ([yes]) => add(`${column} = ?::boolean`, yes === 'true'));
    if (field.type === 'integer' || field.type === 'unit') return numbers(field.name, value, (list) => add(`${column} = any(?::int[])`, list));
    if (field.type === 'date') return day(field.name, value, (d) => add(`${column} = ?::date`, d));
    if (field.type === 'person' || field.type === 'enterprise' || field.type === 'record') return uuid(field.name, value, (id) => add(`${column} = ?::uuid`, id));
    add(`${column} = ?::text`, value.slice(0, 200));
  }
  function codes(name: string, value: string, allowed: readonly string[], then: (list: string[]) => void): void {
    const list = value.split(',');
    if (list.every((code) => allowed.includes(code))) then(list);
    else bad(name, 'not-a-code', `One or several of ${allowed.join(', ')}, separated by commas.`);
  }
  function numbers(name: string, value: string, then: (list: number[]) => void): void {
    const list = value.split(',');
    if (list.length <= 100 && list.every((n) => /^\d{1,9}$/.test(n))) then(list.map(Number));
    else bad(name, 'not-a-number', 'One or several whole numbers, separated by commas.');
  }
  function uuid(name: string, value: string, then: (id: string) => void): void {
    if (UUID.test(value)) then(value);
    else bad(name, 'not-an-id', 'An id, as records carry it.');
  }
  function day(name: string, value: string, then: (day: string) => void): void {
    const parsed = parseDay(value);
    if (parsed) then(parsed);
    else bad(name, 'not-a-day', 'A day, YYYY-MM-DD.');
  }

  const given = query.sort ?? '-registeredAt';
  const sort = given.replace(/^-/, '') as keyof typeof SORTS;
  if (!(sort in SORTS)) bad('sort', 'unknown-sort', `One of ${Object.keys(SORTS).join(', ')}, with - before it for descending.`);
  const limit = /^\d{1,3}$/.test(query.limit ?? '20') ? Number(query.limit ?? 20) : 0;
  if (limit < 1 || limit > MOST_PER_PAGE) bad('limit', 'limit-out-of-range', `1 to ${MOST_PER_PAGE}.`);
  if (query.total !== undefined && query.total !== 'true' && query.total !== 'false') bad('total', 'not-a-code', 'true or false.');
  if (errors.length) throw Problem.badRequest('request-invalid', 'Some parameters are wrong or unknown.', errors);
  const after = query.cursor ? (decodeCursor(query.cursor, `${kind.kind}:${given}`) as [string, string]) : null;
  if (sort === 'dueAt') add('r.due_at is not null');
  return { conditions, sort, descending: given.startsWith('-'), limit, after, total: query.total === 'true' };
}

const lampSql = (lamp: string): string =>
  lamp === 'red' ? 'r.due_at < ?::timestamptz' : lamp === 'green' ? 'r.warn_at > ?::timestamptz' : '(r.warn_at <= ?::timestamptz and r.due_at >= ?::timestamptz)';

/** Rows as lists and exports show them. */
export interface ListedRow {
  [column: string]: unknown;
  id: string;
}

/** Lists of every kind: keyset pages over the rows that the caller may see. */
@Injectable()
export class RecordList {
  constructor(@Inject(Database) private readonly database: Database) {}

  async page(ctx: RequestContext, kind: Kind, query: ListParameters): Promise<{ items: Record<string, unknown>[]; next: string | null; total?: { value: number; capped: boolean } }> {
    const plan = planOf(kind, query, ctx.now);
    const rows = rowsOf(ctx.actor);
    const asked = listStatement(kind, plan, rows);
    const [found, counted] = await Promise.all([this.database.query<ListedRow>(asked.statement, asked.values), plan.total ? this.count(kind, plan, rows) : undefined]);
    const more = found.length > plan.limit;
    if (more) found.pop();
    const last = found.at(-1);
    const next = more && last ? encodeCursor(`${kind.kind}:${query.sort ?? '-registeredAt'}`, [String(last.cursor_value), last.id]) : null;
    return { items: found.map((row) => shown(kind, row, ctx.now)), next, ...(counted === undefined ? {} : { total: { value: Math.min(counted, MOST_COUNTED), capped: counted > MOST_COUNTED } }) };
  }

  private async count(kind: Kind, plan: ListPlan, rows: Rows | null): Promise<number> {
    const { statement: asked, values } = countStatement(kind, plan, rows);
    const [row] = await this.database.query<{ n: number }>(asked, values);
    return row!.n;
  }

}

/** A row as the API shows it. */
export function shown(kind: Kind, row: ListedRow, now: Date): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) if (column !== 'cursor_value' && column !== 'record_id') item[camel(column)] = value;
  item.kind = kind.kind;
  item.lamp = lampOf({ warnAt: row.warn_at as Date | null, dueAt: row.due_at as Date | null }, now);
  return item;
}

const RECORD_COLUMNS = ['id', 'no', 'title', 'status', 'open', 'version', 'lead_unit_id', 'registered_unit_id', 'callback_unit_id', 'handler_id', 'enterprise_id', 'parent_id', 'root_id', 'external_system', 'external_id', 'registered_at', 'created_at', 'last_event_at', 'due_on', 'due_at', 'warn_at', 'provisional', 'awaits'];

interface Asked {
  statement: Statement;
  values: unknown[];
}

/** Collects values and hands out their numbers. */
class Values {
  readonly list: unknown[] = [];
  put(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
  fill({ sql, values }: Condition): string {
    let i = 0;
    return sql.replace(/\?/g, () => this.put(values[i++]));
  }
}

const named = (purpose: string, kind: Kind, text: string): Statement => statement(`record.${purpose}.${kind.kind}.${createHash('sha1').update(text).digest('hex').slice(0, 16)}`, text);

/**
 * One page. A caller who sees everything reads the records by their index; anyone else reads the rows of each unit by
 * theirs, the first of each, and merges them: the cost doesn't grow with the number of records.
 */
export function listStatement(kind: Kind, plan: ListPlan, rows: Rows | null): Asked {
  const values = new Values();
  const table = tableOf(kind.table);
  const { column, cast } = SORTS[plan.sort];
  const direction = plan.descending ? 'desc' : 'asc';
  const typedColumns = [...table.columns.values()].filter((name) => name !== 'record_id').map((name) => `t."${name}"`);
  const selected = [...RECORD_COLUMNS.map((name) => `r.${name}`), ...typedColumns].join(', ');
  const cursorValue = `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor_value`;
  const take = values.put(plan.limit + 1);
  const name = values.put(kind.kind);
  const beyond = (alias: string, id: string) =>
    plan.after ? ` and (${alias}.${column}, ${alias}.${id}) ${plan.descending ? '<' : '>'} (${values.put(plan.after[0])}::${cast}, ${values.put(plan.after[1])}::uuid)` : '';
  const where = (conditions: Condition[]) => conditions.map((condition) => ` and ${values.fill(condition)}`).join('');
  const from = `from record r join "${table.name}" t on t.record_id = r.id`;
  if (!rows) {
    const text = `select ${selected}, ${cursorValue} ${from} where r.kind = ${name}${beyond('r', 'id')}${where(plan.conditions)} order by r.${column} ${direction}, r.id ${direction} limit ${take}`;
    return { statement: named('list', kind, text), values: values.list };
  }
  const single = rows.units.length === 1;
  const units = single ? '' : `unnest(${values.put(rows.units)}::int[], ${values.put(rows.masks)}::int[]) m(unit, mask) cross join lateral `;
  const unit = single ? `${values.put(rows.units[0])}::int` : 'm.unit';
  const mask = single ? `${values.put(rows.masks[0])}::int` : 'm.mask';
  const inner = `(select u.record_id, u.${column} from record_unit u join record r on r.id = u.record_id join "${table.name}" t on t.record_id = u.record_id
        where u.unit_id = ${unit} and u.kind = ${name} and u.parts & ${mask} <> 0${plan.sort === 'dueAt' ? ' and u.due_at is not null' : ''}${beyond('u', 'record_id')}${where(plan.conditions.map(onRow))} order by u.${column} ${direction}, u.record_id ${direction} limit ${take})`;
  const page = single ? inner : `(select distinct a.record_id, a.${column} from ${units}${inner} a order by a.${column} ${direction}, a.record_id ${direction} limit ${take})`;
  const text = `select ${selected}, ${cursorValue} from ${page} p join record r on r.id = p.record_id join "${table.name}" t on t.record_id = r.id order by p.${column} ${direction}, p.record_id ${direction}`;
  return { statement: named('list', kind, text), values: values.list };
}

/** The state stands in the row by unit too, so that the commonest filter needs no look at the record. */
const onRow = (condition: Condition): Condition => (condition.sql.startsWith('r.status = any') ? { ...condition, sql: condition.sql.replace('r.status', 'u.status') } : condition);

function countStatement(kind: Kind, plan: ListPlan, rows: Rows | null): Asked {
  const values = new Values();
  const table = tableOf(kind.table).name;
  const typed = plan.conditions.some((condition) => condition.sql.includes('t.'));
  const name = values.put(kind.kind);
  const where = (conditions: Condition[]) => conditions.map((condition) => ` and ${values.fill(condition)}`).join('');
  const conditions = rows ? plan.conditions.map(onRow) : plan.conditions;
  const needsRecord = conditions.some((condition) => condition.sql.includes('r.'));
  const join = `${rows && (needsRecord || typed) ? ' join record r on r.id = u.record_id' : ''}${typed ? ` join "${table}" t on t.record_id = r.id` : ''}`;
  const visible = rows ? `u.kind = ${name} and exists (select 1 from unnest(${values.put(rows.units)}::int[], ${values.put(rows.masks)}::int[]) m(unit, mask) where m.unit = u.unit_id and u.parts & m.mask <> 0) and u.unit_id = any(${values.put(rows.units)}::int[])` : `r.kind = ${name}`;
  const distinct = rows && rows.units.length > 1 ? 'distinct u.record_id' : '1';
  const text = `select count(*)::int as n from (select ${distinct} from ${rows ? 'record_unit u' : 'record r'}${join} where ${visible}${where(conditions)} limit ${MOST_COUNTED + 1}) counted`;
  return { statement: named('count', kind, text), values: values.list };
}
