import { queryOptions } from '@tanstack/react-query';
import { api, type KindMeta } from '@haobang/api-client';
import type { ShownFrame } from './draw.rules';

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

/** A kind of surveys where nobody is signed in, or nothing but its name is known. */
export interface SurveyKind {
  area: string;
  kind: string;
}

export const resultsOf = (meta: KindMeta, id: string) =>
  queryOptions({ queryKey: [meta.area, meta.kind, 'results', id], queryFn: ({ signal }) => api.get<{ cameIn: number | null; targets: SurveyTarget[] }>(`${meta.url}/${id}/results`, undefined, { signal }) });

export const frameOf = (meta: KindMeta, id: string) => queryOptions({ queryKey: [meta.area, meta.kind, 'frame', id], queryFn: ({ signal }) => api.get<ShownFrame>(`${meta.url}/${id}/frame`, undefined, { signal }) });

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
export async function issueLinks(meta: KindMeta, id: string, etag: string | null): Promise<{ links: IssuedLink[]; sample: Sampled[] }> {
  const { links } = await api.post<{ links: IssuedLink[] }>(`${meta.url}/${id}/invite`, {}, etag ? { ifMatch: etag } : {});
  const { items } = await api.get<{ items: Sampled[] }>(`${meta.url}/${id}/sample`);
  return { links, sample: items };
}

export interface TargetScore {
  no: string;
  title: string;
  publishedOn: string;
  targetId: number;
  hidden: boolean;
  valid: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
}
export const scoresOf = ({ area, kind }: SurveyKind) =>
  queryOptions({ queryKey: [area, kind, 'scores'], queryFn: ({ signal }) => api.get<{ items: TargetScore[] }>(`/${area}/${kind}-scores`, undefined, { signal }) });

export interface Form {
  title: string;
  target: { zh: string; en: string };
  periodFrom: string;
  periodTo: string;
  closesOn: string;
  questions: { zh: string; en: string }[];
}
/** Where the client shows the form; the same word for everybody, so that a kind needs its own. */
export const formPath = ({ kind }: Pick<SurveyKind, 'kind'>): string => `/${kind}-form`;

export const formOf = ({ area, kind }: SurveyKind, link: string) =>
  queryOptions({ queryKey: [area, kind, 'form', link], queryFn: () => api.post<Form>(`/${area}/${kind}-form`, { link }), enabled: link !== '', retry: false, staleTime: Infinity });

export const sendAnswer = ({ area, kind }: SurveyKind, body: { link: string; level: string; items: number[]; comment: string | null; concerned: boolean }) => api.post<{ received: boolean }>(`/${area}/${kind}-form/answer`, body);
