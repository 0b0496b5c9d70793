import { App, Typography } from 'antd';
import { useTexts } from '@haobang/admin-ui';
import './administration.texts';

/** Shows a secret that nobody, the server included, can show again. A repeated request has none to show. */
export function useShownOnce(): (title: string, secret: string | null) => void {
  const t = useTexts('administration');
  const { modal } = App.useApp();
  return (title, secret) => {
    if (secret === null) void modal.warning({ title, content: t('secret.repeated') });
    else void modal.success({ title, okText: t('secret.kept'), width: 520, content: <><p>{t('secret.once')}</p><Typography.Paragraph copyable={{ text: secret }} className="hb-secret">{secret}</Typography.Paragraph></> });
  };
}
