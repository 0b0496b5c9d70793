import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSession, useTexts } from '@haobang/admin-ui';
import { ListPage, useKind, type ExtraColumn, type PresetView } from '@haobang/records/admin';
import { MarkByCodesDialog } from './mark-by-codes-dialog';
import './outreach.texts';

export function Component() {
  const meta = useKind('key-enterprise');
  const t = useTexts('complaints');
  const { can } = useSession();
  const [open, setOpen] = useState(false);
  const liaison = useMemo<ExtraColumn[]>(() => [{ name: 'liaison', label: t('keyFirm.current'), width: 130, render: (row, refs) => (row.handlerId ? (refs?.people?.[row.handlerId] ?? '') : <span className="hb-tag" data-tone={row.open ? 'error' : 'default'}>{t('keyFirm.nobody')}</span>) }], [t]);
  const presets = useMemo<PresetView[]>(() => [{ name: t('keyFirm.uncovered'), search: 'status=MARKED&awaits=lead' }], [t]);
  return (
    <>
      <ListPage kind={meta} presets={presets} extraColumns={liaison} emptyHint={t('keyFirm.emptyHint')} actions={can('complaints:key-enterprise.register') && <Button onClick={() => setOpen(true)}>{t('keyFirm.byCodes')}</Button>} />
      {open && <MarkByCodesDialog meta={meta} onClose={() => setOpen(false)} />}
    </>
  );
}
