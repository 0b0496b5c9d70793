import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endedBy, endOfLive, isInDate, isInForce, LaterVersion, reviewCallOn } from './catalogue.rules.js';
import { differencesBetween, textDifference } from './difference.rules.js';

const v = (id: string, validFrom: string, validUntil: string | null = null) => ({ id, validFrom, validUntil });

describe('endOfLive', () => {
  it.each([
    ['nothing else', [], '2024-05-09', undefined],
    ['the one in force', [v('a', '2024-01-01')], '2024-05-09', 'a'],
    ['the one that ends later', [v('a', '2024-01-01', '2024-06-01')], '2024-05-09', 'a'],
    ['not the one that ends on that very day', [v('a', '2024-01-01', '2024-05-09')], '2024-05-09', undefined],
    ['one that began on the same day', [v('a', '2024-05-09')], '2024-05-09', 'a'],
    ['the last of several', [v('a', '2024-01-01', '2024-03-01'), v('b', '2024-03-01')], '2024-05-09', 'b'],
    ['nothing of a version that was taken back before its day', [v('a', '2024-08-01', '2024-08-01')], '2024-05-09', undefined],
  ] as const)('%s', (_what, others, from, ended) => {
    expect(endOfLive(others, from)?.id).toBe(ended);
  });

  it('refuses where another begins later', () => {
    expect(() => endOfLive([v('a', '2024-01-01', '2024-06-01'), v('b', '2024-06-01')], '2024-05-31')).toThrow(LaterVersion);
    expect(endOfLive([v('a', '2024-01-01', '2024-06-01'), v('b', '2024-06-01')], '2024-06-01')?.id).toBe('b');
  });

  it('leaves no day with two versions in force, whatever is published in order', () => {
    const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }), (starts) => {
        let versions: { id: string; validFrom: string; validUntil: string | null }[] = [];
        for (const [i, start] of [...starts].sort((a, b) => a - b).entries()) {
          const ended = endOfLive(versions, day(start));
          versions = [...versions.map((one) => (one.id === ended?.id ? { ...one, validUntil: day(start) } : one)), v(String(i), day(start))];
        }
        for (let n = 0; n <= 61; n++) if (versions.filter((one) => isInForce(one, day(n))).length > 1) return false;
        return versions.filter((one) => isInForce(one, day(61))).length === 1;
      }),
    );
  });
});

describe('a version', () => {
  it('is in force from its first day to the day before its end', () => {
    const one = v('a', '2024-05-09', '2024-06-01');
    expect(['2024-05-08', '2024-05-09', '2024-05-31', '2024-06-01'].map((on) => isInForce(one, on))).toEqual([false, true, true, false]);
    expect(isInForce({ validFrom: null, validUntil: null }, '2024-05-09')).toBe(false);
  });

  it('is in date up to its review day, and no longer from the day on which it became stale', () => {
    const one = { ...v('a', '2024-05-09'), reviewOn: '2024-06-08', staleSince: null };
    expect(['2024-06-08', '2024-06-09'].map((on) => isInDate(one, on))).toEqual([true, false]);
    expect(['2024-05-19', '2024-05-20'].map((on) => isInDate({ ...one, staleSince: '2024-05-20' }, on))).toEqual([true, false]);
  });

  it('is called for review two weeks ahead', () => {
    expect(reviewCallOn('2024-06-08')).toBe('2024-05-25');
  });

  it('gives its end back to the one that it was to replace, and to none that ended for another reason', () => {
    const scheduled = v('b', '2024-06-01');
    expect(endedBy([{ ...v('a', '2024-01-01', '2024-06-01'), endsAs: 'SUPERSEDED', status: 'PUBLISHED' }], scheduled)).toBe('a');
    expect(endedBy([{ ...v('a', '2024-01-01', '2024-06-01'), endsAs: 'REPEALED', status: 'PUBLISHED' }], scheduled)).toBeUndefined();
    expect(endedBy([{ ...v('a', '2024-01-01', '2024-05-01'), endsAs: 'SUPERSEDED', status: 'SUPERSEDED' }], scheduled)).toBeUndefined();
  });
});

describe('textDifference', () => {
  it('keeps the sentences that both have', () => {
    expect(textDifference('每次可借三册。到期归还。逾期罚款。', '每次可借五册。到期归还。')).toEqual([
      { change: 'gone', text: '每次可借三册。' }, { change: 'come', text: '每次可借五册。' }, { change: 'same', text: '到期归还。' }, { change: 'gone', text: '逾期罚款。' },
    ]);
    expect(textDifference('', '新。')).toEqual([{ change: 'come', text: '新。' }]);
    expect(textDifference('同。', '同。')).toEqual([{ change: 'same', text: '同。' }]);
  });

  it('gives both texts again', () => {
    const text = fc.array(fc.constantFrom('甲。', '乙；', '丙\n', '丁')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = textDifference(a, b);
        return found.filter(({ change }) => change !== 'come').map((s) => s.text).join('') === a && found.filter(({ change }) => change !== 'gone').map((s) => s.text).join('') === b;
      }),
    );
  });
});

describe('differencesBetween', () => {
  it('names the facts that differ, and only those', () => {
    const fields = [{ name: 'a', zh: '甲', en: 'A', type: 'text' as const }, { name: 'n', zh: '数', en: 'N', type: 'integer' as const }, { name: 'u', zh: '同', en: 'U', type: 'text' as const }];
    expect(differencesBetween(fields, { a: '一', n: 1, u: null }, { a: '一', n: 2, u: undefined })).toEqual([{ name: 'n', label: { zh: '数', en: 'N' }, type: 'integer', before: 1, after: 2, stretches: null }]);
  });
});
