export { complaintsMetrics } from './complaints.metrics.js';
export { demandDays, demoDemand, seeded, type DemoOptions, type DemoPeople, type Random } from './complaints.seed.js';
export { ComplaintsModule } from './complaints.module.js';
export { DEMAND_CATEGORIES } from './demand-categories.js';
export { demandComplexity } from './demand-complexity.table.js';
export { demandText, type DemandText } from './demand-texts.js';
export { demand } from './demand.kind.js';
