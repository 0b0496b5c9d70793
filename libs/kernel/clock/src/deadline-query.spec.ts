import { describe, expect, it } from '@jest/globals';
import { Problem } from '@haobang/http';
import { assertNoOtherParameters, parseDaysQuery, parseDeadlineQuery, type RawQuery } from './deadline-query.js';
import { at } from './test-calendars.js';

const good = { from: '2024-02-07', workdays: '3' };
const refusal = (ask: () => unknown): Problem => {
  try {
    ask();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was not refused');
};
const faults = (raw: RawQuery) => {
  const { status, more } = refusal(() => parseDeadlineQuery(raw));
  return [status, ...more.errors!.map((e) => `${e.pointer} ${e.code}`)];
};

describe('deadline query', () => {
  it.each<[string, RawQuery, object]>([
    ['a day', good, { start: '2024-02-07', limit: { workdays: 3 }, pauses: [], unitId: undefined }],
    ['an instant', { from: '2024-02-07T10:00:00Z', hours: '2', basis: 'clock' }, { start: new Date('2024-02-07T10:00:00Z'), limit: { hours: 2, basis: 'clock' } }],
    ['an instant without an offset is of Shanghai', { from: '2024-02-07T10:00', hours: '2', basis: 'working' }, { start: at('2024-02-07T10:00') }],
    ['a plus sign that the query string made a space', { from: '2024-02-07T10:00:00 08:00', hours: '2', basis: 'working' }, { start: at('2024-02-07T10:00') }],
    ['fractions of a second', { from: '2024-02-07T10:00:00.1234567+08:00', hours: '2', basis: 'working' }, { start: at('2024-02-07T10:00:00.123') }],
    ['zero', { from: '2024-02-07', days: '0', roll: 'next' }, { limit: { days: 0, roll: 'next' } }],
    ['the most', { from: '2024-02-07', months: '120' }, { limit: { months: 120, roll: 'none' } }],
    ['a unit', { ...good, unit: '12' }, { unitId: 12 }],
    ['one pause', { ...good, pause: '2024-02-08T10:00+08:00/2024-02-09T02:00:00Z' }, { pauses: [{ from: at('2024-02-08T10:00'), until: at('2024-02-09T10:00') }] }],
    ['several pauses, by days too', { ...good, pause: ['2024-02-08/2024-02-12', '2024-02-20T10:00/2024-02-21T10:00'] }, { pauses: [{ from: at('2024-02-09T00:00'), until: at('2024-02-12T00:00') }, { from: at('2024-02-20T10:00'), until: at('2024-02-21T10:00') }] }],
  ])('takes %s', (_, raw, expected) => {
    expect(parseDeadlineQuery(raw)).toMatchObject(expected);
  });

  it.each<[string, RawQuery, ...(string | number)[]]>([
    ['no start', { workdays: '3' }, 400, '?from missing'],
    ['a day that is none', { from: '2024-02-30', workdays: '3' }, 400, '?from date-or-instant'],
    ['words', { from: 'today', workdays: '3' }, 400, '?from date-or-instant'],
    ['25 o’clock', { from: '2024-02-07T25:00Z', workdays: '3' }, 400, '?from date-or-instant'],
    ['two starts', { from: ['2024-02-07', '2024-02-08'], workdays: '3' }, 400, '?from repeated'],
    ['two limits', { ...good, days: '3' }, 400, '?workdays exactly-one', '?days exactly-one'],
    ['no limit', { from: '2024-02-07' }, 400, '?workdays exactly-one', '?hours exactly-one', '?months exactly-one', '?days exactly-one'],
    ['one limit twice', { from: '2024-02-07', workdays: ['1', '2'] }, 400, '?workdays repeated'],
    ['a fraction', { from: '2024-02-07', workdays: '1.5' }, 400, '?workdays whole-number'],
    ['a negative limit', { from: '2024-02-07', workdays: '-1' }, 400, '?workdays whole-number'],
    ['an exponent', { from: '2024-02-07', workdays: '1e2' }, 400, '?workdays whole-number'],
    ['an empty limit', { from: '2024-02-07', workdays: '' }, 400, '?workdays whole-number'],
    ['too many working days', { from: '2024-02-07', workdays: '3661' }, 400, '?workdays whole-number'],
    ['too many hours', { from: '2024-02-07T10:00Z', hours: '3661', basis: 'clock' }, 400, '?hours whole-number'],
    ['too many months', { from: '2024-02-07', months: '121' }, 400, '?months whole-number'],
    ['hours without a basis', { from: '2024-02-07T10:00Z', hours: '2' }, 400, '?basis missing'],
    ['a basis without hours', { ...good, basis: 'clock' }, 400, '?basis not-with-this-limit'],
    ['another basis', { from: '2024-02-07T10:00Z', hours: '2', basis: 'office' }, 400, '?basis choice'],
    ['hours from a day', { from: '2024-02-07', hours: '2', basis: 'clock' }, 400, '?from instant-needed'],
    ['a roll of working days', { ...good, roll: 'next' }, 400, '?roll not-with-this-limit'],
    ['another roll', { from: '2024-02-07', days: '3', roll: 'back' }, 400, '?roll choice'],
    ['a pause without an end', { ...good, pause: '2024-02-08T10:00Z' }, 400, '?pause interval'],
    ['a pause of a day and an instant', { ...good, pause: '2024-02-08/2024-02-09T10:00Z' }, 400, '?pause interval'],
    ['a pause by days for hours', { from: '2024-02-07T10:00Z', hours: '2', basis: 'clock', pause: '2024-02-08/2024-02-09' }, 400, '?pause instant-needed'],
    ['too many pauses', { ...good, pause: Array<string>(101).fill('2024-02-08/2024-02-09') }, 400, '?pause too-many'],
    ['an unknown parameter', { ...good, weekdays: '3' }, 400, '?weekdays unknown-parameter'],
    ['several mistakes at once', { from: 'x', workdays: 'y', unit: '0' }, 400, '?from date-or-instant', '?workdays whole-number', '?unit whole-number'],
    ['a start before the calendar', { from: '2019-12-31', workdays: '3' }, 422, '?from before-calendar'],
    ['its last instant', { from: '2019-12-31T15:59:59.999Z', workdays: '3' }, 422, '?from before-calendar'],
    ['a start far behind it', { from: '2100-01-01', workdays: '3' }, 422, '?from after-calendar'],
    ['a pause that ends before it begins', { ...good, pause: '2024-02-09T10:00Z/2024-02-08T10:00Z' }, 422, '?pause ends-before-begin'],
    ['the same by days', { ...good, pause: '2024-02-09/2024-02-08' }, 422, '?pause ends-before-begin'],
    ['a pause before the calendar', { ...good, pause: '2019-02-08T10:00Z/2024-02-09T10:00Z' }, 422, '?pause before-calendar'],
    ['a pause of decades', { ...good, pause: '2024-02-08T10:00Z/2050-02-09T10:00Z' }, 422, '?pause too-long'],
  ])('refuses %s', (_, raw, ...expected) => {
    expect(faults(raw)).toEqual(expected);
  });

  it('takes the first instant of the calendar', () => {
    expect(parseDeadlineQuery({ from: '2019-12-31T16:00:00Z', workdays: '3' }).start).toEqual(at('2020-01-01T00:00'));
  });
});

describe('days query', () => {
  it('takes a range with both ends', () => {
    expect(parseDaysQuery({ from: '2024-02-01', to: '2024-02-29', unit: '3' })).toEqual({ from: '2024-02-01', to: '2024-02-29', unitId: 3 });
    expect(parseDaysQuery({ from: '2024-01-01', to: '2026-12-31' }).to).toBe('2026-12-31');
  });

  it.each<[string, RawQuery, number, string]>([
    ['no end', { from: '2024-02-01' }, 400, '?to missing'],
    ['an instant', { from: '2024-02-01T10:00Z', to: '2024-02-02' }, 400, '?from date'],
    ['four years', { from: '2024-01-01', to: '2027-01-01' }, 400, '?to range-too-long'],
    ['a reversed range', { from: '2024-02-02', to: '2024-02-01' }, 422, '?to ends-before-begin'],
    ['days before the calendar', { from: '2019-12-31', to: '2020-01-01' }, 422, '?from before-calendar'],
  ])('refuses %s', (_, raw, status, fault) => {
    const problem = refusal(() => parseDaysQuery(raw));
    expect([problem.status, ...problem.more.errors!.map((e) => `${e.pointer} ${e.code}`)]).toEqual([status, fault]);
  });

  it('refuses parameters where there are none', () => {
    expect(refusal(() => assertNoOtherParameters({ year: '2024' })).status).toBe(400);
    expect(() => assertNoOtherParameters({})).not.toThrow();
  });
});
