import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import './satisfaction.texts';

export function Component() {
  const t = useTexts('complaints');
  return <ListPage kind="survey" emptyHint={t('survey.emptyHint')} />;
}
