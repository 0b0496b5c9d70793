import { describe, expect, it } from '@jest/globals';
import { tierRefused, tiersAfter } from './pool.rules.js';

const ROW = { id: '1', tier: 'young', sinceOn: '2024-05-01', untilOn: null };

describe('tiers', () => {
  it('follow one another without a gap or an overlap', () => {
    expect(tiersAfter([], 'young', '2024-05-01')).toEqual([{ id: expect.any(String), tier: 'young', sinceOn: '2024-05-01', untilOn: null }]);
    expect(tiersAfter([ROW], 'grown', '2024-06-01')).toEqual([{ ...ROW, untilOn: '2024-06-01' }, { id: expect.any(String), tier: 'grown', sinceOn: '2024-06-01', untilOn: null }]);
  });

  it('are replaced on their own first day, so that none lasts no day', () => {
    expect(tiersAfter([ROW], 'grown', '2024-05-01')).toEqual([{ ...ROW, tier: 'grown' }]);
  });

  it.each([
    ['grown', '2024-05-01', undefined], ['grown', '2024-05-09', undefined], ['grown', '2024-05-10', 'tier-in-future'], ['grown', '2024-04-30', 'tier-before-last'], ['young', '2024-05-09', 'same-tier'],
  ])('%s from %s: %s', (tier, sinceOn, code) => expect(tierRefused([ROW], tier, sinceOn, '2024-05-09')?.code).toBe(code));
});
