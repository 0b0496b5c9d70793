import { lazy, Suspense } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { NotFoundState, RouteError, SessionGate, visibleEntries, useSession, type ClientArea } from '@haobang/admin-ui';
import { recordRedirect } from '@haobang/records/admin';

/** Fetched after the sign-in: the sign-in page needs neither menus nor drawers. */
const AppLayout = lazy(() => import('./layout'));

/** The first page that the caller may open: roles start where their work is. */
function FirstPage({ areas }: { areas: ClientArea[] }) {
  const { can } = useSession();
  const first = areas.flatMap((area) => visibleEntries(area, can)).find((entry) => !entry.hidden && entry.path !== '/');
  return first ? <Navigate to={first.path} replace /> : <NotFoundState />;
}

/** An area that brings a page for `/` replaces the redirect. */
export function routesOf(areas: ClientArea[]): RouteObject[] {
  const routes = areas.flatMap((area) => area.routes);
  const start: RouteObject[] = routes.some((route) => route.index) ? [] : [{ index: true, element: <FirstPage areas={areas} /> }];
  return [
    ...areas.flatMap((area) => area.publicRoutes ?? []).map((route) => ({ errorElement: <RouteError />, hydrateFallbackElement: <div className="hb-centre" />, ...route }) as RouteObject),
    {
      path: '/',
      element: <SessionGate><Suspense fallback={<div className="hb-centre" />}><AppLayout areas={areas} /></Suspense></SessionGate>,
      errorElement: <RouteError />,
      // The first lazy page is being fetched: the frame has nothing to show yet, and flashes if it tries.
      hydrateFallbackElement: <div className="hb-centre" />,
      children: [...start, ...[...routes, recordRedirect].map((route) => ({ errorElement: <RouteError />, ...route })), { path: '*', element: <NotFoundState /> }] as RouteObject[],
    },
  ];
}

export const routerOf = (areas: ClientArea[]) => createBrowserRouter(routesOf(areas));
