import { describe, expect, it } from '@jest/globals';
import { tablesOf, withCodes } from './kind-tables.js';
import { libraryCard, RequestCard } from './library-card.toy.js';
import { fieldsOf } from './fact.js';

const SHELVES = [{ code: 'a', label: { zh: '甲架', en: 'Shelf A' } }];

describe('codes that a kind names', () => {
  const kind = { ...libraryCard, codes: { booksOut: SHELVES, holder: SHELVES } };
  it('are the options of its fields and of its inputs, whatever the trait said of them; other fields stay as they are', () => {
    const [category, booksOut] = withCodes(kind, tablesOf(libraryCard).fields);
    expect(booksOut).toMatchObject({ name: 'booksOut', zh: '借出册数', type: 'code', options: SHELVES });
    expect(category!.options!.map(({ code }) => code)).toEqual(['child', 'adult']);
    expect(withCodes(kind, fieldsOf(RequestCard)).find(({ name }) => name === 'holder')).toMatchObject({ type: 'code', options: SHELVES, required: true });
  });
  it('are those of facts that there are', () => expect(() => tablesOf(kind)).toThrow('names the codes of holder'));
});
