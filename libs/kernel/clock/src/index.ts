import { ClockCalendar1764000000000 } from './migrations/clock-calendar-1764000000000.js';
import './clock.problems.js';

export {
  Calendar,
  DEFAULT_HALL_SPANS,
  type CalendarContent,
  type CalendarDay,
  type DayKind,
  type DayMark,
  type HallHours,
  type HallSpan,
  type Label,
  type LocalDay,
  type Notice,
  type NoticeDay,
} from './calendar.rules.js';
export { editFaults, unitOfEdit, type CalendarEdit, type CalendarFault } from './calendar-edit.rules.js';
export { CALENDAR_CHANNEL, loadCalendar, makeEdit, NoticeRefused, publishNotice, seedCalendar, setHallHours, setLocalDay, withdrawLocalDay, type CalendarChange } from './calendar-store.js';
export { Calendars } from './calendars.js';
export { ClockModule } from './clock.module.js';
export { countingStart, type CountingStart } from './counting-start.rules.js';
export { addDays, addMonths, dayAt, endOfDay, FIRST_DAY, LAST_DAY, parseDay, parseInstant, startOfDay, type Day, type Interval } from './day.rules.js';
export { deadline, explainedDeadline, type DayReason, type Deadline, type ExplainedDay, type ExplainedDeadline, type HourBasis, type HourLimit, type Limit, type Roll } from './deadline.rules.js';
export { elapsedDays, elapsedMs, elapsedWorkdays, netWorkdays, netWorkingMs } from './elapsed.rules.js';
export { clockUse, DEFAULT_LAMP, lampAt, lampChanges, outcome, type ClockUse, type LampChange, type LampRules, type LampStep, type Outcome, type RunningClock } from './lamp.rules.js';
export { NATIONAL_NOTICES } from './national-notices.js';
export { areSpansSound, noticeFaults, type NoticeFault } from './notice.rules.js';
export { endOpenPauses, pauseOfDays, type Pause } from './pause.rules.js';
export { reasonLabel } from './reason-labels.js';
export { recalculate, type Recalculated, type StoredClock } from './recalculate.rules.js';
export { UnitLineage } from './unit-lineage.js';
export const clockMigrations = [ClockCalendar1764000000000];
