import { Card } from 'antd';
import { useTexts } from '@haobang/admin-ui';
import { DispatchDeskPage } from '@haobang/demands/admin';
import { HINTS } from './complaints.queries';
import { DuplicatesPanel } from './duplicates-panel';
import './complaints.texts';
import './outreach.texts';

export function Component() {
  const t = useTexts('complaints');
  return (
    <DispatchDeskPage
      kind="demand" hints={HINTS}
      below={({ meta, row }) => row.enterpriseId && <Card size="small" title={t('duplicate.title')}><DuplicatesPanel meta={meta} id={row.id} /></Card>}
    />
  );
}
