// npm run demo -- --scale N: fills the embedded database with the demo, without serving it. What `npm start` then finds is full.
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { build } = await import('./build.mjs');
const { dataFolder, openDatabase, startChild } = await import('./services.mjs');

const HELP = `npm run demo -- [--scale N] [--today YYYY-MM-DD]
  --scale N   1 is 20,000 enterprises and 12,000 demands (DEMO_SCALE, 1)
  --today D   the day that the demo ends on (DEMO_TODAY, today)
An embedded database holds one demo: another needs a folder of its own, DATA_DIR=… npm run demo`;

try {
  const { values } = read();
  if (values.help) console.log(HELP);
  else await fill(values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function read() {
  try {
    return parseArgs({ options: { scale: { type: 'string' }, today: { type: 'string' }, help: { type: 'boolean' } } });
  } catch (error) {
    throw new Error(`${error.message}\n${HELP}`);
  }
}

async function fill({ scale, today }) {
  if (process.env.DATABASE_URL) throw new Error('DATABASE_URL is set. A database of your own is never filled with invented enterprises: leave it out to fill the embedded one.');
  await build({ only: ['api'] });
  const folder = dataFolder();
  const database = await openDatabase(folder);
  const env = { DATA_DIR: folder, ...database.env, EMBEDDED: 'on', DEMO: 'on', ...(scale && { DEMO_SCALE: scale }), ...(today && { DEMO_TODAY: today }) };
  let command;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void command?.stop());
  try {
    for (const name of ['migrate', 'seed']) {
      command = startChild(`dist/api/${name}.mjs`, env);
      const { code, signal } = await command.ended;
      if (code !== 0) throw new Error(`${name} ended before it was done (${signal ?? `exit code ${code}`}). Run the same again: it goes on where it stood.`);
    }
  } finally {
    await database.stop();
  }
}
