import type { Limit } from '@haobang/clock';

/** A limit that the calendar counts, or a due time that another system gave. */
export type ClockLimit = Limit | { until: string };

export interface ClockPause {
  from: Date;
  until: Date | null;
  reason: string;
  byId: string | null;
  byName: string;
}

/** One run of a clock: begun once, ended at most once. */
export interface ClockState {
  clock: string;
  /** 1 for the first run, 2 after the clock was begun again. */
  run: number;
  startedAt: Date;
  /** The day or instant from which the limit is counted; a day where the limit counts days. */
  from: string | Date;
  limit: ClockLimit;
  unitId: number | null;
  basis: string | null;
  dueOn: string;
  dueAt: Date;
  /** From this instant on the lamp is yellow. */
  warnAt: Date;
  stoppedAt: Date | null;
  calendarVersion: number;
  provisional: boolean;
  pauses: ClockPause[];
}

export type OwnerRole = 'lead' | 'co' | 'viewer' | 'registered' | 'callback';

/** A unit's part in a record, from an instant until another. */
export interface Owner {
  unitId: number;
  role: OwnerRole;
  since: Date;
  until: Date | null;
}

/** One verb done. */
export interface RecordEvent {
  id: string;
  seq: number;
  verb: string;
  from: string | null;
  to: string;
  actorId: string | null;
  actorKind: string;
  /** The account of whoever was away and for whom it was done, by a role that was lent. */
  onBehalfOf: string | null;
  unitId: number | null;
  reason: string | null;
  effectiveAt: Date;
  recordedAt: Date;
  backdated: boolean;
  payload: string;
  hash: string;
}

/** A record as it stands: what the lock statement reads, what rules see, and what the applying statement writes. */
export interface RecordState<F = Record<string, unknown>> {
  id: string;
  kind: string;
  /** Given by the database on creation; empty until then. */
  no: string;
  title: string;
  /** The same in English where the title was made by rule; null where a person wrote it. */
  titleEn: string | null;
  status: string;
  open: boolean;
  version: number;
  leadUnitId: number | null;
  registeredUnitId: number | null;
  callbackUnitId: number | null;
  handlerId: string | null;
  enterpriseId: string | null;
  parentId: string | null;
  rootId: string;
  externalSystem: string | null;
  externalId: string | null;
  registeredAt: Date;
  createdAt: Date;
  createdBy: string | null;
  lastEventAt: Date;
  /** Of the clock that leads now. While that is paused the day is as counted so far, and there is no due time. */
  dueOn: string | null;
  dueAt: Date | null;
  warnAt: Date | null;
  provisional: boolean;
  awaits: string | null;
  batchId: string | null;
  fields: F;
  clocks: ClockState[];
  owners: Owner[];
  events: RecordEvent[];
  parts: Record<string, Record<string, unknown>[]>;
}

/** The current owners of a role. */
export const unitsOf = (record: RecordState<never> | RecordState, role: OwnerRole): number[] =>
  record.owners.filter((owner) => owner.role === role && owner.until === null).map((owner) => owner.unitId);

/**
 * A clock stands still while a pause that began in time goes on: it can't run out, so it has no lamp and no due time until it runs
 * again. A pause after the due time changes nothing: what was overdue stays so.
 */
export const isPaused = ({ stoppedAt, pauses, dueAt }: Pick<ClockState, 'stoppedAt' | 'pauses' | 'dueAt'>): boolean => !stoppedAt && pauses.some((pause) => !pause.until && pause.from <= dueAt);

/** The latest run of a clock. */
export const clockOf = (record: { clocks: readonly ClockState[] }, name: string): ClockState | undefined =>
  record.clocks.filter((clock) => clock.clock === name).reduce<ClockState | undefined>((last, clock) => (!last || clock.run > last.run ? clock : last), undefined);
