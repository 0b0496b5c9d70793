import { demandTrait } from '@haobang/demands';
import { defineKind } from '@haobang/records';
import { CATEGORIES } from './specimen-card-categories.js';

/** 样本: asked by somebody, answered by the right unit in time, called back and struck off. */
export const specimenCard = defineKind({
  ...demandTrait,
  kind: 'specimen-card', plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
  codes: { category: CATEGORIES },
});
