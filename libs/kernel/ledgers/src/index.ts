import { Ledgers1765130000000 } from './migrations/ledgers-1765130000000.js';
import { GradesInWords1765211000000 } from './migrations/grades-in-words-1765211000000.js';
import './ledgers.problems.js';

export { LEDGER_GRADES, LedgerEntry, ledgerFields, type LedgerFields } from './ledger-entry.js';
export { plannedRows, rowsWithPlan, struckOffRows } from './ledger-facts.js';
export { ClaimEntry, GradeEntry, type GradeGiven, PlanEntry } from './ledger-inputs.js';
export { ledgerTrait, reviewClock } from './ledger-trait.js';
export { ledgerVerbs, type LedgerStatus } from './ledger-verbs.js';
export type { LedgerOptions, LedgerSituation, LedgerState } from './ledger.rules.js';
export const ledgersMigrations = [Ledgers1765130000000, GradesInWords1765211000000];
