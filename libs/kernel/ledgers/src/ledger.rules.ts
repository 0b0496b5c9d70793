import { endOfDay } from '@haobang/clock';
import { type ClockChange, clockOf, type ClockLimit, type RecordState, type Refusal, type Situation } from '@haobang/records';
import type { LedgerFields } from './ledger-entry.js';

export type LedgerState = RecordState<LedgerFields>;
export type LedgerSituation = Situation<LedgerFields>;

export interface LedgerOptions {
  /** Within what a new row is verified; without it no clock runs until then. */
  review?: { limit: ClockLimit; basis?: string };
  /** Within what a verified row is put right, and the most to which it may be extended, counted from the same start. */
  handling?: { days: number; mostDays: number; basis?: string };
}

const refused = (code: string, detail: string): Refusal => ({ code, detail });

/** A limit set by statute: where its last day is free it ends with the next working day. */
export const handlingLimit = (days: number): ClockLimit => ({ days, roll: 'next' });

/** A plan for a day that is over is none. */
export const planAllowed = (s: Pick<LedgerSituation, 'on'>, planDueOn: string): Refusal | undefined =>
  planDueOn < s.on ? refused('plan-day-past', 'The day of the plan is over already.') : undefined;

/** A claim is proved by files. */
export const claimAllowed = (documentIds: readonly string[] | undefined): Refusal | undefined =>
  documentIds?.length ? undefined : refused('proof-missing', 'Hand in at least one file that proves it.');

/** The plan's own day is what its clock runs to. */
export const planLimit = (planDueOn: string): ClockLimit => ({ until: endOfDay(planDueOn).toISOString() });

/** Days that the handling has now, and may have with some more. */
export function extendAllowed(s: LedgerSituation, options: LedgerOptions, more: number): Refusal | undefined {
  const clock = clockOf(s.record, 'handling');
  if (!options.handling || !clock || clock.stoppedAt) return refused('clock-stopped', 'The clock of the handling does not run.');
  if (s.at > clock.dueAt) return refused('too-late', 'It is extended before it is due, or not at all.');
  return extendedDays(s.record, more) > options.handling.mostDays ? refused('beyond-most', `The handling takes ${options.handling.mostDays} days at most.`) : undefined;
}

export const extendedDays = (record: LedgerState, more: number): number => (clockOf(record, 'handling')!.limit as { days: number }).days + more;

/** The handling goes on as if it had never been claimed done: from the same start, with the same limit, to the same day. */
export function resumed(record: LedgerState): ClockChange[] {
  const clock = clockOf(record, 'handling');
  return clock ? [{ start: 'handling', limit: clock.limit, from: clock.from, unitId: clock.unitId, ...(clock.basis ? { basis: clock.basis } : {}) }] : [];
}

/** The clock that shows: the review, then whichever of handling and plan is due first. */
export function leadingClock(record: LedgerState): string | null {
  if (record.status === 'REGISTERED') return 'review';
  const running = ['handling', 'plan'].flatMap((name) => {
    const clock = clockOf(record, name);
    return clock && !clock.stoppedAt ? [clock] : [];
  });
  return running.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]?.clock ?? null;
}
