import { addDays, elapsedDays } from '@haobang/clock';

/** The days before the fix that it is judged against (measure 47, proposed 60). */
export const DAYS_BEFORE = 60;
/** The days that a fix must have been in force before it can be judged. */
export const LEAST_DAYS_AFTER = 30;
const PER_DAYS = 30;

/** Demands of an issue's kind before and since a fix; the rates are per 30 days, to two decimals. */
export interface RepeatsCheck {
  effectFrom: string;
  checkedOn: string;
  before: number;
  daysBefore: number;
  beforePer30Days: number;
  after: number;
  daysAfter: number;
  afterPer30Days: number;
}

export const firstDayBefore = (effectFrom: string): string => addDays(effectFrom, -DAYS_BEFORE);
/** The first day on which the fix can be judged. */
export const judgedFrom = (effectFrom: string): string => addDays(effectFrom, LEAST_DAYS_AFTER - 1);

/** @param days days of registration of the demands */
export function checkRepeats(days: readonly string[], effectFrom: string, checkedOn: string): RepeatsCheck {
  const first = firstDayBefore(effectFrom);
  const before = days.filter((day) => day >= first && day < effectFrom).length;
  const after = days.filter((day) => day >= effectFrom && day <= checkedOn).length;
  const daysAfter = elapsedDays(effectFrom, checkedOn) + 1;
  const rate = (n: number, of: number) => Math.round((n * PER_DAYS * 100) / of) / 100;
  return { effectFrom, checkedOn, before, daysBefore: DAYS_BEFORE, beforePer30Days: rate(before, DAYS_BEFORE), after, daysAfter, afterPer30Days: rate(after, daysAfter) };
}

/** Compared exactly, not as rounded for showing. */
export const isFalling = (check: RepeatsCheck): boolean => check.after * check.daysBefore < check.before * check.daysAfter;
