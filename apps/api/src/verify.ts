import { verifyAudit } from '@haobang/audit';
import { dayAt } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Definitions } from '@haobang/measures';
import { verifyRecords } from '@haobang/records';
import { kinds } from './areas.js';

/** Proves chains, states, owners, rows by unit, figures and the audit log, all of one instant. It writes nothing. @returns the number of faults */
export async function verifyDatabase(url: string, now: Date, say: { line: (text: string) => void; fault: (text: string) => void }): Promise<number> {
  const database = new Database({ url, poolSize: 2, statementTimeoutMs: 3_600_000 });
  try {
    const { records, audit } = await database.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      await tx.query('set local idle_in_transaction_session_timeout = 0');
      const verified = await verifyRecords(tx, { kinds, definitions: new Definitions(database), today: dayAt(now), log: (line) => say.line(`  ${line}`) });
      return { records: verified, audit: await verifyAudit(tx) };
    });
    say.line(`Records ${records.records}, events ${records.events}, audit entries ${audit.entries}, gaps in numbers ${records.gaps.length}${records.gaps.length ? `: ${records.gaps.slice(0, 20).join(', ')}` : ''}`);
    for (const { check, what, detail } of records.faults) say.fault(`FAULT ${check} ${what}: ${detail}`);
    for (const { position, what } of audit.faults) say.fault(`FAULT audit entry ${position}: ${what}`);
    const faults = records.faults.length + audit.faults.length;
    say.line(faults ? `${faults} faults` : 'All is well.');
    return faults;
  } finally {
    await database.end();
  }
}

/** To the two outputs of a program. */
export const spoken = { line: (text: string) => console.log(text), fault: (text: string) => console.error(text) };
