import 'reflect-metadata';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileStorageIn } from '@haobang/documents';
import { takeBackup } from '../backup.js';
import { readConfig } from '../config.js';
import { runProgram } from '../start-checks.js';

const HELP = `npm run backup -- --to FILE [--with-keys] [--without-missing-files]
  --to FILE                 the archive to be made; never overwritten
  --with-keys               puts the keys of personal values into it: who has the archive can then read every value
  --without-missing-files   leaves out files that the storage lost, instead of ending`;

/** `backup`: one consistent snapshot of database and files in one archive, while the product runs. */
await runProgram(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' }, 'with-keys': { type: 'boolean' }, 'without-missing-files': { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help || !values.to) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const config = readConfig();
  // npm starts programs in the project's folder, and says where it was called.
  const file = path.resolve(process.env.INIT_CWD ?? '.', values.to);
  const { tables, files, about } = await takeBackup({ databaseUrl: config.databaseUrl, storage: fileStorageIn(config), file, now: new Date(), ...(values['with-keys'] ? { keys: config.keys } : {}), withoutMissingFiles: values['without-missing-files'] ?? false });
  console.log(`Backup ${file}: ${tables.length} tables, ${tables.reduce((sum, table) => sum + table.rows, 0)} rows, ${files.count} files`);
  for (const sha256 of about.missingFiles) console.error(`Left out, since the storage lost it: ${sha256}`);
  console.log(
    about.withKeys
      ? 'It holds the keys: whoever has it can read every personal value. Keep it as you keep the keys.'
      : `It does not hold the keys; without ${about.keys.map((key) => `${key.name} ${key.fingerprint}`).join(' and ') || 'them'} nobody reads its personal values. Keep a copy of the keys elsewhere.`,
  );
  if (about.missingFiles.length) process.exitCode = 1;
});
