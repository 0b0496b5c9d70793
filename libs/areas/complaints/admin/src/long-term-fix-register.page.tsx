import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CreatePage } from '@haobang/records/admin';
import { issuesToFix } from './complaints.queries';
import { useCompleteKind } from './demand-kind';

const FIRST = ['issueId', 'title'];

/** A fix is for an issue that is still open: those are offered, the one that led here is chosen. */
export function Component() {
  const meta = useCompleteKind('long-term-fix');
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(issuesToFix);
  const asked = useMemo(() => {
    const options = data.items.map((row) => ({ code: row.id, label: { zh: `${row.no} ${row.title}`, en: `${row.no} ${row.title}` } }));
    const fields = meta.create.map((field) => (field.name === 'issueId' ? { ...field, type: 'code' as const, options } : field));
    const first = FIRST.flatMap((name) => fields.find((field) => field.name === name) ?? []);
    return { ...meta, create: [...first, ...fields.filter((field) => !first.includes(field))] };
  }, [meta, data]);
  return <CreatePage kind={asked} initial={{ issueId: params.get('issueId') ?? undefined }} />;
}
