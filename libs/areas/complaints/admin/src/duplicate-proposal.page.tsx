import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { DueText, ErrorState, Instant, LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import { RecordPage, recordPath, useKind } from '@haobang/records/admin';
import { demandOf } from './outreach.queries';
import './outreach.texts';

function Side({ id, title }: { id: string; title: string }) {
  const meta = useKind('demand');
  const { data, error, refetch } = useQuery(demandOf(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={4} />;
  return (
    <section>
      <h3 className="hb-soft">{title}</h3>
      <Link to={recordPath(meta, id)}>{data.title}</Link>
      <div className="hb-card-line hb-soft"><span className="hb-numeric">{data.no}</span><StatusTag status={data.status} states={meta.states} /><Instant at={data.registeredAt} /><DueText dueOn={data.dueOn} dueAt={data.dueAt} lamp={data.lamp} provisional={data.provisional} /></div>
      <p className="hb-desk-content">{String(data['content'] ?? '')}</p>
    </section>
  );
}

/** Both demands beside each other, to be judged. */
export function Component() {
  const kind = useKind('duplicate-proposal');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...kind, fields: kind.fields.filter((field) => field.type !== 'record') }), [kind]);
  return (
    <RecordPage
      kind={meta}
      panels={[{
        key: 'both', title: t('duplicate.title'),
        render: ({ row }) => <div className="hb-sides"><Side id={String(row['otherId'])} title={t('duplicate.earlier')} /><Side id={String(row['demandId'])} title={t('duplicate.later')} /></div>,
      }]}
    />
  );
}
