import { describe, expect, it } from '@jest/globals';
import { askedOf, type RootFields, type StoredSource } from './fact-statement.js';

const source = (id: number, only: StoredSource['only']): StoredSource => ({ id, version: 1, code: `s${id}`, rootKind: 'loan', span: 'flow', columns: [], parts: {}, only, sql: '' });
const always = source(1, null);
const law = source(2, { shelf: ['law', 'order'] });
const lentLaw = source(3, { shelf: ['law'], lent: [true] });

describe('sources that are asked of a record', () => {
  it.each<[string, RootFields[], StoredSource[]]>([
    ['those without a condition always', [{ shelf: 'poetry' }], [always]],
    ['those of which one value is the record\'s', [{ shelf: 'order', lent: true }], [always, law]],
    ['those of which every fact has its value', [{ shelf: 'law', lent: true }], [always, law, lentLaw]],
    ['not those of which one fact has another', [{ shelf: 'law', lent: false }], [always, law]],
    ['not those of which a fact is not known', [{ shelf: 'law' }], [always, law]],
    ['those that fitted before: what they said has to end', [{ shelf: 'law', lent: true }, { shelf: 'poetry', lent: true }], [always, law, lentLaw]],
    ['each state by itself, not a mixture of two', [{ shelf: 'law', lent: false }, { shelf: 'poetry', lent: true }], [always, law]],
  ])('%s', (_, states, expected) => expect(askedOf([always, law, lentLaw], states)).toEqual(expected));
});
