import type { Locale } from '@haobang/admin-ui';
import type { Metric, Target } from './desk.types';

/** `≥`, where the server writes `>=`. */
export const comparisonSign = (op: string): string => ({ '>=': '≥', '<=': '≤' })[op] ?? op;

/** Only a ratio in percent comes as a share from 0 to 1; every other figure comes in its own unit. */
export const isShare = (metric: Pick<Metric, 'unit' | 'denominator'>): boolean => metric.unit === '%' && metric.denominator !== null;

const number = (value: number, locale: Locale, digits: number): string =>
  new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: digits }).format(value);

/**
 * A share in percent with one decimal. A share that is not whole is never rounded up to 100 or down to 0:
 * who reads 100 % must be able to rely on it.
 */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000);
  if (tenths === 1000 && share < 1) return '99.9%';
  if (tenths === 0 && share > 0) return '0.1%';
  return `${(tenths / 10).toFixed(1)}%`;
}

/** A figure's value without its unit's name; a share with its sign. Empty where there is no data. */
export function figureText(metric: Pick<Metric, 'unit' | 'denominator'>, value: number | null, locale: Locale): string {
  if (value === null) return '';
  if (isShare(metric)) return percent(value);
  return metric.unit === '%' ? `${number(value, locale, 1)}%` : number(value, locale, 2);
}

/** `≥ 98%`, `≤ 15`. The unit's name follows where it is no sign. */
export function targetText(target: Pick<Target, 'op' | 'value'>, unit: string): string {
  return `${comparisonSign(target.op)} ${target.value}${unit === '%' ? '%' : ''}`;
}

/** A target in the scale of the metric's values, to be drawn beside them. */
export const targetLevel = (metric: Pick<Metric, 'unit' | 'denominator' | 'target'>): number | null => {
  if (!metric.target) return null;
  const value = Number(metric.target.value);
  return isShare(metric) ? value / 100 : value;
};

export interface SparkPoint {
  month: number;
  x: number;
  y: number;
}

/**
 * Twelve months as runs of points in a box; a month without data ends a run, so that nothing is drawn where nothing was counted.
 * A level that never changes lies in the middle.
 */
export function sparkRuns(trend: readonly (number | null)[], width: number, height: number, level: number | null = null): { runs: SparkPoint[][]; levelY: number | null } {
  const values = [...trend, level].filter((value): value is number => value !== null);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const yOf = (value: number): number => (span === 0 ? height / 2 : height - ((value - low) / span) * height);
  const runs: SparkPoint[][] = [];
  let open: SparkPoint[] | null = null;
  trend.forEach((value, month) => {
    if (value === null) {
      open = null;
      return;
    }
    if (!open) runs.push((open = []));
    open.push({ month, x: trend.length > 1 ? (month / (trend.length - 1)) * width : width / 2, y: yOf(value) });
  });
  return { runs, levelY: level === null || values.length === 0 ? null : yOf(level) };
}

/** The latest month with data, and the one before it; null where there is none. */
export function lastTwo(trend: readonly (number | null)[]): { last: number; before: number | null; month: number } | null {
  const counted = trend.flatMap((value, month) => (value === null ? [] : [{ value, month }]));
  const last = counted.at(-1);
  return last ? { last: last.value, month: last.month, before: counted.at(-2)?.value ?? null } : null;
}
