import { useTexts } from '@haobang/admin-ui';
import { ListPage, useKind } from '@haobang/records/admin';
import './outreach.texts';

export function Component() {
  const meta = useKind('duplicate-proposal');
  const t = useTexts('complaints');
  return <ListPage kind={meta} emptyHint={t('duplicate.emptyHint')} />;
}
