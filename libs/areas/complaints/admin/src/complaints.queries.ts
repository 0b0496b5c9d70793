import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, type Label, type Page, type RecordRow } from '@haobang/api-client';

const DEMANDS = '/complaints/demands';
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

export const categoriesQuery = queryOptions({
  queryKey: ['reference', 'complaints', 'categories'],
  queryFn: ({ signal }) => api.get<{ items: Category[] }>('/complaints/categories', undefined, { signal }),
  staleTime: HOUR_IN_MILLISECONDS,
});

export const callersOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'callers', id],
    queryFn: ({ signal }) => api.get<{ items: Caller[] }>(`${DEMANDS}/${id}/callers`, undefined, { signal }),
  });

/** Whether they still have to be called back: no answer since the last closing, and not given up. */
export const isWaiting = (caller: Caller): boolean => (caller.answer === null || caller.isDefault) && !caller.unreachable;

/** A part that a server may lack, or keep from this caller: the page does without it. */
async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isProblem(error) && (error.status === 404 || error.status === 403)) return null;
    throw error;
  }
}

export const similarOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'similar', id],
    queryFn: ({ signal }) => orNothing(api.get<{ items: SimilarDemand[] }>(`${DEMANDS}/${id}/similar`, undefined, { signal })),
    staleTime: 60_000,
  });

export const suggestionOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'suggestion', id],
    queryFn: ({ signal }) => orNothing(api.get<UnitSuggestion>(`${DEMANDS}/${id}/suggestion`, undefined, { signal })),
    staleTime: 60_000,
  });

export const mergedInto = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'list', { parent: id }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(DEMANDS, { parent: id, limit: 100 }, { signal }),
  });

/** Open demands with these words, newest first. */
export const openDemandsWith = (q: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'list', { q, open: true }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(DEMANDS, { q, open: true, limit: 20 }, { signal }),
    enabled: q.length >= 2,
  });

/** What the same enterprise still has open. */
export const openDemandsOf = (enterpriseId: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'list', { enterprise: enterpriseId, open: true }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>(DEMANDS, { enterprise: enterpriseId, open: true, limit: 20 }, { signal }),
    enabled: enterpriseId !== '',
  });

export interface IssueDemand {
  id: string;
  no: string;
  title: string;
  status: string;
  registeredOn: string;
}

/** The demands of a common issue that the caller may see, and how many more there are. */
export const demandsOfIssue = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'common-issue', 'demands', id],
    queryFn: ({ signal }) => api.get<{ items: IssueDemand[]; more: number }>(`/complaints/common-issues/${id}/demands`, undefined, { signal }),
  });

/** Issues that have an owner and want a fix. */
export const issuesToFix = queryOptions({
  queryKey: ['complaints', 'common-issue', 'list', { toFix: true }],
  queryFn: ({ signal }) => api.get<Page<RecordRow>>('/complaints/common-issues', { status: ['FOUND', 'OWNED', 'FIXING'], limit: 100 }, { signal }),
});

export const issueOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'common-issue', 'record', id, 'plain'],
    queryFn: ({ signal }) => api.get<RecordRow>(`/complaints/common-issues/${id}`, undefined, { signal }),
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
export const useOpenCaller = (demandId: string) =>
  useMutation({
    mutationFn: ({ callerId, field, purpose }: { callerId: string; field: 'name' | 'phone'; purpose: string }) =>
      api.post<{ value: string }>(`${DEMANDS}/${demandId}/callers/${callerId}/open`, { field, purpose }),
  });

export interface EnterpriseFound {
  id: string;
  name: string;
  uscc: string | null;
}

/** The enterprise of a code; null where the directory has none. */
export const enterpriseByCode = (uscc: string) =>
  queryOptions({
    queryKey: ['reference', 'enterprise', uscc],
    queryFn: ({ signal }) => orNothing(api.get<EnterpriseFound>(`/enterprises/${uscc}`, undefined, { signal })),
    enabled: uscc.length === 18,
  });

/** Whether a whole code passes its check; the same question that the input asks. */
export const codeIsRight = (uscc: string) =>
  queryOptions({
    queryKey: ['reference', 'uscc', uscc],
    queryFn: ({ signal }) => api.get<{ valid: boolean; reason?: string }>('/enterprises/validate', { uscc }, { signal }),
    enabled: uscc.length === 18,
    staleTime: Infinity,
  });

export function useCreateEnterprise() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; uscc: string; source: string }) => api.post<EnterpriseFound>('/enterprises', body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reference'] }),
  });
}

/** The unit to be proposed for a demand, before anyone chooses. */
export interface Proposal {
  unitId: number;
  because: (Label | string)[];
  alternatives: { unitId: number; score: number | null }[];
  /** `directory` where only the category spoke. */
  by: 'learnt' | 'directory';
}

/** The server's suggestion; where it has none, what the directory of duties says of the category. */
export function useProposal(id: string, category: string | null): { proposal: Proposal | null; isPending: boolean } {
  const suggestion = useQuery(suggestionOf(id));
  const categories = useQuery(categoriesQuery);
  if (suggestion.isPending || categories.isPending) return { proposal: null, isPending: true };
  const learnt = suggestion.data;
  if (learnt?.unitId) return { proposal: { unitId: learnt.unitId, because: learnt.because, alternatives: learnt.alternatives, by: 'learnt' }, isPending: false };
  const unitId = categories.data?.items.find((one) => one.code === category)?.unitId;
  return { proposal: unitId ? { unitId, because: [], alternatives: [], by: 'directory' } : null, isPending: false };
}
