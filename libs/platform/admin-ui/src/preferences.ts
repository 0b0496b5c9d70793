import { queryOptions, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import { api, isProblem, problemOf } from '@haobang/api-client';
import { problemText } from './problems';

interface Kept {
  key: string;
  /** As the server keeps it. */
  value: object;
  version: number;
  /** As it shows while changes are under way. */
  shown?: object;
}

/** A person's settings by key. */
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: async ({ signal }) => new Map((await api.get<{ items: Kept[] }>('/session/preferences', undefined, { signal })).items.map((one) => [one.key, one])),
  staleTime: 300_000,
});

/** Changes made one after the other are sent one after the other, so that the last one stands. */
let sending: Promise<unknown> = Promise.resolve();
let waiting = 0;
const MOST_TRIES = 3;

/** Does a change to what the server keeps; where another window was faster, to what that one left. */
async function keep<T extends object>(queries: QueryClient, key: string, how: (now: T) => T, fallback: T, tries = MOST_TRIES): Promise<Kept> {
  const base = (await queries.ensureQueryData(preferencesQuery)).get(key);
  try {
    return await api.put<Kept>(`/session/preferences/${key}`, { value: how((base?.value ?? fallback) as T) }, { ifMatch: `"${base?.version ?? 0}"` });
  } catch (error) {
    if (!isProblem(error) || error.status !== 412 || tries <= 1) throw error;
    await queries.fetchQuery({ ...preferencesQuery, staleTime: 0 });
    return keep(queries, key, how, fallback, tries - 1);
  }
}

/**
 * A personal setting, kept by the server under the account, so that it is the same at every window. Suspends until the settings are
 * there. A change is a function of what is kept, since another window may have changed it meanwhile; it shows at once, and is taken
 * back with a message where the server did not keep it.
 */
export function usePreference<T extends object>(key: string, fallback: T): [T, (how: (now: T) => T) => void] {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const kept = useSuspenseQuery(preferencesQuery).data.get(key);
  const change = useCallback(
    (how: (now: T) => T) => {
      const put = (entry: Kept): void => {
        queries.setQueryData(preferencesQuery.queryKey, (now) => new Map(now).set(key, entry));
      };
      const before = queries.getQueryData(preferencesQuery.queryKey)?.get(key) ?? { key, value: fallback, version: 0 };
      put({ ...before, shown: how((before.shown ?? before.value) as T) });
      waiting += 1;
      const done = async (): Promise<void> => {
        try {
          const answer = await keep(queries, key, how, fallback);
          const shown = queries.getQueryData(preferencesQuery.queryKey)?.get(key)?.shown;
          put(waiting > 1 && shown ? { ...answer, shown } : answer);
        } catch (error) {
          void message.error(problemText(problemOf(error)));
          void queries.invalidateQueries(preferencesQuery);
        } finally {
          waiting -= 1;
        }
      };
      sending = sending.then(done);
    },
    [queries, message, key, fallback],
  );
  return [(kept?.shown ?? kept?.value ?? fallback) as T, change];
}
