import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './complaints.texts';

export function Component() {
  const meta = useCompleteKind('common-issue');
  const t = useTexts('complaints');
  return <ListPage kind={meta} emptyHint={t('issue.emptyHint')} />;
}
