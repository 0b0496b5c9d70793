import { describe, expect, it } from '@jest/globals';
import { clockUse, DEFAULT_LAMP, lampAt, lampChanges, type LampRules, outcome } from './lamp.rules.js';
import { endOpenPauses } from './pause.rules.js';
import { at, nationalCalendar, paused } from './test-calendars.js';

const calendar = nationalCalendar();
const complex = { start: '2024-05-09', limit: { workdays: 3 }, pauses: [] };

describe('lamp', () => {
  // 10, 11 (made up) and 13 May count; two of three are over after Saturday the 11th.
  it('turns yellow when two thirds are used, red when overdue', () => {
    expect(lampChanges(calendar, complex)).toEqual([
      { at: at('2024-05-09T00:00'), colour: 'green' },
      { at: at('2024-05-12T00:00'), colour: 'yellow' },
      { at: at('2024-05-14T00:00'), colour: 'red' },
    ]);
  });

  it.each<[string, string, string]>([
    ['before the start', '2024-05-08T23:00', 'green'],
    ['in the last minute of the second day', '2024-05-11T23:59', 'green'],
    ['on the last day', '2024-05-13T09:00', 'yellow'],
    ['in its last millisecond', '2024-05-13T23:59:59.999', 'yellow'],
    ['a millisecond later', '2024-05-14T00:00', 'red'],
  ])('%s', (_, now, colour) => {
    expect(lampAt(calendar, complex, at(now))).toBe(colour);
  });

  // Two thirds of 20 are 13 1/3: thirteen used days are not yet enough. The 14th is Thursday 21 March.
  it('compares exact shares', () => {
    const twenty = { start: '2024-03-01', limit: { workdays: 20 }, pauses: [] };
    expect(lampAt(calendar, twenty, at('2024-03-21T12:00'))).toBe('green');
    expect(lampAt(calendar, twenty, at('2024-03-22T00:00'))).toBe('yellow');
  });

  it('is yellow from the start where no more than one working day is allowed', () => {
    expect(lampAt(calendar, { start: '2024-03-04', limit: { workdays: 1 }, pauses: [] }, at('2024-03-04T10:00'))).toBe('yellow');
    expect(lampAt(calendar, { start: '2024-03-04', limit: { workdays: 0 }, pauses: [] }, at('2024-03-04T10:00'))).toBe('yellow');
  });

  // Twelve days from Monday 29 April end on Saturday 11 May, a make-up day. Eight are over after 7 May.
  it('counts days for the share, and working days for what is left, of limits in days', () => {
    expect(lampChanges(calendar, { start: '2024-04-29', limit: { days: 12 }, pauses: [] })[1]).toEqual({ at: at('2024-05-08T00:00'), colour: 'yellow' });
    // Ten days from 24 April end on 4 May; 30 April is the last working day before, so from that day on one is left.
    expect(lampChanges(calendar, { start: '2024-04-24', limit: { days: 10 }, pauses: [] })[1]).toEqual({ at: at('2024-04-30T00:00'), colour: 'yellow' });
  });

  it('goes by the share alone for hours, to the second', () => {
    const sign = { start: at('2024-03-01T16:00'), limit: { hours: 2, basis: 'working' as const }, pauses: [] };
    expect(lampChanges(calendar, sign)).toEqual([
      { at: at('2024-03-01T16:00'), colour: 'green' },
      { at: at('2024-03-04T09:20'), colour: 'yellow' },
      { at: at('2024-03-04T10:00:00.001'), colour: 'red' },
    ]);
  });

  it('moves with pauses', () => {
    const clock = { start: '2024-03-04', limit: { workdays: 3 }, pauses: [paused('2024-03-05T00:00', '2024-03-07T00:00')] };
    expect(lampChanges(calendar, clock).map((c) => c.at)).toEqual([at('2024-03-04T00:00'), at('2024-03-09T00:00'), at('2024-03-12T00:00')]);
  });

  it('takes the steps and colours that a kind declares', () => {
    const approval: LampRules = { first: 'white', steps: [{ colour: 'yellow', usedAtLeast: { part: 1, of: 2 } }, { colour: 'orange', usedAtLeast: { part: 4, of: 5 } }], overdue: 'red' };
    const clock = { start: '2024-03-01', limit: { workdays: 20 }, pauses: [] };
    expect(lampChanges(calendar, clock, approval).map((c) => [c.at, c.colour])).toEqual([
      [at('2024-03-01T00:00'), 'white'],
      [at('2024-03-16T00:00'), 'yellow'],
      [at('2024-03-26T00:00'), 'orange'],
      [at('2024-03-30T00:00'), 'red'],
    ]);
    expect(DEFAULT_LAMP.steps).toHaveLength(1);
  });
});

describe('use', () => {
  it('counts days that are over', () => {
    expect(clockUse(calendar, complex, at('2024-05-09T12:00'))).toEqual({ unit: 'workdays', used: 0, total: 3 });
    expect(clockUse(calendar, complex, at('2024-05-12T12:00'))).toEqual({ unit: 'workdays', used: 2, total: 3 });
    expect(clockUse(calendar, complex, at('2024-06-12T12:00'))).toEqual({ unit: 'workdays', used: 3, total: 3 });
  });

  it('counts hours to the millisecond, without pauses', () => {
    const clock = { start: at('2024-03-01T09:00'), limit: { hours: 2, basis: 'working' as const }, pauses: [paused('2024-03-01T09:30', '2024-03-01T10:00')] };
    expect(clockUse(calendar, clock, at('2024-03-01T10:15'))).toEqual({ unit: 'milliseconds', used: 45 * 60_000, total: 120 * 60_000 });
  });
});

describe('outcome', () => {
  it.each<[string, string, { inTime: boolean; workdays: number; days: number }]>([
    ['in the last millisecond', '2024-05-13T23:59:59.999', { inTime: true, workdays: 0, days: 0 }],
    ['two days early, over a free Sunday', '2024-05-11T10:00', { inTime: true, workdays: 1, days: 2 }],
    ['a day late', '2024-05-14T08:00', { inTime: false, workdays: 1, days: 1 }],
    ['late over a weekend', '2024-05-20T08:00', { inTime: false, workdays: 5, days: 7 }],
  ])('%s', (_, finished, expected) => {
    expect(outcome(calendar, complex, at(finished))).toEqual(expected);
  });

  it('tells hours in their own time', () => {
    const sign = { start: at('2024-03-01T16:00'), limit: { hours: 1, basis: 'working' as const }, pauses: [] };
    expect(outcome(calendar, sign, at('2024-03-04T09:30'))).toEqual({ inTime: false, workdays: 1, days: 3, ms: 30 * 60_000 });
  });

  it('lets a running pause count up to an instant', () => {
    const open = [{ from: at('2024-05-10T00:00'), until: null }];
    const clock = { ...complex, pauses: endOpenPauses(open, at('2024-05-14T00:00')) };
    expect(outcome(calendar, clock, at('2024-05-16T12:00'))).toMatchObject({ inTime: true });
    expect(endOpenPauses(open, at('2024-05-01T00:00'))[0]!.until).toEqual(at('2024-05-10T00:00'));
  });
});
