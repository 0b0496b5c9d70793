import { describe, expect, it } from '@jest/globals';
import { searchQuery, searchTokens } from './search.rules.js';

/** Whether PostgreSQL would find a text by what was typed: each term is a token, or begins one where it ends in `:*`. */
function finds(typed: string, text: string): boolean {
  const tokens = searchTokens([text]);
  const terms = searchQuery(typed)?.split(' & ').map((term) => /^'(.*)'(:\*)?$/.exec(term)!) ?? [];
  return terms.length > 0 && terms.every(([, word, open]) => tokens.some((token) => (open ? token.startsWith(word!) : token === word)));
}

describe('search tokens', () => {
  it('are the pairs of a run, its last character, and whole words, each once', () => {
    expect(searchTokens(['道路照明，A座3F', null, '照明'])).toEqual(['道路', '路照', '照明', '明', 'a', '座', '3f']);
    expect(searchTokens([undefined])).toEqual([]);
  });

  const text = '沣渭大道路灯损坏 XX20240509 Lamp';
  it.each(['沣', '道', '坏', '大道', '路灯损坏', '沣渭 lamp', 'xx2024', 'ＬＡＭＰ'])('find a text by %s', (typed) => expect(finds(typed, text)).toBe(true));
  it.each(['灯路', '渭河', '河', 'amp', '沣渭 xx2023'])('do not find it by %s', (typed) => expect(finds(typed, text)).toBe(false));
  it('ask nothing where nothing was typed that could be found', () => expect(searchQuery('，。 !')).toBeNull());
});
