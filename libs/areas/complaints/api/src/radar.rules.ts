import { addDays, type Calendar } from '@haobang/clock';

/** What the radar looks for: ways in which figures are made to look better than the work. */
export const PATTERNS = ['bulk-closing', 'late-pause', 'close-and-reopen', 'default-ratings', 'one-phone', 'back-dated', 'ping-pong'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** What a pattern of a unit in a month rests on. */
export interface Trace {
  demandId: string;
  eventId: string;
  at: string;
}

/** A pattern as counted, before it is judged. `total` is what the cases are a share of, where that says something. */
export interface Candidate {
  pattern: Pattern;
  unitId: number;
  otherUnitId: number | null;
  /** First day of the month. */
  month: string;
  cases: number;
  total: number | null;
  traces: readonly Trace[];
}

/** The same pattern of the same unit, or of the same two in whatever order, in the same month is one finding, however often it is looked for. */
export const keyOf = ({ pattern, unitId, otherUnitId, month }: Omit<Candidate, 'cases' | 'total' | 'traces'>): string =>
  [pattern, ...(otherUnitId === null ? [unitId] : [Math.min(unitId, otherUnitId), Math.max(unitId, otherUnitId)]), month.slice(0, 7)].join(':');

/** Whole percent, rounded down: a threshold is reached or not. */
export const sharePercent = ({ cases, total }: Pick<Candidate, 'cases' | 'total'>): number | null => (total ? Math.floor((cases * 100) / total) : null);

export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
export const nextMonth = (month: string): string => monthOf(addDays(month, 31));
export const lastDayOf = (month: string): string => addDays(nextMonth(month), -1);

/** The last working day of each month from one to another, both included. */
export function lastWorkdays(calendar: Calendar, from: string, until: string): string[] {
  const days: string[] = [];
  for (let month = from; month <= until; month = nextMonth(month)) {
    let day = lastDayOf(month);
    while (!calendar.day(day).working) day = addDays(day, -1);
    days.push(day);
  }
  return days;
}

/** The least id that an event recorded at an instant can have: ids of version 7 begin with the milliseconds of their making. */
export function leastIdAt(instant: Date): string {
  const ms = instant.getTime().toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-0000-0000-000000000000`;
}
