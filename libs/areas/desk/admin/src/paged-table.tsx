import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState, ErrorState, useTexts } from '@haobang/admin-ui';
import { pagesOf } from './desk.queries';
import { Reachable } from './reachable';
import './administration.texts';

interface Props<T extends object> {
  /** Under which the answers are kept, to be refreshed together. */
  queryKey: readonly unknown[];
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  rowKey?: keyof T & string;
  columns: NonNullable<TableProps<T>['columns']>;
  expandable?: TableProps<T>['expandable'];
  empty: ReactNode;
  emptyHint?: ReactNode;
}

/** A plain list of the server, page under page. Wide ones scroll within themselves, never the whole page. */
export function PagedTable<T extends object>({ queryKey, path, query = {}, rowKey = 'id' as keyof T & string, columns, expandable, empty, emptyHint }: Props<T>) {
  const t = useTexts('administration');
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(pagesOf<T>(queryKey, path, query));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Reachable>
      <Table<T>
        size="small" loading={isPending} rowKey={rowKey} dataSource={data?.pages.flatMap((page) => page.items) ?? []} pagination={false} scroll={{ x: 'max-content' }} columns={columns}
        {...(expandable ? { expandable } : {})} locale={{ emptyText: <EmptyState title={empty} hint={emptyHint} /> }}
      />
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </Reachable>
  );
}
