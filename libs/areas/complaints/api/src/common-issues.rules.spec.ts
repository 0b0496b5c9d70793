import { describe, expect, it } from '@jest/globals';
import { groupByKind, kindOf, meanOf, type Told, weighDemands } from './common-issues.rules.js';
import { SAMPLE_DEMANDS } from './common-issues.testing.js';
import { seeded } from './complaints.seed.js';
import { demandText } from './demand-texts.js';
import { demandWords, stretchesOf } from './demand-words.rules.js';

const told = (title: string, content: string, id: string): Told => ({ id, on: '2024-05-09', category: null, title, words: demandWords(title, content) });
const sample = SAMPLE_DEMANDS.map(({ kind, title, content }, i) => told(title, content, `${kind}:${i}`));
const kindsIn = (group: readonly Told[]) => {
  const counts = new Map<string, number>();
  for (const { id } of group) counts.set(id.split(':')[0]!, (counts.get(id.split(':')[0]!) ?? 0) + 1);
  const [kind, n] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return { kind, strangers: group.length - n };
};

describe('groupByKind', () => {
  it('finds at least five of six kinds in sixty demands, with at most three strangers in all', () => {
    const groups = groupByKind(weighDemands(sample)).filter((group) => group.length >= 5).map(kindsIn);
    expect(new Set(groups.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
    expect(groups.reduce((sum, { strangers }) => sum + strangers, 0)).toBeLessThanOrEqual(3);
  });

  it('still does among two hundred other demands, in any order', () => {
    const random = seeded(3);
    const others = Array.from({ length: 200 }, (_, i) => {
      const { title, content } = demandText(random);
      return told(title, content, `other:${i}`);
    }).filter(({ title }) => !/电|退税|货车|停车|奖|补|兑现|尘|贷|银行/.test(title));
    const all = [...sample, ...others].map((demand) => ({ demand, at: random() })).sort((a, b) => a.at - b.at).map(({ demand }) => demand);
    const groups = groupByKind(weighDemands(all)).filter((group) => group.length >= 5).map(kindsIn).filter(({ kind }) => kind !== 'other');
    expect(new Set(groups.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
    expect(groups.reduce((sum, { strangers }) => sum + strangers, 0)).toBeLessThanOrEqual(3);
  });

  it('leaves nobody out and nobody twice', () => {
    const groups = groupByKind(weighDemands(sample));
    expect(groups.flat().map(({ id }) => id).sort()).toEqual(sample.map(({ id }) => id).sort());
  });

  it('groups nothing where nothing is alike', () => {
    expect(groupByKind(weighDemands([told('停电', '停电', 'a'), told('退税', '退税', 'b')]))).toHaveLength(2);
    expect(groupByKind([])).toEqual([]);
  });
});

describe('kindOf', () => {
  it('joins a new demand to its kind, and an unlike one to none', () => {
    const late = [told('车间又停电了', '供电线路跳闸，停电两小时没有通知', 'new:1'), told('驾驶证换证', '驾照到期在哪里换', 'new:2')];
    const weighed = weighDemands([...sample, ...late]);
    const kinds = ['power', 'refund', 'dust'].map((kind) => ({ kind, mean: meanOf(weighed.filter(({ id }) => id.startsWith(kind))) }));
    expect(kindOf(weighed.at(-2)!, kinds)?.kind).toBe('power');
    expect(kindOf(weighed.at(-1)!, kinds)).toBeUndefined();
  });
});

describe('stretchesOf', () => {
  it('reads pairs that overlap as one word, the weightiest first', () => {
    const weights = new Map([['留抵', 1], ['抵退', 1], ['退税', 2], ['公司', 0.5]]);
    expect(stretchesOf('公司三月申请留抵退税，退税没到', weights, 3)).toEqual(['留抵退税', '退税', '公司']);
  });
});
