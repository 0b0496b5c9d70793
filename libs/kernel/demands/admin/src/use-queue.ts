import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { KindMeta, Query, RecordRow, Refs } from '@haobang/api-client';
import { listOf, recordOf } from '@haobang/records/admin';

const MOST_AT_ONCE = 100;

export interface Queue {
  rows: RecordRow[];
  refs: Refs | undefined;
  isPending: boolean;
  isFetching: boolean;
  error: unknown;
  /** There are more than are shown; they follow as these are done. */
  more: boolean;
  selected: RecordRow | null;
  select(id: string | null): void;
  /** To the one after or before; stays at the ends. */
  move(by: 1 | -1): void;
  refetch(): void;
}

/** The one to go to when `id` leaves the queue: the next, at the end the one before, none when it was the last. */
export function successorOf(rows: readonly { id: string }[], id: string): string | null {
  const at = rows.findIndex((row) => row.id === id);
  return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
}

export function neighbourOf(rows: readonly { id: string }[], id: string | null, by: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return rows[0]?.id ?? null;
  return rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.id ?? null;
}

const waits = (row: RecordRow, query: Query): boolean => Object.entries(query).every(([name, wanted]) => [wanted].flat().map(String).includes(String(row[name])));

/** One that a link names and that lies behind the rows that are shown: it is asked for by itself. */
function useNamed(meta: KindMeta, id: string | null, rows: readonly RecordRow[], listed: boolean, query: Query) {
  const known = id === null || rows.some((row) => row.id === id);
  const { data } = useQuery({ ...recordOf(meta, id ?? ''), enabled: listed && !known });
  return !known && data && waits(data.body, query) ? data.body : null;
}

/** What waits at a desk, the most urgent first. Which one is open stands in the address; on a wide screen it is the first. */
export function useQueue(meta: KindMeta, query: Query, keep: (row: RecordRow) => boolean, opensFirst: boolean): Queue {
  const [params, setParams] = useSearchParams();
  const { data, error, isPending, isFetching, refetch } = useQuery({ ...listOf(meta, { ...query, sort: 'dueAt', limit: MOST_AT_ONCE }), refetchInterval: 60_000 });
  const id = params.get('id');
  const listed = useMemo(() => (data?.items ?? []).filter(keep), [data, keep]);
  const named = useNamed(meta, id, listed, data !== undefined, query);
  const rows = useMemo(() => (named && keep(named) ? [named, ...listed] : listed), [named, keep, listed]);
  const selected = rows.find((row) => row.id === id) ?? (opensFirst ? (rows[0] ?? null) : null);
  const select = useCallback((next: string | null) => setParams(next ? { id: next } : {}, { replace: true }), [setParams]);
  const selectedId = selected?.id ?? null;
  const move = useCallback((by: 1 | -1) => select(neighbourOf(rows, selectedId, by)), [rows, select, selectedId]);
  return { rows, refs: selected && selected === named ? named.refs : data?.refs, isPending, isFetching, error, more: data?.next != null, selected, select, move, refetch: () => void refetch() };
}
