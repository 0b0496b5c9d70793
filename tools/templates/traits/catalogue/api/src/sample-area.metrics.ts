import { inForceSource } from '@haobang/catalogue';
import { defineMetric, type Metric } from '@haobang/measures';
import { specimenCard } from './specimen-card.kind.js';

export const sampleAreaMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm01.specimen-cards-in-force', measure: 1, label: { zh: '现行样本', en: 'Sample copies in force' }, unit: 'count', better: 'higher', source: inForceSource(specimenCard.kind), aggregate: { kind: 'count', parts: 'd' },
    attribution: { zh: '主办单位', en: 'The lead unit' }, definition: { zh: '统计日现行有效的。', en: 'Those in force on the day asked.' },
  }),
];
