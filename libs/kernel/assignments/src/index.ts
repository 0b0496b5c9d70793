import { Assignments1765110000000 } from './migrations/assignments-1765110000000.js';
import './assignments.problems.js';

export type { Assignment, AssignmentFields } from './assignment.js';
export { assignmentControllerOf } from './assignment-controller.js';
export { coverageSource, gapDaysSource, type CoverageOptions } from './assignment-figures.js';
export type { KnownHandOver, KnownProposal } from './assignment-inputs.js';
export { assignmentTrait, type AssignmentOptions, type AssignmentStatus } from './assignment-trait.js';
export { Assignments } from './assignments.js';
export { AssignmentsModule } from './assignments.module.js';
export { coveredTarget, isUncovered, type CoverOptions } from './covered-target.js';
export const assignmentsMigrations = [Assignments1765110000000];
