import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FieldMeta, KindMeta } from '@haobang/api-client';
import { useKind } from '@haobang/records/admin';
import { categoriesQuery, type Category } from './complaints.queries';

/**
 * The demand's metadata with what the area alone knows: the categories are a directory of their own, the receipt of a
 * decision is no record to link to, and whom a remark is copied to is not asked for yet.
 */
export function completeDemand(meta: KindMeta, categories: readonly Category[]): KindMeta {
  const options = categories.map(({ code, zh, en }) => ({ code, label: { zh, en } }));
  const complete = ({ maxLength, ...field }: FieldMeta): FieldMeta =>
    field.name === 'category' ? { ...field, type: 'code', options, single: true } : { ...field, ...(maxLength === undefined ? {} : { maxLength }) };
  return {
    ...meta,
    fields: meta.fields.filter((field) => field.name !== 'complexityReceiptId').map(complete),
    filters: meta.filters.map(complete),
    verbs: meta.verbs.map((verb) => ({ ...verb, input: verb.input.filter((field) => field.name !== 'mentionIds').map(complete) })),
  };
}

export function useDemandKind(): KindMeta {
  const meta = useKind('demand');
  const { data } = useSuspenseQuery(categoriesQuery);
  return useMemo(() => completeDemand(meta, data.items), [meta, data]);
}
