import { editableOf, rowsOf } from './rule-draft.rules';
import type { RuleRow, RuleTable } from './rules.query';

const input = (name: string, type: RuleTable['inputs'][number]['type']): RuleTable['inputs'][number] => ({ name, type, label: { zh: name, en: name } });
const table: RuleTable = { code: 'toy', label: { zh: '玩具', en: 'Toy' }, inputs: [input('books', 'integer'), input('late', 'boolean'), input('kind', 'code'), input('text', 'text')], outcomes: [], current: null, versions: [] };

describe('a draft of a decision table', () => {
  const rows: RuleRow[] = [
    { id: 'many', when: [{ input: 'books', op: 'range', from: 5 }, { input: 'late', op: 'equals', value: true, not: true }], outcome: 'complex', reason: { zh: '多', en: 'Many' }, basis: '规则第一条' },
    { id: 'kinds', when: [{ input: 'kind', op: 'in', values: ['a', 'b'] }, { input: 'text', op: 'containsAny', words: ['水', '电'] }, { input: 'books', op: 'range', from: 1, to: 3 }], outcome: 'general', reason: { zh: '类', en: 'Kind' } },
    { id: 'rest', when: [], outcome: 'general', reason: { zh: '其余', en: 'Rest' } },
  ];

  it('comes back from the form as it was read', () => expect(rowsOf(table, rows.map(editableOf))).toEqual(rows));

  it('takes commas of both scripts, and trims', () => {
    const [row] = rowsOf(table, [{ id: ' a ', outcome: 'x', zh: ' 因 ', en: 'why', basis: ' ', when: [{ input: 'text', op: 'containsAny', text: '水，电、 气,' }] }]);
    expect(row).toEqual({ id: 'a', when: [{ input: 'text', op: 'containsAny', words: ['水', '电', '气'] }], outcome: 'x', reason: { zh: '因', en: 'why' } });
  });
});
