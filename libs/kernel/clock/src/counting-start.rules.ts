import type { Calendar } from './calendar.rules.js';
import { type Day, dayNumberAt, dayOfNumber, MS_PER_MINUTE, startMsOf } from './day.rules.js';

export interface CountingStart {
  /** The working day that a registration counts as. */
  on: Day;
  /** The registration itself, or the opening of the hall on the day that it counts as. */
  at: Date;
  /** Registered on a free day or after the closing hour. */
  moved: boolean;
}

/**
 * The day that a registration counts as: its own, or the next working day where its own is free or the hall had closed.
 * At the closing minute itself it is still in time.
 *
 * @param closesAtMinute minutes since midnight; by default the end of the day's last hall span.
 */
export function countingStart(calendar: Calendar, registeredAt: Date, closesAtMinute?: number): CountingStart {
  const day = dayNumberAt(registeredAt);
  if (calendar.isWorking(day)) {
    const closes = closesAtMinute ?? calendar.hallSpans(day).at(-1)!.closesAtMinute;
    if (registeredAt.getTime() <= startMsOf(day) + closes * MS_PER_MINUTE) return { on: dayOfNumber(day), at: registeredAt, moved: false };
  }
  const next = calendar.workingFrom(day + 1);
  return { on: dayOfNumber(next), at: new Date(startMsOf(next) + calendar.hallSpans(next)[0]!.opensAtMinute * MS_PER_MINUTE), moved: true };
}
