import { ARCHIVED, archivedSource } from '@haobang/activities';
import { defineMetric, type Metric } from '@haobang/measures';
import { specimenCard } from './specimen-card.kind.js';

export const sampleAreaMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm01.specimen-cards', measure: 1, label: { zh: '样本（归档）', en: 'Sample copies, archived' }, unit: 'count', better: 'higher', source: archivedSource(specimenCard), aggregate: ARCHIVED.activities,
    attribution: { zh: '主办和合办单位，总数只计一次', en: 'Every host; the total counts each once' }, definition: { zh: '已归档的，自归档日计入。', en: 'Those archived, from the day of the archiving.' },
  }),
];
