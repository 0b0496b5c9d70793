import { useCallback } from 'react';
import { useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { DemandPage } from '@haobang/demands/admin';
import type { RecordPanel } from '@haobang/records/admin';
import { HINTS } from './complaints.queries';
import { DuplicatesPanel } from './duplicates-panel';
import { OriginVisit } from './firm-links';
import { FROM_VISIT } from './outreach.queries';
import { StuckCasePanel } from './stuck-case-panel';
import './counters.texts';
import './outreach.texts';

/** One demand, with the case that could not be done, the visit that it came from, and what reads like it. */
export function Component() {
  const t = useTexts('complaints');
  const panels = useCallback(
    (meta: KindMeta): RecordPanel[] => [
      { key: 'stuck', title: t('stuck.entry'), when: ({ row }) => row['channel'] === 'window', render: ({ row }) => <StuckCasePanel demandId={row.id} /> },
      { key: 'origin', title: t('visit.from'), place: 'side', when: ({ row }) => row.externalSystem === FROM_VISIT && row.externalId !== null, render: ({ row }) => <OriginVisit externalId={row.externalId ?? ''} /> },
      { key: 'duplicates', title: t('duplicate.title'), place: 'side', screenOnly: true, when: ({ row }) => row.enterpriseId !== null, render: ({ row }) => <DuplicatesPanel meta={meta} id={row.id} /> },
    ],
    [t],
  );
  return <DemandPage kind="demand" hints={HINTS} panels={panels} />;
}
