import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, parseDay, startOfDay } from '@haobang/clock';
import { Database } from '@haobang/database';
import { decodeCursor, encodeCursor, Problem, type FieldError, type RequestContext } from '@haobang/http';
import { ALL_PARTS, rowsOf, type Rows } from './acting.js';
import { type Asked, type Condition, named, Values } from './asked.js';
import { camel, snake } from './columns.js';
import type { FieldMeta } from './fact.js';
import { tablesOf } from './kind-tables.js';
import type { Kind } from './kind.js';
import { lampOf } from './present.js';
import { groupingsOf, groupsStatement, MOST_GROUPS } from './record-groups.js';
import { NAMED, type NamedRow, type Refs, refsOf } from './record-refs.js';
import { searchQuery } from './search.rules.js';

export type ListParameters = Readonly<Record<string, string | undefined>>;

export const MOST_PER_PAGE = 100;
export const MOST_COUNTED = 10_000;

/** The sorts of every list: public name → column and type of the cursor's value. Each has its index. */
const SORTS = {
  registeredAt: { column: 'registered_at', cast: 'timestamptz', rows: true },
  dueAt: { column: 'due_at', cast: 'timestamptz', rows: true },
} as const;

export interface ListPlan {
  conditions: Condition[];
  sort: keyof typeof SORTS;
  descending: boolean;
  limit: number;
  after: readonly [string, string] | null;
  total: boolean;
}

const COMMON = new Set(['status', 'open', 'lamp', 'leadUnit', 'registeredUnit', 'handler', 'enterprise', 'parent', 'externalId', 'awaits', 'no', 'q', 'registeredFrom', 'registeredTo', 'dueFrom', 'dueTo', 'sort', 'limit', 'cursor', 'total']);
/** A summary has no order and no pages. */
const GROUPED = new Set([...COMMON].filter((name) => !['sort', 'limit', 'cursor', 'total'].includes(name)));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads the query of a list. Unknown parameters are refused, never ignored. @throws Problem 400. */
export function planOf(kind: Kind, query: ListParameters, now: Date, known: ReadonlySet<string> = COMMON): ListPlan {
  const errors: FieldError[] = [];
  const bad = (name: string, code: string, detail: string) => void errors.push({ pointer: `?${name}`, code, detail });
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: unknown[]) => void conditions.push({ sql, values });
  const typed = new Map(tablesOf(kind).fields.filter((field) => kind.filters.includes(field.name)).map((field) => [field.name, field]));

  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const ranged = /^(.+?)(From|To)$/.exec(name);
    if (Array.isArray(value)) bad(name, 'given-twice', 'Give this parameter once; separate several values by commas.');
    else if (known.has(name)) common(name, value);
    else if (typed.has(name)) filter(typed.get(name)!, value);
    else if (ranged && typed.get(ranged[1]!)?.type === 'date') day(name, value, (d) => add(`t.${snake(ranged[1]!)} ${ranged[2] === 'From' ? '>=' : '<='} ?::date`, d));
    else bad(name, 'unknown-parameter', 'This list has no such parameter.');
  }

  function common(name: string, value: string): void {
    switch (name) {
      case 'status': return codes(name, value, Object.keys(kind.states), (list) => add('r.status = any(?::text[])', list));
      case 'lamp': return codes(name, value, ['green', 'yellow', 'red', 'paused'], (list) => {
        if (list.every((lamp) => lamp === 'paused')) return void conditions.push({ sql: PAUSED('r.id'), values: [], rowSql: PAUSED('u.record_id') });
        add(`(${list.map(lampSql).join(' or ')})`, ...list.flatMap((lamp) => (lamp === 'paused' ? [] : lamp === 'yellow' ? [now, now] : [now])));
        // Follows from the others, and has an index.
        if (!list.includes('red') && !list.includes('paused')) add('r.due_at >= ?::timestamptz', now);
      });
      case 'open': return codes(name, value, ['true', 'false'], ([yes]) => add('r.status = any(?::text[])', Object.keys(kind.states).filter((state) => kind.states[state]!.open === (yes === 'true'))));
      case 'awaits': return codes(name, value, ['dispatcher', 'lead', 'callback', 'supervisor'], (list) => add('r.awaits = any(?::text[])', list));
      case 'leadUnit': return numbers(name, value, (list) => add('r.lead_unit_id = any(?::int[])', list));
      case 'registeredUnit': return numbers(name, value, (list) => add('r.registered_unit_id = any(?::int[])', list));
      case 'handler': return uuid(name, value, (id) => add('r.handler_id = ?::uuid', id));
      case 'enterprise': return uuid(name, value, (id) => add('r.enterprise_id = ?::uuid', id));
      case 'parent': return uuid(name, value, (id) => add('r.parent_id = ?::uuid', id));
      case 'externalId': return add('r.external_id = ?::text', value.slice(0, 200));
      case 'no': return numbered(name, value, (list) => add('r.no = any(?::text[])', list));
      case 'registeredFrom': return day(name, value, (d) => add('r.registered_at >= ?::timestamptz', startOfDay(d)));
      case 'registeredTo': return day(name, value, (d) => add('r.registered_at <= ?::timestamptz', endOfDay(d)));
      case 'dueFrom': return day(name, value, (d) => add('r.due_at >= ?::timestamptz', startOfDay(d)));
      case 'dueTo': return day(name, value, (d) => add('r.due_at <= ?::timestamptz', endOfDay(d)));
      case 'q': {
        if (!value.trim()) return;
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
  function numbered(name: string, value: string, then: (list: string[]) => void): void {
    const list = [...new Set(value.split(',').map((no) => no.trim().toUpperCase()).filter(Boolean))];
    if (list.length > 0 && list.length <= MOST_PER_PAGE && list.every((no) => no.length <= 40)) then(list);
    else bad(name, 'not-a-record-number', `1 to ${MOST_PER_PAGE} numbers of records, separated by commas.`);
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

/** Few stand still at any time, and an index knows them. */
const PAUSED = (id: string): string => `${id} in (select p.id from record p where p.due_at is null and p.due_on is not null)`;

const lampSql = (lamp: string): string =>
  lamp === 'paused' ? '(r.due_at is null and r.due_on is not null)' : lamp === 'red' ? 'r.due_at < ?::timestamptz' : lamp === 'green' ? 'r.warn_at > ?::timestamptz' : '(r.warn_at <= ?::timestamptz and r.due_at >= ?::timestamptz)';

/** Rows as lists and exports show them. */
export interface ListedRow {
  [column: string]: unknown;
  id: string;
}

/** Lists of every kind: keyset pages over the rows that the caller may see. */
@Injectable()
export class RecordList {
  constructor(@Inject(Database) private readonly database: Database) {}

  async page(ctx: RequestContext, kind: Kind, query: ListParameters): Promise<{ items: Record<string, unknown>[]; refs: Refs; next: string | null; total?: { value: number; capped: boolean } }> {
    const plan = planOf(kind, query, ctx.now);
    const rows = rowsOf(ctx.actor, kind);
    const asked = listStatement(kind, plan, rows);
    const found = await this.database.query<ListedRow & NamedRow & { total?: number }>(asked.statement, asked.values);
    const counted = !plan.total ? undefined : found[0] ? found[0].total! : plan.after ? await this.count(kind, plan, rows) : 0;
    const more = found.length > plan.limit;
    if (more) found.pop();
    const last = found.at(-1);
    const next = more && last ? encodeCursor(`${kind.kind}:${query.sort ?? '-registeredAt'}`, [String(last.cursor_value), last.id]) : null;
    return {
      items: found.map((row) => shown(kind, row, ctx.now)), refs: refsOf(found), next,
      ...(counted === undefined ? {} : { total: { value: Math.min(counted, MOST_COUNTED), capped: counted > MOST_COUNTED } }),
    };
  }

  /** How many records each value has, over all that the same filters let through. @throws Problem 400 */
  async groups(ctx: RequestContext, kind: Kind, { by, ...query }: ListParameters): Promise<{ by: string; items: { value: string | number | boolean | null; count: number }[]; more: boolean }> {
    const groupings = Object.keys(groupingsOf(kind));
    if (!by || !groupings.includes(by)) throw Problem.badRequest('request-invalid', 'Say what to count by.', [{ pointer: '?by', code: 'not-a-code', detail: `One of ${groupings.join(', ')}.` }]);
    const { conditions } = planOf(kind, query, ctx.now, GROUPED);
    const asked = groupsStatement(kind, conditions, rowsOf(ctx.actor, kind), by);
    const items = await this.database.query<{ value: string | number | boolean | null; count: number }>(asked.statement, asked.values);
    return { by, items: items.slice(0, MOST_GROUPS), more: items.length > MOST_GROUPS };
  }

  /** Only for a page behind the last row: every other page brings its total along. */
  private async count(kind: Kind, plan: ListPlan, rows: Rows | null): Promise<number> {
    const values = new Values();
    const text = countText(values, kind, plan, rows);
    const [row] = await this.database.query<{ n: number }>(named('count', kind, text), values.list);
    return row!.n;
  }
}

/** A row as the API shows it. */
export function shown(kind: Kind, row: ListedRow, now: Date): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const [column, property] of shownColumns(kind)) item[property] = row[column];
  item.kind = kind.kind;
  item.lamp = lampOf({ dueOn: row.due_on as string | null, warnAt: row.warn_at as Date | null, dueAt: row.due_at as Date | null }, now);
  return item;
}

const RECORD_COLUMNS = ['id', 'no', 'title', 'title_en', 'status', 'open', 'version', 'lead_unit_id', 'registered_unit_id', 'callback_unit_id', 'handler_id', 'enterprise_id', 'parent_id', 'root_id', 'external_system', 'external_id', 'registered_at', 'created_at', 'last_event_at', 'due_on', 'due_at', 'warn_at', 'provisional', 'awaits'];

const columnsShown = new WeakMap<Kind, readonly (readonly [column: string, property: string])[]>();

/** Column → property of a listed row, worked out once for each kind: pages have thousands of values. */
function shownColumns(kind: Kind): readonly (readonly [column: string, property: string])[] {
  let columns = columnsShown.get(kind);
  if (!columns) columnsShown.set(kind, (columns = [...RECORD_COLUMNS, ...typedColumns(kind)].map((column) => [column, camel(column)] as const)));
  return columns;
}

const typedColumns = (kind: Kind): string[] => [...new Set(tablesOf(kind).columns.values())].filter((name) => name !== 'record_id');

/** Pages of these sizes are what clients ask for. As a literal the limit tells the planner how few rows are wanted, so that one plan serves every call. */
const COMMON_LIMITS = [20, 50, 100];

/** No row of the units falls to the masks, so they need not be looked at. */
const seesAllParts = (rows: Rows): boolean => rows.masks.every((mask) => mask === ALL_PARTS);

/**
 * One page, with names and the total where they are asked for. A caller who sees everything reads the records by their
 * index; anyone else reads the rows of each unit by theirs, the first of each, and merges them: the cost doesn't grow
 * with the number of records.
 */
export function listStatement(kind: Kind, plan: ListPlan, rows: Rows | null): Asked {
  const values = new Values();
  const table = tablesOf(kind).source;
  const { column, cast } = SORTS[plan.sort];
  const direction = plan.descending ? 'desc' : 'asc';
  const cursorValue = `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor_value`;
  const total = plan.total ? `, (${countText(values, kind, plan, rows)}) as total` : '';
  const selected = `${[...RECORD_COLUMNS.map((name) => `r.${name}`), ...typedColumns(kind).map((name) => `t."${name}"`)].join(', ')}, ${NAMED.columns}, ${cursorValue}${total}`;
  const take = COMMON_LIMITS.includes(plan.limit) ? String(plan.limit + 1) : values.put(plan.limit + 1);
  const name = values.put(kind.kind);
  const beyond = (alias: string, id: string) =>
    plan.after ? ` and (${alias}.${column}, ${alias}.${id}) ${plan.descending ? '<' : '>'} (${values.put(plan.after[0])}::${cast}, ${values.put(plan.after[1])}::uuid)` : '';
  const where = (conditions: Condition[]) => conditions.map((condition) => ` and ${values.fill(condition)}`).join('');
  if (!rows) {
    const text = `select ${selected} from record r join ${table} t on t.record_id = r.id ${NAMED.joins} where r.kind = ${name}${beyond('r', 'id')}${where(plan.conditions)} order by r.${column} ${direction}, r.id ${direction} limit ${take}`;
    return { statement: named('list', kind, text), values: values.list };
  }
  const single = rows.units.length === 1;
  const units = single ? '' : `unnest(${values.put(rows.units)}::int[], ${values.put(rows.masks)}::int[]) m(unit, mask) cross join lateral `;
  const unit = single ? `${values.put(rows.units[0])}::int` : 'm.unit';
  const parts = seesAllParts(rows) ? '' : ` and u.parts & ${single ? `${values.put(rows.masks[0])}::int` : 'm.mask'} <> 0`;
  const conditions = plan.conditions.map(onRow);
  const inner = `(select u.record_id, u.${column} from record_unit u${joinsOf(conditions, table)}
        where u.unit_id = ${unit} and u.kind = ${name}${parts}${plan.sort === 'dueAt' ? ' and u.due_at is not null' : ''}${beyond('u', 'record_id')}${where(conditions)} order by u.${column} ${direction}, u.record_id ${direction} limit ${take})`;
  const page = single ? inner : `(select distinct a.record_id, a.${column} from ${units}${inner} a order by a.${column} ${direction}, a.record_id ${direction} limit ${take})`;
  const text = `select ${selected} from ${page} page join record r on r.id = page.record_id join ${table} t on t.record_id = r.id ${NAMED.joins} order by page.${column} ${direction}, page.record_id ${direction}`;
  return { statement: named('list', kind, text), values: values.list };
}

/** State and due time stand in the row by unit too, so that the commonest filters need no look at the record. */
const onRow = ({ sql, values, rowSql }: Condition): Condition => ({ sql: rowSql ?? (/\br\.(?!status\b|due_at\b)/.test(sql) ? sql : sql.replace(/\br\./g, 'u.')), values });

const usesOf = (conditions: readonly Condition[], alias: 'r' | 't'): boolean => conditions.some(({ sql }) => new RegExp(`\\b${alias}\\.`).test(sql));

/**
 * Joins to a row by unit, only those that some condition needs. Each row looks its own up (that is what "offset 0" is for):
 * a join of whole tables would grow with the records of all other units.
 */
function joinsOf(conditions: readonly Condition[], table: string): string {
  const lookUp = (from: string, alias: 'r' | 't', key: string) => (usesOf(conditions, alias) ? ` cross join lateral (select * from ${from} ${alias} where ${alias}.${key} = u.record_id offset 0) ${alias}` : '');
  return `${lookUp('record', 'r', 'id')}${lookUp(table, 't', 'record_id')}`;
}

/** How many rows there are, counted up to one more than is told. */
function countText(values: Values, kind: Kind, plan: ListPlan, rows: Rows | null): string {
  const table = tablesOf(kind).source;
  const name = values.put(kind.kind);
  const conditions = rows ? plan.conditions.map(onRow) : plan.conditions;
  const where = conditions.map((condition) => ` and ${values.fill(condition)}`).join('');
  const counted = (what: string, from: string) => `select count(*)::int as n from (select ${what} from ${from}${where} limit ${MOST_COUNTED + 1}) counted`;
  if (!rows) return counted('1', `record r${usesOf(conditions, 't') ? ` join ${table} t on t.record_id = r.id` : ''} where r.kind = ${name}`);
  const from = `record_unit u${joinsOf(conditions, table)} where u.kind = ${name}`;
  if (rows.units.length === 1) return counted('1', `${from} and u.unit_id = ${values.put(rows.units[0])}::int${seesAllParts(rows) ? '' : ` and u.parts & ${values.put(rows.masks[0])}::int <> 0`}`);
  const units = values.put(rows.units);
  const masks = seesAllParts(rows) ? '' : ` and exists (select 1 from unnest(${units}::int[], ${values.put(rows.masks)}::int[]) m(unit, mask) where m.unit = u.unit_id and u.parts & m.mask <> 0)`;
  return counted('distinct u.record_id', `${from} and u.unit_id = any(${units}::int[])${masks}`);
}
