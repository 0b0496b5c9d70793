import type { ClientArea } from '@haobang/admin-ui';
import { surveyFormRoute, surveyRoutes } from '@haobang/surveys/admin';

const SURVEY = { area: 'sample-area', kind: 'specimen-card' };

/** The client of this area: what stands in the navigation, and its pages. */
export const sampleArea: ClientArea = {
  name: 'sample-area',
  label: { zh: '样例领域', en: 'Sample field' },
  navigation: [
    { path: '/sample-area/specimen-cards', label: { zh: '样本', en: 'Sample copies' }, permissions: ['sample-area:read'] },
    { path: '/sample-area/specimen-card-scores', label: { zh: '评分', en: 'Scores' }, permissions: ['sample-area:read'], keywords: ['pingfen'] },
  ],
  routes: surveyRoutes({ ...SURVEY, path: 'sample-area/specimen-cards', list: () => import('./specimen-card-list.page') }),
  publicRoutes: [surveyFormRoute(SURVEY)],
};
