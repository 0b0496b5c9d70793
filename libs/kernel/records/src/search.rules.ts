const CJK = /[\u3400-\u9fff\uf900-\ufaff]/u;
const RUNS = /[\u3400-\u9fff\uf900-\ufaff]+|[a-z0-9]+/gu;
const MOST_TOKENS = 2_000;

const normal = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * The tokens under which a text is found: pairs of neighbouring Chinese characters, the last one of a run by itself, and
 * words of letters and digits. Pairs need no dictionary, find any two characters that stand together, and cost no memory;
 * every character begins a token, so none needs one of its own.
 */
export function searchTokens(texts: readonly (string | null | undefined)[]): string[] {
  const tokens = new Set<string>();
  for (const text of texts)
    for (const [run] of normal(text ?? '').matchAll(RUNS)) {
      if (!CJK.test(run)) tokens.add(run.slice(0, 60));
      else for (let i = 0; i < run.length; i++) tokens.add(run.slice(i, i + 2));
      if (tokens.size >= MOST_TOKENS) return [...tokens].slice(0, MOST_TOKENS);
    }
  return [...tokens];
}

/** A `tsvector` literal; tokens hold no quotes by their make. */
export const searchVector = (texts: readonly (string | null | undefined)[]): string => searchTokens(texts).map((token) => `'${token}'`).join(' ');

/** A `tsquery` literal for what someone typed: all of it must occur; the last word may be unfinished. Null for nothing to look for. */
export function searchQuery(typed: string): string | null {
  const terms: string[] = [];
  for (const [run] of normal(typed).matchAll(RUNS)) {
    if (!CJK.test(run)) terms.push(`'${run.slice(0, 60)}':*`);
    else if (run.length === 1) terms.push(`'${run}':*`);
    else for (let i = 0; i < run.length - 1 && terms.length < 40; i++) terms.push(`'${run.slice(i, i + 2)}'`);
  }
  return terms.length ? terms.join(' & ') : null;
}
