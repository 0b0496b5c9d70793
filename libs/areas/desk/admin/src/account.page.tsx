import { useQuery } from '@tanstack/react-query';
import { App, Button, Card, Input, QRCode, Space, Steps } from 'antd';
import { useState } from 'react';
import { PageHeader, PasswordForm, ProblemAlert, useColourMode, useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { api, type SessionAnswer } from '@haobang/api-client';
import { SessionTable } from './session-table';
import './administration.texts';

interface OtpSecret {
  secret: string;
  uri: string;
}

/** The session as it is now: whether a second factor stands may have changed since the sign-in. */
const sessionQuery = { queryKey: ['account', 'session'], queryFn: () => api.get<SessionAnswer & { otp: boolean }>('/session') };

/** Runs one request at a time and keeps its refusal to be shown. */
function useRequest(): { busy: boolean; error: unknown; run(work: () => Promise<void>): Promise<void> } {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}

function SetUpOtp({ onDone }: { onDone(): void }) {
  const t = useTexts('administration');
  const { palette } = useColourMode();
  const [secret, setSecret] = useState<OtpSecret | null>(null);
  const [code, setCode] = useState('');
  const { busy, error, run } = useRequest();
  return (
    <Space orientation="vertical" size={12} style={{ width: '100%' }}>
      <Steps size="small" current={secret ? 1 : 0} items={[{ title: t('otp.start') }, { title: t('otp.scan') }, { title: t('otp.confirm') }]} responsive />
      {error !== null && <ProblemAlert error={error} />}
      {!secret && <Button type="primary" loading={busy} onClick={() => void run(async () => setSecret(await api.post<OtpSecret>('/session/otp')))}>{t('otp.begin')}</Button>}
      {secret && (
        <>
          <p>{t('otp.scanHint')}</p>
          <div role="img" aria-label={t('otp.qr')}><div aria-hidden="true"><QRCode value={secret.uri} type="svg" color={palette.text} bgColor={palette.surface} /></div></div>
          <div><span className="hb-soft">{t('otp.byHand')}</span> <code className="hb-mono">{secret.secret}</code></div>
          <Space wrap>
            <Input value={code} onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))} maxLength={6} inputMode="numeric" autoComplete="one-time-code" aria-label={t('otp.code')} placeholder={t('otp.code')} style={{ width: 160 }} />
            <Button type="primary" loading={busy} disabled={code.length !== 6} onClick={() => void run(async () => { await api.post('/session/otp/confirm', { otp: code }); onDone(); })}>{t('otp.confirm')}</Button>
          </Space>
        </>
      )}
    </Space>
  );
}

function RemoveOtp({ onDone }: { onDone(): void }) {
  const t = useTexts('administration');
  const [password, setPassword] = useState('');
  const { busy, error, run } = useRequest();
  return (
    <Space orientation="vertical" size={8}>
      <span><span className="hb-tag" data-tone="success">{t('otp.on')}</span> <span className="hb-soft">{t('otp.removeHint')}</span></span>
      {error !== null && <ProblemAlert error={error} />}
      <Space wrap>
        <Input.Password value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="current-password" maxLength={128} aria-label={t('otp.password')} placeholder={t('otp.password')} style={{ width: 220 }} />
        <Button danger loading={busy} disabled={password === ''} onClick={() => void run(async () => { await api.delete('/session/otp', { password }); onDone(); })}>{t('otp.remove')}</Button>
      </Space>
    </Space>
  );
}

function Otp() {
  const t = useTexts('administration');
  const { data, refetch } = useQuery(sessionQuery);
  if (!data) return null;
  if (data.otp) return <RemoveOtp onDone={() => void refetch()} />;
  return <><p className="hb-soft">{t('otp.offHint')}</p><SetUpOtp onDone={() => void refetch()} /></>;
}

/** Who I am here, my password, my second factor, where I am signed in. */
export function Component() {
  const t = useTexts('administration');
  const ui = useTexts('ui');
  const label = useLabel();
  const session = useSession();
  const { message } = App.useApp();
  return (
    <>
      <PageHeader title={t('account.title')} subtitle={`${session.account.name} · ${session.account.username}`} />
      <div className="hb-stack">
        <div className="hb-two">
          <Card size="small" title={t('account.password')}><div className="hb-narrow"><PasswordForm onDone={() => void message.success(ui('password.done'))} /></div></Card>
          <Card size="small" title={t('account.roles')}>
            <ul className="hb-plain">{session.roles.map((held) => <li key={`${held.role} ${held.unitId}`}>{ui(`role.${held.role}`)}{held.unit && ` · ${label(held.unit)}`}</li>)}</ul>
          </Card>
        </div>
        <Card size="small" title={t('account.otp')}><Otp /></Card>
        <Card size="small" title={t('account.sessions')}><SessionTable all={false} /></Card>
      </div>
    </>
  );
}
