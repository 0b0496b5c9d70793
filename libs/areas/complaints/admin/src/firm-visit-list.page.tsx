import { useMemo } from 'react';
import { useSession, useTexts } from '@haobang/admin-ui';
import { ListPage, useKind, type PresetView } from '@haobang/records/admin';
import './outreach.texts';

/** Visits: what is due first to whoever goes there. */
export function Component() {
  const meta = useKind('firm-visit');
  const t = useTexts('complaints');
  const { account } = useSession();
  const presets = useMemo<PresetView[]>(
    () => [
      { name: t('visit.mine'), search: `status=PLANNED&handler=${account.id}` },
      { name: t('visit.dueThisMonth'), search: 'status=PLANNED' },
      { name: t('visit.missed'), search: 'status=MISSED' },
    ],
    [t, account.id],
  );
  return <ListPage kind={meta} presets={presets} emptyHint={t('visit.emptyHint')} />;
}
