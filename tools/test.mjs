// npm test: everything that is checked before a change is taken. `npm test -- lint types` runs the steps whose names match.
import fs from 'node:fs';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { BIN, runSteps } = await import('./steps.mjs');
const { postgres15 } = await import('./postgres-15.mjs');

const has = (file) => fs.existsSync(file);
const specs = fs.readdirSync('tools').filter((file) => file.endsWith('.spec.mjs')).map((file) => `tools/${file}`);

/** Long ones first, so that the end isn't spent waiting for one. */
const steps = [
  { name: 'build', commands: [['tools/build.mjs']], show: 3 },
  { name: 'server tests', commands: [[BIN.jest, '--selectProjects', 'server', '--passWithNoTests', '--silent']], show: 5 },
  { name: 'lint', commands: [[BIN.eslint, '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content']] },
  { name: 'types, server', commands: [[BIN.tsc, '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false']] },
  { name: 'types, client', commands: [[BIN.tsc, '-p', 'tsconfig.admin.json', '--noEmit', '--pretty', 'false']] },
  { name: 'client tests', commands: [[BIN.jest, '--selectProjects', 'admin', '--passWithNoTests', '--silent']], show: 5 },
  { name: 'boundaries', commands: [[BIN.depcruise, 'apps', 'libs', '--config', '.dependency-cruiser.cjs']], show: 1 },
  { name: 'dead code', commands: [[BIN.knip, '--no-progress', '--no-config-hints']] },
  { name: 'tools', commands: [['--test', '--test-reporter=spec', ...specs]], show: 9 },
  {
    name: 'API documents',
    needs: 'build',
    commands: [['dist/api/openapi.mjs', '--check', '--out', 'dist/openapi.json'], ['tools/client-types.mjs', '--check'], ['tools/lint-openapi.mjs', 'dist/openapi.json']],
    skip: has('apps/api/src/cli/openapi.ts') ? undefined : 'there is no apps/api/src/cli/openapi.ts yet',
  },
  { name: 'many servers', needs: 'build', commands: [['--test', '--test-reporter=spec', 'tools/image/dockerfile.spec.mjs', 'tools/image/many-servers.spec.mjs', 'tools/image/mistakes.spec.mjs']], show: 30 },
  {
    name: 'server tests on PostgreSQL 15',
    after: 'server tests', // each of them fills two cores
    commands: [['tools/postgres-15.mjs', '--silent']],
    show: 5,
    skip: postgres15() ? undefined : 'this machine has no PostgreSQL 15 (or say where by POSTGRES_15_BIN)',
  },
  { name: 'journeys', needs: 'build', alone: true, commands: [['tools/e2e.mjs']], show: 12 },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length ? steps.filter((step) => wanted.some((word) => step.name.includes(word))) : steps;
if (!chosen.length) {
  console.error(`No step is called so. There are: ${steps.map((s) => s.name).join(', ')}`);
  process.exit(1);
}
process.exit((await runSteps(chosen)) ? 0 : 1);
