// npm run check: the quick loop. Looks at what differs from the last commit, or from BASE (a branch or commit).
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
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

/** Tests that start the whole product for minutes; looked at here only where the product's own folder changed. */
const WHOLE_PRODUCT = /^apps\/api\/src\/(faults|killed|matrix)\.e2e-spec\.ts$/;

/** The tests that reach a changed file by their imports; and those of its folder, where it works without being imported. */
function affectedTests() {
  const imported = changed.filter((file) => /\.(tsx?|json)$/.test(file) && /^(apps|libs)\//.test(file));
  // The tests' database is made from the migrations before any test is loaded.
  const folders = [...new Set(changed.flatMap((file) => /^(libs\/(?:areas|kernel|platform)\/[^/]+)\/.*migrations\//.exec(file)?.[1] ?? []))];
  const list = (...args) => {
    const { stdout } = spawnSync(process.execPath, [BIN.jest, '--listTests', '--json', ...args], { encoding: 'utf8' });
    return JSON.parse(stdout.slice(stdout.indexOf('['))).map((file) => path.relative(process.cwd(), file));
  };
  const found = new Set(shared ? list() : [...(imported.length ? list('--findRelatedTests', ...imported) : []), ...(folders.length ? list('--testPathPatterns', `/(${folders.join('|')})/`) : [])]);
  return [...found].filter((file) => !WHOLE_PRODUCT.test(file) || changed.some((other) => other.startsWith('apps/api/src/')));
}

const tests = affectedTests();
const steps = [
  // One run for all of them: each run of Jest begins with a database server of its own.
  tests.length && { name: `affected tests (${tests.length} files)`, commands: [[BIN.jest, '--silent', '--runTestsByPath', ...tests]], show: 5 },
  server && { name: 'types, server', commands: [[BIN.tsc, '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false']] },
  client && { name: 'types, client', commands: [[BIN.tsc, '-p', 'tsconfig.admin.json', '--noEmit', '--pretty', 'false']] },
  code.length && { name: 'lint', commands: [[BIN.eslint, '--max-warnings', '0', '--no-warn-ignored', ...code]] },
  typescript.length && { name: 'boundaries', commands: [[BIN.depcruise, 'apps', 'libs', '--config', '.dependency-cruiser.cjs']] },
  tools && { name: 'tools', commands: [['--test', ...fs.readdirSync('tools').filter((f) => f.endsWith('.spec.mjs')).map((f) => `tools/${f}`)]] },
].filter(Boolean);
process.exit((await runSteps(steps)) ? 0 : 1);
