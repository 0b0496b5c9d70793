import { readingOf } from '@haobang/organisation';

export interface SearchNames {
  uscc: string | null;
  name: string;
  shortName: string | null;
  formerNames: readonly string[];
}

export interface SearchColumns {
  pinyin: string;
  names: string;
  grams: string[];
  latin: string;
}

/** One way to write what may be typed in several: width, case, and blanks make no difference. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The characters of a text and its pairs of neighbours, each once. */
export function gramsOf(folded: string): string[] {
  const signs = [...folded];
  return [...new Set([...signs, ...signs.slice(1).map((sign, i) => signs[i]! + sign)])];
}

/** What an enterprise is found by. Names stay apart, so that no part runs from one into the next. */
export function searchColumns(of: SearchNames): SearchColumns {
  const names = [...new Set([of.name, of.shortName, ...of.formerNames].filter((n) => n !== null).map(foldText))];
  const readings = [...new Set([of.name, ...(of.shortName ? [of.shortName] : []), ...of.formerNames])].map((n) => readingOf(n));
  const latin = [...readings.map((r) => r.initials), ...readings.map((r) => r.full), ...(of.uscc ? [of.uscc.toLowerCase()] : [])];
  return { pinyin: readings[0]!.full, names: names.join('\n'), grams: [...new Set(names.flatMap(gramsOf))], latin: [...new Set(latin)].join(' ') };
}

export type SearchTerm =
  | { by: 'code'; uscc: string }
  /** A part of a name: all its grams, then the text itself. */
  | { by: 'name'; grams: string[]; part: string }
  /** A part of initials, pinyin or code. */
  | { by: 'latin'; part: string }
  /** One or two letters: too few for trigrams, so the start of the initials. */
  | { by: 'start'; start: string };

const wild = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** How a question is looked up; undefined for one that holds nothing. */
export function searchTermOf(q: string): SearchTerm | undefined {
  const folded = foldText(q);
  if (folded === '') return undefined;
  // A code has its region and more in digits; eighteen letters are pinyin.
  if (/^[0-9a-z]{18}$/.test(folded) && folded.replace(/\D/g, '').length >= 7) return { by: 'code', uscc: folded.toUpperCase() };
  if (/^[0-9a-z]+$/.test(folded)) return folded.length < 3 ? { by: 'start', start: `${folded}%` } : { by: 'latin', part: `%${folded}%` };
  const signs = [...folded];
  return { by: 'name', grams: signs.length === 1 ? [folded] : signs.slice(1).map((sign, i) => signs[i]! + sign), part: `%${wild(folded)}%` };
}
