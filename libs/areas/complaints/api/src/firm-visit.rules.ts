import { addDays, addMonths, type Calendar, type Day, elapsedWorkdays } from '@haobang/clock';
import type { Refusal } from '@haobang/records';

/** The first day of the month of a day. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;
/** The last day of the month that begins on a day. */
export const lastDayOf = (month: Day): Day => addDays(addMonths(month, 1), -1);

/** Working days within which a visit is written down; later than that nobody remembers what was said. */
export const WRITTEN_WITHIN_WORKDAYS = 5;

/** A key enterprise is due in every month that begins while it is one: who is marked during a month is due from the next. */
export const isDueIn = (month: Day, sinceOn: Day, untilOn: Day | null): boolean => sinceOn <= month && (untilOn === null || untilOn > month);

/** A visit lies in its month, not ahead, and not further back than it may be written down. */
export function visitRefusal(visitedOn: Day, month: Day, today: Day, calendar: Calendar): Refusal | undefined {
  if (visitedOn > today) return { code: 'visited-in-future', detail: 'The visit lies ahead.' };
  if (monthOf(visitedOn) !== month) return { code: 'other-month', detail: 'This visit is due in another month.' };
  const back = elapsedWorkdays(calendar, visitedOn, today);
  return back > WRITTEN_WITHIN_WORKDAYS ? { code: 'too-far-back', detail: `A visit is written down within ${WRITTEN_WITHIN_WORKDAYS} working days.` } : undefined;
}
