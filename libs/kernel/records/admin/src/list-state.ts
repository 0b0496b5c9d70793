import type { KindMeta, Query } from '@haobang/api-client';

/** Everything that a list shows, as its address holds it: a link shows another reader the same rows. */
export interface ListState {
  q: string;
  /** `-registeredAt`, or empty for the server's own order. */
  sort: string;
  limit: number;
  cursor: string;
  /** By parameter: no, status, lamp, leadUnit, registeredFrom, registeredTo, and the filters of the kind. */
  filters: Record<string, string[]>;
}

export const COMMON_FILTERS = ['no', 'status', 'lamp', 'leadUnit', 'registeredFrom', 'registeredTo'] as const;
export const LIMITS = [20, 50, 100] as const;
const DEFAULT_LIMIT = 20;

export const filterNames = (meta: KindMeta): string[] => [...new Set([...COMMON_FILTERS, ...meta.filters.map((field) => field.name)])];

/** Reads an address. What it doesn't know, it leaves out: the server refuses unknown parameters. */
export function listStateOf(meta: KindMeta, params: URLSearchParams): ListState {
  const filters: Record<string, string[]> = {};
  for (const name of filterNames(meta)) {
    const values = (params.get(name) ?? '').split(',').filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  const limit = Number(params.get('limit'));
  const sort = params.get('sort') ?? '';
  return {
    q: params.get('q') ?? '',
    sort: meta.sorts.includes(sort.replace(/^-/, '')) ? sort : '',
    limit: LIMITS.some((one) => one === limit) ? limit : DEFAULT_LIMIT,
    cursor: params.get('cursor') ?? '',
    filters,
  };
}

/** Writes an address; defaults are left out, and the order is always the same, so that equal lists have equal links. */
export function listParamsOf(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  for (const name of Object.keys(state.filters).sort()) {
    const values = state.filters[name] ?? [];
    if (values.length > 0) params.set(name, values.join(','));
  }
  if (state.sort) params.set('sort', state.sort);
  if (state.limit !== DEFAULT_LIMIT) params.set('limit', String(state.limit));
  if (state.cursor) params.set('cursor', state.cursor);
  return params;
}

/** Another question starts at its first page. */
export const withChange = (state: ListState, change: Partial<Omit<ListState, 'cursor'>>): ListState => ({ ...state, ...change, cursor: '' });

/** The question for the rows; the same without cursor and limit serves export and batch, so that what is exported is what is shown. */
export const filterQuery = (state: ListState): Query => ({
  ...state.filters,
  ...(state.q ? { q: state.q } : {}),
  ...(state.sort ? { sort: state.sort } : {}),
});

export const listQuery = (state: ListState): Query => ({
  ...filterQuery(state),
  limit: state.limit,
  ...(state.cursor ? { cursor: state.cursor } : {}),
});

/** The most numbers that the server looks up at once. */
export const MOST_NUMBERS = 100;
const NUMBER = /^[A-Z]{1,8}-\d{4}-\d{1,9}$/;

/** The numbers of records in what was pasted, a column of a sheet say; none where it holds anything else. */
export function numbersIn(pasted: string): string[] {
  const words = pasted.normalize('NFKC').toUpperCase().split(/[\s,;、]+/).filter(Boolean);
  return words.every((word) => NUMBER.test(word)) ? [...new Set(words)] : [];
}

export const hasFilters = (state: ListState): boolean => state.q !== '' || Object.keys(state.filters).length > 0;
