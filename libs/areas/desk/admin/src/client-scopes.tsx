import { Select } from 'antd';
import { useState } from 'react';
import { useSession, useTexts } from '@haobang/admin-ui';
import { api } from '@haobang/api-client';
import { PlainAction } from './action-button';

export interface MachineClient {
  id: string;
  clientId: string;
  name: string;
  unitId: number;
  state: 'ACTIVE' | 'DISABLED';
  scopes: string[];
  secrets: { id: string; createdAt: string; expiresAt: string; lastUsedAt: string | null }[];
  lastUsedAt: string | null;
  version: number;
}

/** What a client may do: the whole list is set at once. */
export function ClientScopes({ client, all, refresh }: { client: MachineClient; all: readonly string[]; refresh: readonly (readonly unknown[])[] }) {
  const t = useTexts('administration');
  const { can } = useSession();
  const [scopes, setScopes] = useState(client.scopes);
  const may = can('auth:client.scope');
  const changed = [...scopes].sort().join() !== [...client.scopes].sort().join();
  return (
    <div>
      <h2 className="hb-work-head">{t('clients.scopes')}</h2>
      {client.scopes.length === 0 && !may && <p className="hb-soft">{t('clients.noScopes')}</p>}
      {may ? (
        <>
          <Select mode="multiple" value={scopes} onChange={setScopes} options={all.map((scope) => ({ value: scope, label: scope }))} style={{ width: '100%' }} aria-label={t('clients.scopes')} placeholder={t('clients.scopesHint')} />
          {changed && <div style={{ marginTop: 8 }}><PlainAction size="small" label={t('clients.setScopes')} done={t('done')} refresh={refresh} act={() => api.put(`/clients/${client.id}/scopes`, { scopes }, { ifMatch: `"${client.version}"` })} /></div>}
        </>
      ) : <ul className="hb-plain">{client.scopes.map((scope) => <li key={scope} className="hb-mono">{scope}</li>)}</ul>}
    </div>
  );
}
