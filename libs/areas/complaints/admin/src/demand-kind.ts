import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FieldMeta, KindMeta } from '@haobang/api-client';
import { useKind } from '@haobang/records/admin';
import { categoriesQuery, type Category } from './complaints.queries';

const NOT_ASKED = ['mentionIds', 'suggestedUnitId'];
/** Ids that lead to no record of the area: receipts of decisions. */
const NO_RECORDS = ['complexityReceiptId', 'gradeReceiptId', 'receiptId'];

/**
 * A kind's metadata with what the area alone knows: the categories are a directory of their own, the receipt of a
 * decision is no record to link to, whom a remark is copied to is not asked for yet, and the suggestion is sent along by
 * the pages that show it.
 */
export function completeKind(meta: KindMeta, categories: readonly Category[]): KindMeta {
  const options = categories.map(({ code, zh, en }) => ({ code, label: { zh, en } }));
  const complete = ({ maxLength, ...field }: FieldMeta): FieldMeta =>
    field.name === 'category' ? { ...field, type: 'code', options, single: true } : { ...field, ...(maxLength === undefined ? {} : { maxLength }) };
  return {
    ...meta,
    fields: meta.fields.filter((field) => !NO_RECORDS.includes(field.name)).map(complete),
    filters: meta.filters.map(complete),
    create: meta.create.map(complete),
    verbs: meta.verbs.map((verb) => ({ ...verb, input: verb.input.filter((field) => !NOT_ASKED.includes(field.name)).map(complete) })),
  };
}

/** One of the area's kinds, completed. */
export function useCompleteKind(kind: string): KindMeta {
  const meta = useKind(kind);
  const { data } = useSuspenseQuery(categoriesQuery);
  return useMemo(() => completeKind(meta, data.items), [meta, data]);
}

export const useDemandKind = (): KindMeta => useCompleteKind('demand');
