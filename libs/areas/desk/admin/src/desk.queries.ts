import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Page } from '@haobang/api-client';
import type { AsOf } from './as-of';
import type { DatedDuty, Difference, FigureRecords, MeasurePage, MetricAnswer, Part, PlannedMeasure, PlanYear, Scoreboard, WorkLamp, WorklistPage } from './desk.types';
import type { WorkScope } from './work-scopes';

const PAGE = 30;

/** What waits, the most urgent first; the next page hangs on the last item of the one before. */
export const worklistOf = (scope: WorkScope, lamp: WorkLamp | '') =>
  infiniteQueryOptions({
    queryKey: ['desk', 'worklist', scope, lamp],
    queryFn: ({ pageParam, signal }) => api.get<WorklistPage>('/worklist', { scope, lamp, limit: PAGE, cursor: pageParam }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 60_000,
  });

export interface CalendarDay {
  date: string;
  working: boolean;
  kind: string;
  /** In the reader's language. */
  label: string;
  name?: string;
  notice?: string;
  provisional: boolean;
}

export const calendarDays = (from: string, to: string, locale: string) =>
  queryOptions({
    queryKey: ['reference', 'calendar', from, to, locale],
    queryFn: ({ signal }) => api.get<{ calendarVersion: number; items: CalendarDay[] }>('/calendar/days', { from, to }, { signal }),
    staleTime: 3_600_000,
  });

export const planYears = queryOptions({
  queryKey: ['desk', 'plan-years'],
  queryFn: ({ signal }) => api.get<{ items: PlanYear[] }>('/plan-years', undefined, { signal }),
  staleTime: 600_000,
});

/** All measures of a plan year, also of one that is still to begin. */
export const measuresOf = (year: number) =>
  queryOptions({
    queryKey: ['desk', 'measures', year],
    queryFn: ({ signal }) => api.get<{ items: PlannedMeasure[] }>('/measures', { year }, { signal }),
  });

/** Which units a measure binds, from which day and until which. */
export const dutiesOf = (year: number, no: number) =>
  queryOptions({
    queryKey: ['desk', 'duties', year, no],
    queryFn: ({ signal }) => api.get<{ items: DatedDuty[] }>(`/plan-years/${year}/measures/${no}/duties`, undefined, { signal }),
  });

const asOfQuery = ({ year, asOf, recordedAsOf }: AsOf) => ({ year, asOf, recordedAsOf });

export const scoreboardOf = (view: AsOf) =>
  queryOptions({
    queryKey: ['desk', 'scoreboard', view],
    queryFn: ({ signal }) => api.get<Scoreboard>('/scoreboard', asOfQuery(view), { signal }),
    // The board stands while the slider moves: only its figures change.
    placeholderData: keepPreviousData,
  });

export const measureOf = (no: string, { year, asOf }: AsOf) =>
  queryOptions({
    queryKey: ['desk', 'measure', no, year, asOf],
    queryFn: ({ signal }) => api.get<MeasurePage>(`/measures/${no}`, { year, asOf }, { signal }),
    placeholderData: keepPreviousData,
  });

export type Cut = 'unit' | 'month' | 'category';

export const metricOf = (code: string, view: AsOf, by: Cut) =>
  queryOptions({
    queryKey: ['desk', 'metric', code, view, by],
    queryFn: ({ signal }) => api.get<MetricAnswer>(`/metrics/${code}`, { ...asOfQuery(view), by }, { signal }),
    placeholderData: keepPreviousData,
  });

/** Which contributions are asked for. */
export interface Drill {
  part: Part;
  unit: string;
  /** `2024-05` */
  month: string;
  category: string;
}

export const drillQuery = (view: AsOf, drill: Drill) => ({ ...asOfQuery(view), ...drill });

export const recordsOf = (code: string, view: AsOf, drill: Drill) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'metric-records', code, view, drill],
    queryFn: ({ pageParam, signal }) => api.get<FigureRecords>(`/metrics/${code}/records`, { ...drillQuery(view, drill), limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** The reading of another day against the one that is shown. */
export const differenceOf = (code: string, view: AsOf, day: string, knownThen: boolean) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'metric-difference', code, view, day, knownThen],
    queryFn: ({ pageParam, signal }) =>
      api.get<Difference>(`/metrics/${code}/difference`, { year: view.year, asOf: day, recordedAsOf: knownThen ? day : '', toAsOf: view.asOf, toRecordedAsOf: view.recordedAsOf, limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Pages of a plain list by cursor, one under the other. */
export const pagesOf = <T>(key: readonly unknown[], path: string, query: Record<string, string | number | boolean | undefined> = {}) =>
  infiniteQueryOptions({
    queryKey: [...key, path, query],
    queryFn: ({ pageParam, signal }) => api.get<Page<T>>(path, { ...query, limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
