import type { RouteObject } from 'react-router';
import { kindRoutes, type KindPages } from '@haobang/records/admin';

export interface DemandRoutesOptions extends KindPages {
  area: string;
  kind: string;
  /** Where its pages stand: the endpoint without its prefix. */
  path: string;
  /** The area's own desk, made of `DispatchDeskPage`, where it has hints to show. */
  dispatch?: KindPages['list'];
}

/** Every page of a kind of demands: list, intake, record, and the desks for dispatch and callbacks. Pages that the area draws itself take their place. */
export const demandRoutes = ({ area, kind, path, dispatch, ...own }: DemandRoutesOptions): RouteObject[] => [
  ...kindRoutes({
    kind, path,
    list: () => import('./demand-list-page').then(({ DemandListPage }) => ({ Component: () => <DemandListPage kind={kind} /> })),
    create: () => import('./demand-register-page').then(({ DemandRegisterPage }) => ({ Component: () => <DemandRegisterPage kind={kind} /> })),
    record: () => import('./demand-page').then(({ DemandPage }) => ({ Component: () => <DemandPage kind={kind} /> })),
    ...own,
  }),
  { path: `${area}/dispatch`, lazy: dispatch ?? (() => import('./dispatch-desk-page').then(({ DispatchDeskPage }) => ({ Component: () => <DispatchDeskPage kind={kind} /> }))) },
  { path: `${area}/callbacks`, lazy: () => import('./callback-desk-page').then(({ CallbackDeskPage }) => ({ Component: () => <CallbackDeskPage kind={kind} /> })) },
];
