import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { ErrorState, Instant, LoadingState, StatusTag, UnitName, useTexts } from '@haobang/admin-ui';
import { recordPath, RecordPage, type RecordPanel } from '@haobang/records/admin';
import { loopOf } from './counters.queries';
import { useCompleteKind, useDemandKind } from './demand-kind';
import './complaints.texts';
import './counters.css';
import './counters.texts';

/** The steps of the loop, told from the history of the demand, and the demand itself. */
function LoopPanel({ id }: { id: string }) {
  const t = useTexts('complaints');
  const demand = useDemandKind();
  const { data, error, refetch } = useQuery(loopOf(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={3} />;
  const next = data.steps.find((step) => step.at === null)?.step;
  return (
    <>
      <ol className="hb-loop">
        {data.steps.map(({ step, at, unitId }) => (
          <li key={step} data-done={at !== null} aria-current={step === next ? 'step' : undefined}>
            <span>{t(`stuck.step.${step}`)}</span>
            {at !== null && <span className="hb-soft"><Instant at={at} />{unitId !== null && <> <UnitName id={unitId} /></>}</span>}
          </li>
        ))}
      </ol>
      <div className="hb-card-line">
        <span className="hb-soft">{t('stuck.demand')}</span><Link to={recordPath(demand, data.demand.id)} className="hb-numeric">{data.demand.no}</Link><StatusTag status={data.demand.status} states={demand.states} />
        <span className="hb-soft">{t('stuck.lead')}</span><UnitName id={data.demand.leadUnitId} />
        {data.demand.reworkCount > 0 && <span className="hb-soft">{t('followUps.reworks', { count: data.demand.reworkCount })}</span>}
      </div>
    </>
  );
}

/** Demand and counter are records of other kinds: the demand gets a panel, the counter is told by its hall. */
const ELSEWHERE = ['demandId', 'counterId'];

export function Component() {
  const complete = useCompleteKind('stuck-case');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...complete, fields: complete.fields.filter((field) => !ELSEWHERE.includes(field.name)) }), [complete]);
  const panels = useMemo<RecordPanel[]>(() => [{ key: 'loop', title: t('stuck.loop'), render: ({ row }) => <LoopPanel key={row.version} id={row.id} /> }], [t]);
  return <RecordPage kind={meta} panels={panels} initial={() => ({ followUp: { solved: true } })} />;
}
