/** Fields of an enterprise whose values are kept over time. */
export const FIELDS = ['uscc', 'name', 'shortName', 'status', 'industry', 'size', 'address', 'placeCode', 'registeredOn', 'unitId', 'legalPerson'] as const;
export type Field = (typeof FIELDS)[number];
export type Value = string | number | null;
export type Values = Partial<Record<Field, Value>>;

/** Who says so, fetched when, and how sure (0 to 1). */
export interface Provenance {
  source: string;
  fetchedAt: string;
  confidence: number;
}

export interface Change extends Provenance {
  id: string;
  effectiveOn: string;
  before: Values;
  after: Values;
  recordedAt: string;
  by: string;
}

/** The change that says what a field is on a day: the latest by its day, and of one day the one recorded last. */
export function changeThatHolds(changes: readonly Change[], field: Field, on: string): Change | undefined {
  let holds: Change | undefined;
  for (const change of changes) {
    if (!(field in change.after) || change.effectiveOn > on) continue;
    if (!holds || change.effectiveOn > holds.effectiveOn || (change.effectiveOn === holds.effectiveOn && BigInt(change.id) > BigInt(holds.id))) holds = change;
  }
  return holds;
}

export interface Amendment {
  before: Values;
  after: Values;
  /** The fields whose value of today becomes another. */
  applied: Values;
}

/**
 * What new values from a day on change. A value that was known already is left out; one that a later change overtook
 * goes into the history alone.
 */
export function amendmentOf(changes: readonly Change[], values: Values, effectiveOn: string, today: string): Amendment {
  const result: Amendment = { before: {}, after: {}, applied: {} };
  for (const field of FIELDS) {
    const value = values[field];
    if (value === undefined) continue;
    const before = changeThatHolds(changes, field, effectiveOn)?.after[field] ?? null;
    if (before === value) continue;
    result.before[field] = before;
    result.after[field] = value;
    const now = changeThatHolds(changes, field, today);
    if (!now || now.effectiveOn <= effectiveOn) result.applied[field] = value;
  }
  return result;
}

/** Names that an enterprise bore and bears no more, the latest first. */
export function formerNamesOf(current: string, known: readonly string[], amendment: Amendment): string[] {
  const name = (amendment.applied.name as string | undefined) ?? current;
  const found = [amendment.applied.name !== undefined ? current : undefined, amendment.after.name as string | undefined, ...known];
  return [...new Set(found)].filter((n): n is string => n !== undefined && n !== name);
}
