import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { RecordPage, useKind, type VerbDialogs } from '@haobang/records/admin';
import { FirmLink, VisitFindings } from './firm-links';
import { VisitDialog } from './visit-dialog';
import './outreach.texts';

const DIALOGS: VerbDialogs = { visit: VisitDialog };
const SHOWN_APART = ['keyEnterpriseId', 'findings', 'month'];

export function Component() {
  const kind = useKind('firm-visit');
  const t = useTexts('complaints');
  const meta = useMemo(() => ({ ...kind, fields: kind.fields.filter((field) => !SHOWN_APART.includes(field.name)) }), [kind]);
  return (
    <RecordPage
      kind={meta} dialogs={DIALOGS}
      panels={[
        { key: 'findings', title: t('visit.findings'), when: ({ row }) => row.status === 'VISITED', render: ({ row }) => <VisitFindings visitId={row.id} /> },
        { key: 'firm', title: t('visit.of'), place: 'side', render: ({ row }) => <FirmLink id={String(row['keyEnterpriseId'])} /> },
      ]}
    />
  );
}
