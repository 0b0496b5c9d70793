import type { Calendar } from './calendar.rules.js';
import { type Day, dayNumber, dayNumberAt, type Interval } from './day.rules.js';
import { type HourBasis, isCounted, runningSpans } from './deadline.rules.js';
import { isWithin, type Pause, pausedSpans, type Span, spanOf, subtract, union, wholeDays } from './pause.rules.js';

const numberOf = (at: Day | Date): number => (typeof at === 'string' ? dayNumber(at) : dayNumberAt(at));

/** Working days after `from` up to and with `until`, without those that pauses cover: the inverse of a limit in workdays. */
export function elapsedWorkdays(calendar: Calendar, from: Day | Date, until: Day | Date, pauses: readonly Pause[] = []): number {
  const left = wholeDays(pausedSpans(pauses));
  let count = 0;
  for (let day = numberOf(from) + 1; day <= numberOf(until); day++) if (isCounted(calendar, left, day)) count++;
  return count;
}

/** Calendar days after `from` up to and with `until`, without those that pauses cover. */
export function elapsedDays(from: Day | Date, until: Day | Date, pauses: readonly Pause[] = []): number {
  const left = wholeDays(pausedSpans(pauses));
  let count = 0;
  for (let day = numberOf(from) + 1; day <= numberOf(until); day++) if (!isWithin(left, day)) count++;
  return count;
}

/** Milliseconds of hall hours (`working`) or of plain time (`clock`) in `[from, until)`, without the paused ones. */
export function elapsedMs(calendar: Calendar, from: Date, until: Date, basis: HourBasis, pauses: readonly Pause[] = []): number {
  return runningMs(calendar, { fromMs: from.getTime(), untilMs: until.getTime() }, basis, pausedSpans(pauses));
}

/**
 * Net working days of work that ran in parallel: the days of all intervals taken together, each counted once, the day on
 * which an interval begins not counted, days that pauses cover left out. Ten days in two offices at once are ten days.
 */
export function netWorkdays(calendar: Calendar, intervals: readonly Interval[], pauses: readonly Pause[] = []): number {
  const left = wholeDays(pausedSpans(pauses));
  const days = new Set<number>();
  for (const { from, until } of intervals) for (let day = dayNumberAt(from) + 1; day <= dayNumberAt(until); day++) if (isCounted(calendar, left, day)) days.add(day);
  return days.size;
}

/** Net time in hall hours of work that ran in parallel, in milliseconds. */
export function netWorkingMs(calendar: Calendar, intervals: readonly Interval[], pauses: readonly Pause[] = []): number {
  const paused = pausedSpans(pauses);
  return union(intervals.map(spanOf)).reduce((sum, span) => sum + runningMs(calendar, span, 'working', paused), 0);
}

function runningMs(calendar: Calendar, { fromMs, untilMs }: Span, basis: HourBasis, paused: readonly Span[]): number {
  if (fromMs >= untilMs) return 0;
  let sum = 0;
  for (let day = dayNumberAt(fromMs); day <= dayNumberAt(untilMs); day++)
    for (const span of runningSpans(calendar, day, basis, fromMs))
      for (const part of subtract({ fromMs: span.fromMs, untilMs: Math.min(span.untilMs, untilMs) }, paused)) sum += Math.max(0, part.untilMs - part.fromMs);
  return sum;
}
