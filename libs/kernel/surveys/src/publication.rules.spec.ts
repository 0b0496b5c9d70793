import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CellCount, publishedRows } from './publication.rules.js';
import type { CellRow, TargetRow } from './survey.js';
import { weightOf } from './weights.rules.js';

const RESULT = { hidden: null, valid: null, satisfiedWeight: null, totalWeight: null, share: null, low: null, high: null, effective: null };
interface Given {
  targetId: number;
  frameSize: number;
  drawn: number;
  valid: number;
  satisfied: number;
}
function rowsOf(given: readonly Given[]): { cells: CellRow[]; targets: TargetRow[]; counts: CellCount[] } {
  const cells = given.map(({ targetId, frameSize, drawn }, at): CellRow => ({ id: `c${at}`, no: at + 1, targetId, cell: `cell ${at}`, frameSize, drawn, weight: weightOf({ frameSize, drawn }), hidden: null, valid: null, satisfied: null }));
  const targets = [...new Set(given.map(({ targetId }) => targetId))].map((targetId): TargetRow => {
    const own = given.filter((one) => one.targetId === targetId);
    return { id: `t${targetId}`, targetId, frameSize: own.reduce((sum, one) => sum + one.frameSize, 0), drawn: own.reduce((sum, one) => sum + one.drawn, 0), ...RESULT };
  });
  return { cells, targets, counts: given.map(({ valid, satisfied }, at) => ({ no: at + 1, valid, satisfied })) };
}
const publish = (given: readonly Given[]) => {
  const { cells, targets, counts } = rowsOf(given);
  return publishedRows(cells, targets, counts);
};

describe('what is published', () => {
  it('weighs every cell by its own weight where all are shown', () => {
    // 40/8 = 5 and 10/8 = 1.25: (5·6 + 1.25·3) / (5·7 + 1.25·6) = 33.75 / 42.5; n = 42.5² / (7·25 + 6·1.5625) = 1806.25 / 184.375.
    const { targets, overall } = publish([{ targetId: 1, frameSize: 40, drawn: 8, valid: 7, satisfied: 6 }, { targetId: 1, frameSize: 10, drawn: 8, valid: 6, satisfied: 3 }]);
    expect(targets[0]).toMatchObject({ hidden: false, valid: 13, share: '0.794118', effective: '9.797', satisfiedWeight: '33.750000', totalWeight: '42.500000' });
    expect(overall).toMatchObject({ share: '0.794118' });
  });

  it('tells no hidden cell by the sum of its weights: hidden ones are weighed together', () => {
    // By weights of 5 and 1 a total of 37 could only be 7·5 + 2·1. Together: (40 + 3) / (8 + 3) = 3.909091, 7 of 9.
    const { cells, targets } = publish([{ targetId: 1, frameSize: 40, drawn: 8, valid: 7, satisfied: 5 }, { targetId: 1, frameSize: 3, drawn: 3, valid: 2, satisfied: 2 }]);
    expect(cells.map(({ hidden, valid, satisfied }) => [hidden, valid, satisfied])).toEqual([[true, null, null], [true, null, null]]);
    expect(targets[0]).toMatchObject({ valid: 9, share: '0.777778', effective: '9.000', totalWeight: '35.181819', satisfiedWeight: '27.363637' });
  });

  it('weighs hidden targets together in the whole', () => {
    // Shown: 20 of 20 at weight 2. Hidden: 3 of 4 and 5 of 6 answers of frames of 40 and 6, drawn 8 and 6: 46/14 = 3.285714 each.
    const given = [
      { targetId: 1, frameSize: 60, drawn: 30, valid: 20, satisfied: 20 }, { targetId: 2, frameSize: 40, drawn: 8, valid: 4, satisfied: 3 }, { targetId: 3, frameSize: 6, drawn: 6, valid: 6, satisfied: 5 },
    ];
    const { targets, overall } = publish(given);
    expect(targets.map(({ hidden, share }) => [hidden, share])).toEqual([[false, '1.000000'], [true, null], [true, null]]);
    // (40 + 8·3.285714) / (40 + 10·3.285714) = 66.285712 / 72.857140.
    expect(overall).toMatchObject({ share: '0.909804' });
  });

  const cell = fc.record({ targetId: fc.integer({ min: 1, max: 3 }), drawn: fc.integer({ min: 1, max: 12 }), more: fc.integer({ min: 0, max: 90 }), answered: fc.double({ min: 0, max: 1, noNaN: true }), content: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ targetId, drawn, more, answered, content }): Given => {
      const valid = Math.round(drawn * answered);
      return { targetId, frameSize: drawn + more, drawn, valid, satisfied: Math.round(valid * content) };
    });

  /** The same with one answer moved from a cell to another, or nothing where that can't be. */
  function moved(given: readonly Given[], from: number, to: number, satisfied: number): Given[] | undefined {
    const after = given.map((row, at) => {
      const by = at === from ? -1 : at === to ? 1 : 0;
      return { ...row, valid: row.valid + by, satisfied: row.satisfied + by * satisfied };
    });
    return [after[from]!, after[to]!].every((row) => row.satisfied >= 0 && row.satisfied <= row.valid && row.valid <= row.drawn) ? after : undefined;
  }

  it('is the same however the answers are spread over what is hidden: nothing is told of them but their sums', () => {
    let worlds = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 10 }), (given) => {
        const first = publish(given);
        const state = ({ cells, targets }: typeof first) => [cells.map(({ hidden }) => hidden), targets.map(({ hidden }) => hidden)];
        const isGone = (at: number) => first.targets.find(({ targetId }) => targetId === given[at]!.targetId)!.hidden;
        const hidden = first.cells.flatMap((row, at) => (row.hidden ? [at] : []));
        for (const from of hidden) for (const to of hidden) for (const satisfied of [0, 1]) {
          // From one hidden cell to another of the same target, or to one of another hidden target.
          if (from === to || (given[from]!.targetId !== given[to]!.targetId && !(isGone(from) && isGone(to)))) continue;
          const other = moved(given, from, to, satisfied);
          if (!other) continue;
          const second = publish(other);
          // What is hidden is seen: a reader weighs only the worlds in which the same is.
          if (JSON.stringify(state(second)) !== JSON.stringify(state(first))) continue;
          worlds++;
          expect(second).toEqual(first);
        }
      }),
      { numRuns: 500 },
    );
    expect(worlds).toBeGreaterThan(200);
  });
});
