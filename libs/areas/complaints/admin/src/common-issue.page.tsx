import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { ErrorState, LoadingState, StatusTag, useSession, useTexts } from '@haobang/admin-ui';
import { recordPath, RecordPage } from '@haobang/records/admin';
import { demandsOfIssue } from './complaints.queries';
import { useCompleteKind, useDemandKind } from './demand-kind';
import './complaints.texts';

/** What keeps coming, each with its state. */
function IssueDemands({ id }: { id: string }) {
  const t = useTexts('complaints');
  const demand = useDemandKind();
  const { data, error, refetch } = useQuery(demandsOfIssue(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={4} />;
  return (
    <>
      {data.items.length === 0 && <span className="hb-soft">{t('issue.none')}</span>}
      <ul className="hb-plain-list">
        {data.items.map((one) => (
          <li key={one.id} className="hb-card-line"><Link to={recordPath(demand, one.id)} className="hb-numeric">{one.no}</Link><span>{one.title}</span><StatusTag status={one.status} states={demand.states} /><span className="hb-soft hb-numeric">{one.registeredOn}</span></li>
        ))}
      </ul>
      {data.more > 0 && <p className="hb-soft">{t('issue.more', { count: data.more })}</p>}
    </>
  );
}

export function Component() {
  const meta = useCompleteKind('common-issue');
  const t = useTexts('complaints');
  const { can } = useSession();
  const navigate = useNavigate();
  return (
    <RecordPage
      kind={meta}
      panels={[{ key: 'demands', title: t('issue.demands'), render: ({ row }) => <IssueDemands id={row.id} /> }]}
      actions={({ row }) => row.open && can('complaints:long-term-fix.register') && <Button onClick={() => void navigate(`/complaints/long-term-fixes/new?issueId=${row.id}`)}>{t('issue.draft')}</Button>}
    />
  );
}
