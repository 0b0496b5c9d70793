import type { CalendarEdit } from './calendar-edit.rules.js';
import { type Day, dayNumber, dayOfNumber, weekdayOf, yearOf } from './day.rules.js';

/** A text in both languages of the product. */
export interface Label {
  zh: string;
  en: string;
}

/** FREE takes a day off, WORK makes it a working day. */
export type DayMark = 'FREE' | 'WORK';

export interface NoticeDay {
  day: Day;
  mark: DayMark;
  /** The festival that the day is free for, or is worked for in advance or afterwards. */
  name: Label;
}

/** What is announced: days by State Council notice. */
export interface Notice {
  /** Our own stable code, `2020-extension`. */
  code: string;
  /** The year whose holidays are arranged; the notice may also mark days at the edge of its neighbours. */
  year: number;
  /** `ANNUAL` arranges a whole year and makes it known; `AMENDMENT` changes days of a year that is known. */
  kind: 'ANNUAL' | 'AMENDMENT';
  /** Document number; null where it isn't known for certain. */
  number: string | null;
  title: string;
  issuedOn: Day;
  /** Where the text can be read. */
  source: string;
  days: readonly NoticeDay[];
  /** The calendar version that the notice made; absent before it is published. */
  version?: number;
}

/** A day that departs from the notice, for one unit and what lies below it, or (null) for the whole area. */
export interface LocalDay {
  unitId: number | null;
  day: Day;
  mark: DayMark;
  reason: string;
}

/** Half-open, in minutes since midnight. */
export interface HallSpan {
  opensAtMinute: number;
  closesAtMinute: number;
}

export interface HallHours {
  unitId: number | null;
  validFrom: Day;
  spans: readonly HallSpan[];
}

/** 09:00-12:00 and 13:00-17:00. */
export const DEFAULT_HALL_SPANS: readonly HallSpan[] = [
  { opensAtMinute: 9 * 60, closesAtMinute: 12 * 60 },
  { opensAtMinute: 13 * 60, closesAtMinute: 17 * 60 },
];

export const DAY_KINDS = ['workday', 'make-up', 'weekend', 'holiday', 'local-work', 'local-free'] as const;
/** Why a day is a working day (the first two and `local-work`) or free. */
export type DayKind = (typeof DAY_KINDS)[number];

export interface CalendarDay {
  date: Day;
  kind: DayKind;
  working: boolean;
  /** The year has no notice yet, so this is a guess from weekday and 1 January alone. */
  provisional: boolean;
  /** The festival of a holiday or make-up day. */
  name?: Label;
  /** Code of the notice that decided. */
  notice?: string;
  /** Why the unit departs from the notice. */
  localReason?: string;
}

export interface CalendarContent {
  version: number;
  /** In order of publication: a later notice beats an earlier one day by day. */
  notices: readonly Notice[];
  localDays: readonly LocalDay[];
  hallHours: readonly HallHours[];
}

interface Marked {
  mark: DayMark;
  name: Label;
  notice: string;
}

const NEW_YEAR: Label = { zh: '元旦', en: "New Year's Day" };

/**
 * Working days and hall hours of one version, seen from the whole area or (see `forUnits`) from one unit. Immutable;
 * every lookup is in memory.
 */
export class Calendar {
  readonly version: number;
  /** Years that have a notice; all others are provisional. */
  readonly years: ReadonlySet<number>;
  private readonly marked: Map<number, Marked>;
  private readonly local: Map<number, LocalDay>;
  private readonly hours: readonly HallHours[];
  private readonly views = new Map<string, Calendar>();

  constructor(
    private readonly content: CalendarContent,
    private readonly unitIds: readonly number[] = [],
    base?: Calendar,
  ) {
    this.version = content.version;
    this.years = base?.years ?? new Set(content.notices.filter((n) => n.kind === 'ANNUAL').map((n) => n.year));
    this.marked =
      base?.marked ?? new Map(content.notices.flatMap((n) => n.days.map((d) => [dayNumber(d.day), { mark: d.mark, name: d.name, notice: n.code }] as const)));
    const nearestLast: (number | null)[] = [null, ...[...unitIds].reverse()];
    this.local = new Map(nearestLast.flatMap((id) => content.localDays.filter((d) => d.unitId === id).map((d) => [dayNumber(d.day), d] as const)));
    this.hours = [...nearestLast].reverse().flatMap((id) => content.hallHours.filter((h) => h.unitId === id).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1)));
  }

  /** The calendar as a unit lives by it. `unitIds` names the unit first, then its parents upwards. */
  forUnits(unitIds: readonly number[]): Calendar {
    const key = unitIds.join();
    let view = this.views.get(key);
    if (!view) this.views.set(key, (view = key ? new Calendar(this.content, unitIds, this) : this));
    return view;
  }

  /** The calendar that a further change would make, under the next version number: for previews. */
  with(edit: CalendarEdit): Calendar {
    if ('catchUp' in edit) return this;
    return new Calendar({ ...this.content, ...edited(this.content, edit), version: this.version + 1 }, this.unitIds);
  }

  /** What was said of a day for this very unit, or (null) for the whole area. */
  localDayOf(unitId: number | null, day: Day): LocalDay | undefined {
    return this.content.localDays.find((local) => local.unitId === unitId && local.day === day);
  }

  /** The notices in force, in order of publication. */
  get notices(): readonly Notice[] {
    return this.content.notices;
  }

  isWorking(number: number): boolean {
    const mark = this.local.get(number)?.mark ?? this.marked.get(number)?.mark;
    return mark ? mark === 'WORK' : weekdayOf(number) < 6 && !this.isGuessedNewYear(number);
  }

  isProvisional(number: number): boolean {
    return !this.years.has(yearOf(number));
  }

  /** Whether any day of `[first, last]` lies in a year without a notice. */
  isProvisionalWithin(first: number, last: number): boolean {
    for (let year = yearOf(first); year <= yearOf(last); year++) if (!this.years.has(year)) return true;
    return false;
  }

  /** The spans in which the hall is open if the day is a working day, in order, without overlap. */
  hallSpans(number: number): readonly HallSpan[] {
    const found = this.hours.find((h) => dayNumber(h.validFrom) <= number);
    return found?.spans ?? DEFAULT_HALL_SPANS;
  }

  /** The first working day at or after a day. */
  workingFrom(number: number): number {
    let day = number;
    while (!this.isWorking(day)) day++;
    return day;
  }

  /** What a day is, and why. */
  day(date: Day): CalendarDay {
    return this.dayOf(dayNumber(date));
  }

  dayOf(number: number): CalendarDay {
    const day = { date: dayOfNumber(number), provisional: this.isProvisional(number) };
    const local = this.local.get(number);
    if (local) return { ...day, kind: local.mark === 'WORK' ? 'local-work' : 'local-free', working: local.mark === 'WORK', localReason: local.reason };
    const marked = this.marked.get(number);
    if (marked) return { ...day, kind: marked.mark === 'WORK' ? 'make-up' : 'holiday', working: marked.mark === 'WORK', name: marked.name, notice: marked.notice };
    if (this.isGuessedNewYear(number)) return { ...day, kind: 'holiday', working: false, name: NEW_YEAR };
    const working = weekdayOf(number) < 6;
    return { ...day, kind: working ? 'workday' : 'weekend', working };
  }

  /** 1 January is the one holiday that is certain before any notice. */
  private isGuessedNewYear(number: number): boolean {
    const date = new Date(number * 86_400_000);
    return date.getUTCMonth() === 0 && date.getUTCDate() === 1 && !this.years.has(date.getUTCFullYear());
  }
}

function edited({ notices, localDays, hallHours }: CalendarContent, edit: Exclude<CalendarEdit, { catchUp: unknown }>): Partial<CalendarContent> {
  const but = <T extends { unitId: number | null }>(all: readonly T[], unitId: number | null, isSame: (one: T) => boolean) => all.filter((one) => one.unitId !== unitId || !isSame(one));
  if ('notice' in edit) return { notices: [...notices, edit.notice] };
  if ('localDay' in edit) return { localDays: [...but(localDays, edit.localDay.unitId, ({ day }) => day === edit.localDay.day), edit.localDay] };
  if ('withdrawnDay' in edit) return { localDays: but(localDays, edit.withdrawnDay.unitId, ({ day }) => day === edit.withdrawnDay.day) };
  return { hallHours: [...but(hallHours, edit.hallHours.unitId, ({ validFrom }) => validFrom === edit.hallHours.validFrom), edit.hallHours] };
}
