import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Headers, useProduct } from './product.testing.js';

const root = path.resolve(__dirname, '../../..');
const DEMANDS = '/api/v1/complaints/demands';
const MEBIBYTE = 1 << 20;

/** One whole chunk of an import, and some rows of the next. */
const ROWS = 5_400;
/** The lock by which the test sees that the worker has come to the row that takes its time. */
const LINGERS = 471_199;

interface Server {
  child: ChildProcess;
  base: string;
}

/** Server, worker and commands as they are delivered, each in a process of its own. */
describe('the process', () => {
  const t = useProduct();
  const folder = mkdtempSync(path.join(tmpdir(), 'haobang-killed-'));
  const bundle = path.join(root, '.cache/test', `main-${process.pid}`);
  const children: ChildProcess[] = [];
  beforeAll(() => {
    // By a program of its own: Jest would have to compile the compiler.
    const script = `import { bundleServer } from ${JSON.stringify(path.join(root, 'tools/bundle.mjs'))}; await bundleServer({ root: ${JSON.stringify(root)}, input: { main: 'apps/api/src/main.ts', worker: 'apps/api/src/worker.ts', verify: 'apps/api/src/cli/verify.ts' }, dir: ${JSON.stringify(bundle)} });`;
    const built = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
  }, 60_000);
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    for (const made of [folder, bundle]) rmSync(made, { recursive: true, force: true });
  });

  const environment = () => {
    const keys = { PERSONAL_KEY: t.keys.personal[0]!, INDEX_KEY: t.keys.index, SIGNING_KEY: t.keys.signing };
    return { PATH: process.env.PATH, DATABASE_URL: t.db.url, DATA_DIR: folder, ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.bytes.toString('base64')])) };
  };

  function run(entry: 'main' | 'worker', env: Record<string, string> = {}): { child: ChildProcess; said: () => string } {
    const child = spawn(process.execPath, [path.join(bundle, `${entry}.mjs`)], { cwd: root, env: { ...environment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (part: string) => (said += part));
    return { child, said: () => said };
  }

  /** Below those that systems hand out by themselves: one of these would go to another test before the server is up, and that test would answer. */
  async function freePort(): Promise<number> {
    for (let port = 15_000 + (process.pid % 10_000); ; port++) {
      const probe = net.createServer().listen(port, '127.0.0.1');
      const free = await once(probe, 'listening').then(() => true, () => false);
      if (!free) continue;
      probe.close();
      await once(probe, 'close');
      return port;
    }
  }

  async function start(): Promise<Server> {
    const port = await freePort();
    const { child, said } = run('main', { PORT: String(port) });
    const base = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${base}/readyz`).catch(() => undefined))?.ok) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${said()}`);
      await new Promise((ok) => setTimeout(ok, 50));
    }
    return { child, base };
  }

  /** Until what is asked is there; who works on it must live. */
  async function until<T>(worker: { child: ChildProcess; said: () => string }, ask: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const found = await ask();
      if (found !== undefined) return found;
      if (worker.child.exitCode !== null) throw new Error(`The worker ended: ${worker.said()}`);
      await new Promise((ok) => setTimeout(ok, 10));
    }
  }

  const post = (base: string, address: string, by: Headers, body: object) =>
    fetch(base + address, { method: 'POST', headers: { ...by, 'content-type': 'application/json' }, body: JSON.stringify(body) }).then(async (answer) => ({ status: answer.status, body: (await answer.json()) as { id: string; version: number } }));

  it('killed amid verbs keeps what it acknowledged, and leaves nothing half done', async () => {
    const { child, base } = await start();
    const [clerk, supervisor] = [await t.as('clerk'), await t.as('supervisor')];
    const acknowledged = new Map<string, number>();
    let kill: (() => void) | undefined;
    const enough = new Promise<void>((ok) => (kill = ok));
    const ended = once(child, 'exit');
    /** Registers and reminds until the server is gone. */
    const client = async (name: number) => {
      for (let i = 0; ; i++) {
        const made = await post(base, DEMANDS, clerk, { title: `第 ${name}-${i} 件`, content: '停电', channel: '12345' });
        if (made.status !== 201) throw new Error(JSON.stringify(made.body));
        acknowledged.set(made.body.id, made.body.version);
        const reminded = await post(base, `${DEMANDS}/${made.body.id}/remind`, supervisor, {});
        if (reminded.status !== 200) throw new Error(JSON.stringify(reminded.body));
        acknowledged.set(made.body.id, reminded.body.version);
        if (acknowledged.size >= 60) kill!();
      }
    };
    const clients = Array.from({ length: 12 }, (_, name) => client(name).catch((error: Error) => error));
    // Should all of them end before, something was refused: the messages below say what.
    await Promise.race([enough, Promise.all(clients)]);
    child.kill('SIGKILL');
    await ended;
    // Each client's last request broke off; none was refused.
    for (const error of await Promise.all(clients)) expect(String(error)).toMatch(/fetch failed|terminated|socket|ECONN/i);

    const again = await start();
    for (const [id, version] of acknowledged) {
      const read = await fetch(`${again.base}${DEMANDS}/${id}`, { headers: clerk });
      expect(read.status).toBe(200);
      expect(((await read.json()) as { version: number }).version).toBeGreaterThanOrEqual(version);
    }
    // What was under way when it died is there as a whole or not at all.
    const torn = await t.db.owner.query(
      `select r.no from record r where not exists (select 1 from demand d where d.record_id = r.id) or r.version <> (select count(*) from record_event e where e.record_id = r.id) or not exists (select 1 from record_unit u where u.record_id = r.id)`,
    );
    expect(torn).toEqual([]);
  });

  it('killed amid an import goes on behind its last chunk: nothing is lost, doubled or half done', async () => {
    // A row of the second chunk takes its time, so that the worker is met while it writes.
    await t.db.owner.query(
      `create function linger() returns trigger language plpgsql as $$ begin if new.external_id = 'killed-${ROWS - 10}' then perform pg_advisory_xact_lock(${LINGERS}), pg_sleep(3); end if; return new; end $$;
       create trigger linger before insert on record for each row execute function linger()`,
    );
    const [first, firstWorker] = [await start(), run('worker')];
    const clerk = await t.as('clerk');
    const rows = Array.from({ length: ROWS }, (_, i) => `第 ${i} 件,第 ${i} 户停电,12345,hotline,killed-${i}`);
    const form = new FormData();
    form.set('file', new Blob([`title,content,channel,externalSystem,externalId\n${rows.join('\n')}\n`]), 'demands.csv');
    const taken = await fetch(`${first.base}${DEMANDS}/import`, { method: 'POST', headers: { ...clerk, 'idempotency-key': 'killed-import' }, body: form });
    expect(taken.status).toBe(202);
    const { operation } = (await taken.json()) as { operation: string };
    await until(firstWorker, async () => (await t.db.owner.query(`select 1 from pg_locks where locktype = 'advisory' and classid = 0 and objid = ${LINGERS}`))[0]);
    for (const child of [firstWorker.child, first.child]) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    // Waits for the end of the transaction that nobody will commit any more.
    await t.db.owner.query('drop trigger linger on record');
    const [kept] = await t.db.owner.query<{ done: number; registered: number }>(`select done, (select count(*)::int from record where external_id like 'killed-%') as registered from operation where id = $1`, [operation.split('/').at(-1)]);
    expect(kept!.done).toBeGreaterThan(0);
    expect(kept!.done).toBeLessThan(ROWS);
    expect(kept!.registered).toBe(kept!.done);

    // A silent worker counts as dead after half a minute: the half minute is over.
    await t.db.owner.query(`update job_worker set seen_at = seen_at - interval '1 minute'`);
    const [second, secondWorker] = [await start(), run('worker')];
    const over = await until(secondWorker, async () => {
      const read = (await (await fetch(second.base + operation, { headers: clerk })).json()) as { status: string };
      return read.status === 'running' ? undefined : read;
    });
    expect(over).toMatchObject({ status: 'done', done: ROWS, total: ROWS, errorCount: 0, result: { registered: ROWS } });
    const [counted] = await t.db.owner.query(
      `select count(*)::int as records, count(distinct r.external_id)::int as ids, count(distinct r.no)::int as numbers, sum(r.version)::int as events from record r where r.external_id like 'killed-%'`,
    );
    expect(counted).toEqual({ records: ROWS, ids: ROWS, numbers: ROWS, events: ROWS });
    expect(await t.db.owner.query('select outcome from job_run where name = $1 order by id', ['records.import'])).toEqual([{ outcome: 'lost' }, { outcome: 'done' }]);
    // The second life ends in order, so that verify reads a world at rest.
    const stopped = once(secondWorker.child, 'exit');
    secondWorker.child.kill('SIGTERM');
    await stopped;
    const verified = spawnSync(process.execPath, [path.join(bundle, 'verify.mjs')], { cwd: root, env: environment(), encoding: 'utf8' });
    expect(`${verified.stdout}${verified.stderr}`).toMatch(/All is well\.\n$/);
    expect(verified.status).toBe(0);
  }, 120_000);

  it('refuses a body of 80 MB with 413, and does not hold it', async () => {
    const { child, base } = await start();
    const clerk = await t.as('clerk');
    const memory = () => (existsSync(`/proc/${child.pid}/status`) ? Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1_024 : 0);
    await post(base, DEMANDS, clerk, { title: '预热', content: '预热', channel: '12345' });
    const before = memory();
    const answers = [await send(base, clerk, { 'content-length': String(80 * MEBIBYTE) }), await send(base, clerk, { 'transfer-encoding': 'chunked' })];
    expect(answers).toEqual([413, 413]);
    expect(memory() - before).toBeLessThan(40);
    expect((await post(base, DEMANDS, clerk, { title: '之后', content: '之后', channel: '12345' })).status).toBe(201);
  });

  /**
   * Sends 80 MB of text as one JSON body, and stops when it is answered. The beginning is sent slowly: who is answered and cut off
   * while still writing may lose the answer.
   */
  async function send(base: string, by: Headers, length: Record<string, string>): Promise<number> {
    const { hostname, port } = new URL(base);
    const socket = net.connect(Number(port), hostname);
    let answer = '';
    let open = true;
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part)).on('error', () => undefined).on('close', () => (open = false));
    await once(socket, 'connect');
    const headers = { host: `${hostname}:${port}`, 'content-type': 'application/json', ...by, ...length };
    socket.write(`POST ${DEMANDS} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
    const part = Buffer.alloc(MEBIBYTE / 4, 'x');
    const chunked = 'transfer-encoding' in length;
    for (let sent = 0; open && !answer && sent < 80 * MEBIBYTE; sent += part.length) {
      if (chunked) socket.write(`${part.length.toString(16)}\r\n`);
      const room = socket.write(part);
      if (chunked) socket.write('\r\n');
      if (sent < 4 * MEBIBYTE) await new Promise((ok) => setTimeout(ok, 50));
      else if (!room) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    }
    while (open && !answer) await new Promise((ok) => setTimeout(ok, 20));
    socket.destroy();
    return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
  }
});
