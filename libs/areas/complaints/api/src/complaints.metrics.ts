import type { Metric } from '@haobang/measures';
import { answersMetrics } from './answers.metrics.js';
import { counterMetrics } from './counters.metrics.js';
import { arrearsMetrics } from './arrears.metrics.js';
import { demandMetrics } from './demand.metrics.js';
import { outreachMetrics } from './outreach.metrics.js';
import { treatmentMetrics } from './treatment.metrics.js';
import { satisfactionMetrics } from './satisfaction.metrics.js';

/** The figures of measures 45 to 51, each group beside the records that feed it. */
export const complaintsMetrics: readonly Metric[] = [
  ...demandMetrics,
  ...counterMetrics,
  ...arrearsMetrics,
  ...outreachMetrics,
  ...treatmentMetrics,
  ...satisfactionMetrics,
  ...answersMetrics,
];
