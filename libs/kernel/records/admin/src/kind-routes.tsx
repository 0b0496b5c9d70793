import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

interface Lazy {
  (): Promise<{ Component: ComponentType }>;
}

/** The area's own pages where the plain ones are not enough: `() => import('./demand.page')`, exporting `Component`. */
export interface KindPages {
  list?: Lazy;
  record?: Lazy;
  create?: Lazy;
  amend?: Lazy;
  import?: Lazy;
}

interface KindRoutes extends KindPages {
  kind: string;
  /** `complaints/demands`: the endpoint without its prefix. */
  path: string;
}

const lazyPages = {
  list: () => import('./list-page').then((m) => m.ListPage),
  create: () => import('./create-page').then((m) => m.CreatePage),
  import: () => import('./import-page').then((m) => m.ImportPage),
  record: () => import('./record-page').then((m) => m.RecordPage),
  amend: () => import('./amend-page').then((m) => m.AmendPage),
};

const plain = (page: keyof typeof lazyPages, kind: string): Lazy => async () => {
  const Page = await lazyPages[page]();
  return { Component: () => <Page kind={kind} /> };
};

/**
 * The five pages of a kind, each fetched when first opened. An area gives those that it draws itself
 * and gets the plain ones for the rest.
 */
export const kindRoutes = ({ kind, path, ...own }: KindRoutes): RouteObject[] => [
  { path, lazy: own.list ?? plain('list', kind) },
  { path: `${path}/new`, lazy: own.create ?? plain('create', kind) },
  { path: `${path}/import`, lazy: own.import ?? plain('import', kind) },
  { path: `${path}/:id`, lazy: own.record ?? plain('record', kind) },
  { path: `${path}/:id/amend`, lazy: own.amend ?? plain('amend', kind) },
];

/** Where search hits lead that name a record by kind and id alone. */
export const recordRedirect: RouteObject = { path: 'records/:kind/:id', lazy: () => import('./record-redirect').then((m) => ({ Component: m.RecordRedirect })) };
