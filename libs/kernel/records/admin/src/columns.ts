import type { FieldType, KindMeta } from '@haobang/api-client';
import { COMMON_FIELDS, fieldOf } from './use-kind';

/** One person's columns of one kind: all that may be shown, in order. */
export interface ColumnSetting {
  name: string;
  shown: boolean;
  /** Pixels. */
  width: number;
}

export const LEAST_WIDTH = 60;
export const MOST_WIDTH = 800;

const WIDTHS: Partial<Record<FieldType, number>> = { integer: 100, decimal: 110, boolean: 80, date: 120, instant: 150, code: 120, unit: 160, units: 200, person: 100, enterprise: 220, phone: 130, uscc: 190, idNumber: 190 };
const NAMED_WIDTHS: Record<string, number> = { no: 150, title: 320, status: 100, lamp: 96, dueOn: 220 };

const widthOf = (meta: KindMeta, name: string): number => NAMED_WIDTHS[name] ?? WIDTHS[fieldOf(meta, name).type] ?? 160;

/** A declaration that names only its own fields gets the columns of every record before them. */
function shownColumns(meta: KindMeta): string[] {
  if (meta.columns.includes('no')) return meta.columns;
  const common = ['no', 'title', 'status', 'leadUnitId', ...(meta.clocks.length > 0 ? ['dueOn'] : [])].filter((name) => !meta.columns.includes(name));
  return [...common, ...meta.columns, 'registeredAt'];
}

/** The declared columns shown, then every other short field, to be switched on. */
export function defaultColumns(meta: KindMeta): ColumnSetting[] {
  const short = meta.fields.filter((field) => field.type !== 'longText' && field.type !== 'files').map((field) => field.name);
  const shown = shownColumns(meta);
  const others = [...short, ...COMMON_FIELDS].filter((name) => !shown.includes(name));
  return [
    ...shown.map((name) => ({ name, shown: true, width: widthOf(meta, name) })),
    ...[...new Set(others)].map((name) => ({ name, shown: false, width: widthOf(meta, name) })),
  ];
}

/** A kept setting against today's metadata: columns that are gone drop out, new ones stand at the end as declared. */
export function mergeColumns(meta: KindMeta, kept: readonly ColumnSetting[] | null): ColumnSetting[] {
  const defaults = defaultColumns(meta);
  if (!kept) return defaults;
  const known = kept.filter((column) => defaults.some((one) => one.name === column.name));
  return [...known, ...defaults.filter((column) => !known.some((one) => one.name === column.name))];
}

export const clampWidth = (width: number): number => Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width)));

export function moveColumn(columns: readonly ColumnSetting[], name: string, by: -1 | 1): ColumnSetting[] {
  const at = columns.findIndex((column) => column.name === name);
  const to = at + by;
  if (at < 0 || to < 0 || to >= columns.length) return [...columns];
  const moved = [...columns];
  [moved[at], moved[to]] = [moved[to]!, moved[at]!];
  return moved;
}

/** What the server calls the order of a column; the due day is ordered by its instant. Null where it has none. */
export function sortOf(meta: KindMeta, name: string): string | null {
  if (meta.sorts.includes(name)) return name;
  return name === 'dueOn' && meta.sorts.includes('dueAt') ? 'dueAt' : null;
}
