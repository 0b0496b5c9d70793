import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, PageHeader, useSession, useSettled, useTexts } from '@haobang/admin-ui';
import { api } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { pagesOf } from './desk.queries';
import { ENTERPRISE_FIELDS, STATUSES, type EnterpriseShort } from './enterprise-fields';
import { useParamSetter } from './metric-panel-params';
import './enterprise.texts';

/** Enterprises by name, pinyin, initials or code. */
export function Component() {
  const t = useTexts('enterprise');
  const { can } = useSession();
  const navigate = useNavigate();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const status = params.get('status') ?? '';
  const key = params.get('key') ?? '';
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const q = useSettled(typed.trim(), 250);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(pagesOf<EnterpriseShort>(['parties', 'list'], '/enterprises', { q, status, key }));
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = q !== '' || status !== '' || key !== '';
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={can('parties:enterprise.create') && (
          <ActionButton
            type="primary" label={t('create')} fields={ENTERPRISE_FIELDS} done={t('created')} refresh={[['parties']]}
            act={async (body, idempotencyKey) => void navigate(`/enterprises/${(await api.post<EnterpriseShort>('/enterprises', body, { idempotencyKey })).id}`)}
          />
        )}
      />
      <div className="hb-bar">
        <Input.Search allowClear value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={() => set({ q: typed.trim() })} onSearch={(value) => set({ q: value.trim() })} placeholder={t('find')} aria-label={t('find')} maxLength={100} style={{ maxWidth: 420 }} />
        <Select value={status || undefined} allowClear placeholder={t('field.status')} aria-label={t('field.status')} style={{ width: 150 }} onChange={(next?: string) => set({ status: next ?? '' })} options={STATUSES.map((one) => ({ value: one, label: t(`status.${one}`) }))} />
        <Select value={key || undefined} allowClear placeholder={t('keyOnly')} aria-label={t('keyOnly')} style={{ width: 150 }} onChange={(next?: string) => set({ key: next ?? '' })} options={['true', 'false'].map((one) => ({ value: one, label: t(one === 'true' ? 'key' : 'notKey') }))} />
      </div>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : (
        <Table
          size="small" loading={isPending} rowKey="id" dataSource={rows} pagination={false} scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyState title={t(filtered ? 'noHit' : 'empty')} hint={t(filtered ? 'noHitHint' : 'emptyHint')} /> }}
          columns={[
            { title: t('field.name'), key: 'name', render: (_, row) => <><Link to={`/enterprises/${row.uscc ?? row.id}`}>{row.name}</Link>{row.key && <span className="hb-tag" data-tone="processing" style={{ marginInlineStart: 8 }}>{t('key')}</span>}</> },
            { title: t('field.uscc'), dataIndex: 'uscc', className: 'hb-numeric', render: (uscc: string | null) => uscc ?? <span className="hb-soft">{t('noUscc')}</span> },
            { title: t('field.shortName'), dataIndex: 'shortName' },
            { title: t('field.status'), key: 'status', render: (_, row) => t(`status.${row.status}`) },
          ]}
        />
      )}
      {hasNextPage && <div className="hb-more"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button></div>}
    </>
  );
}
