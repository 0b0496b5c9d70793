import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Card, Space, Tabs } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { DueText, EmptyState, ErrorState, Lamp, LoadingState, PageHeader, RecordTitle, StatusTag, UnitName, useLabel, useLocale, useSession, useTexts, weekdayOf } from '@haobang/admin-ui';
import { clientPath } from '@haobang/api-client';
import { listPath, useKinds } from '@haobang/records/admin';
import { calendarDays, worklistOf } from './desk.queries';
import type { WorkItem, WorkLamp, WorklistPage } from './desk.types';
import { dayAfter, nextTurn } from './calendar-note';
import { useParamSetter } from './metric-panel-params';
import { StartHere } from './start-here';
import { byUrgency, type PastScope, pastScopesOf, scopesOf, type WorkScope } from './work-scopes';
import './desk.texts';

const PastWork = lazy(() => import('./past-work').then((m) => ({ default: m.PastWork })));

// This page is fetched beside the sign-in already, which has no menus.
const RegisterMenu = lazy(() => import('./register-menu').then((m) => ({ default: m.RegisterMenu })));

const AHEAD_DAYS = 45;
const LAMPS: readonly WorkLamp[] = ['red', 'yellow', 'green'];

/** Today, whether it is a working day, and the next day on which that changes against the weekday. */
function TodayNote() {
  const t = useTexts('desk');
  const { locale } = useLocale();
  const { today } = useSession();
  const { data } = useQuery(calendarDays(today, dayAfter(today, AHEAD_DAYS), locale));
  const here = data?.items[0];
  const turn = data && nextTurn(data.items);
  return (
    <Space wrap size={[12, 2]}>
      <span className="hb-numeric">{today} {weekdayOf(today, locale)}</span>
      {here && <span className="hb-tag" data-tone={here.working ? 'processing' : 'default'}>{here.label}</span>}
      {turn && <span className="hb-numeric">{t(turn.working ? 'today.nextMakeUp' : 'today.nextFree', { day: turn.date, weekday: weekdayOf(turn.date, locale), name: turn.label })}</span>}
      {here?.provisional && <span className="hb-tag">{t('calendar.provisional')}</span>}
    </Space>
  );
}

/** For whom one stands in, and who does it for oneself, with the last day of each. */
function StandInNote() {
  const t = useTexts('desk');
  const { deputy, standsInFor } = useSession();
  const last = (validTo: string | null) => (validTo === null ? '' : dayAfter(validTo, -1));
  return (
    <>
      {standsInFor.map(({ personId, name, validTo }) => <div key={personId}><span className="hb-tag" data-tone="warning">{t('standIn.for', { name, day: last(validTo) })}</span></div>)}
      {deputy && <div><span className="hb-tag" data-tone="warning">{t('standIn.by', { name: deputy.name, day: last(deputy.validTo) })}</span></div>}
    </>
  );
}

/** So many kinds have a button of their own; the others stand in a menu. */
const BUTTONS = 2;

/** Registering is what most people come for. */
function Register() {
  const t = useTexts('desk');
  const label = useLabel();
  const { can } = useSession();
  const navigate = useNavigate();
  const kinds = useKinds().filter((kind) => kind.create.length > 0 && ['register', 'create'].some((verb) => can(`${kind.area}:${kind.kind}.${verb}`)));
  const items = kinds.map((kind) => ({ key: kind.kind, label: t('workbench.register', { kind: label(kind.label) }), onClick: () => void navigate(`${listPath(kind)}/new`) }));
  const others = items.slice(items.length > BUTTONS + 1 ? BUTTONS : items.length);
  return (
    <Space wrap>
      {items.slice(0, items.length - others.length).map(({ key, label: text, onClick }, i) => <Button key={key} type={i === 0 ? 'primary' : 'default'} icon={<PlusOutlined />} onClick={onClick}>{text}</Button>)}
      {others.length > 0 && <Suspense fallback={null}><RegisterMenu items={others}>{t('workbench.registerOther')}</RegisterMenu></Suspense>}
    </Space>
  );
}

/** How much stands under each lamp; pressing one shows that alone, pressing it again shows all. */
function Counts({ counts, chosen, onChoose }: { counts: WorklistPage['counts']; chosen: WorkLamp | ''; onChoose(lamp: WorkLamp | ''): void }) {
  const t = useTexts('desk');
  return (
    <div className="hb-counts" role="group" aria-label={t('workbench.counts')}>
      {LAMPS.map((lamp) => (
        <button key={lamp} type="button" data-lamp={lamp} aria-pressed={chosen === lamp} onClick={() => onChoose(chosen === lamp ? '' : lamp)}>
          <Lamp lamp={lamp} />
          <span className="hb-counts-number hb-numeric">{counts[lamp]}</span>
        </button>
      ))}
      {chosen && <Button type="link" size="small" onClick={() => onChoose('')}>{t('workbench.allLamps')}</Button>}
    </div>
  );
}

function Item({ item, refs }: { item: WorkItem; refs: WorklistPage['refs'] }) {
  const label = useLabel();
  const kind = useKinds().find((one) => one.kind === item.kind);
  return (
    <li className="hb-work">
      <span className="hb-work-due">{(item.dueOn ?? item.dueAt) && <DueText dueOn={item.dueOn} dueAt={item.dueAt} lamp={item.lamp} provisional={item.provisional ?? false} />}</span>
      <Link to={clientPath(item.url)} className="hb-work-title"><RecordTitle of={item} /></Link>
      <span className="hb-work-meta hb-soft">
        <span className="hb-numeric">{item.no}</span>
        {kind && <span>{label(kind.label)}</span>}
        <span><UnitName id={item.leadUnitId} refs={refs} /></span>
      </span>
      <StatusTag status={item.status} states={kind?.states ?? []} />
    </li>
  );
}

function Waiting({ scope }: { scope: WorkScope }) {
  const t = useTexts('desk');
  const { today } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const lamp = LAMPS.find((one) => one === params.get('lamp')) ?? '';
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(worklistOf(scope, lamp));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const items = data.pages.flatMap((page) => page.items);
  const [first] = data.pages;
  const counts = first && <Counts counts={first.counts} chosen={lamp} onChoose={(next) => set({ lamp: next })} />;
  if (items.length === 0 && lamp) return <>{counts}<EmptyState title={t('workbench.emptyLamp')} hint={t('workbench.emptyLampHint')} /></>;
  if (items.length === 0) return <EmptyState title={t(`workbench.empty.${scope}`)} hint={t(`workbench.emptyHint.${scope}`)} action={<Link to="/scoreboard">{t('workbench.toScoreboard')}</Link>} />;
  return (
    <>
      {counts}
      {byUrgency(items, today).map((group) => (
        <section key={group.urgency} aria-labelledby={`work-${group.urgency}`}>
          <h2 className="hb-work-head" id={`work-${group.urgency}`}>{t(`urgency.${group.urgency}`)} <span className="hb-soft hb-numeric">{group.items.length}{hasNextPage && group.items.at(-1) === items.at(-1) ? '+' : ''}</span></h2>
          <ul className="hb-worklist">{group.items.map((item) => <Item key={item.id} item={item} refs={first?.refs} />)}</ul>
        </section>
      ))}
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </>
  );
}

/** The first page: what waits for me, for my unit, for my role. Those whom nothing waits for are shown their ways in. */
export function Component() {
  const t = useTexts('desk');
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const scopes = scopesOf(session.roles);
  const past = pastScopesOf(session.roles);
  const asked = params.get('tab') as WorkScope | null;
  const scope = asked && scopes.includes(asked) ? asked : scopes[0];
  const shownPast = past.find((one) => one === params.get('tab'));
  const tabs: (WorkScope | PastScope)[] = [...scopes, ...past];
  return (
    <>
      <PageHeader title={t('workbench.title')} subtitle={<><TodayNote /><StandInNote /></>} actions={<Register />} />
      {scope === undefined ? (
        <StartHere />
      ) : (
        <Card size="small" title={tabs.length === 1 ? t(`workbench.scope.${scope}`) : undefined}>
          {tabs.length > 1 && <Tabs activeKey={shownPast ?? scope} onChange={(tab) => setParams({ tab }, { replace: true })} items={tabs.map((one) => ({ key: one, label: t(`workbench.scope.${one}`) }))} />}
          {shownPast ? <Suspense fallback={<LoadingState />}><PastWork key={shownPast} of={shownPast} /></Suspense> : <Waiting key={scope} scope={scope} />}
        </Card>
      )}
    </>
  );
}
