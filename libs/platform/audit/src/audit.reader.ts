import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import { auditActionLabel, auditSubjectLabel } from './audit-words.js';
import type { AuditEventPage, AuditEventQuery, AuditEventResponse, ReadingPage, ReadingQuery } from './audit.dto.js';
import { pageOf } from './page.js';

interface EntryRow {
  position: string;
  hash: Buffer;
  content: string;
}

interface ReadingRow {
  id: string;
  read_at: Date;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  unit_id: number | null;
  subject_type: string;
  subject_id: string;
  field: string;
  purpose: string;
  ip: string;
  trace_id: string;
}

/** Conditions with their values in the order of their places. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly texts: string[] = [];

  /** Adds a condition where a value is given; `?` stands for its place. */
  add(text: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    this.values.push(value);
    this.texts.push(text.replaceAll('?', `$${this.values.length}`));
    return this;
  }

  where(): string {
    return this.texts.length ? `where ${this.texts.join(' and ')}` : '';
  }
}

/** The content as it was chained, with the words for its codes beside them: words may be mended, what is chained never changes. */
function entryOf({ content, position, hash }: EntryRow): AuditEventResponse {
  const entry = JSON.parse(content) as Omit<AuditEventResponse, 'position' | 'hash' | 'actionLabel'>;
  return { ...entry, actionLabel: auditActionLabel(entry.action), subject: { ...entry.subject, typeLabel: auditSubjectLabel(entry.subject.type) }, position: Number(position), hash: hash.toString('hex') };
}

@Injectable()
export class AuditReader {
  constructor(@Inject(Database) private readonly database: Database) {}

  events(query: AuditEventQuery): Promise<AuditEventPage> {
    return pageOf<EntryRow, AuditEventResponse>(
      query,
      'audit-events',
      (after, count) => {
        const c = new Conditions()
          .add('actor_id = ?', query.actor)
          .add('subject_type = ?', query.subjectType)
          .add('subject_id = ?', query.subjectId)
          .add('unit_id = ?', query.unit)
          .add(query.action?.endsWith(':') ? 'starts_with(action, ?)' : 'action = ?', query.action)
          .add('recorded_at >= ?', query.from)
          .add('recorded_at < ?', query.to)
          .add('position < ?', after?.[0]);
        return this.database.query<EntryRow>(`select position, hash, content from audit_entry ${c.where()} order by position desc limit ${count}`, c.values);
      },
      (row) => [Number(row.position)],
      entryOf,
    );
  }

  readings(query: ReadingQuery): Promise<ReadingPage> {
    return pageOf(
      query,
      'audit-readings',
      (after, count) => {
        const c = new Conditions()
          .add('actor_id = ?', query.actor)
          .add('subject_type = ?', query.subjectType)
          .add('subject_id = ?', query.subjectId)
          .add('read_at >= ?', query.from)
          .add('read_at < ?', query.to)
          .add(`(read_at, id) < ((?::text[])[1]::timestamptz, (?::text[])[2]::uuid)`, after);
        return this.database.query<ReadingRow>(`select * from personal_read_log ${c.where()} order by read_at desc, id desc limit ${count}`, c.values);
      },
      (row) => [row.read_at.toISOString(), row.id],
      (row) => ({
        id: row.id, readAt: row.read_at.toISOString(), actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name }, unitId: row.unit_id,
        subject: { type: row.subject_type, typeLabel: auditSubjectLabel(row.subject_type), id: row.subject_id }, field: row.field, purpose: row.purpose, ip: row.ip, traceId: row.trace_id,
      }),
    );
  }
}
