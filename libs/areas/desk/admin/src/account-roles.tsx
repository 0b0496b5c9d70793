import { useQuery } from '@tanstack/react-query';
import { Space, Table } from 'antd';
import { EmptyState, ErrorState, UnitName, useLabel, useSession, useTexts, useUnits } from '@haobang/admin-ui';
import { api, type FieldMeta } from '@haobang/api-client';
import { ActionButton, PlainAction } from './action-button';
import { field, optional, REASON } from './fields';
import { rolesQuery } from './roles.query';

export interface Grant {
  id: string;
  role: string;
  unitId: number | null;
  sinceOn: string;
  untilOn: string | null;
  inForce: boolean;
}

const SPELL: FieldMeta[] = [optional('sinceOn', 'date', '自何日起', 'From', { help: { zh: '留空为今天', en: 'Left empty: today' } }), optional('untilOn', 'date', '到何日为止（不含）', 'Over from'), REASON];

/** Every role that an account has, had or will have; who may, gives and takes. Nobody gives a role to oneself: the server refuses it. */
export function AccountRoles({ accountId }: { accountId: string }) {
  const t = useTexts('administration');
  const label = useLabel();
  const { can, account } = useSession();
  const units = useUnits();
  const roles = useQuery(rolesQuery);
  const path = `/users/${accountId}/roles`;
  const refresh = [['administration', 'grants', accountId], ['administration', 'users']];
  const { data, error, isPending } = useQuery({ queryKey: ['administration', 'grants', accountId], queryFn: ({ signal }) => api.get<{ items: Grant[] }>(path, undefined, { signal }) });
  if (error) return <ErrorState error={error} />;
  const known = roles.data?.items ?? [];
  const nameOf = (role: string): string => label(known.find((one) => one.role === role)?.label) || role;
  const own = accountId === account.id;
  const GRANT: FieldMeta[] = [field('role', 'code', '角色', 'Role', { options: known.map((one) => ({ code: one.role, label: one.label })) }), optional('unitId', 'unit', '单位', 'Unit', { help: { zh: '窗口、承办人、单位负责人必填', en: 'Needed for clerk, handler and head of unit' } }), ...SPELL];
  return (
    <Space orientation="vertical" size={8} style={{ width: '100%' }}>
      <Table<Grant>
        size="small" loading={isPending} rowKey="id" dataSource={data?.items ?? []} pagination={false} locale={{ emptyText: <EmptyState title={t('roles.none')} hint={t(can('auth:role.grant') ? 'roles.noneHint' : 'roles.noneElse')} /> }}
        columns={[
          { title: t('roles.role'), key: 'role', render: (_, row) => nameOf(row.role) },
          { title: t('posts.unit'), key: 'unit', render: (_, row) => <UnitName id={row.unitId} {...(units.data?.find(({ id }) => id === row.unitId) ? { unit: units.data.find(({ id }) => id === row.unitId)!.name } : {})} /> },
          { title: t('roles.spell'), key: 'spell', className: 'hb-numeric', render: (_, row) => `${row.sinceOn} – ${row.untilOn ?? t('open')}` },
          { title: t('roles.force'), key: 'force', render: (_, row) => <span className="hb-tag" data-tone={row.inForce ? 'success' : 'default'}>{t(row.inForce ? 'roles.inForce' : 'roles.notInForce')}</span> },
          { title: t('acts'), key: 'acts', render: (_, row) => can('auth:role.revoke') && !own && row.inForce && <PlainAction size="small" danger label={t('roles.revoke')} done={t('done')} refresh={refresh} act={() => api.delete(`${path}/${row.id}`)} /> },
        ]}
      />
      {can('auth:role.grant') && !own && <ActionButton size="small" label={t('roles.grant')} hint={t('roles.grantHint')} fields={GRANT} done={t('done')} refresh={refresh} act={(body, idempotencyKey) => api.post(path, body, { idempotencyKey })} />}
    </Space>
  );
}
