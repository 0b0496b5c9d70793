import { useQuery } from '@tanstack/react-query';
import { Space } from 'antd';
import { ErrorState, Instant, useSession, useTexts } from '@haobang/admin-ui';
import { api, type FieldMeta, type Label } from '@haobang/api-client';
import { ActionButton } from './action-button';
import { field, REASON } from './fields';
import './sign-ins.texts';

interface LinkedSubject {
  id: string;
  issuer: string;
  subject: string;
  linkedAt: string;
  current: boolean;
}

const LINK: FieldMeta[] = [field('subject', 'text', '身份标识', 'Identity', { maxLength: 255, help: { zh: '认证服务中的 sub 值', en: 'The value of sub at the provider' } }), REASON];
const waysQuery = { queryKey: ['session', 'ways'], queryFn: () => api.get<{ oidc: Label | null }>('/session/ways'), staleTime: Infinity };

/** Which identity of the provider opens an account; nothing where no provider is set up and none ever was. */
export function AccountSubjects({ accountId }: { accountId: string }) {
  const t = useTexts('administration');
  const { can, account } = useSession();
  const path = `/users/${accountId}/subjects`;
  const refresh = [['administration', 'subjects', accountId]];
  const ways = useQuery(waysQuery);
  const { data, error } = useQuery({ queryKey: ['administration', 'subjects', accountId], queryFn: ({ signal }) => api.get<{ items: LinkedSubject[] }>(path, undefined, { signal }) });
  if (error) return <ErrorState error={error} />;
  const items = data?.items ?? [];
  if (items.length === 0 && !ways.data?.oidc) return null;
  const may = can('auth:user.link') && accountId !== account.id;
  return (
    <section aria-label={t('subjects.title')}>
      <Space orientation="vertical" size={8} style={{ width: '100%' }}>
        <strong>{t('subjects.title')}</strong>
        {items.length === 0 && <span className="hb-soft">{t('subjects.none')}</span>}
        {items.map((item) => (
          <Space key={item.id} wrap size={8}>
            <code className="hb-mono" style={{ overflowWrap: 'anywhere' }}>{item.subject}</code>
            <span className="hb-soft">{item.issuer}{!item.current && ` (${t('subjects.former')})`} · {t('subjects.since')} <Instant at={item.linkedAt} /></span>
            {may && <ActionButton size="small" danger label={t('subjects.unlink')} hint={t('subjects.unlinkHint')} done={t('done')} refresh={refresh} act={() => api.delete(`${path}/${item.id}`)} />}
          </Space>
        ))}
        {may && ways.data?.oidc && !items.some((item) => item.current) && <ActionButton size="small" label={t('subjects.link')} hint={t('subjects.linkHint')} fields={LINK} done={t('done')} refresh={refresh} act={(body, idempotencyKey) => api.post(path, body, { idempotencyKey })} />}
      </Space>
    </section>
  );
}
