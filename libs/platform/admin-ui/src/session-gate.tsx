import { Button, Modal, Spin, Typography } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import { useSessionState } from './session';
import { MessageState } from './states';
import { MustChangePasswordPage, SignInPage } from './sign-in.page';
import { SignInForm } from './sign-in-form';
import { useTexts } from './texts';

/** Lets the page through to those who are signed in. An ended session covers the page instead of taking it away. */
export function SessionGate({ children }: { children: ReactNode }) {
  const t = useTexts('ui');
  const { phase, session, failure, retry, signOut } = useSessionState();
  if (phase === 'asking') return <div className="hb-centre"><Spin size="large" aria-label={t('state.connecting')} /></div>;
  if (phase === 'away') {
    return (
      <div className="hb-centre">
        <MessageState title={t('state.away')} actions={<Button type="primary" onClick={retry}>{t('state.retry')}</Button>}>
          <ProblemAlert error={failure} />
        </MessageState>
      </div>
    );
  }
  if (phase === 'nobody' || !session) return <SignInPage />;
  if (session.mustChangePassword) return <MustChangePasswordPage />;
  return (
    <>
      <Fragment key={session.account.id}>{children}</Fragment>
      <Modal open={phase === 'ended'} title={t('signIn.ended')} footer={null} closable={false} keyboard={false} mask={{ closable: false }} width={400} destroyOnHidden>
        <Typography.Paragraph type="secondary">{t('signIn.endedHint')}</Typography.Paragraph>
        <SignInForm username={session.account.username} />
        <Button type="link" block style={{ marginTop: 8 }} onClick={() => void signOut()}>{t('signIn.other')}</Button>
      </Modal>
    </>
  );
}
