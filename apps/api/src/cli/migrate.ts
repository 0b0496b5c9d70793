import { pendingMigrations } from '@haobang/database';
import { applyMigrations } from '../apply-migrations.js';
import { addressOf } from '../config.js';
import { migrations } from '../migrations.js';
import { runProgram } from '../start-checks.js';

/**
 * `migrate`: applies what is missing as the owner (MIGRATE_DATABASE_URL) and gives the application's login
 * (DATABASE_URL) its rights. Without the owner's address it applies nothing and says what is missing.
 */
await runProgram(async () => {
  const application = addressOf('DATABASE_URL');
  if (!process.env.MIGRATE_DATABASE_URL) {
    const missing = await pendingMigrations(application, migrations);
    if (missing.length) throw new Error(`The database lacks ${missing.length} migrations (${missing.join(', ')}), and MIGRATE_DATABASE_URL is not set, so none is applied.`);
    return;
  }
  const applied = await applyMigrations(addressOf('MIGRATE_DATABASE_URL'), application, migrations);
  if (applied.length) console.log(`Migrations applied: ${applied.length}`);
});
