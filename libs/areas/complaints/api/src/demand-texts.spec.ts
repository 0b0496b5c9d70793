import { describe, expect, it } from '@jest/globals';
import { seeded } from './complaints.seed.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { DEMAND_MATTERS } from './demand-matters.js';
import { demandText } from './demand-texts.js';

describe('demandText', () => {
  const many = (seed: number, n = 1_500) => {
    const random = seeded(seed);
    return Array.from({ length: n }, () => demandText(random));
  };
  const texts = many(1);

  it('gives the same demands for the same seed, others for another', () => {
    expect(many(1, 20)).toEqual(texts.slice(0, 20));
    expect(many(2, 20)).not.toEqual(texts.slice(0, 20));
  });

  it('fills every slot and stays within the limits of a demand', () => {
    for (const { title, content } of texts) {
      expect(title + content).not.toMatch(/[{}]|undefined/);
      expect(title.length).toBeLessThanOrEqual(60);
    }
  });

  it('speaks of every category, and no category knows its unit', () => {
    const units = new Map<string, Set<string>>();
    for (const { category, unitCode } of texts) units.set(category, (units.get(category) ?? new Set()).add(unitCode));
    expect([...units.keys()].sort()).toEqual(DEMAND_CATEGORIES.map(({ code }) => code).sort());
    expect(units.get('enforcement')!.size).toBeGreaterThanOrEqual(5);
    expect(units.get('environment')!.size).toBeGreaterThanOrEqual(5);
  });

  it('is varied: hardly a text comes twice', () => {
    expect(new Set(texts.map(({ content }) => content)).size).toBeGreaterThan(1_000);
    expect(new Set(texts.map(({ matter }) => matter)).size).toBe(DEMAND_MATTERS.length);
  });
});
