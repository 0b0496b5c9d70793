import { useTexts } from '@haobang/admin-ui';
import { RecordPage, type VerbDialogs } from '@haobang/records/admin';
import { FirmLink } from './firm-links';
import { HandOverDialog } from './hand-over-dialog';
import { useLiaisonKind } from './liaison-kind';
import './outreach.texts';

const DIALOGS: VerbDialogs = { handOver: HandOverDialog };
const APART = ['targetUnitId', 'targetEnterpriseId', 'targetId'];

export function Component() {
  const meta = useLiaisonKind(APART);
  const t = useTexts('complaints');
  return <RecordPage kind={meta} dialogs={DIALOGS} panels={[{ key: 'firm', title: t('liaison.of'), place: 'side', render: ({ row }) => <FirmLink id={String(row['targetId'])} /> }]} />;
}
