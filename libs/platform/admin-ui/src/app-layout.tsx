import MenuFoldOutlined from '@ant-design/icons/MenuFoldOutlined';
import MenuOutlined from '@ant-design/icons/MenuOutlined';
import MenuUnfoldOutlined from '@ant-design/icons/MenuUnfoldOutlined';
import SearchOutlined from '@ant-design/icons/SearchOutlined';
import { Button, Layout, Tooltip, Watermark } from 'antd';
import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { AccountMenu } from './account-menu';
import { Brand, BrandMark } from './brand';
import { useColourMode } from './colour-mode';
import { ErrorBoundary } from './error-boundary';
import { shanghaiTime } from './instants';
import type { ClientArea } from './navigation';
import { useDeviceSetting } from './device-settings';
import { useSession } from './session';
import { useShortcuts } from './shortcuts';
import { LeaveGuard } from './leave-guard';
import { NoticeBell } from './notice-bell';
import { SiderNavigation } from './sider-navigation';
import { LoadingState } from './states';
import { useTexts } from './texts';
import { usePhone } from './use-phone';

const CommandPalette = /* @__PURE__ */ lazy(() => import('./command-palette').then((m) => ({ default: m.CommandPalette })));
const PhoneNavigation = /* @__PURE__ */ lazy(() => import('./phone-navigation').then((m) => ({ default: m.PhoneNavigation })));
const ShortcutHelp = /* @__PURE__ */ lazy(() => import('./shortcut-help').then((m) => ({ default: m.ShortcutHelp })));

/** The minute, for the watermark: it says who looked at the screen, and when. */
function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return shanghaiTime(now);
}

function DemoMark() {
  const t = useTexts('ui');
  return <Tooltip title={t('demoHint')}><span className="hb-demo" role="note" tabIndex={0}>{t('demo')}</span></Tooltip>;
}

/** A new page starts at its top with the focus in the content, as a page load would; a new filter does not move the focus. */
function useFocusOnNewPage() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    content.current?.focus({ preventScroll: true });
    if (document.scrollingElement) document.scrollingElement.scrollTop = 0;
  }, [pathname]);
  return content;
}

/** The frame of every page: navigation by permission, search, account, demo mark, watermark; a drawer on a phone. */
export function AppLayout({ areas }: { areas: ClientArea[] }) {
  const t = useTexts('ui');
  const session = useSession();
  const phone = usePhone();
  const { mode } = useColourMode();
  const { pathname } = useLocation();
  const minute = useMinute();
  const content = useFocusOnNewPage();
  const [collapsed, setCollapsed] = useDeviceSetting('sider', 'open');
  const [open, setOpen] = useState<'drawer' | 'palette' | 'help' | null>(null);
  useShortcuts(useMemo(() => ({ 'mod+k': () => setOpen('palette'), '?': () => setOpen('help') }), []));
  useEffect(() => setOpen((now) => (now === 'drawer' ? null : now)), [pathname]);

  const closed = collapsed === 'closed';
  const watermark = { color: mode === 'dark' ? 'rgba(255,255,255,0.045)' : 'rgba(0,0,0,0.045)', fontSize: 13 };
  return (
    <>
      <LeaveGuard />
      <a className="hb-skip" href="#content">{t('skip')}</a>
      <Layout style={{ minHeight: '100vh' }}>
        {!phone && (
          <Layout.Sider className="hb-sider" width={216} collapsedWidth={56} collapsed={closed} trigger={null}>
            <div className="hb-sider-head">{closed ? <BrandMark size={24} /> : <Brand />}</div>
            <SiderNavigation areas={areas} collapsed={closed} />
          </Layout.Sider>
        )}
        {phone && <Suspense fallback={null}><PhoneNavigation areas={areas} open={open === 'drawer'} onClose={() => setOpen(null)} /></Suspense>}
        <Layout style={{ minWidth: 0 }}>
          <Layout.Header className="hb-header">
            {phone ? (
              <Button type="text" icon={<MenuOutlined />} aria-label={t('openNavigation')} onClick={() => setOpen('drawer')} />
            ) : (
              <Button type="text" icon={closed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />} aria-label={t(closed ? 'expand' : 'collapse')} onClick={() => setCollapsed(closed ? 'open' : 'closed')} />
            )}
            {phone ? (
              <Button type="text" icon={<SearchOutlined />} aria-label={t('search')} onClick={() => setOpen('palette')} />
            ) : (
              <Button className="hb-header-search" icon={<SearchOutlined />} aria-label={t('searchHint')} aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen('palette')}>
                {t('searchHint')}<kbd>Ctrl K</kbd>
              </Button>
            )}
            <span style={{ flex: 1 }} />
            {session.demo && <DemoMark />}
            <NoticeBell />
            <AccountMenu phone={phone} onHelp={() => setOpen('help')} />
          </Layout.Header>
          <Watermark content={[session.account.name, minute]} font={watermark} gap={[140, 120]} style={{ flex: 1, minWidth: 0 }}>
            <main className="hb-content" id="content" tabIndex={-1} ref={content}>
              <ErrorBoundary resetKey={pathname}>
                <Suspense fallback={<LoadingState />}><Outlet /></Suspense>
              </ErrorBoundary>
            </main>
          </Watermark>
        </Layout>
      </Layout>
      <Suspense fallback={null}>
        {open === 'palette' && <CommandPalette areas={areas} open onClose={() => setOpen(null)} />}
        {open === 'help' && <ShortcutHelp open onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}
