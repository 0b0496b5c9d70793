// The second start of `npm start`: the first one installs, builds and fills; the second finds all of it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { root } from '../bootstrap.mjs';
import { freePort, temporaryFolder } from './stage.mjs';

async function started(folder) {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env: { ...process.env, DATA_DIR: folder, PORT: String(port), DEMO: 'on', DEMO_SCALE: '0.02' }, stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  const ended = new Promise((ok) => child.once('close', ok));
  try {
    for (;;) {
      if ((await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) return performance.now() - begun;
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      if (performance.now() - begun > 600_000) throw new Error('npm start was not ready within ten minutes');
      await new Promise((ok) => setTimeout(ok, 25));
    }
  } finally {
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

export async function secondStart(say) {
  const folder = temporaryFolder();
  try {
    const firstMs = await started(folder);
    const secondMs = [await started(folder), await started(folder), await started(folder)].sort((a, b) => a - b)[1];
    say(`npm start: ready after ${(firstMs / 1000).toFixed(1)} s, the second time ${(secondMs / 1000).toFixed(1)} s`);
    return { firstMs, secondMs };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
