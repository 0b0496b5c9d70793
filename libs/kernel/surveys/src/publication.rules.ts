import { type Score, scoreOfCells } from './score.rules.js';
import { hiddenOf } from './suppression.rules.js';
import type { CellRow, TargetRow } from './survey.js';

export interface CellCount {
  no: number;
  valid: number;
  satisfied: number;
}

/**
 * Cells and targets with what may be seen of their answers. A hidden target's score would be as telling as its number of
 * answers, so it has none; the whole has one where five answered.
 */
export function publishedRows(cells: readonly CellRow[], targets: readonly TargetRow[], counts: readonly CellCount[]): { cells: CellRow[]; targets: TargetRow[]; overall: Score | undefined } {
  const countOf = new Map(counts.map((count) => [count.no, count]));
  const counted = cells.map((cell) => ({ cell, valid: countOf.get(cell.no)?.valid ?? 0, satisfied: countOf.get(cell.no)?.satisfied ?? 0 }));
  const asked = targets.filter((target) => (target.drawn ?? 0) > 0);
  const of = (targetId: number) => counted.filter(({ cell }) => cell.targetId === targetId);
  const hidden = hiddenOf(
    asked.map(({ targetId }) => ({
      key: String(targetId), n: of(targetId).reduce((sum, { valid }) => sum + valid, 0), cells: of(targetId).map(({ cell, valid }) => ({ key: String(cell.no), n: valid })),
    })),
  );
  const score = (list: typeof counted) => scoreOfCells(list.map(({ cell, valid, satisfied }) => ({ weight: cell.weight!, valid, satisfied })));
  return {
    cells: counted.map(({ cell, valid, satisfied }) => (hidden.cells.has(String(cell.no)) ? { ...cell, hidden: true, valid: null, satisfied: null } : { ...cell, hidden: false, valid, satisfied })),
    targets: targets.map((target) => {
      if (!(target.drawn ?? 0)) return target;
      if (hidden.targets.has(String(target.targetId))) return { ...target, hidden: true };
      const own = of(target.targetId);
      return { ...target, hidden: false, valid: own.reduce((sum, { valid }) => sum + valid, 0), ...score(own)! };
    }),
    overall: hidden.all ? undefined : score(counted),
  };
}
