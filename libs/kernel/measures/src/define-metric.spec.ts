import { describe, expect, it } from '@jest/globals';
import { defineFactSource, defineMetric, partsOf, type FactSource, type Metric } from './define-metric.js';
import { roundsOf } from './facts.js';
import { loanFacts, shelfFacts } from './library.toy.js';

const metric = (more: Partial<Metric>): Metric => ({
  code: 'm01.rate', measure: 1, label: { zh: '率', en: 'rate' }, unit: '%', better: 'higher', source: loanFacts,
  aggregate: { kind: 'ratio', numerator: 'i', denominator: 'oi' }, attribution: { zh: '', en: '' }, definition: { zh: '', en: '' }, ...more,
});

describe('defineMetric', () => {
  it.each<[string, Partial<Metric>, RegExp]>([
    ['a code of another measure', { code: 'm02.rate' }, /m01\./],
    ['a code that is no kebab-case', { code: 'm01.Rate' }, /kebab-case/],
    ['a part that the source has not', { aggregate: { kind: 'count', parts: 'iz' } }, /no countable part z/],
    ['the excluded as something to count', { aggregate: { kind: 'count', parts: 'x' } }, /no countable part x/],
    ['distinct without keys', { source: shelfFacts, aggregate: { kind: 'distinct', parts: 'n' } }, /gives no key/],
    ['a median without values', { source: shelfFacts, aggregate: { kind: 'quantile', parts: 'n', q: 0.5 } }, /gives no value/],
    ['a quantile beyond all', { aggregate: { kind: 'quantile', parts: 'i', q: 1.2 } }, /not in \(0, 1\]/],
    ['a category that the source has not', { source: shelfFacts, aggregate: { kind: 'count', parts: 'n' }, category: 'a' }, /gives no category/],
  ])('refuses %s', (_, more, why) => {
    expect(() => defineMetric(metric(more))).toThrow(why);
  });

  it('names each part once', () => {
    expect(partsOf({ kind: 'ratio', numerator: 'il', denominator: 'oil' })).toEqual(['i', 'l', 'o']);
  });
});

describe('defineFactSource', () => {
  const source: FactSource = { code: 'a', of: 'loan', span: 'flow', parts: { n: { zh: '', en: '' } }, columns: [], sql: 'select 1' };
  it.each<[string, Partial<FactSource>, RegExp]>([
    ['a part of two letters', { parts: { no: { zh: '', en: '' } } }, /one small letter/],
    ['exclusion without a reason', { parts: { x: { zh: '', en: '' } } }, /needs the column reason/],
    ['a trailing semicolon', { sql: 'select 1; ' }, /semicolon/],
    ['a code with blanks', { code: 'a b' }, /kebab-case/],
  ])('refuses %s', (_, more, why) => {
    expect(() => defineFactSource({ ...source, ...more })).toThrow(why);
  });
});

describe('roundsOf', () => {
  it('gives each root once a round, in the order of its events', () => {
    const events = ['a1', 'b1', 'a2', 'a3', 'c1', 'b2'].map((name) => ({ root: name[0]!, name }));
    expect(roundsOf(events).map((round) => round.map((e) => e.name))).toEqual([['a1', 'b1', 'c1'], ['a2', 'b2'], ['a3']]);
  });
  it('has no round without events', () => {
    expect(roundsOf([])).toEqual([]);
  });
});
