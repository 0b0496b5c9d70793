import { useTexts } from '@haobang/admin-ui';
import { ListPage } from '@haobang/records/admin';
import { useLiaisonKind } from './liaison-kind';
import './outreach.texts';

export function Component() {
  const meta = useLiaisonKind();
  const t = useTexts('complaints');
  return <ListPage kind={meta} emptyHint={t('liaison.emptyHint')} />;
}
