import { describe, expect, it } from '@jest/globals';
import { dayAt, endOfMonth, knowledgeOf, knownUntil, monthEnds, monthsOf, startOfDay, yearPeriod } from './figure-days.rules.js';

describe('days in Shanghai', () => {
  it.each([
    ['2024-05-31T15:59:59.999Z', '2024-05-31'],
    ['2024-05-31T16:00:00Z', '2024-06-01'],
  ])('%s lies on %s', (instant, day) => {
    expect(dayAt(new Date(instant))).toBe(day);
  });

  it('begin at 16:00 UTC of the day before', () => {
    expect(startOfDay('2024-06-01').toISOString()).toBe('2024-05-31T16:00:00.000Z');
  });
});

describe('knowledgeOf', () => {
  it('takes a day to its end', () => {
    expect(knownUntil(knowledgeOf('2024-05-31'))).toBe('2024-05-31T23:59:59.999999+08:00');
  });
  it('takes an instant as the day before and the day so far', () => {
    const instant = new Date('2024-05-31T02:00:00Z');
    expect(knowledgeOf(instant)).toEqual({ day: '2024-05-30', instant });
    expect(knownUntil(knowledgeOf(instant))).toBe('2024-05-31T02:00:00.000Z');
  });
  it('takes nothing as all that is known', () => {
    expect(knownUntil(knowledgeOf())).toBe('infinity');
  });
});

describe('months', () => {
  it.each([['2024-02-10', '2024-02-29'], ['2023-02-01', '2023-02-28'], ['2024-12-31', '2024-12-31']])('that of %s ends on %s', (day, end) => {
    expect(endOfMonth(day)).toBe(end);
  });
  it('run over the turn of a year', () => {
    expect(monthsOf('2023-11-20', '2024-01-02')).toEqual(['2023-11-01', '2023-12-01', '2024-01-01']);
  });
  it('end with the day asked for, or with the period', () => {
    expect(monthEnds(yearPeriod(2024), '2024-03-05')).toEqual(['2024-01-31', '2024-02-29', '2024-03-05']);
    expect(monthEnds({ from: '2024-11-01', to: '2024-12-31' }, '2026-01-01')).toEqual(['2024-11-30', '2024-12-31']);
  });
});
