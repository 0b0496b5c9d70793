import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountedTarget, FEWEST, hiddenOf, hiddenParts } from './suppression.rules.js';

/** More were asked than answered, unless said otherwise. */
const parts = (...sizes: number[]) => sizes.map((n, i) => ({ key: 'abcdefgh'[i]!, n, most: n + 1 }));
const target = (key: string, ...sizes: number[]): CountedTarget => {
  const cells = sizes.map((n, i) => ({ key: `${key}${i + 1}`, n, most: n + 1 }));
  return { key, n: sizes.reduce((a, b) => a + b, 0), most: cells.reduce((sum, { most }) => sum + most, 0), cells };
};

describe('parts of a total', () => {
  it.each<[string, number[], string]>([
    ['nothing under five hides nothing', [5, 6, 20], ''],
    ['one under five takes the next smallest with it, or it could be told', [4, 9, 20], 'ab'],
    ['two with five together are enough', [2, 3, 20, 30], 'ab'],
    ['two with four together tell too much', [1, 3, 20, 30], 'abc'],
    ['nobody and four are four', [0, 4, 7, 9], 'abc'],
    ['nobody alone is told by the rest as well', [0, 7, 9], 'ab'],
    ['of two that are alike the first by name', [4, 8, 8], 'ab'],
    ['a part alone is the total itself', [4], 'a'],
    ['a part alone and large', [9], ''],
    ['all may have to go', [4, 6], 'ab'],
  ])('%s', (_, sizes, hidden) => expect([...hiddenParts(parts(...sizes))].sort().join('')).toBe(hidden));

  it('takes one more where everybody asked has answered: how many that is, the draw has told', () => {
    const full = [{ key: 'a', n: 3, most: 3 }, { key: 'b', n: 6, most: 6 }, { key: 'c', n: 9, most: 12 }];
    expect([...hiddenParts(full)].sort().join('')).toBe('abc');
    expect([...hiddenParts([full[0]!, { key: 'b', n: 6, most: 7 }, full[2]!])].sort().join('')).toBe('ab');
  });
});

describe('a whole', () => {
  it('hides a target with its cells, and another target beside it', () => {
    const { all, targets, cells } = hiddenOf([target('a', 1, 2), target('b', 6, 7), target('c', 20, 20)]);
    expect(all).toBe(false);
    expect([...targets].sort()).toEqual(['a', 'b']);
    expect([...cells].sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
  });
  it('hides everything where fewer than five answered', () => {
    const { all, targets, cells } = hiddenOf([target('a', 1), target('b', 3)]);
    expect([all, [...targets], [...cells]]).toEqual([true, ['a', 'b'], ['a1', 'b1']]);
  });

  /** What a reader knows: for each published total, which single answers it is the sum of. */
  const known = (targets: CountedTarget[]): number[][] => {
    const hidden = hiddenOf(targets);
    const leaves = targets.flatMap((one) => one.cells.map((cell) => cell.key));
    const row = (keys: string[]) => leaves.map((leaf) => (keys.includes(leaf) ? 1 : 0));
    return [
      ...(hidden.all ? [] : [row(leaves)]),
      ...targets.filter((one) => !hidden.targets.has(one.key)).map((one) => row(one.cells.map((cell) => cell.key))),
      ...leaves.filter((leaf) => !hidden.cells.has(leaf)).map((leaf) => row([leaf])),
    ];
  };
  /** Rank over the whole numbers modulo a prime far larger than any minor of such rows of noughts and ones of this size. */
  const rank = (rows: number[][]): number => {
    const prime = 1_000_003n;
    const inverse = (n: bigint) => { let [result, base, power] = [1n, n, prime - 2n]; for (; power > 0n; power >>= 1n) { if (power & 1n) result = (result * base) % prime; base = (base * base) % prime; } return result; };
    const m = rows.map((row) => row.map(BigInt));
    let done = 0;
    for (let column = 0; column < (m[0]?.length ?? 0) && done < m.length; column++) {
      const pivot = m.findIndex((row, i) => i >= done && row[column] !== 0n);
      if (pivot < 0) continue;
      [m[done], m[pivot]] = [m[pivot]!, m[done]!];
      const by = inverse(m[done]![column]!);
      for (let i = done + 1; i < m.length; i++) {
        const factor = (m[i]![column]! * by) % prime;
        if (factor) m[i] = m[i]!.map((value, j) => (((value - factor * m[done]![j]!) % prime) + prime) % prime);
      }
      done++;
    }
    return done;
  };
  const tree = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((list) => list.map((sizes, i) => target('abcdef'[i]!, ...sizes)));

  it('lets nobody tell a hidden number from all that is shown, by whatever sums and differences', () => {
    fc.assert(
      fc.property(tree, (targets) => {
        const hidden = hiddenOf(targets);
        const rows = known(targets);
        const leaves = targets.flatMap((one) => one.cells.map((cell) => cell.key));
        const before = rank(rows);
        for (const key of [...hidden.cells, ...hidden.targets]) {
          const own = targets.find((one) => one.key === key)?.cells.map((cell) => cell.key) ?? [key];
          // A number can be told exactly where its row adds nothing to what is known.
          expect(rank([...rows, leaves.map((leaf) => (own.includes(leaf) ? 1 : 0))])).toBe(before + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('leaves at least five answers together wherever something is hidden of a total that is shown, and no number under five', () => {
    fc.assert(
      fc.property(tree, (targets) => {
        const { all, targets: gone, cells } = hiddenOf(targets);
        const rest = (list: { key: string; n: number }[], without: Set<string>) => list.filter((one) => without.has(one.key));
        const lines = [...(all ? [] : [rest(targets, gone)]), ...targets.filter((one) => !gone.has(one.key)).map((one) => rest([...one.cells], cells))];
        for (const line of lines) if (line.length) expect(line.reduce((sum, one) => sum + one.n, 0)).toBeGreaterThanOrEqual(FEWEST);
        for (const one of targets) {
          if (!gone.has(one.key)) expect(one.n).toBeGreaterThanOrEqual(FEWEST);
          for (const cell of one.cells) if (!cells.has(cell.key)) expect(cell.n).toBeGreaterThanOrEqual(FEWEST);
        }
      }),
    );
  });
});
