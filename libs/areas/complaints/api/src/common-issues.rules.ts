import { likeness, weighWords, type WeighedWords } from './demand-words.rules.js';

/** A demand as the finding of common issues sees it. */
export interface Told {
  id: string;
  /** Day of registration. */
  on: string;
  category: string | null;
  title: string;
  words: readonly string[];
}

export interface WeighedDemand extends Told {
  weights: WeighedWords;
}

/**
 * From this mean likeness on, demands are of one kind. Of sixty demands of six kinds worded by hand everything from 0.08
 * to 0.24 finds all six and no stranger; among generated ones 0.12 still mixes neighbouring matters, and 0.18 begins to
 * tear kinds apart.
 */
export const ONE_KIND = 0.15;

/**
 * From this mean likeness with the demands of an issue on, another one joins it. Each of the sixty held against the rest:
 * 59 find their kind, none a wrong one, and 3 of 745 strangers come along.
 */
export const JOINS = 0.12;

/** Weighs the words of demands against each other. */
export function weighDemands(demands: readonly Told[]): WeighedDemand[] {
  const having = new Map<string, number>();
  for (const { words } of demands) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  return demands.map((demand) => ({ ...demand, weights: weighWords(demand.words, (word) => having.get(word)!, demands.length) }));
}

/**
 * Groups demands by kind: average linkage, so that a chain of neighbours doesn't grow into one group. Nearest-neighbour
 * chains find the groups in time and memory that grow with the square of the number of demands.
 */
export function groupByKind(demands: readonly WeighedDemand[], alike = ONE_KIND): WeighedDemand[][] {
  const n = demands.length;
  const likenesses = allLikenesses(demands);
  const at = (i: number, j: number) => likenesses[i * n + j]!;
  const groups = demands.map((demand) => [demand]);
  const active = new Set(groups.keys());
  const chain: number[] = [];
  while (active.size > 0) {
    if (chain.length === 0) chain.push(active.values().next().value!);
    const tip = chain.at(-1)!;
    const before = chain.at(-2);
    // The one before is preferred among equals, else the chain could walk in circles.
    let nearest = before ?? -1;
    let best = before === undefined ? -1 : at(tip, before);
    for (const other of active) if (other !== tip && at(tip, other) > best) [nearest, best] = [other, at(tip, other)];
    if (nearest === -1 || best < alike) {
      // Nothing is near enough, and no later group will be: the mean of what is too far stays too far.
      chain.pop();
      active.delete(tip);
    } else if (nearest === before) {
      chain.length -= 2;
      const [into, from] = [before, tip];
      const [a, b] = [groups[into]!.length, groups[from]!.length];
      for (const other of active) if (other !== into && other !== from) likenesses[into * n + other] = likenesses[other * n + into] = (at(into, other) * a + at(from, other) * b) / (a + b);
      groups[into]!.push(...groups[from]!);
      groups[from] = [];
      active.delete(from);
    } else chain.push(nearest);
  }
  return groups.filter((group) => group.length > 0).sort((a, b) => b.length - a.length);
}

function allLikenesses(demands: readonly WeighedDemand[]): Float32Array {
  const n = demands.length;
  const likenesses = new Float32Array(n * n);
  const having = new Map<string, [number, number][]>();
  demands.forEach(({ weights }, i) => {
    for (const [word, weight] of weights) {
      const others = having.get(word) ?? [];
      for (const [j, theirs] of others) likenesses[i * n + j]! += weight * theirs;
      others.push([i, weight]);
      having.set(word, others);
    }
  });
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) likenesses[j * n + i] = likenesses[i * n + j]!;
  return likenesses;
}

/** The mean of some demands: its likeness with another demand is the mean of theirs. */
export function meanOf(demands: readonly { weights: WeighedWords }[]): WeighedWords {
  const mean = new Map<string, number>();
  for (const { weights } of demands) for (const [word, weight] of weights) mean.set(word, (mean.get(word) ?? 0) + weight / demands.length);
  return mean;
}

/** The kind that a demand is of, if any is near enough. */
export function kindOf<K extends { mean: WeighedWords }>(demand: { weights: WeighedWords }, kinds: readonly K[], alike = JOINS): K | undefined {
  let found: K | undefined;
  let best = alike;
  for (const kind of kinds) {
    const near = likeness(demand.weights, kind.mean);
    if (near >= best) [found, best] = [kind, near];
  }
  return found;
}

/** The demand that says best what all of them are about. */
export function mostTypical(demands: readonly WeighedDemand[]): WeighedDemand {
  const mean = meanOf(demands);
  return demands.reduce((best, demand) => (likeness(demand.weights, mean) > likeness(best.weights, mean) ? demand : best));
}

/** The category that most of them are filed under; null where most have none. */
export function commonCategory(demands: readonly Told[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { category } of demands) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [null, 0] as [string | null, number])[0];
}
