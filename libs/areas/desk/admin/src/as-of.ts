import { daysBetween } from '@haobang/admin-ui';

/** The moment that a board is asked for, as its address holds it. */
export interface AsOf {
  year: number;
  /** Day whose evening is shown; empty for the server's own: today, or the last day of a past year. */
  asOf: string;
  /** Day at whose end the answer was known; empty for today's knowledge. */
  recordedAsOf: string;
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The first year that has a plan. */
export const FIRST_YEAR = 2024;

/** Reads an address; what is malformed, outside the year or in the future is left out, since the server would refuse it. */
export function asOfOf(params: URLSearchParams, today: string): AsOf {
  const asked = Number(params.get('year'));
  const thisYear = Number(today.slice(0, 4));
  const year = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= thisYear ? asked : thisYear;
  const day = params.get('asOf') ?? '';
  const known = params.get('recordedAsOf') ?? '';
  return {
    year,
    asOf: DAY.test(day) && day.startsWith(`${year}-`) && day <= today ? day : '',
    recordedAsOf: DAY.test(known) && known <= today ? known : '',
  };
}

/** The part of an address that holds a moment; `YYYY` alone is the running state of a year. */
export function asOfParams({ year, asOf, recordedAsOf }: AsOf): URLSearchParams {
  const params = new URLSearchParams({ year: String(year) });
  if (asOf) params.set('asOf', asOf);
  if (recordedAsOf) params.set('recordedAsOf', recordedAsOf);
  return params;
}

/** The last day that can be asked for in a year. */
export const lastDayOf = (year: number, today: string): string => (`${year}-12-31` <= today ? `${year}-12-31` : today);

export const dayIndex = (day: string): number => daysBetween(`${day.slice(0, 4)}-01-01`, day);

export const dayAtIndex = (year: number, index: number): string => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10);

/** The view of another day of the same year; "as known then" moves along. */
export const withDay = (view: AsOf, day: string, knownThen: boolean): AsOf => ({ ...view, asOf: day, recordedAsOf: knownThen ? day : '' });
