import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DueText, ErrorState, LoadingState, StatusTag, UnitName, useTexts } from '@haobang/admin-ui';
import type { RecordRow } from '@haobang/api-client';
import { listPath, recordPath, RecordPage, useKind } from '@haobang/records/admin';
import { findingsOf, MOST_FINDINGS } from './treatment.queries';
import './treatment.texts';

const TAKES_FINDINGS = ['INVESTIGATING', 'RECTIFYING'];

function Findings({ campaignId }: { campaignId: string }) {
  const t = useTexts('complaints');
  const meta = useKind('campaign-finding');
  const { data, error, refetch } = useQuery(findingsOf(campaignId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={3} />;
  const counted = data.items.filter((one) => one.status !== 'VOIDED');
  if (counted.length === 0) return <span className="hb-soft">{t('treatment.noFindings')}</span>;
  return (
    <>
      <p className="hb-soft">{t('treatment.settled', { settled: counted.filter((one) => !one.open).length, all: counted.length })}{data.next && <> · {t('treatment.more', { count: MOST_FINDINGS })} <Link to={`${listPath(meta)}?parent=${campaignId}`}>{t('treatment.allFindings')}</Link></>}</p>
      <ul className="hb-plain-list">
        {counted.map((one) => (
          <li key={one.id}>
            <Link to={recordPath(meta, one.id)}>{one.title}</Link>
            <div className="hb-card-line hb-soft"><span className="hb-numeric">{one.no}</span><StatusTag status={one.status} states={meta.states} />{one.leadUnitId !== null && <UnitName id={one.leadUnitId} refs={data.refs} />}{one.dueOn && <DueText dueOn={one.dueOn} dueAt={one.dueAt} lamp={one.lamp} provisional={one.provisional} />}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddFinding({ row }: { row: RecordRow }) {
  const t = useTexts('complaints');
  const navigate = useNavigate();
  const meta = useKind('campaign-finding');
  if (!TAKES_FINDINGS.includes(row.status)) return null;
  return <Button icon={<PlusOutlined />} onClick={() => void navigate(`${listPath(meta)}/new?campaignId=${row.id}`)}>{t('treatment.addFinding')}</Button>;
}

/** A campaign with what it found, and how much of that is settled. */
export function Component() {
  const t = useTexts('complaints');
  return <RecordPage kind="campaign" actions={({ row }) => <AddFinding row={row} />} panels={[{ key: 'findings', title: t('treatment.findings'), render: ({ row }) => <Findings campaignId={row.id} /> }]} />;
}
