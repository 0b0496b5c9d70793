import { Database, grantApplication, pendingMigrations, runMigrations } from '@haobang/database';
import { installQueue } from '@haobang/jobs';
import { migrations } from '../migrations.js';

/**
 * `migrate`: applies what is missing as the owner (MIGRATE_DATABASE_URL) and gives the application's login
 * (DATABASE_URL) its rights. Without the owner's address it applies nothing and says what is missing.
 */
const owner = process.env.MIGRATE_DATABASE_URL;
const application = process.env.DATABASE_URL;
if (!application) fail('DATABASE_URL is not set.');
if (!owner) {
  const missing = await pendingMigrations(application, migrations);
  if (missing.length) fail(`The database lacks ${missing.length} migrations (${missing.join(', ')}), and MIGRATE_DATABASE_URL is not set, so none is applied.`);
} else {
  const applied = await runMigrations(owner, migrations);
  if (applied.length) console.log(`Migrations applied: ${applied.length}`);
  const database = new Database({ url: owner, poolSize: 1 });
  await grantApplication(database, decodeURIComponent(new URL(application).username));
  await database.end();
  await installQueue(owner, application);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
