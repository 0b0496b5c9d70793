import type { Calendar, DayMark, HallSpan, Label, Notice, NoticeDay } from './calendar.rules.js';
import { addDays, type Day, dayNumber, FIRST_DAY, LAST_DAY, parseDay, weekdayOf } from './day.rules.js';

/** One festival as a notice words it: free from a day to a day, worked for on others. */
export interface Festival {
  name: Label;
  freeFrom?: Day;
  freeUntil?: Day;
  workedOn?: readonly Day[];
}

/** The days of a notice, in order. */
export function daysOf(festivals: readonly Festival[]): NoticeDay[] {
  const mark = (name: Label, value: DayMark) => (day: Day) => ({ day, mark: value, name });
  return festivals
    .flatMap(({ name, freeFrom, freeUntil = freeFrom, workedOn = [] }) => [...(freeFrom ? range(freeFrom, freeUntil!).map(mark(name, 'FREE')) : []), ...workedOn.map(mark(name, 'WORK'))])
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function range(from: Day, until: Day): Day[] {
  return Array.from({ length: dayNumber(until) - dayNumber(from) + 1 }, (_, i) => addDays(from, i));
}

/** What is wrong with a notice. */
export type NoticeFault =
  | 'no-days'
  | 'new-year-missing'
  | 'day-malformed'
  | 'day-twice'
  | 'day-outside-year'
  | 'make-up-on-weekday'
  | 'year-unknown'
  | 'year-already-arranged'
  | 'code-taken'
  | 'issued-malformed';

/** A notice may reach a fortnight into the neighbouring years: New Year's holidays do. */
const EDGE_DAYS = 14;

/** Mistakes that would put deadlines wrong for a whole year, found before anything is stored; empty where there is none. */
export function noticeFaults(calendar: Calendar, notice: Notice): NoticeFault[] {
  const faults = new Set<NoticeFault>();
  if (!notice.days.length) faults.add('no-days');
  if (!parseDay(notice.issuedOn)) faults.add('issued-malformed');
  if (calendar.notices.some((n) => n.code === notice.code)) faults.add('code-taken');
  if (notice.kind === 'ANNUAL' ? calendar.years.has(notice.year) : !calendar.years.has(notice.year))
    faults.add(notice.kind === 'ANNUAL' ? 'year-already-arranged' : 'year-unknown');
  // Every annual notice frees 1 January; one that doesn't was typed in by halves, and would make the year look final.
  else if (notice.kind === 'ANNUAL' && !notice.days.some((d) => d.day === `${notice.year}-01-01` && d.mark === 'FREE') && notice.days.length) faults.add('new-year-missing');
  const [first, last] = [dayNumber(`${notice.year}-01-01`) - EDGE_DAYS, dayNumber(`${notice.year}-12-31`) + EDGE_DAYS];
  const seen = new Set<Day>();
  for (const { day, mark } of notice.days) {
    if (!parseDay(day)) {
      faults.add('day-malformed');
      continue;
    }
    if (seen.has(day)) faults.add('day-twice');
    seen.add(day);
    const number = dayNumber(day);
    if (number < first || number > last || day < FIRST_DAY || day > LAST_DAY) faults.add('day-outside-year');
    // A weekday is worked on anyway, unless an earlier notice had made it free.
    if (mark === 'WORK' && weekdayOf(number) < 6 && calendar.isWorking(number)) faults.add('make-up-on-weekday');
  }
  return [...faults];
}

/** Whether hall hours are at least one span, in order, apart from each other and within the day. */
export function areSpansSound(spans: readonly HallSpan[]): boolean {
  return (
    spans.length > 0 &&
    spans.every((span, i) => {
      const { opensAtMinute: opens, closesAtMinute: closes } = span;
      return Number.isInteger(opens) && Number.isInteger(closes) && opens >= (spans[i - 1]?.closesAtMinute ?? -1) + 1 && opens < closes && closes <= 1440;
    })
  );
}
