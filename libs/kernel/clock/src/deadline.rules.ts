import type { Calendar, DayKind, Label } from './calendar.rules.js';
import { addMonths, type Day, dayNumber, dayNumberAt, dayOfNumber, FIRST_DAY, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, startMsOf } from './day.rules.js';
import { type DaySpan, isWithin, type Pause, pausedSpans, type Span, subtract, wholeDays } from './pause.rules.js';

/** What happens where the last day is free: nothing, or it moves to the next working day. */
export type Roll = 'none' | 'next';
/** Working hours run while the hall is open; clock hours run day and night. */
export type HourBasis = 'working' | 'clock';

/** Hours or minutes: the only limits that run from an instant. */
export type HourLimit = { hours: number; basis: HourBasis } | { minutes: number; basis: HourBasis };

/** How long something may take. Whole numbers. */
export type Limit =
  | { workdays: number }
  | HourLimit
  | { months: number; roll?: Roll }
  | { days: number; roll?: Roll };

/** Workdays, days and hours go up to this; months to `MOST_MONTHS`. */
export const MOST_UNITS = 3660;
export const MOST_MONTHS = 120;

export const isHourLimit = (limit: Limit): limit is HourLimit => 'basis' in limit;

export const lengthMsOf = (limit: HourLimit): number => ('hours' in limit ? limit.hours * MS_PER_HOUR : limit.minutes * MS_PER_MINUTE);

export interface Deadline {
  dueOn: Day;
  /** The last instant in time: of the hour limits exact, of all others 23:59:59.999 of `dueOn`. */
  dueAt: Date;
  /** Rests on a year whose holidays are not announced yet. */
  provisional: boolean;
  calendarVersion: number;
}

export const DAY_REASONS = ['start', 'workday', 'make-up', 'weekend', 'holiday', 'local-work', 'local-free', 'paused', 'outside-hours', 'calendar-day', 'rolled'] as const;
/**
 * Why a day counts or doesn't: what it is in the calendar; `start`, the day of the event; `paused`, covered by pauses;
 * `outside-hours`, a working day of whose hours none was left; `calendar-day`, counted since the limit counts every day;
 * `rolled`, behind the last day, which was free.
 */
export type DayReason = (typeof DAY_REASONS)[number];

export interface ExplainedDay {
  date: Day;
  counted: boolean;
  reason: DayReason;
  /** Time used of an hour limit on this day. */
  countedMs?: number;
  provisional?: boolean;
  name?: Label;
  notice?: string;
  localReason?: string;
}

export interface ExplainedDeadline extends Deadline {
  /** From the start's day to the due day, without a gap. */
  days: ExplainedDay[];
}

/** Takes each day that a walk passes; absent where nobody asks why, which is the common and fast case. */
type Visit = (number: number, counted: boolean, reason: DayReason | 'calendar', countedMs?: number) => void;

/**
 * When a limit ends.
 *
 * @param start a day, or an instant, which for all but hour limits counts as its Shanghai day.
 * @param pauses all with an end.
 * @throws RangeError for a start before 2020-01-01, an hour limit from a day, a limit that is no whole number or too
 *   large, or an open pause.
 * @remarks Administrative Licensing Law, art. 82 (working days) and 45 (pauses); Civil Code, art. 201-203 (roll).
 */
export function deadline(calendar: Calendar, start: Day | Date, limit: Limit, pauses: readonly Pause[] = []): Deadline {
  return walk(calendar, start, limit, pauses);
}

/** `deadline`, with each day and its reason. */
export function explainedDeadline(calendar: Calendar, start: Day | Date, limit: Limit, pauses: readonly Pause[] = []): ExplainedDeadline {
  const days: ExplainedDay[] = [];
  const due = walk(calendar, start, limit, pauses, (number, counted, reason, countedMs) => days.push(explained(calendar, number, counted, reason, countedMs)));
  return { ...due, days };
}

function explained(calendar: Calendar, number: number, counted: boolean, reason: DayReason | 'calendar', countedMs?: number): ExplainedDay {
  const { kind, name, notice, localReason, provisional } = calendar.dayOf(number);
  return {
    date: dayOfNumber(number),
    counted,
    reason: reason === 'calendar' ? (kind satisfies DayKind) : reason,
    ...(countedMs !== undefined && { countedMs }),
    ...(provisional && { provisional }),
    ...(name && { name }),
    ...(notice && { notice }),
    ...(localReason && { localReason }),
  };
}

/** The day number on which a start falls; the one place that refuses unknown times. */
export function startNumber(start: Day | Date): number {
  const number = typeof start === 'string' ? dayNumber(start) : dayNumberAt(start);
  if (!(number >= dayNumber(FIRST_DAY))) throw new RangeError(`The calendar begins on ${FIRST_DAY}`);
  return number;
}

function walk(calendar: Calendar, start: Day | Date, limit: Limit, pauses: readonly Pause[], visit?: Visit): Deadline {
  assertLimit(limit);
  const from = startNumber(start);
  const merged = pausedSpans(pauses);
  if (isHourLimit(limit)) {
    if (typeof start === 'string') throw new RangeError('Hours run from an instant, not from a day');
    const at = runFor(calendar, start.getTime(), lengthMsOf(limit), limit.basis, merged, visit);
    const due = dayNumberAt(at);
    return { dueOn: dayOfNumber(due), dueAt: new Date(at), provisional: limit.basis === 'working' && calendar.isProvisionalWithin(from, due), calendarVersion: calendar.version };
  }
  const left = wholeDays(merged);
  const { due, provisional } =
    'workdays' in limit ? walkWorkdays(calendar, from, limit.workdays, left, visit) : walkDays(calendar, from, 'days' in limit ? limit.days : monthsAsDays(from, limit.months), limit.roll ?? 'none', left, visit);
  return { dueOn: dayOfNumber(due), dueAt: new Date(startMsOf(due + 1) - 1), provisional, calendarVersion: calendar.version };
}

function assertLimit(limit: Limit): void {
  const [count, most] =
    'workdays' in limit
      ? [limit.workdays, MOST_UNITS]
      : 'days' in limit
        ? [limit.days, MOST_UNITS]
        : 'hours' in limit
          ? [limit.hours, MOST_UNITS]
          : 'minutes' in limit
            ? [limit.minutes, MOST_UNITS * 60]
            : [limit.months, MOST_MONTHS];
  if (!Number.isInteger(count) || count < 0 || count > most) throw new RangeError(`A limit is a whole number from 0 to ${most}`);
}

const monthsAsDays = (from: number, months: number): number => dayNumber(addMonths(dayOfNumber(from), months)) - from;

/** Whether a working day counts: a pause that doesn't cover all of it leaves it in. */
export const isCounted = (calendar: Calendar, left: readonly DaySpan[], number: number): boolean => calendar.isWorking(number) && !isWithin(left, number);

function walkWorkdays(calendar: Calendar, from: number, workdays: number, left: readonly DaySpan[], visit?: Visit) {
  let remaining = workdays;
  let day = from;
  // "The same working day" is a limit of zero: it ends with the start day itself, if that is one.
  const ended = () => remaining === 0 && (workdays > 0 || isCounted(calendar, left, day));
  visit?.(day, false, 'start');
  while (!ended()) {
    day++;
    const working = calendar.isWorking(day);
    const counted = working && !isWithin(left, day);
    if (counted && remaining > 0) {
      remaining--;
      visit?.(day, true, 'calendar');
    } else visit?.(day, false, counted ? 'rolled' : working ? 'paused' : 'calendar');
  }
  return { due: day, provisional: calendar.isProvisionalWithin(workdays ? from + 1 : from, day) };
}

function walkDays(calendar: Calendar, from: number, days: number, roll: Roll, left: readonly DaySpan[], visit?: Visit) {
  let day = from;
  visit?.(day, false, 'start');
  for (let remaining = days; remaining > 0; ) {
    const paused = isWithin(left, ++day);
    if (!paused) remaining--;
    visit?.(day, !paused, paused ? 'paused' : 'calendar-day');
  }
  if (roll === 'none') return { due: day, provisional: false };
  const last = day;
  while (!isCounted(calendar, left, day)) {
    day++;
    visit?.(day, false, 'rolled');
  }
  return { due: day, provisional: calendar.isProvisionalWithin(last, day) };
}

/** The time of a day in which an hour limit runs, from an instant on. */
export function runningSpans(calendar: Calendar, number: number, basis: HourBasis, fromMs: number): Span[] {
  const midnight = startMsOf(number);
  const spans =
    basis === 'clock'
      ? [{ fromMs: midnight, untilMs: midnight + MS_PER_DAY }]
      : calendar.isWorking(number)
        ? calendar.hallSpans(number).map((s) => ({ fromMs: midnight + s.opensAtMinute * MS_PER_MINUTE, untilMs: midnight + s.closesAtMinute * MS_PER_MINUTE }))
        : [];
  return spans.map((s) => ({ fromMs: Math.max(s.fromMs, fromMs), untilMs: s.untilMs })).filter((s) => s.fromMs < s.untilMs);
}

/** The instant at which `lengthMs` of running time are over. */
export function runFor(calendar: Calendar, fromMs: number, lengthMs: number, basis: HourBasis, paused: readonly Span[], visit?: Visit): number {
  let remaining = lengthMs;
  for (let day = dayNumberAt(fromMs); ; day++) {
    const spans = runningSpans(calendar, day, basis, fromMs);
    const before = remaining;
    for (const { fromMs: begins, untilMs } of spans.flatMap((span) => subtract(span, paused))) {
      if (remaining <= untilMs - begins) {
        visit?.(day, before > 0, basis === 'clock' ? 'calendar-day' : 'calendar', before);
        return begins + remaining;
      }
      remaining -= untilMs - begins;
    }
    if (visit) visit(day, before > remaining, hourReason(calendar, day, basis, before > remaining, spans.length > 0), before - remaining);
  }
}

function hourReason(calendar: Calendar, day: number, basis: HourBasis, counted: boolean, wouldRun: boolean): DayReason | 'calendar' {
  if (!counted && wouldRun) return 'paused';
  if (basis === 'clock') return 'calendar-day';
  return counted || !calendar.isWorking(day) ? 'calendar' : 'outside-hours';
}
