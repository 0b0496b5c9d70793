import { createHash } from 'node:crypto';
import type { Queryable } from '@haobang/database';

export interface AuditFault {
  position: number;
  /** `hash` the text or its place was altered; `link` the predecessor is another; `gap` an entry is missing; `columns` a filter column disagrees with the text. */
  what: 'hash' | 'link' | 'gap' | 'columns';
}

export interface AuditVerification {
  entries: number;
  /** Hash of the last entry in hex: kept elsewhere, it also proves that nothing was cut off at the end. */
  head: string;
  faults: AuditFault[];
}

interface Row {
  position: string;
  id: string;
  recorded_at: Date;
  actor_id: string | null;
  actor_name: string;
  action: string;
  subject_type: string;
  subject_id: string;
  unit_id: number | null;
  content: string;
  previous_hash: Buffer;
  hash: Buffer;
}

const PAGE = 1000;

/** Reads the whole chain, with code of its own, and names what was altered. */
export async function verifyAudit(db: Queryable): Promise<AuditVerification> {
  const faults: AuditFault[] = [];
  let [entries, position] = [0, 0n];
  let head: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await db.query<Row>('select * from audit_entry where position > $1 order by position limit $2', [String(position), PAGE]);
    for (const row of rows) {
      const at = BigInt(row.position);
      if (at !== position + 1n) faults.push({ position: Number(at), what: 'gap' });
      if (!row.previous_hash.equals(head)) faults.push({ position: Number(at), what: 'link' });
      if (!hashOf(row.previous_hash, at, row.content).equals(row.hash)) faults.push({ position: Number(at), what: 'hash' });
      else if (!columnsAgree(row)) faults.push({ position: Number(at), what: 'columns' });
      [position, head] = [at, row.hash];
      entries++;
    }
    if (rows.length < PAGE) return { entries, head: head.toString('hex'), faults };
  }
}

function hashOf(previous: Buffer, position: bigint, content: string): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(position);
  return createHash('sha256').update(previous).update(place).update(content, 'utf8').digest();
}

function columnsAgree(row: Row): boolean {
  const c = JSON.parse(row.content) as {
    id: string; recordedAt: string; action: string; unitId: number | null; actor: { id: string | null; name: string }; subject: { type: string; id: string };
  };
  return (
    c.id === row.id && new Date(c.recordedAt).getTime() === row.recorded_at.getTime() && c.action === row.action && c.unitId === row.unit_id &&
    c.actor.id === row.actor_id && c.actor.name === row.actor_name && c.subject.type === row.subject_type && c.subject.id === row.subject_id
  );
}
