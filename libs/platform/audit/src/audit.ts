import { Injectable } from '@nestjs/common';
import { statement, uuidV7 } from '@haobang/database';
import type { WriteContext } from '@haobang/http';
import { canonicalJson } from './canonical.rules.js';
import { changesBetween } from './changes.rules.js';

export interface AuditEntry {
  /** Its own id (UUID v7), where something else has to name the entry; made here where none is given. */
  id?: string;
  /** The permission's words, e.g. `organisation:unit.rename`. */
  action: string;
  subject: { type: string; id: string; label?: string };
  /** The subject's state before and after, without personal values; null where it did not or does not exist. */
  before: object | null;
  after: object | null;
  /** The unit that the subject belongs to; the actor's own where none is given. */
  unitId?: number | null;
  reason?: string;
}

export interface Reading {
  subject: { type: string; id: string };
  field: string;
  purpose: string;
}

const APPEND = statement('audit.append', 'select audit_append($1::text[])');
const READ = statement(
  'audit.readings',
  `insert into personal_read_log (id, read_at, actor_kind, actor_id, actor_name, unit_id, ip, trace_id, subject_type, subject_id, field, purpose)
   select r.id, $1, $2, $3, $4, $5, $6, $7, r.subject_type, r.subject_id, r.field, r.purpose
     from unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[]) as r (id, subject_type, subject_id, field, purpose)`,
);

/** Writes entries and readings in the transaction of what they tell. */
@Injectable()
export class Audit {
  async record(ctx: WriteContext, entry: AuditEntry): Promise<void> {
    await this.recordAll(ctx, [entry]);
  }

  /** Entries are chained, so the end of the chain stays locked until the commit: record last, and many at once. */
  async recordAll(ctx: WriteContext, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length) await ctx.tx.query(APPEND, [entries.map((entry) => contentOf(ctx, entry))]);
  }

  async recordReadings(ctx: WriteContext, readings: readonly Reading[]): Promise<void> {
    if (readings.length === 0) return;
    const { actor } = ctx;
    await ctx.tx.query(READ, [
      ctx.now, actor.kind, actor.id, actor.name, actor.unitId, ctx.ip, ctx.traceId,
      readings.map(() => uuidV7(ctx.now.getTime())), readings.map((r) => r.subject.type), readings.map((r) => r.subject.id),
      readings.map((r) => r.field), readings.map((r) => r.purpose),
    ]);
  }
}

function contentOf(ctx: WriteContext, entry: AuditEntry): string {
  const { kind, id, name, onBehalfOf } = ctx.actor;
  return canonicalJson({
    id: entry.id ?? uuidV7(ctx.now.getTime()),
    recordedAt: ctx.now,
    actor: { kind, id, name, ...(onBehalfOf ? { onBehalfOf } : {}) },
    action: entry.action,
    subject: entry.subject,
    unitId: entry.unitId ?? ctx.actor.unitId,
    reason: entry.reason ?? null,
    before: entry.before,
    after: entry.after,
    changes: changesBetween(entry.before, entry.after),
    ip: ctx.ip,
    traceId: ctx.traceId,
  });
}
