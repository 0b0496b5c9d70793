// Runs the Jest tests below one folder: the `test` target of every project. Folders without tests pass.
import { spawnSync } from 'node:child_process';

const folder = process.argv[2];
const r = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--passWithNoTests', '--testPathPatterns', `/${folder}/`, ...process.argv.slice(3)],
  { stdio: 'inherit' },
);
process.exit(r.status ?? 1);
