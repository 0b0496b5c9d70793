// The runner of `npm test` itself: a check that can't fail would be worth nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { root } from './bootstrap.mjs';

/** Runs steps in a process of their own, as test.mjs does. */
function run(steps) {
  const code = `import { runSteps } from ${JSON.stringify(pathToFileURL(path.join(root, 'tools/steps.mjs')).href)};
    process.exit((await runSteps(${JSON.stringify(steps)})) ? 0 : 1);`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}
const good = ['-e', 'console.log("fine")'];
const bad = ['-e', 'console.log("what went wrong"); process.exit(3)'];

describe('steps', () => {
  it('pass when all do', () => {
    const r = run([{ name: 'a', commands: [good, good] }, { name: 'b', commands: [good], show: 1 }]);
    assert.equal(r.status, 0);
    assert.match(r.stdout, /\n2 passed, 0 failed\n$/);
  });

  it('fail when one does, and show what it printed', () => {
    const r = run([{ name: 'a', commands: [good] }, { name: 'b', commands: [bad, good] }]);
    assert.equal(r.status, 1);
    assert.match(r.stdout, /✖ b .*\n {4}what went wrong\n/);
    assert.match(r.stdout, /\n1 passed, 1 failed\n$/);
  });

  it('fail with what they need, but run after what merely ends first', () => {
    const r = run([{ name: 'a', commands: [bad] }, { name: 'b', needs: 'a', commands: [good] }, { name: 'c', after: 'a', commands: [good] }, { name: 'd', alone: true, commands: [good] }]);
    assert.equal(r.status, 1);
    assert.match(r.stdout, /✖ b\n {4}not run, because "a" failed/);
    assert.match(r.stdout, /\n2 passed, 2 failed\n$/);
  });

  it('name what was skipped, and count it neither way', () => {
    const r = run([{ name: 'a', commands: [good] }, { name: 'b', commands: [bad], skip: 'not here' }]);
    assert.equal(r.status, 0);
    assert.match(r.stdout, /1 passed, 0 failed \(1 skipped: b\)/);
  });

  it('end a command that never ends by itself', () => {
    const r = run([{ name: 'a', minutes: 0.01, commands: [['-e', 'for (;;);']] }]);
    assert.equal(r.status, 1);
    assert.match(r.stdout, /Ended after 0.01 minutes/);
  });
});
