import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { RecordPage, type RecordPanel, type VerbDialogs } from '@haobang/records/admin';
import { assignDialogOf } from './assign-dialog';
import { CallbackDialog } from './callback-dialog';
import { CallersPanel } from './callers-panel';
import { DemandFiles } from './demand-files';
import { useCompleteKind } from './demand-kind';
import type { DemandHints } from './demand.queries';
import { HandlerDialog } from './handler-dialog';
import { mergeDialogOf } from './merge-dialog';
import { MergedDemands } from './merged-demands';
import { SimilarDemands } from './similar-demands';
import './demands.texts';

export interface DemandPageProps {
  kind: string;
  /** The same object at each drawing. */
  hints?: DemandHints;
  /** What the area shows beside what every demand shows. */
  panels?: (meta: KindMeta) => RecordPanel[];
}

const NO_HINTS: DemandHints = {};
const noPanels = (): RecordPanel[] => [];

/** One demand: who has to be answered, what was handed in, and what was merged with it, beside what every record shows. */
export function DemandPage({ kind, hints = NO_HINTS, panels: more = noPanels }: DemandPageProps) {
  const meta = useCompleteKind(kind);
  const t = useTexts('demands');
  const dialogs = useMemo<VerbDialogs>(() => ({ assign: assignDialogOf(hints), merge: mergeDialogOf(hints), callBack: CallbackDialog, tryCallBack: CallbackDialog, setHandler: HandlerDialog }), [hints]);
  const panels = useMemo<RecordPanel[]>(
    () => [
      { key: 'callers', title: t('callers.title'), render: ({ row }) => <CallersPanel meta={meta} row={row} /> },
      { key: 'files', title: t('files.title'), render: ({ row }) => <DemandFiles meta={meta} id={row.id} /> },
      { key: 'merged', title: t('merged.title'), when: ({ row }) => row.status !== 'MERGED', render: ({ row }) => <MergedDemands meta={meta} id={row.id} /> },
      ...more(meta),
      { key: 'similar', title: t('similar.title'), place: 'side', screenOnly: true, when: () => hints.similar !== undefined, render: ({ row }) => <SimilarDemands meta={meta} hints={hints} id={row.id} /> },
    ],
    [meta, hints, more, t],
  );
  return <RecordPage kind={meta} panels={panels} dialogs={dialogs} />;
}
