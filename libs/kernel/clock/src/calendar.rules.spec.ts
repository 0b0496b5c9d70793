import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { addDays, dayNumber } from './day.rules.js';
import { NATIONAL_NOTICES } from './national-notices.js';
import { nationalCalendar } from './test-calendars.js';

const calendar = nationalCalendar();

describe('national calendar', () => {
  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])('agrees with an independent table on every day of %i', (year) => {
    const differing: string[] = [];
    let days = 0;
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1), days++)
      if (calendar.day(day).working !== chineseDays.isWorkday(day)) differing.push(day);
    expect(differing).toEqual([]);
    expect(days).toBe(year % 4 === 0 ? 366 : 365);
  });

  it('marks the same days as the independent table, not only days that weekends would give anyway', () => {
    const marked = (mark: string) => NATIONAL_NOTICES.slice(2).flatMap((n) => n.days.filter((d) => d.mark === mark).map((d) => d.day));
    expect(marked('WORK').filter((day) => !chineseDays.isWorkday(day))).toEqual([]);
    expect(marked('FREE').filter((day) => !chineseDays.isHoliday(day))).toEqual([]);
  });

  // 366 days - 104 weekend days - 19 free weekdays + 8 make-up days = 251, the figure of the 2024 notice.
  it('has 251 working days in 2024', () => {
    let working = 0;
    for (let day = '2024-01-01'; day <= '2024-12-31'; day = addDays(day, 1)) if (calendar.day(day).working) working++;
    expect(working).toBe(251);
  });

  it('lets the extension of 2020 turn a make-up Saturday free', () => {
    expect(nationalCalendar(1).day('2020-02-01')).toMatchObject({ kind: 'make-up', working: true, notice: '2020' });
    expect(nationalCalendar(2).day('2020-02-01')).toMatchObject({ kind: 'holiday', working: false, notice: '2020-extension' });
    expect(nationalCalendar(1).day('2020-01-31')).toMatchObject({ kind: 'workday', working: true });
  });

  it('says what a day is and by which notice', () => {
    expect(calendar.day('2024-02-18')).toEqual({ date: '2024-02-18', kind: 'make-up', working: true, provisional: false, name: { zh: '春节', en: 'Spring Festival' }, notice: '2024' });
    expect(calendar.day('2024-02-09')).toEqual({ date: '2024-02-09', kind: 'workday', working: true, provisional: false });
    expect(calendar.day('2022-12-31')).toMatchObject({ kind: 'holiday', notice: '2023' });
  });

  it('knows weekends and 1 January alone of a year without a notice, and says so', () => {
    expect(calendar.day('2027-01-01')).toMatchObject({ kind: 'holiday', working: false, provisional: true });
    expect(calendar.day('2027-01-02')).toMatchObject({ kind: 'weekend', working: false, provisional: true });
    expect(calendar.day('2027-10-01')).toMatchObject({ kind: 'workday', working: true, provisional: true });
    expect(calendar.day('2026-12-31').provisional).toBe(false);
  });
});

describe('local days and hall hours', () => {
  const local = nationalCalendar(8, {
    localDays: [
      { unitId: null, day: '2024-07-10', mark: 'FREE', reason: '暴雨红色预警' },
      { unitId: 7, day: '2024-07-10', mark: 'WORK', reason: '抢险值守' },
      { unitId: 7, day: '2024-07-13', mark: 'WORK', reason: '补班' },
    ],
    hallHours: [
      { unitId: 7, validFrom: '2024-01-01', spans: [{ opensAtMinute: 540, closesAtMinute: 720 }] },
      { unitId: 7, validFrom: '2024-08-01', spans: [{ opensAtMinute: 480, closesAtMinute: 720 }] },
    ],
  });

  it('frees a day for everybody but the unit that says otherwise', () => {
    expect(local.day('2024-07-10')).toMatchObject({ kind: 'local-free', working: false, localReason: '暴雨红色预警' });
    expect(local.forUnits([3]).day('2024-07-10').working).toBe(false);
    expect(local.forUnits([7]).day('2024-07-10')).toMatchObject({ kind: 'local-work', working: true });
  });

  it('lets a unit inherit from its parents, the nearest first', () => {
    expect(local.forUnits([12, 7]).day('2024-07-13').working).toBe(true);
    expect(local.forUnits([12]).day('2024-07-13').working).toBe(false);
    expect(local.day('2024-07-13').working).toBe(false);
  });

  it('keeps the national days in the view of a unit', () => {
    expect(local.forUnits([7]).day('2024-02-18')).toMatchObject({ kind: 'make-up', working: true });
  });

  it('takes the hours that hold on the day', () => {
    const unit = local.forUnits([7]);
    expect(unit.hallSpans(dayNumber('2023-12-29'))).toHaveLength(2);
    expect(unit.hallSpans(dayNumber('2024-07-31'))).toEqual([{ opensAtMinute: 540, closesAtMinute: 720 }]);
    expect(unit.hallSpans(dayNumber('2024-08-01'))).toEqual([{ opensAtMinute: 480, closesAtMinute: 720 }]);
    expect(local.hallSpans(dayNumber('2024-08-01'))).toHaveLength(2);
  });

  it('makes one view per unit', () => {
    expect(local.forUnits([7])).toBe(local.forUnits([7]));
    expect(local.forUnits([])).toBe(local);
  });
});
