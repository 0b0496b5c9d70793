import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import './sample-area.texts';

export function Component() {
  const t = useTexts('sample-area');
  return <ListPage kind="specimen-card" emptyHint={t('list.emptyHint')} />;
}
