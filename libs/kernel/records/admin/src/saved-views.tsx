import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button, Form, Input, Popover, Typography } from 'antd';
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
  /** The page that shows the list; with a view's search it is the link that others can open. */
  path: string;
  /** Keeps a view, in place of one of the same name. */
  onSave(view: SavedView): void;
  onRemove(name: string): void;
  onOpen(view: SavedView | PresetView | null): void;
}

function SaveView({ views, search, columns, onSave }: Pick<Props, 'views' | 'search' | 'columns' | 'onSave'>) {
  const t = useTexts('records');
  const [name, setName] = useState('');
  const taken = views.some((view) => view.name === name.trim());
  const save = (): void => {
    if (name.trim() === '') return;
    onSave({ name: name.trim(), search, columns });
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

/** What another person opens to see the same rows, each with columns of one's own. */
const linkOf = (path: string, { search }: PresetView): string => `${location.origin}${path}${search === '' ? '' : `?${search}`}`;

/** The reader's own views of this list. The one whose address is shown now is marked. */
export function SavedViews(props: Props) {
  const { presets, views, search, path, onRemove, onOpen } = props;
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
            <Typography.Text copyable={{ text: linkOf(path, view), tooltips: [t('views.link', { view: view.name }), t('views.linkCopied')] }} />
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('views.remove', { view: view.name })} onClick={() => onRemove(view.name)} />
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
