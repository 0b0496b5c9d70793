import { queryOptions } from '@tanstack/react-query';
import { api, type Label } from '@haobang/api-client';

export interface RoleDeclared {
  role: string;
  label: Label;
  sees: 'own' | 'subtree' | 'all' | 'none';
  needsUnit: boolean;
  apartFrom: string[];
  permissions: string[];
}

/** What each role sees and may do, and what machines may be given; it changes with a release. */
export const rolesQuery = queryOptions({
  queryKey: ['administration', 'roles'],
  queryFn: ({ signal }) => api.get<{ items: RoleDeclared[]; scopes: string[] }>('/roles', undefined, { signal }),
  staleTime: 3_600_000,
});
