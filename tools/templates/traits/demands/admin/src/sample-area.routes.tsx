import type { ClientArea } from '@haobang/admin-ui';
import { demandRoutes } from '@haobang/demands/admin';

/** The client of this area: what stands in the navigation, and its pages. */
export const sampleArea: ClientArea = {
  name: 'sample-area',
  label: { zh: '样例领域', en: 'Sample field' },
  navigation: [
    { path: '/sample-area/specimen-cards', label: { zh: '样本', en: 'Sample copies' }, permissions: ['sample-area:read'] },
    { path: '/sample-area/specimen-cards/new', label: { zh: '登记样本', en: 'Register: sample copy' }, permissions: ['sample-area:specimen-card.register'], hidden: true },
    { path: '/sample-area/dispatch', label: { zh: '分办台', en: 'Dispatch desk' }, permissions: ['sample-area:specimen-card.assign'], keywords: ['fenban'] },
    { path: '/sample-area/callbacks', label: { zh: '回访台', en: 'Callback desk' }, permissions: ['sample-area:specimen-card.callBack'], keywords: ['huifang'] },
  ],
  routes: demandRoutes({ area: 'sample-area', kind: 'specimen-card', path: 'sample-area/specimen-cards', list: () => import('./specimen-card-list.page') }),
};
