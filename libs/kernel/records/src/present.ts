import { tablesOf } from './kind-tables.js';
import type { Kind } from './kind.js';
import { type RecordState, unitsOf } from './state.js';

export type Lamp = 'green' | 'yellow' | 'red' | 'paused' | 'done' | 'late';

interface Due {
  dueOn: string | null;
  warnAt: Date | null;
  dueAt: Date | null;
}

/** The lamp of the clock that leads a record: `paused` where it has a day and no time, null where none runs. */
export function lampOf(due: Due, now: Date): Lamp | null {
  if (!due.dueAt || !due.warnAt) return due.dueOn ? 'paused' : null;
  return now > due.dueAt ? 'red' : now >= due.warnAt ? 'yellow' : 'green';
}

/** What every record answers with; the kind's own fields stand beside these. */
export function presentRecord(kind: Kind, record: RecordState, verbs: readonly string[], now: Date): Record<string, unknown> {
  const shown: Record<string, unknown> = {
    id: record.id, no: record.no, kind: record.kind, title: record.title, titleEn: record.titleEn, status: record.status, open: record.open, version: record.version,
    leadUnitId: record.leadUnitId, registeredUnitId: record.registeredUnitId, callbackUnitId: record.callbackUnitId, coUnitIds: unitsOf(record, 'co'), handlerId: record.handlerId,
    enterpriseId: record.enterpriseId, parentId: record.parentId, rootId: record.rootId, externalSystem: record.externalSystem, externalId: record.externalId,
    registeredAt: record.registeredAt, createdAt: record.createdAt, lastEventAt: record.lastEventAt, dueOn: record.dueOn, dueAt: record.dueAt,
    lamp: lampOf(record, now), provisional: record.provisional, awaits: record.awaits, verbs,
  };
  for (const { name } of tablesOf(kind).fields) shown[name] = (record.fields as Record<string, unknown>)[name] ?? null;
  return shown;
}
