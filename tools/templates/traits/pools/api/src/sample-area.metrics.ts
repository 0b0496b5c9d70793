import { defineMetric, type Metric } from '@haobang/measures';
import { COACHED, coachedSource } from '@haobang/pools';
import { specimenCard } from './specimen-card.kind.js';

export const sampleAreaMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm01.specimen-cards-coached', measure: 1, label: { zh: '样本辅导率', en: 'Sample copies coached' }, unit: '%', better: 'higher', source: coachedSource(specimenCard), aggregate: COACHED.candidates,
    attribution: { zh: '主办单位', en: 'The lead unit' }, definition: { zh: '统计日候选和在库中至少有一条辅导记录的比例。', en: 'Of candidates and entries on the day those with a coaching record.' },
  }),
];
