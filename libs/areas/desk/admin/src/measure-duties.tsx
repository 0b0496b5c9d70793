import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Table } from 'antd';
import { useState } from 'react';
import { ErrorState, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type CodeOption, type FieldMeta, type Label } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { dutiesOf } from './desk.queries';
import type { DatedDuty } from './desk.types';
import { field, optional, REASON } from './fields';
import { Reachable } from './reachable';
import './duties.texts';

const ROLES: CodeOption[] = [{ code: 'lead', label: { zh: '牵头', en: 'Leads' } }, { code: 'responsible', label: { zh: '责任', en: 'Responsible' } }];
const FROM = field('from', 'date', '自何日起', 'From', { help: { zh: '今天或以后，且在计划年度之内', en: 'Today or later, within the plan\'s year' } });
const WHY: FieldMeta = { ...REASON, required: true, maxLength: 400 };
const END = [FROM, WHY];
const REFRESH = [['desk']] as const;

const addFields = (groups: readonly { code: string; name: Label }[]): FieldMeta[] => [
  field('role', 'code', '职责', 'Duty', { options: ROLES }),
  optional('unitId', 'unit', '单位', 'Unit', { help: { zh: '单位和分组任选其一', en: 'A unit or a group' } }),
  optional('group', 'code', '单位分组', 'Group of units', { options: groups.map(({ code, name }) => ({ code, label: name })) }),
  FROM, WHY,
];

function Duties({ year, no }: { year: number; no: number }) {
  const t = useTexts('duties');
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery(dutiesOf(year, no));
  const groups = useQuery({ queryKey: ['organisation', 'groups'], queryFn: ({ signal }) => api.get<{ items: { code: string; name: Label }[] }>('/organisation/groups', undefined, { signal }) });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Reachable>
        <Table<DatedDuty>
          size="small" rowKey="id" loading={isPending} dataSource={data?.items ?? []} pagination={false} scroll={{ x: 'max-content' }}
          columns={[
            { title: t('role'), key: 'role', render: (_, row) => label(ROLES.find(({ code }) => code === row.role)?.label) },
            { title: t('unit'), key: 'unit', render: (_, row) => label(row.unit) },
            { title: t('from'), dataIndex: 'validFrom', className: 'hb-numeric' },
            { title: t('until'), key: 'until', className: 'hb-numeric', render: (_, row) => row.validUntil ?? <span className="hb-soft">{t('goesOn')}</span> },
            {
              title: t('acts'), key: 'acts',
              render: (_, row) => row.validUntil === null && (
                <ActionButton size="small" danger label={t('end')} title={`${t('end')}: ${label(row.unit)}`} hint={t('endHint')} fields={END} done={t('ended')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`/duties/${row.id}/end`, body, { idempotencyKey })} />
              ),
            },
          ]}
        />
      </Reachable>
      <p style={{ marginTop: 12 }}>
        <ActionButton
          type="primary" label={t('add')} hint={t('addHint')} fields={addFields(groups.data?.items ?? [])} done={t('added')} refresh={REFRESH}
          act={(body, idempotencyKey) => api.post(`/plan-years/${year}/measures/${no}/duties`, body, { idempotencyKey })}
        />
      </p>
    </>
  );
}

/** Who a measure binds: the plan office adds units and ends duties, each from a day on. */
export function MeasureDuties({ year, no }: { year: number; no: number }) {
  const t = useTexts('duties');
  const { can } = useSession();
  const [open, setOpen] = useState(false);
  if (!can('desk:duty.change')) return null;
  return (
    <>
      <Button type="link" size="small" className="hb-no-print" style={{ paddingInline: 0 }} aria-label={t('changeOf', { no })} onClick={() => setOpen(true)}>{t('change')}</Button>
      <Modal open={open} title={t('title', { year, no })} footer={null} onCancel={() => setOpen(false)} destroyOnHidden width={760}><Duties year={year} no={no} /></Modal>
    </>
  );
}
