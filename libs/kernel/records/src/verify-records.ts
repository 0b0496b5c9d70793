import type { Queryable } from '@haobang/database';
import { type Definitions, type Discrepancy, EVENTS_IN_USE, verifyFigures } from '@haobang/measures';
import { canonicalJson } from './canonical-json.rules.js';
import { brokenLink } from './hash-chain.rules.js';
import { tablesOf } from './kind-tables.js';
import type { Kind } from './kind.js';
import { stateOf, unitRows } from './record-rows.js';
import { readManyStatement } from './records.sql.js';
import type { RecordState } from './state.js';

export interface RecordFault {
  check: 'chain' | 'version' | 'state' | 'open' | 'fields' | 'owners' | 'rows-by-unit' | 'cause' | 'stranger' | `figures:${Discrepancy['check']}`;
  /** Number and id of the record, or what else it is about. */
  what: string;
  detail: string;
}

export interface RecordVerification {
  records: number;
  events: number;
  faults: RecordFault[];
  /** Numbers that no record has, `SQ-2024-000007` or `SQ-2024-000007…000009`; gaps are allowed, and listed. */
  gaps: string[];
}

export interface RecordVerifyOptions {
  kinds: readonly Kind[];
  definitions: Definitions;
  /** Day in Shanghai. */
  today: string;
  log?: (line: string) => void;
}

const AT_ONCE = 1_000;
const FAULTS_KEPT = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

const idsOf = async (db: Queryable, kind: string, after: string | null, limit: number): Promise<string[]> =>
  (await db.query<{ id: string }>('select id from record where kind = $1 and id > $2::uuid order by id limit $3', [kind, after ?? FIRST, limit])).map((row) => row.id);

/**
 * Proves that records are what their events say: every chain of hashes, states and versions, owners against events,
 * rows by unit against owners, causes of facts, and the figures themselves. Reads page by page and keeps no more than a
 * page; run it while nothing is written, or in a repeatable-read transaction.
 */
export async function verifyRecords(db: Queryable, { kinds, definitions, today, log = () => undefined }: RecordVerifyOptions): Promise<RecordVerification> {
  const result: RecordVerification = { records: 0, events: 0, faults: [], gaps: [] };
  const add = (fault: RecordFault) => void (result.faults.length < FAULTS_KEPT && result.faults.push(fault));
  for (const kind of kinds) {
    for (let after: string | null = null; ; ) {
      const ids: string[] = await idsOf(db, kind.kind, after, AT_ONCE);
      if (!ids.length) break;
      after = ids.at(-1)!;
      const rows = await db.query<Record<string, unknown>>(readManyStatement(kind), [ids]);
      const kept = await keptUnits(db, ids);
      for (const row of rows) {
        const record = stateOf(kind, row);
        result.records++;
        result.events += record.events.length;
        faultsOf(kind, record, kept.get(record.id) ?? new Map()).forEach(add);
      }
      // A record without a row of its kind's table is not read at all.
      const read = new Set(rows.map((row) => (row.record as { id: string }).id));
      for (const id of ids) if (!read.has(id)) add({ check: 'state', what: `${kind.kind} ${id}`, detail: 'The row of its kind is missing.' });
      log(`${kind.kind}: ${result.records} records, ${result.events} events`);
    }
  }
  for (const { kind, n } of await db.query<{ kind: string; n: number }>('select kind, count(*)::int as n from record where not (kind = any($1::text[])) group by kind', [kinds.map((kind) => kind.kind)]))
    add({ check: 'stranger', what: kind, detail: `${n} records are of a kind that this product does not know.` });
  for (const cause of await unknownCauses(db)) add(cause);
  log('figures');
  for (const { check, what, kept, computed } of await verifyFigures(db, definitions, { today, roots: (kind, after, limit) => idsOf(db, kind, after, limit) })) add({ check: `figures:${check}`, what, detail: `kept ${kept ?? 'nothing'}, computed ${computed ?? 'nothing'}` });
  for (const kind of kinds) result.gaps.push(...(await gapsOf(db, kind)));
  return result;
}

function faultsOf(kind: Kind, record: RecordState, kept: ReadonlyMap<number, string>): RecordFault[] {
  const faults: RecordFault[] = [];
  const what = `${record.no} (${record.id})`;
  const fault = (check: RecordFault['check'], detail: string) => void faults.push({ check, what, detail });
  const broken = brokenLink(record.id, record.events);
  if (broken) fault('chain', `Event ${broken.seq} (${broken.verb}, ${broken.id}) is not what was recorded: its hash does not follow from its content and its predecessor.`);
  if (record.version !== record.events.length) fault('version', `Version ${record.version}, but ${record.events.length} events.`);
  const last = record.events.at(-1);
  if (last && last.to !== record.status) fault('state', `The record is ${record.status}, its last event led to ${last.to}.`);
  record.events.forEach((event, i) => {
    if ((i === 0 ? null : record.events[i - 1]!.to) !== event.from) fault('state', `Event ${event.seq} begins at ${event.from ?? 'nothing'}, where the one before ended at ${record.events[i - 1]?.to ?? 'nothing'}.`);
  });
  if (record.open !== !!kind.states[record.status]?.open) fault('open', `${record.status} is ${record.open ? 'not ' : ''}an open state.`);
  for (const [check, detail] of replayed(kind, record)) fault(check, detail);
  const expected = new Map(unitRows(record).map((row) => [row.unit_id as number, rowText(row)]));
  for (const unit of new Set([...expected.keys(), ...kept.keys()]))
    if (expected.get(unit) !== kept.get(unit)) fault('rows-by-unit', `Unit ${unit}: kept ${kept.get(unit) ?? 'nothing'}, owners give ${expected.get(unit) ?? 'nothing'}.`);
  return faults;
}

/** What the events say, told again from the first to the last, against what the record says. */
function* replayed(kind: Kind, record: RecordState): Generator<['fields' | 'owners', string]> {
  const said: Record<string, unknown> = {};
  let co: number[] = [];
  let viewers: number[] = [];
  for (const event of record.events) {
    const payload = readable(event.payload);
    if (!payload) return;
    Object.assign(said, payload.changed);
    co = payload.coUnits ?? co;
    viewers = payload.viewUnits ?? viewers;
  }
  for (const name of ['title', 'leadUnitId', 'callbackUnitId', 'handlerId', 'enterpriseId', 'parentId'] as const)
    if (name in said && said[name] !== record[name]) yield ['owners', `The events say ${name} ${String(said[name])}, the record ${String(record[name])}.`];
  const fields = record.fields as Record<string, unknown>;
  for (const { name, type, language } of tablesOf(kind).fields) {
    const [told, kept] = [comparable(type, said[name]), comparable(type, fields[name])];
    // A later version brought the second language's words along for what was there already; the field beside says the same, and is told.
    const cameAlong = language !== undefined && told === 'null';
    if (told !== kept && !cameAlong) yield ['fields', `The events say ${name} ${told}, the record ${kept}.`];
  }
  const units = (role: string) => JSON.stringify(record.owners.filter((owner) => owner.role === role && owner.until === null).map((owner) => owner.unitId).sort());
  const owned: [string, readonly (number | null)[]][] = [['co', co], ['viewer', viewers], ['lead', [record.leadUnitId]], ['registered', [record.registeredUnitId]], ['callback', [record.callbackUnitId]]];
  for (const [role, expected] of owned) {
    const told = JSON.stringify(expected.filter((unit) => unit !== null).sort());
    if (told !== units(role)) yield ['owners', `As ${role} the events say ${told}, the owners ${units(role)}.`];
  }
}

/** One value as text, the same whether an event or a column tells it. */
function comparable(type: string, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (type === 'instant') return new Date(value as string).toISOString();
  return type === 'decimal' ? String(Number(value)) : canonicalJson(value);
}

/** A payload that was spoilt is named by its chain already. */
function readable(payload: string): { changed?: Record<string, unknown>; coUnits?: number[]; viewUnits?: number[] } | undefined {
  try {
    return JSON.parse(payload) as object;
  } catch {
    return undefined;
  }
}

const instantText = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null);
const rowText = (row: Record<string, unknown>): string => JSON.stringify([row.kind, row.parts, row.status, instantText(row.registered_at), instantText(row.due_at), row.awaited]);

async function keptUnits(db: Queryable, ids: readonly string[]): Promise<Map<string, Map<number, string>>> {
  const kept = new Map<string, Map<number, string>>();
  for (const row of await db.query<Record<string, unknown> & { record_id: string; unit_id: number }>('select * from record_unit where record_id = any($1::uuid[])', [ids])) {
    if (!kept.has(row.record_id)) kept.set(row.record_id, new Map());
    kept.get(row.record_id)!.set(row.unit_id, rowText(row));
  }
  return kept;
}

/** Facts whose cause is no event, or an event that no record of the family of the fact's record has. */
async function unknownCauses(db: Queryable): Promise<RecordFault[]> {
  const rows = await db.query<{ record_id: string; event_id: string; retracted: boolean; no: string | null }>(
    `select u.record_id, u.event_id, u.retracted, r.no from (${EVENTS_IN_USE}) u left join record r on r.id = u.record_id left join record_event e on e.id = u.event_id where e.id is null or r.id is null limit 100`,
  );
  return rows.map((row) => ({ check: 'cause' as const, what: `${row.no ?? 'no record'} (${row.record_id})`, detail: `A fact was ${row.retracted ? 'ended' : 'begun'} by ${row.event_id}, which is no event.` }));
}

async function gapsOf(db: Queryable, kind: Kind): Promise<string[]> {
  const rows = await db.query<{ year: string; first: number; last: number }>(
    `with numbers as (
       select split_part(no, '-', 2) as year, split_part(no, '-', 3)::int as n from record where kind = $1),
     steps as (select year, n, coalesce(lag(n) over (partition by year order by n), 0) as before from numbers)
     select year, before + 1 as first, n - 1 as last from steps where n > before + 1 order by year, n`,
    [kind.kind],
  );
  const text = (n: number) => String(n).padStart(6, '0');
  return rows.map(({ year, first, last }) => `${kind.prefix}-${year}-${text(first)}${last > first ? `…${text(last)}` : ''}`);
}
