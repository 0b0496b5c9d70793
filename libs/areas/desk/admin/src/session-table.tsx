import { Instant, useTexts } from '@haobang/admin-ui';
import { api } from '@haobang/api-client';
import { PlainAction } from './action-button';
import { browserOf } from './browser-words';
import { PagedTable } from './paged-table';
import './sign-ins.texts';

interface OpenSession {
  id: string;
  accountId: string;
  username: string;
  name: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  ip: string;
  userAgent: string;
  way: 'password' | 'oidc';
  current: boolean;
}

/** Where one is signed in, or where everybody is. */
export function SessionTable({ all, mayEnd = true }: { all: boolean; mayEnd?: boolean }) {
  const t = useTexts('administration');
  return (
    <PagedTable<OpenSession>
      queryKey={['administration', 'sessions']} path="/sessions" query={all ? { all: 'true' } : {}} empty={t('sessions.empty')} emptyHint={t('sessions.emptyHint')}
      columns={[
        ...(all ? [{ title: t('sessions.who'), key: 'who', render: (_: unknown, row: OpenSession) => <>{row.name} <span className="hb-soft">{row.username}</span></> }] : []),
        { title: t('sessions.browser'), key: 'browser', render: (_, row) => <span title={row.userAgent}>{browserOf(row.userAgent)}</span> },
        { title: t('sessions.ip'), dataIndex: 'ip', className: 'hb-numeric' },
        { title: t('way.title'), key: 'way', render: (_, row) => t(`way.${row.way}`) },
        { title: t('sessions.since'), key: 'since', render: (_, row) => <Instant at={row.createdAt} /> },
        { title: t('sessions.seen'), key: 'seen', render: (_, row) => <Instant at={row.lastSeenAt} /> },
        { title: t('sessions.until'), key: 'until', render: (_, row) => <Instant at={row.expiresAt} /> },
        {
          title: t('acts'), key: 'acts',
          render: (_, row) => (row.current ? <span className="hb-tag" data-tone="processing">{t('sessions.this')}</span> : mayEnd && <PlainAction size="small" danger label={t('sessions.end')} done={t('sessions.ended')} refresh={[['administration', 'sessions']]} act={() => api.delete(`/sessions/${row.id}`)} />),
        },
      ]}
    />
  );
}
