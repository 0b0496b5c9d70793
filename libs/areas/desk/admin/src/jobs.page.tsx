import { useQuery } from '@tanstack/react-query';
import { Card, Table } from 'antd';
import { useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Instant, PageHeader, hasText, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type Label } from '@haobang/api-client';
import { PlainAction } from './action-button';
import { useParamSetter } from './metric-panel-params';
import { PagedTable } from './paged-table';
import { Pills } from './pills';
import { Reachable } from './reachable';
import './administration.texts';
import './job-counts.texts';

interface Run {
  id: string;
  name: string;
  attempt: number;
  startedAt: string;
  endedAt: string | null;
  outcome: 'running' | 'done' | 'failed' | 'lost';
  error: string | null;
  counts: Record<string, number>;
}

interface Definition {
  name: string;
  label: Label;
  cron: string | null;
  lastRun: Run | null;
}

interface Job {
  id: string;
  name: string;
  label: Label | null;
  state: 'waiting' | 'scheduled' | 'running' | 'retrying' | 'failed';
  attempts: number;
  maxAttempts: number;
  runAt: string;
  lastError: string | null;
}

const VIEWS = ['definitions', 'queue', 'runs'] as const;
type View = (typeof VIEWS)[number];
const TONES: Record<string, string> = { done: 'success', running: 'processing', failed: 'error', lost: 'error', retrying: 'warning' };

function Outcome({ word }: { word: string }) {
  const t = useTexts('administration');
  return <span className="hb-tag" data-tone={TONES[word] ?? 'default'}>{t(`jobs.state.${word}`)}</span>;
}

/** What a run came to, in the reader's words; a word that is not known here stands as the job gave it. */
function Counts({ run }: { run: Run }) {
  const t = useTexts('jobCounts');
  const ui = useTexts('ui');
  return <>{Object.entries(run.counts).map(([name, count]) => (hasText('jobCounts', name) ? t(name, { count }) : `${name} ${count}`)).join(ui('separator'))}</>;
}

function Definitions() {
  const t = useTexts('administration');
  const label = useLabel();
  const { data, error, isPending } = useQuery({ queryKey: ['administration', 'jobs', 'definitions'], queryFn: ({ signal }) => api.get<{ items: Definition[] }>('/jobs/definitions', undefined, { signal }) });
  if (error) return <ErrorState error={error} />;
  return (
    <Reachable><Table<Definition>
      size="small" loading={isPending} rowKey="name" dataSource={data?.items ?? []} pagination={false} scroll={{ x: 'max-content' }} locale={{ emptyText: <EmptyState title={t('jobs.noDefinitions')} hint={t('jobs.noDefinitionsHint')} /> }}
      columns={[
        { title: t('jobs.job'), key: 'job', render: (_, row) => <>{label(row.label)} <code className="hb-mono hb-soft">{row.name}</code></> },
        { title: t('jobs.cron'), key: 'cron', render: (_, row) => row.cron ? <code className="hb-mono">{row.cron} UTC</code> : <span className="hb-soft">{t('jobs.byOthers')}</span> },
        { title: t('jobs.lastRun'), key: 'last', render: (_, row) => row.lastRun ? <><Outcome word={row.lastRun.outcome} /> <Instant at={row.lastRun.startedAt} /> <span className="hb-soft"><Counts run={row.lastRun} /></span></> : <span className="hb-soft">{t('jobs.never')}</span> },
      ]}
    /></Reachable>
  );
}

function Queue() {
  const t = useTexts('administration');
  const label = useLabel();
  const { can } = useSession();
  return (
    <PagedTable<Job>
      queryKey={['administration', 'jobs', 'queue']} path="/jobs" empty={t('jobs.queueEmpty')} emptyHint={t('jobs.queueEmptyHint')}
      columns={[
        { title: t('jobs.job'), key: 'job', render: (_, row) => <>{label(row.label)} <code className="hb-mono hb-soft">{row.name}</code></> },
        { title: t('accounts.state'), key: 'state', render: (_, row) => <Outcome word={row.state} /> },
        { title: t('jobs.attempts'), key: 'attempts', className: 'hb-numeric', render: (_, row) => `${row.attempts}/${row.maxAttempts}` },
        { title: t('jobs.runAt'), key: 'runAt', render: (_, row) => <Instant at={row.runAt} seconds /> },
        { title: t('jobs.error'), key: 'error', render: (_, row) => <code className="hb-mono">{row.lastError}</code> },
        { title: t('acts'), key: 'acts', render: (_, row) => can('jobs:job.retry') && (row.state === 'failed' || row.state === 'retrying') && <PlainAction size="small" label={t('jobs.retry')} done={t('done')} refresh={[['administration', 'jobs']]} act={() => api.post(`/jobs/${row.id}/retry`)} /> },
      ]}
    />
  );
}

function Runs() {
  const t = useTexts('administration');
  return (
    <PagedTable<Run>
      queryKey={['administration', 'jobs', 'runs']} path="/jobs/runs" empty={t('jobs.noRuns')} emptyHint={t('jobs.noRunsHint')}
      columns={[
        { title: t('jobs.job'), key: 'job', render: (_, row) => <code className="hb-mono">{row.name}</code> },
        { title: t('jobs.outcome'), key: 'outcome', render: (_, row) => <Outcome word={row.outcome} /> },
        { title: t('jobs.attempts'), dataIndex: 'attempt', className: 'hb-numeric' },
        { title: t('jobs.started'), key: 'started', render: (_, row) => <Instant at={row.startedAt} seconds /> },
        { title: t('jobs.ended'), key: 'ended', render: (_, row) => <Instant at={row.endedAt} seconds /> },
        { title: t('jobs.counts'), key: 'counts', className: 'hb-numeric', render: (_, row) => <Counts run={row} /> },
        { title: t('jobs.error'), key: 'error', render: (_, row) => <code className="hb-mono">{row.error}</code> },
      ]}
    />
  );
}

/** Work in the background: what there is, what waits, how it went. */
export function Component() {
  const t = useTexts('administration');
  const set = useParamSetter();
  const [params] = useSearchParams();
  const asked = params.get('view') as View | null;
  const view: View = asked && VIEWS.includes(asked) ? asked : 'definitions';
  return (
    <>
      <PageHeader title={t('jobs.title')} />
      <Pills label={t('jobs.title')} value={view} onChange={(next) => set({ view: next === 'definitions' ? '' : next })} items={VIEWS.map((key) => ({ key, label: t(`jobs.view.${key}`) }))} />
      <Card size="small">{view === 'definitions' ? <Definitions /> : view === 'queue' ? <Queue /> : <Runs />}</Card>
    </>
  );
}
