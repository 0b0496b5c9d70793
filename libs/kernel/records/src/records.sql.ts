import { statement, type Statement } from '@haobang/database';
import { tableOf } from './columns.js';
import { tablesOf } from './kind-tables.js';
import type { Kind } from './kind.js';
import { NAMED } from './record-refs.js';

const quoted = (name: string) => `"${name}"`;

const made = new WeakMap<Kind, Map<string, Statement>>();

/** A statement of a kind, its text put together once: it stands on the way of every request. */
function statementOf(kind: Kind, purpose: string, text: () => string): Statement {
  let ofKind = made.get(kind);
  if (!ofKind) made.set(kind, (ofKind = new Map()));
  let found = ofKind.get(purpose);
  if (!found) ofKind.set(purpose, (found = statement(`record.${purpose}.${kind.kind}`, text())));
  return found;
}

/**
 * All that decides about the record `r` with its typed row `f`. JSON, not jsonb: it is only built to be sent, and jsonb
 * would be parsed, sorted and written out again.
 */
function stateColumns(kind: Kind): string {
  const parts = Object.entries(kind.parts ?? {}).map(([name, part]) => `,
            (select json_agg(row_to_json(p) order by p.id) from ${tableOf(part.table).source} p where p.record_id = r.id) as "part_${name}"`);
  return `row_to_json(r) as record, row_to_json(f) as fields,
            (select json_agg(row_to_json(c) order by c.clock, c.run) from record_clock c where c.record_id = r.id) as clocks,
            (select json_agg(row_to_json(o) order by o.since) from record_owner o where o.record_id = r.id) as owners,
            (select json_agg(row_to_json(e) order by e.seq) from record_event e where e.record_id = r.id) as events${parts.join('')}`;
}

/** Whether the rows of `$2` units and `$3` masks (null: all) hold the record `r`. */
export const VISIBLE = `$2::int[] is null or exists (
              select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id
               where u.record_id = r.id and u.parts & m.mask <> 0) as visible`;

/**
 * Locks a record with its root and its children, root first and then by id, and reads all that decides. A lock that had
 * to wait reads the record fresh but everything else as it was before the wait, so the caller compares `version` with
 * the last event's number and asks again if they differ.
 *
 * $1 record, $2 units and $3 masks of the caller's rows (null: all).
 */
export function lockStatement(kind: Kind): Statement {
  return statementOf(
    kind,
    'lock',
    () => `with locked as materialized (
       select l.* from record l
        where l.id = $1 or l.parent_id = $1 or l.id = (select root_id from record where id = $1)
        order by (l.id = l.root_id) desc, l.id
        for no key update)
     select ${stateColumns(kind)},
            (select array_agg(k.id) from locked k where k.id <> r.id) as related,
            ${VISIBLE},
            date_trunc('milliseconds', clock_timestamp()) as now
       from locked r join ${tablesOf(kind).source} f on f.record_id = r.id
      where r.id = $1 and r.kind = '${kind.kind}'`,
  );
}

/** The same without locks, for reading; with the names of those whom the record names, see `NAMED`. */
export function readStatement(kind: Kind): Statement {
  return statementOf(
    kind,
    'read',
    () => `select ${stateColumns(kind)}, ${NAMED.columns},
            ${VISIBLE}
       from record r join ${tablesOf(kind).source} f on f.record_id = r.id ${NAMED.joins}
      where r.id = $1 and r.kind = '${kind.kind}'`,
  );
}

/** The states of many records, `$1::uuid[]`, which the caller has locked where it matters. */
export function readManyStatement(kind: Kind): Statement {
  return statementOf(
    kind,
    'readMany',
    () => `select ${stateColumns(kind)}
       from record r join ${tablesOf(kind).source} f on f.record_id = r.id
      where r.id = any($1::uuid[]) and r.kind = '${kind.kind}'
      order by r.id`,
  );
}

/** What a writing touches beside events: every table that it names is opened with all its indexes, so none is named in vain. */
export interface Sections {
  /** New records, and changes of those that are there. */
  made: boolean;
  changed: boolean;
  fields: boolean;
  clocks: boolean;
  owners: boolean;
  search: boolean;
  parts: readonly string[];
}

const RECORD = `id uuid, kind text, no text, prefix text, title text, title_en text, status text, open boolean, version integer, lead_unit_id integer, registered_unit_id integer, callback_unit_id integer,
       handler_id uuid, enterprise_id uuid, parent_id uuid, root_id uuid, external_system text, external_id text, registered_at timestamptz, created_at timestamptz, created_by uuid,
       last_event_at timestamptz, due_on date, due_at timestamptz, warn_at timestamptz, provisional boolean, awaits text, batch_id uuid`;
const CHANGED = `changed as (
       update record r set title = g.title, title_en = g.title_en, status = g.status, open = g.open, version = g.version, lead_unit_id = g.lead_unit_id, callback_unit_id = g.callback_unit_id, handler_id = g.handler_id,
              enterprise_id = g.enterprise_id, parent_id = g.parent_id, last_event_at = g.last_event_at, due_on = g.due_on, due_at = g.due_at, warn_at = g.warn_at, provisional = g.provisional, awaits = g.awaits
         from given g where g.id = r.id and g.no <> '' returning r.id, r.no, r.version)`;
const MADE = `made as (
       insert into record (id, kind, no, title, title_en, status, open, version, lead_unit_id, registered_unit_id, callback_unit_id, handler_id, enterprise_id, parent_id, root_id, external_system, external_id,
              registered_at, created_at, created_by, last_event_at, due_on, due_at, warn_at, provisional, awaits, batch_id)
       select id, kind, next_record_number(prefix, extract(year from registered_at at time zone 'Asia/Shanghai')::int), title, title_en, status, open, version, lead_unit_id, registered_unit_id, callback_unit_id,
              handler_id, enterprise_id, parent_id, root_id, external_system, external_id, registered_at, created_at, created_by, last_event_at, due_on, due_at, warn_at, provisional, awaits, batch_id
         from given where no = '' order by registered_at, id returning id, no, version)`;
const EVENTS = `events as (
       insert into record_event (id, record_id, seq, verb, from_status, to_status, actor_id, actor_kind, on_behalf_of, unit_id, reason, effective_at, recorded_at, backdated, payload, hash)
       select * from json_to_recordset($2::json) as e(id uuid, record_id uuid, seq integer, verb text, from_status text, to_status text, actor_id uuid, actor_kind text, on_behalf_of uuid, unit_id integer, reason text,
              effective_at timestamptz, recorded_at timestamptz, backdated boolean, payload text, hash text))`;
/** What happens to a row that is there already, by its key: the columns that change. */
type Write = (key: string, columns: readonly string[]) => string;
const replacing: Write = (key, columns) => `on conflict (${key}) do ${columns.length ? `update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}` : 'nothing'}`;
/** Of new records nothing can be there, and looking for it would cost as much as the row. */
const adding: Write = () => '';
const UNITS = (write: Write) => `seen as materialized (select * from json_populate_recordset(null::record_unit, $3::json)),
     rows as (
       insert into record_unit select * from seen
       ${write('record_id, unit_id', ['parts', 'status', 'due_at', 'awaited'])})`;
const UNSEEN = `unseen as (delete from record_unit u using given g where u.record_id = g.id and g.no <> '' and not exists (select 1 from seen s where s.record_id = u.record_id and s.unit_id = u.unit_id))`;
const CLOCKS = (parameter: string, write: Write) => `clocks as (
       insert into record_clock select * from json_populate_recordset(null::record_clock, ${parameter}::json)
       ${write('record_id, clock, run', ['limit_to', 'due_on', 'due_at', 'warn_at', 'stopped_at', 'calendar_version', 'provisional', 'pauses'])})`;
const OWNERS = (parameter: string, write: Write) => `owners as (
       insert into record_owner select * from json_populate_recordset(null::record_owner, ${parameter}::json)
       ${write('record_id, role, unit_id, since', ['until'])})`;
const WORDS = (parameter: string, write: Write) => `words as (
       insert into record_search select record_id, kind, words::tsvector from json_to_recordset(${parameter}::json) as w(record_id uuid, kind text, words text)
       ${write('record_id', ['words'])})`;

/**
 * Writes everything about one record or thousands: the same text for a verb, a new record and a chunk of an import, so
 * that there is one way in which rows come about.
 *
 * $1 records, $2 events, $3 rows by unit; then, of the sections that there are and in this order: rows of each of the
 * kind's tables, clocks, owners, search, parts. All JSON arrays. Gives id, number and version of each record.
 */
export function applyStatement(kind: Kind, sections: Sections): Statement {
  const { made: fresh, changed, fields, clocks, owners, search, parts } = sections;
  const flags = [fresh, changed, fields, clocks, owners, search].map(Number).join('');
  return statementOf(kind, `apply.${flags}${parts.map((part) => `.${part}`).join('')}`, () => {
    let last = 3;
    const write = changed ? replacing : adding;
    const next = () => `$${++last}`;
    const ctes = [
      ...(changed ? [CHANGED] : []), ...(fresh ? [MADE] : []), EVENTS, UNITS(write), ...(changed ? [UNSEEN] : []),
      ...(fields ? tablesOf(kind).tables.map((table, i) => `typed_${i} as (${rowsText(table, 'record_id', next(), write)})`) : []), ...(clocks ? [CLOCKS(next(), write)] : []), ...(owners ? [OWNERS(next(), write)] : []), ...(search ? [WORDS(next(), write)] : []),
      ...parts.map((part, i) => `part_${i} as (${rowsText(tableOf(kind.parts![part]!.table), 'id', next(), write)})`),
    ];
    const written = [...(changed ? ['changed'] : []), ...(fresh ? ['made'] : [])].map((from) => `select id, no, version from ${from}`);
    return `with given as materialized (select * from json_to_recordset($1::json) as g(${RECORD})),
     ${ctes.join(',\n     ')}
     ${written.join(' union all ')}`;
  });
}

function rowsText(table: ReturnType<typeof tableOf>, key: string, parameter: string, write: Write): string {
  const columns = [...table.columns.values()];
  const names = columns.map(quoted).join(', ');
  return `insert into ${quoted(table.name)} (${names}) select ${names} from json_populate_recordset(null::${quoted(table.name)}, ${parameter}::json)
       ${write(quoted(key), columns.filter((column) => column !== key).map(quoted))}`;
}
