import type { CellType, CellValue, SheetColumn } from '@haobang/exchange';
import type { FieldMeta } from './fact.js';
import { tablesOf } from './kind-tables.js';
import type { Kind, Label } from './kind.js';
import { type Refs } from './record-refs.js';

type Locale = 'zh' | 'en';

/** Names for the ids of one page. */
export interface ExportWorld extends Pick<Refs, 'people' | 'enterprises' | 'records'> {
  locale: Locale;
  unitName: (id: number) => string | undefined;
}

export interface ExportColumn {
  name: string;
  label: Label;
  type: CellType;
  /** Where it is written for readers of one language; another column says the same in the other. */
  language?: Locale;
  value: (item: Record<string, unknown>, world: ExportWorld) => CellValue;
}

const LAMPS: Record<string, Label> = { green: { zh: '正常', en: 'On time' }, yellow: { zh: '临期', en: 'Due soon' }, red: { zh: '超期', en: 'Overdue' }, paused: { zh: '暂停', en: 'Paused' } };
const AWAITS: Record<string, Label> = { dispatcher: { zh: '分办人员', en: 'Dispatcher' }, lead: { zh: '主办单位', en: 'Lead unit' }, callback: { zh: '回访单位', en: 'Callback unit' }, supervisor: { zh: '督查人员', en: 'Supervisor' } };

const plain = (value: unknown): CellValue => (value === null || value === undefined ? null : value instanceof Date || typeof value !== 'object' ? (value as CellValue) : JSON.stringify(value));
/** A day ends a millisecond before midnight; a sheet would round that into the next day. */
const wholeSeconds = (value: CellValue): CellValue => (value instanceof Date ? new Date(Math.floor(value.getTime() / 1_000) * 1_000) : value);
const unitOf = (value: unknown, { unitName }: ExportWorld): CellValue => (typeof value === 'number' ? (unitName(value) ?? String(value)) : null);
const wordOf = (words: Record<string, Label>, value: unknown, locale: Locale): CellValue => (typeof value === 'string' ? (words[value]?.[locale] ?? value) : null);
const personOf = (value: unknown, { people }: ExportWorld): CellValue => (typeof value === 'string' ? (people[value] ?? value) : null);
const recordOf = (value: unknown, { records }: ExportWorld): CellValue => (typeof value === 'string' ? (records[value]?.no ?? value) : null);

/** What every record has, as a file shows it. */
function commonColumns(kind: Kind): ExportColumn[] {
  const column = (name: string, zh: string, en: string, type: CellType = 'text', value?: (item: unknown, world: ExportWorld) => CellValue): ExportColumn => ({ name, label: { zh, en }, type, value: (item, world) => (value ? value(item[name], world) : wholeSeconds(plain(item[name]))) });
  const titleColumn: ExportColumn = { name: 'title', label: { zh: '标题', en: 'Title' }, type: 'text', value: (item, { locale }) => plain(locale === 'en' ? (item['titleEn'] ?? item['title']) : item['title']) };
  return [
    column('no', '编号', 'Number'), titleColumn,
    column('status', '状态', 'State', 'text', (value, { locale }) => (kind.states[value as string]?.label as Label | undefined)?.[locale] ?? plain(value)),
    column('leadUnitId', '主办单位', 'Lead unit', 'text', unitOf), column('registeredUnitId', '登记单位', 'Registered by', 'text', unitOf), column('callbackUnitId', '回访单位', 'Callback unit', 'text', unitOf),
    column('handlerId', '承办人', 'Handler', 'text', personOf),
    column('enterpriseId', '企业', 'Enterprise', 'text', (value, { enterprises }) => (typeof value === 'string' ? (enterprises[value]?.name ?? value) : null)),
    column('parentId', '上级记录', 'Parent', 'text', recordOf),
    column('externalSystem', '来源系统', 'Source system'), column('externalId', '来源编号', 'Outside number'),
    column('registeredAt', '登记时间', 'Registered', 'instant'), column('createdAt', '录入时间', 'Entered at', 'instant'), column('lastEventAt', '最近动态', 'Last event at', 'instant'),
    column('dueOn', '到期', 'Due', 'date'), column('dueAt', '到期时间', 'Due at', 'instant'),
    column('lamp', '灯', 'Lamp', 'text', (value, { locale }) => wordOf(LAMPS, value, locale)), column('awaits', '待办方', 'Next move', 'text', (value, { locale }) => wordOf(AWAITS, value, locale)),
  ];
}

const TYPES: Partial<Record<FieldMeta['type'], CellType>> = { integer: 'integer', decimal: 'decimal', date: 'date', instant: 'instant', boolean: 'boolean' };

function columnOf(field: FieldMeta): ExportColumn {
  const labelled = (value: unknown, locale: Locale) => field.options?.find((option) => option.code === value)?.label[locale] ?? plain(value);
  return {
    name: field.name, label: { zh: field.zh, en: field.en }, type: TYPES[field.type] ?? 'text', ...(field.language ? { language: field.language } : {}),
    value: (item, world) => {
      const value = item[field.name];
      if (field.type === 'code') return labelled(value, world.locale);
      if (Array.isArray(value)) return value.map((one) => (field.type === 'codes' ? labelled(one, world.locale) : field.type === 'units' ? unitOf(one, world) : one)).join(world.locale === 'zh' ? '、' : ', ');
      if (field.type === 'unit') return unitOf(value, world);
      return wholeSeconds(plain(value));
    },
  };
}

/** Every column that a kind's file may have. Personal fields are not among them: a file can't be taken back. */
export function exportColumnsOf(kind: Kind): ExportColumn[] {
  return [...commonColumns(kind), ...tablesOf(kind).fields.filter((field) => !field.personal).map(columnOf)];
}

export const sheetColumns = (columns: readonly ExportColumn[], locale: Locale): SheetColumn[] => columns.map(({ name, label, type }) => ({ name, label: label[locale], type }));
