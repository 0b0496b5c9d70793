import { useQuery } from '@tanstack/react-query';
import { Card, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { Instant, PageHeader, useLabel, useSession, useSettled, useTexts } from '@haobang/admin-ui';
import { api, type FieldMeta } from '@haobang/api-client';
import { ActionButton, PlainAction } from './action-button';
import { AccountRoles, type Grant } from './account-roles';
import { AccountSubjects } from './account-subjects';
import { field, optional, REASON } from './fields';
import { PagedTable } from './paged-table';
import { rolesQuery } from './roles.query';
import { useShownOnce } from './shown-once';
import './administration.texts';

interface User {
  id: string;
  username: string;
  name: string;
  personId: string | null;
  state: 'ACTIVE' | 'DISABLED';
  roles: Grant[];
  otp: boolean;
  mustChangePassword: boolean;
  lockedUntil: string | null;
  lastSeenAt: string | null;
  version: number;
}

const CREATE: FieldMeta[] = [
  field('username', 'text', '用户名', 'Username', { maxLength: 64, help: { zh: '小写字母、数字、点、横线、下划线', en: 'Small letters, digits, dots, lines, underscores' } }),
  field('name', 'text', '姓名', 'Name', { maxLength: 100 }), optional('personId', 'person', '对应人员', 'Person'),
];
const AMEND: FieldMeta[] = [field('name', 'text', '姓名', 'Name', { maxLength: 100 }), optional('personId', 'person', '对应人员', 'Person')];
const RESET: FieldMeta[] = [optional('otp', 'boolean', '同时解除动态验证码', 'Also remove the authenticator app'), REASON];
const REFRESH = [['administration', 'users']];

function Acts({ user }: { user: User }) {
  const t = useTexts('administration');
  const { can, account } = useSession();
  const showOnce = useShownOnce();
  const path = `/users/${user.id}`;
  const own = user.id === account.id;
  return (
    <Space wrap size={4}>
      {can('auth:user.amend') && <ActionButton size="small" label={t('accounts.amend')} fields={AMEND} initial={user as unknown as Record<string, unknown>} send="changes" done={t('done')} refresh={REFRESH} act={(body) => api.patch(path, body, { ifMatch: `"${user.version}"` })} />}
      {can('auth:user.reset') && !own && <ActionButton size="small" label={t('accounts.reset')} title={`${t('accounts.reset')}: ${user.name}`} hint={t('accounts.resetHint')} fields={RESET} done={t('done')} refresh={REFRESH} act={async (body, idempotencyKey) => showOnce(t('accounts.oneTime', { name: user.username }), (await api.post<{ oneTimePassword: string | null }>(`${path}/reset`, body, { idempotencyKey })).oneTimePassword)} />}
      {can('auth:user.unlock') && user.lockedUntil && <PlainAction size="small" label={t('accounts.unlock')} done={t('done')} refresh={REFRESH} act={() => api.post(`${path}/unlock`)} />}
      {can('auth:user.disable') && !own && (user.state === 'ACTIVE'
        ? <ActionButton size="small" danger label={t('accounts.disable')} title={`${t('accounts.disable')}: ${user.name}`} hint={t('accounts.disableHint')} fields={[REASON]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${path}/disable`, body, { idempotencyKey })} />
        : <ActionButton size="small" label={t('accounts.enable')} fields={[REASON]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${path}/enable`, body, { idempotencyKey })} />)}
    </Space>
  );
}

/** Accounts and what they may do: made by the system administrator, given rights by the security administrator. */
export function Component() {
  const t = useTexts('administration');
  const ui = useTexts('ui');
  const label = useLabel();
  const { can } = useSession();
  const showOnce = useShownOnce();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 250);
  const [role, setRole] = useState<string>();
  const [state, setState] = useState<string>();
  const roles = useQuery(rolesQuery);
  return (
    <>
      <PageHeader
        title={t('accounts.title')} subtitle={t('accounts.subtitle')}
        actions={can('auth:user.create') && <ActionButton type="primary" label={t('accounts.create')} fields={CREATE} done={t('done')} refresh={REFRESH} act={async (body, idempotencyKey) => showOnce(t('accounts.oneTime', { name: body.username }), (await api.post<{ oneTimePassword: string | null }>('/users', body, { idempotencyKey })).oneTimePassword)} />}
      />
      <Card size="small">
        <div className="hb-bar">
          <Input.Search allowClear value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t('accounts.find')} aria-label={t('accounts.find')} maxLength={64} style={{ maxWidth: 280 }} />
          <Select value={role} allowClear onChange={setRole} placeholder={t('accounts.role')} aria-label={t('accounts.role')} style={{ width: 170 }} options={(roles.data?.items ?? []).map((one) => ({ value: one.role, label: label(one.label) }))} />
          <Select value={state} allowClear onChange={setState} placeholder={t('accounts.state')} aria-label={t('accounts.state')} style={{ width: 130 }} options={(['ACTIVE', 'DISABLED'] as const).map((one) => ({ value: one, label: t(`state.${one}`) }))} />
        </div>
        <PagedTable<User>
          queryKey={['administration', 'users']} path="/users" query={{ q, role, state }} empty={t('accounts.empty')} emptyHint={t('accounts.emptyHint')}
          expandable={{ expandedRowRender: (user) => <div className="hb-stack"><AccountRoles accountId={user.id} /><AccountSubjects accountId={user.id} /></div> }}
          columns={[
            { title: t('accounts.account'), key: 'account', render: (_, row) => <>{row.name} <span className="hb-soft">{row.username}</span></> },
            { title: t('accounts.roles'), key: 'roles', render: (_, row) => [...new Set(row.roles.map((held) => ui(`role.${held.role}`)))].join('、') || <span className="hb-soft">{t('accounts.noRole')}</span> },
            { title: t('accounts.state'), key: 'state', render: (_, row) => <Space size={4}><span className="hb-tag" data-tone={row.state === 'ACTIVE' ? 'success' : 'default'}>{t(`state.${row.state}`)}</span>{row.lockedUntil && <span className="hb-tag" data-tone="error">{t('accounts.locked')}</span>}{row.mustChangePassword && <span className="hb-tag">{t('accounts.mustChange')}</span>}</Space> },
            { title: t('accounts.otp'), key: 'otp', render: (_, row) => ui(row.otp ? 'form.yes' : 'form.no') },
            { title: t('accounts.seen'), key: 'seen', render: (_, row) => <Instant at={row.lastSeenAt} /> },
            { title: t('acts'), key: 'acts', render: (_, row) => <Acts user={row} /> },
          ]}
        />
      </Card>
    </>
  );
}
