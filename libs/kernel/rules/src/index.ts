import { DraftsForOthers1764951000000 } from './migrations/drafts-for-others-1764951000000.js';
import { Rules1763950200000 } from './migrations/rules-1763950200000.js';
import './rules.audit.js';
import './rules.problems.js';

export { evaluate, type Condition, type Decision, type DecisionRow, type FactValue, type NearMiss } from './decision.rules.js';
export { type DecisionTable } from './decision-table.js';
export { ReceiptAccess } from './receipt-access.js';
export { Rules, type Decided, type DecisionAsked, type Fact, type Facts, type Receipt, type Rerun } from './rules.js';
export { RulesModule } from './rules.module.js';
export const rulesMigrations = [Rules1763950200000, DraftsForOthers1764951000000];
