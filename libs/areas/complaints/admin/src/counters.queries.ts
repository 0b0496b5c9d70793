import { queryOptions } from '@tanstack/react-query';
import { api } from '@haobang/api-client';

export interface HallCounter {
  id: string;
  no: string;
  status: string;
  counterType: string;
  position: string | null;
  hours: string | null;
  openedOn: string | null;
  statusOn: string;
}
export interface HallCounters {
  hallUnitId: number;
  covered: boolean;
  counters: HallCounter[];
}

export const counterMap = queryOptions({
  queryKey: ['complaints', 'counter', 'map'],
  queryFn: ({ signal }) => api.get<{ items: HallCounters[] }>('/complaints/counter-map', undefined, { signal }),
});

export interface LoopStep {
  step: string;
  at: string | null;
  unitId: number | null;
}
export interface Loop {
  demand: { id: string; no: string; title: string; status: string; leadUnitId: number | null; answer: string | null; unreachable: boolean; reworkCount: number };
  steps: LoopStep[];
}

export const loopOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'stuck-case', 'loop', id],
    queryFn: ({ signal }) => api.get<Loop>(`/complaints/stuck-cases/${id}/loop`, undefined, { signal }),
  });

export interface StuckCaseOfDemand {
  id: string;
  no: string;
  status: string;
  leadUnitId: number | null;
  caseSystem: string;
  caseNo: string;
  caseOutcome: string;
  caseUnitId: number | null;
  evidenceIds: string[];
  finding: string | null;
  solved: boolean | null;
}

export const stuckCaseOf = (demandId: string) =>
  queryOptions({
    queryKey: ['complaints', 'stuck-case', 'of-demand', demandId],
    queryFn: ({ signal }) => api.get<{ item: StuckCaseOfDemand | null }>(`/complaints/demands/${demandId}/stuck-case`, undefined, { signal }),
  });

export interface FollowUpItem {
  id: string;
  no: string;
  title: string;
  status: string;
  registeredAt: string;
  hallUnitId: number;
  caseSystem: string;
  caseNo: string;
  caseOutcome: string;
  finding: string | null;
  demandId: string;
  demandNo: string;
  demandStatus: string;
  leadUnitId: number | null;
  outcome: string | null;
  reply: string | null;
  answer: string | null;
  unreachable: boolean;
  calledBackOn: string | null;
  reworkCount: number;
}

export const followUps = queryOptions({
  queryKey: ['complaints', 'stuck-case', 'follow-ups'],
  queryFn: ({ signal }) => api.get<{ items: FollowUpItem[]; more: boolean }>('/complaints/follow-ups', undefined, { signal }),
  refetchInterval: 60_000,
});

export interface RadarTrace {
  demandId: string;
  no: string;
  title: string;
  status: string;
  eventId: string;
  verb: string;
  effectiveAt: string;
  recordedAt: string;
  unitId: number | null;
}

export const evidenceOf = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'radar-finding', 'evidence', id],
    queryFn: ({ signal }) => api.get<{ items: RadarTrace[]; hidden: number }>(`/complaints/radar-findings/${id}/evidence`, undefined, { signal }),
  });
