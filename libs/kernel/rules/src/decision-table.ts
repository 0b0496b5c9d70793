import type { DecisionRow, InputType } from './decision.rules.js';

export interface Label {
  zh: string;
  en: string;
}

/** What a code is called. */
export interface CodeWord {
  code: string;
  label: Label;
}

/** A table as code declares it: what may be asked about and what may come out. */
export interface DecisionTable {
  /** `{area}.{word}` */
  code: string;
  label: Label;
  inputs: readonly { name: string; label: Label; type: InputType; options?: readonly CodeWord[] }[];
  outcomes: readonly CodeWord[];
  /** The first version, for a database that has none. */
  first: { validFrom: string; rows: readonly DecisionRow[] };
}
