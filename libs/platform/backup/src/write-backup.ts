import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import type { Queryable } from '@haobang/database';
import { zip, type ZipPart } from '@haobang/exchange';
import { quoted, sequencesOf, tablesOf, type Extent, type TableShape } from './catalogue.js';
import { withConnection } from './connection.js';
import { to } from './copy-streams.js';
import { FILES, FORMAT, MANIFEST, tablePartName, type Manifest, type TablePart } from './manifest.js';

export interface BackedUpFile {
  sha256: string;
  /** Undefined where the content is to be left out. */
  open(): Promise<Readable | undefined>;
}

export interface BackupRequest<About extends object> extends Extent {
  /** Of a login that may read everything. */
  url: string;
  /** Where the archive will lie; must not be there yet. */
  file: string;
  now: Date;
  /** Asked within the snapshot. */
  about(db: Queryable): Promise<About>;
  /** Contents that the snapshot names, asked within it. */
  files(db: Queryable): Promise<BackedUpFile[]>;
  extra?: Record<string, string>;
}

const PIECE = 256 * 1024;

/**
 * Writes the archive. Until it is whole and on disk it has another name, so that a process that is killed leaves nothing that
 * looks like a backup.
 * @throws Error with one sentence where the file is there already, or a content is not what its name says
 */
export async function writeBackup<About extends object>(request: BackupRequest<About>): Promise<Manifest<About>> {
  if (existsSync(request.file)) throw new Error(`${request.file} is there already. Backups are never overwritten: choose another name.`);
  const incomplete = `${request.file}.${process.pid}.incomplete`;
  // It holds hashes of passwords: for the one who makes it alone.
  const handle = await open(incomplete, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The backup can not be written into ${path.dirname(request.file)} (${error.code}).`);
  });
  try {
    const manifest = await withConnection(request.url, async (client, db) => {
      await db.query('begin transaction isolation level repeatable read, read only');
      const taking = new Snapshot(client, db, request);
      let held: Buffer[] = [];
      let length = 0;
      const write = async () => {
        for (let rest = Buffer.concat(held); rest.length; ) rest = rest.subarray((await handle.write(rest)).bytesWritten);
        [held, length] = [[], 0];
      };
      for await (const piece of zip(taking.parts(), { large: true })) {
        held.push(piece);
        length += piece.length;
        if (length >= PIECE) await write();
      }
      await write();
      await db.query('commit');
      return taking.manifest!;
    });
    await handle.sync();
    await handle.close();
    await rename(incomplete, request.file);
    return manifest;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(incomplete, { force: true });
    throw error;
  }
}

/** The parts of one archive, in one transaction. */
class Snapshot<About extends object> {
  manifest: Manifest<About> | undefined;

  constructor(
    private readonly client: pg.Client,
    private readonly db: Queryable,
    private readonly request: BackupRequest<About>,
  ) {}

  async *parts(): AsyncGenerator<ZipPart> {
    const { db, request } = this;
    const shapes = await tablesOf(db, request);
    await db.query(`lock table ${shapes.map((shape) => shape.path).join(', ')} in access share mode`);
    const ranks = ranksOf(shapes);
    const [{ transactions, postgres } = { transactions: 0, postgres: 0 }] = await db.query<{ transactions: number; postgres: number }>(
      `select ${ranks ? `(select count(*)::int from (${ranks}) r)` : '0'} as transactions, current_setting('server_version_num')::int as postgres`,
    );
    const tables: TablePart[] = [];
    for (const shape of shapes) {
      const part: TablePart = { schema: shape.schema, name: shape.name, columns: shape.columns.map((column) => column.name), types: shape.columns.map((column) => column.type), rows: 0, bytes: 0, sha256: '' };
      yield { name: tablePartName(part), content: this.copy(shape, ranks, part) };
      tables.push(part);
    }
    const files = { count: 0, bytes: 0 };
    for (const { sha256, open: opened } of await request.files(db)) {
      const content = await opened();
      if (content) yield { name: `${FILES}${sha256}`, content: proved(content, sha256, files) };
    }
    for (const [name, text] of Object.entries(request.extra ?? {})) yield { name, content: [text] };
    this.manifest = {
      format: FORMAT, takenAt: request.now.toISOString(), postgres, about: await request.about(db), tables,
      // Sequences stand outside of transactions: read last, they are never behind a number that the snapshot holds.
      sequences: await sequencesOf(db, request.schemas), transactions, files,
      extra: Object.fromEntries(Object.entries(request.extra ?? {}).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')])),
    };
    yield { name: MANIFEST, content: [`${JSON.stringify(this.manifest, null, 1)}\n`] };
  }

  private async *copy(shape: TableShape, ranks: string | undefined, part: TablePart): AsyncGenerator<Buffer> {
    const stream = this.client.query(to(copyStatement(shape, ranks)));
    const hash = createHash('sha256');
    for await (const piece of stream as AsyncIterable<Buffer>) {
      hash.update(piece);
      part.bytes += piece.length;
      yield piece;
    }
    part.rows = stream.rowCount;
    part.sha256 = hash.digest('hex');
  }
}

const isTransaction = ({ type }: { type: string }) => type === 'xid8';

/** Every number of a transaction in any column, with its rank; undefined where no table has such a column. */
function ranksOf(shapes: readonly TableShape[]): string | undefined {
  const columns = shapes.flatMap((shape) => shape.columns.filter(isTransaction).map(({ name }) => `select ${quoted(name)} as xid from ${shape.path}`));
  return columns.length ? `select xid, row_number() over (order by xid) as rank from (${columns.join(' union ')}) numbers where xid is not null` : undefined;
}

function copyStatement(shape: TableShape, ranks: string | undefined): string {
  const numbers = shape.columns.filter(isTransaction).map(({ name }) => name);
  const listed = shape.columns.map(({ name }) => (numbers.includes(name) ? `r${numbers.indexOf(name)}.rank` : `t.${quoted(name)}`)).join(', ');
  const joins = numbers.map((name, i) => ` left join ranks r${i} on r${i}.xid = t.${quoted(name)}`).join('');
  const query = `select ${listed} from ${shape.path} t${joins}`;
  return `copy (${numbers.length ? `with ranks as materialized (${ranks}) ${query}` : query}) to stdout`;
}

async function* proved(content: Readable, sha256: string, sum: { count: number; bytes: number }): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of content as AsyncIterable<Buffer>) {
    hash.update(piece);
    sum.bytes += piece.length;
    yield piece;
  }
  sum.count++;
  if (hash.digest('hex') !== sha256) throw new Error(`The stored file ${sha256} is damaged: its bytes are not those that its name says. Bring it back from an older backup first.`);
}
