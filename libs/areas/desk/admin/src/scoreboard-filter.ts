import type { BoardAction, FigureLamp, Scoreboard } from './desk.types';

export const SHOWN = ['all', 'measured', 'missed', 'unmeasured'] as const;
export type Shown = (typeof SHOWN)[number];

/** Measures by words of title, number, action or lead unit, and by how they stand; actions without a hit are left out. */
export function filterBoard(board: Pick<Scoreboard, 'actions'>, q: string, shown: Shown): BoardAction[] {
  const wanted = q.trim().toLowerCase();
  return board.actions.flatMap((action) => {
    const measures = action.measures.filter((measure) => {
      if (shown === 'measured' && !measure.measured) return false;
      if (shown === 'unmeasured' && measure.measured) return false;
      if (shown === 'missed' && !measure.metrics.some(({ lamp }) => lamp === 'red' || lamp === 'yellow')) return false;
      const words = [String(measure.no), measure.title.zh, measure.title.en, action.title.zh, action.title.en, ...measure.leadUnits.flatMap(({ zh, en }) => [zh, en]), ...measure.metrics.flatMap(({ label }) => [label.zh, label.en])];
      return wanted === '' || words.some((word) => word.toLowerCase().includes(wanted));
    });
    return measures.length > 0 ? [{ ...action, measures }] : [];
  });
}

/** Figures by lamp, measures by whether they have figures. */
export function countLamps(board: Pick<Scoreboard, 'actions'>): Record<FigureLamp, number> & { measured: number; unmeasured: number } {
  const counts = { green: 0, yellow: 0, red: 0, none: 0, measured: 0, unmeasured: 0 };
  for (const measure of board.actions.flatMap((action) => action.measures)) {
    counts[measure.measured ? 'measured' : 'unmeasured'] += 1;
    for (const metric of measure.metrics) counts[metric.lamp] += 1;
  }
  return counts;
}
