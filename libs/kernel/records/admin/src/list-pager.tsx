import LeftOutlined from '@ant-design/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/RightOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button, Select, Space } from 'antd';
import { useTexts } from '@haobang/admin-ui';
import type { KindMeta, Query } from '@haobang/api-client';
import { LIMITS } from './list-state';
import { totalOf } from './records.queries';

interface Props {
  meta: KindMeta;
  query: Query;
  /** Number of the page as far as it is known: a link into the middle of a list doesn't know it. */
  page: number | null;
  limit: number;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onFirst: (() => void) | null;
  onLimit(limit: number): void;
}

export function ListPager({ meta, query, page, limit, onPrevious, onNext, onFirst, onLimit }: Props) {
  const t = useTexts('records');
  const { data: total } = useQuery(totalOf(meta, query));
  return (
    <nav className="hb-pager" aria-label={t('list.page', { page: page ?? '' })}>
      <span className="hb-soft hb-numeric" role="status">{total && (total.capped ? t('list.totalCapped', { count: total.value }) : t('list.total', { count: total.value }))}</span>
      <Space wrap>
        {onFirst && <Button type="link" size="small" onClick={onFirst}>{t('list.first')}</Button>}
        <Button icon={<LeftOutlined />} disabled={!onPrevious} aria-label={t('list.previous')} onClick={onPrevious ?? undefined} />
        {page !== null && <span className="hb-numeric">{t('list.page', { page })}</span>}
        <Button icon={<RightOutlined />} disabled={!onNext} aria-label={t('list.next')} onClick={onNext ?? undefined} />
        <Select value={limit} onChange={onLimit} aria-label={t('list.limit', { count: limit })} options={LIMITS.map((one) => ({ value: one, label: t('list.limit', { count: one }) }))} />
      </Space>
    </nav>
  );
}
