import type { CalendarDay } from './desk.queries';

export const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The next day after the first one that is otherwise than its weekday says: a free weekday, or a Saturday on which one works. */
export const nextTurn = (days: readonly CalendarDay[]): CalendarDay | undefined => days.slice(1).find((day) => day.working === isWeekend(day.date));

export interface CalendarMonth {
  /** 1 to 12 */
  month: number;
  /** Weeks from Monday to Sunday; null before the first and after the last day. */
  weeks: (CalendarDay | null)[][];
  workdays: number;
}

/** The days of a year as twelve sheets. */
export function monthsOf(days: readonly CalendarDay[]): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (const day of days) {
    const month = Number(day.date.slice(5, 7));
    const weekday = (new Date(`${day.date}T00:00:00Z`).getUTCDay() + 6) % 7;
    let sheet = months.at(-1);
    if (sheet?.month !== month) months.push((sheet = { month, weeks: [], workdays: 0 }));
    let week = sheet.weeks.at(-1);
    if (!week || weekday === 0) sheet.weeks.push((week = new Array<CalendarDay | null>(7).fill(null)));
    week[weekday] = day;
    if (day.working) sheet.workdays += 1;
  }
  return months;
}
