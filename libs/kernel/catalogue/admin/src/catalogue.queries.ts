import { queryOptions } from '@tanstack/react-query';
import { api, type KindMeta, type Label } from '@haobang/api-client';

export interface Version {
  id: string;
  no: string;
  title: string;
  versionNo: number;
  status: string;
  validFrom: string | null;
  validUntil: string | null;
  reviewOn: string | null;
  staleSince: string | null;
}

export interface Stretch {
  change: 'same' | 'gone' | 'come';
  text: string;
}

export interface FieldDifference {
  name: string;
  label: Label;
  type: string;
  before: unknown;
  after: unknown;
  stretches: Stretch[] | null;
}

export const versionsOf = (meta: KindMeta, id: string) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'versions', id],
    queryFn: ({ signal }) => api.get<{ items: Version[] }>(`${meta.url}/${id}/versions`, undefined, { signal }),
  });

export const differenceOf = (meta: KindMeta, id: string, other: string | undefined) =>
  queryOptions({
    queryKey: [meta.area, meta.kind, 'difference', id, other ?? null],
    queryFn: ({ signal }) => api.get<{ from: Version | null; to: Version; fields: FieldDifference[] }>(`${meta.url}/${id}/difference`, other ? { with: other } : undefined, { signal }),
  });
