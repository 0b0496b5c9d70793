import { factFields, factsOf, type RuleTable } from './rules.query';

const input = (name: string, type: RuleTable['inputs'][number]['type']): RuleTable['inputs'][number] => ({ name, type, label: { zh: name, en: name } });
const table: RuleTable = { code: 'toy', label: { zh: '玩具', en: 'Toy' }, inputs: [input('books', 'integer'), input('late', 'boolean'), input('fee', 'decimal'), input('tags', 'words'), input('note', 'text')], outcomes: [], current: null, versions: [] };

describe('trying a decision table', () => {
  it('asks for every fact, and for yes, no or unknown', () => {
    expect(factFields(table).map(({ name, type, required }) => [name, type, required])).toEqual([['books', 'integer', false], ['late', 'code', false], ['fee', 'decimal', false], ['tags', 'text', false], ['note', 'longText', false]]);
    expect(factFields(table)[1]!.options!.map(({ code }) => code)).toEqual(['true', 'false']);
  });

  it('sends facts of their types, and nothing for what is unknown', () => {
    expect(factsOf(table, { books: 3, late: 'false', fee: '1.5', tags: '水 电，气', note: '无' })).toEqual({ books: 3, late: false, fee: 1.5, tags: ['水', '电', '气'], note: '无' });
    expect(factsOf(table, {})).toEqual({});
  });
});
