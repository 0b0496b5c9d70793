import { describe, expect, it } from '@jest/globals';
import { monthAsked, readingOf, type TimeAsked } from './question.rules.js';

const NOW = new Date('2024-05-09T16:30:00Z'); // 00:30 on 10 May in Shanghai

describe('the time of a question', () => {
  it.each<[string, TimeAsked, object]>([
    ['the running year, today', {}, { span: { from: '2024-01-01', to: '2024-12-31' }, asOf: '2024-05-10', running: true }],
    ['a past year, its last day', { year: 2023 }, { span: { from: '2023-01-01', to: '2023-12-31' }, asOf: '2023-12-31', running: false }],
    ['a past year as it stands today', { year: 2023, asOf: '2024-05-10' }, { asOf: '2024-05-10', running: true }],
    ['a span that is past', { from: '2024-01-01', to: '2024-03-31' }, { asOf: '2024-03-31', running: false }],
    ['a span that runs', { from: '2024-04-01', to: '2024-06-30' }, { asOf: '2024-05-10' }],
    ['known by the end of a day', { recordedAsOf: '2024-05-10' }, { recordedAsOf: '2024-05-10' }],
    ['known at an instant', { recordedAsOf: '2024-05-09T10:00:00+08:00' }, { recordedAsOf: new Date('2024-05-09T02:00:00Z') }],
  ])('%s', (_, asked, reading) => {
    expect(readingOf(asked, NOW)).toMatchObject(reading);
  });

  it.each<[string, TimeAsked, number, string]>([
    ['tomorrow', { asOf: '2024-05-11' }, 422, 'as-of-in-future'],
    ['before the year', { year: 2024, asOf: '2023-12-31' }, 422, 'as-of-before-period'],
    ['a year that is still to begin', { year: 2025 }, 422, 'as-of-before-period'],
    ['knowledge of tomorrow', { recordedAsOf: '2024-05-11' }, 422, 'known-in-future'],
    ['knowledge of the next minute', { recordedAsOf: '2024-05-09T16:31:00Z' }, 422, 'known-in-future'],
    ['a day before everything', { recordedAsOf: '0000-01-01' }, 422, 'day-out-of-range'],
    ['half a span', { to: '2024-05-09' }, 400, 'year-or-span'],
    ['a year and a span', { year: 2024, from: '2024-05-01', to: '2024-05-09' }, 400, 'year-or-span'],
    ['a span backwards', { from: '2024-05-09', to: '2024-05-01' }, 422, 'span-backwards'],
  ])('refuses %s', (_, asked, status, code) => {
    let problem: unknown;
    try {
      readingOf(asked, NOW);
    } catch (error) {
      problem = error;
    }
    expect(problem).toMatchObject({ status, code });
  });

  it('takes a month with or without its first day', () => {
    expect([monthAsked('2024-05'), monthAsked('2024-05-01'), monthAsked(undefined)]).toEqual(['2024-05-01', '2024-05-01', undefined]);
  });
});
