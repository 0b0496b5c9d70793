import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem, type Page, type RecordRow } from '@haobang/api-client';
import type { DemandHints, SimilarDemand, UnitSuggestion } from '@haobang/demands/admin';

const DEMANDS = '/complaints/demands';

/** A part that a server may lack, or keep from this caller: the page does without it. */
async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isProblem(error) && (error.status === 404 || error.status === 403)) return null;
    throw error;
  }
}

/** What the area says of a demand beyond the trait: the unit that it learnt to propose, and demands that read alike. */
export const HINTS: DemandHints = {
  suggestion: (id, signal) => orNothing(api.get<UnitSuggestion>(`${DEMANDS}/${id}/suggestion`, undefined, { signal })),
  similar: (id, signal) => orNothing(api.get<{ items: SimilarDemand[] }>(`${DEMANDS}/${id}/similar`, undefined, { signal })),
};

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
