/** Levels from the best to the worst. */
export const LEVELS = ['very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied'] as const;
export type Level = (typeof LEVELS)[number];

/** The first three levels. */
export const isSatisfied = (level: string): boolean => LEVELS.indexOf(level as Level) >= 0 && LEVELS.indexOf(level as Level) <= 2;

export const INVALID = ['not-concerned', 'contradictory', 'duplicate'] as const;
export type Invalid = (typeof INVALID)[number];

export interface Answer {
  /** Random: the order of ids says nothing. */
  id: string;
  cellNo: number;
  level: string;
  /** 1 (best) to 5 for each question of the form, 0 where none was given. */
  items: readonly number[];
  comment: string | null;
  /** Says that it had to do with the target in the period. */
  concerned: boolean;
}

/** Shorter words are said by many. */
const TELLING_LENGTH = 15;
/** Levels between the whole and each single question. */
const TOO_FAR = 3;

const wordsOf = (comment: string | null): string => (comment ?? '').normalize('NFKC').replace(/[\s\p{P}]/gu, '').toLowerCase();

/** Whoever is satisfied on the whole and gives every question the opposite, or the other way round, has mistaken the scale. */
function contradicts({ level, items }: Answer): boolean {
  const given = items.filter((item) => item > 0);
  const whole = LEVELS.indexOf(level as Level) + 1;
  return given.length > 1 && given.every((item) => Math.abs(item - whole) >= TOO_FAR);
}

/**
 * Marks answers that do not count, by id, with the first reason that holds. Of answers of one cell with the same longer
 * words only that with the lowest id counts.
 */
export function invalidAnswers(answers: readonly Answer[]): Map<string, Invalid> {
  const found = new Map<string, Invalid>();
  const said = new Set<string>();
  for (const answer of [...answers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!answer.concerned) found.set(answer.id, 'not-concerned');
    else if (contradicts(answer)) found.set(answer.id, 'contradictory');
    else {
      const words = wordsOf(answer.comment);
      const key = `${answer.cellNo}\n${words}`;
      if (words.length >= TELLING_LENGTH && said.has(key)) found.set(answer.id, 'duplicate');
      said.add(key);
    }
  }
  return found;
}
