import { createHash } from 'node:crypto';
import { statement, type Statement } from '@haobang/database';
import type { Kind } from './kind.js';

/** A part of a `where`. */
export interface Condition {
  /** SQL with `?` for each value; `r` is the record, `t` the kind's table, `u` the row by unit. */
  sql: string;
  values: unknown[];
  /** The same on the row by unit, where it can be said without a look at the record. */
  rowSql?: string;
}

/** A statement with its values. */
export interface Asked {
  statement: Statement;
  values: unknown[];
}

/** Collects values and hands out their numbers. */
export class Values {
  readonly list: unknown[] = [];
  put(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
  fill({ sql, values }: Condition): string {
    let i = 0;
    return sql.replace(/\?/g, () => this.put(values[i++]));
  }
}

/** Named by its text: equal questions of a kind are prepared once. */
export const named = (purpose: string, kind: Kind, text: string): Statement => statement(`record.${purpose}.${kind.kind}.${createHash('sha1').update(text).digest('hex').slice(0, 16)}`, text);
