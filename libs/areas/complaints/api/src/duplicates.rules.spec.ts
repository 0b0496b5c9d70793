import { describe, expect, it } from '@jest/globals';
import { type Compared, isAlike, proposalOf, shownSimilarity, similarity } from './duplicates.rules.js';

describe('similarity', () => {
  // Pairs counted by hand: 停电了 has 停电 and 电了, 又停电 has 又停 and 停电.
  it.each([
    ['停电了', '停电了', 2, 4, '1.000'],
    ['停电了', '又停电', 1, 4, '0.500'],
    ['停电了', '停水了', 0, 4, '0.000'],
    ['园区停电', '园区停水', 2, 6, '0.666'],
    // Exactly one half: four of the sixteen pairs of both stand in each, twice four is half of sixteen.
    ['甲乙丙丁戊己庚辛壬', '甲乙丙丁戊子丑寅卯', 4, 16, '0.500'],
    // One pair less in common, and just below.
    ['甲乙丙丁戊己庚辛壬', '甲乙丙丁癸子丑寅卯', 3, 16, '0.375'],
    // A pair counts as often as both have it: 哈哈 stands twice in the first and once in the second.
    ['哈哈哈', '哈哈', 1, 3, '0.666'],
    // Width, case, spaces and punctuation say nothing.
    ['ＡＢ 公司，停电！', 'ab公司停电', 5, 10, '1.000'],
  ])('of %s and %s is twice %i over %i', (one, other, common, of, shown) => {
    expect(similarity(one, other)).toEqual({ common, of });
    expect(similarity(other, one)).toEqual({ common, of });
    expect(shownSimilarity({ common, of })).toBe(shown);
  });

  it('is enough from exactly one half on, and never of nothing', () => {
    expect([{ common: 1, of: 4 }, { common: 249, of: 1_000 }, { common: 250, of: 1_000 }, { common: 0, of: 0 }].map(isAlike)).toEqual([true, false, true, false]);
  });
});

describe('a proposal', () => {
  const told = (on: string, title = '园区停电', content = '整栋楼没有电'): Compared => ({ id: on, title, content, on });

  it('spans thirty days, the thirtieth included, in whatever order', () => {
    expect(proposalOf(told('2024-05-01'), told('2024-05-31'))).toEqual({ similarity: '1.000', daysApart: 30 });
    expect(proposalOf(told('2024-05-31'), told('2024-05-01'))).toEqual({ similarity: '1.000', daysApart: 30 });
    expect(proposalOf(told('2024-05-01'), told('2024-06-01'))).toBeUndefined();
    // February of a leap year has twenty-nine days.
    expect(proposalOf(told('2024-02-15'), told('2024-03-16'))?.daysApart).toBe(30);
    expect(proposalOf(told('2024-02-15'), told('2024-03-17'))).toBeUndefined();
    expect(proposalOf(told('2024-05-01'), told('2024-05-01'))?.daysApart).toBe(0);
  });

  it('reads title and content together', () => {
    expect(proposalOf(told('2024-05-01'), told('2024-05-02', '园区停水', '三楼没有水'))).toBeUndefined();
  });
});
