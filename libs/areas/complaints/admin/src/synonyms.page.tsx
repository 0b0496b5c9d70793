import { useQuery } from '@tanstack/react-query';
import { Button, Card, Form, Input, Table } from 'antd';
import { useState } from 'react';
import { EmptyState, ErrorState, PageHeader, ProblemAlert, useSession, useSettled, useTexts } from '@haobang/admin-ui';
import { type Synonym, synonymsQuery, useAddSynonym, useEndSynonym } from './answers.queries';
import './answers.texts';

function AddForm() {
  const t = useTexts('complaints');
  const add = useAddSynonym();
  const [form] = Form.useForm<{ phrase: string; meaning: string }>();
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <Form form={form} layout="vertical" onFinish={(values) => add.mutate(values, { onSuccess: () => form.resetFields() })}>
        <div className="hb-fields">
          <Form.Item name="phrase" label={t('synonyms.phrase')} extra={t('synonyms.phraseHint')} rules={[{ required: true, min: 2, max: 8, message: t('synonyms.phraseHint') }]}><Input maxLength={8} /></Form.Item>
          <Form.Item name="meaning" label={t('synonyms.meaning')} extra={t('synonyms.meaningHint')} rules={[{ required: true, max: 60, message: t('synonyms.meaningHint') }]}><Input maxLength={60} /></Form.Item>
        </div>
        {add.error && <ProblemAlert error={add.error} />}
        <Button type="primary" htmlType="submit" loading={add.isPending}>{t('synonyms.add')}</Button>
      </Form>
    </Card>
  );
}

/** What people say for the words of the trade: those who may add and end, everybody else reads. */
export function Component() {
  const t = useTexts('complaints');
  const { can } = useSession();
  const manages = can('complaints:synonym.manage');
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery(synonymsQuery(useSettled(q.trim(), 300)));
  const end = useEndSynonym();
  return (
    <>
      <PageHeader title={t('synonyms.title')} subtitle={t('synonyms.subtitle')} />
      {manages && <AddForm />}
      <Input.Search allowClear value={q} onChange={(event) => setQ(event.target.value)} placeholder={t('synonyms.search')} aria-label={t('synonyms.search')} style={{ maxWidth: 320, marginBottom: 8 }} />
      {end.error && <ProblemAlert error={end.error} />}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : (
        <Table<Synonym>
          size="small" rowKey="id" dataSource={data?.items ?? []} loading={!data} scroll={{ x: true }} aria-label={t('synonyms.table')} pagination={{ pageSize: 50, hideOnSinglePage: true }} locale={{ emptyText: <EmptyState title={t(q ? 'synonyms.noHit' : 'synonyms.empty')} hint={t(q ? 'synonyms.noHitHint' : 'synonyms.emptyHint')} /> }}
          columns={[
            { title: t('synonyms.phrase'), dataIndex: 'phrase' }, { title: t('synonyms.meaning'), dataIndex: 'meaning' }, { title: t('synonyms.from'), dataIndex: 'validFrom', className: 'hb-numeric' },
            { title: t('synonyms.until'), dataIndex: 'validUntil', className: 'hb-numeric', render: (until: string | null) => until ?? <span className="hb-tag" data-tone="success">{t('synonyms.inUse')}</span> },
            { title: t('synonyms.by'), dataIndex: 'createdBy' },
            ...(manages ? [{ key: 'end', render: (_: unknown, row: Synonym) => row.validUntil === null && <Button size="small" disabled={end.isPending} onClick={() => end.mutate({ id: row.id })}>{t('synonyms.end')}</Button> }] : []),
          ]}
        />
      )}
    </>
  );
}
