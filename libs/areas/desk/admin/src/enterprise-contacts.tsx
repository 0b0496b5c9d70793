import { Button, Card, Space } from 'antd';
import { useState } from 'react';
import { useSession, useTexts } from '@haobang/admin-ui';
import { api } from '@haobang/api-client';
import { ActionButton, PlainAction } from './action-button';
import type { Enterprise } from './enterprise-fields';
import { field, optional } from './fields';

const ADD = [field('name', 'text', '姓名', 'Name', { maxLength: 60 }), optional('phone', 'phone', '电话', 'Phone', { maxLength: 30 }), optional('role', 'text', '职务', 'Role there', { maxLength: 60 })];
const OPEN = [field('purpose', 'longText', '查看用途', 'What for', { maxLength: 500, help: { zh: '例如：回访诉求 SQ-2026-000123。用途会被记录，企业可以看到。', en: 'E.g. callback of SQ-2026-000123. The purpose is logged, and the enterprise can see it.' } })];
const REFRESH = [['parties']];

interface Opened {
  name: string;
  phone: string | null;
}

/** Contacts stand masked. Who opens one says what for; it stays open on this page only, until it is closed or left. */
export function EnterpriseContacts({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts('enterprise');
  const { can } = useSession();
  const [opened, setOpened] = useState<Record<string, Opened>>({});
  const path = `/enterprises/${enterprise.id}/contacts`;
  return (
    <Card
      size="small" title={t('contacts')}
      extra={can('parties:contact.add') && <ActionButton size="small" label={t('contact.add')} fields={ADD} done={t('contact.added')} refresh={REFRESH} act={(body, idempotencyKey) => api.post(path, body, { idempotencyKey })} />}
    >
      {enterprise.contacts.length === 0 && <p className="hb-soft">{t('contact.none')}</p>}
      <ul className="hb-plain">
        {enterprise.contacts.map((contact) => {
          const clear = opened[contact.id];
          return (
            <li key={contact.id}>
              <div>{clear?.name ?? contact.name} <span className="hb-soft">{contact.role}</span></div>
              <div className="hb-numeric">{clear ? clear.phone : contact.phone}</div>
              <Space wrap size={[8, 4]}>
                {can('parties:contact.open') && !clear && (
                  <ActionButton size="small" label={t('contact.open')} hint={t('contact.openHint')} fields={OPEN} done={t('contact.opened')} refresh={[]} act={async (body, idempotencyKey) => {
                    const answer = await api.post<Opened>(`${path}/${contact.id}/open`, body, { idempotencyKey });
                    setOpened((now) => ({ ...now, [contact.id]: answer }));
                  }} />
                )}
                {clear && <Button size="small" onClick={() => setOpened(({ [contact.id]: _, ...rest }) => rest)}>{t('contact.close')}</Button>}
                {can('parties:contact.end') && <PlainAction size="small" label={t('contact.end')} done={t('contact.ended')} refresh={REFRESH} act={() => api.post(`${path}/${contact.id}/end`)} />}
              </Space>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
