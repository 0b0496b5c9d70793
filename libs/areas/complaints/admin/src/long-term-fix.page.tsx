import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import { recordPath, RecordPage, useKind } from '@haobang/records/admin';
import { issueOf } from './complaints.queries';
import { useCompleteKind } from './demand-kind';
import './complaints.texts';

function Issue({ id }: { id: string }) {
  const meta = useKind('common-issue');
  const { data } = useQuery(issueOf(id));
  if (!data) return <LoadingState rows={1} />;
  return <div className="hb-card-line"><Link to={recordPath(meta, id)} className="hb-numeric">{data.no}</Link><span>{data.title}</span><StatusTag status={data.status} states={meta.states} /></div>;
}

/** The issue is a record of another kind: it gets a panel instead of the plain link. */
export function Component() {
  const complete = useCompleteKind('long-term-fix');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...complete, fields: complete.fields.filter((field) => field.name !== 'issueId') }), [complete]);
  return <RecordPage kind={meta} panels={[{ key: 'issue', title: t('issue.of'), render: ({ row }) => <Issue id={String(row['issueId'])} /> }]} />;
}
