// Proves that a fresh clone starts: clones the last commit to a temporary folder, runs `npm start` there as somebody new would,
// signs in with the printed password, reads one figure, stops it by Ctrl-C, and looks for anything left behind.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from './bootstrap.mjs';

const MINUTES = 10;
const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
const freePort = () =>
  new Promise((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ok(port));
    });
  });

/** Processes whose command line or working folder lies below `folder`; read from /proc, so Linux only. */
function processesBelow(folder) {
  if (!fs.existsSync('/proc/self/cmdline')) return [];
  const read = (get) => {
    try {
      return get();
    } catch {
      return ''; // ended meanwhile, or not ours to see
    }
  };
  return fs
    .readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .map((pid) => ({ pid, line: read(() => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' '), cwd: read(() => fs.readlinkSync(`/proc/${pid}/cwd`)) }))
    .filter(({ line, cwd }) => line.includes(folder) || cwd.startsWith(folder))
    .map(({ pid, line }) => `${pid} ${line.trim()}`);
}

async function json(url, options) {
  const answer = await fetch(url, options);
  const body = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new Error(`${options?.method ?? 'GET'} ${url} answered ${answer.status}: ${JSON.stringify(body)}`);
  return { answer, body };
}

async function readFigure(base, password) {
  const { answer } = await json(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ username: 'admin', password }),
  });
  const cookie = answer.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
  const { body } = await json(`${base}/api/v1/scoreboard?year=2024`, { headers: { cookie } });
  const measures = body.actions.flatMap((action) => action.measures);
  if (body.actions.length !== 10 || measures.length !== 60) throw new Error(`The scoreboard has ${body.actions.length} actions and ${measures.length} measures.`);
  const page = await fetch(base);
  if (!page.ok || !(await page.text()).includes('<div id=')) throw new Error('The client is not served at /.');
  return measures.filter((m) => m.measured).length;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haobang-fresh-'));
fs.chmodSync(folder, 0o755); // the database's own user must get in
const clone = path.join(folder, 'haobang');
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const env = { ...process.env, PORT: String(port) };
for (const name of ['DATABASE_URL', 'MIGRATE_DATABASE_URL', 'DATA_DIR', 'ADMIN_PASSWORD', 'DEMO_PASSWORD', 'NODE_ENV']) delete env[name];
let output = '';
const passwordIn = (text) => /^\s*admin\b.*?(\S+)\s*$/m.exec(text)?.[1];

/** One start, what is to be seen while it runs, and its end by Ctrl-C. */
async function startOnce(name, isReady, look) {
  output = '';
  const begun = Date.now();
  // A process group of its own, so that the signal below reaches npm and its children alike, as Ctrl-C in a terminal does.
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
  let failure;
  try {
    while (!(await fetch(`${base}/readyz`).catch(() => undefined))?.ok || !isReady()) {
      if (child.exitCode !== null) throw new Error(`npm start ended with exit code ${child.exitCode}.`);
      if (Date.now() - begun > MINUTES * 60_000) throw new Error(`Not ready, or no password printed, after ${MINUTES} minutes.`);
      await sleep(100);
    }
    console.log(`Ready ${((Date.now() - begun) / 1000).toFixed(1)} s after npm start, ${name}`);
    await look();
  } catch (error) {
    failure = error;
  }
  if (child.exitCode === null) {
    const ended = new Promise((ok) => child.once('exit', () => ok(true)));
    process.kill(-child.pid, 'SIGINT');
    const asked = Date.now();
    if (await Promise.race([ended, sleep(40_000)])) console.log(`Stopped ${((Date.now() - asked) / 1000).toFixed(1)} s after Ctrl-C`);
    else failure ??= new Error('npm start had not ended 40 s after Ctrl-C.');
    await sleep(300);
  }
  if (failure) throw failure;
}

let failure;
try {
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: ['ignore', 'inherit', 'inherit'] });
  let password;
  let measured;
  await startOnce('in a fresh clone', () => (password = passwordIn(output)), async () => {
    measured = await readFigure(base, password);
    console.log(`Signed in; the scoreboard has 60 measures, ${measured} of them measured`);
  });
  await startOnce('the second time', () => true, async () => {
    if ((await readFigure(base, password)) !== measured) throw new Error('The second start shows another scoreboard than the first.');
  });
} catch (error) {
  failure = error;
}
const left = processesBelow(folder);
if (left.length) {
  failure ??= new Error('Processes were left running after Ctrl-C.');
  for (const line of left) {
    console.error(`left running: ${line}`);
    process.kill(Number(line.split(' ')[0]), 'SIGKILL');
  }
}
if (failure) console.error(`${output}\n${failure.message}`);
console.log(failure ? '0 passed, 1 failed' : 'Nothing is left running\n1 passed, 0 failed');
fs.rmSync(folder, { recursive: true, force: true });
process.exit(failure ? 1 : 0);
