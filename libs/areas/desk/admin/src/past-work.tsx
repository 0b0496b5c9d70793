import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { EmptyState, ErrorState, Instant, LoadingState, RecordTitle, StatusTag, UnitName, useLabel, useTexts } from '@haobang/admin-ui';
import { clientPath, type Refs } from '@haobang/api-client';
import { useKinds } from '@haobang/records/admin';
import { pagesOf } from './desk.queries';

interface PastItem {
  eventId?: string;
  verb?: string;
  at?: string;
  registeredAt?: string;
  record: { id: string; kind: string; url: string; no: string; title: string; titleEn: string | null; status: string; leadUnitId: number | null };
}

/** What I did, or what my unit was sent for its knowledge, the newest first. */
export function PastWork({ of }: { of: 'done' | 'copied' }) {
  const t = useTexts('desk');
  const label = useLabel();
  const kinds = useKinds();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(pagesOf<PastItem>(['desk', 'worklist', of], `/worklist/${of}`));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const items = data.pages.flatMap((page) => page.items.map((item) => ({ item, refs: page.refs as Refs | undefined })));
  if (items.length === 0) return <EmptyState title={t(`workbench.empty.${of}`)} hint={t(`workbench.emptyHint.${of}`)} />;
  return (
    <>
      <ul className="hb-worklist">
        {items.map(({ item: { eventId, verb, at, registeredAt, record }, refs }) => {
          const kind = kinds.find((one) => one.kind === record.kind);
          return (
            <li key={eventId ?? record.id} className="hb-work">
              <span className="hb-work-due hb-soft"><Instant at={at ?? registeredAt ?? ''} /></span>
              <Link to={clientPath(record.url)} className="hb-work-title"><RecordTitle of={record} /></Link>
              <span className="hb-work-meta hb-soft">
                {verb && <span>{label(kind?.verbs.find((one) => one.name === verb)?.label) || t(`did.${verb}`, { defaultValue: verb })}</span>}
                <span className="hb-numeric">{record.no}</span>
                {kind && <span>{label(kind.label)}</span>}
                <span><UnitName id={record.leadUnitId} refs={refs} /></span>
              </span>
              <StatusTag status={record.status} states={kind?.states ?? []} />
            </li>
          );
        })}
      </ul>
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </>
  );
}
