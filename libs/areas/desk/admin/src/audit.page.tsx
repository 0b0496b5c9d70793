import { useQuery } from '@tanstack/react-query';
import { Card, DatePicker, Select, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Instant, PageHeader, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type Label } from '@haobang/api-client';
import { boundsOf } from './audit-bounds';
import { useParamSetter } from './metric-panel-params';
import { PagedTable } from './paged-table';
import { Pills } from './pills';
import { OUTCOMES, SignIns } from './sign-ins';
import './administration.texts';

interface Actor {
  kind: string;
  id: string | null;
  name: string;
  onBehalfOf?: { name: string };
}

interface Subject {
  type: string;
  typeLabel: Label | null;
  id: string;
  label?: string;
}

interface Entry {
  id: string;
  position: number;
  recordedAt: string;
  actor: Actor;
  action: string;
  actionLabel: Label | null;
  subject: Subject;
  reason: string | null;
  changes: { pointer: string; from: unknown; to: unknown }[];
  ip: string;
  traceId: string;
  hash: string;
}

interface Reading {
  id: string;
  readAt: string;
  actor: Actor;
  subject: Subject;
  field: string;
  purpose: string;
  ip: string;
}

const VIEWS = [['events', 'audit:read'], ['readings', 'audit:readings'], ['signIns', 'audit:signins']] as const;
type View = (typeof VIEWS)[number][0];
/** Personal values that have a name here; others show their code. */
const FIELDS = ['name', 'phone', 'idNumber'];

const text = (value: unknown): string => (value === null || value === undefined ? '∅' : typeof value === 'string' ? value : JSON.stringify(value));

function Changes({ entry }: { entry: Entry }) {
  const t = useTexts('administration');
  return (
    <div className="hb-changes">
      {entry.reason && <div>{t('audit.reason')}: {entry.reason}</div>}
      {entry.changes.map((change) => <div key={change.pointer}><code>{change.pointer}</code> <del>{text(change.from)}</del> → {text(change.to)}</div>)}
      <div className="hb-soft hb-mono">#{entry.position} · {entry.hash} · {t('audit.trace')} {entry.traceId}</div>
    </div>
  );
}

function Name({ actor: { name, onBehalfOf } }: { actor: Actor }) {
  const t = useTexts('ui');
  return <>{onBehalfOf ? t('actor.onBehalfOf', { name, of: onBehalfOf.name }) : name}</>;
}

function About({ subject: { type, typeLabel, label: name, id } }: { subject: Subject }) {
  const label = useLabel();
  return <>{name ?? <code className="hb-mono">{id}</code>} <span className="hb-soft">{label(typeLabel) || type}</span></>;
}

/** What was done, in words; the code beside it is what other systems and the filter go by. */
function Action({ entry: { action, actionLabel } }: { entry: Entry }) {
  const label = useLabel();
  return actionLabel ? <>{label(actionLabel)} <code className="hb-soft hb-mono">{action}</code></> : <code className="hb-mono">{action}</code>;
}

interface Named {
  code: string;
  label: Label;
}

/** One action, or all of a group, found by its words or its code. */
function ActionSelect({ value, onChange }: { value: string; onChange: (next: string) => void }) {
  const t = useTexts('administration');
  const label = useLabel();
  const { data } = useQuery({ queryKey: ['audit', 'actions'], queryFn: () => api.get<{ items: Named[] }>('/audit/actions').then(({ items }) => items), staleTime: Infinity });
  const options = useMemo(() => {
    const named = data ?? [];
    const inGroup = (code: string) => named.filter((one) => one.code !== code && one.code.startsWith(code)).map((one) => ({ value: one.code, label: label(one.label) }));
    return named.filter(({ code }) => code.endsWith(':')).map((group) => ({ label: label(group.label), options: [{ value: group.code, label: t('audit.wholeGroup', { group: label(group.label) }) }, ...inGroup(group.code)] }));
  }, [data, label, t]);
  return (
    <Select
      allowClear showSearch={{ filterOption: (typed, option) => `${String(option?.label)} ${String(option && 'value' in option ? option.value : '')}`.toLowerCase().includes(typed.trim().toLowerCase()) }} value={value || undefined} options={options} loading={!data} placeholder={t('audit.anyAction')} aria-label={t('audit.action')}
      style={{ width: 260 }} onChange={(next: string | undefined) => onChange(next ?? '')}
    />
  );
}

function Events({ query }: { query: Record<string, string> }) {
  const t = useTexts('administration');
  return (
    <PagedTable<Entry>
      queryKey={['audit', 'events']} path="/audit/events" query={query} empty={t('audit.empty')} emptyHint={t('audit.emptyHint')}
      expandable={{ expandedRowRender: (entry) => <Changes entry={entry} /> }}
      columns={[
        { title: t('audit.at'), key: 'at', render: (_, row) => <Instant at={row.recordedAt} seconds /> },
        { title: t('audit.actor'), key: 'actor', render: (_, row) => <Name actor={row.actor} /> },
        { title: t('audit.action'), key: 'action', render: (_, row) => <Action entry={row} /> },
        { title: t('audit.subject'), key: 'subject', render: (_, row) => <About subject={row.subject} /> },
        { title: t('sessions.ip'), dataIndex: 'ip', className: 'hb-numeric' },
      ]}
    />
  );
}

function Readings({ query }: { query: Record<string, string> }) {
  const t = useTexts('administration');
  return (
    <PagedTable<Reading>
      queryKey={['audit', 'readings']} path="/audit/readings" query={query} empty={t('audit.noReadings')} emptyHint={t('audit.emptyHint')}
      columns={[
        { title: t('audit.at'), key: 'at', render: (_, row) => <Instant at={row.readAt} seconds /> },
        { title: t('audit.actor'), key: 'actor', render: (_, row) => <Name actor={row.actor} /> },
        { title: t('audit.subject'), key: 'subject', render: (_, row) => <About subject={row.subject} /> },
        { title: t('audit.field'), key: 'field', render: (_, row) => (FIELDS.includes(row.field) ? t(`audit.fields.${row.field}`) : <code className="hb-mono">{row.field}</code>) },
        { title: t('audit.purpose'), dataIndex: 'purpose' },
        { title: t('sessions.ip'), dataIndex: 'ip', className: 'hb-numeric' },
      ]}
    />
  );
}

/** Who changed what outside of records, who opened whose values and what for, who tried to sign in. */
export function Component() {
  const t = useTexts('administration');
  const { can } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const views = VIEWS.filter(([, permission]) => can(permission)).map(([key]) => key);
  const asked = params.get('view') as View | null;
  const view = asked && views.includes(asked) ? asked : views[0];
  const [from, to, action, outcome] = ['from', 'to', 'action', 'outcome'].map((name) => params.get(name) ?? '') as [string, string, string, string];
  const day = (next: Dayjs | null): string => next?.format('YYYY-MM-DD') ?? '';
  return (
    <>
      <PageHeader title={t('audit.title')} subtitle={t('audit.subtitle')} />
      {view && <Pills label={t('audit.title')} value={view} onChange={(next) => set({ view: next })} items={views.map((key) => ({ key, label: t(`audit.view.${key}`) }))} />}
      <Card size="small">
        {view && (
          <div className="hb-bar">
            <Space wrap>
              <DatePicker value={from ? dayjs(from) : null} placeholder={t('audit.from')} aria-label={t('audit.from')} onChange={(next: Dayjs | null) => set({ from: day(next) })} />
              <DatePicker value={to ? dayjs(to) : null} placeholder={t('audit.to')} aria-label={t('audit.to')} onChange={(next: Dayjs | null) => set({ to: day(next) })} />
              {view === 'signIns' && <Select allowClear value={outcome || undefined} onChange={(next: string | undefined) => set({ outcome: next ?? '' })} placeholder={t('outcome.any')} aria-label={t('audit.outcome')} style={{ width: 190 }} options={OUTCOMES.map((one) => ({ value: one, label: t(`outcome.${one}`) }))} />}
              {view === 'events' && <ActionSelect value={action} onChange={(next) => set({ action: next })} />}
            </Space>
          </div>
        )}
        {view === 'events' && <Events query={{ ...boundsOf(from, to), ...(action ? { action } : {}) }} />}
        {view === 'readings' && <Readings query={boundsOf(from, to)} />}
        {view === 'signIns' && <SignIns query={{ ...boundsOf(from, to), ...(outcome ? { outcome } : {}) }} />}
      </Card>
    </>
  );
}
