import { useQuery } from '@tanstack/react-query';
import { Card, Space } from 'antd';
import { Instant, PageHeader, UnitName, useLabel, useSession, useTexts, useUnits } from '@haobang/admin-ui';
import { api, type FieldMeta } from '@haobang/api-client';
import { ActionButton, PlainAction } from './action-button';
import { ClientScopes, type MachineClient } from './client-scopes';
import { field, optional, REASON } from './fields';
import { PagedTable } from './paged-table';
import { rolesQuery } from './roles.query';
import { useShownOnce } from './shown-once';
import './administration.texts';

const NAME = field('name', 'text', '系统名称', 'Name of the system', { maxLength: 100 });
const CREATE: FieldMeta[] = [NAME, field('unitId', 'unit', '代表单位', 'Acts for')];
const ROTATE: FieldMeta[] = [
  optional('overlapHours', 'integer', '旧密钥继续有效（小时）', 'Old secrets still work for (hours)', { min: 0, max: 168, help: { zh: '0 为立即失效', en: '0 ends them at once' } }),
  optional('days', 'integer', '新密钥有效期（天）', 'The new one works for (days)', { min: 1, max: 730 }),
];
const REFRESH = [['administration', 'clients']];

function Secrets({ client }: { client: MachineClient }) {
  const t = useTexts('administration');
  const { can } = useSession();
  if (client.secrets.length === 0) return <p className="hb-soft">{t('clients.noSecret')}</p>;
  return (
    <ul className="hb-plain">
      {client.secrets.map((secret) => (
        <li key={secret.id}>
          <Space wrap>
            <span>{t('clients.issued')} <Instant at={secret.createdAt} /></span><span>{t('clients.expires')} <Instant at={secret.expiresAt} /></span><span className="hb-soft">{t('clients.used')} <Instant at={secret.lastUsedAt} /></span>
            {can('auth:client.rotate') && <PlainAction size="small" danger label={t('clients.endSecret')} done={t('done')} refresh={REFRESH} act={() => api.delete(`/clients/${client.id}/secrets/${secret.id}`)} />}
          </Space>
        </li>
      ))}
    </ul>
  );
}

function Acts({ client }: { client: MachineClient }) {
  const t = useTexts('administration');
  const { can } = useSession();
  const showOnce = useShownOnce();
  const path = `/clients/${client.id}`;
  return (
    <Space wrap size={4}>
      {can('auth:client.rotate') && <ActionButton size="small" label={t('clients.rotate')} title={`${t('clients.rotate')}: ${client.name}`} hint={t('clients.rotateHint')} fields={ROTATE} initial={{ overlapHours: 24, days: 365 }} done={t('done')} refresh={REFRESH} act={async (body, idempotencyKey) => showOnce(t('clients.secretOf', { name: client.clientId }), (await api.post<{ secret: string | null }>(`${path}/rotate`, body, { idempotencyKey })).secret)} />}
      {can('auth:client.amend') && <ActionButton size="small" label={t('clients.rename')} fields={[NAME]} initial={{ name: client.name }} done={t('done')} refresh={REFRESH} act={(body) => api.patch(path, body, { ifMatch: `"${client.version}"` })} />}
      {can('auth:client.disable') && (client.state === 'ACTIVE'
        ? <ActionButton size="small" danger label={t('accounts.disable')} title={`${t('accounts.disable')}: ${client.name}`} hint={t('clients.disableHint')} fields={[REASON]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${path}/disable`, body, { idempotencyKey })} />
        : <ActionButton size="small" label={t('accounts.enable')} fields={[REASON]} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(`${path}/enable`, body, { idempotencyKey })} />)}
    </Space>
  );
}

/** Other systems that may call: made without rights by one officer, given scopes and keys by another. */
export function Component() {
  const t = useTexts('administration');
  const label = useLabel();
  const { can } = useSession();
  const units = useUnits();
  const roles = useQuery(rolesQuery);
  return (
    <>
      <PageHeader title={t('clients.title')} subtitle={t('clients.subtitle')} actions={can('auth:client.create') && <ActionButton type="primary" label={t('clients.create')} hint={t('clients.createHint')} fields={CREATE} done={t('done')} refresh={REFRESH} act={(body, idempotencyKey) => api.post('/clients', body, { idempotencyKey })} />} />
      <Card size="small">
        <PagedTable<MachineClient>
          queryKey={['administration', 'clients']} path="/clients" empty={t('clients.empty')} emptyHint={t('clients.emptyHint')}
          expandable={{ expandedRowRender: (client) => <div className="hb-two"><ClientScopes key={client.version} client={client} all={roles.data?.scopes ?? []} refresh={REFRESH} /><div><h2 className="hb-work-head">{t('clients.secrets')}</h2><Secrets client={client} /></div></div> }}
          columns={[
            { title: t('clients.name'), key: 'name', render: (_, row) => <>{row.name} <code className="hb-mono hb-soft">{row.clientId}</code></> },
            { title: t('posts.unit'), key: 'unit', render: (_, row) => { const unit = units.data?.find(({ id }) => id === row.unitId); return unit ? label(unit.name) : <UnitName id={row.unitId} />; } },
            { title: t('accounts.state'), key: 'state', render: (_, row) => <span className="hb-tag" data-tone={row.state === 'ACTIVE' ? 'success' : 'default'}>{t(`state.${row.state}`)}</span> },
            { title: t('clients.scopes'), key: 'scopes', align: 'right', className: 'hb-numeric', render: (_, row) => row.scopes.length },
            { title: t('clients.secrets'), key: 'secrets', align: 'right', className: 'hb-numeric', render: (_, row) => row.secrets.length },
            { title: t('clients.used'), key: 'used', render: (_, row) => <Instant at={row.lastUsedAt} /> },
            { title: t('acts'), key: 'acts', render: (_, row) => <Acts client={row} /> },
          ]}
        />
      </Card>
    </>
  );
}
