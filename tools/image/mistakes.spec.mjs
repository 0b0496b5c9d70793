// Starts the built programs with one setting wrong each, and reads what whoever starts them would read: one sentence, no stack.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../bootstrap.mjs';
import { startPostgres } from '../embedded-postgres.mjs';
import { withLogin } from '../logins.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haobang-mistakes-'));
const key = () => randomBytes(32).toString('base64');
const main = 'dist/api/main.mjs';
const worker = 'dist/api/worker.mjs';
const migrate = 'dist/api/migrate.mjs';
let database;
let taken;
let good;

/** Runs a program to its end; one that does not end is stopped, and fails what waits for it. */
async function run(program, env) {
  const child = spawn(process.execPath, [program], { cwd: root, env: { PATH: process.env.PATH, ...good, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}

async function refused(program, env, sentence) {
  const { code, said } = await run(program, env);
  assert.match(said, sentence);
  assert.equal(code, 1);
  assert.doesNotMatch(said, /^\s+at .*:\d+:\d+/m, 'a stack is nothing for whoever starts it');
  assert.doesNotMatch(said, /secret-of/, 'a secret is repeated');
  assert.ok(said.split('\n').length === 1 || said.startsWith('The configuration has'), said);
}

const owner = () => withLogin(database.url, 'haobang_owner', 'secret-of-owner');
const application = () => withLogin(database.url, 'haobang_app', 'secret-of-app');

describe('a wrong setting ends the start with a sentence', () => {
  before(async () => {
    fs.chmodSync(folder, 0o755); // the database's own user must get in
    database = await startPostgres({ dataDir: path.join(folder, 'pg'), db: 'haobang', user: 'haobang_owner', password: 'secret-of-owner', flags: ['-c', 'fsync=off'] });
    good = { DATABASE_URL: application(), DATA_DIR: path.join(folder, 'data'), PERSONAL_KEY: key(), INDEX_KEY: key(), SIGNING_KEY: key() };
    taken = net.createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
  });
  after(async () => {
    taken?.close();
    await database?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('before anything is prepared', async () => {
    await refused(main, {}, /refuses the login haobang_app \(DATABASE_URL: haobang_app at 127\.0\.0\.1/);
    assert.equal((await run('tools/db-setup.mjs', { MIGRATE_DATABASE_URL: owner() })).code, 0);
    await refused(main, {}, /The database is empty.*migrate\.mjs/);
    await refused(worker, {}, /The database is empty/);
  });

  it('where the owner is wrong', async () => {
    await refused(migrate, { MIGRATE_DATABASE_URL: withLogin(database.url, 'haobang_owner', 'secret-of-nobody') }, /refuses the login haobang_owner \(MIGRATE_DATABASE_URL:/);
    await refused(migrate, { MIGRATE_DATABASE_URL: application(), DATABASE_URL: owner() }, /MIGRATE_DATABASE_URL and DATABASE_URL swapped\?/);
    await refused(migrate, { MIGRATE_DATABASE_URL: owner(), DATABASE_URL: owner() }, /DATABASE_URL names the owner itself/);
    await refused(migrate, { MIGRATE_DATABASE_URL: 'mysql://owner@db/haobang' }, /^MIGRATE_DATABASE_URL is not an address of the form/);
    await refused(migrate, {}, /lacks \d+ migrations .*MIGRATE_DATABASE_URL is not set/);
  });

  it('once it is prepared', async () => {
    const prepared = await run(migrate, { MIGRATE_DATABASE_URL: owner() });
    assert.equal(prepared.code, 0, prepared.said);
    assert.equal((await run('dist/api/seed.mjs', { ADMIN_PASSWORD: 'Wrong-Settings-2024' })).code, 0);
    await refused(main, { DATABASE_URL: owner() }, /is a superuser.*db:setup/);
    await refused(main, { DATABASE_URL: database.url.replace(/haobang$/, 'nothing') }, /no database of that name/);
    await refused(main, { DATABASE_URL: 'postgres://haobang_app:x@127.0.0.1:1/haobang' }, /can not be reached \(DATABASE_URL: haobang_app at 127\.0\.0\.1:1\/haobang\)/);
    await refused(main, { PORT: String(taken.address().port) }, /^Port \d+ of 127\.0\.0\.1 is taken/);
    await refused(main, { HOST: 'no-such-host.invalid', PORT: '3000' }, /^HOST=no-such-host\.invalid/);
    await refused(main, { DATA_DIR: path.join(root, 'package.json/data') }, /DATA_DIR: .*can not write to \(ENOTDIR\)/);
    await refused(main, { PORT: 'x', TRUST_PROXY: 'yes', SIGNING_KEY: '', INDEX_KEY: 'secret-of-index' }, /has 4 mistake\(s\)/);
  });

  it('where a key is lost', async () => {
    // The first start notes the key that the index is made with.
    const other = await run(main, { PORT: String(taken.address().port) });
    assert.match(other.said, /is taken/);
    for (const program of [main, worker]) await refused(program, { INDEX_KEY: key() }, /written under INDEX_KEY [0-9a-f]{8}, which this process doesn't have/);
  });
});
