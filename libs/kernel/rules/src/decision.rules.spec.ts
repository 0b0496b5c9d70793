import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, holds, type Condition, type DecisionRow, type FactValue } from './decision.rules.js';

const is = (condition: object, fact: FactValue | null | undefined) => holds({ input: 'x', ...condition } as Condition, fact);
const words = (outcome: string) => ({ zh: outcome, en: outcome });

describe('conditions', () => {
  it.each<[object, FactValue | null | undefined, boolean]>([
    [{ op: 'equals', value: 'A' }, 'A', true],
    [{ op: 'equals', value: 'A' }, 'a', false],
    [{ op: 'equals', value: 3 }, '3.00', true],
    [{ op: 'equals', value: '001' }, '1', false],
    [{ op: 'equals', value: true }, true, true],
    [{ op: 'equals', value: true }, 'true', false],
    [{ op: 'equals', value: 'B' }, ['A', 'B'], true],
    [{ op: 'in', values: ['A', 'B'] }, 'B', true],
    [{ op: 'in', values: ['A', 'B'] }, 'C', false],
    [{ op: 'in', values: [1, 2] }, 2, true],
    [{ op: 'containsAny', words: ['拆迁', 'Land'] }, '关于 拆 迁 补偿', true],
    [{ op: 'containsAny', words: ['land'] }, 'ＬＡＮＤ use', true],
    [{ op: 'containsAny', words: ['land'] }, ['water', 'Landing'], true],
    [{ op: 'containsAny', words: ['land'] }, 'water', false],
    [{ op: 'range', from: 2, to: 5 }, 2, true],
    [{ op: 'range', from: 2, to: 5 }, 5, false],
    [{ op: 'range', from: 2 }, 1, false],
    [{ op: 'range', to: '0.3' }, '0.30', false],
    [{ op: 'range', to: '0.30000000000000001' }, '0.3', true],
    [{ op: 'range', from: '2024-02-01', to: '2024-03-01' }, '2024-02-29', true],
    [{ op: 'range', from: '2024-02-01', to: '2024-03-01' }, '2024-03-01', false],
    [{ op: 'range', from: 1 }, 'many', false],
    [{ op: 'equals', value: 'A', not: true }, 'B', true],
    [{ op: 'equals', value: 'A', not: true }, null, false],
    [{ op: 'equals', value: 'A', not: true }, undefined, false],
    [{ op: 'range', from: 1 }, null, false],
  ])('%j of %j is %s', (condition, fact, expected) => expect(is(condition, fact)).toBe(expected));
});

const rows: DecisionRow[] = [
  { id: 'rare', when: [{ input: 'shelf', op: 'in', values: ['rare', 'old'] }], outcome: 'DESK', reason: words('rare'), basis: 'House rules 4' },
  { id: 'many', when: [{ input: 'books', op: 'range', from: 5 }, { input: 'member', op: 'equals', value: true }], outcome: 'LONG', reason: words('many') },
  { id: 'some', when: [{ input: 'books', op: 'range', from: 2 }, { input: 'member', op: 'equals', value: true }, { input: 'title', op: 'containsAny', words: ['atlas'] }], outcome: 'LONG', reason: words('some') },
  { id: 'else', when: [], outcome: 'SHORT', reason: words('else') },
];

describe('evaluate', () => {
  it('takes the first row that holds', () => {
    expect(evaluate(rows, { shelf: 'rare', books: 9, member: true })).toEqual({ row: 'rare', outcome: 'DESK', reason: words('rare'), basis: 'House rules 4', misses: [] });
    expect(evaluate(rows, { shelf: 'plain', books: 9, member: true }).row).toBe('many');
  });

  it('names the rows above that failed by one condition, and which', () => {
    expect(evaluate(rows, { books: 3, member: true, title: 'novel' })).toMatchObject({
      row: 'else',
      misses: [
        { row: 'rare', outcome: 'DESK', failed: { input: 'shelf' } },
        { row: 'many', failed: { input: 'books', from: 5 } },
        { row: 'some', failed: { input: 'title' } },
      ],
    });
    expect(evaluate(rows, { books: 1, member: false }).misses.map((m) => m.row)).toEqual(['rare']);
  });

  it('always answers, the same twice, and no row above the answer holds', () => {
    fc.assert(
      fc.property(
        fc.record({ shelf: fc.option(fc.constantFrom('rare', 'old', 'plain')), books: fc.option(fc.integer({ min: 0, max: 9 })), member: fc.option(fc.boolean()), title: fc.option(fc.constantFrom('atlas', 'novel')) }),
        (facts) => {
          const decision = evaluate(rows, facts);
          expect(evaluate(rows, facts)).toEqual(decision);
          const above = rows.slice(0, rows.findIndex((r) => r.id === decision.row));
          for (const row of above) expect(row.when.every((c) => holds(c, facts[c.input as keyof typeof facts]))).toBe(false);
        },
      ),
    );
  });
});
