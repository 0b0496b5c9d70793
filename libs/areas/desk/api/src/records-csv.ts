import type { SheetColumn, SheetRow } from '@haobang/exchange';
import type { FigureRecordResponse } from './metrics.dto.js';

type Locale = 'zh' | 'en';

const COLUMNS: (SheetColumn & { en: string })[] = [
  { name: 'no', label: '编号', en: 'Number' }, { name: 'title', label: '标题', en: 'Title' }, { name: 'status', label: '状态', en: 'State' }, { name: 'unit', label: '单位', en: 'Unit' },
  { name: 'on', label: '归属日', en: 'Day', type: 'date' }, { name: 'quantity', label: '数量', en: 'Quantity', type: 'decimal' }, { name: 'part', label: '口径', en: 'Counts as' }, { name: 'category', label: '类别', en: 'Category' },
  { name: 'reason', label: '剔除原因', en: 'Left out because' }, { name: 'hidden', label: '无权查看', en: 'Hidden', type: 'boolean' },
];

export const csvColumns = (locale: Locale): SheetColumn[] => COLUMNS.map(({ en, ...column }) => ({ ...column, label: locale === 'en' ? en : column.label }));

export async function* csvRows(rows: AsyncIterable<FigureRecordResponse>, locale: Locale): AsyncGenerator<SheetRow> {
  for await (const { no, title, titleEn, status, unit, on, quantity, part, category, reasonLabel, hidden } of rows)
    yield { no, title: locale === 'en' ? (titleEn ?? title) : title, status, unit: unit[locale], on, quantity, part: part?.label[locale] ?? null, category, reason: reasonLabel?.[locale] ?? null, hidden };
}
