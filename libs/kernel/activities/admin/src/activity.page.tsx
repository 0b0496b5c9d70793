import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { FieldMeta, KindMeta } from '@haobang/api-client';
import { partOf, RecordPage, useKind, type PartRow, type RecordPageProps } from '@haobang/records/admin';

const isSeated = (row: PartRow): boolean => row['enrolledOn'] !== null && row['withdrawnOn'] === null && row['signedInAt'] === null;

/** Whoever is to sign in or to give the seat back is chosen from those who hold one. */
function choosing(meta: KindMeta, seated: readonly PartRow[], enterprises: Record<string, { name: string }>): KindMeta {
  const options = seated.map((row) => {
    const words = [enterprises[String(row['enterpriseId'])]?.name, row['name'], row['phone']].filter((word) => typeof word === 'string').join(' · ');
    return { code: row.id, label: { zh: words, en: words } };
  });
  const chosen = (field: FieldMeta): FieldMeta => (field.name === 'participantId' ? { ...field, type: 'code', options } : field);
  return { ...meta, verbs: meta.verbs.map((verb) => ({ ...verb, input: verb.input.map(chosen) })) };
}

/** The page of an activity of any kind: the plain one, with participants to be chosen by name. */
export function ActivityPage({ kind, ...rest }: Omit<RecordPageProps, 'kind'> & { kind: string }) {
  const meta = useKind(kind);
  const id = useParams()['id'] ?? '';
  const { data } = useQuery(partOf(meta, id, 'participants'));
  const complete = useMemo(() => choosing(meta, data?.items.filter(isSeated) ?? [], data?.refs?.enterprises ?? {}), [meta, data]);
  return <RecordPage kind={complete} id={id} {...rest} />;
}
