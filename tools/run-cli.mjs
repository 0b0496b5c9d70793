// Runs one of the product's commands on the database of `npm start`, or on DATABASE_URL: npm run migrate, npm run seed …
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { build } = await import('./build.mjs');
const { dataFolder, openDatabase, startChild } = await import('./services.mjs');
const [name, ...args] = process.argv.slice(2);

try {
  await build({ only: ['api'] });
  const folder = dataFolder();
  const database = process.env.DATABASE_URL ? undefined : await openDatabase(folder);
  const command = startChild(`dist/api/${name}.mjs`, { DATA_DIR: folder, ...(database && { ...database.env, EMBEDDED: 'on' }) }, { args });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void command.stop());
  process.exitCode = (await command.ended).code ?? 1;
  await database?.stop();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
