// Runs the server's HTTP and database tests on PostgreSQL 15, the oldest that is supported, where the machine has it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { BIN } from './steps.mjs';

/** The folder of PostgreSQL 15's programs, if there is one. */
export const postgres15 = () => [process.env.POSTGRES_15_BIN, '/usr/lib/postgresql/15/bin', '/usr/pgsql-15/bin', '/opt/homebrew/opt/postgresql@15/bin'].find((dir) => dir && fs.existsSync(path.join(dir, 'postgres')));

/** Rights, malformed bodies and killed processes have nothing to do with the version, and take a quarter of the time. */
const ANY_BUT_PROCESS = '^(?!.*/(matrix|faults|killed)\\.e2e-spec).*e2e-spec';

async function main() {
  bootstrap();
  const { startPostgres } = await import('./embedded-postgres.mjs');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haobang-pg15-'));
  fs.chmodSync(folder, 0o755); // PostgreSQL never runs as root: its user must get in
  const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=128MB'].flatMap((f) => ['-c', f]);
  const server = await startPostgres({ dataDir: path.join(folder, 'pg'), binDir: postgres15(), db: 'haobang', user: 'haobang', password: 'haobang', flags });
  try {
    // Not waited for in a block: the server's messages have to be read meanwhile, or it stands still once their pipe is full.
    const tests = spawn(process.execPath, [BIN.jest, '--selectProjects', 'server', '--testPathPatterns', ANY_BUT_PROCESS, '--passWithNoTests', ...process.argv.slice(2)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_DATABASE_URL: server.url },
    });
    const [code] = await once(tests, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
