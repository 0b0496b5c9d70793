import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { problemText, useLabel, useTexts } from '@haobang/admin-ui';
import { api, problemOf, type KindMeta, type Query } from '@haobang/api-client';

/** The file holds what the list shows: the same filters, order and columns, all pages of it. */
export function ExportButton({ meta, query, columns, phone }: { meta: KindMeta; query: Query; columns: string[]; phone: boolean }) {
  const t = useTexts('records');
  const label = useLabel();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    setBusy(true);
    try {
      await api.download(`${meta.url}/export`, { ...query, columns, format }, `${label(meta.plural)}.${format}`);
    } catch (error) {
      void message.error(problemText(problemOf(error)));
    } finally {
      setBusy(false);
    }
  };
  const items = [
    { key: 'csv', label: t('list.exportCsv'), onClick: () => void save('csv') },
    { key: 'xlsx', label: t('list.exportXlsx'), onClick: () => void save('xlsx') },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={<DownloadOutlined />} loading={busy} aria-label={t(busy ? 'list.exporting' : 'list.export')} aria-haspopup="menu">{phone ? null : t(busy ? 'list.exporting' : 'list.export')}</Button>
    </Dropdown>
  );
}
