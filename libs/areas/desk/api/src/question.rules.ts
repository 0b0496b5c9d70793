import { dayAt, FIRST_DAY, LAST_DAY, parseDay, parseInstant, type Day } from '@haobang/clock';
import { Problem } from '@haobang/http';

/** A span of days, both ends counted. */
export interface Span {
  from: Day;
  to: Day;
}

/** What a question about figures says of time, as it came. */
export interface TimeAsked {
  year?: number;
  from?: Day;
  to?: Day;
  asOf?: Day;
  recordedAsOf?: string;
}

/** The same, decided. */
export interface Reading {
  span: Span;
  asOf: Day;
  /** A day means its end; without it everything that is known today. */
  recordedAsOf?: Day | Date;
  /** The day asked is today, so the figure may still move. */
  running: boolean;
}

const refused = (parameter: string, code: string, detail: string): Problem => Problem.unprocessable(code, detail, [{ pointer: `?${parameter}`, code, detail }]);

const yearSpan = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The day or instant up to which a reading knows. @throws Problem 422 for one that lies ahead. */
export function knownAt(text: string | undefined, now: Date, parameter = 'recordedAsOf'): Day | Date | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  const at = day ?? parseInstant(text);
  if (at === undefined) throw Problem.badRequest('not-a-day-or-instant', 'Give a day such as 2024-05-09 or an instant of RFC 3339.', [{ pointer: `?${parameter}`, code: 'not-a-day-or-instant', detail: 'Neither a day nor an instant.' }]);
  if (day === undefined ? (at as Date) > now : day > dayAt(now)) throw refused(parameter, 'known-in-future', 'Nothing is known yet of what will be recorded.');
  inRange(parameter, day ?? dayAt(at as Date));
  return at;
}

/** The span that a question counts. @throws Problem 400 for both a year and days, or one end alone; 422 for ends in the wrong order. */
export function spanOf({ year, from, to }: TimeAsked, today: Day): Span {
  if (from === undefined && to === undefined) return yearSpan(year ?? Number(today.slice(0, 4)));
  if (year !== undefined || from === undefined || to === undefined) {
    const pointer = year !== undefined ? '?year' : from === undefined ? '?from' : '?to';
    throw Problem.badRequest('year-or-span', 'Give a year, or both from and to.', [{ pointer, code: 'year-or-span', detail: 'Give a year, or both from and to.' }]);
  }
  inRange('from', from);
  inRange('to', to);
  if (from > to) throw refused('to', 'span-backwards', 'The last day lies before the first.');
  return { from, to };
}

/** The day asked: the one given, else today, or the span's last day where that is past. @throws Problem 422 ahead of today or before the span. */
export function dayAsked(given: Day | undefined, span: Span, today: Day, parameter = 'asOf'): Day {
  if (given !== undefined) inRange(parameter, given);
  const day = given ?? (today < span.to ? today : span.to);
  if (day > today) throw refused(parameter, 'as-of-in-future', 'The day asked lies ahead.');
  if (day < span.from) throw refused(parameter, 'as-of-before-period', `The period begins on ${span.from}.`);
  return day;
}

/** All of it at once. */
export function readingOf(asked: TimeAsked, now: Date): Reading {
  const today = dayAt(now);
  const span = spanOf(asked, today);
  const asOf = dayAsked(asked.asOf, span, today);
  const recordedAsOf = knownAt(asked.recordedAsOf, now);
  return { span, asOf, ...(recordedAsOf === undefined ? {} : { recordedAsOf }), running: asOf === today };
}

/** `2024-05` or `2024-05-01` as the first day of the month. */
export const monthAsked = (month: string | undefined): Day | undefined => (month === undefined ? undefined : `${month.slice(0, 7)}-01`);

function inRange(parameter: string, day: Day): void {
  if (day < FIRST_DAY || day > LAST_DAY) throw refused(parameter, 'day-out-of-range', `Days from ${FIRST_DAY} to ${LAST_DAY} are known.`);
}
