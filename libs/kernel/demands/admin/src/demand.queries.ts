import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { api, type KindMeta, type Label, type Page, type RecordRow } from '@haobang/api-client';

const HOUR_IN_MILLISECONDS = 3_600_000;

export interface Category {
  code: string;
  zh: string;
  en: string;
  /** Unit that the directory of duties names. */
  unitId: number | null;
}

/** Whoever asked; masked until it is opened with a purpose. */
export interface Caller {
  id: string;
  /** The demand that they came with: another one where it was merged into this. */
  originId: string;
  originNo: string;
  name: string | null;
  phone: string | null;
  answer: string | null;
  heardOn: string | null;
  isDefault: boolean;
  tries: number;
  unreachable: boolean;
}

export interface SimilarDemand {
  id: string;
  no: string;
  title: string;
  status: string;
  /** 0 to 1. */
  score: number;
  /** Words that both have. */
  words?: string[];
}

export interface UnitSuggestion {
  unitId: number | null;
  score: number | null;
  because: (Label | string)[];
  alternatives: { unitId: number; score: number | null }[];
}

/** What an area can say of a demand beyond its kernel; what it leaves out is not shown. Each asks the server; null where it has nothing. */
export interface DemandHints {
  /** The unit that is proposed. */
  suggestion?: (id: string, signal: AbortSignal) => Promise<UnitSuggestion | null>;
  /** Demands that read like this one. */
  similar?: (id: string, signal: AbortSignal) => Promise<{ items: SimilarDemand[] } | null>;
}

const HINT_MILLISECONDS = 60_000;

export const suggestionOf = (meta: KindMeta, { suggestion }: DemandHints, id: string) =>
  queryOptions({ queryKey: [meta.area, meta.kind, 'suggestion', id], queryFn: ({ signal }) => suggestion?.(id, signal) ?? null, staleTime: HINT_MILLISECONDS });

export const similarOf = (meta: KindMeta, { similar }: DemandHints, id: string) =>
  queryOptions({ queryKey: [meta.area, meta.kind, 'similar', id], queryFn: ({ signal }) => similar?.(id, signal) ?? null, staleTime: HINT_MILLISECONDS });

export const categoriesOf = (area: string) =>
  queryOptions({
    queryKey: ['reference', area, 'categories'],
    queryFn: ({ signal }) => api.get<{ items: Category[] }>(`/${area}/categories`, undefined, { signal }),
    staleTime: HOUR_IN_MILLISECONDS,
  });

export const callersOf = (meta: KindMeta, id: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'callers', id],
    queryFn: ({ signal }) => api.get<{ items: Caller[] }>(`${meta.url}/${id}/callers`, undefined, { signal }),
  });

/** Whether they still have to be called back: no answer since the last closing, and not given up. */
export const isWaiting = (caller: Caller): boolean => (caller.answer === null || caller.isDefault) && !caller.unreachable;

export const mergedInto = (meta: KindMeta, id: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'list', { parent: id }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(meta.url, { parent: id, limit: 100 }, { signal }),
  });

/** Open demands with these words, newest first. */
export const openDemandsWith = (meta: KindMeta, q: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'list', { q, open: true }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(meta.url, { q, open: true, limit: 20 }, { signal }),
    enabled: q.length >= 2,
  });

interface UnitAccount {
  accountId: string;
  name: string;
  post: Label | null;
  roles: string[];
  /** Who stands in for the person today. */
  deputy: { name: string; validTo: string | null } | null;
}

/** The accounts of a unit that may handle its demands: handlers and heads. */
export const handlersOf = (unitId: number) =>
  queryOptions({
    queryKey: ['organisation', 'unit', unitId, 'accounts'],
    queryFn: async ({ signal }) => {
      const { items } = await api.get<{ items: UnitAccount[] }>(`/organisation/units/${unitId}/accounts`, undefined, { signal });
      return items.filter(({ roles }) => roles.includes('handler') || roles.includes('unitHead'));
    },
    staleTime: 60_000,
  });

/** One value in the clear. The server logs who read it and what for. */
export const useOpenCaller = (meta: KindMeta, demandId: string) =>
  useMutation({
    mutationFn: ({ callerId, field, purpose }: { callerId: string; field: 'name' | 'phone'; purpose: string }) =>
      api.post<{ value: string }>(`${meta.url}/${demandId}/callers/${callerId}/open`, { field, purpose }),
  });

/** The unit to be proposed for a demand, before anyone chooses. */
export interface Proposal {
  unitId: number;
  because: (Label | string)[];
  alternatives: { unitId: number; score: number | null }[];
  /** `directory` where only the category spoke. */
  by: 'learnt' | 'directory';
}

/** The server's suggestion; where it has none, what the directory of duties says of the category. */
export function useProposal(meta: KindMeta, hints: DemandHints, id: string, category: string | null): { proposal: Proposal | null; isPending: boolean } {
  const suggestion = useQuery(suggestionOf(meta, hints, id));
  const categories = useQuery(categoriesOf(meta.area));
  if (suggestion.isPending || categories.isPending) return { proposal: null, isPending: true };
  const learnt = suggestion.data;
  if (learnt?.unitId) return { proposal: { unitId: learnt.unitId, because: learnt.because, alternatives: learnt.alternatives, by: 'learnt' }, isPending: false };
  const unitId = categories.data?.items.find((one) => one.code === category)?.unitId;
  return { proposal: unitId ? { unitId, because: [], alternatives: [], by: 'directory' } : null, isPending: false };
}
