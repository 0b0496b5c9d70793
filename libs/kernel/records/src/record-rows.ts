import { fromRow, tableOf, toRow } from './columns.js';
import { tablesOf } from './kind-tables.js';
import type { Awaited, Kind } from './kind.js';
import type { PartWrites } from './decide.rules.js';
import { searchVector } from './search.rules.js';
import type { ClockLimit, ClockPause, ClockState, Owner, OwnerRole, RecordEvent, RecordState } from './state.js';

type Json = Record<string, unknown>;
const instant = (value: unknown): Date => new Date(value as string);
const instantOrNull = (value: unknown): Date | null => (value === null || value === undefined ? null : instant(value));

/** What the lock statement gives, as a state. */
export function stateOf(kind: Kind, row: Json): RecordState {
  const r = row.record as Json;
  return {
    id: r.id as string, kind: r.kind as string, no: r.no as string, title: r.title as string, titleEn: r.title_en as string | null, status: r.status as string, open: r.open as boolean, version: r.version as number,
    leadUnitId: r.lead_unit_id as number | null, registeredUnitId: r.registered_unit_id as number | null, callbackUnitId: r.callback_unit_id as number | null,
    handlerId: r.handler_id as string | null, enterpriseId: r.enterprise_id as string | null, parentId: r.parent_id as string | null, rootId: r.root_id as string,
    externalSystem: r.external_system as string | null, externalId: r.external_id as string | null,
    registeredAt: instant(r.registered_at), createdAt: instant(r.created_at), createdBy: r.created_by as string | null, lastEventAt: instant(r.last_event_at),
    dueOn: r.due_on as string | null, dueAt: instantOrNull(r.due_at), warnAt: instantOrNull(r.warn_at), provisional: r.provisional as boolean,
    awaits: r.awaits as string | null, batchId: r.batch_id as string | null,
    fields: fromRow(tablesOf(kind), row.fields as Json),
    clocks: ((row.clocks ?? []) as Json[]).map(clockFromRow),
    owners: ((row.owners ?? []) as Json[]).map((o) => ({ unitId: o.unit_id as number, role: o.role as OwnerRole, since: instant(o.since), until: instantOrNull(o.until) })),
    events: ((row.events ?? []) as Json[]).map(eventFromRow),
    parts: Object.fromEntries(Object.entries(kind.parts ?? {}).map(([name, part]) => [name, ((row[`part_${name}`] ?? []) as Json[]).map((p) => fromRow(tableOf(part.table), p))])),
  };
}

export function clockFromRow(c: Json): ClockState {
  return {
    clock: c.clock as string, run: c.run as number, startedAt: instant(c.started_at), from: c.from_day ? (c.from_day as string) : instant(c.from_at), limit: c.limit_to as ClockLimit,
    unitId: c.unit_id as number | null, basis: c.basis as string | null, dueOn: c.due_on as string, dueAt: instant(c.due_at), warnAt: instant(c.warn_at), stoppedAt: instantOrNull(c.stopped_at),
    calendarVersion: c.calendar_version as number, provisional: c.provisional as boolean,
    pauses: (c.pauses as Json[]).map((p) => ({ from: instant(p.from), until: instantOrNull(p.until), reason: p.reason, byId: p.byId, byName: p.byName }) as ClockPause),
  };
}

export function eventFromRow(e: Json): RecordEvent {
  return {
    id: e.id as string, seq: e.seq as number, verb: e.verb as string, from: e.from_status as string | null, to: e.to_status as string, actorId: e.actor_id as string | null,
    actorKind: e.actor_kind as string, onBehalfOf: e.on_behalf_of as string | null, unitId: e.unit_id as number | null, reason: e.reason as string | null, effectiveAt: instant(e.effective_at), recordedAt: instant(e.recorded_at),
    backdated: e.backdated as boolean, payload: e.payload as string, hash: e.hash as string,
  };
}

/** Everything that one applying statement writes, for one record or for thousands. */
export interface Writing {
  records: Json[];
  /** Of each of the kind's tables. */
  fields: readonly Json[][];
  events: Json[];
  clocks: Json[];
  owners: Json[];
  units: Json[];
  search: Json[];
  parts: Record<string, Json[]>;
}

export const emptyWriting = (kind: Kind): Writing => ({ records: [], fields: tablesOf(kind).tables.map(() => []), events: [], clocks: [], owners: [], units: [], search: [], parts: Object.fromEntries(Object.keys(kind.parts ?? {}).map((name) => [name, []])) });

/** Adds one change of one record. `before` is null for a new record; the rows by unit of a passing state are left out. */
export function addWriting(w: Writing, kind: Kind, before: RecordState | null, after: RecordState, events: readonly RecordEvent[], parts: PartWrites, passing = false): void {
  w.records.push(recordRow(kind, after));
  if (!before || before.fields !== after.fields) tablesOf(kind).tables.forEach((table, i) => w.fields[i]!.push({ record_id: after.id, ...toRow(table, after.fields) }));
  for (const event of events) w.events.push(eventRow(after.id, event));
  for (const clock of after.clocks) if (!before?.clocks.includes(clock)) w.clocks.push(clockRow(after.id, clock));
  for (const owner of after.owners) if (!before?.owners.includes(owner)) w.owners.push({ record_id: after.id, role: owner.role, unit_id: owner.unitId, since: owner.since, until: owner.until });
  if (!passing) w.units.push(...unitRows(after));
  for (const [name, rows] of Object.entries(parts)) w.parts[name]!.push(...rows.map((row) => ({ ...toRow(tableOf(kind.parts![name]!.table), row), record_id: after.id })));
  if (!before || before.title !== after.title || before.titleEn !== after.titleEn || before.fields !== after.fields) {
    const texts = textsOf(kind, after);
    // Words are made only where a text has changed: that is dearer than all the rest of a verb.
    if (!before || !textsOf(kind, before).every((text, i) => text === texts[i])) w.search.push({ record_id: after.id, kind: after.kind, words: searchVector(texts) });
  }
}

/** The texts by which a record is found; as many for every state of a record. */
const textsOf = (kind: Kind, record: RecordState): (string | null | undefined)[] => [record.title, record.titleEn, ...kind.search(record)];

function recordRow(kind: Kind, r: RecordState): Json {
  return {
    id: r.id, kind: r.kind, no: r.no, prefix: kind.prefix, title: r.title, title_en: r.titleEn, status: r.status, open: r.open, version: r.version, lead_unit_id: r.leadUnitId, registered_unit_id: r.registeredUnitId, callback_unit_id: r.callbackUnitId,
    handler_id: r.handlerId, enterprise_id: r.enterpriseId, parent_id: r.parentId, root_id: r.rootId, external_system: r.externalSystem, external_id: r.externalId, registered_at: r.registeredAt,
    created_at: r.createdAt, created_by: r.createdBy, last_event_at: r.lastEventAt, due_on: r.dueOn, due_at: r.dueAt, warn_at: r.warnAt, provisional: r.provisional, awaits: r.awaits, batch_id: r.batchId,
  };
}

function eventRow(recordId: string, e: RecordEvent): Json {
  return {
    id: e.id, record_id: recordId, seq: e.seq, verb: e.verb, from_status: e.from, to_status: e.to, actor_id: e.actorId, actor_kind: e.actorKind, on_behalf_of: e.onBehalfOf, unit_id: e.unitId, reason: e.reason,
    effective_at: e.effectiveAt, recorded_at: e.recordedAt, backdated: e.backdated, payload: e.payload, hash: e.hash,
  };
}

export function clockRow(recordId: string, c: ClockState): Json {
  return {
    record_id: recordId, clock: c.clock, run: c.run, started_at: c.startedAt, from_day: typeof c.from === 'string' ? c.from : null, from_at: typeof c.from === 'string' ? null : c.from, limit_to: c.limit,
    unit_id: c.unitId, basis: c.basis, due_on: c.dueOn, due_at: c.dueAt, warn_at: c.warnAt, stopped_at: c.stoppedAt, calendar_version: c.calendarVersion, provisional: c.provisional, pauses: c.pauses,
  };
}

export const PARTS: Readonly<Record<OwnerRole, number>> = { lead: 1, co: 2, viewer: 4, registered: 8, callback: 16 };
const AWAITED_PART: Readonly<Record<Awaited, number>> = { dispatcher: 0, supervisor: 0, lead: 1, callback: 16 };

/** One row per unit that may see the record. */
export function unitRows(r: RecordState): Json[] {
  const parts = new Map<number, number>();
  for (const owner of r.owners as Owner[]) if (!owner.until) parts.set(owner.unitId, (parts.get(owner.unitId) ?? 0) | PARTS[owner.role]);
  const awaited = r.awaits ? AWAITED_PART[r.awaits as Awaited] : 0;
  return [...parts].map(([unit, mask]) => ({ record_id: r.id, unit_id: unit, kind: r.kind, parts: mask, status: r.status, registered_at: r.registeredAt, due_at: r.dueAt, awaited: (mask & awaited) !== 0 }));
}
