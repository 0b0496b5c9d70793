import { assignmentTrait } from '@haobang/assignments';
import { defineKind } from '@haobang/records';
import { LIAISON } from './key-enterprise.kind.js';

/** Who looks after a key enterprise (助企联络员): one each, handed over without a gap. Measure 48. */
export const liaison = defineKind({
  ...assignmentTrait({
    area: 'complaints', kind: 'liaison', role: LIAISON, target: { kind: 'key-enterprise' }, sole: true,
    by: { propose: { planOffice: 'any', unitHead: 'any' }, accept: { handler: 'lead', unitHead: 'lead' }, handOver: { planOffice: 'any', unitHead: 'lead' }, end: { planOffice: 'any' }, void: { planOffice: 'any', supervisor: 'any' } },
  }),
  plural: 'liaisons', prefix: 'LLY', label: LIAISON, labelPlural: { zh: '联络员', en: 'Liaison officers' }, measures: [48],
});
