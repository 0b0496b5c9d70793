import { Arrears1765131000000 } from './migrations/arrears-1765131000000.js';
import { Answers1765101000000 } from './migrations/answers-1765101000000.js';
import { Compared1765230000000 } from './migrations/compared-1765230000000.js';
import { Complaints1764400000000 } from './migrations/complaints-1764400000000.js';
import { Counters1765121000000 } from './migrations/counters-1765121000000.js';
import { Outreach1765111000000 } from './migrations/outreach-1765111000000.js';
import { Treatment1765142000000 } from './migrations/treatment-1765142000000.js';
import { FirstSynonyms1765214000000 } from './migrations/first-synonyms-1765214000000.js';
import { SettledSums1765213000000 } from './migrations/settled-sums-1765213000000.js';
import { Words1765212000000 } from './migrations/words-1765212000000.js';
import { Satisfaction1765151000000 } from './migrations/satisfaction-1765151000000.js';
import './complaints.audit.js';
import './complaints.problems.js';
import { Radar1765122000000 } from './migrations/radar-1765122000000.js';

export { CommonIssueFinder, type Finding } from './common-issue-finder.js';
export { complaintsChapters, type DemoWorld } from './complaints.demo.js';
export { complaintsKinds, complaintsTables } from './complaints.kinds.js';
export { complaintsMetrics } from './complaints.metrics.js';
export { demandDays, demoDemand, seeded, type DemoOptions, type DemoPeople, type Random } from './complaints.seed.js';
export { ComplaintsModule } from './complaints.module.js';
export { DEMAND_CATEGORIES } from './demand-categories.js';
export { demandComplexity } from './demand-complexity.table.js';
export { demandText, type DemandText } from './demand-texts.js';
export { demand } from './demand.kind.js';
export { DuplicateProposals } from './duplicate-proposals.js';
export { UnitLearning } from './unit-learning.js';
export const complaintsMigrations = [
  Complaints1764400000000,
  Counters1765121000000,
  Arrears1765131000000,
  Outreach1765111000000,
  Treatment1765142000000,
  Satisfaction1765151000000,
  Radar1765122000000,
  Answers1765101000000,
  Words1765212000000,
  SettledSums1765213000000,
  Compared1765230000000,
  FirstSynonyms1765214000000,
];
