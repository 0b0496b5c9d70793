import type { Calendar } from './calendar.rules.js';
import { type Day, dayNumber, dayNumberAt, startMsOf } from './day.rules.js';
import { type Deadline, deadline, isCounted, isHourLimit, lengthMsOf, type Limit, runFor, startNumber } from './deadline.rules.js';
import { elapsedDays, elapsedMs, elapsedWorkdays } from './elapsed.rules.js';
import { isWithin, type Pause, pausedSpans, wholeDays } from './pause.rules.js';

/** A clock as it runs: where it began, what it allows, when it stood still. */
export interface RunningClock {
  start: Day | Date;
  limit: Limit;
  pauses: readonly Pause[];
}

/** A colour, and from when it shows: a share of the limit used, as an exact fraction, or so few working days left. */
export interface LampStep {
  colour: string;
  usedAtLeast: { part: number; of: number };
  /** For limits in days of any sort; of an hour limit less than a working day may be left from the start. */
  workdaysLeft?: number;
}

export interface LampRules {
  /** Before the first step. */
  first: string;
  /** In order; a later step that applies beats an earlier one. */
  steps: readonly LampStep[];
  overdue: string;
}

/** Yellow once two thirds of the limit are used or one working day is left; red when overdue. */
export const DEFAULT_LAMP: LampRules = {
  first: 'green',
  steps: [{ colour: 'yellow', usedAtLeast: { part: 2, of: 3 }, workdaysLeft: 1 }],
  overdue: 'red',
};

export interface LampChange {
  /** The first instant at which the colour shows. */
  at: Date;
  colour: string;
}

/**
 * When a clock's lamp changes, in order: the first colour at its start, each step, and overdue. A list of records keeps
 * these instants and compares them with the present; nothing is computed on reading.
 */
export function lampChanges(calendar: Calendar, clock: RunningClock, rules: LampRules = DEFAULT_LAMP): LampChange[] {
  const due = deadline(calendar, clock.start, clock.limit, clock.pauses);
  const startMs = typeof clock.start === 'string' ? startMsOf(dayNumber(clock.start)) : clock.start.getTime();
  const overdueMs = due.dueAt.getTime() + 1;
  const changes = [
    { ms: startMs, colour: rules.first },
    ...rules.steps.map((step) => ({ ms: Math.min(Math.max(stepMs(calendar, clock, due, step), startMs), overdueMs), colour: step.colour })),
    { ms: overdueMs, colour: rules.overdue },
  ];
  // A later step that comes before an earlier one hides it.
  return changes.filter((change, i) => changes.slice(i + 1).every((later) => later.ms > change.ms)).map(({ ms, colour }) => ({ at: new Date(ms), colour }));
}

/** The colour at an instant. */
export function lampAt(calendar: Calendar, clock: RunningClock, now: Date, rules: LampRules = DEFAULT_LAMP): string {
  return lampChanges(calendar, clock, rules).findLast((change) => change.at <= now)?.colour ?? rules.first;
}

function stepMs(calendar: Calendar, clock: RunningClock, due: Deadline, step: LampStep): number {
  const { part, of } = step.usedAtLeast;
  const { limit } = clock;
  const paused = pausedSpans(clock.pauses);
  // The share is reached at the first whole unit that is at least part/of of the limit.
  const share = (total: number) => Math.ceil((total * part) / of);
  if (isHourLimit(limit)) return runFor(calendar, (clock.start as Date).getTime(), share(lengthMsOf(limit)), limit.basis, paused);

  const from = startNumber(clock.start);
  const dueNumber = dayNumber(due.dueOn);
  const left = wholeDays(paused);
  const counts = 'workdays' in limit ? (day: number) => isCounted(calendar, left, day) : (day: number) => !isWithin(left, day);
  const total = usable(counts, from, dueNumber);
  const byShare = startMsOf(dayAfter(counts, from, share(total)));
  return step.workdaysLeft === undefined ? byShare : Math.min(byShare, startMsOf(firstWithFewLeft(calendar, left, from, dueNumber, step.workdaysLeft)));
}

function usable(counts: (day: number) => boolean, from: number, due: number): number {
  let total = 0;
  for (let day = from + 1; day <= due; day++) if (counts(day)) total++;
  return total;
}

/** The day after the n-th counted one: only a day that is over is used. */
function dayAfter(counts: (day: number) => boolean, from: number, n: number): number {
  let day = from;
  for (let left = n; left > 0; ) if (counts(++day)) left--;
  return n === 0 ? from : day + 1;
}

/** The first day on which, with itself, no more than so many working days are left up to the due day. */
function firstWithFewLeft(calendar: Calendar, left: Parameters<typeof isCounted>[1], from: number, due: number, workdaysLeft: number): number {
  let found = 0;
  for (let day = due; day > from; day--) if (isCounted(calendar, left, day) && ++found > workdaysLeft) return day + 1;
  return from;
}

/** How far a clock has come, in the unit of its limit; exact. */
export interface ClockUse {
  unit: 'workdays' | 'days' | 'milliseconds';
  used: number;
  total: number;
}

/** Used and total. Of a limit in days only days that are over are used; both stop at the limit's end. */
export function clockUse(calendar: Calendar, clock: RunningClock, now: Date): ClockUse {
  const { start, limit, pauses } = clock;
  if (isHourLimit(limit)) {
    const total = lengthMsOf(limit);
    return { unit: 'milliseconds', used: Math.min(total, elapsedMs(calendar, start as Date, now, limit.basis, pauses)), total };
  }
  const { dueOn } = deadline(calendar, start, limit, pauses);
  const yesterday = new Date(startMsOf(Math.min(dayNumberAt(now), dayNumber(dueOn) + 1)) - 1);
  const elapsed = 'workdays' in limit ? (until: Day | Date) => elapsedWorkdays(calendar, start, until, pauses) : (until: Day | Date) => elapsedDays(start, until, pauses);
  return { unit: 'workdays' in limit ? 'workdays' : 'days', used: elapsed(yesterday), total: elapsed(dueOn) };
}

/** How a finished clock ended. */
export interface Outcome {
  inTime: boolean;
  /** Between due and finish, never negative; `inTime` tells the direction. A Sunday after a Friday is 0 working days and 2 days. */
  workdays: number;
  days: number;
  /** Of hour limits: in the limit's own time, exact. */
  ms?: number;
}

/** On time or late, and by how much. */
export function outcome(calendar: Calendar, clock: RunningClock, finishedAt: Date): Outcome {
  const due = deadline(calendar, clock.start, clock.limit, clock.pauses);
  const inTime = finishedAt <= due.dueAt;
  const [first, last] = inTime ? [finishedAt, due.dueAt] : [due.dueAt, finishedAt];
  const difference = { inTime, workdays: elapsedWorkdays(calendar, first, last), days: dayNumberAt(last) - dayNumberAt(first) };
  return isHourLimit(clock.limit) ? { ...difference, ms: elapsedMs(calendar, first, last, clock.limit.basis) } : difference;
}
