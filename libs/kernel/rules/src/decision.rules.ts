import { Decimal } from 'decimal.js';

export type FactValue = string | number | boolean | readonly string[];
export type InputType = 'text' | 'code' | 'integer' | 'decimal' | 'date' | 'boolean' | 'words';

interface ConditionBase {
  input: string;
  /** The condition holds where the plain one would not; an unknown fact still fulfils nothing. */
  not?: boolean;
}

export type Condition = ConditionBase &
  (
    | { op: 'equals'; value: string | number | boolean }
    | { op: 'in'; values: readonly (string | number)[] }
    | { op: 'containsAny'; words: readonly string[] }
    /** `from` included, `to` excluded; decimals as text, days as YYYY-MM-DD. */
    | { op: 'range'; from?: string | number; to?: string | number }
  );

export interface DecisionRow {
  /** Unique in its version; receipts name it. */
  id: string;
  when: readonly Condition[];
  outcome: string;
  reason: { zh: string; en: string };
  /** Law, standard or plan that the row follows. */
  basis?: string;
}

/** What is known; an absent or null value is unknown. */
export type FactValues = Readonly<Record<string, FactValue | null | undefined>>;

export interface NearMiss {
  row: string;
  /** What would have come of it. */
  outcome: string;
  /** The one condition that failed. */
  failed: Condition;
}

export interface Decision {
  row: string;
  outcome: string;
  reason: { zh: string; en: string };
  basis?: string;
  /** Rows above the one that fired, in their order. */
  misses: NearMiss[];
}

/** The first row that holds. @throws Error where none does, which a checked version rules out */
export function evaluate(rows: readonly DecisionRow[], facts: FactValues): Decision {
  const misses: NearMiss[] = [];
  for (const row of rows) {
    const failed = row.when.filter((condition) => !holds(condition, facts[condition.input]));
    if (failed.length === 0) return { row: row.id, outcome: row.outcome, reason: row.reason, ...(row.basis === undefined ? {} : { basis: row.basis }), misses };
    if (failed.length === 1) misses.push({ row: row.id, outcome: row.outcome, failed: failed[0]! });
  }
  throw new Error('No row holds: the table has no last row without conditions');
}

/** Whether one condition holds for one fact. */
export function holds(condition: Condition, fact: FactValue | null | undefined): boolean {
  if (fact === null || fact === undefined) return false;
  return plainlyHolds(condition, fact) !== (condition.not ?? false);
}

function plainlyHolds(condition: Condition, fact: FactValue): boolean {
  switch (condition.op) {
    case 'equals': return same(fact, condition.value);
    case 'in': return condition.values.some((value) => same(fact, value));
    case 'containsAny': return condition.words.some((word) => textsOf(fact).some((text) => folded(text).includes(folded(word))));
    case 'range': return (condition.from === undefined || compare(fact, condition.from) >= 0) && (condition.to === undefined || compare(fact, condition.to) < 0);
  }
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const isNumber = (value: FactValue) => typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value));
const textsOf = (fact: FactValue): readonly string[] => (Array.isArray(fact) ? (fact as readonly string[]) : [String(fact)]);
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

function same(fact: FactValue, value: FactValue): boolean {
  if (Array.isArray(fact)) return (fact as readonly string[]).some((each) => same(each, value));
  if (typeof fact === 'boolean' || typeof value === 'boolean') return fact === value;
  // A number meets its text; two texts are compared as they are, since codes such as 001 are no numbers.
  if (typeof fact === 'number' || typeof value === 'number') return isNumber(fact) && isNumber(value) && new Decimal(fact as string).equals(value as string);
  return fact === value;
}

/** By number where both are numbers, else by order of text, which is the order of days. NaN, which no range holds, where they don't compare. */
function compare(fact: FactValue, bound: string | number): number {
  if (isNumber(fact) && isNumber(bound)) return new Decimal(fact as string).comparedTo(bound);
  return typeof fact === 'string' && typeof bound === 'string' ? (fact < bound ? -1 : fact > bound ? 1 : 0) : NaN;
}
