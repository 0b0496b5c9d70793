import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreOfCells, wilson } from './score.rules.js';
import { weightOf, weightsHash } from './weights.rules.js';

describe('wilson', () => {
  // 8 of 10: centre (0.8 + 3.841459/20) / (1 + 3.841459/10) = 0.716740, half width 0.226578.
  it.each([
    [0.8, 10, 0.490162, 0.943318],
    [0.5, 100, 0.403832, 0.596168],
    [0, 10, 0, 0.277533],
    [1, 10, 0.722467, 1],
  ])('of %d with %d answers is %d to %d', (p, n, low, high) => {
    expect(wilson(p, n).low).toBeCloseTo(low, 6);
    expect(wilson(p, n).high).toBeCloseTo(high, 6);
  });
  it('stays between 0 and 1 and around the share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.5, max: 1e6, noNaN: true }), (p, n) => {
        const { low, high } = wilson(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-9);
        expect(high).toBeGreaterThanOrEqual(p - 1e-9);
      }),
    );
  });
});

describe('the score', () => {
  it('of equal weights is the plain share with the plain n', () => {
    expect(scoreOfCells([{ weight: '3.500000', valid: 10, satisfied: 8 }])).toEqual({ satisfiedWeight: '28.000000', totalWeight: '35.000000', share: '0.800000', low: '0.490162', high: '0.943318', effective: '10.000' });
  });
  it('weighs cells by what an answer stands for', () => {
    // 10 answers of weight 30, 8 satisfied, and 20 of weight 5, all satisfied: (240 + 100) / (300 + 100) = 0.85, and not 28/30.
    // n = 400² / (10·900 + 20·25) = 160,000 / 9,500 = 16.842.
    expect(scoreOfCells([{ weight: '30.000000', valid: 10, satisfied: 8 }, { weight: '5.000000', valid: 20, satisfied: 20 }])).toEqual({
      satisfiedWeight: '340.000000', totalWeight: '400.000000', share: '0.850000', low: '0.617947', high: '0.952045', effective: '16.842',
    });
  });
  it('of no answer is none', () => expect(scoreOfCells([{ weight: '2.000000', valid: 0, satisfied: 0 }])).toBeUndefined());
  it('never takes more answers for its interval than there are', () => {
    const cell = fc.record({ weight: fc.integer({ min: 1_000_000, max: 900_000_000 }).map((n) => (n / 1e6).toFixed(6)), valid: fc.integer({ min: 1, max: 50 }) });
    fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const score = scoreOfCells(cells.map((one) => ({ ...one, satisfied: 0 })))!;
      expect(Number(score.effective)).toBeLessThanOrEqual(cells.reduce((sum, one) => sum + one.valid, 0) + 0.001);
    }));
  });
});

describe('weights', () => {
  it.each([[100, 3, '33.333333'], [200, 3, '66.666667'], [5, 5, '1.000000'], [1, 1, '1.000000']])('of %d with %d drawn are %s', (frameSize, drawn, weight) => expect(weightOf({ frameSize, drawn })).toBe(weight));
  it('are none for a cell of which nobody, or more than all, were drawn', () => {
    expect(() => weightOf({ frameSize: 3, drawn: 0 })).toThrow();
    expect(() => weightOf({ frameSize: 3, drawn: 4 })).toThrow();
  });
  it('have one hash, by the order of cells', () => {
    const hash = '91f8f8e0a08c79d05469658f4a47b251682199eafbf97f1784fd82c79b36b6c0';
    expect(weightsHash([{ no: 2, weight: '1.000000' }, { no: 1, weight: '33.333333' }])).toBe(hash);
    expect(weightsHash([{ no: 1, weight: '33.333334' }, { no: 2, weight: '1.000000' }])).not.toBe(hash);
  });
});
