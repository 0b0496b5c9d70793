import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { LoadingState, StatusTag, useTexts } from '@haobang/admin-ui';
import { recordPath, RecordPage } from '@haobang/records/admin';
import { demandOf } from './answers.queries';
import { Citations } from './citations';
import { useCompleteKind, useDemandKind } from './demand-kind';
import './answers.css';
import './answers.texts';

const ELSEWHERE = ['demandId', 'topItemId'];

function Became({ id }: { id: string }) {
  const demand = useDemandKind();
  const { data } = useQuery(demandOf(id));
  if (!data) return <LoadingState rows={1} />;
  return <div className="hb-card-line"><Link to={recordPath(demand, id)} className="hb-numeric">{data.no}</Link><span>{data.title}</span><StatusTag status={data.status} states={demand.states} /></div>;
}

export function Component() {
  const complete = useCompleteKind('question-session');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...complete, fields: complete.fields.filter((field) => !ELSEWHERE.includes(field.name)) }), [complete]);
  return (
    <RecordPage
      kind={meta}
      panels={[
        { key: 'cited', title: t('questions.cited'), render: ({ row }) => <Citations id={row.id} whole={false} /> },
        { key: 'demand', title: t('questions.demand'), place: 'side', when: ({ row }) => !!row['demandId'], render: ({ row }) => <Became id={String(row['demandId'])} /> },
      ]}
    />
  );
}
