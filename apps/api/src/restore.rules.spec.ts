import { describe, expect, it } from '@jest/globals';
import { type About, refusalOfBackup, refusalOfTarget } from './restore.rules.js';

const about: About = { product: 'haobang', version: '0.2.0', migrations: ['A1', 'B2'], queue: 19, keys: [{ name: 'INDEX_KEY', fingerprint: '12ab34cd' }], withKeys: false, demo: false, missingFiles: [] };
const here = { product: 'haobang', version: '0.1.0', migrations: ['A1', 'B2', 'C3'], lost: [] };

describe('restoring', () => {
  it('takes a backup of this version and of an earlier one', () => {
    expect(refusalOfBackup(about, here)).toBeUndefined();
    expect(refusalOfBackup({ ...about, migrations: ['A1'] }, here)).toBeUndefined();
  });

  it.each([
    ['a later version', { migrations: ['A1', 'B2', 'D4'] }, {}, /newer version \(0\.2\.0; this is 0\.1\.0\), with 1 migration\(s\) that this one does not know, such as D4/],
    ['another product', { product: 'other' }, {}, /a backup of other, not of haobang/],
    ['missing keys', {}, { lost: about.keys }, /keys are missing: the backup was written under INDEX_KEY 12ab34cd, and it does not hold them itself/],
    ['other keys than its own', { withKeys: true }, { lost: about.keys }, /those at hand are others/],
  ])('refuses %s in one sentence that says what to do', (_, of, at, said) => {
    expect(refusalOfBackup({ ...about, ...of }, { ...here, ...at })).toMatch(said);
  });

  it.each([
    ['no table', { tables: 0, migrations: undefined, used: false }, undefined],
    ['the same migrations and nothing else', { tables: 90, migrations: ['A1', 'B2'], used: false }, undefined],
    ['half of the migrations, as after a restore that was killed', { tables: 40, migrations: ['A1'], used: false }, undefined],
    ['a migration that the backup lacks', { tables: 91, migrations: ['A1', 'B2', 'C3'], used: false }, /1 migration\(s\) that the backup does not have, such as C3/],
    ['somebody in it', { tables: 90, migrations: ['A1', 'B2'], used: true }, /not empty/],
    ['tables of something else', { tables: 1, migrations: undefined, used: true }, /not empty/],
  ])('goes into a database with %s, or says why not', (_, target, said) => {
    const refusal = refusalOfTarget(target, about);
    if (said) expect(refusal).toMatch(said);
    else expect(refusal).toBeUndefined();
  });
});
