// The generator of areas, in a copy of the workspace: what it makes is compiled, tested and held to the boundaries.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './bootstrap.mjs';
import { BIN } from './steps.mjs';

// One area with every option and a figure, one on a trait with nothing but its name, which is of two words, and one on a trait with a figure.
const LIBRARY = ['library', '--kind', 'book-loan', '--zh', '借书', '--en', 'Book loan', '--area-zh', '图书馆', '--prefix', 'JS', '--measure', '3'];
const READING_ROOM = ['reading-room', '--trait', 'pools'];
const GALLERY = ['gallery', '--trait', 'activities', '--kind', 'opening', '--zh', '开幕式', '--en', 'Opening', '--measure', '7'];
// These two are asked what their area alone knows, so a made one is tested, too; the others are compiled alone: their own kernels test them, and each area to be tested costs a start.
const ASKED = ['demands', 'surveys'];
const COMPILED = ['assignments', 'catalogue', 'ledgers', ...ASKED].map((trait) => [`garden-${trait}`, '--trait', trait]);
const AREAS = [LIBRARY, READING_ROOM, GALLERY, ...COMPILED].map(([area]) => area);
const MADE = `libs/areas/(library|reading-room|gallery|${ASKED.map((trait) => `garden-${trait}`).join('|')})/`;
const LISTINGS = ['apps/api/src/areas.ts', 'apps/api/src/migrations.ts', 'apps/api/src/openapi.ts', 'apps/admin/src/areas.ts', 'apps/api/migrations.lock'];
const LEFT_OVER = /[sS]ample.?[aA]rea|[sS]pecimen|SPECIMEN|[sS]ample cop|Sample field|样本|样例|\bZZ\b|1700000000000|\bnull\./;
const MINUTES = 60_000;

let folder;
const inCopy = (file) => path.join(folder, file);
const read = (file) => fs.readFileSync(inCopy(file), 'utf8');
const newArea = (...args) => spawnSync(process.execPath, ['tools/new-area.mjs', ...args], { cwd: folder, encoding: 'utf8' });
const areas = () => fs.readdirSync(inCopy('libs/areas')).sort();
const filesIn = (base) => fs.readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

/** What belongs to the workspace: tracked, or new and not ignored. */
const workspaceFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0').filter((file) => file && fs.existsSync(path.join(root, file)));

/** Runs a program of the packages in the copy; its temporary files, the tests' database among them, go with the copy. */
function run(args) {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, TMPDIR: inCopy('.tmp'), CI: 'true', FORCE_COLOR: '0', NODE_TEST_CONTEXT: undefined }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
  return new Promise((ok) => child.once('close', (code) => ok({ code, output })));
}
/** @throws with what it printed where it failed */
async function passes(args) {
  const { code, output } = await run(args);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${output.slice(-12_000)}`);
  return output;
}
async function compiles(extending, include) {
  const file = `tsconfig.of-${extending}`;
  fs.writeFileSync(inCopy(file), JSON.stringify({ extends: `./${extending}`, compilerOptions: { incremental: false, tsBuildInfoFile: null }, include, exclude: [] }));
  await passes([BIN.tsc, '-p', file, '--noEmit', '--pretty', 'false']);
}

before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'new-area-'));
  // The database's own user has to reach its data below.
  fs.chmodSync(folder, 0o755);
  for (const file of workspaceFiles()) {
    fs.mkdirSync(path.dirname(inCopy(file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), inCopy(file));
  }
  fs.mkdirSync(inCopy('.tmp'), { mode: 0o755 });
  fs.symlinkSync(path.join(root, 'node_modules'), inCopy('node_modules'));
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('what it refuses', () => {
  for (const [why, args, told] of [
    ['no name', [], /npm run new-area NAME/],
    ['two names', ['library', 'museum'], /npm run new-area NAME/],
    ['a name in capitals', ['Library'], /small letters/],
    ['a path', ['../library'], /small letters/],
    ['an area that is there', ['complaints'], /there already/],
    ["a kernel's name", ['records'], /kernel project/],
    ['a kind that is there', ['library', '--kind', 'demand'], /a kind "demand" already/],
    ['a word of the language', ['library', '--kind', 'case'], /means something else/],
    ['a word that the code uses', ['library', '--kind', 'fact'], /means something else/],
    ['a prefix that is taken', ['library', '--prefix', 'SQ'], /SQ is taken/],
    ['a prefix of small letters', ['library', '--prefix', 'ln'], /two to four capitals/],
    ['a label that ends a text', ['library', '--en', "Reader's card"], /not a label/],
    ['a measure that the plan lacks', ['library', '--measure', '61'], /no measure 61/],
    ['a trait that is not there', ['library', '--trait', 'miracles'], /There is no trait "miracles"/],
    ['a figure that a kind alone can not have', ['library', '--trait', 'surveys', '--measure', '51'], /leave --measure out/],
    ['an unknown option', ['library', '--colour', 'red'], /--colour/],
  ])
    it(`${why}, and leaves no file behind`, () => {
      const before = areas();
      const { status, stderr } = newArea(...args);
      assert.equal(status, 1);
      assert.match(stderr, told);
      assert.deepEqual(areas(), before);
    });
});

describe('an area that it makes', { timeout: 20 * MINUTES }, () => {
  before(() => {
    for (const args of [LIBRARY, READING_ROOM, GALLERY, ...COMPILED]) {
      const { status, stdout, stderr } = newArea(...args);
      assert.equal(status, 0, stderr + stdout);
    }
  });

  it('bears the names that were asked for, and none of the template', () => {
    const files = AREAS.flatMap((area) => filesIn(inCopy(`libs/areas/${area}`)));
    assert.ok(files.length > 25);
    for (const file of files) assert.doesNotMatch(`${file}\n${fs.readFileSync(file, 'utf8')}`.replaceAll(folder, ''), LEFT_OVER, file);
    const kind = read('libs/areas/library/api/src/book-loan.kind.ts');
    assert.match(kind, /kind: 'book-loan', plural: 'book-loans', area: 'library', prefix: 'JS', label: \{ zh: '借书', en: 'Book loan' \}, labelPlural: \{ zh: '借书', en: 'Book loans' \}, measures: \[3\]/);
    assert.match(read('libs/areas/library/admin/src/library.routes.tsx'), /label: \{ zh: '图书馆', en: 'Library' \}/);
    const room = read('libs/areas/reading-room/api/src/reading-room-entry.kind.ts');
    assert.match(room, /poolTrait\(\{ kind: 'reading-room-entry'/);
    assert.match(room, /plural: 'reading-room-entries', area: 'reading-room', prefix: '[A-Z]{2}'.*measures: \[\]/);
    assert.match(read('libs/areas/reading-room/README.md'), /on the trait `pools`/);
    for (const file of ['reading-room.metrics.ts', 'reading-room-entry.rules.ts', 'migrations']) assert.ok(!fs.existsSync(inCopy(`libs/areas/reading-room/api/src/${file}`)), file);
    assert.match(read('libs/areas/gallery/api/src/gallery.metrics.ts'), /code: 'm07\.openings', measure: 7,.*ARCHIVED\.activities/);
  });

  it('is listed once where areas are listed, its migration last where it has a table of its own', () => {
    for (const file of LISTINGS.filter((listing) => /areas\.ts$/.test(listing))) for (const area of AREAS) assert.equal(read(file).split(`areas/${area}/`).length, 2, `${file} names ${area} once`);
    for (const area of AREAS) assert.match(read('apps/api/src/openapi.ts'), new RegExp(`\\n {2}'?${area}'?: '`));
    assert.match(read('apps/api/src/migrations.ts'), /\n {2}\.\.\.libraryMigrations,\n {2}\.\.\.gardenCatalogueMigrations,\n\];/);
    assert.doesNotMatch(read('apps/api/src/migrations.ts'), /readingRoom|gallery/);
    const classes = ['library', 'garden-catalogue'].map((area) => /export class (\w+)/.exec(fs.readFileSync(filesIn(inCopy(`libs/areas/${area}/api/src/migrations`))[0], 'utf8'))[1]);
    assert.deepEqual(read('apps/api/migrations.lock').trim().split('\n').slice(-2), classes);
  });

  it('is refused a second time', () => assert.match(newArea(...READING_ROOM).stderr, /there already/));

  // Both lines end before the copy goes, whatever fails: nothing may still run in it.
  it('compiles on both sides, passes its own tests and stays within the boundaries', async () => {
    const checks = [
      async () => {
        const output = await passes([BIN.jest, '--testPathPatterns', MADE, '--maxWorkers', '2']);
        for (const test of ['book-loans.e2e-spec.ts', 'book-loan.rules.spec.ts', 'library.metrics.e2e-spec.ts', 'library.spec.tsx', 'reading-room-entries.e2e-spec.ts', 'reading-room.spec.tsx', 'openings.e2e-spec.ts', 'gallery.metrics.e2e-spec.ts', 'gallery.spec.tsx', ...ASKED.flatMap((trait) => [`garden-${trait}-entries.e2e-spec.ts`, `garden-${trait}.spec.tsx`])])
          assert.match(output, new RegExp(`PASS .*${test.replaceAll('.', '\\.')}`), `${test} was not run`);
      },
      async () => {
        await compiles('tsconfig.json', [...AREAS.map((area) => `libs/areas/${area}/api`), 'apps/api/src/areas.ts', 'apps/api/src/migrations.ts', 'tools/templates/area/api']);
        await compiles('tsconfig.admin.json', [...AREAS.map((area) => `libs/areas/${area}/admin`), 'apps/admin/src/areas.ts', 'tools/templates/area/admin']);
        await passes([BIN.depcruise, 'apps', 'libs', '--config', '.dependency-cruiser.cjs']);
      },
    ];
    const failed = (await Promise.allSettled(checks.map((check) => check()))).filter(({ status }) => status === 'rejected');
    assert.equal(failed.length, 0, failed.map(({ reason }) => reason.message).join('\n'));
  });

  it('leaves the workspace itself as it was', () => {
    assert.deepEqual(workspaceFiles().filter((file) => new RegExp(`^libs/areas/(${AREAS.join('|')})/`).test(file)), []);
    for (const file of LISTINGS.filter((listing) => fs.existsSync(path.join(root, listing)))) assert.doesNotMatch(fs.readFileSync(path.join(root, file), 'utf8'), /areas\/(library|reading-room|gallery|garden-\w+)\/|ReadingRoom/);
  });
});
