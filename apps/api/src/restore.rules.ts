import type { NeededKey } from '@haobang/auth';

/** What a backup says of itself beside its tables. */
export interface About {
  product: string;
  version: string;
  /** Names, in the order in which they were applied. */
  migrations: string[];
  /** Version of the queue's own tables. */
  queue: number;
  /** The keys under which values are written. */
  keys: NeededKey[];
  /** Whether the keys themselves are in the archive. */
  withKeys: boolean;
  /** Whether the data are made up. */
  demo: boolean;
  /** SHA-256 of contents that the database names and the storage had lost. */
  missingFiles: string[];
}

export interface Restoring {
  product: string;
  version: string;
  /** Names of the migrations that this version has. */
  migrations: readonly string[];
  /** Keys of the archive that are at hand neither here nor in it. */
  lost: readonly NeededKey[];
}

/** What is in the database that is to be filled. */
export interface Target {
  /** Tables in the schema `public`. */
  tables: number;
  /** Migrations applied there; undefined where there never was any. */
  migrations: readonly string[] | undefined;
  /** Whether it was ever seeded or used. */
  used: boolean;
}

/** Why an archive can't be restored by this version, in one sentence; undefined where it can. */
export function refusalOfBackup({ product, version, migrations, keys, withKeys }: About, here: Restoring): string | undefined {
  if (product !== here.product) return `This is a backup of ${product}, not of ${here.product}.`;
  const unknown = migrations.filter((name) => !here.migrations.includes(name));
  if (unknown.length) return `The backup was taken by a newer version (${version}; this is ${here.version}), with ${unknown.length} migration(s) that this one does not know, such as ${unknown[0]}. Restore it with that version or a later one.`;
  if (here.lost.length)
    return `The keys are missing: the backup was written under ${here.lost.map((key) => `${key.name} ${key.fingerprint}`).join(' and ')}, and ${withKeys || !keys.length ? 'those at hand are others' : 'it does not hold them itself'}. Bring those keys first (keys/ of the old data folder, or the environment): without them no personal value could be read.`;
  return undefined;
}

/** Why a database can't be filled by a backup, in one sentence; undefined where it can. */
export function refusalOfTarget({ tables, migrations, used }: Target, about: Pick<About, 'migrations'>): string | undefined {
  if (tables === 0) return undefined;
  if (!migrations || used) return 'The database is not empty. A backup is restored into an empty one only: make a new database, or name another DATA_DIR.';
  const beyond = migrations.filter((name) => !about.migrations.includes(name));
  if (beyond.length) return `The database has ${beyond.length} migration(s) that the backup does not have, such as ${beyond[0]}. Make it anew, without any: restoring applies the right ones itself.`;
  return undefined;
}
