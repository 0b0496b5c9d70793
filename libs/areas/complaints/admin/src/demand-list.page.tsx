import { useTexts } from '@haobang/admin-ui';
import { DemandListPage } from '@haobang/demands/admin';
import './complaints.texts';

export function Component() {
  const t = useTexts('complaints');
  return <DemandListPage kind="demand" emptyHint={t('list.emptyHint')} />;
}
