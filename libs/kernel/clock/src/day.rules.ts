/** A business day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;

/** Half-open span of time, `[from, until)`. */
export interface Interval {
  from: Date;
  until: Date;
}

export const MS_PER_DAY = 86_400_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_MINUTE = 60_000;

/** Asia/Shanghai has had no summer time since 1991, and no day before 2020 is ever asked for. */
const SHANGHAI_OFFSET_MS = 8 * MS_PER_HOUR;

/** The first day that the calendar knows; earlier starts are refused. */
export const FIRST_DAY: Day = '2020-01-01';
/** The last day that a question may start on; it keeps absurd dates from walking through centuries. */
export const LAST_DAY: Day = '2099-12-31';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** RFC 3339, with seconds optional; a missing offset means Shanghai. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+ -]\d{2}:?\d{2})?$/i;

/** Days since 1970-01-01: what the walks count with. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;

export const dayOfNumber = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** The day number on which an instant falls in Shanghai. */
export const dayNumberAt = (instant: Date | number): number => Math.floor((Number(instant) + SHANGHAI_OFFSET_MS) / MS_PER_DAY);

/** The day on which an instant falls in Shanghai. */
export const dayAt = (instant: Date | number): Day => dayOfNumber(dayNumberAt(instant));

/** Milliseconds (UTC) at which a day begins in Shanghai. */
export const startMsOf = (number: number): number => number * MS_PER_DAY - SHANGHAI_OFFSET_MS;

/** 00:00 of a day in Shanghai. */
export const startOfDay = (day: Day): Date => new Date(startMsOf(dayNumber(day)));

/** 23:59:59.999 of a day in Shanghai: the last instant at which something due that day is in time. */
export const endOfDay = (day: Day): Date => new Date(startMsOf(dayNumber(day) + 1) - 1);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const yearOf = (number: number): number => new Date(number * MS_PER_DAY).getUTCFullYear();

export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);

/** The same day of the month, or the month's last day where that is missing: 31 March and six months give 30 September. */
export function addMonths(day: Day, months: number): Day {
  const [, year, month, date] = DAY.exec(day) as unknown as [string, string, string, string];
  const first = new Date(Date.UTC(Number(year), Number(month) - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(Number(date), lastDate));
  return first.toISOString().slice(0, 10);
}

/** A day that exists, or undefined: 2024-02-30 is none. */
export function parseDay(text: string): Day | undefined {
  if (!DAY.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text ? text : undefined;
}

/**
 * An instant of RFC 3339, or undefined. Digits finer than a millisecond are cut off. A space before the offset is taken
 * for the plus sign that it was before a query string was decoded: nothing else can stand there.
 */
export function parseInstant(text: string): Date | undefined {
  const match = INSTANT.exec(text);
  const day = match && parseDay(match[1]!);
  if (!match || !day) return undefined;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const offset = offsetMinutes(match[6]);
  if (hour > 23 || minute > 59 || second > 59 || offset === undefined) return undefined;
  const milliseconds = Number((match[5] ?? '').padEnd(3, '0').slice(0, 3));
  return new Date(dayNumber(day) * MS_PER_DAY + (hour * 60 + minute - offset) * MS_PER_MINUTE + second * 1000 + milliseconds);
}

function offsetMinutes(text: string | undefined): number | undefined {
  if (text === undefined) return SHANGHAI_OFFSET_MS / MS_PER_MINUTE;
  if (text.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  if (hours > 23 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
