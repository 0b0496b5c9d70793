import type { FieldMeta } from '@haobang/records';

export type Change = 'same' | 'gone' | 'come';

/** A stretch of text that both have, that only the older has (`gone`) or only the newer (`come`). */
export interface Stretch {
  change: Change;
  text: string;
}

export interface FieldDifference {
  name: string;
  label: { zh: string; en: string };
  type: string;
  before: unknown;
  after: unknown;
  /** Of texts: how one becomes the other, sentence by sentence. */
  stretches: Stretch[] | null;
}

/** Texts of more sentences are shown whole, before and after: comparing grows with the product of both. */
const MOST_SENTENCES = 1_500;
const SENTENCES = /[^。；！？!?;\n]*[。；！？!?;\n]+|[^。；！？!?;\n]+/gu;

/** How one text becomes another, by sentences: the longest run of sentences that both have stays. */
export function textDifference(before: string, after: string): Stretch[] {
  const a = before.match(SENTENCES) ?? [];
  const b = after.match(SENTENCES) ?? [];
  if (a.length > MOST_SENTENCES || b.length > MOST_SENTENCES) return join([{ change: 'gone', text: before }, { change: 'come', text: after }]);
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ change: 'same', text: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) found.push({ change: 'gone', text: a[i++]! });
    else found.push({ change: 'come', text: b[j++]! });
  }
  return join(found);
}

function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { change, text } of stretches) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.change === change) last.text += text;
    else joined.push({ change, text });
  }
  return joined;
}

const TEXTS = ['text', 'longText'];

/** The facts in which two versions differ, in the order of their declaration; the title first. */
export function differencesBetween(fields: readonly Pick<FieldMeta, 'name' | 'zh' | 'en' | 'type'>[], before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): FieldDifference[] {
  return fields.flatMap(({ name, zh, en, type }): FieldDifference[] => {
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const stretches = TEXTS.includes(type) ? textDifference(String(was ?? ''), String(is ?? '')) : null;
    return [{ name, label: { zh, en }, type, before: was, after: is, stretches }];
  });
}
