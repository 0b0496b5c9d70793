import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { EmptyState, ErrorState, Instant, LoadingState, RecordTitle, StatusTag, UnitName, useLabel, useTexts } from '@haobang/admin-ui';
import { clientPath, type Refs } from '@haobang/api-client';
import { useKinds } from '@haobang/records/admin';
import { pagesOf } from './desk.queries';

interface Row {
  id: string;
  kind: string;
  url: string;
  no: string;
  title: string;
  titleEn: string | null;
  status: string;
  leadUnitId: number | null;
  registeredAt: string;
}

/** What the enterprise has with us over all areas, as far as the reader may see it, the newest first. */
export function EnterpriseRecords({ id }: { id: string }) {
  const t = useTexts('enterprise');
  const label = useLabel();
  const kinds = useKinds();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(pagesOf<Row>(['desk', 'enterprise-records'], `/enterprises/${id}/records`));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const rows = data.pages.flatMap((page) => page.items.map((row) => ({ row, refs: page.refs as Refs | undefined })));
  if (rows.length === 0) return <EmptyState title={t('noRecords')} hint={t('noRecordsHint')} />;
  return (
    <>
      <ol className="hb-timeline">
        {rows.map(({ row, refs }) => {
          const kind = kinds.find((one) => one.kind === row.kind);
          return (
            <li key={row.id}>
              <Link to={clientPath(row.url)}><RecordTitle of={row} /></Link> <StatusTag status={row.status} states={kind?.states ?? []} />
              <div className="hb-soft"><span className="hb-numeric">{row.no}</span> {label(kind?.label)} · <UnitName id={row.leadUnitId} refs={refs} /> · <Instant at={row.registeredAt} /></div>
            </li>
          );
        })}
      </ol>
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </>
  );
}
