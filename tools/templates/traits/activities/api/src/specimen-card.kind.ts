import { activityTrait } from '@haobang/activities';
import { defineKind } from '@haobang/records';

/** 样本: planned, approved, held, and counted when archived with its evidence. */
export const specimenCard = defineKind({
  ...activityTrait,
  kind: 'specimen-card', plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
});
