import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalFrame, drawCell, drawFrame, type FrameCell, frameHash, frameIdOf, scoreOf } from './draw.rules.js';

const A = [1, 2, 3, 4].map((n) => `0a000000-0000-4000-8000-00000000000${n}`);
const B = '0b000000-0000-4000-8000-000000000001';
const FRAME: FrameCell[] = [{ no: 1, targetId: 7, cell: 'small', ids: A }, { no: 2, targetId: 7, cell: '大型', ids: [B] }];
/** By `sha256sum` over the text below, and over seed, hash and id with line feeds between them. */
const HASH = 'fd654fd6c07541ab426bcafcc161a67aa586f037cd19c710a21ea48ffcb0b9db';
const SEED = '2024-128 07 11';

describe('the frame', () => {
  it('has one text, whatever the order in which it was read', () => {
    const text = `#1 7 4 small\n${A.join('\n')}\n#2 7 1 大型\n${B}\n`;
    expect(canonicalFrame(FRAME)).toBe(text);
    expect(canonicalFrame([{ ...FRAME[1]! }, { ...FRAME[0]!, ids: [...A].reverse() }])).toBe(text);
    expect(frameHash(FRAME)).toBe(HASH);
  });
  it.each<[string, FrameCell[]]>([
    ['an id less', [{ ...FRAME[0]!, ids: A.slice(1) }, FRAME[1]!]],
    ['an id in another cell', [{ ...FRAME[0]!, ids: A.slice(1) }, { ...FRAME[1]!, ids: [A[0]!, B] }]],
    ['another target', [FRAME[0]!, { ...FRAME[1]!, targetId: 8 }]],
    ['another name of a cell', [FRAME[0]!, { ...FRAME[1]!, cell: '中型' }]],
  ])('has another hash with %s', (_, cells) => expect(frameHash(cells)).not.toBe(HASH));
  it('binds its ids to the subject, the target and the cell by the key', () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_, i) => i));
    // HMAC-SHA256 with the key 00 01 … 1f over "subject-1\n7\nsmall", its first 32 digits.
    expect(frameIdOf(key, 'subject-1', 7, 'small')).toBe('26277de6-6063-5075-253f-0d18ce097b46');
    const others = [frameIdOf(key, 'subject-2', 7, 'small'), frameIdOf(key, 'subject-1', 8, 'small'), frameIdOf(key, 'subject-1', 7, 'large'), frameIdOf(Buffer.alloc(32), 'subject-1', 7, 'small')];
    expect(new Set([...others, '26277de6-6063-5075-253f-0d18ce097b46']).size).toBe(5);
  });
});

describe('the draw', () => {
  it('takes the lowest scores of each cell', () => {
    // Scores begin with e7d0, fdb3, 6c26, 9223: the third, the fourth, the first, the second.
    expect(A.map((id) => scoreOf(SEED, HASH, id).slice(0, 4))).toEqual(['e7d0', 'fdb3', '6c26', '9223']);
    expect(drawCell(FRAME[0]!, SEED, HASH, 2)).toEqual([A[2], A[3]]);
    expect(drawCell(FRAME[0]!, SEED, HASH, 3)).toEqual([A[0], A[2], A[3]]);
    expect([...drawFrame(FRAME, SEED, 2)]).toEqual([[1, [A[2], A[3]]], [2, [B]]]);
  });
  it('takes all of a cell that has fewer, and the same ones again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 }), fc.string({ minLength: 6 }), fc.integer({ min: 1, max: 40 }), (ids, seed, count) => {
        const cell = { no: 1, targetId: 1, cell: 'a', ids };
        const drawn = drawCell(cell, seed, HASH, count);
        expect(drawn).toHaveLength(Math.min(count, ids.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawCell({ ...cell, ids: [...ids].reverse() }, seed, HASH, count)).toEqual(drawn);
        // Whoever is drawn among few is drawn among more places too.
        expect(drawn.every((id) => drawCell(cell, seed, HASH, count + 1).includes(id))).toBe(true);
      }),
    );
  });
  it('draws each of ten about as often as the others, over many seeds', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `0c000000-0000-4000-8000-00000000000${i}`);
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 2_000; seed++) for (const id of drawCell({ no: 1, targetId: 1, cell: 'a', ids }, `seed ${seed}`, HASH, 3)) times.set(id, times.get(id)! + 1);
    // 600 of 2,000 expected, with a standard deviation of 20.5; the numbers are the same on every machine.
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(82);
  });
});
