import 'reflect-metadata';
import { dayAt } from '@haobang/clock';
import { readConfig, readDemoSettings } from '../config.js';
import { seedDemo } from '../seed/demo.js';
import { seedReference } from '../seed/reference.js';
import { runProgram } from '../start-checks.js';

/**
 * `seed`: loads plan, calendar, organisation and definitions where they are missing, makes the first administrator and,
 * where DEMO is on, fills the demo. Safe to repeat. What people have to read goes to standard output, progress to the other.
 */
await runProgram(async () => {
  const config = readConfig();
  const demo = config.demo ? readDemoSettings() : undefined;
  const lines = await seedReference(config.databaseUrl, process.env.ADMIN_PASSWORD || undefined);
  if (demo) lines.push(...(await seedDemo(config, { ...demo, today: demo.today ?? dayAt(new Date()), ownerUrl: process.env.MIGRATE_DATABASE_URL || undefined }, (line) => console.error(line))));
  for (const line of lines) console.log(line);
});
