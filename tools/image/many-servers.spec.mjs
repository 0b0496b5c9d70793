// Starts what docker-compose.yml starts, without containers: the same commands and variables out of the same tree of files, two
// replicas behind a proxy that follows nginx.conf, a worker, one database with two logins. All of it on loopback.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../bootstrap.mjs';
import { startPostgres } from '../embedded-postgres.mjs';
import { environmentOf, layOutImage, readCompose, readDockerfile, readProxy } from './compose.mjs';
import { startProxy } from './proxy.mjs';

const ADMIN_PASSWORD = 'Many-Servers-2024';
const PASSWORD = 'Hall-Window-2024';
const DEMANDS = '/api/v1/complaints/demands';
/** A machine of another address than the proxy's: all of 127/8 is loopback. */
const CALLER = process.platform === 'linux' ? '127.0.0.9' : '127.0.0.1';

const key = () => randomBytes(32).toString('base64');
const secrets = { OWNER_PASSWORD: 'owner', APP_PASSWORD: 'app', ADMIN_PASSWORD, PERSONAL_KEY: key(), INDEX_KEY: key(), SIGNING_KEY: key() };
const services = readCompose(path.join(root, 'docker-compose.yml'), secrets);
const stages = readDockerfile(path.join(root, 'Dockerfile'));
const image = stages.at(-1);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haobang-servers-'));
const app = path.join(folder, 'app');
const processes = new Map(); // service → {child, port, said()}
let database;
let proxy;

/** Every file of the tree with its time of change. */
const treeOf = (at) => fs.readdirSync(at, { recursive: true }).map((file) => `${file} ${fs.lstatSync(path.join(at, file)).mtimeMs}`).sort();

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits until `ask` gives something; whoever waits for nothing is told by `what`. */
async function until(what, ask) {
  for (const begun = Date.now(); ; await new Promise((ok) => setTimeout(ok, 100))) {
    const found = await ask();
    if (found) return found;
    if (Date.now() - begun > 120_000) throw new Error(`Waited in vain until ${what}`);
  }
}

/** The variables of a service: the image's, those of .env, its own; with addresses of this machine instead of the network's. */
function environmentFor(name, port) {
  const { OWNER_PASSWORD: _o, APP_PASSWORD: _a, ADMIN_PASSWORD: _p, ...fromFile } = secrets;
  const all = { ...environmentOf(image), ...fromFile, ...services[name].environment };
  for (const [variable, value] of Object.entries(all)) all[variable] = value.replace('@database:5432/', `@127.0.0.1:${database.port}/`);
  return { ...all, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: path.join(folder, 'data'), PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}` };
}

/** Starts a service by the command of the compose file, else by the image's. */
async function startService(name, port) {
  port ??= await freePort();
  const [command, ...args] = services[name].command ?? image.lines.find((l) => l.instruction === 'CMD').list;
  const child = spawn(command, args, { cwd: app, env: environmentFor(name, port), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  const ended = new Promise((ok) => child.once('close', (code, signal) => ok({ code, signal })));
  const service = { child, port, ended, said: () => said };
  processes.set(name, service);
  return service;
}

/** Asks as the image's HEALTHCHECK does, until it is content. */
async function healthy(name) {
  const service = processes.get(name);
  const [command, ...args] = image.lines.find((l) => l.instruction === 'HEALTHCHECK').list;
  await until(`${name} is healthy: ${service.said()}`, async () => {
    assert.equal(service.child.exitCode, null, service.said());
    const check = spawn(command, args.map((arg) => arg.replace(':3000', `:${service.port}`)), { env: { PATH: process.env.PATH }, stdio: 'ignore' });
    return (await once(check, 'close'))[0] === 0;
  });
}

/** One request from the caller's address. @returns {Promise<{status: number, headers: object, body: any}>} */
function ask(port, method, address, { by = {}, json, form, headers = {} } = {}) {
  const boundary = 'part-of-the-form';
  const body = json ? Buffer.from(JSON.stringify(json)) : form ? Buffer.from(form(boundary)) : undefined;
  const type = json ? 'application/json' : form ? `multipart/form-data; boundary=${boundary}` : undefined;
  return new Promise((ok, no) => {
    const request = http.request({ host: '127.0.0.1', localAddress: CALLER, port, method, path: address, headers: { ...by, ...headers, ...(body && { 'content-type': type, 'content-length': body.length }) } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part)).on('error', no).on('end', () => {
        ok({ status: answer.statusCode, headers: answer.headers, body: /json/.test(answer.headers['content-type']) ? JSON.parse(text) : text });
      });
    });
    request.on('error', no).end(body);
  });
}

async function expectStatus(status, asked) {
  const answer = await asked;
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  return answer.body;
}

async function signIn(port, username, password) {
  const { status, headers, body } = await ask(port, 'POST', '/api/v1/session', { json: { username, password } });
  assert.equal(status, 201, JSON.stringify(body));
  return { id: body.account.id, by: { cookie: headers['set-cookie'].map((c) => c.split(';')[0]).join('; '), 'x-csrf-token': body.csrfToken } };
}

/** A new account with a password of its own. */
async function makeUser(admin, username) {
  const made = await expectStatus(201, ask(proxy.port, 'POST', '/api/v1/users', { by: admin.by, json: { username, name: username } }));
  const first = await signIn(proxy.port, username, made.oneTimePassword);
  await expectStatus(204, ask(proxy.port, 'POST', '/api/v1/session/password', { by: first.by, json: { current: made.oneTimePassword, next: PASSWORD } }));
  return made.user.id;
}

const demandOf = (title) => ({ title, content: '停电', channel: '12345' });

let failed = false;
/** One step of the story; after a failure the rest is not tried. */
const step = (name, work) =>
  it(name, { timeout: 180_000 }, async () => {
    assert.ok(!failed, 'Not tried, because an earlier step failed.');
    failed = true;
    await work();
    failed = false;
  });

describe('the services of docker-compose.yml', () => {
  let admin;
  let security;
  let clerkId;
  let clerk;
  let unitId;
  let tree;
  const one = () => processes.get('api-1').port;
  const two = () => processes.get('api-2').port;

  before(async () => {
    fs.chmodSync(folder, 0o755); // the database's own user must get in
    layOutImage(root, app, image);
    tree = treeOf(app);
    const { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: db } = services.database.environment;
    const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((flag) => ['-c', flag]);
    database = await startPostgres({ dataDir: path.join(folder, 'pg'), user, password, db, flags: unsafe });
  });
  after(async () => {
    for (const { child } of processes.values()) child.kill('SIGKILL');
    await proxy?.close();
    await database?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  step('start: prepare ends, both replicas get healthy, the proxy answers for them', async () => {
    const prepare = await startService('prepare');
    assert.deepEqual(await prepare.ended, { code: 0, signal: null }, prepare.said());
    assert.doesNotMatch(prepare.said(), /password/i, 'ADMIN_PASSWORD is given, so none is made and none is printed');
    await Promise.all(['api-1', 'api-2'].map((name) => startService(name)));
    await Promise.all(['api-1', 'api-2'].map(healthy));
    const said = readProxy(path.join(root, 'tools/docker/nginx.conf'));
    assert.deepEqual(said.upstreams, ['api-1:3000', 'api-2:3000']);
    proxy = await startProxy(said, (upstream) => processes.get(upstream.split(':')[0]).port);
    assert.match((await ask(proxy.port, 'GET', '/')).body, /<div id=/);
    assert.equal((await ask(proxy.port, 'GET', '/openapi.json')).status, 200);
    assert.equal((await ask(proxy.port, 'GET', '/docs/')).status, 200);
    assert.equal((await ask(proxy.port, 'GET', '/metrics')).status, 403);
  });

  step('prepare made two logins, and only it knows the owner', () => {
    for (const name of ['api-1', 'api-2', 'worker']) assert.doesNotMatch(JSON.stringify(environmentFor(name, 1)), /haobang_owner/);
    assert.match(environmentFor('prepare', 1).MIGRATE_DATABASE_URL, /\/\/haobang_owner:owner@/);
  });

  step('sign in through the proxy, which tells the caller\'s own address', async () => {
    admin = await signIn(proxy.port, 'admin', ADMIN_PASSWORD);
    const securityId = await makeUser(admin, 'security');
    clerkId = await makeUser(admin, 'window');
    await expectStatus(201, ask(proxy.port, 'POST', `/api/v1/users/${securityId}/roles`, { by: admin.by, json: { role: 'securityAdmin' } }));
    security = await signIn(proxy.port, 'security', PASSWORD);
    const units = await expectStatus(200, ask(proxy.port, 'GET', '/api/v1/organisation/units', { by: security.by }));
    unitId = units.items.find((unit) => unit.code === 'hall-new-area').id;
    const log = await expectStatus(200, ask(proxy.port, 'GET', '/api/v1/audit/sign-ins?limit=1', { by: security.by }));
    // Were it the proxy's, twenty wrong passwords of anybody would lock everybody out.
    assert.equal(log.items[0].ip, CALLER);
  });

  step('a role given by one replica holds on the other', async () => {
    clerk = await signIn(two(), 'window', PASSWORD);
    await expectStatus(403, ask(two(), 'POST', DEMANDS, { by: clerk.by, json: demandOf('还没有权限') }));
    await expectStatus(201, ask(one(), 'POST', `/api/v1/users/${clerkId}/roles`, { by: security.by, json: { role: 'clerk', unitId } }));
    await until('the other replica knows', async () => (await ask(two(), 'GET', '/api/v1/session', { by: clerk.by })).body.roles.length === 1);
    await expectStatus(201, ask(two(), 'POST', DEMANDS, { by: clerk.by, json: demandOf('已有权限') }));
  });

  step('what one replica wrote, the other reads; one key counts for both', async () => {
    const headers = { 'idempotency-key': 'same-on-both' };
    const made = await expectStatus(201, ask(one(), 'POST', DEMANDS, { by: clerk.by, headers, json: demandOf('同一件') }));
    const read = await expectStatus(200, ask(two(), 'GET', `${DEMANDS}/${made.id}`, { by: clerk.by }));
    assert.equal(read.no, made.no);
    assert.deepEqual(await expectStatus(201, ask(two(), 'POST', DEMANDS, { by: clerk.by, headers, json: demandOf('同一件') })), made);
  });

  step('a session ended on one replica is refused by the other', async () => {
    const other = await signIn(one(), 'window', PASSWORD);
    await expectStatus(200, ask(two(), 'GET', '/api/v1/session', { by: other.by }));
    await expectStatus(204, ask(one(), 'DELETE', '/api/v1/session', { by: other.by }));
    await until('the session is refused', async () => (await ask(two(), 'GET', '/api/v1/session', { by: other.by })).status === 401);
    await expectStatus(200, ask(two(), 'GET', '/api/v1/session', { by: clerk.by }));
  });

  step('work handed in by one replica waits for the worker, which does it', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `第 ${i} 件,停水,12345`).join('\n');
    const form = (boundary) => `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="demands.csv"\r\nContent-Type: text/csv\r\n\r\ntitle,content,channel\n${rows}\n\r\n--${boundary}--\r\n`;
    const taken = await expectStatus(202, ask(one(), 'POST', `${DEMANDS}/import`, { by: clerk.by, headers: { 'idempotency-key': 'handed-in' }, form }));
    const look = () => expectStatus(200, ask(two(), 'GET', taken.operation, { by: clerk.by }));
    assert.deepEqual([(await look()).status, (await look()).done], ['running', 0]);
    await startService('worker');
    const done = await until('the worker has done it', async () => ((await look()).status === 'running' ? undefined : look()));
    assert.equal(done.status, 'done', JSON.stringify(done));
    assert.equal(done.done, 20);
  });

  step('a replica killed amid requests loses nothing: who repeats with the same key has each thing once', async () => {
    const wanted = 120;
    let next = 0;
    let acknowledged = 0;
    let broken = 0;
    const victim = processes.get('api-1');
    const client = async () => {
      for (let i = next++; i < wanted; i = next++)
        // As an interface would: a broken request is asked again under its key.
        await until(`demand ${i} is registered`, async () => {
          const answer = await ask(proxy.port, 'POST', DEMANDS, { by: clerk.by, headers: { 'idempotency-key': `kill-${i}` }, json: demandOf(`灾备演练 ${i}`) }).catch((error) => ({ status: 0, body: error.message }));
          if (answer.status !== 201) {
            assert.ok([0, 502, 503].includes(answer.status) || answer.body.code === 'idempotency-key-in-flight', `${answer.status} ${JSON.stringify(answer.body)}`);
            broken++;
            return false;
          }
          if (++acknowledged === 40) victim.child.kill('SIGKILL');
          return true;
        });
    };
    await Promise.all(Array.from({ length: 8 }, client));
    assert.equal((await victim.ended).signal, 'SIGKILL');
    assert.equal(acknowledged, wanted);
    const titles = [];
    for (let cursor = ''; cursor !== null; ) {
      const page = await expectStatus(200, ask(proxy.port, 'GET', `${DEMANDS}?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`, { by: clerk.by }));
      titles.push(...page.items.map((item) => item.title).filter((title) => title.startsWith('灾备演练')));
      cursor = page.next;
    }
    assert.deepEqual(titles.sort(), Array.from({ length: wanted }, (_, i) => `灾备演练 ${i}`).sort(), `after ${broken} broken requests`);
  });

  step('a replica that comes back serves again', async () => {
    await startService('api-1', one());
    await healthy('api-1');
    const answered = new Set();
    await until('both answer', async () => answered.add((await ask(proxy.port, 'GET', '/readyz')).headers['x-answered-by']).size === 2);
    await expectStatus(200, ask(one(), 'GET', '/api/v1/session', { by: clerk.by }));
  });

  step('a role taken back on one replica ends on the other', async () => {
    const { items } = await expectStatus(200, ask(one(), 'GET', `/api/v1/users/${clerkId}/roles`, { by: security.by }));
    await expectStatus(204, ask(two(), 'DELETE', `/api/v1/users/${clerkId}/roles/${items[0].id}`, { by: security.by }));
    await until('the right is gone', async () => (await ask(one(), 'POST', DEMANDS, { by: clerk.by, json: demandOf('已无权限') })).status === 403);
  });

  step('all of them end in order when they are told to', async () => {
    const names = ['api-1', 'api-2', 'worker'];
    for (const name of names) processes.get(name).child.kill('SIGTERM');
    for (const name of names) assert.deepEqual([name, await processes.get(name).ended], [name, { code: 0, signal: null }], processes.get(name).said());
  });

  step('none of them wrote into the tree of the image, which is read-only there', () => assert.deepEqual(treeOf(app), tree));
});
