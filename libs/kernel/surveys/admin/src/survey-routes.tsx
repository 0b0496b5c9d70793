import type { RouteObject } from 'react-router';
import { kindRoutes, type KindPages } from '@haobang/records/admin';
import type { CellLabels } from './survey-cells';
import { formPath } from './survey.queries';

export interface SurveyRoutesOptions extends KindPages {
  area: string;
  kind: string;
  /** Where its pages stand: the endpoint without its prefix. */
  path: string;
  /** How cells are called, by the code that the area's frame gives them; without it the code itself is shown. */
  cells?: CellLabels;
}

/** Every page of a kind of surveys: list, design, record, the draw repeated, and the scores of one's own units. */
export const surveyRoutes = ({ area, kind, path, cells = {}, ...own }: SurveyRoutesOptions): RouteObject[] => [
  ...kindRoutes({
    kind, path,
    list: () => import('./survey-list-page').then(({ SurveyListPage }) => ({ Component: () => <SurveyListPage kind={kind} /> })),
    record: () => import('./survey-page').then(({ SurveyPage }) => ({ Component: () => <SurveyPage kind={kind} cells={cells} /> })),
    ...own,
  }),
  { path: `${path}/:id/draw`, lazy: () => import('./survey-draw-page').then(({ SurveyDrawPage }) => ({ Component: () => <SurveyDrawPage kind={kind} /> })) },
  { path: `${area}/${kind}-scores`, lazy: () => import('./survey-scores-page').then(({ SurveyScoresPage }) => ({ Component: () => <SurveyScoresPage area={area} kind={kind} /> })) },
];

/** The form of its links, for whoever has no account: among the area's `publicRoutes`. */
export const surveyFormRoute = ({ area, kind }: Pick<SurveyRoutesOptions, 'area' | 'kind'>): RouteObject => ({
  path: formPath({ kind }), lazy: () => import('./survey-form-page').then(({ SurveyFormPage }) => ({ Component: () => <SurveyFormPage area={area} kind={kind} /> })),
});
