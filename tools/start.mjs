// npm start: installs what is missing, builds what changed, starts the database, migrates, loads the reference data, serves API
// and client on one port. Ctrl-C stops all of it in order.
import fs from 'node:fs';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { build, builtFrom } = await import('./build.mjs');
const { assertPortFree, dataFolder, openDatabase, startChild, waitReady } = await import('./services.mjs');

const port = Number(process.env.PORT ?? 3000);
const embedded = !process.env.DATABASE_URL;
const cli = (name) => `dist/api/${name}.mjs`;
/** What runs, in the order in which it started; stopped from the end. */
const running = [];
let stopping;

function stop(code) {
  // npm passes Ctrl-C on to us although the terminal sent it already: the second signal changes nothing.
  stopping ??= (async () => {
    for (const service of running.reverse()) await service.stop().catch((error) => console.error(error.message));
    process.exit(code);
  })();
  return stopping;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (!stopping) console.log('Stopping …');
    void stop(0);
  });

/** Runs a command to its end; a failure ends the start. @returns what it printed, where that is collected */
async function run(name, env, options) {
  const command = startChild(cli(name), env, options);
  running.push(command);
  const { code, output } = await command.ended;
  running.splice(running.indexOf(command), 1);
  if (code === 0) return output;
  if (output) process.stdout.write(output);
  throw new Error(`${name} failed; see above.`);
}

/** A child that ends by itself takes the rest down with it: half a system is worse than none. */
function watch(service) {
  running.push(service);
  void service.ended.then(({ code, signal }) => {
    if (stopping) return;
    console.error(`${service.name} ended unexpectedly (${signal ?? `exit code ${code}`}).`);
    void stop(1);
  });
  return service;
}

/** Brings the database up to this build. @returns the passwords that were made */
async function prepare(env) {
  // Without the owner's login nothing is altered: the command says which migrations are missing, and ends the start.
  const migrate = embedded || Boolean(process.env.MIGRATE_DATABASE_URL);
  if (fs.existsSync(cli('migrate'))) await run('migrate', env, { args: migrate ? [] : ['--check'] });
  return migrate && fs.existsSync(cli('seed')) ? run('seed', env, { collect: true }) : '';
}

async function start() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`);
  await assertPortFree(port);
  await build();

  const folder = dataFolder();
  const env = { PORT: String(port), DATA_DIR: folder, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  let database;
  if (embedded) {
    const opening = openDatabase(folder);
    running.push({ stop: async () => (await opening).stop() });
    database = await opening;
    Object.assign(env, database.env, { EMBEDDED: 'on', DEMO: process.env.DEMO ?? 'on' });
    console.log(`${database.found ? 'Found' : 'Started'} the embedded PostgreSQL; data in ${folder}`);
  } else env.DEMO = 'off'; // somebody else's database is never filled with invented enterprises

  // A database that this very build has prepared needs neither: that spares the second start two processes.
  const wanted = `prepared by ${builtFrom()}, demo ${env.DEMO}`;
  const passwords = database && database.prepared === wanted ? '' : await prepare(env);
  if (database && database.prepared !== wanted) await database.notePrepared(wanted);
  // Only the commands above need the owner's login: the server runs without it.
  env.MIGRATE_DATABASE_URL = undefined;
  if (stopping) return;

  const api = watch(startChild(cli('main'), env));
  if (fs.existsSync(cli('worker'))) watch(startChild(cli('worker'), env));
  await waitReady(port, api.ended);
  console.log(`\n镐帮手 Haobang: http://localhost:${port}   (Ctrl-C stops it · 按 Ctrl-C 停止)\n${passwords}`);
}

start().catch((error) => {
  if (!stopping) console.error(error.message);
  void stop(1);
});
