import { useQuery } from '@tanstack/react-query';
import { Card, Space, Switch } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api } from '@haobang/api-client';
import { EmptyState, ErrorState, LoadingState, PageHeader, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { ActionButton } from './action-button';
import { measuresOf, planYears } from './desk.queries';
import type { PlannedMeasure, PlanYear } from './desk.types';
import { REASON } from './fields';
import { DutyUnits } from './figure-parts';
import { MeasureDuties } from './measure-duties';
import { MeasureTargets } from './measure-targets';
import { useParamSetter } from './metric-panel-params';
import { Pills } from './pills';
import './desk.texts';

const WHY = [{ ...REASON, maxLength: 400 }];
const REFRESH = [['desk']] as const;

/** Opening the next year, and confirming what is proposed in this one; both for the plan office. */
function Acts({ plan, newest }: { plan: PlanYear; newest: boolean }) {
  const t = useTexts('desk');
  const { can } = useSession();
  return (
    <Space wrap>
      {plan.proposedTargets > 0 && can('desk:target.confirm') && (
        <ActionButton
          type="primary" label={t('plan.confirmAll')} hint={t('plan.confirmAllHint', { year: plan.year, count: plan.proposedTargets })} fields={WHY} done={t('plan.confirmedAll')} refresh={REFRESH}
          act={(body, idempotencyKey) => api.post(`/plan-years/${plan.year}/confirm-targets`, body, { idempotencyKey })}
        />
      )}
      {newest && can('desk:plan-year.rollOver') && (
        <ActionButton
          label={t('plan.rollOver', { year: plan.year + 1 })} hint={t('plan.rollOverHint', { from: plan.year, year: plan.year + 1 })} done={t('plan.rolledOver', { year: plan.year + 1 })} refresh={REFRESH}
          act={(_, idempotencyKey) => api.post(`/plan-years/${plan.year}/roll-over`, {}, { idempotencyKey })}
        />
      )}
    </Space>
  );
}

function Measure({ measure, year }: { measure: PlannedMeasure; year: number }) {
  const t = useTexts('desk');
  const label = useLabel();
  return (
    <li className="hb-board-measure">
      <div className="hb-board-head">
        <span className="hb-board-no hb-numeric">{measure.no}</span>
        <div>
          <h3><Link to={`/measures/${measure.no}?year=${year}`}>{label(measure.title)}</Link></h3>
          <div className="hb-soft hb-board-units">{t('measure.leads')}: <DutyUnits units={measure.leadUnits} /></div>
          {measure.responsibleUnits.length > 0 && <div className="hb-soft hb-board-units">{t('measure.responsible')}: <DutyUnits units={measure.responsibleUnits} /></div>}
          <MeasureDuties year={year} no={measure.no} />
        </div>
      </div>
      <MeasureTargets targets={measure.targets} />
    </li>
  );
}

function Year({ plan }: { plan: PlanYear }) {
  const t = useTexts('desk');
  const set = useParamSetter();
  const [params] = useSearchParams();
  const openOnly = params.get('open') === '1';
  const { data, error, refetch } = useQuery(measuresOf(plan.year));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={10} />;
  const shown = openOnly ? data.items.filter((measure) => measure.targets.some((target) => target.status === 'proposed')) : data.items;
  return (
    <>
      <label className="hb-as-of-known hb-no-print"><Switch checked={openOnly} onChange={(on) => set({ open: on ? '1' : '' })} /> <span>{t('plan.openOnly')}</span></label>
      {shown.length === 0 ? <EmptyState title={t('plan.noneOpen')} hint={t('plan.noneOpenHint')} /> : <ul className="hb-board-list">{shown.map((measure) => <Measure key={measure.no} measure={measure} year={plan.year} />)}</ul>}
    </>
  );
}

/** The plan by year: what is promised, by whom, what is still to be confirmed, and the year that follows. */
export function Component() {
  const t = useTexts('desk');
  const label = useLabel();
  const { today } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(planYears);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={10} />;
  const plan = data.items.find(({ year }) => String(year) === params.get('year')) ?? data.items.find(({ year }) => year === Number(today.slice(0, 4))) ?? data.items[0];
  if (!plan) return <EmptyState title={t('plan.title')} hint={t('plan.none')} />;
  const origin = plan.rolledFrom === null ? t('plan.issued', { issuer: plan.issuer, day: plan.issuedOn }) : t('plan.rolledFrom', { year: plan.rolledFrom });
  return (
    <>
      <PageHeader title={t('plan.title')} subtitle={label(plan.title)} actions={<Acts key={plan.year} plan={plan} newest={plan === data.items[0]} />} />
      <Pills label={t('plan.title')} value={String(plan.year)} onChange={(year) => set({ year })} items={data.items.map(({ year }) => ({ key: String(year), label: String(year) }))} />
      <Card size="small" title={<Space wrap size={[12, 2]}><span>{origin}</span><span className="hb-tag">{t('plan.confirmed', { count: plan.confirmedTargets })}</span>{plan.proposedTargets > 0 && <span className="hb-tag" data-tone="warning">{t('plan.proposed', { count: plan.proposedTargets })}</span>}</Space>}>
        <Year key={plan.year} plan={plan} />
      </Card>
    </>
  );
}
