import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import { recordPath, RecordPage, useKind } from '@haobang/records/admin';
import { referredDemand } from './treatment.queries';
import './treatment.texts';

function Referred({ id }: { id: string }) {
  const t = useTexts('complaints');
  const meta = useKind('demand');
  const { data, isPending } = useQuery(referredDemand(id));
  if (isPending) return <LoadingState rows={1} />;
  if (!data) return <span className="hb-soft">{t('treatment.referredHidden')}</span>;
  return <div className="hb-card-line"><Link to={recordPath(meta, id)} className="hb-numeric">{data.no}</Link><span>{data.title}</span><StatusTag status={data.status} states={meta.states} /></div>;
}

/** The report that it became is a record of another kind: it gets a panel instead of the plain link. */
export function Component() {
  const whole = useKind('supply-cut');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...whole, fields: whole.fields.filter((field) => field.name !== 'referredId') }), [whole]);
  return <RecordPage kind={meta} panels={[{ key: 'referred', title: t('treatment.referred'), when: ({ row }) => typeof row['referredId'] === 'string', render: ({ row }) => <Referred id={String(row['referredId'])} /> }]} />;
}
