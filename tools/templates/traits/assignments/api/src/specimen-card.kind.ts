import { assignmentTrait } from '@haobang/assignments';
import { defineKind } from '@haobang/records';

/** 样本: somebody named for an enterprise, one at a time, handed over without a gap. */
export const specimenCard = defineKind({
  ...assignmentTrait({
    area: 'sample-area', kind: 'specimen-card', role: { zh: '样本', en: 'Sample copy' }, target: 'enterprise', sole: true,
    by: { propose: { planOffice: 'any' }, accept: { handler: 'lead', unitHead: 'lead' }, handOver: { planOffice: 'any' }, end: { planOffice: 'any' }, void: { supervisor: 'any' } },
  }),
  plural: 'specimen-cards', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
});
