import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import './treatment.texts';

export function Component() {
  const t = useTexts('complaints');
  return <ListPage kind="supply-cut" emptyHint={t('treatment.cutsEmpty')} />;
}
