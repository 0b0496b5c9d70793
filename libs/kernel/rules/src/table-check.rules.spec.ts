import { describe, expect, it } from '@jest/globals';
import type { DecisionRow } from './decision.rules.js';
import { checkRows } from './table-check.rules.js';

const label = { zh: '借期', en: 'Loan' };
const table = {
  code: 'library.loan',
  label,
  inputs: [{ name: 'books', label, type: 'integer' as const }, { name: 'price', label, type: 'decimal' as const }, { name: 'shelf', label, type: 'code' as const }, { name: 'born', label, type: 'date' as const }],
  outcomes: [{ code: 'SHORT', label }, { code: 'LONG', label }],
  first: { validFrom: '2024-01-01', rows: [] },
};
const last = { id: 'else', when: [], outcome: 'SHORT', reason: label };
const row = (when: unknown[], more: object = {}) => ({ id: 'a', when, outcome: 'LONG', reason: label, ...more }) as DecisionRow;
const codes = (rows: DecisionRow[]) => checkRows(table, rows).map((e) => `${e.pointer} ${e.code}`);

describe('checkRows', () => {
  it.each<[string, DecisionRow[], string[]]>([
    ['good rows', [row([{ input: 'books', op: 'range', from: 2, to: 5 }, { input: 'born', op: 'range', to: '2000-01-01' }, { input: 'price', op: 'equals', value: '1.50' }]), last], []],
    ['no rows', [], ['/rows default-missing']],
    ['no default', [row([{ input: 'books', op: 'range', from: 2 }])], ['/rows/0/when default-missing']],
    ['a default above others', [row([]), last], ['/rows/0/when row-hides-others']],
    ['two rows of one name', [row([{ input: 'books', op: 'range', from: 2 }], { id: 'else' }), last], ['/rows/1/id row-doubled']],
    ['an unknown outcome', [row([{ input: 'books', op: 'range', from: 2 }], { outcome: 'NEVER' }), last], ['/rows/0/outcome outcome-unknown']],
    ['an unknown input', [row([{ input: 'colour', op: 'equals', value: 'red' }]), last], ['/rows/0/when/0/input input-unknown']],
    ['an operator that does not fit', [row([{ input: 'shelf', op: 'range', from: 'a' }]), last], ['/rows/0/when/0/op op-does-not-fit']],
    ['a value that does not fit', [row([{ input: 'books', op: 'equals', value: 'two' }]), last], ['/rows/0/when/0 value-does-not-fit']],
    ['a float for money', [row([{ input: 'price', op: 'equals', value: 1.5 }]), last], ['/rows/0/when/0 value-does-not-fit']],
    ['an impossible day', [row([{ input: 'born', op: 'range', from: '2024-13-01' }]), last], ['/rows/0/when/0 value-does-not-fit']],
    ['an empty range', [row([{ input: 'books', op: 'range', from: 5, to: 5 }]), last], ['/rows/0/when/0 range-empty']],
    ['nothing to compare with', [row([{ input: 'books', op: 'range' }, { input: 'shelf', op: 'in' }]), last], ['/rows/0/when/0 condition-empty', '/rows/0/when/1 condition-empty']],
    ['a field of another operator', [row([{ input: 'shelf', op: 'equals', value: 'a', words: ['b'] }]), last], ['/rows/0/when/0/words unknown-field']],
  ])('%s', (_, rows, expected) => expect(codes(rows)).toEqual(expected));
});
