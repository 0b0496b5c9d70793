import { Database, grantApplication, pendingMigrations, runMigrations } from '@haobang/database';
import { installQueue } from '@haobang/jobs';
import { databaseUrl } from '../config.js';
import { migrations } from '../migrations.js';
import { assertDatabaseFits, runProgram } from '../start-checks.js';

/**
 * `migrate`: applies what is missing as the owner (MIGRATE_DATABASE_URL) and gives the application's login
 * (DATABASE_URL) its rights. Without the owner's address it applies nothing and says what is missing.
 */
await runProgram(async () => {
  const application = address('DATABASE_URL');
  if (!process.env.MIGRATE_DATABASE_URL) {
    const missing = await pendingMigrations(application, migrations);
    if (missing.length) throw new Error(`The database lacks ${missing.length} migrations (${missing.join(', ')}), and MIGRATE_DATABASE_URL is not set, so none is applied.`);
    return;
  }
  const owner = address('MIGRATE_DATABASE_URL');
  const login = decodeURIComponent(new URL(application).username);
  if (login === decodeURIComponent(new URL(owner).username)) throw new Error('DATABASE_URL names the owner itself. The application needs a login of its own, which owns nothing: npm run db:setup makes it.');
  const database = new Database({ url: owner, poolSize: 1 });
  try {
    await assertDatabaseFits(database);
    const applied = await runMigrations(owner, migrations);
    if (applied.length) console.log(`Migrations applied: ${applied.length}`);
    await grantApplication(database, login);
  } finally {
    await database.end();
  }
  await installQueue(owner, application);
});

function address(name: 'DATABASE_URL' | 'MIGRATE_DATABASE_URL'): string {
  try {
    return databaseUrl(process.env[name]);
  } catch (error) {
    throw new Error(`${name} ${(error as Error).message}.`);
  }
}
