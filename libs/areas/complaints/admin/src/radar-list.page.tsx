import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { ListPage, type PresetView } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './complaints.texts';
import './counters.texts';

const PRESETS: [name: string, search: string][] = [
  ['found', 'status=FOUND&sort=dueAt'], ['contested', 'status=CONTESTED&sort=dueAt'], ['toRectify', 'status=ACCEPTED,UPHELD&sort=dueAt'], ['toClose', 'status=RECTIFIED'], ['closed', 'status=CLOSED,DISMISSED'],
];

export function Component() {
  const meta = useCompleteKind('radar-finding');
  const t = useTexts('complaints');
  const presets = useMemo<PresetView[]>(() => PRESETS.map(([name, search]) => ({ name: t(`radarViews.${name}`), search })), [t]);
  return <ListPage kind={meta} presets={presets} emptyHint={t('radar.emptyHint')} />;
}
