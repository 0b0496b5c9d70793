import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { usePreference } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { mergeColumns, type ColumnSetting } from './columns';
import { listParamsOf, listStateOf, type ListState } from './list-state';

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

export function useColumns(meta: KindMeta): [ColumnSetting[], (next: ColumnSetting[] | undefined) => void] {
  const [kept, setKept] = usePreference<ColumnSetting[] | null>(`${meta.area}.${meta.kind}.columns`, null);
  const text = JSON.stringify(kept);
  const columns = useMemo(() => mergeColumns(meta, JSON.parse(text) as ColumnSetting[] | null), [meta, text]);
  return [columns, setKept];
}
