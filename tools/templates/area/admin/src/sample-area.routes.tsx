import type { ClientArea } from '@haobang/admin-ui';
import { kindRoutes } from '@haobang/records/admin';

/** The client of the area: the plain pages of its kind, and a list that says how to begin. */
export const sampleArea: ClientArea = {
  name: 'sample-area',
  label: { zh: '样例领域', en: 'Sample field' },
  navigation: [
    { path: '/sample-area/specimen-cards', label: { zh: '样本', en: 'Sample copies' }, permissions: ['sample-area:read'] },
    { path: '/sample-area/specimen-cards/new', label: { zh: '登记样本', en: 'Register: sample copy' }, permissions: ['sample-area:specimen-card.register'], hidden: true },
  ],
  routes: kindRoutes({ kind: 'specimen-card', path: 'sample-area/specimen-cards', list: () => import('./specimen-card-list.page') }),
};
