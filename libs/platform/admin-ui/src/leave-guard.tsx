import { App } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from './texts';
import { anythingUnsaved } from './unsaved';

/** Asks before another page takes the place of a form that was not sent. Closing the window is asked about by the browser itself. */
export function LeaveGuard(): null {
  const t = useTexts('ui');
  const { modal } = App.useApp();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && anythingUnsaved());
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const asked = modal.confirm({ title: t('leave.title'), content: t('leave.content'), okText: t('leave.go'), cancelText: t('leave.stay'), onOk: () => blocker.proceed(), onCancel: () => blocker.reset() });
    return () => asked.destroy();
  }, [blocker, modal, t]);
  return null;
}
