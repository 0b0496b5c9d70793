import product from '../../../package.json' with { type: 'json' };
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Audit } from '@haobang/audit';
import { endEverySession, type Keyring, lostKeys, readKeys, writtenKeys } from '@haobang/auth';
import { Backup, FILES, loadBackup } from '@haobang/backup';
import { Database } from '@haobang/database';
import type { FileStorage } from '@haobang/documents';
import { systemContext } from '@haobang/http';
import { queueVersion } from '@haobang/jobs';
import { applyMigrations } from './apply-migrations.js';
import { EXTENT, KEYS_PART } from './backup.js';
import { migrations } from './migrations.js';
import { type About, refusalOfBackup, refusalOfTarget, type Target } from './restore.rules.js';

export interface RestoreOrder {
  file: string;
  ownerUrl: string;
  applicationUrl: string;
  storage: FileStorage;
  /** The keys at hand; undefined where there are none, and those of the archive are wanted. */
  keys: Keyring | undefined;
  /** Where the archive's keys go, where none are at hand. */
  keysFile: string | undefined;
  now: Date;
  say: (line: string) => void;
}

/**
 * Fills an empty database and the storage of files from a backup. Nothing is written before all of the archive was read and
 * found whole; the rows come in one transaction, so that it may be killed and run again.
 * @throws Error with one sentence
 */
export async function restoreBackup(order: RestoreOrder): Promise<About> {
  const { file, ownerUrl, applicationUrl, now, say } = order;
  const backup = await Backup.open<About>(file);
  try {
    const { about, tables, takenAt } = backup.manifest;
    const keys = order.keys ?? (about.withKeys ? readKeys(await backup.text(KEYS_PART)) : undefined);
    refuse(refusalOfBackup(about, { product: product.name, version: product.version, migrations: migrations.map((m) => m.name), lost: keys ? lostKeys(about.keys, keys) : about.keys }));
    if (!order.keys && about.withKeys && !order.keysFile) throw new Error('The backup holds its keys. Say where they are to be written, a file that is not there yet: --keys-to FILE.');
    refuse(refusalOfTarget(await targetAt(ownerUrl), about));
    say(`Backup of ${takenAt}, version ${about.version}: ${tables.length} tables, ${tables.reduce((sum, table) => sum + table.rows, 0)} rows, ${backup.manifest.files.count} files`);
    await backup.check();
    say('Read it all: it is whole');

    if (!order.keys && keys && order.keysFile) await keepKeys(keys, order.keysFile, say);
    await applyMigrations(ownerUrl, applicationUrl, migrations.filter((m) => about.migrations.includes(m.name)));
    await assertSameQueue(ownerUrl, about);
    await putFiles(backup, order.storage);
    await loadBackup({
      ...EXTENT, ownerUrl, backup,
      afterwards: async (tx) => {
        await endEverySession(tx, now);
        await new Audit().record({ ...systemContext(now, 'restore'), tx }, { action: 'operation:restore', subject: { type: 'backup', id: takenAt }, before: null, after: { takenAt, version: about.version, missingFiles: about.missingFiles } });
      },
    });
    // What came with later versions, and rights on what the product had made while it ran.
    const later = await applyMigrations(ownerUrl, applicationUrl, migrations);
    say(later.length ? `Loaded, and brought up to this version by ${later.length} migration(s)` : 'Loaded');
    return about;
  } finally {
    backup.close();
  }
}

function refuse(reason: string | undefined): void {
  if (reason) throw new Error(reason);
}

async function targetAt(ownerUrl: string): Promise<Target> {
  const database = new Database({ url: ownerUrl, poolSize: 1 });
  try {
    const [{ tables } = { tables: 0 }] = await database.query<{ tables: number }>(`select count(*)::int as tables from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    const there = async (table: string) => (await database.query<{ there: boolean }>('select to_regclass($1) is not null as there', [`public.${table}`]))[0]!.there;
    if (!(await there('schema_migration'))) return { tables, migrations: undefined, used: tables > 0 };
    const applied = (await database.query<{ name: string }>('select name from schema_migration')).map((row) => row.name);
    // Whoever seeds makes units and the administrator; migrations alone make neither.
    let used = false;
    for (const table of ['account', 'unit']) used ||= (await there(table)) && (await database.query(`select 1 from ${table} limit 1`)).length > 0;
    return { tables, migrations: applied, used };
  } finally {
    await database.end();
  }
}

async function assertSameQueue(ownerUrl: string, about: About): Promise<void> {
  const database = new Database({ url: ownerUrl, poolSize: 1 });
  try {
    const here = await queueVersion(database);
    if (here !== about.queue) throw new Error(`The queue's own tables are of version ${about.queue} in the backup and of ${here} here. Restore it with version ${about.version} of the product, then update.`);
  } finally {
    await database.end();
  }
}

/** Contents are named by their hash, so a second try puts the same once more. */
async function putFiles(backup: Backup<About>, storage: FileStorage): Promise<void> {
  await mkdir(storage.incoming, { recursive: true, mode: 0o700 });
  for (const sha256 of backup.files()) {
    const received = path.join(storage.incoming, `restore-${sha256}`);
    await pipeline(backup.part(`${FILES}${sha256}`), createWriteStream(received, { mode: 0o600 }));
    await storage.put(sha256, received);
  }
}

async function keepKeys(keys: Keyring, file: string, say: (line: string) => void): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, writtenKeys(keys), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The keys can not be written to ${file} (${error.code}).`);
  });
  say(`The keys are in ${file}, for its owner alone to read`);
}
