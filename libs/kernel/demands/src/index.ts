import { Demands1764300000000 } from './migrations/demands-1764300000000.js';
import { RulesInWords1765171000000 } from './migrations/rules-in-words-1765171000000.js';
import './demands.problems.js';

export { ANSWERS, CHANNELS, COMPLEXITIES, Demand, DEMAND_KINDS, DemandCaller, OUTCOMES, SATISFIED, type CallerRow, type DemandFields } from './demand.js';
export { ClassifyDemand, MergeDemand, RegisterDemand, type ClassifiedDemand, type ComplexityDecision } from './demand-inputs.js';
export { DemandClassifications } from './demand-classifications.js';
export { DemandClassifier, type DemandCategory, type SaidDemand } from './demand-classifier.js';
export { demandControllerOf } from './demand-controller.js';
export { DemandMerges } from './demand-merges.js';
export { DemandsModule } from './demands.module.js';
export { demandTrait } from './demand-trait.js';
export { CITY_CENTRE, isDissatisfied, MOST_REWORKS, type DemandSituation, type DemandState } from './demand.rules.js';
export { demandVerbs, type DemandStatus } from './demand-verbs.js';
export const demandsMigrations = [Demands1764300000000, RulesInWords1765171000000];
