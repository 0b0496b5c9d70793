import BulbOutlined from '@ant-design/icons/BulbOutlined';
import GlobalOutlined from '@ant-design/icons/GlobalOutlined';
import KeyOutlined from '@ant-design/icons/KeyOutlined';
import LogoutOutlined from '@ant-design/icons/LogoutOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import UserOutlined from '@ant-design/icons/UserOutlined';
import { App, Button, Dropdown, Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@haobang/api-client';
import { useColourMode } from './colour-mode';
import { languageOf } from './language-of';
import { problemText } from './problems';
import { useSession, useSessionState } from './session';
import { LoadingState } from './states';
import { useLabel, useLocale, useTexts } from './texts';

const PasswordForm = /* @__PURE__ */ lazy(() => import('./password-form').then((m) => ({ default: m.PasswordForm })));

/** Who is signed in and as what; language, colours, password, the way out. */
export function AccountMenu({ phone, onHelp }: { phone: boolean; onHelp(): void }) {
  const t = useTexts('ui');
  const label = useLabel();
  const session = useSession();
  const { signOut } = useSessionState();
  const { locale, setLocale } = useLocale();
  const { mode, toggle } = useColourMode();
  const { message } = App.useApp();
  const [changing, setChanging] = useState(false);
  const switchLocale = (): void => setLocale(locale === 'zh' ? 'en' : 'zh');

  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch (error) {
      void message.error(problemText(problemOf(error)));
    }
  };

  const roles = session.roles.map((held) => ({
    key: `role:${held.role}:${held.unitId ?? ''}`,
    disabled: true,
    label: [t(`role.${held.role}`), label(held.unit)].filter(Boolean).join(' · '),
  }));
  return (
    <>
      {!phone && <Button type="text" icon={<GlobalOutlined />} lang={locale === 'zh' ? 'en' : 'zh'} aria-label={t('languageHint')} onClick={switchLocale}>{t('language')}</Button>}
      {!phone && <Button type="text" icon={<BulbOutlined />} aria-label={t(mode === 'dark' ? 'light' : 'dark')} aria-pressed={mode === 'dark'} onClick={toggle} />}
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        menu={{
          items: [
            { key: 'roles', type: 'group', label: t('roles'), children: roles },
            { type: 'divider' },
            ...(phone
              ? [
                  { key: 'language', icon: <GlobalOutlined />, label: t('language'), onClick: switchLocale },
                  { key: 'mode', icon: <BulbOutlined />, label: t(mode === 'dark' ? 'light' : 'dark'), onClick: toggle },
                ]
              : [{ key: 'help', icon: <QuestionCircleOutlined />, label: t('shortcuts.title'), onClick: onHelp }]),
            { key: 'account', icon: <UserOutlined />, label: <Link to="/account">{t('ownAccount')}</Link> },
            { key: 'password', icon: <KeyOutlined />, label: t('changePassword'), onClick: () => setChanging(true) },
            { key: 'leave', icon: <LogoutOutlined />, label: t('signOut'), onClick: () => void leave() },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={`${t('account')}: ${session.account.name}`} aria-haspopup="menu">{phone ? null : <span lang={languageOf(session.account.name)}>{session.account.name}</span>}</Button>
      </Dropdown>
      <Modal open={changing} onCancel={() => setChanging(false)} footer={null} width={400} title={t('changePassword')} destroyOnHidden>
        <Suspense fallback={<LoadingState rows={3} />}><PasswordForm onDone={() => { setChanging(false); void message.success(t('password.done')); }} /></Suspense>
      </Modal>
    </>
  );
}
