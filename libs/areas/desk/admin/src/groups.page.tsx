import { useQuery } from '@tanstack/react-query';
import { Card, DatePicker, Space, Table } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useSearchParams } from 'react-router';
import { EmptyState, ErrorState, PageHeader, UnitName, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type FieldMeta, type Label } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { field } from './fields';
import { useParamSetter } from './metric-panel-params';
import './administration.texts';

interface Group {
  id: number;
  code: string;
  name: Label;
  unitIds: number[];
}

const FROM = field('from', 'date', '自何日起', 'From');
const CREATE: FieldMeta[] = [
  field('zh', 'text', '中文名称', 'Name in Chinese', { maxLength: 100, help: { zh: '文件中的叫法，如“各园办”', en: 'As documents call it' } }), field('en', 'text', '英文名称', 'Name in English', { maxLength: 200 }),
  field('code', 'text', '代码', 'Code', { maxLength: 50, help: { zh: '小写字母、数字和连字符，以后不再变更', en: 'Small letters, digits and hyphens; never changes' } }), field('unitIds', 'units', '成员单位', 'Members'), FROM,
];
const INCLUDE: FieldMeta[] = [field('unitId', 'unit', '加入的单位', 'Unit that joins'), FROM];
const EXCLUDE: FieldMeta[] = [field('unitId', 'unit', '退出的单位', 'Unit that leaves'), field('on', 'date', '自何日起退出', 'No more from')];
const REFRESH = [['organisation']];
const BASE = '/organisation/groups';

/** The groups that plans name (all new towns, all streets), with their members on any day; a change is dated. */
export function Component() {
  const t = useTexts('administration');
  const label = useLabel();
  const { can, today } = useSession();
  const set = useParamSetter();
  const [params] = useSearchParams();
  const on = params.get('on') ?? today;
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['organisation', 'groups', on], queryFn: ({ signal }) => api.get<{ items: Group[] }>(BASE, { on }, { signal }) });
  return (
    <>
      <PageHeader
        title={t('groups.title')} subtitle={t('groups.subtitle')}
        actions={can('organisation:group.create') && <ActionButton type="primary" label={t('groups.create')} fields={CREATE} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(BASE, body, { idempotencyKey })} />}
      />
      <div className="hb-bar">
        <span className="hb-soft">{t('units.on')}</span>
        <DatePicker value={dayjs(on)} allowClear={false} aria-label={t('units.on')} onChange={(next: Dayjs | null) => set({ on: next ? next.format('YYYY-MM-DD') : '' })} />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && (
        <Card size="small">
          <Table<Group>
            size="small" rowKey="id" loading={isPending} dataSource={data?.items ?? []} pagination={false} tableLayout="fixed" locale={{ emptyText: <EmptyState title={t('groups.empty')} hint={t('groups.emptyHint')} /> }}
            columns={[
              { title: t('groups.name'), key: 'name', width: '26%', render: (_, row) => <>{label(row.name)} <code className="hb-mono hb-soft" style={{ overflowWrap: 'anywhere' }}>{row.code}</code></> },
              { title: t('groups.members'), key: 'members', render: (_, row) => <Space wrap size={[8, 4]}>{row.unitIds.map((id) => <span key={id} className="hb-tag"><UnitName id={id} /></span>)}</Space> },
              {
                title: t('acts'), key: 'acts', width: 92,
                render: (_, row) => (
                  <Space wrap size={4}>
                    {can('organisation:group.include') && <ActionButton size="small" label={t('groups.include')} title={`${t('groups.include')}: ${label(row.name)}`} hint={t('units.datedHint')} fields={INCLUDE} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/${row.code}/include`, body, { idempotencyKey })} />}
                    {can('organisation:group.exclude') && row.unitIds.length > 0 && <ActionButton size="small" danger label={t('groups.exclude')} title={`${t('groups.exclude')}: ${label(row.name)}`} hint={t('units.datedHint')} fields={EXCLUDE} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${BASE}/${row.code}/exclude`, body, { idempotencyKey })} />}
                  </Space>
                ),
              },
            ]}
          />
        </Card>
      )}
    </>
  );
}
