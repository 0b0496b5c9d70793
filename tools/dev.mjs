// npm run dev: the server is bundled again and restarted on every change, the client comes from Vite with hot reload.
import fs from 'node:fs';
import { spawn } from 'node:child_process';
import { bootstrap, root } from './bootstrap.mjs';

bootstrap();
const { watch } = await import('rolldown');
const { apiEntries } = await import('./build.mjs');
const { serverBundle } = await import('./bundle.mjs');
const { assertPortFree, dataFolder, openDatabase, startChild } = await import('./services.mjs');
const { BIN } = await import('./steps.mjs');

const port = Number(process.env.PORT ?? 3000);
const OUT = '.cache/dev-api';
const env = { PORT: String(port), NODE_ENV: 'development', DATA_DIR: dataFolder() };
let database;
let vite;
let servers = [];
let stopping = false;

const stopServers = async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
};

/** Runs a command of the new bundle. @returns whether it went well */
const run = async (name) => !fs.existsSync(`${OUT}/${name}.mjs`) || (await startChild(`${OUT}/${name}.mjs`, env).ended).code === 0;

// One restart after the other; of several changes during a restart only the last counts. The old server must have ended first,
// since it holds the port.
let wanted = 0;
let turn = Promise.resolve();
function restart() {
  const mine = ++wanted;
  turn = turn.then(async () => {
    if (mine !== wanted || stopping) return;
    await stopServers();
    if (!(await run('migrate')) || !(await run('seed')) || stopping) return console.error('Waiting for the next change …');
    servers = ['main', 'worker'].filter((name) => fs.existsSync(`${OUT}/${name}.mjs`)).map((name) => startChild(`${OUT}/${name}.mjs`, { ...env, MIGRATE_DATABASE_URL: undefined }));
  });
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  vite?.kill('SIGTERM');
  await turn;
  await stopServers();
  await database?.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

try {
  await assertPortFree(port);
  if (!process.env.DATABASE_URL) {
    database = await openDatabase(env.DATA_DIR);
    Object.assign(env, database.env);
  }
  const { output, ...input } = serverBundle({ root, input: apiEntries(), dir: OUT });
  watch({ ...input, output }).on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'BUNDLE_END') void event.result.close().then(restart);
  });
  if (fs.existsSync('apps/admin/vite.config.mts'))
    vite = spawn(process.execPath, [BIN.vite, '--config', 'apps/admin/vite.config.mts'], { stdio: 'inherit', env: { ...process.env, API_URL: `http://127.0.0.1:${port}` } });
} catch (error) {
  console.error(error.message);
  await stop(1);
}
