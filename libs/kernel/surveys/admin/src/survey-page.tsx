import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Collapse, Steps, Table } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { ErrorState, LoadingState, UnitName, useLabel, usePhone, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { RecordPage, recordPath, type RecordPageProps, useKind } from '@haobang/records/admin';
import { ScoreChart } from './score-chart';
import { type CellLabels, cellName } from './survey-cells';
import { SurveyLinks } from './survey-links';
import { resultsOf, type SurveyCell, type SurveyTarget } from './survey.queries';
import './surveys.texts';

/** How far a survey is: the first step that is still to be done. */
export function stepOf(row: RecordRow): number {
  const at: Record<string, number> = { RUNNING: 4, CLOSED: 4, CLEANED: 5, PUBLISHED: 6 };
  return row.status === 'DRAFT' ? (row['frameHash'] ? 1 : 0) : row.status === 'SAMPLED' ? (row['weighedOn'] ? 3 : 2) : (at[row.status] ?? 0);
}

const STEPS = ['freeze', 'draw', 'weigh', 'invite', 'clean', 'publish'] as const;

function Progress({ row }: { row: RecordRow }) {
  const t = useTexts('surveys');
  const phone = usePhone();
  return <Steps size="small" orientation={phone ? 'vertical' : 'horizontal'} current={stepOf(row)} items={STEPS.map((step) => ({ title: t(`survey.step.${step}`) }))} />;
}

interface CellLine extends SurveyCell {
  targetId: number;
}

function Cells({ targets, cells }: { targets: readonly SurveyTarget[]; cells: CellLabels }) {
  const t = useTexts('surveys');
  const label = useLabel();
  const lines = targets.flatMap((target) => target.cells.map((cell): CellLine => ({ ...cell, targetId: target.targetId })));
  const counted = (value: number | null, line: CellLine) => (line.hidden ? <span className="hb-soft">{t('survey.hidden')}</span> : value);
  return (
    <Table<CellLine>
      size="small" rowKey="no" dataSource={lines} scroll={{ x: 'max-content' }} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { key: 'unit', title: t('survey.unit'), render: (_, line) => <UnitName id={line.targetId} /> }, { key: 'cell', title: t('survey.cell'), render: (_, line) => cellName(line.cell, cells, label, t('survey.and')) },
        { key: 'frameSize', title: t('survey.frameSize'), dataIndex: 'frameSize', align: 'right' }, { key: 'drawn', title: t('survey.drawn'), dataIndex: 'drawn', align: 'right' }, { key: 'weight', title: t('survey.weight'), dataIndex: 'weight', align: 'right' },
        ...(targets.some((target) => target.hidden !== null) ? [
          { key: 'valid', title: t('survey.valid'), align: 'right' as const, render: (_: unknown, line: CellLine) => counted(line.valid, line) }, { key: 'satisfied', title: t('survey.satisfied'), align: 'right' as const, render: (_: unknown, line: CellLine) => counted(line.satisfied, line) },
        ] : []),
      ]}
    />
  );
}

function Results({ meta, row, cells }: { meta: KindMeta; row: RecordRow; cells: CellLabels }) {
  const t = useTexts('surveys');
  const { data, error, refetch } = useQuery(resultsOf(meta, row.id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={6} />;
  const asked = data.targets.filter((target) => target.cells.length > 0);
  const idle = data.targets.filter((target) => target.cells.length === 0);
  const share = row['share'] === null ? null : Number(row['share']);
  return (
    <>
      {data.cameIn !== null && <p><strong>{t('survey.cameIn', { count: data.cameIn })}</strong></p>}
      {row.status === 'PUBLISHED' && (
        <>
          {share !== null && <p><strong>{t('survey.overall', { share: `${(share * 100).toFixed(1)}%` })}</strong></p>}
          <Alert type="info" showIcon title={t('survey.hiddenNote')} description={t('survey.invalid', { notConcerned: Number(row['notConcerned']), contradictory: Number(row['contradictory']), duplicate: Number(row['duplicate']) })} />
          <ScoreChart rows={asked.map((target) => ({ key: String(target.targetId), name: <UnitName id={target.targetId} />, hidden: !!target.hidden, valid: target.valid, share: target.share, low: target.low, high: target.high }))} />
        </>
      )}
      <Collapse
        ghost defaultActiveKey={row.status === 'PUBLISHED' ? [] : ['cells']}
        items={[
          ...(asked.length ? [{ key: 'cells', label: t('survey.cells'), children: <Cells targets={asked} cells={cells} /> }] : []),
          ...(idle.length ? [{ key: 'idle', label: t('survey.uncovered', { count: idle.length }), children: <p className="hb-survey-idle">{idle.map((target) => <span key={target.targetId}><UnitName id={target.targetId} /></span>)}</p> }] : []),
        ]}
      />
    </>
  );
}

/** Shown by the panels in words of their own. */
const OWN_PANEL = ['share', 'notConcerned', 'contradictory', 'duplicate'];

/** The page of a survey of any kind: how far it is, what it judges, and how its draw is verified. */
export function SurveyPage({ kind, cells = {}, panels = [], ...rest }: Omit<RecordPageProps, 'kind'> & { kind: string; cells?: CellLabels }) {
  const complete = useKind(kind);
  const t = useTexts('surveys');
  const navigate = useNavigate();
  const meta = useMemo(() => ({ ...complete, fields: complete.fields.filter((field) => !OWN_PANEL.includes(field.name)) }), [complete]);
  return (
    <RecordPage
      kind={meta} without={['invite']} {...rest}
      actions={({ row, etag }) => (
        <>
          <SurveyLinks meta={meta} cells={cells} row={row} etag={etag} />
          {row['drawn'] !== null && <Button onClick={() => void navigate(`${recordPath(meta, row.id)}/draw`)}>{t('survey.verify')}</Button>}
        </>
      )}
      panels={[
        { key: 'steps', title: t('survey.steps'), render: ({ row }) => <Progress row={row} /> },
        { key: 'results', title: t('survey.targets'), when: ({ row }) => row['frameHash'] !== null, render: ({ row }) => <Results meta={meta} row={row} cells={cells} /> },
        ...panels,
      ]}
    />
  );
}
