import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { ListPage, type PresetView } from '@haobang/records/admin';
import { useDemandKind } from './demand-kind';
import './complaints.texts';

/** What each desk of the work asks first; written as the list itself writes its address. */
const PRESETS: [name: string, search: string][] = [
  ['toSign', 'status=ASSIGNED&sort=dueAt'], ['dueSoon', 'lamp=yellow&sort=dueAt'], ['overdue', 'lamp=red&sort=dueAt'], ['toCallBack', 'status=RESOLVED&sort=dueAt'], ['toStrikeOff', 'status=CALLED_BACK'],
  ['rework', 'status=REWORK&sort=dueAt'], ['pending', 'status=PENDING'], ['supervised', 'supervised=true'],
];

export function Component() {
  const meta = useDemandKind();
  const t = useTexts('complaints');
  const presets = useMemo<PresetView[]>(() => PRESETS.map(([name, search]) => ({ name: t(`views.${name}`), search })), [t]);
  return <ListPage kind={meta} presets={presets} emptyHint={t('list.emptyHint')} />;
}
