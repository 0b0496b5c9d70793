// The stage of the bench: a database of its own with durable settings, filled by the product's own commands, and the product
// itself as a child.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap.mjs';
import { openDatabase, SERVER_FLAGS, startChild, waitReady } from '../services.mjs';
import { withLogin } from '../logins.mjs';

/** The same for the product and for the floor. */
export const POOL = 10;
let secretWord;
/** The one password of all accounts of this run. */
export const password = () => secretWord;

export const freePort = () =>
  new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ok(port));
    });
  });

/** A folder that goes when the bench ends. */
export function temporaryFolder() {
  // The database's own user has to reach it, which a folder below root's home would not allow.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haobang-bench-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Starts the database in `folder`. Autovacuum is off, so that it strikes neither side of a comparison by chance; `settle` does its work before each. */
export async function openStage(folder) {
  const { default: pg } = await import('pg');
  const kept = path.join(folder, 'bench-password');
  secretWord = fs.existsSync(kept) ? fs.readFileSync(kept, 'utf8') : `Bench-${randomBytes(12).toString('base64url')}-1a`;
  fs.writeFileSync(kept, secretWord, { mode: 0o600 });
  const database = await openDatabase(folder);
  const secret = fs.readFileSync(path.join(folder, 'keys/database-superuser'), 'utf8');
  const superUrl = withLogin(database.env.MIGRATE_DATABASE_URL, 'haobang', secret);
  const postmaster = Number(fs.readFileSync(path.join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
  const clients = new Map();
  /** A connection as superuser, one for each database. */
  const as = async (name = 'haobang') => {
    let client = clients.get(name);
    if (!client) {
      client = new pg.Client({ connectionString: inDatabase(superUrl, name), options: '-c TimeZone=UTC -c max_parallel_workers_per_gather=0' });
      await client.connect();
      clients.set(name, client);
    }
    return client;
  };
  const admin = await as('postgres');
  await admin.query('alter system set autovacuum = off');
  await admin.query(`alter system set max_wal_size = '8GB'`);
  await admin.query('select pg_reload_conf()');
  const env = { ...database.env, DATA_DIR: folder, EMBEDDED: 'on', DATABASE_POOL: String(POOL), NODE_ENV: 'production' };
  return {
    folder,
    postmaster,
    as,
    env: (name = 'haobang') => ({ ...env, DATABASE_URL: inDatabase(env.DATABASE_URL, name), MIGRATE_DATABASE_URL: inDatabase(env.MIGRATE_DATABASE_URL, name) }),
    async copyDatabase(from, to) {
      await clients.get(from)?.end();
      clients.delete(from);
      await admin.query(`create database ${to} template ${from}`);
      await admin.query(`grant connect on database ${to} to public`);
    },
    async settle(name = 'haobang') {
      await (await as(name)).query('vacuum analyze');
      await (await as(name)).query('checkpoint');
    },
    async stop() {
      for (const client of clients.values()) await client.end().catch(() => undefined);
      await database.stop();
    },
  };
}

function inDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Runs one of the product's commands to its end. */
export async function command(dist, name, env) {
  const { code, output } = await startChild(`${dist}/${name}.mjs`, env, { collect: true }).ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}\n${output}`);
}

/** Migrations, reference data and a small demo, by the product's own commands. */
export async function seed(stage, dist, scale) {
  const env = { ...stage.env(), PORT: '3000', DEMO: 'on', DEMO_SCALE: String(scale), DEMO_PASSWORD: secretWord, ADMIN_PASSWORD: `${secretWord}-Admin` };
  await command(dist, 'migrate', env);
  await command(dist, 'seed', env);
}

/** A child of its own process group, with its process id, that ends with this process. `flags` are Node's. */
export function startNode(file, env, flags = []) {
  const child = spawn(process.execPath, [...flags, '--import', pathToFileURL(path.join(root, 'tools/with-parent.mjs')).href, file], {
    cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: process.platform !== 'win32',
  });
  const ended = new Promise((ok) => child.once('close', ok));
  return {
    pid: child.pid,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(hard);
    },
  };
}

/** Starts the product on a database. @returns its address, process id, and how to sign in and stop */
export async function startProduct(stage, dist, { database = 'haobang', entry = 'main', flags = [] } = {}) {
  const port = await freePort();
  const child = startNode(`${dist}/${entry}.mjs`, { ...stage.env(database), DEMO: 'on', PORT: String(port), MIGRATE_DATABASE_URL: undefined }, [...(entry === 'main' ? SERVER_FLAGS : []), ...flags]);
  if (entry === 'main') await waitReady(port, child.ended);
  const url = `http://127.0.0.1:${port}`;
  return { url, pid: child.pid, stop: child.stop, signIn: (username) => signIn(url, username) };
}

/** Signs in as staff. @returns the headers of every further request */
export async function signIn(url, username) {
  const response = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: secretWord }) });
  const session = await response.json();
  if (!response.ok) throw new Error(`${username} can not sign in: ${JSON.stringify(session)}`);
  return { cookie: response.headers.getSetCookie()[0].split(';')[0], 'x-csrf-token': session.csrfToken, 'content-type': 'application/json' };
}
