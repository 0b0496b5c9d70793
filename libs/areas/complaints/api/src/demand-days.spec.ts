import { describe, expect, it } from '@jest/globals';
import { Calendar, NATIONAL_NOTICES } from '@haobang/clock';
import { demandDays, seeded } from './complaints.seed.js';

describe('the days of demands in the demo', () => {
  const calendar = new Calendar({ version: 1, notices: NATIONAL_NOTICES, localDays: [], hallHours: [] });
  const days = (from: string, until: string, count: number) => demandDays(seeded(7), calendar, from, until, count);

  it('lie within the period, as many as asked for', () => {
    const found = days('2024-01-02', '2024-12-31', 500);
    expect(found).toHaveLength(500);
    expect(found.every((day) => day >= '2024-01-02' && day <= '2024-12-31')).toBe(true);
  });

  it('are the one day of a period of one', () => expect(days('2026-01-02', '2026-01-02', 3)).toEqual(['2026-01-02', '2026-01-02', '2026-01-02']));

  it('are none of a year that has no working day yet', () => expect(days('2027-01-02', '2027-01-01', 40)).toEqual([]));
});
