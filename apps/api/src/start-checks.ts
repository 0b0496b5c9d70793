import { assertKeysFit, type Keyring } from '@haobang/auth';
import { assertApplicationLogin, type Queryable } from '@haobang/database';
import { migrations } from './migrations.js';
import { type DatabaseFacts, databaseFaults, startFailure } from './start-failure.rules.js';

/** Runs a program; one that fails ends with 1 and a sentence for whoever started it. */
export async function runProgram(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(startFailure(error, process.env));
    process.exit(1);
  }
}

/** @throws Error where the database is too old, or could not find Chinese text */
export async function assertDatabaseFits(db: Queryable): Promise<void> {
  const [facts] = await db.query<DatabaseFacts>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
            case when current_setting('server_encoding') = 'UTF8' then U&'\\9550' ~ '[[:alpha:]]' else false end as "readsChinese"`,
  );
  const faults = databaseFaults(facts!);
  if (faults.length) throw new Error(`The database can not be used: ${faults.join('; ')}.`);
}

/**
 * What a process has to know before it serves or works: the database fits, every migration of this version is applied, the login
 * can't rewrite history, and the keys are those that the data were written under. Migrations of a later version do no harm: while
 * replicas are renewed one by one, old ones start beside new ones.
 *
 * @throws Error with one sentence
 */
export async function assertReadyToStart(db: Queryable, keys: Keyring, now: Date): Promise<void> {
  await assertDatabaseFits(db);
  const [{ there } = { there: false }] = await db.query<{ there: boolean }>(`select to_regclass('public.schema_migration') is not null as there`);
  const done = new Set(there ? (await db.query<{ name: string }>('select name from schema_migration')).map((row) => row.name) : []);
  const missing = migrations.filter((migration) => !done.has(migration.name));
  if (missing.length)
    throw new Error(
      there
        ? `The database lacks ${missing.length} migration(s) of this version (${missing.map((m) => m.name).slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''}). Apply them first: npm run migrate, or node dist/api/migrate.mjs, with MIGRATE_DATABASE_URL.`
        : 'The database is empty: no migration was applied. Run node dist/api/migrate.mjs with MIGRATE_DATABASE_URL, then node dist/api/seed.mjs.',
    );
  await assertApplicationLogin(db);
  await assertKeysFit(db, keys, now);
}
