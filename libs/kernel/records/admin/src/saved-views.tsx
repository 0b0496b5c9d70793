import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button, Form, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTexts } from '@haobang/admin-ui';
import type { ColumnSetting } from './columns';

/** A named list that an area offers to everybody: its address alone, the columns stay the reader's. */
export interface PresetView {
  name: string;
  /** The query part of the address, without a question mark or a cursor, as the list itself would write it. */
  search: string;
}

/** A named list of the reader's own: its address and its columns. */
export interface SavedView extends PresetView {
  columns: ColumnSetting[];
}

interface Props {
  presets: PresetView[];
  views: SavedView[];
  /** The list as it is now. */
  search: string;
  columns: ColumnSetting[];
  onChange(views: SavedView[]): void;
  onOpen(view: SavedView | PresetView | null): void;
}

function SaveView({ views, search, columns, onChange }: Omit<Props, 'onOpen' | 'presets'>) {
  const t = useTexts('records');
  const [name, setName] = useState('');
  const taken = views.some((view) => view.name === name.trim());
  const save = (): void => {
    if (name.trim() === '') return;
    onChange([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), search, columns }]);
    setName('');
  };
  return (
    <Form layout="vertical" onFinish={save} style={{ marginTop: 8 }}>
      <Form.Item label={t('views.save')} extra={taken ? t('views.taken') : undefined} style={{ marginBottom: 8 }}>
        <Input value={name} onChange={(event) => setName(event.target.value)} maxLength={40} aria-label={t('views.name')} placeholder={t('views.name')} />
      </Form.Item>
      <Button htmlType="submit" size="small" type="primary" disabled={name.trim() === ''}>{t('views.saveButton')}</Button>
    </Form>
  );
}

/** The reader's own views of this list. The one whose address is shown now is marked. */
export function SavedViews(props: Props) {
  const { presets, views, search, onChange, onOpen } = props;
  const t = useTexts('records');
  const [open, setOpen] = useState(false);
  const choose = (view: SavedView | PresetView | null): void => {
    setOpen(false);
    onOpen(view);
  };
  const current = [...views, ...presets].find((view) => view.search === search);
  const content = (
    <div style={{ width: 260 }}>
      <ul className="hb-column-list">
        <li><Button type="text" block style={{ justifyContent: 'flex-start' }} onClick={() => choose(null)}>{t('views.all')}</Button></li>
        {presets.map((view) => (
          <li key={`preset ${view.search}`}><Button type="text" block style={{ justifyContent: 'flex-start' }} aria-current={view === current} onClick={() => choose(view)}>{view.name}</Button></li>
        ))}
        {views.map((view) => (
          <li key={view.name}>
            <Button type="text" block style={{ justifyContent: 'flex-start' }} aria-current={view === current} onClick={() => choose(view)}>{view.name}</Button>
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('views.remove', { view: view.name })} onClick={() => onChange(views.filter((one) => one !== view))} />
          </li>
        ))}
      </ul>
      <SaveView {...props} />
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={content} destroyOnHidden>
      <Button aria-haspopup="dialog" aria-expanded={open}>{current?.name ?? t('views.title')}</Button>
    </Popover>
  );
}
