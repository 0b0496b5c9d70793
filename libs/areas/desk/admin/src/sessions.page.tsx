import { Card } from 'antd';
import { PageHeader, useSession, useTexts } from '@haobang/admin-ui';
import { SessionTable } from './session-table';
import './administration.texts';

/** Who is signed in, from where; the security administrator ends what should not be. */
export function Component() {
  const t = useTexts('administration');
  const { can } = useSession();
  return (
    <>
      <PageHeader title={t('sessions.title')} />
      <Card size="small"><SessionTable all mayEnd={can('auth:session.end')} /></Card>
    </>
  );
}
