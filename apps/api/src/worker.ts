import 'reflect-metadata';
import { assertApplicationLogin, Database } from '@haobang/database';
import { createApp } from '@haobang/http';
import { JobWorker } from '@haobang/jobs';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';

/** The worker process: takes jobs from the queue and serves nothing. */
async function main(): Promise<void> {
  const app = await createApp(AppModule.forRoot(readConfig()));
  await app.init();
  await assertApplicationLogin(app.get(Database));
  await app.get(JobWorker).start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
