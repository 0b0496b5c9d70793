import { Database, grantApplication, type MigrationClass, runMigrations } from '@haobang/database';
import { installQueue } from '@haobang/jobs';
import { assertDatabaseFits } from './start-checks.js';

/** The user of an address. */
export const loginOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** Applies what is missing of a list as the owner, installs the queue, and gives the application's login its rights. @returns the names of what was applied */
export async function applyMigrations(ownerUrl: string, applicationUrl: string, list: readonly MigrationClass[]): Promise<string[]> {
  const login = loginOf(applicationUrl);
  if (login === loginOf(ownerUrl)) throw new Error('DATABASE_URL names the owner itself. The application needs a login of its own, which owns nothing: npm run db:setup makes it.');
  const database = new Database({ url: ownerUrl, poolSize: 1 });
  let applied: string[];
  try {
    await assertDatabaseFits(database);
    applied = await runMigrations(ownerUrl, list);
    await grantApplication(database, login);
  } finally {
    await database.end();
  }
  await installQueue(ownerUrl, applicationUrl);
  return applied;
}
