import { useMemo } from 'react';
import type { KindMeta } from '@haobang/api-client';
import { useKind } from '@haobang/records/admin';

const OTHER_TARGETS = ['targetUnitId', 'targetEnterpriseId'];

/** Liaison officers are for key enterprises: the other sorts of targets of an assignment are left out. */
export function useLiaisonKind(without: readonly string[] = OTHER_TARGETS): KindMeta {
  const meta = useKind('liaison');
  return useMemo(() => ({ ...meta, fields: meta.fields.filter((field) => !without.includes(field.name)), filters: meta.filters.filter((field) => !OTHER_TARGETS.includes(field.name)) }), [meta, without]);
}
