import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '@haobang/rules';
import { answerOrPerson } from './answer-or-person.table.js';
import { type MatchedArticle, scoreArticles } from './answer-score.rules.js';
import { type Place, readWords, stretchesIn } from './answer-words.rules.js';
import { vectorOf } from './article-index.js';

const known = new Set(['营业执照', '执照', '补领', '数电票', '12345']);
const read = (text: string) => readWords(text, known).map((unit) => (unit.known ? unit.text : `?${unit.text}`));
const article = (id: string, words: Record<string, Place[]>): MatchedArticle => ({ id, words: new Map(Object.entries(words)) });

describe('readWords', () => {
  it.each([
    ['营业执照怎么补领', ['营业执照', '补领']],
    ['执照', ['执照']],
    ['请问我的数电票', ['数电票']],
    ['打12345没人接', ['?打', '12345', '?人接']],
    ['夜色朦胧', ['?夜色朦胧']],
    ['猫和狗', ['?猫', '?狗']],
    ['怎么办？', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('reads full-width forms and capitals as one', () => {
    expect(readWords('ＫＴＶ １２３４５', new Set(['ktv', '12345'])).every((unit) => unit.known)).toBe(true);
  });

  it('gives each character of Chinese to one word, filler or strange run, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('营', '业', '执', '照', '的', '怎', '么', '补', '领', '猫'), { maxLength: 30 }).map((chars) => chars.join('')), (text) => {
        let at = 0;
        for (const unit of readWords(text, known)) {
          const found = text.indexOf(unit.text, at);
          if (found < at) return false;
          at = found + unit.text.length;
        }
        return true;
      }),
    );
  });
});

describe('stretchesIn', () => {
  it('gives runs of two to eight characters, and Latin words whole', () => {
    expect(stretchesIn('补执照，ktv')).toEqual(['补执', '补执照', '执照', 'ktv']);
    expect(stretchesIn('一二三四五六七八九').filter((one) => one.length > 8)).toEqual([]);
    expect(stretchesIn('照')).toEqual([]);
  });
});

describe('scoreArticles', () => {
  const none = new Map<string, string>();
  const lost = article('lost', { 营业执照: ['A'], 补领: ['A'], 遗失: ['A'] });
  const open = article('open', { 营业执照: ['C'] });

  it('is the share of the question that an article speaks of, and ranks by it', () => {
    const [first, second] = scoreArticles('营业执照怎么补领', none, [open, lost], 10);
    expect([first!.id, first!.score, first!.matched]).toEqual(['lost', 1_000, ['营业执照', '补领']]);
    expect(second!.id).toBe('open');
    expect(second!.score).toBeLessThan(300);
  });

  it('counts what nobody has an article on against all of them', () => {
    const score = (question: string) => scoreArticles(question, none, [lost], 10)[0]?.score ?? 0;
    expect(score('营业执照')).toBe(1_000);
    expect(score('营业执照被猫咬坏了一大块')).toBeLessThan(score('营业执照坏'));
    expect(scoreArticles('猫不吃饭', none, [], 10)).toEqual([]);
    expect(scoreArticles('怎么办', none, [lost], 10)).toEqual([]);
  });

  it('takes a phrase for the words that it stands for, a little weaker', () => {
    const [first] = scoreArticles('丢了', new Map([['丢了', '遗失 补领']]), [lost], 10);
    expect([first!.id, first!.score, first!.matched]).toEqual(['lost', 900, ['丢了']]);
  });

  it('takes parts of a longer word for a part of it', () => {
    // 许可 is half of 施工许可; of the half three quarters count.
    const [, partly] = scoreArticles('施工许可', none, [article('whole', { 施工许可: ['A'] }), article('part', { 许可: ['A'] })], 10);
    expect([partly!.id, partly!.score]).toEqual(['part', 375]);
  });

  it('stays within a thousand, and never ranks by chance', () => {
    const places = fc.subarray<Place>(['A', 'B', 'C'], { minLength: 1 });
    const words = fc.dictionary(fc.constantFrom('营业执照', '执照', '补领', '营业'), places, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (list) => {
        const articles = list.map((one, i) => article(String(i), one));
        const ranked = scoreArticles('营业执照丢了怎么补领', new Map([['丢了', '补领']]), articles, 20);
        return ranked.every(({ score }, i) => score > 0 && score <= 1_000 && (i === 0 || ranked[i - 1]!.score >= score));
      }),
    );
  });
});

describe('answer or person', () => {
  it.each([
    [{ score: 300, words: 2, longest: 2, text: '问' }, 'answer'],
    [{ score: 299, words: 2, longest: 2, text: '问' }, 'person'],
    [{ score: 400, words: 1, longest: 3, text: '问' }, 'answer'],
    [{ score: 399, words: 1, longest: 3, text: '问' }, 'person'],
    [{ score: 599, words: 1, longest: 2, text: '问' }, 'person'],
    [{ score: 600, words: 1, longest: 2, text: '问' }, 'answer'],
    [{ score: 0, words: 0, longest: 0, text: '问' }, 'person'],
    [{ score: 1_000, words: 5, longest: 8, text: '我要投诉物业' }, 'person'],
  ])('%j', (facts, outcome) => {
    expect(evaluate(answerOrPerson.first.rows, facts).outcome).toBe(outcome);
  });
});

describe('vectorOf', () => {
  it('keeps each word once with the places where it stands, without fillers and signs', () => {
    const cut = (text: string) => text.split('/');
    expect(vectorOf({ title: '补领/执照/怎么/？', keywords: "执照/o'k", category: 'tax', answer: '执照/照' }, cut)).toBe("'补领':1A '执照':1A,2B,3C 'ok':2B '税务':2B");
  });
});
