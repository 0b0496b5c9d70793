import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { HoldersPanel } from '@haobang/assignments/admin';
import { useSession, useTexts } from '@haobang/admin-ui';
import { RecordPage, useKind } from '@haobang/records/admin';
import { FirmVisitList } from './firm-links';
import './outreach.texts';

/** One key enterprise: who looks after it, with the gaps, and its visits. */
export function Component() {
  const meta = useKind('key-enterprise');
  const t = useTexts('complaints');
  const { can } = useSession();
  const navigate = useNavigate();
  return (
    <RecordPage
      kind={meta}
      panels={[
        { key: 'holders', title: t('keyFirm.holders'), render: ({ row }) => <HoldersPanel kind="liaison" targetId={row.id} since={String(row['sinceOn'])} until={(row['untilOn'] as string | null) ?? null} /> },
        { key: 'visits', title: t('keyFirm.visits'), render: ({ row }) => <FirmVisitList keyEnterpriseId={row.id} /> },
      ]}
      actions={({ row }) =>
        row.open && (
          <>
            {can('complaints:liaison.register') && !row.handlerId && <Button onClick={() => void navigate(`/complaints/liaisons/new?targetId=${row.id}`)}>{t('keyFirm.appoint')}</Button>}{' '}
            {can('complaints:firm-visit.register') && <Button onClick={() => void navigate(`/complaints/firm-visits/new?keyEnterpriseId=${row.id}`)}>{t('keyFirm.visit')}</Button>}
          </>
        )
      }
    />
  );
}
