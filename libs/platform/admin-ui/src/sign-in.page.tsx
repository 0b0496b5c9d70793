import { Button } from 'antd';
import { BrandMark } from './brand';
import { useColourMode } from './colour-mode';
import { PasswordForm } from './password-form';
import { useSessionState } from './session';
import { RefusedElsewhere, SignInByProvider } from './sign-in-by-provider';
import { SignInForm } from './sign-in-form';
import { useLocale, useTexts } from './texts';
import type { ReactNode } from 'react';

function Frame({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts('ui');
  const { locale, setLocale } = useLocale();
  const { mode, toggle } = useColourMode();
  return (
    <div className="hb-sign-in">
      <main className="hb-sign-in-card" id="content">
        <header>
          <BrandMark size={44} />
          <div>
            <h1 style={{ fontSize: 22, margin: 0 }}>{t('product')}</h1>
            <span className="hb-soft">{t('tagline')}</span>
          </div>
        </header>
        <h2 style={{ fontSize: 16, marginBlock: '24px 16px' }}>{title}</h2>
        {children}
        <footer>
          <span className="hb-soft" style={{ fontSize: 12 }}>{t('signIn.footer')}</span>
          <span>
            <Button type="link" size="small" lang={locale === 'zh' ? 'en' : 'zh'} aria-label={t('languageHint')} onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}>{t('language')}</Button>
            <Button type="link" size="small" onClick={toggle}>{t(mode === 'dark' ? 'light' : 'dark')}</Button>
          </span>
        </footer>
      </main>
    </div>
  );
}

export function SignInPage() {
  const t = useTexts('ui');
  return (
    <Frame title={t('signIn.title')}>
      <RefusedElsewhere />
      <SignInForm />
      <SignInByProvider />
    </Frame>
  );
}

/** Stands before everything else while the password has to be changed. */
export function MustChangePasswordPage() {
  const t = useTexts('ui');
  const { signOut } = useSessionState();
  return (
    <Frame title={t('password.title')}>
      <p>{t('password.must')}</p>
      <PasswordForm />
      <Button type="link" block style={{ marginTop: 8 }} onClick={() => void signOut()}>{t('signOut')}</Button>
    </Frame>
  );
}
