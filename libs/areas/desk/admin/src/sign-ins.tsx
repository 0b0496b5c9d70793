import { Instant, useTexts } from '@haobang/admin-ui';
import { browserOf } from './browser-words';
import { PagedTable } from './paged-table';
import './administration.texts';
import './sign-ins.texts';

/** What may become of a try, the everyday ones first. */
export const OUTCOMES = [
  'signed-in', 'signed-out', 'password-wrong', 'name-unknown', 'locked', 'disabled', 'otp-required', 'otp-wrong', 'password-over', 'identity-unknown', 'provider-refused', 'ended', 'token-issued', 'client-unknown', 'secret-wrong', 'scope-refused',
] as const;

interface Try {
  id: string;
  at: string;
  outcome: (typeof OUTCOMES)[number];
  kind: 'staff' | 'machine';
  way: 'password' | 'oidc' | null;
  name: string;
  ip: string;
  userAgent: string;
}

const WELL = new Set(['signed-in', 'signed-out', 'token-issued']);

/** Tries to sign in and ends of sessions, of people and of systems. */
export function SignIns({ query }: { query: Record<string, string> }) {
  const t = useTexts('administration');
  const filtered = Object.keys(query).length > 0;
  return (
    <PagedTable<Try>
      queryKey={['audit', 'sign-ins']} path="/audit/sign-ins" query={query} empty={t('audit.noSignIns')} emptyHint={t(filtered ? 'audit.emptyHint' : 'audit.noSignInsHint')}
      columns={[
        { title: t('audit.at'), key: 'at', render: (_, row) => <Instant at={row.at} seconds /> },
        { title: t('audit.name'), key: 'name', render: (_, row) => <span style={{ overflowWrap: 'anywhere' }}>{row.name}</span> },
        { title: t('audit.outcome'), key: 'outcome', render: (_, row) => <span className="hb-tag" data-tone={WELL.has(row.outcome) ? 'success' : 'warning'}>{t(`outcome.${row.outcome}`)}</span> },
        { title: t('way.title'), key: 'way', render: (_, row) => (row.kind === 'machine' ? t('way.token') : row.way && t(`way.${row.way}`)) },
        { title: t('sessions.browser'), key: 'browser', render: (_, row) => <span title={row.userAgent}>{browserOf(row.userAgent)}</span> },
        { title: t('sessions.ip'), dataIndex: 'ip', className: 'hb-numeric' },
      ]}
    />
  );
}
