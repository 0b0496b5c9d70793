import 'reflect-metadata';
import { Database } from '@haobang/database';
import { createApp } from '@haobang/http';
import { JobWorker } from '@haobang/jobs';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { assertReadyToStart, runProgram } from './start-checks.js';

/** The worker process: takes jobs from the queue and serves nothing. */
await runProgram(async () => {
  const config = readConfig();
  const app = await createApp(AppModule.forRoot(config));
  await assertReadyToStart(app.get(Database), config.keys, new Date());
  await app.init();
  await app.get(JobWorker).start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
});
