// The walls of the house: each violation is planted in a small copy of the workspace and must be found, by its own rule.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './bootstrap.mjs';
import { untaggedFolders } from './nx/untagged.mjs';

const SOUND = {
  'libs/platform/http/src/index.ts': `export const http = 1;`,
  'libs/platform/admin-ui/src/index.ts': `export const ui = 1;`,
  'libs/kernel/clock/src/index.ts': `export { due } from './due.rules.js';\nexport type { Day } from './day.js';`,
  'libs/kernel/clock/src/due.rules.ts': `import type { Day } from './day.js';\nexport const due = (day: Day) => day;`,
  'libs/kernel/clock/src/day.ts': `import { http } from '@haobang/http';\nexport type Day = string;\nexport const one = http;`,
  'libs/kernel/clock/admin/src/index.ts': `import { ui } from '@haobang/admin-ui';\nexport const lamp = ui;`,
  'libs/kernel/records/src/index.ts': `import { due } from '@haobang/clock';\nexport const record = due;`,
  'libs/areas/parks/api/src/index.ts': `import { record } from '@haobang/records';\nexport const parks = record;`,
  'libs/areas/parks/admin/src/index.ts': `import { lamp } from '@haobang/clock/admin';\nexport const pages = lamp;`,
  'libs/areas/trade/api/src/index.ts': `export const trade = 1;`,
  'apps/api/src/main.ts': `import { parks } from '@haobang/areas/parks/api';\nimport { trade } from '@haobang/areas/trade/api';\nexport const all = [parks, trade];`,
  'apps/admin/src/main.ts': `import { pages } from '@haobang/areas/parks/admin';\nexport const all = [pages];`,
};

/** [rule, file, import that breaks it]; the file is planted beside the sound ones. */
const BROKEN = [
  ['platform-knows-no-domain', 'libs/platform/http/src/planted-kernel.ts', '@haobang/clock'],
  ['platform-knows-no-domain', 'libs/platform/http/src/planted-area.ts', '@haobang/areas/trade/api'],
  ['kernel-knows-no-area', 'libs/kernel/clock/src/planted-area.ts', '@haobang/areas/trade/api'],
  ['kernel-order-clock', 'libs/kernel/clock/src/planted-right.ts', '@haobang/records'],
  ['kernel-is-listed', 'libs/kernel/newcomer/src/index.ts', '@haobang/clock'],
  ['area-imports-no-area', 'libs/areas/trade/api/src/planted-area.ts', '@haobang/areas/parks/api'],
  ['area-imports-no-app', 'libs/areas/trade/api/src/planted-app.ts', '../../../../../apps/api/src/main.js'],
  ['app-imports-no-app', 'apps/admin/src/planted-app.ts', '../../api/src/main.js'],
  ['client-imports-no-server', 'libs/areas/parks/admin/src/planted-server.ts', '../../api/src/index.js'],
  ['client-imports-no-server', 'libs/kernel/clock/admin/src/planted-server.ts', '@haobang/clock'],
  ['server-imports-no-client', 'libs/areas/parks/api/src/planted-client.ts', '@haobang/areas/parks/admin'],
  ['server-imports-no-client', 'libs/kernel/records/src/planted-client.ts', '@haobang/admin-ui'],
  ['through-the-door', 'libs/kernel/records/src/planted-deep.ts', '../../clock/src/day.js'],
  ['resolves', 'libs/kernel/records/src/planted-alias.ts', '@haobang/clock/src/day.js'],
  ['by-its-name', 'libs/kernel/records/src/planted-relative.ts', '../../clock/src/index.js'],
  ['no-barrel-inside', 'libs/kernel/clock/src/planted-barrel.ts', './index.js'],
  ['rules-are-pure', 'libs/kernel/clock/src/planted-nest.rules.ts', '@nestjs/common'],
  ['rules-are-pure', 'libs/kernel/clock/src/planted-orm.rules.ts', 'typeorm'],
  ['rules-are-pure', 'libs/kernel/clock/src/planted-pg.rules.ts', 'pg'],
  ['no-circular', 'libs/kernel/clock/src/planted-a.ts', './planted-b.js'],
  ['no-test-in-source', 'libs/kernel/clock/src/planted-test.ts', './day.spec.js'],
];

let folder;
const write = (file, text) => {
  fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
};

/** @returns the violations as "rule file" */
function cruise() {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const r = spawnSync(process.execPath, [bin, 'apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.ok(r.stdout.startsWith('{'), r.stderr || r.stdout);
  return JSON.parse(r.stdout).summary.violations.map((v) => `${v.rule.name} ${v.from}`);
}

before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'boundaries-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.boundaries.json', 'package.json']) fs.copyFileSync(path.join(root, file), path.join(folder, file));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(SOUND)) write(file, text);
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('boundaries', () => {
  it('finds nothing in a sound workspace', () => assert.deepEqual(cruise(), []));

  it('finds each planted violation by its own rule', () => {
    write('libs/kernel/clock/src/day.spec.ts', 'export const spec = 1;');
    write('libs/kernel/clock/src/planted-b.ts', `import a from './planted-a.js';\nexport default a;`);
    for (const [, file, target] of BROKEN) write(file, `import * as planted from '${target}';\nexport default planted;`);
    const found = new Set(cruise());
    assert.deepEqual(BROKEN.filter(([rule, file]) => !found.has(`${rule} ${file}`)), []);
  });
});

describe('tags of Nx projects', () => {
  it('stand on every folder of the workspace', () => assert.deepEqual(untaggedFolders(root), []));

  it('are missed on a folder without README, and on one outside the known groups', () => {
    fs.rmSync(path.join(folder, 'libs/kernel/newcomer'), { recursive: true, force: true });
    for (const project of ['platform/http', 'platform/admin-ui', 'kernel/clock', 'kernel/records', 'areas/parks', 'areas/trade']) write(`libs/${project}/README.md`, '');
    for (const app of ['api', 'admin']) write(`apps/${app}/README.md`, '');
    assert.deepEqual(untaggedFolders(folder), []);
    write('libs/areas/stray/api/src/index.ts', '');
    write('libs/shared/stuff/README.md', '');
    assert.deepEqual(untaggedFolders(folder), ['libs/areas/stray', 'libs/shared/stuff']);
  });
});
