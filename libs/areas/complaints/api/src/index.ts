import { Complaints1764400000000 } from './migrations/complaints-1764400000000.js';

export { CommonIssueFinder, type Finding } from './common-issue-finder.js';
export { commonIssue } from './common-issue.kind.js';
export { commonIssueThreshold } from './common-issue.table.js';
export { complaintsMetrics } from './complaints.metrics.js';
export { demandDays, demoDemand, seeded, type DemoOptions, type DemoPeople, type Random } from './complaints.seed.js';
export { ComplaintsModule } from './complaints.module.js';
export { DEMAND_CATEGORIES } from './demand-categories.js';
export { demandComplexity } from './demand-complexity.table.js';
export { demandText, type DemandText } from './demand-texts.js';
export { demand } from './demand.kind.js';
export { longTermFix } from './long-term-fix.kind.js';
export { UnitLearning } from './unit-learning.js';
export const complaintsMigrations = [Complaints1764400000000];
