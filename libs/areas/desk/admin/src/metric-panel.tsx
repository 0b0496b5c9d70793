import { useQuery } from '@tanstack/react-query';
import { Card, Segmented, Table } from 'antd';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState, ErrorState, LoadingState, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import type { AsOf } from './as-of';
import { metricOf, type Cut } from './desk.queries';
import type { FigureRow, MetricAnswer } from './desk.types';
import { FigureNow, TargetLamp, TargetTag, useUnitWord } from './figure-parts';
import { figureText } from './figures';
import { MetricDefinition } from './metric-definition';
import { MetricDifference } from './metric-difference';
import { useParamSetter } from './metric-panel-params';
import { MetricRecords } from './metric-records';

/** Charts are large: they come with the first figure that is looked at. */
const TrendChart = lazy(() => import('./trend-chart'));

/** As high as the chart beside it and a little more; a year has twelve months. */
const ROWS_SHOWN = 12;
const CUTS: readonly Cut[] = ['unit', 'month', 'category'];

function Head({ figure }: { figure: MetricAnswer }) {
  const t = useTexts('desk');
  const { locale } = useLocale();
  const unitWord = useUnitWord();
  return (
    <div className="hb-metric-head">
      <FigureNow metric={figure} />
      <TargetLamp lamp={figure.lamp} />
      {figure.denominator !== null && <span className="hb-equation hb-numeric">{figure.numerator} ÷ {figure.denominator}{figure.value !== null && ` = ${figureText(figure, figure.value, locale)}`}</span>}
      {figure.target && <span><span className="hb-soft">{t('figure.target')} </span><TargetTag target={figure.target} unit={figure.unit} /></span>}
      {figure.limit && <span className="hb-soft">{t('figure.limit', { count: figure.limit.count, unit: unitWord(figure.limit.unit) })}</span>}
      {figure.forecast !== null && <span className="hb-numeric"><span className="hb-soft">{t('figure.forecast')} </span>{figureText(figure, figure.forecast, locale)}</span>}
      {figure.excluded > 0 && <span className="hb-soft">{t('figure.excluded', { count: figure.excluded })}</span>}
      {figure.provisional && <span className="hb-tag">{t('calendar.provisional')}</span>}
    </div>
  );
}

const drillOf = (by: Cut, row: FigureRow): Record<string, string> => ({ unit: '', month: '', category: '', [by]: by === 'month' ? row.key.slice(0, 7) : row.key });

function CutTable({ figure, by, onCut }: { figure: MetricAnswer; by: Cut; onCut(next: Cut): void }) {
  const t = useTexts('desk');
  const label = useLabel();
  const { locale } = useLocale();
  const set = useParamSetter();
  const ratio = figure.denominator !== null;
  return (
    <div>
      <div className="hb-bar"><Segmented value={by} onChange={onCut} options={CUTS.map((cut) => ({ value: cut, label: t(`measure.by.${cut}`) }))} aria-label={t('measure.byLabel')} /></div>
      <Table
        size="small" rowKey="key" dataSource={figure.rows} pagination={figure.rows.length > ROWS_SHOWN ? { pageSize: ROWS_SHOWN, showSizeChanger: false } : false} scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState title={t('figure.noData')} hint={t('measure.noRowsHint')} /> }}
        columns={[
          { title: t(`measure.by.${by}`), key: 'label', render: (_, row) => <button type="button" className="hb-link" onClick={() => { set(drillOf(by, row)); document.getElementById('records')?.scrollIntoView({ block: 'start' }); }}>{label(row.label)}</button> },
          { title: t('measure.value'), key: 'value', align: 'right', className: 'hb-numeric', render: (_, row) => figureText(figure, row.value, locale) || t('figure.noData') },
          ...(ratio ? [
            { title: t('part.numerator'), dataIndex: 'numerator', align: 'right' as const, className: 'hb-numeric' },
            { title: t('part.denominator'), dataIndex: 'denominator', align: 'right' as const, className: 'hb-numeric' },
          ] : []),
        ]}
      />
    </div>
  );
}

/** One figure whole: what it is, how it moved, whose it is, which records make it, what changed it, how it is defined. */
export function MetricPanel({ code, view, definitions }: { code: string; view: AsOf; definitions: MetricAnswer['definition'][] }) {
  const t = useTexts('desk');
  const [params] = useSearchParams();
  const set = useParamSetter();
  const asked = params.get('by') as Cut | null;
  const by: Cut = asked && CUTS.includes(asked) ? asked : 'unit';
  const { data, error, isFetching, refetch } = useQuery(metricOf(code, view, by));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || data.code !== code) return <LoadingState />;
  const answered: AsOf = { ...view, asOf: data.asOf };
  return (
    <div className="hb-stack" aria-busy={isFetching}>
      <Card size="small"><Head figure={data} /><div className="hb-two">
        <Suspense fallback={<div className="hb-chart" />}>{data.trend.some((value) => value !== null) ? <TrendChart metric={data} /> : <EmptyState title={t('figure.noData')} hint={t('measure.noRowsHint')} />}</Suspense>
        <CutTable figure={data} by={by} onCut={(next) => set({ by: next })} />
      </div></Card>
      <Card size="small" title={t('measure.records')} id="records"><MetricRecords figure={data} view={answered} /></Card>
      <Card size="small" title={t('measure.difference')}><MetricDifference figure={data} view={answered} /></Card>
      <Card size="small" title={t('measure.definition')}><MetricDefinition definition={data.definition} versions={definitions} /></Card>
    </div>
  );
}
