import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Card, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Instant, PageHeader, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import type { Label, Operation } from '@haobang/api-client';
import { listPath, useKinds } from '@haobang/records/admin';
import { pagesOf } from './desk.queries';
import { useParamSetter } from './metric-panel-params';
import { Pills } from './pills';
import { Reachable } from './reachable';
import './desk.texts';
import './operations.texts';

type Listed = Operation & { label: Label };

const STATES = ['running', 'done', 'failed', 'undone'] as const;
const TONES: Record<Operation['status'], string> = { running: 'processing', done: 'success', failed: 'error', undone: 'default' };

/** What it was about, and where it is watched, undone and gone on with. */
function About({ row }: { row: Listed }) {
  const label = useLabel();
  const { about } = row;
  const meta = useKinds().find((kind) => kind.kind === about?.kind);
  if (!about) return <>{label(row.label)}</>;
  const kind = meta ? label(meta.plural) : about.kind;
  if (!meta) return <>{label(row.label)} · {kind}</>;
  return <Link to={`${listPath(meta)}/import?operation=${row.id}${about.dryRun ? '&dryRun=true' : ''}`}>{label(row.label)} · {kind}</Link>;
}

function State({ row }: { row: Listed }) {
  const t = useTexts('operations');
  const word = row.status === 'running' && row.undoing ? 'undoing' : row.status === 'done' && row.about?.dryRun ? 'checked' : row.status;
  return <span className="hb-tag" data-tone={TONES[row.status]}>{t(`${word}`)}</span>;
}

/** Long work that one has begun, the newest first; an auditor sees everybody's. */
export function Component() {
  const t = useTexts('operations');
  const desk = useTexts('desk');
  const set = useParamSetter();
  const { can } = useSession();
  const [params] = useSearchParams();
  const state = STATES.find((one) => one === params.get('status'));
  const everybody = can('audit:read');
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(pagesOf<Listed>(['operations', 'list', state ?? ''], '/operations', { ...(state ? { status: state } : {}) }));
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t('title')} subtitle={t(everybody ? 'everybody' : 'own')} />
      <Pills label={t('state')} value={state ?? 'all'} onChange={(next) => set({ status: next === 'all' ? '' : next })} items={['all' as const, ...STATES].map((key) => ({ key, label: t(`${key}`) }))} />
      <Card size="small">
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : (
          <Reachable>
            <Table<Listed>
              size="small" loading={isPending} rowKey="id" dataSource={rows} pagination={false} scroll={{ x: 'max-content' }} locale={{ emptyText: <EmptyState title={t('empty')} hint={t('emptyHint')} /> }}
              columns={[
                { title: t('work'), key: 'work', render: (_, row) => <About row={row} /> },
                { title: t('file'), key: 'file', render: (_, row) => row.about && <code className="hb-mono">{row.about.filename}</code> },
                ...(everybody ? [{ title: t('owner'), key: 'owner', render: (_: unknown, row: Listed) => row.owner ?? t('system') }] : []),
                { title: t('mode'), key: 'mode', render: (_, row) => row.about && t(row.about.dryRun ? 'check' : 'real') },
                { title: t('state'), key: 'state', render: (_, row) => <State row={row} /> },
                { title: t('lines'), key: 'lines', align: 'right', className: 'hb-numeric', render: (_, row) => (row.total === null ? row.done : `${row.done} / ${row.total}`) },
                { title: t('errors'), key: 'errors', align: 'right', className: 'hb-numeric', render: (_, row) => row.errorCount },
                { title: t('begun'), key: 'begun', render: (_, row) => <Instant at={row.createdAt} /> },
                { title: t('ended'), key: 'ended', render: (_, row) => <Instant at={row.finishedAt} /> },
              ]}
            />
            {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{desk('more')}</Button></div>}
          </Reachable>
        )}
      </Card>
    </>
  );
}
