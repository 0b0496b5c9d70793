import { describe, expect, it } from '@jest/globals';
import { addDays } from '@haobang/clock';
import { checkRepeats, firstDayBefore, isFalling, judgedFrom } from './long-term-fix.rules.js';

const FROM = '2024-05-10';
const on = (...offsets: number[]) => offsets.map((offset) => addDays(FROM, offset));

describe('checkRepeats', () => {
  it('counts sixty days before and all since, per thirty days', () => {
    expect(checkRepeats(on(-61, -60, -1, 0, 29, 30), FROM, addDays(FROM, 29))).toEqual({
      effectFrom: FROM, checkedOn: '2024-06-08', before: 2, daysBefore: 60, beforePer30Days: 1, after: 2, daysAfter: 30, afterPer30Days: 2,
    });
  });

  it('compares as many days as there are, exactly', () => {
    const falling = (before: number, after: number, days: number) => isFalling(checkRepeats([...Array<string>(before).fill(addDays(FROM, -10)), ...Array<string>(after).fill(FROM)], FROM, addDays(FROM, days - 1)));
    expect(falling(10, 4, 30)).toBe(true);
    expect(falling(10, 5, 30)).toBe(false);
    expect(falling(10, 6, 37)).toBe(true);
    expect(falling(10, 6, 36)).toBe(false);
    expect(falling(0, 0, 30)).toBe(false);
    expect(falling(1, 0, 30)).toBe(true);
  });

  it('begins sixty days before and is judged on the thirtieth day', () => {
    expect([firstDayBefore(FROM), judgedFrom(FROM)]).toEqual(['2024-03-11', '2024-06-08']);
  });
});
