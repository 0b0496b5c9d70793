import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api, apiUrl, idempotencyKeys, type BatchAnswer, type ClockItem, type HistoryItem, type KindMeta, type Operation, type Page, type Query, type RecordRow, type Refs,
} from '@haobang/api-client';

/** Keys begin with the area, so that a verb can let all of its answers be read again. */
export const listOf = (meta: KindMeta, query: Query) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'list', query],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(meta.url, query, { signal }),
    placeholderData: keepPreviousData,
  });

/** The count is a question of its own: rows never wait for it. */
export const totalOf = (meta: KindMeta, query: Query) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'total', query],
    queryFn: async ({ signal }) => (await api.get<Page<RecordRow>>(meta.url, { ...query, limit: 1, total: true }, { signal })).total ?? null,
    staleTime: 60_000,
  });

export interface Groups {
  by: string;
  items: { value: string | number | boolean | null; count: number }[];
  more: boolean;
}

/** How many rows have each value; the order of the rows is no part of the question. */
export const groupsOf = (meta: KindMeta, by: string, { sort: _sort, ...query }: Query) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'groups', by, query],
    queryFn: ({ signal }) => api.get<Groups>(`${meta.url}/groups`, { ...query, by }, { signal }),
    placeholderData: keepPreviousData,
  });

export const recordOf = (meta: KindMeta, id: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'record', id],
    queryFn: ({ signal }) => api.read<RecordRow>(`${meta.url}/${id}`, undefined, { signal }),
  });

export const historyOf = (meta: KindMeta, id: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'history', id],
    queryFn: ({ signal }) => api.get<{ items: HistoryItem[]; refs?: Refs }>(`${meta.url}/${id}/history`, undefined, { signal }),
  });

export type PartRow = Record<string, unknown> & { id: string };

export const partOf = (meta: KindMeta, id: string, part: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'part', id, part],
    queryFn: ({ signal }) => api.get<{ items: PartRow[]; refs?: Refs }>(`${meta.url}/${id}/${part}`, undefined, { signal }),
  });

/** One personal value in the clear. The server logs who read it and what for. */
export const useOpenPart = (meta: KindMeta, id: string, part: string, rowId: string) =>
  useMutation({ mutationFn: (body: { field: string; purpose: string }) => api.post<{ value: string }>(`${meta.url}/${id}/${part}/${rowId}/open`, body) });

export const clocksOf = (meta: KindMeta, id: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'clock', id],
    queryFn: ({ signal }) => api.get<{ items: ClockItem[] }>(`${meta.url}/${id}/clock`, undefined, { signal }),
  });

const EVERY_SECOND = 1000;

/** A long work, asked for again each second until it ends. */
export const operationOf = (id: string) =>
  queryOptions({
    queryKey: ['operations', id],
    queryFn: ({ signal }) => api.get<Operation>(`/operations/${id}`, undefined, { signal }),
    refetchInterval: (query) => (query.state.data?.status === 'running' || !query.state.data ? EVERY_SECOND : false),
  });

function useFresh(area: string) {
  const queries = useQueryClient();
  return () => Promise.all([queries.invalidateQueries({ queryKey: [area] }), queries.invalidateQueries({ queryKey: ['desk'] })]);
}

export function useCreate(meta: KindMeta) {
  const fresh = useFresh(meta.area);
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => api.post<RecordRow>(meta.url, body, { idempotencyKey: keys.keyFor(body) }),
    onSuccess: fresh,
  });
}

export function useAmend(meta: KindMeta, id: string) {
  const fresh = useFresh(meta.area);
  return useMutation({
    mutationFn: ({ body, etag }: { body: Record<string, unknown>; etag: string }) => api.patch<RecordRow>(`${meta.url}/${id}`, body, { ifMatch: etag }),
    onSuccess: fresh,
  });
}

export function useBatch(meta: KindMeta) {
  const fresh = useFresh(meta.area);
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: (body: { verb: string; ids: string[]; input: Record<string, unknown> }) =>
      api.post<BatchAnswer>(`${meta.url}/batch`, body, { idempotencyKey: keys.keyFor(body) }),
    onSettled: fresh,
  });
}

/** Hands a file in; the answer is the operation's id, to be watched. */
export function useImport(meta: KindMeta) {
  return useMutation({
    mutationFn: async ({ file, dryRun }: { file: File; dryRun: boolean }) => {
      const { operation } = await api.upload<{ operation: string }>(`${apiUrl(meta.url)}/import`, file, { dryRun });
      return operation.split('/').pop() ?? '';
    },
  });
}

export function useOperationVerb(area: string, id: string) {
  const queries = useQueryClient();
  const fresh = useFresh(area);
  return useMutation({
    mutationFn: (verb: 'undo' | 'resume') => api.post<Operation>(`/operations/${id}/${verb}`),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['operations', id] }), fresh()]),
  });
}
