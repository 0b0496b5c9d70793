import 'reflect-metadata';
import { Database } from '@haobang/database';
import { createApp } from '@haobang/http';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { serveFiles } from './serve.js';
import { assertReadyToStart, runProgram } from './start-checks.js';

/** The API process. It ends in order on SIGTERM and SIGINT: no new requests, those under way finished, the pool closed. */
await runProgram(async () => {
  const config = readConfig();
  const app = await createApp(AppModule.forRoot(config), { trustProxy: config.trustProxy, ...(config.accessLog ? { log: (line: object) => console.log(JSON.stringify({ at: new Date(), ...line })) } : {}) });
  await assertReadyToStart(app.get(Database), config.keys, new Date());
  await serveFiles(app);
  await app.init();
  // Not by Nest, which would write its own lines about a port that is taken.
  await app.getHttpAdapter().getInstance().listen({ port: config.port, host: config.host });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
});
