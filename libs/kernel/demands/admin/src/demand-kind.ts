import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FieldMeta, KindMeta } from '@haobang/api-client';
import { useKind } from '@haobang/records/admin';
import { categoriesOf, type Category } from './demand.queries';

const NOT_ASKED = ['mentionIds', 'suggestedUnitId'];
/** Ids that lead to no record: receipts of decisions. */
const isReceipt = (name: string): boolean => /receiptId$/i.test(name);

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
    fields: meta.fields.filter((field) => !isReceipt(field.name)).map(complete),
    filters: meta.filters.map(complete),
    create: meta.create.map(complete),
    verbs: meta.verbs.map((verb) => ({ ...verb, input: verb.input.filter((field) => !NOT_ASKED.includes(field.name)).map(complete) })),
  };
}

/** One of the area's kinds, completed. */
export function useCompleteKind(kind: string): KindMeta {
  const meta = useKind(kind);
  const { data } = useSuspenseQuery(categoriesOf(meta.area));
  return useMemo(() => completeKind(meta, data.items), [meta, data]);
}
