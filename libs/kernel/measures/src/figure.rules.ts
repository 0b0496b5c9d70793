import { Decimal } from 'decimal.js';
import type { Aggregate, Comparison, Metric } from './define-metric.js';
import type { Cell } from './figure-cells.js';
import { daysBetween, yearPeriod, type Day } from './figure-days.rules.js';

/**
 * A figure. `value` is a share from 0 to 1 where the unit is `%` and the aggregate a ratio, else an amount in the metric's unit; null
 * where there is no data. Numerator and denominator are exact decimals; only ratios have a denominator.
 */
export interface FigureValue {
  value: number | null;
  numerator: string;
  denominator: string | null;
  /** Contributions left out, with a reason each. */
  excluded: number;
}

export type Lamp = 'green' | 'yellow' | 'red' | 'none';

/**
 * What the cells of one figure add up to. Distinct counts come from covers, not from cells; `histogram` holds the values where the cells
 * themselves don't.
 */
export function figureOf(metric: Pick<Metric, 'aggregate' | 'category'>, cells: readonly Cell[], { distinct, histogram = cells }: { distinct?: number; histogram?: readonly Cell[] } = {}): FigureValue {
  const within = (c: Cell) => metric.category === undefined || c.category === metric.category;
  const own = cells.filter(within);
  const excluded = own.reduce((sum, c) => sum + (c.part === 'x' ? c.n : 0), 0);
  const { aggregate } = metric;
  switch (aggregate.kind) {
    case 'ratio': {
      const numerator = quantity(own, aggregate.numerator);
      const denominator = quantity(own, aggregate.denominator);
      return { value: denominator.isZero() ? null : numerator.div(denominator).toNumber(), numerator: text(numerator), denominator: text(denominator), excluded };
    }
    case 'count':
    case 'sum': {
      const amount = aggregate.kind === 'sum' ? quantity(own, aggregate.parts) : count(own, aggregate.parts);
      return { value: amount.toNumber(), numerator: text(amount), denominator: null, excluded };
    }
    case 'distinct':
    case 'atLeast':
      return { value: distinct ?? 0, numerator: String(distinct ?? 0), denominator: null, excluded };
    default: {
      const value = histogramValue(aggregate, histogram.filter(within));
      return { value, numerator: text(count(own, aggregate.parts)), denominator: null, excluded };
    }
  }
}

const quantity = (cells: readonly Cell[], parts: string) => cells.reduce((sum, c) => (parts.includes(c.part) ? sum.plus(c.qty) : sum), new Decimal(0));
const count = (cells: readonly Cell[], parts: string) => cells.reduce((sum, c) => (parts.includes(c.part) ? sum.plus(c.n) : sum), new Decimal(0));
const text = (amount: Decimal) => amount.toFixed();

/** Smallest value at or below which the share q of all lies (percentile_disc), or min, max, mean; null without data. */
function histogramValue(aggregate: Extract<Aggregate, { kind: 'quantile' | 'min' | 'max' | 'mean' }>, cells: readonly Cell[]): number | null {
  const histogram = new Map<number, number>();
  for (const c of cells) if (c.value !== null && aggregate.parts.includes(c.part)) histogram.set(c.value, (histogram.get(c.value) ?? 0) + c.n);
  const values = [...histogram].filter(([, n]) => n > 0).sort(([a], [b]) => a - b);
  if (values.length === 0) return null;
  const total = values.reduce((sum, [, n]) => sum + n, 0);
  if (aggregate.kind === 'quantile') {
    const wanted = new Decimal(aggregate.q).times(total).toNumber();
    let below = 0;
    return values.find(([, n]) => (below += n) >= wanted)![0];
  }
  if (aggregate.kind === 'min') return values[0]![0];
  if (aggregate.kind === 'max') return values.at(-1)![0];
  return values.reduce((sum, [value, n]) => sum.plus(new Decimal(value).times(n)), new Decimal(0)).div(total).toNumber();
}

export interface TargetValue {
  op: Comparison;
  value: number | string;
}

/** Whether a figure accumulates over its year, so that its target is reached only in the course of it. */
export const isCumulative = (metric: Pick<Metric, 'aggregate'>, span: 'flow' | 'stock'): boolean =>
  span === 'flow' && ['count', 'sum', 'distinct', 'atLeast'].includes(metric.aggregate.kind);

/** The share of a year that has passed at the end of a day. */
export const elapsedShare = (year: number, asOf: Day): Decimal => {
  const { from, to } = yearPeriod(year);
  if (asOf >= to) return new Decimal(1);
  if (asOf < from) return new Decimal(0);
  return new Decimal(daysBetween(from, asOf) + 1).div(daysBetween(from, to) + 1);
};

/** Yellow up to this share of the target away from it. */
const NEAR = new Decimal('0.05');

/**
 * Green: the target is met. Yellow: missed by at most 5 % of it. Red: missed by more. None: no target or no data. An amount that is to be
 * reached within the year is held against the share of the year that has passed. Compared exactly: 97.999 % is not 98 %.
 */
export function lampOf(
  metric: Pick<Metric, 'aggregate' | 'unit'>,
  span: 'flow' | 'stock',
  figure: FigureValue,
  target: TargetValue | undefined,
  year: number,
  asOf: Day,
): Lamp {
  if (!target || figure.value === null) return 'none';
  const atLeast = target.op === '>=' || target.op === '>';
  let wanted = new Decimal(target.value);
  if (isCumulative(metric, span) && atLeast) wanted = wanted.times(elapsedShare(year, asOf));
  // Both sides are multiplied by the denominator, so nothing is rounded by a division.
  const by = new Decimal(metric.aggregate.kind === 'ratio' ? figure.denominator! : 1);
  const value = metric.aggregate.kind === 'ratio' ? new Decimal(figure.numerator).times(metric.unit === '%' ? 100 : 1) : new Decimal(figure.value);
  wanted = wanted.times(by);
  if (meets(value, target.op, wanted)) return 'green';
  const gap = value.minus(wanted).abs();
  return gap.lessThanOrEqualTo(wanted.abs().times(NEAR)) ? 'yellow' : 'red';
}

function meets(value: Decimal, op: Comparison, wanted: Decimal): boolean {
  if (op === '>=') return value.greaterThanOrEqualTo(wanted);
  if (op === '>') return value.greaterThan(wanted);
  if (op === '<=') return value.lessThanOrEqualTo(wanted);
  if (op === '<') return value.lessThan(wanted);
  return value.equals(wanted);
}

/**
 * What the figure will be at the year's end if the rest of the year goes as the last three whole months did: amounts and both sides of a
 * ratio go on at those months' daily pace; a stock, and what has a histogram, stays as it is. Null before one whole month has passed,
 * and where there is no data. It knows no season.
 * @param monthly numerator and denominator of each month up to that of `asOf`, the first one January's.
 */
export function forecastOf(
  metric: Pick<Metric, 'aggregate'>,
  span: 'flow' | 'stock',
  figure: FigureValue,
  monthly: readonly { from: Day; to: Day; numerator: number; denominator: number }[],
  year: number,
  asOf: Day,
): number | null {
  const end = yearPeriod(year).to;
  if (asOf >= end || figure.value === null) return figure.value;
  if (span === 'stock' || !(isCumulative(metric, span) || metric.aggregate.kind === 'ratio')) return figure.value;
  const whole = monthly.filter((m) => m.to <= asOf).slice(-3);
  if (whole.length === 0) return null;
  const days = whole.reduce((sum, m) => sum + daysBetween(m.from, m.to) + 1, 0);
  const left = daysBetween(asOf, end);
  const ahead = (side: 'numerator' | 'denominator') => (whole.reduce((sum, m) => sum + m[side], 0) / days) * left;
  const numerator = Number(figure.numerator) + ahead('numerator');
  if (metric.aggregate.kind !== 'ratio') return numerator;
  const denominator = Number(figure.denominator) + ahead('denominator');
  return denominator === 0 ? null : numerator / denominator;
}
