import { describe, expect, it } from '@jest/globals';
import { type CalendarEdit, editFaults, unitOfEdit } from './calendar-edit.rules.js';
import { dayNumber } from './day.rules.js';
import { nationalCalendar } from './test-calendars.js';

const HALL = [70, 7];
const day = '2024-05-14';
const free = (unitId: number | null): CalendarEdit => ({ localDay: { unitId, day, mark: 'FREE', reason: '停电检修' } });
const summer = [{ opensAtMinute: 510, closesAtMinute: 720 }, { opensAtMinute: 840, closesAtMinute: 1_080 }];

describe('a change of the calendar', () => {
  const calendar = nationalCalendar();
  const works = (edit: CalendarEdit, units: number[]) => calendar.with(edit).forUnits(units).isWorking(dayNumber(day));

  it('holds for its unit and what lies below, and makes the next version', () => {
    expect(calendar.with(free(7)).version).toBe(calendar.version + 1);
    expect([works(free(7), HALL), works(free(7), [7]), works(free(7), [8]), works(free(null), [8])]).toEqual([false, false, true, false]);
    expect([free(7), free(null), { withdrawnDay: { unitId: 9, day } }, { hallHours: { unitId: 4, validFrom: day, spans: summer } }].map(unitOfEdit)).toEqual([7, null, 9, 4]);
  });

  it('makes no version where it only catches up', () => {
    expect(calendar.with({ catchUp: { unitId: 7 } })).toBe(calendar);
    expect([unitOfEdit({ catchUp: { unitId: 7 } }), editFaults(calendar, { catchUp: { unitId: null } })]).toEqual([7, []]);
  });

  it('takes a local day back, and puts hours in the place of those of the same day', () => {
    const set = calendar.with(free(7));
    expect(set.with({ withdrawnDay: { unitId: 7, day } }).forUnits(HALL).isWorking(dayNumber(day))).toBe(true);
    expect(set.with({ withdrawnDay: { unitId: 70, day } }).forUnits(HALL).isWorking(dayNumber(day))).toBe(false);
    const hours = set.with({ hallHours: { unitId: 7, validFrom: day, spans: summer.slice(0, 1) } }).with({ hallHours: { unitId: 7, validFrom: day, spans: summer } }).forUnits(HALL);
    expect(hours.hallSpans(dayNumber(day))).toEqual(summer);
    expect(hours.hallSpans(dayNumber(day) - 1)).toHaveLength(2);
    expect(hours.hallSpans(dayNumber(day) - 1)).not.toEqual(summer);
  });

  it.each<[string, CalendarEdit, string[]]>([
    ['a day off', free(7), []],
    ['a working day that is one already', { localDay: { unitId: 7, day: '2024-05-11', mark: 'WORK', reason: '调休' } }, ['nothing-changes']],
    ['a day before the calendar', { localDay: { unitId: 7, day: '2019-05-14', mark: 'FREE', reason: '雨' } }, ['day-unknown']],
    ['a day taken back that nobody had set', { withdrawnDay: { unitId: 7, day } }, ['nothing-changes']],
    ['hours', { hallHours: { unitId: 7, validFrom: day, spans: summer } }, []],
    ['hours out of order', { hallHours: { unitId: 7, validFrom: day, spans: [...summer].reverse() } }, ['hours-unsound']],
    ['hours that hold already', { hallHours: { unitId: 7, validFrom: day, spans: [{ opensAtMinute: 540, closesAtMinute: 720 }, { opensAtMinute: 780, closesAtMinute: 1_020 }] } }, ['nothing-changes']],
    ['a notice by halves', { notice: { code: '2030', year: 2030, kind: 'ANNUAL', number: null, title: 'x', issuedOn: '2029-11-01', source: 'x', days: [] } }, ['no-days']],
  ])('is judged before anything is stored: %s', (_, edit, faults) => {
    expect(editFaults(calendar.forUnits(HALL), edit)).toEqual(faults);
  });
});
