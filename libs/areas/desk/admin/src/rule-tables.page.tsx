import { useQuery } from '@tanstack/react-query';
import { Card, Table } from 'antd';
import { Link } from 'react-router';
import { EmptyState, ErrorState, PageHeader, useLabel, useTexts } from '@haobang/admin-ui';
import { ruleTables, type RuleTable } from './rules.query';
import './administration.texts';

/** The rules by which the platform decides, as people read them. */
export function Component() {
  const t = useTexts('administration');
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery(ruleTables);
  return (
    <>
      <PageHeader title={t('rules.title')} subtitle={t('rules.subtitle')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : (
        <Card size="small">
          <Table<RuleTable>
            size="small" loading={isPending} rowKey="code" dataSource={data?.items ?? []} pagination={false} scroll={{ x: 'max-content' }} locale={{ emptyText: <EmptyState title={t('rules.empty')} hint={t('rules.emptyHint')} /> }}
            columns={[
              { title: t('rules.table'), key: 'table', render: (_, row) => <><Link to={`/administration/rules/${row.code}`}>{label(row.label)}</Link> <code className="hb-mono hb-soft">{row.code}</code></> },
              { title: t('rules.current'), key: 'current', render: (_, row) => row.current ? t('rules.versionFrom', { version: row.current.version, day: row.current.validFrom }) : <span className="hb-soft">{t('rules.noCurrent')}</span> },
              { title: t('rules.rows'), key: 'rows', align: 'right', className: 'hb-numeric', render: (_, row) => row.current?.rows.length },
              { title: t('rules.drafts'), key: 'drafts', align: 'right', className: 'hb-numeric', render: (_, row) => row.versions.filter(({ state }) => state === 'DRAFT').length },
            ]}
          />
        </Card>
      )}
    </>
  );
}
