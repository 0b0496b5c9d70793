import { queryOptions } from '@tanstack/react-query';
import { api, isProblem, type Page, type RecordRow } from '@haobang/api-client';

export const MOST_FINDINGS = 100;

/** The findings of a campaign that the caller may see, newest first. */
export const findingsOf = (campaignId: string) =>
  queryOptions({
    queryKey: ['complaints', 'campaign-finding', 'list', { parent: campaignId }],
    queryFn: ({ signal }) => api.get<Page<RecordRow>>('/complaints/campaign-findings', { parent: campaignId, limit: MOST_FINDINGS }, { signal }),
  });

/** Campaigns that take findings now. */
export const campaignsTakingFindings = queryOptions({
  queryKey: ['complaints', 'campaign', 'list', { takingFindings: true }],
  queryFn: ({ signal }) => api.get<Page<RecordRow>>('/complaints/campaigns', { status: ['INVESTIGATING', 'RECTIFYING'], limit: 100 }, { signal }),
});

/** The report that a cut became; null where the caller may not see it. */
export const referredDemand = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'demand', 'record', id, 'referred'],
    queryFn: ({ signal }) =>
      api.get<RecordRow>(`/complaints/demands/${id}`, undefined, { signal }).catch((error: unknown) => {
        if (isProblem(error) && (error.status === 404 || error.status === 403)) return null;
        throw error;
      }),
  });
