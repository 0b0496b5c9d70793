import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, Space } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { ErrorState, LoadingState, ProblemAlert, StatusTag, useSession, useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { recordPath, useKind } from '@haobang/records/admin';
import { duplicatesOf, useJudge, type Duplicate } from './outreach.queries';
import './outreach.texts';

function Judge({ one }: { one: Duplicate }) {
  const t = useTexts('complaints');
  const { message } = App.useApp();
  const id = useId();
  const judge = useJudge();
  const [why, setWhy] = useState<string | null>(null);
  const accept = (): void => judge.mutate({ id: one.id, verb: 'accept' }, { onSuccess: () => void message.success(t('duplicate.merged')) });
  const refuse = (): void => judge.mutate({ id: one.id, verb: 'refuse', reason: why!.trim() }, { onSuccess: () => void message.success(t('duplicate.refused')) });
  return (
    <>
      {judge.error && <ProblemAlert error={judge.error} />}
      {why === null ? (
        <Space wrap>
          <Button size="small" type="primary" loading={judge.isPending} onClick={accept}>{t('duplicate.merge')}</Button>
          <Button size="small" onClick={() => setWhy('')}>{t('duplicate.refuse')}</Button>
        </Space>
      ) : (
        <>
          <label htmlFor={id}>{t('duplicate.why')}</label>
          <Space.Compact block><Input id={id} autoFocus value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} /><Button disabled={why.trim() === ''} loading={judge.isPending} onClick={refuse}>{t('duplicate.refuse')}</Button></Space.Compact>
        </>
      )}
    </>
  );
}

/** Demands of the same enterprise that read like this one: a person says whether they are one. */
export function DuplicatesPanel({ meta, id }: { meta: KindMeta; id: string }) {
  const t = useTexts('complaints');
  const proposal = useKind('duplicate-proposal');
  const { can } = useSession();
  const { data, error, refetch } = useQuery(duplicatesOf(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return <span className="hb-soft">{t('duplicate.none')}</span>;
  return (
    <ul className="hb-plain-list">
      {data.items.map((one) => (
        <li key={one.id}>
          <Link to={recordPath(meta, one.otherId)}>{one.otherTitle}</Link>
          <div className="hb-card-line hb-soft">
            <span className="hb-numeric">{one.otherNo}</span><StatusTag status={one.otherStatus} states={meta.states} />
            <span className="hb-numeric">{t('duplicate.alike', { percent: Math.floor(Number(one.similarity) * 100) })}</span>
            <span className="hb-numeric">{one.daysApart > 0 ? t('duplicate.apart', { days: one.daysApart }) : t('duplicate.sameDay')}</span>
            <Link to={recordPath(proposal, one.id)}><StatusTag status={one.status} states={proposal.states} /></Link>
          </div>
          {one.status === 'PROPOSED' && can('complaints:duplicate-proposal.accept') && (
            <>
              <div className="hb-soft">{t(one.later ? 'duplicate.mergeThis' : 'duplicate.mergeOther', { no: one.otherNo })}</div>
              <Judge one={one} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
