import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import { Button, Checkbox, Drawer, InputNumber, Typography } from 'antd';
import { useTexts } from '@haobang/admin-ui';
import type { KindMeta } from '@haobang/api-client';
import { clampWidth, LEAST_WIDTH, MOST_WIDTH, moveColumn, type ColumnSetting } from './columns';
import { useFieldLabel } from './use-kind';

interface Props {
  meta: KindMeta;
  columns: ColumnSetting[];
  open: boolean;
  onChange(columns: ColumnSetting[] | undefined): void;
  onClose(): void;
}

/** Which columns, in what order, how wide: by buttons, so that it works without a mouse. */
export function ColumnSettings({ meta, columns, open, onChange, onClose }: Props) {
  const t = useTexts('records');
  const labelOf = useFieldLabel(meta);
  const set = (name: string, change: Partial<ColumnSetting>): void => onChange(columns.map((column) => (column.name === name ? { ...column, ...change } : column)));
  return (
    <Drawer open={open} onClose={onClose} title={t('columns.title')} size={400} extra={<Button size="small" onClick={() => onChange(undefined)}>{t('columns.reset')}</Button>} destroyOnHidden>
      <Typography.Paragraph type="secondary">{t('columns.hint')}</Typography.Paragraph>
      <ul className="hb-column-list">
        {columns.map((column, index) => {
          const label = labelOf(column.name);
          return (
            <li key={column.name}>
              <Checkbox checked={column.shown} disabled={column.name === 'no'} onChange={(event) => set(column.name, { shown: event.target.checked })}>{label}</Checkbox>
              <span style={{ flex: 1 }} />
              <InputNumber
                size="small" min={LEAST_WIDTH} max={MOST_WIDTH} step={10} value={column.width} aria-label={t('columns.width', { column: label })} style={{ width: 80 }}
                onChange={(width) => { if (typeof width === 'number') set(column.name, { width: clampWidth(width) }); }}
              />
              <Button size="small" type="text" icon={<ArrowUpOutlined />} disabled={index === 0} aria-label={t('columns.up', { column: label })} onClick={() => onChange(moveColumn(columns, column.name, -1))} />
              <Button size="small" type="text" icon={<ArrowDownOutlined />} disabled={index === columns.length - 1} aria-label={t('columns.down', { column: label })} onClick={() => onChange(moveColumn(columns, column.name, 1))} />
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}
