import { Card, Input, Table } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, PageHeader, useLabel, useTexts } from '@haobang/admin-ui';
import { useKinds } from '@haobang/records/admin';
import { dictionariesOf, withWord } from './dictionaries.rules';
import { useParamSetter } from './metric-panel-params';
import './dictionaries.texts';

/** Every code that records, imports and other systems use, with its words in both languages. Codes belong to a release; what changes between releases is a decision table. */
export function Component() {
  const t = useTexts('dictionaries');
  const label = useLabel();
  const kinds = useKinds();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const shown = useMemo(() => withWord(dictionariesOf(kinds), q), [kinds, q]);
  return (
    <>
      <PageHeader title={t('title')} subtitle={<>{t('hint')} <Link to="/administration/rules">{t('tables')}</Link></>} />
      <Input.Search allowClear defaultValue={q} placeholder={t('find')} aria-label={t('find')} maxLength={60} onSearch={(value) => set({ q: value.trim() })} style={{ maxWidth: 320, marginBottom: 12 }} />
      {shown.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <div className="hb-dictionaries">
        {shown.map(({ kind, field, entries }) => (
          <Card key={`${kind.kind} ${field?.name ?? ''}`} size="small" title={`${label(kind.label)} · ${field ? label(field.label) : t('states')}`} extra={field && <code className="hb-soft">{field.name}</code>}>
            <Table size="small" pagination={false} rowKey="code" dataSource={entries} columns={[{ title: t('code'), dataIndex: 'code', render: (code: string) => <code>{code}</code> }, { title: <span lang="zh">中文</span>, dataIndex: ['label', 'zh'] }, { title: 'English', dataIndex: ['label', 'en'] }]} />
          </Card>
        ))}
      </div>
    </>
  );
}
