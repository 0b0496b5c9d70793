/** What a refusal is, in a few words: Chinese, English. */
export type ProblemText = readonly [zh: string, en: string];

const texts = new Map<string, ProblemText>();

/** Gives codes their texts. Each library does so once, beside what it refuses. @throws Error where a code has other words already */
export function registerProblems(given: Readonly<Record<string, ProblemText>>): void {
  for (const [code, text] of Object.entries(given)) {
    const known = texts.get(code);
    if (known && known.join() !== text.join()) throw new Error(`The problem ${code} has two texts`);
    texts.set(code, text);
  }
}

/** The text of a code in a language; undefined where nobody gave it one. */
export const problemTitle = (code: string, locale: 'zh' | 'en'): string | undefined => texts.get(code)?.[locale === 'zh' ? 0 : 1];
