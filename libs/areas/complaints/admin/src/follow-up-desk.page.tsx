import { useQuery } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState, ErrorState, LoadingState, PageHeader, StatusTag, UnitName, useLabel, useTexts } from '@haobang/admin-ui';
import { recordOf, recordPath, useKind, VerbDialog } from '@haobang/records/admin';
import { followUps, type FollowUpItem } from './counters.queries';
import { useDemandKind } from './demand-kind';
import './complaints.texts';
import './counters.css';
import './counters.texts';

/** The verb's own dialog, once the entry as it stands now is there. */
function Dialog({ id, onClose }: { id: string; onClose(): void }) {
  const meta = useKind('stuck-case');
  const { data } = useQuery(recordOf(meta, id));
  const verb = meta.verbs.find((one) => one.name === 'followUp') ?? null;
  return data ? <VerbDialog meta={meta} row={data.body} etag={data.etag} verb={verb} initial={{ solved: true }} onClose={onClose} /> : null;
}

function Item({ item, onAct }: { item: FollowUpItem; onAct(): void }) {
  const meta = useKind('stuck-case');
  const demand = useDemandKind();
  const t = useTexts('complaints');
  const label = useLabel();
  const word = (kind: typeof meta, field: string, code: string | null) => label(kind.fields.find(({ name }) => name === field)?.options?.find((one) => one.code === code)?.label);
  return (
    <Card size="small" title={<Link to={recordPath(meta, item.id)}>{item.title}</Link>} extra={<Button type="primary" onClick={onAct}>{t('followUps.act')}</Button>}>
      <div className="hb-card-line">
        <span className="hb-numeric">{item.no}</span><StatusTag status={item.status} states={meta.states} /><UnitName id={item.hallUnitId} />
        <span className="hb-soft">{t('stuck.failed')}</span><span>{item.caseSystem}</span><span className="hb-numeric">{item.caseNo}</span><span>{word(meta, 'caseOutcome', item.caseOutcome)}</span>
      </div>
      <div className="hb-card-line">
        <span className="hb-soft">{t('stuck.demand')}</span><Link to={recordPath(demand, item.demandId)} className="hb-numeric">{item.demandNo}</Link><StatusTag status={item.demandStatus} states={demand.states} /><UnitName id={item.leadUnitId} />
        <span className="hb-soft">{t('followUps.answer')}</span><span>{item.unreachable ? t('followUps.unreachable') : word(demand, 'answer', item.answer)}</span>
        {item.calledBackOn && <span className="hb-soft hb-numeric">{t('followUps.calledBack', { day: item.calledBackOn })}</span>}
        {item.reworkCount > 0 && <span className="hb-soft">{t('followUps.reworks', { count: item.reworkCount })}</span>}
      </div>
      {item.reply && <p className="hb-follow-up-text"><span className="hb-soft">{t('followUps.reply')}：</span>{item.reply}</p>}
      {item.finding && <p className="hb-follow-up-text"><span className="hb-soft">{t('followUps.last')}：</span>{item.finding}</p>}
    </Card>
  );
}

/** The plan office's desk: what the units say is done and the visitor has rated, to be seen for oneself. */
export function Component() {
  const t = useTexts('complaints');
  const [open, setOpen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(followUps);
  return (
    <>
      <PageHeader title={t('followUps.title')} subtitle={t('followUps.subtitle')} />
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={8} />}
      {data?.items.length === 0 && <EmptyState title={t('followUps.empty')} hint={t('followUps.emptyHint')} />}
      <div className="hb-follow-ups">{data?.items.map((item) => <Item key={item.id} item={item} onAct={() => setOpen(item.id)} />)}</div>
      {data?.more && <p className="hb-soft">{t('followUps.more')}</p>}
      {open !== null && <Dialog id={open} onClose={() => setOpen(null)} />}
    </>
  );
}
