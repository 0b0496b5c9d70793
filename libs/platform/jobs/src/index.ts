import { Jobs1763950000000 } from './migrations/jobs-1763950000000.js';
import './jobs.audit.js';
import './jobs.problems.js';

export { JobWorker, type JobWorkerOptions } from './job-worker.js';
export { Jobs, type AddJobOptions, type JobCounts, type JobDefinition, type JobRun } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { OperationOver, Operations, type ErrorWords, type Operation, type OperationError, type OperationKind, type OperationStatus } from './operations.js';
export { installQueue, QUEUE_MIGRATIONS, QUEUE_SCHEMA, queueVersion } from './queue.js';
export const jobsMigrations = [Jobs1763950000000];
