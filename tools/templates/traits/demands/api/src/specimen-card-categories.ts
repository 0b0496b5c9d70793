import type { CodeOption } from '@haobang/records';

/** Matters, each with the unit that the directory of duties names. Change them to those of the trade. */
export const CATEGORIES: readonly (CodeOption & { unit: string })[] = [
  { code: 'licensing', label: { zh: '行政审批', en: 'Licences and approvals' }, unit: 'administrative-approval' },
  { code: 'tax', label: { zh: '税务', en: 'Tax' }, unit: 'tax' },
];
