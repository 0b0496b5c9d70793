import { SampleArea1700000000000 } from './migrations/sample-area-1700000000000.js';

export { SampleAreaModule } from './sample-area.module.js';
export { sampleAreaMetrics } from './sample-area.metrics.js';
export { specimenCard } from './specimen-card.kind.js';
export const sampleAreaMigrations = [SampleArea1700000000000];
