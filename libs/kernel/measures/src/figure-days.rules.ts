/** A business day in Asia/Shanghai, `YYYY-MM-DD`; `infinity` where no bound is meant. */
export type Day = string;

const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day on which an instant falls in Shanghai (no summer time since 1991). */
export const dayAt = (instant: Date): Day => new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);

/** 00:00 of a day in Shanghai. */
export const startOfDay = (day: Day): Date => new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_MS);

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from `from` to `to`, the first not counted. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;

export const monthOf = (day: Day): Day => (day === 'infinity' ? day : `${day.slice(0, 7)}-01`);

export const endOfMonth = (day: Day): Day => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The first days of the months from that of `from` to that of `to`. */
export function monthsOf(from: Day, to: Day): Day[] {
  const months: Day[] = [];
  for (let month = monthOf(from); month <= to; month = addDays(endOfMonth(month), 1)) months.push(month);
  return months;
}

/**
 * What was known. `day`: everything recorded up to the end of that day (`infinity`: everything). `instant`, where given, lies on the
 * day after `day`: what was recorded on its own day up to it counts too.
 */
export interface Knowledge {
  day: Day;
  instant?: Date;
}

/** @param recordedAsOf a day (its end is meant), an instant, or nothing for today's knowledge. */
export function knowledgeOf(recordedAsOf?: Day | Date): Knowledge {
  if (recordedAsOf === undefined) return { day: 'infinity' };
  if (typeof recordedAsOf === 'string') return { day: recordedAsOf };
  const day = dayAt(recordedAsOf);
  return { day: addDays(day, -1), instant: recordedAsOf };
}

/** The last instant that a knowledge covers, as the database reads it: what was recorded after it was not known. */
export const knownUntil = ({ day, instant }: Knowledge): string =>
  instant ? instant.toISOString() : day === 'infinity' ? day : `${day}T23:59:59.999999+08:00`;

/** A span of days, both ends counted. */
export interface Period {
  from: Day;
  to: Day;
}

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The day on which a stock is counted: the last of the period, or `asOf` where that is earlier. */
export const stockDay = (period: Period, asOf: Day): Day => earlier(period.to, asOf);

/** The ends of the months from that of `from` to the last day counted, which cuts the last one. */
export function monthEnds(period: Period, asOf: Day): Day[] {
  const last = stockDay(period, asOf);
  return monthsOf(period.from, last).map((month) => earlier(endOfMonth(month), last));
}
