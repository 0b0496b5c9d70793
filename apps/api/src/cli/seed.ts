import 'reflect-metadata';
import { readConfig } from '../config.js';
import { seedDemo, todayOf } from '../seed/demo.js';
import { seedReference } from '../seed/reference.js';

/**
 * `seed`: loads plan, calendar, organisation and definitions where they are missing, makes the first administrator and,
 * where DEMO is on, fills the demo. Safe to repeat. What people have to read goes to standard output, progress to the other.
 */
try {
  const config = readConfig();
  const lines = await seedReference(config.databaseUrl, process.env.ADMIN_PASSWORD);
  if (config.demo) lines.push(...(await seedDemo(config, { scale: Number(process.env.DEMO_SCALE ?? 1), today: todayOf(process.env), password: process.env.DEMO_PASSWORD }, (line) => console.error(line))));
  for (const line of lines) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
