import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Keyring, loadKeys } from '@haobang/auth';
import { Backup } from '@haobang/backup';
import { fileStorageIn } from '@haobang/documents';
import { addressOf, readStorage } from '../config.js';
import { restoreBackup } from '../restore.js';
import { runProgram } from '../start-checks.js';
import { spoken, verifyDatabase } from '../verify.js';

const HELP = `npm run restore -- --from FILE [--keys-to FILE] [--check]
  --from FILE      the archive
  --keys-to FILE   where the archive's own keys go, with a database of your own and no keys in the environment
  --check          only reads all of the archive and says whether it is whole`;

/** `restore`: fills an empty database and the folder of files from a backup, then proves what came out of it. */
await runProgram(async () => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, 'keys-to': { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help || !values.from) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const called = (file: string) => path.resolve(process.env.INIT_CWD ?? '.', file);
  const file = called(values.from);
  if (values.check) {
    const backup = await Backup.open(file);
    await backup.check().finally(() => backup.close());
    console.log(`${file} is whole.`);
    return;
  }
  const where = readStorage();
  const embedded = process.env.EMBEDDED === 'on' ? path.join(where.dataFolder, 'keys', 'personal.json') : undefined;
  const applicationUrl = addressOf('DATABASE_URL');
  const about = await restoreBackup({
    file, applicationUrl, ownerUrl: addressOf('MIGRATE_DATABASE_URL'), storage: fileStorageIn(where), keys: keysAtHand(embedded),
    keysFile: values['keys-to'] ? called(values['keys-to']) : embedded, now: new Date(), say: spoken.line,
  });
  for (const sha256 of about.missingFiles) console.error(`Not in the backup, since the storage had lost it: ${sha256}`);
  console.log('Everybody has to sign in again; tokens of machine clients are over.');
  if (embedded && !about.demo) console.log('The data are no demo: start with DEMO=off, or a demo is filled in beside them.');
  process.exitCode = (await verifyDatabase(applicationUrl, new Date(), spoken)) ? 1 : 0;
});

/** Undefined where there are none; half of them is a mistake that `loadKeys` tells. */
function keysAtHand(file: string | undefined): Keyring | undefined {
  if (file && existsSync(file)) return loadKeys({ env: process.env, file });
  return ['PERSONAL_KEY', 'INDEX_KEY', 'SIGNING_KEY'].some((name) => process.env[name]) ? loadKeys({ env: process.env }) : undefined;
}
