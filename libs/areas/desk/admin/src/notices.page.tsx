import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Instant, LoadingState, PageHeader, problemText, RecordTitle, StatusTag, useLabel, useTexts } from '@haobang/admin-ui';
import { api, clientPath, problemOf } from '@haobang/api-client';
import { useKinds } from '@haobang/records/admin';
import { pagesOf } from './desk.queries';
import { useParamSetter } from './metric-panel-params';
import './notices.texts';

interface Notice {
  id: string;
  what: 'assigned' | 'returned' | 'asked' | 'answered' | 'supervised' | 'dueSoon' | 'overdue';
  at: string;
  readAt: string | null;
  inNameOf: string | null;
  record: { kind: string; url: string; no: string; title: string; titleEn: string | null; status: string };
}

const TONE: Record<Notice['what'], string> = { assigned: 'processing', returned: 'warning', asked: 'warning', answered: 'processing', supervised: 'error', dueSoon: 'warning', overdue: 'error' };

/** Marks as read; the bell and the list follow. */
function useMarkRead() {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (body: { ids: string[] } | { upTo: string }) => api.post('/notices/read', body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['desk', 'notices'] }),
    onError: (error) => void message.error(problemText(problemOf(error))),
  });
}

function Item({ notice, onOpen }: { notice: Notice; onOpen(): void }) {
  const t = useTexts('notices');
  const label = useLabel();
  const kind = useKinds().find((one) => one.kind === notice.record.kind);
  return (
    <li className="hb-notice" data-unread={notice.readAt === null || undefined}>
      <span className="hb-tag" data-tone={TONE[notice.what]}>{t(`what.${notice.what}`)}</span>
      <span className="hb-notice-text">
        <Link to={clientPath(notice.record.url)} onClick={onOpen}><RecordTitle of={notice.record} /></Link>
        {notice.readAt === null && <span className="hb-notice-dot" role="img" aria-label={t('unread')} />}
        <span className="hb-soft hb-notice-meta"><span className="hb-numeric">{notice.record.no}</span>{kind && <span>{label(kind.label)}</span>}<StatusTag status={notice.record.status} states={kind?.states ?? []} />{notice.inNameOf && <span>{t('inNameOf', { name: notice.inNameOf })}</span>}</span>
      </span>
      <span className="hb-soft hb-numeric"><Instant at={notice.at} /></span>
    </li>
  );
}

/** What I was told, the newest first; opening the record marks it as read. */
export function Component() {
  const t = useTexts('notices');
  const set = useParamSetter();
  const [params] = useSearchParams();
  const { message } = App.useApp();
  const unread = params.get('unread') !== 'false';
  const mark = useMarkRead();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(pagesOf<Notice>(['desk', 'notices'], '/notices', { unread }));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  // What comes in while the page is read stays unread. The clock of the machine may be wrong, so the newest shown says how far.
  const newest = items[0]?.at;
  const markAll = () => newest !== undefined && mark.mutate({ upTo: newest }, { onSuccess: () => void message.success(t('done')) });
  return (
    <>
      <PageHeader title={t('title')} actions={<Button disabled={!items.some((item) => item.readAt === null)} loading={mark.isPending} onClick={markAll}>{t('allRead')}</Button>} />
      <Card size="small">
        <Segmented value={unread ? 'unread' : 'all'} options={[{ value: 'unread', label: t('unreadOnly') }, { value: 'all', label: t('all') }]} onChange={(value) => set({ unread: value === 'all' ? 'false' : '' })} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : isPending ? <LoadingState /> : items.length === 0 ? (
          <EmptyState title={t(unread ? 'noneUnread' : 'none')} hint={t('hint')} />
        ) : (
          <ul className="hb-notices">{items.map((notice) => <Item key={notice.id} notice={notice} onOpen={() => { if (notice.readAt === null && !notice.inNameOf) mark.mutate({ ids: [notice.id] }); }} />)}</ul>
        )}
        {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
      </Card>
    </>
  );
}
