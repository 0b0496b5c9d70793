/** Where an article has a word: A in its question, B in keywords and category, C in its answer only. */
export type Place = 'A' | 'B' | 'C';

/** The longest word that is looked for in a question. */
const LONGEST = 8;
const RUNS = /[\u3400-\u9fff\uf900-\ufaff]+|[a-z0-9][a-z0-9.%+-]*/gu;

/** What people ask with and not about: questions, courtesies, fillers. They weigh nothing, whether or not an article has them. */
const EMPTY = new Set(
  ('请问 你好 您好 谢谢 麻烦 想问 咨询 一下 了解 知道 怎么 怎样 咋办 咋样 怎么办 如何 什么 啥 哪里 哪儿 哪些 哪个 哪种 哪张 哪 谁 几 多少 多久 多长时间 多长 时间 几天 几个 是否 能否 能不能 可不可以 可以 能够 需要 应该 必须 还要 还是 是不是 有没有 '
    + '怎么回事 为什么 为啥 干啥 干啥的 我们 我家 我 你们 你 他们 他 她 它 咱们 自己 这边 那边 这个 那个 这些 那些 这样 现在 已经 刚 就 才 都 也 还 又 再 很 太 最 被 把 让 给 跟 和 与 或 及 的 地 得 了 着 过 吗 呢 吧 啊 呀 么 不 没 没有 在 去 来 到 从 向 对 '
    + '上 下 里 中 后 前 先 之前 以后 以前 时候 有 是 为 要 想 会 能 可 吃 听说 原来 其他 一个 一些 一块儿 一块 东西 事情 问题 情况 方面 进行 以及 因为 所以 如果 但是 而且 法子 办法 办 弄 搞 找 看 说 做 用 好 多 少 大 小 '
    + '规定 相关 有关 应当 按照 其 等 由 于 即 并 一 二 三 两 十 个 次 年 月 日 天').split(' '),
);

export const isEmpty = (word: string): boolean => EMPTY.has(word);

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every stretch of a text that may be a word of the index: Latin words and numbers whole, of Chinese all runs of two to eight characters. */
export function stretchesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [run] of normal(text).matchAll(RUNS)) {
    if (/^[a-z0-9]/.test(run)) found.add(run);
    else for (let from = 0; from < run.length - 1; from++) for (let to = from + 2; to <= Math.min(run.length, from + LONGEST); to++) found.add(run.slice(from, to));
  }
  return [...found];
}

export interface Unit {
  text: string;
  /** Whether some article, or a synonym, has it. */
  known: boolean;
}

/** Costs of a word of the index, of a filler, and of a character that is neither: the cheapest way through a question is read. */
const WORD = 1;
const FILLER = 0.9;
const STRANGE = 1.4;

/**
 * Reads a text as words: the fewest that the index or the synonyms know, fillers left out, and what is strange kept in runs,
 * since it says how much of the question nobody has an answer to.
 */
export function readWords(text: string, known: ReadonlySet<string>): Unit[] {
  const units: Unit[] = [];
  for (const [run] of normal(text).matchAll(RUNS)) {
    if (/^[a-z0-9]/.test(run)) {
      if (!isEmpty(run)) units.push({ text: run, known: known.has(run) });
      continue;
    }
    units.push(...readRun(run, known));
  }
  return units;
}

function readRun(run: string, known: ReadonlySet<string>): Unit[] {
  const best: { cost: number; from: number; kind: 'word' | 'filler' | 'strange' }[] = [{ cost: 0, from: 0, kind: 'filler' }];
  for (let to = 1; to <= run.length; to++) {
    let choice = { cost: best[to - 1]!.cost + STRANGE, from: to - 1, kind: 'strange' as 'word' | 'filler' | 'strange' };
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const part = run.slice(from, to);
      const kind = isEmpty(part) ? 'filler' : part.length > 1 && known.has(part) ? 'word' : null;
      if (!kind) continue;
      const cost = best[from]!.cost + (kind === 'filler' ? FILLER : WORD);
      // Of two ways of one cost the one whose last word is longer.
      if (cost < choice.cost || (cost === choice.cost && from < choice.from)) choice = { cost, from, kind };
    }
    best.push(choice);
  }
  const units: Unit[] = [];
  let strange = '';
  for (let to = run.length; to > 0; to = best[to]!.from) {
    const { from, kind } = best[to]!;
    const part = run.slice(from, to);
    if (kind === 'strange') {
      strange = part + strange;
      continue;
    }
    if (strange) units.unshift({ text: strange, known: false });
    strange = '';
    if (kind === 'word') units.unshift({ text: part, known: true });
  }
  if (strange) units.unshift({ text: strange, known: false });
  return units;
}
