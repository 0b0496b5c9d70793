import { describe, expect, it } from '@jest/globals';
import type { Aggregate } from './define-metric.js';
import type { Cell } from './figure-cells.js';
import { elapsedShare, figureOf, forecastOf, lampOf, type FigureValue } from './figure.rules.js';

const cell = (part: string, n: number, more: Partial<Cell> = {}): Cell => ({ source: 1, part, category: '', value: null, unit: 0, month: '2024-01-01', qty: String(n), n, ...more });
const ratio: Aggregate = { kind: 'ratio', numerator: 'il', denominator: 'oil' };
const share = (numerator: string, denominator: string): FigureValue => ({ value: Number(numerator) / Number(denominator), numerator, denominator, excluded: 0 });
const amount = (value: number): FigureValue => ({ value, numerator: String(value), denominator: null, excluded: 0 });

describe('figureOf', () => {
  // Closing rate of the plan's golden example: 90 due, 88 closed, 86 of them in time, 2 open; what isn't due has no contribution.
  const closing = [cell('i', 86), cell('l', 2), cell('o', 2), cell('x', 3)];

  it.each<[string, Aggregate, string, string, number]>([
    ['closing rate', ratio, '88', '90', 88 / 90],
    ['in-time rate', { kind: 'ratio', numerator: 'i', denominator: 'oil' }, '86', '90', 86 / 90],
  ])('gives the %s with its exact sides', (_, aggregate, numerator, denominator, value) => {
    expect(figureOf({ aggregate }, closing)).toEqual({ value, numerator, denominator, excluded: 3 });
  });

  it('has no value where the denominator is zero', () => {
    expect(figureOf({ aggregate: ratio }, [])).toEqual({ value: null, numerator: '0', denominator: '0', excluded: 0 });
  });

  it('adds decimals exactly', () => {
    expect(figureOf({ aggregate: { kind: 'sum', parts: 'i' } }, [cell('i', 1, { qty: '0.1' }), cell('i', 1, { qty: '0.2' })]).numerator).toBe('0.3');
  });

  it('counts contributions, sums quantities', () => {
    const cells = [cell('i', 2, { qty: '700' }), cell('l', 1, { qty: '50.5' })];
    expect(figureOf({ aggregate: { kind: 'count', parts: 'il' } }, cells).value).toBe(3);
    expect(figureOf({ aggregate: { kind: 'sum', parts: 'il' } }, cells).value).toBe(750.5);
  });

  it('reads one category alone', () => {
    const cells = [cell('i', 3, { category: '96611' }), cell('o', 1, { category: '96611' }), cell('o', 9, { category: '12345' })];
    expect(figureOf({ aggregate: ratio, category: '96611' }, cells)).toMatchObject({ numerator: '3', denominator: '4' });
  });

  it.each<[string, Aggregate, number | null]>([
    ['median', { kind: 'quantile', parts: 'i', q: 0.5 }, 20],
    ['P90', { kind: 'quantile', parts: 'i', q: 0.9 }, 100],
    ['P75, a share that falls on a whole row', { kind: 'quantile', parts: 'i', q: 0.75 }, 20],
    ['shortest', { kind: 'min', parts: 'i' }, 10],
    ['longest', { kind: 'max', parts: 'i' }, 100],
    ['mean', { kind: 'mean', parts: 'i' }, 37.5],
    ['median of nothing', { kind: 'quantile', parts: 'z', q: 0.5 }, null],
  ])('finds the %s in a histogram', (_, aggregate, value) => {
    expect(figureOf({ aggregate }, [cell('i', 1, { value: 100 }), cell('i', 2, { value: 20 }), cell('i', 1, { value: 10 }), cell('o', 5, { value: 1 })]).value).toBe(value);
  });
});

describe('lampOf', () => {
  const metric = { aggregate: ratio, unit: '%' };
  const target = { op: '>=', value: 98 } as const;

  it.each([
    ['97.8 % misses 98 % by little', share('88', '90'), 'yellow'],
    ['98 % exactly', share('98', '100'), 'green'],
    ['97.9999 % would round to 98 %', share('979999', '1000000'), 'yellow'],
    ['93.1 % is the last that is near', share('931', '1000'), 'yellow'],
    ['93.09 %', share('9309', '10000'), 'red'],
    ['a third, whose share has no end', share('1', '3'), 'red'],
    ['no data', { value: null, numerator: '0', denominator: '0', excluded: 0 }, 'none'],
  ])('%s', (_, figure, lamp) => {
    expect(lampOf(metric, 'flow', figure, target, 2024, '2024-06-30')).toBe(lamp);
  });

  it('shows none without a target', () => {
    expect(lampOf(metric, 'flow', share('1', '1'), undefined, 2024, '2024-06-30')).toBe('none');
  });

  it('holds an amount against the share of the year that has passed', () => {
    const events = { aggregate: { kind: 'count', parts: 'i' } as Aggregate, unit: 'count' };
    const twenty = { op: '>=', value: 20 } as const;
    expect(elapsedShare(2024, '2024-12-31').toNumber()).toBe(1);
    expect(elapsedShare(2024, '2024-07-01').toNumber()).toBe(0.5);
    expect(lampOf(events, 'flow', amount(10), twenty, 2024, '2024-07-01')).toBe('green');
    expect(lampOf(events, 'flow', amount(9), twenty, 2024, '2024-07-01')).toBe('red');
    expect(lampOf(events, 'flow', amount(19), twenty, 2024, '2024-12-31')).toBe('yellow');
    expect(lampOf(events, 'stock', amount(10), twenty, 2024, '2024-07-01')).toBe('red');
  });

  it('reads limits from the other side', () => {
    const days = { aggregate: { kind: 'quantile', parts: 'i', q: 0.5 } as Aggregate, unit: 'workdays' };
    expect(lampOf(days, 'flow', amount(20), { op: '<=', value: 20 }, 2024, '2024-07-01')).toBe('green');
    expect(lampOf(days, 'flow', amount(21), { op: '<=', value: 20 }, 2024, '2024-07-01')).toBe('yellow');
    expect(lampOf(days, 'flow', amount(22), { op: '<=', value: 20 }, 2024, '2024-07-01')).toBe('red');
    expect(lampOf(days, 'flow', amount(1), { op: '=', value: 0 }, 2024, '2024-07-01')).toBe('red');
  });
});

describe('forecastOf', () => {
  const month = (from: string, to: string, numerator: number, denominator = 0) => ({ from, to, numerator, denominator });
  const count = { aggregate: { kind: 'count', parts: 'i' } as Aggregate };
  const quarter = [month('2024-01-01', '2024-01-31', 31), month('2024-02-01', '2024-02-29', 29), month('2024-03-01', '2024-03-31', 31)];

  it('goes on at the pace of the last three whole months', () => {
    expect(forecastOf(count, 'flow', amount(91), quarter, 2024, '2024-03-31')).toBe(366);
    // The running month counts as it is, and is no basis for the pace.
    expect(forecastOf(count, 'flow', amount(91), [...quarter, month('2024-04-01', '2024-04-30', 0)], 2024, '2024-04-10')).toBe(91 + 265);
  });

  it('takes both sides of a ratio further', () => {
    const months = [month('2024-01-01', '2024-01-31', 31, 62)];
    expect(forecastOf({ aggregate: ratio }, 'flow', share('31', '62'), months, 2024, '2024-01-31')).toBe(0.5);
  });

  it('says nothing before a whole month, and the figure itself at the end of the year', () => {
    expect(forecastOf(count, 'flow', amount(3), [month('2024-01-01', '2024-01-31', 3)], 2024, '2024-01-20')).toBeNull();
    expect(forecastOf(count, 'flow', amount(500), quarter, 2024, '2024-12-31')).toBe(500);
  });

  it('leaves a stock as it is', () => {
    expect(forecastOf(count, 'stock', amount(12), quarter, 2024, '2024-03-31')).toBe(12);
  });
});
