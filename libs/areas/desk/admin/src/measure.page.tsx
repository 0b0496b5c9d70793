import { useQuery } from '@tanstack/react-query';
import { Card, Space } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, LoadingState, PageHeader, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import { clientPath } from '@haobang/api-client';
import { asOfParams, type AsOf } from './as-of';
import { AsOfBar, useAsOf } from './as-of-bar';
import { measureOf } from './desk.queries';
import type { DutyUnit, MeasurePage } from './desk.types';
import { DutyUnits } from './figure-parts';
import { MeasureTargets } from './measure-targets';
import { MetricPanel } from './metric-panel';
import { useParamSetter } from './metric-panel-params';
import { Pills } from './pills';
import './desk.texts';

function Responsible({ units }: { units: readonly DutyUnit[] }) {
  const t = useTexts('desk');
  const label = useLabel();
  return (
    <ul className="hb-plain">
      {units.map((unit) => (
        <li key={unit.zh}>
          {label(unit)}
          {(unit.members?.length ?? 0) > 0 && <details className="hb-soft"><summary>{t('measure.members', { count: unit.members!.length })}</summary><DutyUnits units={unit.members as DutyUnit[]} /></details>}
        </li>
      ))}
    </ul>
  );
}

function Plan({ measure }: { measure: MeasurePage }) {
  const t = useTexts('desk');
  const { locale } = useLocale();
  return (
    <div className="hb-two">
      <Card size="small" title={t('measure.text')}>
        <p className="hb-plan-text" lang="zh-CN">{measure.text}</p>
        {locale === 'en' && <p className="hb-soft">{t('measure.textIsChinese')}</p>}
        <h2 className="hb-work-head">{t('measure.targets')}</h2>
        <MeasureTargets targets={measure.targets} />
      </Card>
      <Card size="small" title={t('measure.duties')}>
        <h2 className="hb-work-head">{t('measure.leads')}</h2>
        <DutyUnits units={measure.leadUnits} />
        {measure.responsibleUnits.length > 0 && <><h2 className="hb-work-head">{t('measure.responsible')}</h2><Responsible units={measure.responsibleUnits} /></>}
      </Card>
    </div>
  );
}

function Figures({ measure, view }: { measure: MeasurePage; view: AsOf }) {
  const t = useTexts('desk');
  const label = useLabel();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const chosen = measure.metrics.find(({ code }) => code === params.get('metric')) ?? measure.metrics[0];
  if (!chosen) return <Card size="small"><EmptyState title={t('figure.notMeasured')} hint={t('measure.notMeasuredHint')} action={<Link to={`/scoreboard?${asOfParams(view)}`}>{t('measure.back')}</Link>} /></Card>;
  return (
    <>
      {measure.metrics.length > 1 && <Pills label={t('measure.metrics')} value={chosen.code} onChange={(metric) => set({ metric, unit: '', month: '', category: '', part: '' })} items={measure.metrics.map(({ code, label: name }) => ({ key: code, label: label(name) }))} />}
      {measure.metrics.length === 1 && <h2 className="hb-work-head">{label(chosen.label)}</h2>}
      <MetricPanel key={chosen.code} code={chosen.code} view={view} definitions={chosen.definitions} />
    </>
  );
}

/** One measure: what the plan says, who has to do it, what is promised, and its figures down to the records. */
export function Component() {
  const t = useTexts('desk');
  const label = useLabel();
  const { no = '' } = useParams();
  const [view, setView] = useAsOf();
  const { data, error, refetch } = useQuery(measureOf(no, view));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={10} />;
  return (
    <>
      <PageHeader
        title={`${data.no} ${label(data.title)}`}
        subtitle={
          <Space wrap size={[14, 2]}>
            <Link to={`/scoreboard?${asOfParams(view)}#action-${data.action.no}`}>{t('measure.ofAction', { no: data.action.no, title: label(data.action.title) })}</Link>
            {data.kinds.map((kind) => <Link key={kind.kind} to={clientPath(kind.url)}>{t('measure.fedBy', { kind: label(kind.label) })}</Link>)}
          </Space>
        }
      />
      <AsOfBar view={view} answered={data.asOf} onChange={setView} />
      <div className="hb-stack">
        <Plan measure={data} />
        <Figures measure={data} view={view} />
      </div>
    </>
  );
}
