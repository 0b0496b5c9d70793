// What `npm start` and `npm run dev` share: the data folder, the embedded database with its two logins, and the children.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';
import { reachable, startPostgres } from './embedded-postgres.mjs';
import { makeLogin, openDatabaseTo, withLogin } from './logins.mjs';

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** `.data` beside the project; below /var/lib/haobang where the database's own user can't reach that (root's home). */
export function dataFolder() {
  if (process.env.DATA_DIR) return path.resolve(process.env.DATA_DIR);
  const beside = path.join(root, '.data');
  if (reachable(beside)) return beside;
  // Two checkouts must not share one database.
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return path.join('/var/lib/haobang', `${path.basename(root)}-${mark}`);
}

/** A generated secret, made once and kept where only this user reads it. */
function secret(folder, name) {
  const file = path.join(folder, 'keys', name);
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8');
}

/** Notes that this process uses the data folder. @returns leave(), true where nobody else uses it any more */
function enter(folder) {
  const users = path.join(folder, 'running');
  fs.mkdirSync(users, { recursive: true });
  const mine = path.join(users, String(process.pid));
  fs.writeFileSync(mine, '');
  return () => {
    fs.rmSync(mine, { force: true });
    return fs.readdirSync(users).every((pid) => {
      if (alive(Number(pid))) return false;
      fs.rmSync(path.join(users, pid), { force: true }); // left by a process that was killed
      return true;
    });
  };
}

/**
 * Starts the embedded PostgreSQL, or finds it running, and makes the owner and the application's login.
 * @returns env: DATABASE_URL and MIGRATE_DATABASE_URL; found: true where it ran already; prepared: what `notePrepared` noted last;
 *   stop(): ends it unless another start uses it
 */
export async function openDatabase(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const dataDir = path.join(folder, 'pg');
  if (fs.existsSync(path.join(dataDir, 'PG_VERSION')) && !fs.existsSync(path.join(folder, 'keys/database-superuser')))
    throw new Error(`${dataDir} holds a database, but its key ${folder}/keys/database-superuser is lost. Bring the key back from your backup, or move the folder away to begin anew.`);
  const passwords = { haobang: secret(folder, 'database-superuser'), haobang_owner: secret(folder, 'database-owner'), haobang_app: secret(folder, 'database-app') };
  const leave = enter(folder);
  const server = await startPostgres({ dataDir, db: 'haobang', user: 'haobang', password: passwords.haobang, flags: ['-c', 'max_connections=60'] });
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  let prepared;
  try {
    ({ rows: [{ prepared }] } = await client.query(`select shobj_description(oid, 'pg_database') as prepared from pg_database where datname = 'haobang'`));
    for (const name of ['haobang_owner', 'haobang_app']) await makeLogin(client, name, passwords[name]);
    await client.query('alter database haobang owner to haobang_owner');
    await client.query('alter schema public owner to haobang_owner');
    await openDatabaseTo(client, 'haobang', 'haobang_app');
  } finally {
    await client.end();
  }
  return {
    env: {
      DATABASE_URL: withLogin(server.url, 'haobang_app', passwords.haobang_app),
      MIGRATE_DATABASE_URL: withLogin(server.url, 'haobang_owner', passwords.haobang_owner),
    },
    found: !server.started,
    prepared,
    /** Notes in the database itself, so that the note goes where the data go. */
    async notePrepared(text) {
      const noting = new pg.Client({ connectionString: server.url });
      await noting.connect();
      await noting.query(`comment on database haobang is ${noting.escapeLiteral(text)}`).finally(() => noting.end());
    },
    async stop() {
      if (leave()) await server.stop();
    },
  };
}

/** Ends the wish to start on a taken port with a sentence instead of a stack. */
export function assertPortFree(port) {
  return new Promise((ok, no) => {
    net
      .createServer()
      .once('error', () => no(new Error(`Port ${port} is taken; perhaps it runs already? Choose another: PORT=${port + 1} npm start`)))
      .listen(port, '127.0.0.1', function () {
        this.close(ok);
      });
  });
}

/**
 * Node's flags for the server that answers. Told how much it may have, V8 collects at half as much again of what is alive instead
 * of four times as much, so that a busy server stays small; what streams, as exports do, and what workers do needs no more.
 */
export const SERVER_FLAGS = ['--max-old-space-size=768', '--max-semi-space-size=8'];

/**
 * One of the built programs as a child, in a process group of its own: Ctrl-C reaches the parent alone, which stops things in
 * order. The child ends by itself when the parent is killed (see with-parent.mjs).
 * @returns ended: {code, signal, output}; output is the standard output where `collect`, which is else shown at once
 */
export function startChild(file, env, { args = [], collect = false } = {}) {
  const child = spawn(process.execPath, [...(path.basename(file) === 'main.mjs' ? SERVER_FLAGS : []), '--import', pathToFileURL(path.join(root, 'tools/with-parent.mjs')).href, file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', collect ? 'pipe' : 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (part) => (output += part));
  const ended = new Promise((ok) => child.once('close', (code, signal) => ok({ code, signal, output })));
  return {
    name: path.basename(file, '.mjs'),
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(hard);
    },
  };
}

/** Waits until the server answers on /readyz, or `ended` settles. */
export async function waitReady(port, ended) {
  let over = false;
  void ended.then(() => (over = true));
  for (const begun = Date.now(); !over; await new Promise((ok) => setTimeout(ok, 50))) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() - begun > 120_000) throw new Error(`The server is not ready after two minutes (http://127.0.0.1:${port}/readyz).`);
  }
  throw new Error('The server ended before it was ready; see above.');
}
