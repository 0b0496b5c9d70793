import { elapsedDays } from '@haobang/clock';

/** From here on two demands of one enterprise are proposed as one (measure 48). */
export const LEAST_SIMILARITY = 0.5;
/** Days between the two registrations, the thirtieth included (measure 48). */
export const MOST_DAYS_APART = 30;

/** Neighbouring signs of a text, each as often as it stands there; letters small, spaces and punctuation left out. */
function pairsOf(text: string): Map<string, number> {
  const signs = [...text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')];
  const pairs = new Map<string, number>();
  for (let i = 1; i < signs.length; i++) pairs.set(signs[i - 1]! + signs[i]!, (pairs.get(signs[i - 1]! + signs[i]!) ?? 0) + 1);
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, n) => sum + n, 0);

export interface Similarity {
  /** Pairs that both have. */
  common: number;
  /** Pairs of both together. */
  of: number;
}

/** How alike two texts read: twice the pairs that both have, over the pairs of both (Dice), as whole numbers so that a boundary is exact. */
export function similarity(one: string, other: string): Similarity {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const [pair, n] of a) common += Math.min(n, b.get(pair) ?? 0);
  return { common, of: sizeOf(a) + sizeOf(b) };
}

/** At least one half, the half itself included; a text of one sign is like none. */
export const isAlike = ({ common, of }: Similarity): boolean => of > 0 && 2 * common >= LEAST_SIMILARITY * of;

/** To three decimals, rounded down: what is shown is never more than what is. */
export const shownSimilarity = ({ common, of }: Similarity): string => (Math.floor((2000 * common) / of) / 1000).toFixed(3);

export interface Compared {
  id: string;
  title: string;
  content: string;
  /** Day of registration. */
  on: string;
}

/** Two demands of one enterprise that read alike and came within thirty days. */
export function proposalOf(one: Compared, other: Compared): { similarity: string; daysApart: number } | undefined {
  const [earlier, later] = one.on <= other.on ? [one, other] : [other, one];
  const daysApart = elapsedDays(earlier.on, later.on);
  if (daysApart > MOST_DAYS_APART) return undefined;
  const found = similarity(`${one.title}\n${one.content}`, `${other.title}\n${other.content}`);
  return isAlike(found) ? { similarity: shownSimilarity(found), daysApart } : undefined;
}
