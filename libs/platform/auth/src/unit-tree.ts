export interface UnitLabel {
  zh: string;
  en: string;
}

/** What rights need to know of units. The kernel that owns them provides it; dates are business days, YYYY-MM-DD. */
export abstract class UnitTree {
  /** The units themselves and everything below them on that day. */
  abstract subtree(unitIds: readonly number[], on: string): Promise<number[]>;

  /** Names for the session's answer; a unit that is not in the answer is shown without a name. */
  labels(_unitIds: readonly number[], _on: string): Promise<ReadonlyMap<number, UnitLabel>> {
    return Promise.resolve(new Map<number, UnitLabel>());
  }
}
