import { Decimal } from 'decimal.js';

/** The valid answers of one cell. */
export interface CellAnswers {
  /** Decimal, above zero. */
  weight: string;
  valid: number;
  satisfied: number;
}

export interface Score {
  /** Σw of satisfied answers, six digits. */
  satisfiedWeight: string;
  /** Σw of all valid answers, six digits. */
  totalWeight: string;
  /** Their quotient, 0 to 1, six digits, half up. */
  share: string;
  /** Wilson interval of 95 %, six digits each. */
  low: string;
  high: string;
  /** (Σw)²/Σw², three digits. */
  effective: string;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The interval of Wilson (1927) for a share `p` of `n`, which need be no whole number. It stays within 0 and 1, also where
 * everybody is satisfied.
 */
export function wilson(p: number, n: number): { low: number; high: number } {
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Undefined where nobody has answered. */
export function scoreOfCells(cells: readonly CellAnswers[]): Score | undefined {
  const sum = (of: (cell: CellAnswers) => Decimal) => cells.reduce((total, cell) => total.plus(of(cell)), new Decimal(0));
  const total = sum((cell) => new Decimal(cell.weight).times(cell.valid));
  if (total.isZero()) return undefined;
  const satisfied = sum((cell) => new Decimal(cell.weight).times(cell.satisfied));
  const squares = sum((cell) => new Decimal(cell.weight).pow(2).times(cell.valid));
  const share = satisfied.div(total);
  const effective = total.pow(2).div(squares);
  const { low, high } = wilson(share.toNumber(), effective.toNumber());
  const six = (value: Decimal) => value.toFixed(6, Decimal.ROUND_HALF_UP);
  return {
    satisfiedWeight: six(satisfied), totalWeight: six(total), share: six(share), low: six(new Decimal(low)), high: six(new Decimal(high)), effective: effective.toFixed(3, Decimal.ROUND_HALF_UP),
  };
}
