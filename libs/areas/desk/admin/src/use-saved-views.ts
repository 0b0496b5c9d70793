import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { preferencesQuery } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { type PresetView, useKinds } from '@haobang/records/admin';

/** The reader's saved views of all lists. */
export function useSavedViews(): { kind: KindMeta; view: PresetView }[] {
  const kinds = useKinds();
  const { data } = useSuspenseQuery(preferencesQuery);
  return useMemo(() => kinds.flatMap((kind) => ((data.get(`list.${kind.area}.${kind.kind}`)?.value as { views?: PresetView[] } | undefined)?.views ?? []).map((view) => ({ kind, view }))), [kinds, data]);
}
