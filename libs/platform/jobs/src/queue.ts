import { Logger, runMigrations } from 'graphile-worker';
import { Database, type Queryable } from '@haobang/database';

/** One process installs at a time. */
const INSTALL_LOCK = 4_711_004;
const TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];

export const QUEUE_SCHEMA = 'graphile_worker';
/** Its own migrations fill this one. */
export const QUEUE_MIGRATIONS = `${QUEUE_SCHEMA}.migrations`;

/** The number of the queue's last own migration: what was written by one can't be loaded into another. */
export async function queueVersion(db: Queryable): Promise<number> {
  const [row] = await db.query<{ version: number }>(`select max(id)::int as version from ${QUEUE_MIGRATIONS}`);
  return row?.version ?? 0;
}

/** The queue's own log lines say nothing that `job_run` doesn't. */
export const silent = new Logger(() => () => undefined);

/**
 * Installs the queue's tables in their schema, as the owner of the database, and lets the application's login queue and
 * take jobs. Safe to repeat. The queue guards its tables by row security without policies, so grants alone would show nothing.
 */
export async function installQueue(ownerUrl: string, applicationUrl: string): Promise<void> {
  const login = `"${decodeURIComponent(new URL(applicationUrl).username).replaceAll('"', '""')}"`;
  await runMigrations({ connectionString: ownerUrl, logger: silent });
  const owner = new Database({ url: ownerUrl, poolSize: 1 });
  try {
    await owner.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [INSTALL_LOCK]);
      await tx.query(`grant usage on schema graphile_worker to ${login}`);
      await tx.query(`grant select on graphile_worker.migrations, graphile_worker.jobs to ${login}`);
      await tx.query(`grant usage, select on all sequences in schema graphile_worker to ${login}`);
      await tx.query(`grant execute on all functions in schema graphile_worker to ${login}`);
      for (const table of TABLES) {
        await tx.query(`grant select, insert, update, delete on graphile_worker.${table} to ${login}`);
        await tx.query(`drop policy if exists application on graphile_worker.${table}`);
        await tx.query(`create policy application on graphile_worker.${table} to ${login} using (true) with check (true)`);
      }
    });
  } finally {
    await owner.end();
  }
}
