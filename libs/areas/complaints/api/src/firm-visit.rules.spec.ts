import { describe, expect, it } from '@jest/globals';
import { Calendar, NATIONAL_NOTICES } from '@haobang/clock';
import { isDueIn, lastDayOf, monthOf, visitRefusal } from './firm-visit.rules.js';

describe('the month of a visit', () => {
  it.each([['2024-02-29', '2024-02-01', '2024-02-29'], ['2024-12-31', '2024-12-01', '2024-12-31'], ['2023-02-01', '2023-02-01', '2023-02-28']])('of %s begins on %s and ends on %s', (day, first, last) => {
    expect([monthOf(day), lastDayOf(monthOf(day))]).toEqual([first, last]);
  });

  it.each([
    ['marked before', '2024-04-30', null, true],
    ['marked on its first day', '2024-05-01', null, true],
    ['marked on its second day', '2024-05-02', null, false],
    ['unmarked on its first day', '2024-01-01', '2024-05-01', false],
    ['unmarked on its second day', '2024-01-01', '2024-05-02', true],
  ])('is due of who was %s', (_what, sinceOn, untilOn, due) => {
    expect(isDueIn('2024-05-01', sinceOn, untilOn)).toBe(due);
  });
});

describe('writing a visit down', () => {
  const calendar = new Calendar({ version: 1, notices: NATIONAL_NOTICES, localDays: [], hallHours: [] });
  const code = (visitedOn: string, month: string, today: string) => visitRefusal(visitedOn, month, today, calendar)?.code;

  it('is for its own month, never ahead', () => {
    expect(code('2024-05-09', '2024-05-01', '2024-05-09')).toBeUndefined();
    expect(code('2024-05-10', '2024-05-01', '2024-05-09')).toBe('visited-in-future');
    expect(code('2024-04-30', '2024-05-01', '2024-05-06')).toBe('other-month');
  });

  it('may be five working days late', () => {
    // After Tuesday, 30 April: 6, 7, 8, 9 and 10 May; the make-up Saturday, 11 May, is the sixth.
    expect(code('2024-04-30', '2024-04-01', '2024-05-10')).toBeUndefined();
    expect(code('2024-04-30', '2024-04-01', '2024-05-11')).toBe('too-far-back');
  });
});
