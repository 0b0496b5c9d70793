import 'reflect-metadata';
import { assertKeysFit } from '@haobang/auth';
import { assertApplicationLogin, Database } from '@haobang/database';
import { createApp } from '@haobang/http';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { serveFiles } from './serve.js';

/** The API process. It ends in order on SIGTERM and SIGINT: no new requests, those under way finished, the pool closed. */
async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(AppModule.forRoot(config), { trustProxy: config.trustProxy, ...(config.accessLog ? { log: (line: object) => console.log(JSON.stringify({ at: new Date(), ...line })) } : {}) });
  await assertApplicationLogin(app.get(Database));
  await assertKeysFit(app.get(Database), config.keys, new Date());
  await serveFiles(app);
  await app.listen(config.port, config.host);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
