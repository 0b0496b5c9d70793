import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { usePreference } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { mergeColumns, type ColumnSetting } from './columns';
import { listParamsOf, listStateOf, type ListState } from './list-state';
import type { SavedView } from './saved-views';

const NO_VIEWS: SavedView[] = [];

/** The cursors of the pages before this one, kept with the entry of the browser's history: they are no part of a link. */
interface Trail {
  before: string[];
}

const trailOf = (state: unknown): string[] | null => (state && typeof state === 'object' && 'before' in state ? (state as Trail).before : null);

/**
 * The state of a list in its address. A keyset list knows only its next page; the way back is the trail of cursors
 * that led here. Who came by a link into the middle has no trail, and goes back to the first page.
 */
export function useListState(meta: KindMeta) {
  const [params] = useSearchParams();
  const { pathname, state: entry } = useLocation();
  const navigate = useNavigate();
  const search = params.toString();
  const state = useMemo(() => listStateOf(meta, new URLSearchParams(search)), [meta, search]);
  const trail = trailOf(entry) ?? (state.cursor === '' ? [] : null);

  const go = useCallback(
    (next: ListState, before: string[], replace = false) => {
      const text = listParamsOf(next).toString();
      void navigate({ pathname, search: text === '' ? '' : `?${text}` }, { state: { before } satisfies Trail, replace });
    },
    [navigate, pathname],
  );
  return {
    state,
    /** The address without its place in the list: what a saved view keeps. */
    search: listParamsOf({ ...state, cursor: '' }).toString(),
    page: trail ? trail.length + 1 : null,
    change: useCallback((next: ListState) => go(next, []), [go]),
    next: (cursor: string) => go({ ...state, cursor }, [...(trail ?? []), state.cursor]),
    previous: trail && trail.length > 0 ? () => go({ ...state, cursor: trail[trail.length - 1] ?? '' }, trail.slice(0, -1)) : null,
    first: trail === null ? () => go({ ...state, cursor: '' }, []) : null,
    open: useCallback(
      (text: string) => go(listStateOf(meta, new URLSearchParams(text)), []),
      [go, meta],
    ),
  };
}

/** What a person has set for one list; what is absent is as declared. */
interface ListPreference {
  columns?: ColumnSetting[];
  views?: SavedView[];
}

const AS_DECLARED: ListPreference = {};

/** Columns and views of a list, kept under the account. `undefined` columns are those of the declaration again. */
export function useListPreference(meta: KindMeta) {
  const [kept, keep] = usePreference<ListPreference>(`list.${meta.area}.${meta.kind}`, AS_DECLARED);
  const columns = useMemo(() => mergeColumns(meta, kept.columns ?? null), [meta, kept.columns]);
  const setColumns = useCallback(
    (next: ColumnSetting[] | undefined) => keep(({ columns: _, ...rest }) => (next ? { ...rest, columns: next } : rest)),
    [keep],
  );
  const addView = useCallback(
    (view: SavedView) => keep((now) => ({ ...now, views: [...(now.views ?? []).filter((one) => one.name !== view.name), view] })),
    [keep],
  );
  const removeView = useCallback((name: string) => keep((now) => ({ ...now, views: (now.views ?? []).filter((one) => one.name !== name) })), [keep]);
  return { columns, setColumns, views: kept.views ?? NO_VIEWS, addView, removeView };
}
