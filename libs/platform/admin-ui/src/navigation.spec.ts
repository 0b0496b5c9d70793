import { type ClientArea, sectionKey, sectionsOf } from './navigation';

const SECTION = { zh: '组', en: 'A group' };
const OTHER = { zh: '另一组', en: 'Other' };
const entry = (path: string, section?: typeof SECTION) => ({ path, label: { zh: path, en: path }, ...(section ? { section } : {}) });
const area: ClientArea = { name: 'library', label: { zh: '图书', en: 'Library' }, navigation: [entry('/a', SECTION), entry('/b'), entry('/c', OTHER), entry('/d', SECTION)], routes: [] };

describe('sectionsOf', () => {
  it('keeps the order in which sections first occur, and what has none stands first', () => {
    const shown = sectionsOf(area, area.navigation).map((section) => [section.label?.en ?? null, section.entries.map(({ path }) => path)]);
    expect(shown).toEqual([[null, ['/b']], ['A group', ['/a', '/d']], ['Other', ['/c']]]);
  });

  it('leaves no section without an entry that the caller may open', () => {
    expect(sectionsOf(area, [area.navigation[1]!])).toHaveLength(1);
  });

  it('gives keys without blanks', () => {
    expect(sectionKey(area, SECTION)).toBe('section:library:A-group');
  });
});
