/** The fewest answers that a published number stands for. */
export const FEWEST = 5;

export interface Counted {
  /** Stable name, which parts equal sizes. */
  key: string;
  n: number;
  /** How many were asked, which everybody knows. */
  most: number;
}

/**
 * Which parts of a published total are hidden. A part under five is; where the hidden ones are a single one, or fewer than
 * five answers together, the total less what is shown would tell them, so the smallest part still shown is hidden too. So it
 * is where everybody asked has answered: each part would then have as many answers as were asked.
 */
export function hiddenParts(parts: readonly Counted[]): Set<string> {
  const order = [...parts].sort((a, b) => a.n - b.n || (a.key < b.key ? -1 : 1));
  let count = order.findIndex((part) => part.n >= FEWEST);
  if (count === -1) count = order.length;
  if (count === 0) return new Set();
  const together = (of: 'n' | 'most') => order.slice(0, count).reduce((sum, part) => sum + part[of], 0);
  while (count < order.length && (count < 2 || together('n') < FEWEST || together('n') === together('most'))) count++;
  return new Set(order.slice(0, count).map((part) => part.key));
}

export interface CountedTarget extends Counted {
  cells: readonly Counted[];
}

export interface Hidden {
  /** Nothing is shown at all: the whole is too small. */
  all: boolean;
  targets: Set<string>;
  /** Keys of cells; those of a hidden target among them. */
  cells: Set<string>;
}

/** What is hidden of a whole, its targets and their cells. A hidden target hides all its cells. */
export function hiddenOf(targets: readonly CountedTarget[]): Hidden {
  const every = new Set(targets.map((target) => target.key));
  const all = targets.reduce((sum, target) => sum + target.n, 0) < FEWEST;
  const hiddenTargets = all ? every : hiddenParts(targets);
  const cells = new Set(targets.flatMap((target) => (hiddenTargets.has(target.key) ? target.cells.map((cell) => cell.key) : [...hiddenParts(target.cells)])));
  return { all, targets: hiddenTargets, cells };
}
