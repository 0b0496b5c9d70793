/** A text in the two languages of the product. */
export interface Label {
  zh: string;
  en: string;
}

export type Comparison = '>=' | '<=' | '=' | '>' | '<';
/** Where a target comes from: a figure of the plan, its wording ("all", "each"), or our proposal. */
export type TargetSource = 'plan' | 'wording' | 'proposed';
export type Span = 'flow' | 'stock';

/** Columns that an expression may give beside the required part, record_id, unit, "on" and since. */
export const OPTIONAL_COLUMNS = ['sub', 'place', 'category', 'expires', 'qty', 'key', 'value', 'reason'] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

export interface FactSource {
  /** Stable name, kebab-case. */
  code: string;
  /** The kind of the records that it is asked for. */
  of: string;
  /** flow: facts belong to the day `on`; stock: facts count on every day on which they hold. */
  span: Span;
  /** What each letter means; `x` is excluded, with a reason. */
  parts: Record<string, Label>;
  /** Which optional columns the expression gives. Without `qty` each row counts 1. */
  columns: OptionalColumn[];
  /**
   * Facts of the root, by their names, that must each have one of these values, or the expression gives no row. Asking an expression
   * costs a tenth of a millisecond even where it has nothing to say, so a verb on another record does not ask it. The expression
   * holds the same condition itself: it is what `verify` goes by.
   */
  only?: Readonly<Record<string, readonly (string | boolean)[]>>;
  /**
   * SELECT that returns none to many rows for the roots `$1::uuid[]`, by column name: part text, record_id uuid (a root), unit integer,
   * "on" date, since date, and the declared ones: sub, place, category, reason text; expires date (exclusive); qty numeric or integer;
   * key text or uuid; value integer. One row per record, part and sub. It reads no clock.
   */
  sql: string;
}

/**
 * The closed set of aggregates; parts are strings of letters. `quantile`, `min`, `max` and `mean` read the histogram of `value`;
 * `distinct` counts keys, `atLeast` those whose quantities reach n.
 */
export type Aggregate =
  | { kind: 'count' | 'sum'; parts: string }
  | { kind: 'ratio'; numerator: string; denominator: string }
  | { kind: 'distinct'; parts: string }
  | { kind: 'atLeast'; parts: string; n: number }
  | { kind: 'quantile'; parts: string; q: number }
  | { kind: 'min' | 'max' | 'mean'; parts: string };

export interface MetricTarget {
  op: Comparison;
  /** In the metric's unit: 98 for 98 %. */
  value: number;
  source: TargetSource;
}

export interface Metric {
  /** `m45.closing-rate` */
  code: string;
  measure: number;
  label: Label;
  /** `%`, `count`, `workdays`, `minutes`, `yuan` … */
  unit: string;
  better: 'higher' | 'lower';
  target?: MetricTarget;
  /** A duration of the plan that each single record has to keep. */
  limit?: { count: number; unit: string };
  source: FactSource;
  aggregate: Aggregate;
  /** Only facts of this category. */
  category?: string;
  /** Whose a fact is, in a sentence; one rule for all parts. */
  attribution: Label;
  definition: Label;
}

const CODE = /^[a-z][a-z0-9-]*$/;

/** Declares an expression. Throws on a letter, column or name that can't be. */
export function defineFactSource(source: FactSource): FactSource {
  const refuse = (why: string): never => {
    throw new Error(`Fact source ${source.code}: ${why}`);
  };
  if (!CODE.test(source.code)) refuse('the code is not kebab-case');
  for (const part of Object.keys(source.parts)) if (!/^[a-z]$/.test(part)) refuse(`part ${part} is not one small letter`);
  if ('x' in source.parts && !source.columns.includes('reason')) refuse('part x needs the column reason');
  for (const column of source.columns) if (!OPTIONAL_COLUMNS.includes(column)) refuse(`unknown column ${column}`);
  for (const [field, values] of Object.entries(source.only ?? {})) if (values.length === 0) refuse(`${field} may have no value at all`);
  if (/;\s*$/.test(source.sql)) refuse('the expression ends with a semicolon');
  return Object.freeze(source);
}

/** Declares a figure over the parts of a source. Throws where the aggregate needs what the source doesn't give. */
export function defineMetric(metric: Metric): Metric {
  const refuse = (why: string): never => {
    throw new Error(`Metric ${metric.code}: ${why}`);
  };
  const { source, aggregate } = metric;
  const prefix = `m${String(metric.measure).padStart(2, '0')}.`;
  if (!metric.code.startsWith(prefix) || !CODE.test(metric.code.slice(prefix.length))) refuse(`the code is not ${prefix}kebab-case`);
  for (const part of partsOf(aggregate)) if (!(part in source.parts) || part === 'x') refuse(`${source.code} has no countable part ${part}`);
  if ((aggregate.kind === 'distinct' || aggregate.kind === 'atLeast') && !source.columns.includes('key')) refuse(`${source.code} gives no key`);
  if (['quantile', 'min', 'max', 'mean'].includes(aggregate.kind) && !source.columns.includes('value')) refuse(`${source.code} gives no value`);
  if (aggregate.kind === 'quantile' && !(aggregate.q > 0 && aggregate.q <= 1)) refuse('q is not in (0, 1]');
  if (metric.category !== undefined && !source.columns.includes('category')) refuse(`${source.code} gives no category`);
  return Object.freeze(metric);
}

/** Letters that an aggregate counts, numerator and denominator together, each once. */
export function partsOf(aggregate: Aggregate): string[] {
  const letters = aggregate.kind === 'ratio' ? aggregate.numerator + aggregate.denominator : aggregate.parts;
  return [...new Set(letters)];
}
