import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { ErrorState, Instant, LoadingState, StatusTag, UnitName, shanghaiDay, shanghaiTime, useLabel, useTexts } from '@haobang/admin-ui';
import { recordPath, RecordPage, type RecordPanel } from '@haobang/records/admin';
import { evidenceOf } from './counters.queries';
import { useCompleteKind, useDemandKind } from './demand-kind';
import './complaints.texts';
import './counters.css';
import './counters.texts';

/** Each event that it rests on, with its demand. A time of recording is told where it is another day's. */
function Evidence({ id }: { id: string }) {
  const t = useTexts('complaints');
  const label = useLabel();
  const demand = useDemandKind();
  const { data, error, refetch } = useQuery(evidenceOf(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={5} />;
  return (
    <>
      {data.items.length === 0 && <span className="hb-soft">{t('radar.none')}</span>}
      <ul className="hb-plain-list hb-evidence">
        {data.items.map((one) => (
          <li key={one.eventId} className="hb-card-line">
            <Instant at={one.effectiveAt} /><span>{label(demand.verbs.find(({ name }) => name === one.verb)?.label) || one.verb}</span><Link to={recordPath(demand, one.demandId)} className="hb-numeric">{one.no}</Link><span>{one.title}</span>
            <StatusTag status={one.status} states={demand.states} /><span className="hb-soft"><UnitName id={one.unitId} /></span>
            {shanghaiDay(one.recordedAt) !== shanghaiDay(one.effectiveAt) && <span className="hb-tag" data-tone="warning">{t('radar.recorded', { at: shanghaiTime(one.recordedAt) })}</span>}
          </li>
        ))}
      </ul>
      {data.hidden > 0 && <p className="hb-soft">{t('radar.hidden', { count: data.hidden })}</p>}
    </>
  );
}

export function Component() {
  const meta = useCompleteKind('radar-finding');
  const t = useTexts('complaints');
  const panels = useMemo<RecordPanel[]>(
    () => [{ key: 'evidence', title: t('radar.evidence'), render: ({ row }) => <><p className="hb-soft" style={{ marginTop: 0 }}>{t(`radar.about.${String(row['pattern'])}`)}</p><Evidence key={row.version} id={row.id} /></> }],
    [t],
  );
  return <RecordPage kind={meta} panels={panels} />;
}
