// Starts the database of the tests and makes the template that every test file clones.
const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const root = path.resolve(__dirname, '../../../..');
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=128MB'].flatMap((f) => ['-c', f]);

module.exports = async () => {
  const url = process.env.TEST_DATABASE_URL ?? (await startServer());
  process.env.TEST_SERVER_URL = url;
  process.env.TEST_TEMPLATE = await prepareTemplate(url);
};

/** One server for all test runs of this checkout; each run leaves its mark, and the last one to leave stops it. */
async function startServer() {
  const { startPostgres } = await import('../../../../tools/embedded-postgres.mjs');
  const home = path.join(os.tmpdir(), `haobang-test-${crypto.createHash('sha256').update(root).digest('hex').slice(0, 8)}`);
  fs.mkdirSync(path.join(home, 'runs'), { recursive: true });
  fs.chmodSync(home, 0o755);
  fs.writeFileSync(path.join(home, 'runs', String(process.pid)), '');
  const server = await startPostgres({ dataDir: path.join(home, 'pg'), db: 'haobang', user: 'haobang', password: 'haobang', flags: FLAGS });
  globalThis.__testServer = { server, home };
  return server.url;
}

/** The template is named after the bundled migrations: changed migrations make a new one, unchanged ones cost nothing. */
async function prepareTemplate(url) {
  // A folder of its own: another run of tests may be bundling at the same time.
  const bundle = path.join(root, `.cache/test/migrate-${process.pid}/migrate.mjs`);
  const { bundleServer } = await import('../../../../tools/bundle.mjs');
  await bundleServer({ root, input: { migrate: path.join(root, 'apps/api/src/cli/migrate.ts') }, dir: path.dirname(bundle) });
  const hash = crypto.createHash('sha256').update(fs.readFileSync(bundle)).digest('hex').slice(0, 12);
  const template = `template_${hash}`;
  const pg = require('pg');
  const admin = new pg.Client(url);
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(4711002)');
    await admin.query(`do $$ begin
      if not exists (select 1 from pg_roles where rolname = 'haobang_test_owner') then create role haobang_test_owner login password 'owner' createrole; end if;
      if not exists (select 1 from pg_roles where rolname = 'haobang_test_app') then create role haobang_test_app login password 'app'; end if; end $$`);
    const found = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
    if (!found.rowCount) {
      await admin.query(`drop database if exists ${template}`);
      await admin.query(`create database ${template} owner haobang_test_owner`);
      const of = (user, password) => Object.assign(new URL(url), { username: user, password, pathname: `/${template}` }).href;
      const run = spawnSync(process.execPath, [bundle], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, MIGRATE_DATABASE_URL: of('haobang_test_owner', 'owner'), DATABASE_URL: of('haobang_test_app', 'app') },
      });
      if (run.status !== 0) throw new Error(`The migrations failed:\n${run.stdout}\n${run.stderr}`);
      await admin.query(`alter database ${template} is_template true`);
    }
  } finally {
    await admin.end();
    fs.rmSync(path.dirname(bundle), { recursive: true, force: true });
  }
  return template;
}
