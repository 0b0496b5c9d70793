import { struckOffRows } from '@haobang/ledgers';
import { defineMetric, type Metric } from '@haobang/measures';
import { specimenCard } from './specimen-card.kind.js';

export const sampleAreaMetrics: readonly Metric[] = [
  defineMetric({
    code: 'm01.specimen-cards-struck-off', measure: 1, label: { zh: '样本销号率', en: 'Sample copies struck off' }, unit: '%', better: 'higher', source: struckOffRows(specimenCard.kind), aggregate: { kind: 'ratio', numerator: 's', denominator: 'so' },
    attribution: { zh: '主办单位', en: 'The lead unit' }, definition: { zh: '已销号的占登记的比例。', en: 'Those struck off over those registered.' },
  }),
];
