import { describe, expect, it } from '@jest/globals';
import { countingStart } from './counting-start.rules.js';
import { elapsedMs, elapsedWorkdays, netWorkdays, netWorkingMs } from './elapsed.rules.js';
import { recalculate } from './recalculate.rules.js';
import { at, nationalCalendar, paused } from './test-calendars.js';

const calendar = nationalCalendar();
const span = (from: string, until: string) => ({ from: at(from), until: at(until) });
const HOUR = 3_600_000;

describe('elapsed', () => {
  it('counts working days after the first', () => {
    expect(elapsedWorkdays(calendar, '2024-02-07', '2024-02-18')).toBe(3);
    expect(elapsedWorkdays(calendar, '2024-02-18', '2024-02-07')).toBe(0);
  });

  it('counts hall hours over night and noon', () => {
    expect(elapsedMs(calendar, at('2024-03-01T11:00'), at('2024-03-04T10:00'), 'working')).toBe(6 * HOUR);
    expect(elapsedMs(calendar, at('2024-03-04T10:00'), at('2024-03-01T11:00'), 'working')).toBe(0);
    expect(elapsedMs(calendar, at('2024-03-01T11:00'), at('2024-03-01T14:00'), 'clock', [paused('2024-03-01T12:00', '2024-03-01T12:30')])).toBe(2.5 * HOUR);
  });
});

describe('work in parallel', () => {
  // Two offices for the same ten working days are ten days, not twenty.
  it('is not added up', () => {
    const planning = span('2024-03-01T10:00', '2024-03-15T16:00');
    const fire = span('2024-03-05T09:00', '2024-03-12T11:00');
    expect(netWorkdays(calendar, [planning, fire])).toBe(10);
    expect(netWorkdays(calendar, [planning]) + netWorkdays(calendar, [fire])).toBe(15);
  });

  it('leaves a gap in which nobody worked out', () => {
    expect(netWorkdays(calendar, [span('2024-03-01T10:00', '2024-03-05T16:00'), span('2024-03-11T09:00', '2024-03-13T11:00')])).toBe(4);
  });

  it('leaves special procedures out', () => {
    expect(netWorkdays(calendar, [span('2024-03-01T10:00', '2024-03-15T16:00')], [paused('2024-03-06T00:00', '2024-03-08T00:00')])).toBe(8);
  });

  it('counts its hours once', () => {
    expect(netWorkingMs(calendar, [span('2024-03-01T09:00', '2024-03-01T11:00'), span('2024-03-01T10:00', '2024-03-01T14:00')])).toBe(4 * HOUR);
    expect(netWorkingMs(calendar, [span('2024-03-01T09:00', '2024-03-01T11:00')], [paused('2024-03-01T10:00', '2024-03-01T10:30')])).toBe(1.5 * HOUR);
  });
});

describe('counting start', () => {
  it.each<[string, string, string, string, boolean]>([
    ['within the hours it is itself', '2024-03-01T10:00', '2024-03-01', '2024-03-01T10:00', false],
    ['before the opening it is the same day', '2024-03-01T07:00', '2024-03-01', '2024-03-01T07:00', false],
    ['at noon it is the same day', '2024-03-01T12:30', '2024-03-01', '2024-03-01T12:30', false],
    ['at the closing minute it is still in time', '2024-03-01T17:00', '2024-03-01', '2024-03-01T17:00', false],
    ['after it, it counts as Monday', '2024-03-01T17:00:00.001', '2024-03-04', '2024-03-04T09:00', true],
    ['on a Saturday too', '2024-03-02T10:00', '2024-03-04', '2024-03-04T09:00', true],
    ['on a make-up Saturday it is itself', '2024-05-11T10:00', '2024-05-11', '2024-05-11T10:00', false],
    ['before the Spring Festival, in the evening, it counts as the make-up Sunday', '2024-02-09T18:00', '2024-02-18', '2024-02-18T09:00', true],
  ])('%s', (_, registered, on, from, moved) => {
    expect(countingStart(calendar, at(registered))).toEqual({ on, at: at(from), moved });
  });

  it('takes the closing hour of the unit, or one that is given', () => {
    const unit = nationalCalendar(8, { hallHours: [{ unitId: 5, validFrom: '2024-01-01', spans: [{ opensAtMinute: 480, closesAtMinute: 900 }] }] }).forUnits([5]);
    expect(countingStart(unit, at('2024-03-01T15:30'))).toEqual({ on: '2024-03-04', at: at('2024-03-04T08:00'), moved: true });
    expect(countingStart(calendar, at('2024-03-01T19:00'), 20 * 60).on).toBe('2024-03-01');
  });
});

describe('recalculate', () => {
  const [before, after] = [nationalCalendar(1), nationalCalendar(2)];

  it('says how the extension of 2020 moves a clock', () => {
    const clock = { start: '2020-01-23', limit: { workdays: 3 }, pauses: [], calendarVersion: 1 };
    expect(recalculate(clock, before, after, at('2020-01-27T00:00'))).toMatchObject({ before: { dueOn: '2020-02-03' }, after: { dueOn: '2020-02-05' }, moved: true, movedByDays: 2, settled: false });
  });

  it('tells a clock that only becomes certain from one that moves', () => {
    const clock = { start: '2024-12-30', limit: { workdays: 3 }, pauses: [], calendarVersion: 6 };
    expect(recalculate(clock, nationalCalendar(6), nationalCalendar(7), at('2024-12-31T00:00'))).toMatchObject({ moved: false, movedByDays: 0, settled: true, after: { dueOn: '2025-01-03', provisional: false } });
  });

  it('moves hours by less than a day where it must', () => {
    const clock = { start: at('2020-01-31T16:00'), limit: { hours: 2, basis: 'working' as const }, pauses: [], calendarVersion: 1 };
    expect(recalculate(clock, before, after, at('2020-02-01T00:00'))).toMatchObject({ before: { dueAt: at('2020-02-01T10:00') }, after: { dueAt: at('2020-02-03T11:00') }, movedByDays: 2 });
  });

  it('refuses a calendar that the clock never had', () => {
    expect(() => recalculate({ start: '2020-01-23', limit: { workdays: 3 }, pauses: [], calendarVersion: 2 }, before, after, at('2020-01-27T00:00'))).toThrow(RangeError);
  });

  it('can be asked with a notice that is not published yet', () => {
    const notice = { code: '2027', year: 2027, kind: 'ANNUAL' as const, number: null, title: '样例', issuedOn: '2026-11-20', source: '样例', days: ['2027-01-01', '2027-01-04'].map((day) => ({ day, mark: 'FREE' as const, name: { zh: '元旦', en: "New Year's Day" } })) };
    const today = nationalCalendar();
    const clock = { start: '2026-12-31', limit: { workdays: 1 }, pauses: [], calendarVersion: 8 };
    expect(recalculate(clock, today, today.with({ notice }), at('2026-12-31T12:00'))).toMatchObject({
      before: { dueOn: '2027-01-04', provisional: true },
      after: { dueOn: '2027-01-05', provisional: false, calendarVersion: 9 },
      moved: true,
    });
  });
});
