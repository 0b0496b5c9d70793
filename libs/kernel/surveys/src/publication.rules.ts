import { type CellAnswers, type Score, scoreOfCells } from './score.rules.js';
import { hiddenOf } from './suppression.rules.js';
import type { CellRow, TargetRow } from './survey.js';
import { weightOf } from './weights.rules.js';

export interface CellCount {
  no: number;
  valid: number;
  satisfied: number;
}

interface CountedCell {
  cell: CellRow;
  valid: number;
  satisfied: number;
}

const sumOf = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0);

/** Cells that are hidden together, as one: with the weight of their frames over their samples. */
function pooled(cells: readonly CountedCell[]): CellAnswers[] {
  if (cells.length === 0) return [];
  return [{
    weight: weightOf({ frameSize: sumOf(cells, ({ cell }) => cell.frameSize), drawn: sumOf(cells, ({ cell }) => cell.drawn ?? 0) }),
    valid: sumOf(cells, ({ valid }) => valid), satisfied: sumOf(cells, ({ satisfied }) => satisfied),
  }];
}

/**
 * Cells and targets with what may be seen of their answers. A hidden target's score would be as telling as its number of
 * answers, so it has none; the whole has one where five answered.
 *
 * A score weighs each cell that is shown by its own weight, and what is hidden together by its common one: else the sum of
 * weights, which follows from a score and its interval, would tell how many of each hidden cell answered, and what. So every
 * number published is the same however the answers are spread over what is hidden.
 */
export function publishedRows(cells: readonly CellRow[], targets: readonly TargetRow[], counts: readonly CellCount[]): { cells: CellRow[]; targets: TargetRow[]; overall: Score | undefined } {
  const countOf = new Map(counts.map((count) => [count.no, count]));
  const counted = cells.map((cell): CountedCell => ({ cell, valid: countOf.get(cell.no)?.valid ?? 0, satisfied: countOf.get(cell.no)?.satisfied ?? 0 }));
  const asked = targets.filter((target) => (target.drawn ?? 0) > 0);
  const of = (targetId: number) => counted.filter(({ cell }) => cell.targetId === targetId);
  const hidden = hiddenOf(
    asked.map(({ targetId, drawn }) => ({
      key: String(targetId), n: sumOf(of(targetId), ({ valid }) => valid), most: drawn!, cells: of(targetId).map(({ cell, valid }) => ({ key: String(cell.no), n: valid, most: cell.drawn! })),
    })),
  );
  const isHidden = ({ cell }: CountedCell) => hidden.cells.has(String(cell.no));
  const isGone = (targetId: number) => hidden.targets.has(String(targetId));
  const strata = (targetId: number): CellAnswers[] => [
    ...of(targetId).filter((one) => !isHidden(one)).map(({ cell, valid, satisfied }) => ({ weight: cell.weight!, valid, satisfied })), ...pooled(of(targetId).filter(isHidden)),
  ];
  return {
    cells: counted.map((one) => (isHidden(one) ? { ...one.cell, hidden: true, valid: null, satisfied: null } : { ...one.cell, hidden: false, valid: one.valid, satisfied: one.satisfied })),
    targets: targets.map((target) => {
      if (!(target.drawn ?? 0)) return target;
      if (isGone(target.targetId)) return { ...target, hidden: true };
      return { ...target, hidden: false, valid: sumOf(of(target.targetId), ({ valid }) => valid), ...scoreOfCells(strata(target.targetId))! };
    }),
    overall: hidden.all ? undefined : scoreOfCells([...asked.filter(({ targetId }) => !isGone(targetId)).flatMap(({ targetId }) => strata(targetId)), ...pooled(counted.filter(({ cell }) => isGone(cell.targetId)))]),
  };
}
