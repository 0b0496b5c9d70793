// npm run e2e: builds what changed and runs the journeys in Chromium; arguments go to Playwright.
import { spawnSync } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { build } = await import('./build.mjs');
const { ensureChromium } = await import('./chromium.mjs');
const { BIN } = await import('./steps.mjs');

try {
  const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
  await build();
  const r = spawnSync(process.execPath, [BIN.playwright, 'test', '--config', 'apps/e2e/playwright.config.ts', ...process.argv.slice(2)], { stdio: ['ignore', 'inherit', 'inherit'], env });
  process.exitCode = r.status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
