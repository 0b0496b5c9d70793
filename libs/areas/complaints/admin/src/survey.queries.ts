import { queryOptions } from '@tanstack/react-query';
import { api, type RecordRow } from '@haobang/api-client';
import type { ShownFrame } from '@haobang/surveys/admin';

const SURVEYS = '/complaints/surveys';

export interface SurveyCell {
  no: number;
  cell: string;
  frameSize: number;
  drawn: number | null;
  weight: string | null;
  hidden: boolean | null;
  valid: number | null;
  satisfied: number | null;
}

export interface SurveyTarget {
  targetId: number;
  frameSize: number;
  drawn: number | null;
  hidden: boolean | null;
  valid: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
  cells: SurveyCell[];
}

export const surveyOf = (id: string) => queryOptions({ queryKey: ['complaints', 'survey', 'one', id], queryFn: ({ signal }) => api.get<RecordRow>(`${SURVEYS}/${id}`, undefined, { signal }) });

export const resultsOf = (id: string) =>
  queryOptions({ queryKey: ['complaints', 'survey', 'results', id], queryFn: ({ signal }) => api.get<{ cameIn: number | null; targets: SurveyTarget[] }>(`${SURVEYS}/${id}/results`, undefined, { signal }) });

export const frameOf = (id: string) => queryOptions({ queryKey: ['complaints', 'survey', 'frame', id], queryFn: ({ signal }) => api.get<ShownFrame>(`${SURVEYS}/${id}/frame`, undefined, { signal }) });

export interface Sampled {
  cellNo: number;
  targetId: number;
  cell: string;
  name: string;
  address: string | null;
}
export interface IssuedLink {
  cellNo: number;
  link: string;
}

/** New links, and who was drawn: whoever hands them out puts them together, the server never does. */
export async function issueLinks(id: string, etag: string | null): Promise<{ links: IssuedLink[]; sample: Sampled[] }> {
  const { links } = await api.post<{ links: IssuedLink[] }>(`${SURVEYS}/${id}/invite`, {}, etag ? { ifMatch: etag } : {});
  const { items } = await api.get<{ items: Sampled[] }>(`${SURVEYS}/${id}/sample`);
  return { links, sample: items };
}

export interface UnitScore {
  no: string;
  title: string;
  publishedOn: string;
  unitId: number;
  hidden: boolean;
  valid: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
}
export const scoresQuery = queryOptions({ queryKey: ['complaints', 'survey', 'scores'], queryFn: ({ signal }) => api.get<{ items: UnitScore[] }>('/complaints/survey-scores', undefined, { signal }) });

export interface Form {
  title: string;
  unit: { zh: string; en: string };
  periodFrom: string;
  periodTo: string;
  closesOn: string;
  questions: { zh: string; en: string }[];
}
export const formOf = (link: string) =>
  queryOptions({ queryKey: ['complaints', 'survey', 'form', link], queryFn: () => api.post<Form>('/complaints/survey-form', { link }), enabled: link !== '', retry: false, staleTime: Infinity });

export const sendAnswer = (body: { link: string; level: string; items: number[]; comment: string | null; concerned: boolean }) => api.post<{ received: boolean }>('/complaints/survey-form/answer', body);
