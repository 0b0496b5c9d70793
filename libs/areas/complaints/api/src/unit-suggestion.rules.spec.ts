import { describe, expect, it } from '@jest/globals';
import { seeded } from './complaints.seed.js';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { demandText, type DemandText } from './demand-texts.js';
import { demandWords } from './demand-words.rules.js';
import { categoryWord, suggestUnits, type UnitCounts, wordsFor } from './unit-suggestion.rules.js';

const CODES = [...new Set([...DEMAND_CATEGORIES.map(({ unit }) => unit), 'fengdong', 'fengxi', 'qinhan', 'airport', 'jinghe', 'qinchuangyuan'])];
const idOf = (code: string) => CODES.indexOf(code) + 1;
const directory = new Map(DEMAND_CATEGORIES.map(({ code, unit }) => [code, idOf(unit)]));
const wordsOf = (text: DemandText) => demandWords(text.title, text.content, text.place);

function learn(texts: readonly DemandText[]): UnitCounts {
  const [demands, words, of] = [new Map<number, number>(), new Map<number, number>(), new Map<string, Map<number, number>>()];
  const add = (to: Map<number, number>, unit: number, n = 1) => to.set(unit, (to.get(unit) ?? 0) + n);
  for (const text of texts) {
    const unit = idOf(text.unitCode);
    const own = wordsOf(text);
    add(demands, unit);
    add(words, unit, own.length);
    for (const word of [...own, categoryWord(text.category)]) {
      if (!of.has(word)) of.set(word, new Map());
      add(of.get(word)!, unit);
    }
  }
  return { demands, words, of, vocabulary: of.size };
}

const NOTHING: UnitCounts = { demands: new Map(), words: new Map(), of: new Map(), vocabulary: 0 };

describe('suggestUnits', () => {
  it('beats the category look-up on demands that it has not seen', () => {
    const lines: string[] = [];
    for (const learnt of [200, 600, 4_000])
      for (const seed of [11, 12, 13]) {
        const random = seeded(seed);
        const past = Array.from({ length: learnt }, () => demandText(random));
        const heldOut = Array.from({ length: 600 }, () => demandText(random));
        const counts = learn(past);
        const hits = heldOut.filter((text) => suggestUnits(wordsOf(text), text.category, directory.get(text.category)!, counts)[0]!.unitId === idOf(text.unitCode)).length;
        const lookedUp = heldOut.filter((text) => directory.get(text.category) === idOf(text.unitCode)).length;
        lines.push(`learnt from ${learnt}: ${(hits / 6).toFixed(1)} % hit, category look-up ${(lookedUp / 6).toFixed(1)} %, better by ${((hits - lookedUp) / 6).toFixed(1)} points`);
        expect(hits).toBeGreaterThan(lookedUp + (learnt >= 600 ? 150 : 30));
      }
    process.stdout.write(`Suggested units on 600 held-out demands\n  ${lines.join('\n  ')}\n`);
  });

  it('means its score: what it is surer of it hits more often', () => {
    const random = seeded(21);
    const counts = learn(Array.from({ length: 2_000 }, () => demandText(random)));
    const answers = Array.from({ length: 1_000 }, () => demandText(random)).map((text) => {
      const [best] = suggestUnits(wordsOf(text), text.category, directory.get(text.category)!, counts);
      return { sure: best!.score > 0.9, hit: best!.unitId === idOf(text.unitCode) };
    });
    const rate = (sure: boolean) => answers.filter((a) => a.sure === sure && a.hit).length / answers.filter((a) => a.sure === sure).length;
    expect(rate(true)).toBeGreaterThan(0.9);
    expect(rate(true)).toBeGreaterThan(rate(false) + 0.1);
  });

  it('is the directory where nothing has been learnt, and silent without either', () => {
    expect(suggestUnits(['退税'], 'tax', 7, NOTHING)).toEqual([{ unitId: 7, score: 1 }]);
    expect(suggestUnits(['退税'], null, null, NOTHING)).toEqual([]);
  });

  it('gives shares that add up to one', () => {
    const random = seeded(5);
    const counts = learn(Array.from({ length: 300 }, () => demandText(random)));
    const text = demandText(random);
    const ranked = suggestUnits(wordsOf(text), text.category, directory.get(text.category)!, counts);
    expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
  });
});

describe('wordsFor', () => {
  it('names what a unit has more often than others', () => {
    const counts: UnitCounts = { demands: new Map([[1, 10], [2, 10]]), words: new Map([[1, 20], [2, 20]]), of: new Map([['停电', new Map([[1, 9]])], ['园区', new Map([[1, 5], [2, 9]])]]), vocabulary: 2 };
    expect([...wordsFor(1, ['停电', '园区', '退税'], counts).keys()]).toEqual(['停电']);
  });
});
