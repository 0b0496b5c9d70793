import type { Calendar } from './calendar.rules.js';
import { dayNumber } from './day.rules.js';
import { type Deadline, deadline } from './deadline.rules.js';
import type { RunningClock } from './lamp.rules.js';
import { endOpenPauses } from './pause.rules.js';

/** A clock as a record keeps it, with the version that its due time was computed with. */
export interface StoredClock extends RunningClock {
  calendarVersion: number;
}

export interface Recalculated {
  before: Deadline;
  after: Deadline;
  moved: boolean;
  /** Calendar days from the old due day to the new one; negative if it comes earlier. */
  movedByDays: number;
  /** Due on the same day, and no longer (or newly) provisional. */
  settled: boolean;
}

/**
 * What another calendar would do to a stored clock.
 *
 * @param pinned the calendar of the clock's own version, seen from the same unit as `other`.
 * @param asOf the instant up to which a running pause counts, the same for both.
 * @throws RangeError if `pinned` isn't of the clock's version.
 */
export function recalculate(clock: StoredClock, pinned: Calendar, other: Calendar, asOf: Date): Recalculated {
  if (pinned.version !== clock.calendarVersion) throw new RangeError(`The clock was computed with version ${clock.calendarVersion}, not ${pinned.version}`);
  const pauses = endOpenPauses(clock.pauses, asOf);
  const before = deadline(pinned, clock.start, clock.limit, pauses);
  const after = deadline(other, clock.start, clock.limit, pauses);
  const moved = before.dueAt.getTime() !== after.dueAt.getTime();
  return { before, after, moved, movedByDays: dayNumber(after.dueOn) - dayNumber(before.dueOn), settled: !moved && before.provisional !== after.provisional };
}
