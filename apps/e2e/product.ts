import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const freePort = () =>
  new Promise<number>((ok) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => ok(port));
    });
  });

/**
 * Starts the whole product for the journeys, on a data folder of its own, as `npm start` would. The tests find it by BASE_URL.
 * @returns how to stop it
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env['BASE_URL']) return async () => undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haobang-e2e-'));
  fs.chmodSync(folder, 0o755); // the database's own user must get in
  const port = await freePort();
  process.env['ADMIN_PASSWORD'] ??= 'Journeys-of-admin-1';
  process.env['DEMO_PASSWORD'] ??= 'Journeys-of-demo-1';
  process.env['BASE_URL'] = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: undefined, MIGRATE_DATABASE_URL: undefined, DEMO_SCALE: process.env['DEMO_SCALE'] ?? '0.02' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  const ended = new Promise<void>((ok) => child.once('exit', () => ok()));
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
    fs.mkdirSync(path.join(root, 'test-results'), { recursive: true });
    fs.writeFileSync(path.join(root, 'test-results/product.log'), output);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (const begun = Date.now(); ; await new Promise((ok) => setTimeout(ok, 100))) {
    const answer = await fetch(`${process.env['BASE_URL']}/readyz`).catch(() => undefined);
    if (answer?.ok) return stop;
    if (child.exitCode !== null || Date.now() - begun > 300_000) {
      await stop();
      throw new Error(`The product did not start:\n${output}`);
    }
  }
}
