import type { Calendar, HallHours, LocalDay, Notice } from './calendar.rules.js';
import { type Day, dayNumber, FIRST_DAY, LAST_DAY } from './day.rules.js';
import { areSpansSound, type NoticeFault, noticeFaults } from './notice.rules.js';

/**
 * One change of the calendar, which makes one version: a notice, a local day, one taken back, or hours from a day on. To catch
 * up changes nothing and makes none: it is for clocks that an earlier change left behind.
 */
export type CalendarEdit = { catchUp: { unitId: number | null } } | { notice: Notice } | { localDay: LocalDay } | { withdrawnDay: Pick<LocalDay, 'unitId' | 'day'> } | { hallHours: HallHours };

/** What is wrong with a change of the calendar. */
export type CalendarFault = NoticeFault | 'day-unknown' | 'hours-unsound' | 'nothing-changes';

/** The unit that a change is for, with all that lies below it; null is the whole area. */
export function unitOfEdit(edit: CalendarEdit): number | null {
  if ('notice' in edit) return null;
  if ('catchUp' in edit) return edit.catchUp.unitId;
  return 'localDay' in edit ? edit.localDay.unitId : 'withdrawnDay' in edit ? edit.withdrawnDay.unitId : edit.hallHours.unitId;
}

/**
 * Mistakes that would put deadlines wrong, or a change that changes nothing; empty where there is none.
 *
 * @param calendar as the unit of the change lives by it.
 */
export function editFaults(calendar: Calendar, edit: CalendarEdit): CalendarFault[] {
  if ('catchUp' in edit) return [];
  if ('notice' in edit) return noticeFaults(calendar, edit.notice);
  const day = 'localDay' in edit ? edit.localDay.day : 'withdrawnDay' in edit ? edit.withdrawnDay.day : edit.hallHours.validFrom;
  if (!isKnown(day)) return ['day-unknown'];
  if ('localDay' in edit) return calendar.isWorking(dayNumber(day)) === (edit.localDay.mark === 'WORK') ? ['nothing-changes'] : [];
  if ('withdrawnDay' in edit) return calendar.localDayOf(edit.withdrawnDay.unitId, day) ? [] : ['nothing-changes'];
  const { spans } = edit.hallHours;
  if (!areSpansSound(spans)) return ['hours-unsound'];
  const text = (hours: HallHours['spans']) => hours.map((span) => `${span.opensAtMinute}-${span.closesAtMinute}`).join();
  return text(calendar.hallSpans(dayNumber(day))) === text(spans) ? ['nothing-changes'] : [];
}

const isKnown = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;
