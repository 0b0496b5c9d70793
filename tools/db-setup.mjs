// npm run db:setup: makes the application's login from the owner's, for a database that operators run themselves.
import { randomBytes } from 'node:crypto';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { default: pg } = await import('pg');
const { makeLogin, openDatabaseTo, partsOf, withLogin } = await import('./logins.mjs');

const owner = process.env.MIGRATE_DATABASE_URL;
if (!owner) {
  console.error('MIGRATE_DATABASE_URL is missing: the login that owns the database and may create roles, postgres://owner:password@host:5432/haobang');
  process.exit(1);
}
const wanted = process.env.DATABASE_URL ? partsOf(process.env.DATABASE_URL) : { user: 'haobang_app', password: randomBytes(24).toString('base64url') };
const { user, database } = partsOf(owner);
if (wanted.user === user) {
  console.error('DATABASE_URL names the owner itself. The application needs a login of its own, which owns nothing.');
  process.exit(1);
}
const client = new pg.Client({ connectionString: owner });
try {
  await client.connect();
  await makeLogin(client, wanted.user, wanted.password);
  await openDatabaseTo(client, database, wanted.user);
  console.log(`The login ${wanted.user} is ready. Its rights on the tables come with the migrations (npm start, or npm run migrate).`);
  if (!process.env.DATABASE_URL) console.log(`Keep this, it isn't shown again:\nDATABASE_URL=${withLogin(owner, wanted.user, wanted.password)}`);
} catch (error) {
  console.error(`The login could not be made: ${error.message}`);
  process.exitCode = 1;
} finally {
  await client.end();
}
