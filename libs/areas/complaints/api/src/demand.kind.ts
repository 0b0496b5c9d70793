import { demandTrait } from '@haobang/demands';
import { defineKind } from '@haobang/records';
import { DEMAND_CATEGORIES } from './demand-categories.js';

/** Demands of all channels. Measures 45 to 47. */
export const demand = defineKind({
  ...demandTrait,
  kind: 'demand',
  plural: 'demands',
  area: 'complaints',
  prefix: 'SQ',
  label: { zh: '诉求', en: 'Demand' },
  labelPlural: { zh: '诉求', en: 'Demands' },
  codes: { category: DEMAND_CATEGORIES },
  measures: [45, 46, 47, 48],
});
