import { Measures1764100000000 } from './migrations/1764100000000-measures.js';
import { AskedSources1765193000000 } from './migrations/1765193000000-asked-sources.js';
import { PlanTitles1765010000000 } from './migrations/1765010000000-plan-titles.js';
import './measures.audit.js';

export {
  defineFactSource,
  defineMetric,
  partsOf,
  type Aggregate,
  type Comparison,
  type FactSource,
  type Label,
  type Metric,
  type MetricTarget,
  type OptionalColumn,
  type Span,
  type TargetSource,
} from './define-metric.js';
export { checkExpression, Definitions, type Approval, type DefinitionVersion, type StoredMetric, type SyncResult } from './definitions.js';
export { Facts, roundsOf, type FactCause, type ReexpressOptions, type RootCause } from './facts.js';
export { FigureRows, type FigureFact, type FigureFacts, type RecordDifference, type RowPart, type RowQuestion } from './figure-rows.js';
export type { FigureValue, Lamp } from './figure.rules.js';
export { Figures, type AsOf, type FigureAnswer, type FigureQuestion, type FigureRow, type MetricFigure, type Scoreboard, type ScoreboardMeasure } from './figures.js';
export { MeasuresModule } from './measures.module.js';
export { Plans, type Duty, type LoadOptions, type PlanFile, type PlanMeasure, type Target } from './plans.js';
export { EVENTS_IN_USE, verifyFigures, type Discrepancy, type VerifyOptions } from './verify-figures.js';

export const measuresMigrations = [Measures1764100000000, PlanTitles1765010000000, AskedSources1765193000000];
