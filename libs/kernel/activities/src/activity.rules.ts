import type { RecordState, Refusal, Situation } from '@haobang/records';
import type { ActivityFields, ParticipantRow } from './activity.js';

export type ActivitySituation = Situation<ActivityFields>;
export type ActivityState = RecordState<ActivityFields>;

/** Working days after the last day within which an activity is archived (proposed: the plan sets none). */
export const ARCHIVED_WITHIN_WORKDAYS = 10;

const refuse = (code: string, detail: string): Refusal => ({ code, detail });

export const participantsOf = (record: Pick<ActivityState, 'parts'>): ParticipantRow[] => (record.parts.participants ?? []) as ParticipantRow[];
/** Holds a seat: enrolled and not withdrawn. */
export const isSeated = (row: ParticipantRow): boolean => row.enrolledOn !== null && row.withdrawnOn === null;
export const seatsTaken = (rows: readonly ParticipantRow[]): number => rows.filter(isSeated).length;
export const attendance = (rows: readonly ParticipantRow[]): number => rows.filter((row) => row.signedInAt !== null).length;

/** Days in order, and enrolment over by the last day. */
export function planRefused(plan: { startsOn: string; endsOn?: string | null; enrolUntil?: string | null }): Refusal | undefined {
  const endsOn = plan.endsOn ?? plan.startsOn;
  if (endsOn < plan.startsOn) return refuse('ends-before-start', 'The last day is not before the first.');
  return plan.enrolUntil && plan.enrolUntil > endsOn ? refuse('enrolment-after-end', 'Enrolment ends by the last day.') : undefined;
}

/** Says what keeps everybody from enrolling now: the last day is over, or every seat is taken. */
export function enrolmentClosed(s: Pick<ActivitySituation, 'record' | 'on'>): Refusal | undefined {
  const { enrolUntil, capacity } = s.record.fields;
  if (enrolUntil && s.on > enrolUntil) return refuse('enrolment-over', `Enrolment ended on ${enrolUntil}.`);
  return capacity !== null && seatsTaken(participantsOf(s.record)) >= capacity ? refuse('activity-full', `All ${capacity} seats are taken.`) : undefined;
}

/** Somebody takes part: an enterprise, a person, or both. */
export const namesNobody = (who: { enterpriseId?: string; name?: string }): Refusal | undefined =>
  who.enterpriseId || who.name?.trim() ? undefined : refuse('participant-missing', 'Name an enterprise or a person.');

export function enrolRefused(record: ActivityState, who: { enterpriseId?: string; name?: string }): Refusal | undefined {
  const most = record.fields.seatsPerEnterprise;
  const own = who.enterpriseId ? participantsOf(record).filter((row) => isSeated(row) && row.enterpriseId === who.enterpriseId).length : 0;
  return namesNobody(who) ?? (most !== null && own >= most ? refuse('enterprise-seats-used', `An enterprise has ${most} seat(s).`) : undefined);
}

export function signInRefused(record: ActivityState, input: { participantId?: string; enterpriseId?: string; name?: string }): Refusal | undefined {
  if (!input.participantId) return namesNobody(input);
  const row = participantsOf(record).find(({ id }) => id === input.participantId);
  if (!row || row.withdrawnOn) return refuse('participant-unknown', 'There is no such enrolment.');
  return row.signedInAt ? refuse('signed-in-already', 'They signed in already.') : undefined;
}

export interface Evidence {
  agendaIds?: readonly string[];
  signInListIds?: readonly string[];
  photoIds?: readonly string[];
  resultIds?: readonly string[];
}

/** What is demanded before an activity counts; sign-ins noted here stand for the signed list. */
export function evidenceMissing(record: ActivityState, evidence: Evidence): Refusal | undefined {
  const lacking = [
    ...(evidence.agendaIds?.length ? [] : ['agenda']),
    ...(evidence.signInListIds?.length || attendance(participantsOf(record)) > 0 ? [] : ['sign-in list']),
    ...(evidence.photoIds?.length ? [] : ['photographs']),
    ...(evidence.resultIds?.length ? [] : ['results']),
  ];
  return lacking.length ? refuse('evidence-missing', `An activity counts with its evidence; missing: ${lacking.join(', ')}.`) : undefined;
}

export const holdRefused = (s: Pick<ActivitySituation, 'record' | 'on'>): Refusal | undefined =>
  s.on < s.record.fields.startsOn ? refuse('not-begun', `It is held from ${s.record.fields.startsOn} on.`) : undefined;
export const archiveRefused = (s: Pick<ActivitySituation, 'record' | 'on'>): Refusal | undefined =>
  s.on < s.record.fields.endsOn ? refuse('not-over', `It lasts until ${s.record.fields.endsOn}.`) : undefined;
