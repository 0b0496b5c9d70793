import { type Place, readWords, type Unit } from './answer-words.rules.js';

/** An article with those words of the question that it has. */
export interface MatchedArticle {
  id: string;
  words: ReadonlyMap<string, readonly Place[]>;
}

export interface ScoredArticle {
  id: string;
  /** Share of what the question says that the article speaks of, in thousandths. */
  score: number;
  /** The words of the question that it has. */
  matched: string[];
}

/** A colloquial phrase and the words of the trade that it stands for. */
export type Synonyms = ReadonlyMap<string, string>;

/** How much a word counts by the place where the article has it. */
const PLACES: Readonly<Record<Place, number>> = { A: 1, B: 0.9, C: 0.55 };
/** What a part of a longer word is worth, and what the words of the trade for a phrase are. */
const PART = 0.75;
const MEANT = 0.9;
/** A strange run of two characters weighs so much of a word that one article has. */
const STRANGE = 0.5;

interface Stats {
  total: number;
  /** How many articles have a word. */
  having: ReadonlyMap<string, number>;
}

const rarity = ({ total, having }: Stats, word: string): number => Math.log(1 + (total + 1) / ((having.get(word) ?? 0) + 0.5));

/**
 * Ranks articles by the share of the question, each word by its rarity, that they speak of. Words that nobody has an article on
 * count against all of them, so that a question about something else scores low everywhere.
 *
 * @param total how many articles there are to answer from
 */
export function scoreArticles(question: string, synonyms: Synonyms, articles: readonly MatchedArticle[], total: number): ScoredArticle[] {
  const having = new Map<string, number>();
  for (const { words } of articles) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const stats: Stats = { total, having };
  const units = weighedUnits(question, synonyms, stats);
  const whole = units.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  return articles
    .map(({ id, words }): ScoredArticle => {
      let sum = 0;
      const matched: string[] = [];
      for (const unit of units) {
        const share = matchOf(unit, words, stats);
        if (share > 0) matched.push(unit.text);
        sum += unit.weight * share;
      }
      return { id, score: Math.round((1_000 * sum) / whole), matched };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface WeighedUnit extends Unit {
  weight: number;
  /** Words of the index inside a longer one. */
  parts: string[];
  /** What the phrase stands for. */
  meaning: string[];
}

function weighedUnits(question: string, synonyms: Synonyms, stats: Stats): WeighedUnit[] {
  const known = new Set([...stats.having.keys(), ...synonyms.keys()]);
  const seen = new Set<string>();
  const units: WeighedUnit[] = [];
  for (const unit of readWords(question, known)) {
    if (seen.has(unit.text)) continue;
    seen.add(unit.text);
    const meaning = readWords(synonyms.get(unit.text) ?? '', new Set(stats.having.keys())).filter((one) => one.known).map((one) => one.text);
    const parts = partsOf(unit.text, stats.having);
    const own = stats.having.has(unit.text) ? rarity(stats, unit.text) : 0;
    const weight = unit.known ? Math.max(own, ...meaning.map((word) => rarity(stats, word))) : rarity(stats, unit.text) * STRANGE * (unit.text.length / 2);
    if (weight > 0) units.push({ ...unit, weight, parts, meaning });
  }
  return units;
}

function partsOf(word: string, having: ReadonlyMap<string, number>): string[] {
  const parts: string[] = [];
  for (let from = 0; from < word.length - 1; from++) for (let to = from + 2; to <= word.length; to++) if (to - from < word.length && having.has(word.slice(from, to))) parts.push(word.slice(from, to));
  return parts;
}

const placed = (places: readonly Place[] | undefined): number => Math.max(0, ...(places ?? []).map((place) => PLACES[place]));

/** How much of a unit an article speaks of, 0 to 1. */
function matchOf(unit: WeighedUnit, words: MatchedArticle['words'], stats: Stats): number {
  const own = placed(words.get(unit.text));
  const covered = new Set<number>();
  let parts = 0;
  for (const part of unit.parts) {
    const at = unit.text.indexOf(part);
    const worth = placed(words.get(part));
    if (worth === 0) continue;
    for (let i = at; i < at + part.length; i++) covered.add(i);
    parts = Math.max(parts, worth);
  }
  const partly = PART * parts * (covered.size / unit.text.length);
  const weights = unit.meaning.map((word) => rarity(stats, word));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const meant = all === 0 ? 0 : (MEANT * unit.meaning.reduce((sum, word, i) => sum + weights[i]! * placed(words.get(word)), 0)) / all;
  return Math.max(own, partly, meant);
}
