/** What past demands tell: how many demands each unit led in the end, and with which words. */
export interface UnitCounts {
  /** Demands led, by unit. */
  demands: ReadonlyMap<number, number>;
  /** Words of those demands together, each once for each demand, by unit. */
  words: ReadonlyMap<number, number>;
  /** For each word asked for, demands that have it by unit. */
  of: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How many different words there are. */
  vocabulary: number;
}

export interface SuggestedUnit {
  unitId: number;
  /** Share of belief, 0 to 1; all units together 1. */
  score: number;
}

/** The directory of duties speaks as so many past demands of its category would. */
const DIRECTORY_DEMANDS = 6;
/** A word that a unit never had is so much of one that it had once. */
const SMOOTHING = 0.05;
/** Neighbouring pairs share a character, so two of them tell little more than one. */
const PAIR_WEIGHT = 0.5;

/** The word under which a category is counted beside the words of the text; no text has it. */
export const categoryWord = (category: string): string => `#${category}`;

/**
 * Ranks the units that may lead a demand: multinomial naive Bayes over the words and the category of past demands, with
 * the directory of duties as if it were some more of them. Without any past demand the directory alone speaks.
 */
export function suggestUnits(words: readonly string[], category: string | null, directoryUnitId: number | null, counts: UnitCounts): SuggestedUnit[] {
  const units = new Set([...counts.demands.keys(), ...(directoryUnitId === null ? [] : [directoryUnitId])]);
  const known = words.filter((word) => counts.of.has(word));
  const ofCategory = category === null ? undefined : counts.of.get(categoryWord(category));
  const scored = [...units].map((unitId) => {
    const byDirectory = unitId === directoryUnitId ? DIRECTORY_DEMANDS : 0;
    const demands = (counts.demands.get(unitId) ?? 0) + byDirectory;
    const total = (counts.words.get(unitId) ?? 0) + SMOOTHING * Math.max(counts.vocabulary, 1);
    let score = Math.log(demands);
    for (const word of known) score += PAIR_WEIGHT * Math.log(((counts.of.get(word)!.get(unitId) ?? 0) + SMOOTHING) / total);
    if (category !== null) score += Math.log(((ofCategory?.get(unitId) ?? 0) + byDirectory + SMOOTHING) / (demands + SMOOTHING));
    return { unitId, score };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - best), 0);
  return scored.map(({ unitId, score }) => ({ unitId, score: Math.exp(score - best) / sum })).sort((a, b) => b.score - a.score || a.unitId - b.unitId);
}

/** The words that speak for a unit against all others, with how much they do. */
export function wordsFor(unitId: number, words: readonly string[], counts: UnitCounts): Map<string, number> {
  const all = [...counts.words.values()].reduce((sum, n) => sum + n, 0);
  const mine = counts.words.get(unitId) ?? 0;
  const speaking = new Map<string, number>();
  for (const word of words) {
    const by = counts.of.get(word);
    const here = by?.get(unitId) ?? 0;
    if (!by || here === 0) continue;
    const everywhere = [...by.values()].reduce((sum, n) => sum + n, 0);
    const gain = Math.log((here + SMOOTHING) / (mine + SMOOTHING)) - Math.log(everywhere / Math.max(all, 1));
    if (gain > 0) speaking.set(word, gain);
  }
  return speaking;
}
