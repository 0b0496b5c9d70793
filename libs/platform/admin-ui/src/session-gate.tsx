import { Button, Modal, Spin } from 'antd';
import { Fragment, lazy, Suspense, type ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import { useSessionState } from './session';
import { MessageState } from './states';
import { useTexts } from './texts';

// Forms are a tenth of the first screen's scripts, and whoever is signed in needs none of them to see where work stands.
const SignInPage = /* @__PURE__ */ lazy(() => import('./sign-in.page').then((m) => ({ default: m.SignInPage })));
const MustChangePasswordPage = /* @__PURE__ */ lazy(() => import('./sign-in.page').then((m) => ({ default: m.MustChangePasswordPage })));
const SignInForm = /* @__PURE__ */ lazy(() => import('./sign-in-form').then((m) => ({ default: m.SignInForm })));

/** Lets the page through to those who are signed in. An ended session covers the page instead of taking it away. */
export function SessionGate({ children }: { children: ReactNode }) {
  const t = useTexts('ui');
  const { phase, session, other, failure, retry, signOut } = useSessionState();
  const connecting = <div className="hb-centre"><Spin size="large" aria-label={t('state.connecting')} /></div>;
  if (phase === 'asking') return connecting;
  if (phase === 'away') {
    return (
      <div className="hb-centre">
        <MessageState title={t('state.away')} actions={<Button type="primary" onClick={retry}>{t('state.retry')}</Button>}>
          <ProblemAlert error={failure} />
        </MessageState>
      </div>
    );
  }
  if (phase === 'nobody' || !session) return <Suspense fallback={connecting}><SignInPage /></Suspense>;
  if (session.mustChangePassword) return <Suspense fallback={connecting}><MustChangePasswordPage /></Suspense>;
  return (
    <>
      <Fragment key={session.account.id}>{children}</Fragment>
      <Modal open={phase === 'ended'} title={t('signIn.ended')} footer={null} closable={false} keyboard={false} mask={{ closable: false }} width={400} destroyOnHidden>
        <p className="hb-soft">{other === null ? t('signIn.endedHint') : t('signIn.otherHint', { name: other })}</p>
        <Suspense fallback={connecting}><SignInForm username={session.account.username} /></Suspense>
        <Button type="link" block style={{ marginTop: 8 }} onClick={() => void signOut()}>{t('signIn.other')}</Button>
      </Modal>
    </>
  );
}
