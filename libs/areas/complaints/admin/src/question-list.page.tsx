import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './answers.texts';

export function Component() {
  const meta = useCompleteKind('question-session');
  const t = useTexts('complaints');
  return <ListPage kind={meta} emptyHint={t('questions.emptyHint')} />;
}
