import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

interface Lazy {
  (): Promise<{ Component: ComponentType }>;
}

interface KindRoutes {
  kind: string;
  /** `complaints/demands`: the endpoint without its prefix. */
  path: string;
  /** The area's own pages where the plain ones are not enough: `() => import('./demand.page')`, exporting `Component`. */
  list?: Lazy;
  record?: Lazy;
  create?: Lazy;
  amend?: Lazy;
  import?: Lazy;
}

type Pages = typeof import('./pages');

const plain = (page: keyof Pages, kind: string): Lazy => async () => {
  const Page = (await import('./pages'))[page];
  return { Component: () => <Page kind={kind} /> };
};

/**
 * The five pages of a kind, each fetched when first opened. An area gives those that it draws itself
 * and gets the plain ones for the rest.
 */
export const kindRoutes = ({ kind, path, ...own }: KindRoutes): RouteObject[] => [
  { path, lazy: own.list ?? plain('ListPage', kind) },
  { path: `${path}/new`, lazy: own.create ?? plain('CreatePage', kind) },
  { path: `${path}/import`, lazy: own.import ?? plain('ImportPage', kind) },
  { path: `${path}/:id`, lazy: own.record ?? plain('RecordPage', kind) },
  { path: `${path}/:id/amend`, lazy: own.amend ?? plain('AmendPage', kind) },
];
