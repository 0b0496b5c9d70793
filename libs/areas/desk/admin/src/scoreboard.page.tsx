import { useQuery } from '@tanstack/react-query';
import { Input, Segmented, Space } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, LoadingState, PageHeader, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import { asOfParams, type AsOf } from './as-of';
import { AsOfBar, useAsOf } from './as-of-bar';
import { scoreboardOf } from './desk.queries';
import type { BoardAction, BoardMeasure, Metric, Scoreboard } from './desk.types';
import { DutyUnits, FigureNow, TargetLamp, TargetTag } from './figure-parts';
import { figureText } from './figures';
import { Sparkline } from './sparkline';
import { countLamps, filterBoard, SHOWN, type Shown } from './scoreboard-filter';
import './desk.texts';

const addressOf = (no: number, view: AsOf, metric?: string): string => {
  const params = asOfParams(view);
  if (metric) params.set('metric', metric);
  return `/measures/${no}?${params}`;
};

function MetricRow({ metric, measure, view }: { metric: Metric; measure: BoardMeasure; view: AsOf }) {
  const t = useTexts('desk');
  const label = useLabel();
  const { locale } = useLocale();
  return (
    <li className="hb-board-metric">
      <Link to={addressOf(measure.no, view, metric.code)} className="hb-board-name">{label(metric.label)}</Link>
      <span><FigureNow metric={metric} /> {metric.denominator !== null && metric.value !== null && <small className="hb-soft hb-numeric">{metric.numerator}/{metric.denominator}</small>}</span>
      <TargetLamp lamp={metric.lamp} />
      <span className="hb-board-target">{metric.target && <><span className="hb-soft">{t('figure.target')} </span><TargetTag target={metric.target} unit={metric.unit} /></>}</span>
      <Sparkline metric={metric} />
      <span className="hb-numeric hb-board-forecast">{metric.forecast !== null && <><span className="hb-soft">{t('figure.forecast')} </span>{figureText(metric, metric.forecast, locale)}</>}</span>
    </li>
  );
}

/** What is promised without a figure to hold against it yet: no chart, no zero. */
function Promised({ measure }: { measure: BoardMeasure }) {
  const t = useTexts('desk');
  const label = useLabel();
  return (
    <div className="hb-board-promised">
      {!measure.measured && <span className="hb-tag">{t('figure.notMeasured')}</span>}
      {measure.targets.filter((target) => !measure.metrics.some((metric) => metric.target?.value === target.value && metric.target.op === target.op)).map((target) => (
        <span key={target.id ?? label(target.what)}>{label(target.what)} <TargetTag target={target} unit={target.unit ?? ''} /></span>
      ))}
      {measure.targets.length === 0 && !measure.measured && <span className="hb-soft">{t('figure.noTarget')}</span>}
    </div>
  );
}

function Measure({ measure, view }: { measure: BoardMeasure; view: AsOf }) {
  const label = useLabel();
  return (
    <li className="hb-board-measure" data-measured={measure.measured}>
      <div className="hb-board-head">
        <span className="hb-board-no hb-numeric">{measure.no}</span>
        <div>
          <h3><Link to={addressOf(measure.no, view)}>{label(measure.title)}</Link></h3>
          <div className="hb-soft hb-board-units"><DutyUnits units={measure.leadUnits} /></div>
        </div>
      </div>
      <div>
        {measure.metrics.length > 0 && <ul className="hb-board-metrics">{measure.metrics.map((metric) => <MetricRow key={metric.code} metric={metric} measure={measure} view={view} />)}</ul>}
        <Promised measure={measure} />
      </div>
    </li>
  );
}

function Action({ action, view }: { action: BoardAction; view: AsOf }) {
  const t = useTexts('desk');
  const label = useLabel();
  const measured = action.measures.filter((measure) => measure.measured).length;
  return (
    <section className="hb-board-action" aria-labelledby={`action-${action.no}`}>
      <h2 id={`action-${action.no}`} tabIndex={-1}><span className="hb-numeric">{action.no}</span> {label(action.title)} <small className="hb-soft">{t('scoreboard.measuredOf', { measured, all: action.measures.length })}</small></h2>
      <ul className="hb-board-list">{action.measures.map((measure) => <Measure key={measure.no} measure={measure} view={view} />)}</ul>
    </section>
  );
}

function Summary({ board }: { board: Scoreboard }) {
  const t = useTexts('desk');
  const counts = useMemo(() => countLamps(board), [board]);
  return (
    <dl className="hb-counts" aria-label={t('scoreboard.summary')}>
      {(['green', 'yellow', 'red'] as const).map((lamp) => <div key={lamp} data-lamp={lamp}><dt><TargetLamp lamp={lamp} /></dt><dd className="hb-numeric">{counts[lamp]}</dd></div>)}
      <div><dt>{t('scoreboard.measured')}</dt><dd className="hb-numeric">{counts.measured}</dd></div>
      <div><dt>{t('figure.notMeasured')}</dt><dd className="hb-numeric">{counts.unmeasured}</dd></div>
    </dl>
  );
}

/** The ten actions and sixty measures of a plan year, as of any day, with today's knowledge or with that of then. */
export function Component() {
  const t = useTexts('desk');
  const label = useLabel();
  const [view, setView] = useAsOf();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const asked = params.get('show') as Shown | null;
  const shown: Shown = asked && SHOWN.includes(asked) ? asked : 'all';
  const { data, error, isFetching, refetch } = useQuery(scoreboardOf(view));
  const actions = useMemo(() => (data ? filterBoard(data, q, shown) : []), [data, q, shown]);
  const set = (name: string, value: string): void => setParams((before) => {
    const next = new URLSearchParams(before);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  }, { replace: true });
  const subtitle = data && (
    <Space wrap size={[12, 2]}>
      <span className="hb-numeric">{t('asOf.stands', { day: data.asOf })}</span>
      {data.recordedAsOf && <span>{t('asOf.knownOn', { day: data.recordedAsOf.slice(0, 10) })}</span>}
      {data.running && <span className="hb-tag" data-tone="processing">{t('asOf.running')}</span>}
    </Space>
  );
  return (
    <>
      <PageHeader title={t('scoreboard.title', { year: view.year })} subtitle={subtitle} />
      <AsOfBar view={view} answered={data?.asOf} onChange={setView} />
      <div className="hb-board-tools hb-no-print">
        <Input.Search allowClear placeholder={t('scoreboard.find')} aria-label={t('scoreboard.find')} defaultValue={q} maxLength={60} onSearch={(value) => set('q', value.trim())} style={{ maxWidth: 320 }} />
        <Segmented value={shown} onChange={(value) => set('show', value === 'all' ? '' : value)} options={SHOWN.map((one) => ({ value: one, label: t(`scoreboard.show.${one}`) }))} aria-label={t('scoreboard.showLabel')} />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={12} />}
      {data && !error && (
        <div aria-busy={isFetching} className="hb-board">
          <Summary board={data} />
          {data.actions.length === 0 && <EmptyState title={t('scoreboard.noPlan', { year: view.year })} hint={t('scoreboard.noPlanHint')} />}
          {data.actions.length > 0 && actions.length === 0 && <EmptyState title={t('scoreboard.noHit')} hint={t('scoreboard.noHitHint')} />}
          {actions.length > 1 && (
            <nav className="hb-board-jump hb-no-print" aria-label={t('scoreboard.actions')}>
              {actions.map((action) => <a key={action.no} href={`#action-${action.no}`}>{action.no} {label(action.title)}</a>)}
            </nav>
          )}
          {actions.map((action) => <Action key={action.no} action={action} view={view} />)}
        </div>
      )}
    </>
  );
}
