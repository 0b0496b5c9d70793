import { describe, expect, it } from '@jest/globals';
import { deadline, explainedDeadline, type Limit } from './deadline.rules.js';
import { pauseOfDays, type Pause } from './pause.rules.js';
import { at, nationalCalendar, paused } from './test-calendars.js';

const calendar = nationalCalendar();
const due = (start: string | Date, limit: Limit, pauses: Pause[] = [], notices?: number) => deadline(notices === undefined ? calendar : nationalCalendar(notices), start, limit, pauses);
const dueOn = (...question: Parameters<typeof due>) => due(...question).dueOn;
/** The calendar as it was known before the notice for 2025. */
const BEFORE_2025 = 6;

describe('golden examples', () => {
  it.each<[string, string, Limit, string]>([
    ["New Year's Eve is a working day in 2024", '2024-02-07', { workdays: 3 }, '2024-02-18'],
    ['National Day', '2024-09-27', { workdays: 3 }, '2024-10-08'],
    ['complaint over a make-up Saturday', '2024-05-09', { workdays: 3 }, '2024-05-13'],
    ['statutory 20 working days', '2024-03-01', { workdays: 20 }, '2024-03-29'],
    ['six months to the end of a shorter month', '2024-03-31', { months: 6 }, '2024-09-30'],
  ])('%s', (_, start, limit, expected) => {
    expect(due(start, limit)).toMatchObject({ dueOn: expected, provisional: false });
  });

  it('counts exactly 8, 9 and 18 February 2024', () => {
    const { days } = explainedDeadline(calendar, '2024-02-07', { workdays: 3 });
    expect(days.filter((d) => d.counted).map((d) => d.date)).toEqual(['2024-02-08', '2024-02-09', '2024-02-18']);
    expect(days[0]).toEqual({ date: '2024-02-07', counted: false, reason: 'start' });
    expect(days.at(-1)).toMatchObject({ date: '2024-02-18', counted: true, reason: 'make-up', notice: '2024', name: { en: 'Spring Festival' } });
    expect(days.map((d) => d.reason)).toEqual(['start', 'workday', 'workday', ...Array<string>(8).fill('holiday'), 'make-up']);
  });

  it('is provisional over the end of the last known year, and final with the notice', () => {
    expect(due('2024-12-30', { workdays: 3 }, [], BEFORE_2025)).toMatchObject({ dueOn: '2025-01-03', provisional: true, calendarVersion: 6 });
    expect(due('2024-12-30', { workdays: 3 })).toMatchObject({ dueOn: '2025-01-03', provisional: false, calendarVersion: 8 });
  });

  it('leaves out the days that a pause covers and counts those on which it begins and ends', () => {
    const { dueOn, days } = explainedDeadline(calendar, '2024-03-01', { workdays: 20 }, [paused('2024-03-11T10:00', '2024-03-20T15:00')]);
    expect(dueOn).toBe('2024-04-09');
    expect(days.filter((d) => d.reason === 'paused').map((d) => d.date)).toEqual(['2024-03-12', '2024-03-13', '2024-03-14', '2024-03-15', '2024-03-18', '2024-03-19']);
    expect(days.filter((d) => d.counted)).toHaveLength(20);
    // A free day within the pause stays what it is.
    expect(days.find((d) => d.date === '2024-03-16')).toMatchObject({ counted: false, reason: 'weekend' });
    expect(days.find((d) => d.date === '2024-03-20')).toMatchObject({ counted: true, reason: 'workday' });
  });
});

/** Worked out by hand from the text of the notices; each line says why. */
const BY_HAND: [why: string, start: string | Date, limit: Limit, expected: string, pauses?: Pause[]][] = [
  // Working days around each sort of holiday
  ['Thursday to Friday', '2024-05-09', { workdays: 1 }, '2024-05-10'],
  ['Friday to the make-up Saturday of Labour Day', '2024-05-10', { workdays: 1 }, '2024-05-11'],
  ['the Sunday after a make-up Saturday is free', '2024-05-11', { workdays: 1 }, '2024-05-13'],
  ['1 to 5 May are free', '2024-04-30', { workdays: 1 }, '2024-05-06'],
  ['Sunday 28 April is made up, then Monday', '2024-04-26', { workdays: 2 }, '2024-04-29'],
  ['10 to 17 February are free, Sunday the 18th is made up', '2024-02-09', { workdays: 1 }, '2024-02-18'],
  ['from a free Saturday to the make-up Sunday', '2024-02-03', { workdays: 1 }, '2024-02-04'],
  ['Monday 10 June is the Dragon Boat Festival', '2024-06-07', { workdays: 1 }, '2024-06-11'],
  ['Saturday 14 September is made up, 15 to 17 are free', '2024-09-13', { workdays: 3 }, '2024-09-19'],
  ['1 January is free', '2024-12-31', { workdays: 1 }, '2025-01-02'],
  ['Sunday 26 January 2025 is made up, then Monday', '2025-01-24', { workdays: 2 }, '2025-01-27'],
  ['28 January to 4 February 2025 are free', '2025-01-27', { workdays: 3 }, '2025-02-07'],
  ['Saturday 8 February 2025 is made up', '2025-02-07', { workdays: 1 }, '2025-02-08'],
  ['1 to 8 October 2025 are free, Mid-Autumn falls within', '2025-09-30', { workdays: 1 }, '2025-10-09'],
  ['Saturday 11 October 2025 is made up', '2025-10-10', { workdays: 1 }, '2025-10-11'],
  ['Saturday the 14th is made up, 15 to 23 February 2026 are free', '2026-02-13', { workdays: 2 }, '2026-02-24'],
  ['Sunday 20 September 2026 is made up, then Monday and Tuesday', '2026-09-18', { workdays: 3 }, '2026-09-22'],
  ['25 to 27 September 2026 are free', '2026-09-24', { workdays: 1 }, '2026-09-28'],
  ['Sunday 4 January 2026 is made up', '2026-01-03', { workdays: 1 }, '2026-01-04'],
  ['the extended Spring Festival of 2020 ends on 2 February', '2020-01-23', { workdays: 1 }, '2020-02-03'],
  ["New Year's holiday of 2023 begins on 31 December", '2022-12-30', { workdays: 1 }, '2023-01-03'],
  ['a make-up Saturday and Sunday follow the eight days of 2023', '2023-09-28', { workdays: 2 }, '2023-10-08'],
  ['a make-up Saturday and Sunday precede the Spring Festival of 2022', '2022-01-28', { workdays: 3 }, '2022-02-07'],
  // No working day at all: the same one
  ['the same working day', '2024-03-01', { workdays: 0 }, '2024-03-01'],
  ['there is no same working day on a Saturday', '2024-03-02', { workdays: 0 }, '2024-03-04'],
  // Instants count as their Shanghai day
  ['23:59 in Shanghai is still 29 February', new Date('2024-02-29T15:59:00Z'), { workdays: 1 }, '2024-03-01'],
  ['midnight in Shanghai is Friday 1 March, so Monday', new Date('2024-02-29T16:00:00Z'), { workdays: 1 }, '2024-03-04'],
  // Pauses
  ['a pause within one day leaves nothing out', '2024-03-04', { workdays: 3 }, '2024-03-07', [paused('2024-03-05T10:00', '2024-03-05T16:00')]],
  ['from midnight to midnight the day is left out', '2024-03-04', { workdays: 3 }, '2024-03-08', [paused('2024-03-05T00:00', '2024-03-06T00:00')]],
  ['from opening to closing is not the whole day', '2024-03-04', { workdays: 3 }, '2024-03-07', [paused('2024-03-05T09:00', '2024-03-05T17:00')]],
  ['two pauses that touch cover the day together', '2024-03-04', { workdays: 3 }, '2024-03-08', [paused('2024-03-05T00:00', '2024-03-05T12:00'), paused('2024-03-05T12:00', '2024-03-06T00:00')]],
  ['overlapping pauses leave out 5, 6 and 7 March once', '2024-03-04', { workdays: 3 }, '2024-03-12', [paused('2024-03-06T10:00', '2024-03-08T10:00'), paused('2024-03-04T10:00', '2024-03-07T10:00')]],
  ['a pause over the weekend leaves out nothing that counted', '2024-03-07', { workdays: 3 }, '2024-03-12', [paused('2024-03-08T18:00', '2024-03-11T08:00')]],
  ['a pause before the start is over', '2024-03-04', { workdays: 3 }, '2024-03-07', [paused('2024-02-20T00:00', '2024-03-01T00:00')]],
  ['a pause after the due day comes too late', '2024-03-04', { workdays: 3 }, '2024-03-07', [paused('2024-03-08T00:00', '2024-03-20T00:00')]],
  ['the due day itself is paused, so the next one', '2024-03-04', { workdays: 3 }, '2024-03-08', [paused('2024-03-07T00:00', '2024-03-08T00:00')]],
  ['a pause by days begins and ends with work, as with instants', '2024-03-01', { workdays: 20 }, '2024-04-09', [pauseOfDays('2024-03-11', '2024-03-20')]],
  ['a pause by one day leaves nothing out', '2024-03-04', { workdays: 3 }, '2024-03-07', [pauseOfDays('2024-03-05', '2024-03-05')]],
  // Days and months
  ['29 February is there in 2024', '2024-01-31', { months: 1 }, '2024-02-29'],
  ['and missing in 2023', '2023-01-31', { months: 1 }, '2023-02-28'],
  ['over the end of the year into February', '2024-08-31', { months: 6 }, '2025-02-28'],
  ['a plan limit stays on the holiday', '2024-04-04', { months: 1 }, '2024-05-04'],
  ['a statutory one moves to Monday 6 May', '2024-04-04', { months: 1, roll: 'next' }, '2024-05-06'],
  ['ten days end in the Spring Festival', '2024-02-01', { days: 10 }, '2024-02-11'],
  ['and roll to the make-up Sunday behind it', '2024-02-01', { days: 10, roll: 'next' }, '2024-02-18'],
  ['a make-up Saturday is a working day: no roll', '2024-05-01', { days: 10, roll: 'next' }, '2024-05-11'],
  ['three whole days of pause move ten days to the 14th', '2024-03-01', { days: 10 }, '2024-03-14', [paused('2024-03-04T00:00', '2024-03-07T00:00')]],
  ['and a month from 1 to 4 April', '2024-03-01', { months: 1 }, '2024-04-04', [paused('2024-03-04T00:00', '2024-03-07T00:00')]],
  ['which is Tomb-Sweeping Day: rolls to the make-up Sunday', '2024-03-01', { months: 1, roll: 'next' }, '2024-04-07', [paused('2024-03-04T00:00', '2024-03-07T00:00')]],
  ['no day at all', '2024-03-02', { days: 0 }, '2024-03-02'],
  ['no month at all, rolled', '2024-03-02', { months: 0, roll: 'next' }, '2024-03-04'],
];

describe('by hand', () => {
  it.each(BY_HAND)('%s', (_, start, limit, expected, pauses = []) => {
    expect(dueOn(start, limit, pauses)).toBe(expected);
  });

  it('ends with the last millisecond of the day', () => {
    expect(due('2024-03-01', { workdays: 1 }).dueAt).toEqual(at('2024-03-04T23:59:59.999'));
  });

  it('knows of 2020 only what its first notice said, before the second', () => {
    expect(dueOn('2020-01-23', { workdays: 1 }, [], 1)).toBe('2020-01-31');
    expect(dueOn('2020-01-31', { workdays: 1 }, [], 1)).toBe('2020-02-01');
    expect(dueOn('2020-01-31', { workdays: 1 }, [], 2)).toBe('2020-02-03');
  });
});

/** All in hours of 09:00-12:00 and 13:00-17:00 unless `clock` is said; 1 March 2024 is a Friday. */
const HOURS: [why: string, start: string, limit: Limit, expected: string, pauses?: Pause[]][] = [
  ['an hour today, an hour on Monday', '2024-03-01T16:00', { hours: 2, basis: 'working' }, '2024-03-04T10:00'],
  ['noon is left out', '2024-03-01T11:30', { hours: 2, basis: 'working' }, '2024-03-01T14:30'],
  ['begins at noon, so at 13:00', '2024-03-01T12:15', { hours: 2, basis: 'working' }, '2024-03-01T15:00'],
  ['a whole day ends at its closing, not at the next opening', '2024-03-01T09:00', { hours: 7, basis: 'working' }, '2024-03-01T17:00'],
  ['a second too late ends a second after the next opening', '2024-03-01T09:00:01', { hours: 7, basis: 'working' }, '2024-03-04T09:00:01'],
  ['a make-up Saturday is open', '2024-05-11T16:30', { hours: 1, basis: 'working' }, '2024-05-13T09:30'],
  ['from Sunday the hours begin on Monday', '2024-03-03T20:00', { hours: 2, basis: 'working' }, '2024-03-04T11:00'],
  ['half a working day', '2024-03-01T15:00', { minutes: 210, basis: 'working' }, '2024-03-04T10:30'],
  ['an hour of pause moves the end by an hour, over noon', '2024-03-01T09:30', { hours: 2, basis: 'working' }, '2024-03-01T13:30', [paused('2024-03-01T10:00', '2024-03-01T11:00')]],
  ['a pause over noon takes only open time', '2024-03-01T11:00', { hours: 2, basis: 'working' }, '2024-03-01T15:00', [paused('2024-03-01T11:30', '2024-03-01T13:30')]],
  ['a pause over night takes nothing', '2024-03-01T16:00', { hours: 2, basis: 'working' }, '2024-03-04T10:00', [paused('2024-03-01T17:00', '2024-03-04T09:00')]],
  ['a pause that begins at the end comes too late', '2024-03-01T09:00', { hours: 2, basis: 'working' }, '2024-03-01T11:00', [paused('2024-03-01T11:00', '2024-03-01T12:00')]],
  ['day and night, through a holiday', '2024-02-09T20:00', { hours: 24, basis: 'clock' }, '2024-02-10T20:00'],
  ['three hours of pause move the clock by three hours', '2024-02-09T20:00', { hours: 24, basis: 'clock' }, '2024-02-10T23:00', [paused('2024-02-10T00:00', '2024-02-10T03:00')]],
  ['overlapping pauses count once', '2024-02-09T20:00', { hours: 24, basis: 'clock' }, '2024-02-10T23:00', [paused('2024-02-10T00:00', '2024-02-10T02:00'), paused('2024-02-10T01:00', '2024-02-10T03:00')]],
  ['a pause that began before counts from the start', '2024-02-09T20:00', { hours: 1, basis: 'clock' }, '2024-02-09T22:00', [paused('2024-02-09T12:00', '2024-02-09T21:00')]],
  ['thirty minutes of the clock', '2024-02-10T23:45', { minutes: 30, basis: 'clock' }, '2024-02-11T00:15'],
  ['no hour at all', '2024-03-01T10:00', { hours: 0, basis: 'clock' }, '2024-03-01T10:00'],
  ['no working hour at all ends when the hall opens', '2024-03-02T10:00', { hours: 0, basis: 'working' }, '2024-03-04T09:00'],
];

describe('hours', () => {
  it.each(HOURS)('%s', (_, start, limit, expected, pauses = []) => {
    expect(due(at(start), limit, pauses).dueAt).toEqual(at(expected));
  });

  it('follow the hours of the unit', () => {
    const unit = nationalCalendar(8, { hallHours: [{ unitId: 5, validFrom: '2024-01-01', spans: [{ opensAtMinute: 540, closesAtMinute: 660 }] }] });
    expect(deadline(unit.forUnits([5]), at('2024-03-01T10:00'), { hours: 2, basis: 'working' }).dueAt).toEqual(at('2024-03-04T10:00'));
    expect(deadline(unit, at('2024-03-01T10:00'), { hours: 2, basis: 'working' }).dueAt).toEqual(at('2024-03-01T12:00'));
  });

  it('say how much of each day was used, and why nothing of the others', () => {
    const { days } = explainedDeadline(calendar, at('2024-03-01T16:00'), { hours: 9, basis: 'working' }, [paused('2024-03-04T08:00', '2024-03-04T18:00')]);
    expect(days.map(({ date, counted, reason, countedMs }) => [date, counted, reason, countedMs! / 3_600_000])).toEqual([
      ['2024-03-01', true, 'workday', 1],
      ['2024-03-02', false, 'weekend', 0],
      ['2024-03-03', false, 'weekend', 0],
      ['2024-03-04', false, 'paused', 0],
      ['2024-03-05', true, 'workday', 7],
      ['2024-03-06', true, 'workday', 1],
    ]);
    expect(explainedDeadline(calendar, at('2024-03-01T18:00'), { hours: 1, basis: 'working' }).days[0]).toMatchObject({ counted: false, reason: 'outside-hours' });
  });
});

describe('provisional', () => {
  it.each<[string, string | Date, Limit, string, boolean]>([
    ['the guess leaves out 1 January', '2026-12-31', { workdays: 1 }, '2027-01-04', true],
    ['the last working day of 2026 is known', '2026-12-30', { workdays: 1 }, '2026-12-31', false],
    ['the start itself is not counted', '2027-01-03', { workdays: 1 }, '2027-01-04', true],
    ['months that do not roll need no calendar', '2026-12-01', { months: 1 }, '2027-01-01', false],
    ['a roll does', '2026-12-01', { months: 1, roll: 'next' }, '2027-01-04', true],
    ['hours of the clock need none', at('2026-12-31T20:00'), { hours: 24, basis: 'clock' }, '2027-01-01', false],
    ['working hours do', at('2026-12-31T16:30'), { hours: 1, basis: 'working' }, '2027-01-04', true],
  ])('%s', (_, start, limit, expected, provisional) => {
    expect(due(start, limit)).toMatchObject({ dueOn: expected, provisional });
  });

  it('marks the days of the guess', () => {
    const { days } = explainedDeadline(calendar, '2026-12-31', { workdays: 1 });
    expect(days.map((d) => [d.date, d.provisional ?? false])).toEqual([['2026-12-31', false], ['2027-01-01', true], ['2027-01-02', true], ['2027-01-03', true], ['2027-01-04', true]]);
  });
});

describe('explanations', () => {
  it('show a roll', () => {
    const { days } = explainedDeadline(calendar, '2024-05-01', { days: 2, roll: 'next' });
    expect(days.map((d) => d.reason)).toEqual(['start', 'calendar-day', 'calendar-day', 'rolled', 'rolled', 'rolled']);
  });

  it('show a local day with its reason', () => {
    const local = nationalCalendar(8, { localDays: [{ unitId: null, day: '2024-03-04', mark: 'FREE', reason: '停电检修' }] });
    const { days, dueOn } = explainedDeadline(local, '2024-03-01', { workdays: 1 });
    expect(dueOn).toBe('2024-03-05');
    expect(days.find((d) => d.date === '2024-03-04')).toMatchObject({ counted: false, reason: 'local-free', localReason: '停电检修' });
  });
});

describe('refusals', () => {
  it.each<[string, string | Date, Limit, Pause[]?]>([
    ['a day before the calendar', '2019-12-31', { workdays: 1 }],
    ['an instant before the calendar', at('2019-12-31T23:59'), { workdays: 1 }],
    ['hours from a day', '2024-03-01', { hours: 1, basis: 'clock' }],
    ['a fraction', '2024-03-01', { workdays: 1.5 }],
    ['less than nothing', '2024-03-01', { days: -1 }],
    ['too many working days', '2024-03-01', { workdays: 3661 }],
    ['too many months', '2024-03-01', { months: 121 }],
    ['a day that is none', 'soon', { workdays: 1 }],
    ['a pause that still lasts', '2024-03-01', { workdays: 1 }, [{ from: at('2024-03-01T10:00'), until: null }]],
  ])('%s', (_, start, limit, pauses = []) => {
    expect(() => due(start, limit, pauses)).toThrow(RangeError);
  });

  it('take the first instant of the calendar, and its largest limits', () => {
    expect(dueOn(at('2020-01-01T00:00'), { workdays: 1 })).toBe('2020-01-02');
    expect(dueOn('2020-01-01', { months: 120 })).toBe('2030-01-01');
    expect(dueOn('2020-01-01', { days: 3660 })).toBe('2030-01-08');
  });
});
