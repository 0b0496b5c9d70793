import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKeys, type RecordRow } from '@haobang/api-client';

const SESSIONS = '/complaints/question-sessions';

export interface Citation {
  rank: number;
  articleId: string;
  no: string;
  versionNo: number;
  title: string;
  answer: string;
  status: string;
  inDate: boolean;
  sourceDocument: string;
  sourceClause: string;
  /** In thousandths. */
  score: number;
}

export interface Synonym {
  id: string;
  phrase: string;
  meaning: string;
  validFrom: string;
  validUntil: string | null;
  createdBy: string;
}

export interface TrendMonth {
  month: string;
  asked: number;
  adopted: number;
  transferred: number;
}

export interface Trend {
  months: string[];
  categories: { category: string; asked: number; months: TrendMonth[] }[];
  articles: { itemId: string; title: string; asked: number; adopted: number; notHelpful: number }[];
}

export const citationsOf = (id: string) =>
  queryOptions({ queryKey: ['complaints', 'question-session', 'citations', id], queryFn: ({ signal }) => api.get<{ items: Citation[] }>(`${SESSIONS}/${id}/citations`, undefined, { signal }) });

export const sessionOf = (id: string) =>
  queryOptions({ queryKey: ['complaints', 'question-session', 'record', id, 'plain'], queryFn: ({ signal }) => api.get<RecordRow>(`${SESSIONS}/${id}`, undefined, { signal }) });

export const demandOf = (id: string) =>
  queryOptions({ queryKey: ['complaints', 'demand', 'record', id, 'plain'], queryFn: ({ signal }) => api.get<RecordRow>(`/complaints/demands/${id}`, undefined, { signal }) });

export const synonymsQuery = (q: string) =>
  queryOptions({ queryKey: ['complaints', 'synonyms', q], queryFn: ({ signal }) => api.get<{ items: Synonym[] }>('/complaints/synonyms', q ? { q } : undefined, { signal }) });

export const trendQuery = queryOptions({ queryKey: ['complaints', 'question-trends'], queryFn: ({ signal }) => api.get<Trend>('/complaints/question-trends', undefined, { signal }) });

export const sourcesQuery = queryOptions({ queryKey: ['complaints', 'article-sources'], queryFn: ({ signal }) => api.get<{ items: { sourceDocument: string; articles: number }[] }>('/complaints/article-sources', undefined, { signal }) });

function usePost<B extends object, A>(path: (body: B) => string, bodyOf: (body: B) => object = (body) => body) {
  const queries = useQueryClient();
  const [keys] = useState(idempotencyKeys);
  return useMutation({
    mutationFn: (body: B) => api.post<A>(path(body), bodyOf(body), { idempotencyKey: keys.keyFor([path(body), body]) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['complaints'] }),
  });
}

/** `at` parts a question that is asked once more from a request that is repeated. */
export const useAsk = () => usePost<{ question: string; at: number }, RecordRow>(() => SESSIONS, ({ question }) => ({ question }));
export const useAddSynonym = () => usePost<{ phrase: string; meaning: string }, Synonym>(() => '/complaints/synonyms');
export const useEndSynonym = () => usePost<{ id: string }, Synonym>(({ id }) => `/complaints/synonyms/${id}/end`, () => ({}));
export const usePolicyChange = () => usePost<{ sourceDocument: string; reason: string }, { marked: number; articleIds: string[] }>(() => '/complaints/policy-changes');
