import type { Type } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';

/** A table as the kernel writes it: names and columns, read from the TypeORM entity that declares it. */
export interface Table {
  name: string;
  /** Property → column. */
  columns: ReadonlyMap<string, string>;
  /** As it is read: an item of a `from` list, to be given an alias. Decimals come as text, since JSON would make floats of them. */
  source: string;
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const known = new Map<unknown, Table>();

/** The table of an entity class. Columns without a name of their own are the property in snake case. */
export function tableOf(entity: Type<unknown>): Table {
  let table = known.get(entity);
  if (!table) {
    const storage = getMetadataArgsStorage();
    const declared = storage.tables.find((t) => t.target === entity);
    if (!declared?.name) throw new Error(`${entity.name} is not an entity with a table name`);
    const own = storage.columns.filter((c) => c.target === entity).map((c) => ({ property: c.propertyName, column: c.options.name ?? snake(c.propertyName), decimal: c.options.type === 'numeric' }));
    const read = own.map(({ column, decimal }) => (decimal ? `"${column}"::text as "${column}"` : `"${column}"`));
    const source = own.some(({ decimal }) => decimal) ? `(select ${read.join(', ')} from "${declared.name}")` : `"${declared.name}"`;
    table = { name: declared.name, columns: new Map(own.map(({ property, column }) => [property, column] as const)), source };
    known.set(entity, table);
  }
  return table;
}

/** A row with column names from an object with property names. */
export function toRow(table: Pick<Table, 'columns'>, object: Record<string, unknown>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [property, column] of table.columns) if (property in object) row[column] = object[property];
  return row;
}

/** The reverse of `toRow`. */
export function fromRow(table: Pick<Table, 'columns'>, row: Record<string, unknown>): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [property, column] of table.columns) object[property] = row[column] ?? null;
  return object;
}
