import { Calendar, type CalendarContent } from './calendar.rules.js';
import { NATIONAL_NOTICES } from './national-notices.js';

/** The calendar after the first so many national notices, or after all of them, as the database would number it. */
export function nationalCalendar(notices = NATIONAL_NOTICES.length, more: Partial<CalendarContent> = {}): Calendar {
  return new Calendar({ version: notices, notices: NATIONAL_NOTICES.slice(0, notices), localDays: [], hallHours: [], ...more });
}

/** An instant of Shanghai, `2024-03-01T10:00` or with seconds. */
export const at = (local: string): Date => new Date(`${local}+08:00`);

export const paused = (from: string, until: string) => ({ from: at(from), until: at(until) });
