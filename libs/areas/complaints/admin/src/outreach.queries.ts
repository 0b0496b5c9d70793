import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKeys, type Page, type RecordRow } from '@haobang/api-client';

export interface MarkedCode {
  uscc: string;
  outcome: 'marked' | 'already' | 'unknown' | 'invalid';
  name: string | null;
  no: string | null;
}

export interface VisitFinding {
  position: number;
  title: string;
  content: string;
  demandId: string;
  demandNo: string;
  /** None where the reader may not see the demand. */
  demandStatus: string | null;
}

export interface Duplicate {
  id: string;
  no: string;
  status: string;
  similarity: string;
  daysApart: number;
  /** Whether the demand asked for is the later one, which would be merged. */
  later: boolean;
  otherId: string;
  otherNo: string;
  otherTitle: string;
  otherStatus: string;
  otherRegisteredAt: string;
}

/** What was given as `externalSystem` where a visit brought a demand up. */
export const FROM_VISIT = '企业走访';

export const findingsOf = (visitId: string) =>
  queryOptions({
    queryKey: ['complaints', 'firm-visit', 'findings', visitId],
    queryFn: ({ signal }) => api.get<{ items: VisitFinding[] }>(`/complaints/firm-visits/${visitId}/findings`, undefined, { signal }),
  });

/** The visit with a number; none where the reader may not see it. */
export const visitByNo = (no: string) =>
  queryOptions({
    queryKey: ['complaints', 'firm-visit', 'list', { no }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>('/complaints/firm-visits', { no, limit: 1 }, { signal }),
  });

export const visitsOfFirm = (keyEnterpriseId: string) =>
  queryOptions({
    queryKey: ['complaints', 'firm-visit', 'list', { keyEnterpriseId }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>('/complaints/firm-visits', { keyEnterpriseId, limit: 12 }, { signal }),
  });

export const keyEnterpriseOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'key-enterprise', 'record', id, 'plain'],
    queryFn: ({ signal }) => api.get<RecordRow>(`/complaints/key-enterprises/${id}`, undefined, { signal }),
    enabled: id !== '',
  });

/** Key enterprises with these words; without words those of the reader's own, newest first. */
export const keyEnterprisesWith = (q: string) =>
  queryOptions({
    queryKey: ['complaints', 'key-enterprise', 'list', { q, open: true }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>('/complaints/key-enterprises', { ...(q ? { q } : {}), open: true, limit: 50 }, { signal }),
    staleTime: 60_000,
  });

export const duplicatesOf = (demandId: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'duplicates', demandId],
    queryFn: ({ signal }) => api.get<{ items: Duplicate[] }>(`/complaints/demands/${demandId}/duplicates`, undefined, { signal }),
  });

export const demandOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'record', id, 'plain'],
    queryFn: ({ signal }) => api.get<RecordRow>(`/complaints/demands/${id}`, undefined, { signal }),
  });

/** Says whether a pair is one demand: by the proposal's own verbs. */
export function useJudge() {
  const queries = useQueryClient();
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: ({ id, verb, reason }: { id: string; verb: 'accept' | 'refuse'; reason?: string }) => {
      const body = reason ? { reason } : {};
      return api.post<RecordRow>(`/complaints/duplicate-proposals/${id}/${verb}`, body, { idempotencyKey: keys.keyFor([id, verb, body]) });
    },
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['complaints'] }), queries.invalidateQueries({ queryKey: ['desk'] })]),
  });
}

export function useMarkByCodes() {
  const queries = useQueryClient();
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => api.post<{ items: MarkedCode[] }>('/complaints/key-enterprises/by-codes', body, { idempotencyKey: keys.keyFor(body) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['complaints'] }),
  });
}
