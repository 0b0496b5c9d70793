import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { RecordPage, type RecordPanel, type VerbDialogs } from '@haobang/records/admin';
import { AssignDialog } from './assign-dialog';
import { CallbackDialog } from './callback-dialog';
import { CallersPanel } from './callers-panel';
import { DemandFiles } from './demand-files';
import { useDemandKind } from './demand-kind';
import { MergedDemands, SimilarDemands } from './demand-relatives';
import { DuplicatesPanel } from './duplicates-panel';
import { OriginVisit } from './firm-links';
import { HandlerDialog } from './handler-dialog';
import { MergeDialog } from './merge-dialog';
import { StuckCasePanel } from './stuck-case-panel';
import { FROM_VISIT } from './outreach.queries';
import './complaints.texts';
import './outreach.texts';

const DIALOGS: VerbDialogs = { assign: AssignDialog, merge: MergeDialog, callBack: CallbackDialog, tryCallBack: CallbackDialog, setHandler: HandlerDialog };

/** One demand: who has to be answered, what it was merged with, and what reads like it, beside what every record shows. */
export function Component() {
  const meta = useDemandKind();
  const t = useTexts('complaints');
  const panels = useMemo<RecordPanel[]>(
    () => [
      { key: 'callers', title: t('callers.title'), render: ({ row }) => <CallersPanel meta={meta} row={row} /> },
      { key: 'stuck', title: t('stuck.entry'), when: ({ row }) => row['channel'] === 'window', render: ({ row }) => <StuckCasePanel demandId={row.id} /> },
      { key: 'files', title: t('files.title'), render: ({ row }) => <DemandFiles meta={meta} id={row.id} /> },
      { key: 'merged', title: t('merged.title'), when: ({ row }) => row.status !== 'MERGED', render: ({ row }) => <MergedDemands meta={meta} id={row.id} /> },
      { key: 'origin', title: t('visit.from'), place: 'side', when: ({ row }) => row.externalSystem === FROM_VISIT && row.externalId !== null, render: ({ row }) => <OriginVisit externalId={row.externalId ?? ''} /> },
      { key: 'duplicates', title: t('duplicate.title'), place: 'side', screenOnly: true, when: ({ row }) => row.enterpriseId !== null, render: ({ row }) => <DuplicatesPanel meta={meta} id={row.id} /> },
      { key: 'similar', title: t('similar.title'), place: 'side', screenOnly: true, render: ({ row }) => <SimilarDemands meta={meta} id={row.id} /> },
    ],
    [meta, t],
  );
  return <RecordPage kind={meta} panels={panels} dialogs={DIALOGS} />;
}
