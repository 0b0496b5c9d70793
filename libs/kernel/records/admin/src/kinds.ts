import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, clientPath, type KindMeta } from '@haobang/api-client';

// Apart from the rest of a kind: the workbench needs to know the kinds, and none of the texts of lists and records.

/** What the server says about all kinds; it changes with a release, so once per session is enough. */
export const kindsQuery = queryOptions({
  queryKey: ['kinds'],
  queryFn: ({ signal }) => api.get<{ items: KindMeta[] }>('/kinds', undefined, { signal }),
  staleTime: Infinity,
});

export const useKinds = (): KindMeta[] => useSuspenseQuery(kindsQuery).data.items;

/** The page of the kind's list: `/complaints/demands`. */
export const listPath = (meta: KindMeta): string => clientPath(meta.url);
