import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { ListPage, type PresetView } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './demands.texts';

/** What each desk of the work asks first; written as the list itself writes its address. */
const PRESETS: [name: string, search: string][] = [
  ['toSign', 'status=ASSIGNED&sort=dueAt'], ['dueSoon', 'lamp=yellow&sort=dueAt'], ['overdue', 'lamp=red&sort=dueAt'], ['toCallBack', 'status=RESOLVED&sort=dueAt'], ['toStrikeOff', 'status=CALLED_BACK'],
  ['rework', 'status=REWORK&sort=dueAt'], ['pending', 'status=PENDING'], ['supervised', 'supervised=true'],
];

export function DemandListPage({ kind, emptyHint }: { kind: string; emptyHint?: string }) {
  const meta = useCompleteKind(kind);
  const t = useTexts('demands');
  const presets = useMemo<PresetView[]>(() => PRESETS.map(([name, search]) => ({ name: t(`views.${name}`), search })), [t]);
  return <ListPage kind={meta} presets={presets} emptyHint={emptyHint ?? t('list.emptyHint')} />;
}
