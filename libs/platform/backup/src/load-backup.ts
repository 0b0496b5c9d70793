import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import type { Queryable } from '@haobang/database';
import { quoted, tablesOf, type Extent, type TableShape } from './catalogue.js';
import { withConnection } from './connection.js';
import { from } from './copy-streams.js';
import { tablePartName, type SequenceState, type TablePart } from './manifest.js';
import type { Backup } from './read-backup.js';

export interface LoadRequest extends Extent {
  /** Of the login that owns the tables. */
  ownerUrl: string;
  backup: Backup;
  /** Run before the commit, with all rows in place; what it throws undoes everything. */
  afterwards?(tx: Queryable): Promise<void>;
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Fills tables that migrations have made with what the archive holds, in one transaction.
 * @throws Error where the tables are not those of the archive, or rows contradict a foreign key
 */
export async function loadBackup(request: LoadRequest): Promise<void> {
  const { ownerUrl, backup } = request;
  await withConnection(ownerUrl, async (client, db) => {
    await spendTransactions(db, backup.manifest.transactions);
    await db.query('begin');
    const shapes = await tablesOf(db, request);
    assertSameTables(shapes, backup.manifest.tables);
    await db.query(`lock table ${shapes.map((shape) => shape.path).join(', ')} in access exclusive mode`);
    const keys = await foreignKeysOf(db, shapes);
    for (const key of keys) await db.query(`alter table ${key.table} drop constraint ${quoted(key.name)}`);
    const guarded = await withTriggers(db, shapes);
    for (const table of guarded) await db.query(`alter table ${table} disable trigger user`);
    await db.query(`truncate ${shapes.map((shape) => shape.path).join(', ')}`);
    for (const part of backup.manifest.tables) await copyIn(client, backup, part);
    for (const sequence of backup.manifest.sequences) await setSequence(db, sequence);
    for (const table of guarded) await db.query(`alter table ${table} enable trigger user`);
    for (const key of keys) await db.query(`alter table ${key.table} add constraint ${quoted(key.name)} ${key.definition}`);
    await request.afterwards?.(db);
    await db.query('commit');
    await db.query('analyze');
  });
}

/**
 * Archives hold ranks instead of the numbers of transactions. A young cluster would give the same numbers once more, to later
 * transactions: it spends them first.
 */
async function spendTransactions(db: Queryable, ranks: number): Promise<void> {
  const [{ next } = { next: '0' }] = await db.query<{ next: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as next');
  const lacking = ranks + 1 - Number(next);
  if (lacking <= 0) return;
  await db.query('set synchronous_commit = off');
  await db.query(`do $$ begin for i in 1 .. ${Math.ceil(lacking)} loop perform pg_current_xact_id(); commit; end loop; end $$`);
  await db.query('set synchronous_commit = on');
}

function assertSameTables(shapes: readonly TableShape[], parts: readonly TablePart[]): void {
  const named = (table: { schema: string; name: string }, columns: readonly string[]) => `${table.schema}.${table.name} (${[...columns].sort().join(', ')})`;
  const here = new Set(shapes.map((shape) => named(shape, shape.columns.map(({ name, type }) => `${name} ${type}`))));
  const there = new Set(parts.map((part) => named(part, part.columns.map((name, i) => `${name} ${part.types[i]}`))));
  const differing = [...there].filter((table) => !here.has(table)).concat([...here].filter((table) => !there.has(table)));
  if (differing.length) throw new Error(`The tables are not those of the backup, though the migrations have the same names: ${differing.slice(0, 3).join('; ')}. Restore it with the version that wrote it.`);
}

function foreignKeysOf(db: Queryable, shapes: readonly TableShape[]): Promise<ForeignKey[]> {
  return db.query<ForeignKey>(
    `select format('%I.%I', n.nspname, c.relname) as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and format('%I.%I', n.nspname, c.relname) = any($1) order by 1, 2`,
    [shapes.map((shape) => shape.path)],
  );
}

async function withTriggers(db: Queryable, shapes: readonly TableShape[]): Promise<string[]> {
  const rows = await db.query<{ path: string }>(
    `select distinct format('%I.%I', n.nspname, c.relname) as path from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and format('%I.%I', n.nspname, c.relname) = any($1) order by 1`,
    [shapes.map((shape) => shape.path)],
  );
  return rows.map((row) => row.path);
}

async function copyIn(client: pg.Client, backup: Backup, part: TablePart): Promise<void> {
  const into = client.query(from(`copy ${quoted(part.schema)}.${quoted(part.name)} (${part.columns.map(quoted).join(', ')}) from stdin`));
  await pipeline(Readable.from(backup.part(tablePartName(part)), { objectMode: false, highWaterMark: 256 * 1024 }), into);
  if (into.rowCount !== part.rows) throw new Error(`${part.schema}.${part.name} took ${into.rowCount} rows instead of ${part.rows}.`);
}

/** Sequences that came into being while the product ran are made again. */
async function setSequence(db: Queryable, { schema, name, type, start, least, most, step, cycles, cache, last }: SequenceState): Promise<void> {
  const path = `${quoted(schema)}.${quoted(name)}`;
  const whole = (text: string) => BigInt(text).toString();
  await db.query(
    `create sequence if not exists ${path} as ${['smallint', 'integer', 'bigint'].find((known) => known === type) ?? 'bigint'}
       increment ${whole(step)} minvalue ${whole(least)} maxvalue ${whole(most)} start ${whole(start)} cache ${whole(cache)} ${cycles ? 'cycle' : 'no cycle'}`,
  );
  await db.query('select setval($1::regclass, $2::bigint, $3)', [path, last ?? start, last !== null]);
}
