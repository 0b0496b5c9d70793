import { defineKind } from '@haobang/records';
import { surveyTrait } from '@haobang/surveys';

/** 样本: designed, drawn from a frozen frame, answered without a name, published with its cells. */
export const specimenCard = defineKind({
  ...surveyTrait,
  kind: 'specimen-card', plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
});
