import product from '../../../package.json' with { type: 'json' };
import { type Keyring, neededKeys, writtenKeys } from '@haobang/auth';
import { type BackedUpFile, type Manifest, writeBackup } from '@haobang/backup';
import { Database, type Queryable } from '@haobang/database';
import type { FileStorage } from '@haobang/documents';
import { QUEUE_MIGRATIONS, QUEUE_SCHEMA, queueVersion } from '@haobang/jobs';
import type { About } from './restore.rules.js';

/** What a backup takes: everything but the lists of migrations, which migrating itself fills. */
export const EXTENT = { schemas: ['public', QUEUE_SCHEMA], leftOut: ['public.schema_migration', QUEUE_MIGRATIONS] };

export const KEYS_PART = 'keys.env';

export interface BackupOrder {
  databaseUrl: string;
  storage: FileStorage;
  file: string;
  now: Date;
  /** Where given, they go into the archive. */
  keys?: Keyring;
  /** Leaves out files that the storage lost, instead of ending. */
  withoutMissingFiles?: boolean;
}

/** Takes the database and the files that it names, while the product runs. @throws Error with one sentence */
export async function takeBackup(order: BackupOrder): Promise<Manifest<About>> {
  const { storage } = order;
  const missingFiles: string[] = [];
  const beside = new Database({ url: order.databaseUrl, poolSize: 1 });
  const named = async (db: Queryable): Promise<BackedUpFile[]> =>
    (await db.query<{ sha256: string }>(`select encode(sha256, 'hex') as sha256 from document_content order by sha256`)).map(({ sha256 }) => ({
      sha256,
      open: async () => {
        try {
          return await storage.open(sha256);
        } catch {
          // What was uploaded and never used may be removed while the backup runs: it would go after the restore, too.
          const [still] = await beside.query(`select 1 from document_content where sha256 = decode($1, 'hex')`, [sha256]);
          if (!still) return undefined;
          if (!order.withoutMissingFiles) throw new Error(`The file ${sha256} is named by the database and not in the storage. Bring it back first, or take the backup --without-missing-files.`);
          missingFiles.push(sha256);
          return undefined;
        }
      },
    }));
  try {
    return await writeBackup<About>({
      ...EXTENT, url: order.databaseUrl, file: order.file, now: order.now, files: named,
      extra: order.keys ? { [KEYS_PART]: writtenKeys(order.keys) } : {},
      about: async (db) => ({
        product: product.name, version: product.version, withKeys: order.keys !== undefined, missingFiles,
        migrations: (await db.query<{ name: string }>('select name from schema_migration order by id')).map((row) => row.name),
        queue: await queueVersion(db),
        keys: await neededKeys(db),
        demo: (await db.query('select 1 from demo_run limit 1')).length > 0,
      }),
    });
  } finally {
    await beside.end();
  }
}
