import { type CellType, narrow, parseCell, type TableColumn } from '@haobang/exchange';
import { type FactType, type FieldMeta, fieldsOf } from './fact.js';
import type { Kind } from './kind.js';

/** A column of an import: a field of what a new record needs. */
export interface ImportColumn extends TableColumn {
  field: FieldMeta;
}

/** What a cell may need to know of the world. */
export interface CellWorld {
  /** The unit of an id, code or name. */
  unitOf: (text: string) => number | undefined;
  /** The enterprise of an id, credit code or name; `several` where a name has more than one. */
  enterpriseOf: (text: string) => string | 'several' | undefined;
}

export type CellResult = { value: unknown } | { code: string; detail: string };

const CELL_TYPES: Partial<Record<FactType, CellType>> = {
  text: 'text', longText: 'text', phone: 'code', idNumber: 'code', uscc: 'code', code: 'code', codes: 'text', unit: 'text', units: 'text', enterprise: 'text', person: 'code', record: 'code',
  integer: 'integer', decimal: 'decimal', date: 'date', instant: 'instant', boolean: 'boolean',
};

/** The columns of a kind's import, in the order of its form; files and lists of records can't stand in a cell. */
export function importColumnsOf(kind: Kind): ImportColumn[] {
  return fieldsOf(kind.create.input)
    .filter((field) => CELL_TYPES[field.type])
    .map((field) => ({ name: field.name, label: { zh: field.zh, en: field.en }, type: CELL_TYPES[field.type]!, required: !!field.required, field }));
}

/** Whether records of this kind can come by file: every field that a new one needs fits into a cell. */
export const isImportable = (kind: Kind): boolean => {
  const fields = fieldsOf(kind.create.input);
  return !kind.create.byHand && fields.length > 0 && fields.every((field) => !field.required || CELL_TYPES[field.type]);
};

const LIST = /[,，、;；\n]+/;
const listed = (text: string): string[] => text.split(LIST).map((item) => item.trim()).filter(Boolean);
const wrong = (code: string, detail: string): CellResult => ({ code, detail });

/** What a cell means as the value of a field; the field's own rules are checked afterwards, by the same code as a request's. */
export function cellValue({ field, type }: ImportColumn, text: string, world: CellWorld): CellResult {
  switch (field.type) {
    case 'code': return codeOf(field, text);
    case 'codes': return allOf(listed(text), (item) => codeOf(field, item));
    case 'unit': return unitOf(text, world);
    case 'units': return allOf(listed(text), (item) => unitOf(item, world));
    case 'enterprise': return enterpriseOf(text, world);
    default: return parseCell(type!, text);
  }
}

/** A code may be written as itself or by its label in either language. */
function codeOf(field: FieldMeta, text: string): CellResult {
  const said = narrow(text).toLowerCase();
  const found = field.options?.find(({ code, label }) => [code, label.zh, label.en].some((word) => narrow(word).toLowerCase() === said));
  return found ? { value: found.code } : wrong('not-a-code', `One of ${field.options?.map((option) => option.label.zh).join(', ')}.`);
}

function unitOf(text: string, world: CellWorld): CellResult {
  const unit = world.unitOf(text);
  return unit === undefined ? wrong('unit-unknown', 'There is no unit of this name, code or number.') : { value: unit };
}

function enterpriseOf(text: string, world: CellWorld): CellResult {
  const enterprise = world.enterpriseOf(text);
  if (enterprise === 'several') return wrong('enterprise-ambiguous', 'Several enterprises have this name; give the credit code.');
  return enterprise ? { value: enterprise } : wrong('enterprise-unknown', 'There is no enterprise of this credit code or name.');
}

function allOf(items: readonly string[], read: (item: string) => CellResult): CellResult {
  const values: unknown[] = [];
  for (const item of items) {
    const one = read(item);
    if (!('value' in one)) return one;
    values.push(one.value);
  }
  return { value: values };
}
