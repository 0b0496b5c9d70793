import { type FieldMeta, fieldsOf } from './fact.js';
import { type Table, tableOf } from './columns.js';
import type { Kind } from './kind.js';

/** What stands 1:1 beside the records of a kind: the table of its trait, its own, or both, seen as one. */
export interface KindTables {
  /** As they are written. */
  tables: readonly Table[];
  /** As they are read: an item of a `from` list, to be given an alias. */
  source: string;
  /** Property to column, over both. */
  columns: ReadonlyMap<string, string>;
  fields: readonly FieldMeta[];
}

const known = new WeakMap<Kind, KindTables>();

export function tablesOf(kind: Kind): KindTables {
  let found = known.get(kind);
  if (!found) {
    const entities = kind.own ? [kind.table, kind.own] : [kind.table];
    const tables = entities.map(tableOf);
    const columns = new Map(tables.flatMap((table) => [...table.columns]));
    const shared = tables.reduce((sum, table) => sum + table.columns.size, 0) - columns.size;
    if (shared !== tables.length - 1) throw new Error(`The tables of ${kind.kind} have columns of one name beside recordId`);
    const sources = tables.map((table) => table.source);
    const source = sources.length === 1 ? sources[0]! : `(select * from ${sources[0]!} a join ${sources[1]!} b using (record_id))`;
    const fields = entities.flatMap((entity) => fieldsOf(entity));
    const unknown = Object.keys(kind.codes ?? {}).filter((name) => !fields.some((field) => field.name === name));
    if (unknown.length) throw new Error(`${kind.kind} names the codes of ${unknown.join(', ')}, which its tables do not have`);
    known.set(kind, (found = { tables, source, columns, fields: withCodes(kind, fields) }));
  }
  return found;
}

/** Fields with the codes that the kind gives a meaning to: lists filter and count by them, files and histories tell them in words. */
export const withCodes = ({ codes = {} }: Kind, fields: readonly FieldMeta[]): readonly FieldMeta[] =>
  fields.map((field) => (codes[field.name] ? { ...field, type: 'code', options: codes[field.name]! } : field));
