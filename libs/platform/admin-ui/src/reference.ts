import { useQuery } from '@tanstack/react-query';
import { api, type UnitRow } from '@haobang/api-client';

const HOUR_IN_MILLISECONDS = 3_600_000;

/** The units of today; changed so rarely that one question an hour is enough. */
export const useUnits = () =>
  useQuery({
    queryKey: ['reference', 'units'],
    queryFn: ({ signal }) => api.get<{ items: UnitRow[] }>('/organisation/units', undefined, { signal }),
    select: (answer) => answer.items,
    staleTime: HOUR_IN_MILLISECONDS,
  });
