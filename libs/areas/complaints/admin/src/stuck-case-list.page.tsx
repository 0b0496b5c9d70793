import { useMemo } from 'react';
import { useTexts } from '@haobang/admin-ui';
import { ListPage, type PresetView } from '@haobang/records/admin';
import { useCompleteKind } from './demand-kind';
import './complaints.texts';
import './counters.texts';

const PRESETS: [name: string, search: string][] = [
  ['inWork', 'status=ACCEPTED'], ['sentBack', 'status=REWORK'], ['toStrikeOff', 'status=FOLLOWED_UP'], ['struckOff', 'status=STRUCK_OFF'], ['turned', 'turned=true'],
];

export function Component() {
  const meta = useCompleteKind('stuck-case');
  const t = useTexts('complaints');
  const presets = useMemo<PresetView[]>(() => PRESETS.map(([name, search]) => ({ name: t(`stuckViews.${name}`), search })), [t]);
  return <ListPage kind={meta} presets={presets} emptyHint={t('stuck.emptyHint')} />;
}
