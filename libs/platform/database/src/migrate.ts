import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** One process migrates at a time, however many start at once. */
const MIGRATION_LOCK = 4_711_001;

/** Migrations in the order in which they run. TypeORM sorts by the time in the name; a test holds the list to that order. */
export async function runMigrations(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  return withSource(url, migrations, async (source) => {
    const lock = source.createQueryRunner();
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      return (await source.runMigrations({ transaction: 'each' })).map((m) => m.name);
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  });
}

/** The migrations that a database lacks, without applying any. */
export async function pendingMigrations(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  return withSource(url, migrations, async (source) => {
    const done = await source
      .query<{ name: string }[]>(`select name from schema_migration`)
      .catch((error: { code?: string }) => (error.code === '42P01' ? [] : Promise.reject(error)));
    const names = new Set(done.map((row) => row.name));
    return migrations.map((m) => m.name).filter((name) => !names.has(name));
  });
}

async function withSource<R>(url: string, migrations: readonly MigrationClass[], work: (source: DataSource) => Promise<R>): Promise<R> {
  const source = new DataSource({ type: 'postgres', url, migrations: [...migrations], migrationsTableName: 'schema_migration', entities: [], synchronize: false, logging: false });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
