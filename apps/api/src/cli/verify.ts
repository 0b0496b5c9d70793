import 'reflect-metadata';
import { verifyAudit } from '@haobang/audit';
import { dayAt } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Definitions } from '@haobang/measures';
import { verifyRecords } from '@haobang/records';
import { kinds } from '../areas.js';
import { startFailure } from '../start-failure.rules.js';

/**
 * `verify`: proves chains, states, owners, rows by unit, figures and the audit log, all of one instant. It writes nothing
 * and ends with 1 where anything is wrong.
 */
const url = process.env.DATABASE_URL;
if (!url) {
  console.error('DATABASE_URL is not set.');
  process.exit(1);
}
const database = new Database({ url, poolSize: 2, statementTimeoutMs: 3_600_000 });
try {
  const { records, audit } = await database.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    await tx.query('set local idle_in_transaction_session_timeout = 0');
    const verified = await verifyRecords(tx, { kinds, definitions: new Definitions(database), today: dayAt(new Date()), log: (line) => console.log(`  ${line}`) });
    return { records: verified, audit: await verifyAudit(tx) };
  });
  console.log(`Records ${records.records}, events ${records.events}, audit entries ${audit.entries}, gaps in numbers ${records.gaps.length}${records.gaps.length ? `: ${records.gaps.slice(0, 20).join(', ')}` : ''}`);
  for (const { check, what, detail } of records.faults) console.error(`FAULT ${check} ${what}: ${detail}`);
  for (const { position, what } of audit.faults) console.error(`FAULT audit entry ${position}: ${what}`);
  const faults = records.faults.length + audit.faults.length;
  console.log(faults ? `${faults} faults` : 'All is well.');
  process.exitCode = faults ? 1 : 0;
} catch (error) {
  console.error(startFailure(error, process.env));
  process.exitCode = 1;
} finally {
  await database.end();
}
