// npm run check: the quick loop. Looks at what differs from the last commit, or from BASE (a branch or commit).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { BIN, runSteps } = await import('./steps.mjs');

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
const base = process.env.BASE ?? 'HEAD';
const changed = [...new Set([...git('diff', '--name-only', '--diff-filter=d', '--relative', base), ...git('ls-files', '--others', '--exclude-standard')])].filter((file) => fs.existsSync(file));
if (!changed.length) {
  console.log(`Nothing differs from ${base}. To look at a whole branch: BASE=main npm run check`);
  process.exit(0);
}

const code = changed.filter((file) => /\.(tsx?|mts|mjs|cjs)$/.test(file));
const isClient = (file) => /^(apps\/(admin|e2e)|libs\/(areas|kernel)\/[^/]+\/admin|libs\/platform\/(admin-ui|api-client))\//.test(file);
// A shared configuration touches both sides.
const shared = changed.some((file) => /^(tsconfig.*\.json|package-lock\.json|jest\.config\.ts)$/.test(file));
const typescript = code.filter((file) => /\.tsx?$/.test(file));
const client = shared || typescript.some(isClient);
const server = shared || typescript.some((file) => !isClient(file));
const tools = changed.some((file) => file.startsWith('tools/') || file === '.dependency-cruiser.cjs');

const steps = [
  { name: 'affected tests', commands: [[BIN.nx, 'affected', '-t', 'test', `--files=${changed.join(',')}`, '--outputStyle=static', '--silent']], show: 12 },
  server && { name: 'types, server', commands: [[BIN.tsc, '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false']] },
  client && { name: 'types, client', commands: [[BIN.tsc, '-p', 'tsconfig.admin.json', '--noEmit', '--pretty', 'false']] },
  code.length && { name: 'lint', commands: [[BIN.eslint, '--max-warnings', '0', '--no-warn-ignored', ...code]] },
  typescript.length && { name: 'boundaries', commands: [[BIN.depcruise, 'apps', 'libs', '--config', '.dependency-cruiser.cjs']] },
  tools && { name: 'tools', commands: [['--test', ...fs.readdirSync('tools').filter((f) => f.endsWith('.spec.mjs')).map((f) => `tools/${f}`)]] },
].filter(Boolean);
process.exit((await runSteps(steps)) ? 0 : 1);
