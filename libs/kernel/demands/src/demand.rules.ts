import { countingStart, elapsedMs } from '@haobang/clock';
import { clockOf, type ClockChange, type ClockLimit, isSameHand, type RecordState, type Refusal, type Situation } from '@haobang/records';
import { type CallerRow, type DemandFields, SATISFIED } from './demand.js';

export type DemandSituation = Situation<DemandFields>;
export type DemandState = RecordState<DemandFields>;

/** Half a working day (p, domain rules 3). */
export const ASK_RETURN_WITHIN_MS = 3.5 * 3_600_000;
export const MOST_REWORKS = 2;
export const TRIES_UNTIL_UNREACHABLE = 3;
/** The code of the unit that dispatches, leads before the first assignment, and calls back what the registering unit led itself. */
export const CITY_CENTRE = 'city-operation-centre';

/** General: the same working day. Complex: three working days (measure 47). Unclassified demands run as general ones. */
export const limitOf = (complexity: string | null): ClockLimit => ({ workdays: complexity === 'complex' ? 3 : 0 });

/** The clocks that start with the registration, all from the working day that it counts as. */
export function startingClocks(s: DemandSituation, sourceDueAt: string | null): ClockChange[] {
  const unitId = s.record.registeredUnitId;
  const { on } = countingStart(s.calendarOf(unitId), s.at);
  const limit = limitOf(null);
  return [
    { start: 'unit', limit, from: on, unitId },
    { start: 'citizen', limit, from: on, unitId },
    ...(sourceDueAt ? [{ start: 'source', limit: { until: sourceDueAt }, from: s.at }] : []),
  ];
}

/** The clock of a rework: the same limit, counted from the rework. */
export function reworkClock(s: DemandSituation): ClockChange {
  const unitId = s.record.leadUnitId;
  return { start: 'rework', limit: limitOf(s.record.fields.complexity), from: countingStart(s.calendarOf(unitId), s.at).on, unitId };
}

/** The first due day of the citizen's clock is over: from then on a reclassification moves no clock. */
export const isFirstDueDayOver = (s: DemandSituation): boolean => s.on > clockOf(s.record, 'citizen')!.dueOn;

/**
 * New limits for unit and citizen from the same start. An extension stays on top of the unit's, and after the first due
 * day nothing moves.
 */
export function relimits(s: DemandSituation, complexity: string): ClockChange[] {
  if (isFirstDueDayOver(s)) return [];
  const limit = limitOf(complexity);
  const extra = extensionOf(s.record);
  return [{ relimit: 'unit', limit: extra ? { workdays: (limit as { workdays: number }).workdays + extra } : limit }, { relimit: 'citizen', limit }];
}

/** Working days granted by the one extension; 0 without. */
export function extensionOf(record: DemandState): number {
  const granted = record.events.findLast((event) => event.verb === 'extend');
  return granted ? ((JSON.parse(granted.payload) as { notes?: { workdays?: number } }).notes?.workdays ?? 0) : 0;
}

const lastOf = (record: DemandState, ...verbs: string[]) => record.events.findLast((event) => verbs.includes(event.verb));

/** A unit may ask to return within 3.5 working hours of its assignment, as the unit's hall is open. */
export function askReturnAllowed(s: DemandSituation): Refusal | undefined {
  const assigned = lastOf(s.record, 'assign', 'reassign');
  if (!assigned) return { code: 'not-assigned', detail: 'Nothing was assigned yet.' };
  if (lastOf(s.record, 'askReturn', 'assign', 'reassign')?.verb === 'askReturn') return { code: 'already-asked', detail: 'A return is asked for already.' };
  const used = elapsedMs(s.calendarOf(s.record.leadUnitId), assigned.effectiveAt, s.at, 'working');
  return used > ASK_RETURN_WITHIN_MS ? { code: 'too-late', detail: 'A return can be asked for within 3.5 working hours of the assignment.' } : undefined;
}

/** A return is decided only on an open question of another person. */
export function returnAllowed(s: DemandSituation): Refusal | undefined {
  const asked = lastOf(s.record, 'askReturn', 'assign', 'reassign');
  if (asked?.verb !== 'askReturn') return { code: 'not-asked', detail: 'Nobody has asked for a return.' };
  return isSameHand(asked, s.actor) ? secondPerson('asked for the return') : undefined;
}

/** Channels on which who handles demands hears them: on a visit, and as the liaison officer of an enterprise. */
const HEARD_OUTSIDE: readonly string[] = ['visit', 'liaison'];

/** Who handles demands takes some down outside; those of a hotline or a window come in there. */
export function registerAllowed({ actor }: DemandSituation, { channel, anonymous, callerName }: { channel: string; anonymous?: boolean; callerName?: string }): Refusal | undefined {
  if (actor.kind !== 'staff') return undefined;
  if (!HEARD_OUTSIDE.includes(channel) && !actor.roles?.has('clerk')) return { code: 'channel-not-yours', detail: 'Only what was heard on a visit or by a liaison officer is registered by the unit that handles.' };
  return channel === '12345' && anonymous && callerName ? { code: 'anonymous-with-name', detail: 'An anonymous caller has no name here.' } : undefined;
}

export const secondPerson = (what: string): Refusal => ({ code: 'second-person-required', detail: `Another person than the one who ${what} has to do this.` });

/** Whether a request is still without an answer. */
const isPending = (record: DemandState, ask: string, ...answers: string[]): boolean => lastOf(record, ask, ...answers)?.verb === ask;

export function askExtensionAllowed(s: DemandSituation): Refusal | undefined {
  const clock = clockOf(s.record, 'unit');
  if (!clock || clock.stoppedAt) return { code: 'clock-stopped', detail: 'The clock of the unit does not run.' };
  if (s.at > clock.dueAt) return { code: 'too-late', detail: 'An extension can be asked for before the due time.' };
  if (lastOf(s.record, 'extend')) return { code: 'limit-used', detail: 'The one extension is used.' };
  return isPending(s.record, 'askExtension', 'extend', 'refuseExtension') ? { code: 'already-asked', detail: 'An extension is asked for already.' } : undefined;
}

export function extendAllowed(s: DemandSituation): Refusal | undefined {
  if (!isPending(s.record, 'askExtension', 'extend', 'refuseExtension')) return { code: 'not-asked', detail: 'Nobody has asked for an extension.' };
  const clock = clockOf(s.record, 'unit');
  return clock?.stoppedAt ? { code: 'clock-stopped', detail: 'The clock of the unit does not run.' } : undefined;
}

const payloadOf = <T>(record: DemandState, verb: string): T | undefined => {
  const event = lastOf(record, verb);
  return event && (JSON.parse(event.payload) as T);
};

/** What the request that is being answered asked for. */
export const askedWorkdays = (record: DemandState): number => payloadOf<{ input?: { workdays?: number } }>(record, 'askExtension')?.input?.workdays ?? 0;
export const askedReason = (record: DemandState): string => lastOf(record, 'askPause')?.reason ?? '';

/** The unit's limit with the extension on top; the start stays. */
export function extendedLimit(record: DemandState, workdays: number): ClockLimit {
  const limit = clockOf(record, 'unit')!.limit as { workdays: number };
  return { workdays: limit.workdays + workdays };
}

export const isUnitOverdue = (s: DemandSituation): boolean => s.at > clockOf(s.record, 'unit')!.dueAt;

const isPaused = (record: DemandState): boolean => !!clockOf(record, 'unit')?.pauses.some((pause) => !pause.until);

export function askPauseAllowed(s: DemandSituation): Refusal | undefined {
  const clock = clockOf(s.record, 'unit');
  if (!clock || clock.stoppedAt) return { code: 'clock-stopped', detail: 'The clock of the unit does not run.' };
  if (isPaused(s.record)) return { code: 'already-paused', detail: 'The clock is paused already.' };
  return isPending(s.record, 'askPause', 'pause') ? { code: 'already-asked', detail: 'A pause is asked for already.' } : undefined;
}

export function pauseAllowed(s: DemandSituation): Refusal | undefined {
  const asked = lastOf(s.record, 'askPause', 'pause');
  if (asked?.verb !== 'askPause') return { code: 'not-asked', detail: 'Nobody has asked for a pause.' };
  if (clockOf(s.record, 'unit')?.stoppedAt) return { code: 'clock-stopped', detail: 'The clock of the unit does not run.' };
  return isSameHand(asked, s.actor) ? secondPerson('asked for the pause') : undefined;
}

export const endPauseAllowed = (s: DemandSituation): Refusal | undefined => (isPaused(s.record) ? undefined : { code: 'not-paused', detail: 'The clock is not paused.' });

export const callersOf = (record: DemandState): CallerRow[] => (record.parts.callers ?? []) as CallerRow[];

/** The answer that a caller gave; a default rating is none. */
const answerOf = ({ answer, isDefault }: CallerRow): string | null => (isDefault ? null : answer);

/** A caller is done with once there is an answer since the last closing, or nobody could be met. */
export const isHeard = (caller: CallerRow): boolean => answerOf(caller) !== null || caller.unreachable;

/** The caller that is meant: the one named, or the only one who is still to be heard. */
export function callerMeant(record: DemandState, callerId: string | undefined): CallerRow | undefined {
  const waiting = callersOf(record).filter((caller) => !isHeard(caller));
  return callerId ? waiting.find((caller) => caller.id === callerId) : waiting.length === 1 ? waiting[0] : undefined;
}

export const isDissatisfied = (answer: string | null): boolean => answer !== null && !SATISFIED.includes(answer);

/** The one answer that speaks for all: any dissatisfied one, else any at all. */
export function answerOfAll(callers: readonly CallerRow[]): { answer: string | null; unreachable: boolean } {
  const answers = callers.map(answerOf).filter((answer) => answer !== null);
  const answer = answers.find(isDissatisfied) ?? answers[0] ?? null;
  return { answer, unreachable: answer === null && callers.some((caller) => caller.unreachable) };
}

/** Struck off once the last answers are satisfied, nobody could be met, or the supervisor accepts in writing why it can't be solved. */
export function strikeOffAllowed(record: DemandState, acceptedReason: string | undefined): Refusal | undefined {
  const { answer, unreachable } = record.fields;
  if ((answer && !isDissatisfied(answer)) || unreachable || acceptedReason?.trim()) return undefined;
  return { code: 'not-satisfied', detail: 'The last answer was not satisfied: accept in writing why it can not be solved, or have it reworked.' };
}

/** A demand that keeps the callers of others can't vanish under them. */
export const holdsNoOthers = (s: DemandSituation): Refusal | undefined =>
  callersOf(s.record).some((caller) => caller.originId !== s.record.id) ? { code: 'has-merged', detail: 'Other demands were merged into this one; take them out first.' } : undefined;

/** Pending is for what can't be solved now; a demand that was called back must have used its reworks. */
export function pendAllowed(s: DemandSituation): Refusal | undefined {
  const { answer, reworkCount } = s.record.fields;
  if (s.record.status !== 'CALLED_BACK') return undefined;
  return isDissatisfied(answer) && reworkCount >= MOST_REWORKS ? undefined : { code: 'reworks-left', detail: 'Only a dissatisfied answer after both reworks can be put on the pending list.' };
}

/** Where a pending demand goes on: as a rework if it was ever called back. */
export const resumesTo = (record: DemandState): 'REWORK' | 'IN_PROGRESS' => (record.events.some((event) => event.verb === 'callBack' || event.verb === 'tryCallBack') ? 'REWORK' : 'IN_PROGRESS');

/** The unit that calls back: the registering one, but never the one that led the demand itself, nor one that heard it outside: that one has no clerks. */
export function callbackUnitOf(s: DemandSituation, answeredAtOnce: boolean): number | null {
  const { registeredUnitId, leadUnitId, fields } = s.record;
  return !answeredAtOnce && (registeredUnitId === leadUnitId || HEARD_OUTSIDE.includes(fields.channel)) ? s.unitOf(CITY_CENTRE) : registeredUnitId;
}
