import { describe, expect, it } from '@jest/globals';
import { makeFrame, type Served } from './frame.rules.js';

const KEY = Buffer.alloc(32, 1);
const some = (targetId: number, cell: string, count: number): Served[] => Array.from({ length: count }, (_, i) => ({ subjectId: `${targetId}-${cell}-${i}`, targetId, cell }));
const cellsOf = (...served: Served[][]) => makeFrame(KEY, served.flat(), []).cells.map(({ no, targetId, cell, ids }) => [no, targetId, cell, ids.length]);

describe('a frame', () => {
  it('takes everybody once for each target, by cells', () => {
    expect(cellsOf(some(1, 'micro', 7), some(1, 'micro', 7), some(1, 'small', 5), some(2, 'small', 6))).toEqual([[1, 1, 'micro', 7], [2, 1, 'small', 5], [3, 2, 'small', 6]]);
  });

  it.each<[string, Served[][], unknown[]]>([
    ['four go with the next smallest', [some(1, 'large', 4), some(1, 'micro', 9), some(1, 'small', 6)], [[1, 1, 'large+small', 10], [2, 1, 'micro', 9]]],
    ['one and two and two make five', [some(1, 'large', 1), some(1, 'micro', 2), some(1, 'small', 2)], [[1, 1, 'large+micro+small', 5]]],
    ['one and two do not, and take the third', [some(1, 'large', 1), some(1, 'micro', 40), some(1, 'small', 2)], [[1, 1, 'large+micro+small', 43]]],
    ['four in all stay four', [some(1, 'large', 1), some(1, 'micro', 3)], [[1, 1, 'large+micro', 4]]],
    ['one alone stays one', [some(1, 'large', 1)], [[1, 1, 'large', 1]]],
    ['each target by itself', [some(1, 'micro', 2), some(2, 'micro', 3)], [[1, 1, 'micro', 2], [2, 2, 'micro', 3]]],
  ])('keeps no cell of which an answer would be somebody\'s: %s', (_, served, cells) => expect(cellsOf(...served)).toEqual(cells));

  it('is the same whatever the order in which people are told', () => {
    const served = [...some(1, 'large', 2), ...some(1, 'micro', 8), ...some(1, 'small', 3), ...some(2, 'micro', 5)];
    expect(makeFrame(KEY, [...served].reverse(), []).frozen.frame.hash).toBe(makeFrame(KEY, served, []).frozen.frame.hash);
  });
});
