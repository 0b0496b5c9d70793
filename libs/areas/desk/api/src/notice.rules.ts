export const NOTICES = ['assigned', 'returned', 'asked', 'answered', 'supervised', 'dueSoon', 'overdue'] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** Who is to be told: one account, the people who do or head the work of a unit, or all who hold a role that sees everything. */
export type Audience = { account: string } | { unit: number; roles: readonly ('clerk' | 'handler' | 'unitHead')[] } | { role: 'dispatcher' | 'supervisor' };

export interface ToldEvent {
  verb: string;
  /** Whether the record was open before, by its state then; null for a registration. */
  openBefore: boolean | null;
  /** The unit in whose name it was done. */
  unitId: number | null;
  /** The unit and the person that it was given to, where the event says so. */
  newLeadUnitId: number | null;
  newHandlerId: string | null;
}

/** The record as it stands now: whoever reads a minute later is told of what still holds. */
export interface ToldRecord {
  open: boolean;
  awaits: string | null;
  leadUnitId: number | null;
  callbackUnitId: number | null;
  handlerId: string | null;
}

export interface Telling {
  what: NoticeKind;
  to: Audience;
}

/** Words that every kind uses alike (contract, "Words and codes"): they send work back … */
const RETURNING: readonly string[] = ['return', 'sendBack', 'rework'];
/** … or lay a hand on it. */
const SUPERVISING: readonly string[] = ['supervise', 'openSupervision', 'remind', 'instruct'];
/** A request waits for another person: whoever may grant it hears of it … */
const ASKING: Readonly<Record<string, 'unitHead' | 'supervisor'>> = { askReturn: 'unitHead', askPause: 'unitHead', askExtension: 'supervisor' };
/** … and whoever asked, of the answer. A return that was granted is the dispatcher's, and told as such. */
const ANSWERING: readonly string[] = ['extend', 'refuseExtension', 'pause'];
const WORKERS = ['handler', 'unitHead'] as const;

/** Whoever has the work on the desk: its handler, else those who may take it up. */
function holders({ handlerId, leadUnitId }: ToldRecord): Audience[] {
  if (handlerId) return [{ account: handlerId }];
  return leadUnitId === null ? [] : [{ unit: leadUnitId, roles: WORKERS }];
}

/** What an event has to be told of, and to whom; nothing of records that are done by now. The actor is left out by whoever tells. */
export function tellingsOf(event: ToldEvent, record: ToldRecord): Telling[] {
  if (!record.open) return [];
  const all = (what: NoticeKind, to: readonly Audience[]): Telling[] => to.map((one) => ({ what, to: one }));
  const returned = RETURNING.includes(event.verb) || event.openBefore === false;
  if (returned && record.awaits === 'dispatcher') return all('returned', [{ role: 'dispatcher' }]);
  if (returned && record.awaits === 'lead') return all('returned', holders(record));
  const asked = ASKING[event.verb];
  if (asked === 'supervisor') return all('asked', [{ role: asked }]);
  if (asked) return all('asked', record.leadUnitId === null ? [] : [{ unit: record.leadUnitId, roles: [asked] }]);
  if (ANSWERING.includes(event.verb)) return all('answered', holders(record));
  if (SUPERVISING.includes(event.verb)) return all('supervised', record.leadUnitId === null ? [] : [...holders(record), ...(record.handlerId ? [{ unit: record.leadUnitId, roles: ['unitHead'] as const }] : [])]);
  if (event.newHandlerId && event.newHandlerId === record.handlerId) return all('assigned', [{ account: record.handlerId }]);
  // A unit that gives itself work knows of it.
  if (event.newLeadUnitId !== null && event.newLeadUnitId !== event.unitId && event.newLeadUnitId === record.leadUnitId && record.awaits === 'lead') return all('assigned', holders(record));
  return [];
}

/** Who is told that a due time is near or over. A head of unit hears only of what is over. */
export function audienceOfDue(what: 'dueSoon' | 'overdue', record: ToldRecord): Audience[] {
  if (!record.open && record.awaits !== 'callback') return [];
  if (record.awaits === 'callback') return record.callbackUnitId === null ? [] : [{ unit: record.callbackUnitId, roles: ['clerk'] }];
  if (record.awaits !== 'lead' || record.leadUnitId === null) return [];
  if (!record.handlerId) return [{ unit: record.leadUnitId, roles: what === 'overdue' ? WORKERS : ['handler'] }];
  return [{ account: record.handlerId }, ...(what === 'overdue' ? [{ unit: record.leadUnitId, roles: ['unitHead'] as const }] : [])];
}
