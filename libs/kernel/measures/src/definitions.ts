import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit, type AuditEntry } from '@haobang/audit';
import { Database, statement, uuidV7, type Queryable } from '@haobang/database';
import { systemContext } from '@haobang/http';
import { partsOf, type Aggregate, type FactSource, type Metric, type OptionalColumn } from './define-metric.js';
import { COVER_METRIC } from './fold-statement.js';
import type { StoredSource } from './fact-statement.js';
import type { Day } from './figure-days.rules.js';

/** A metric as the registry stores it. */
export interface StoredMetric extends Omit<Metric, 'source'> {
  id: number;
  version: number;
  source: StoredSource;
}

/** One reading of the registry. */
export interface Registry {
  /** By scope: a root kind, or `*` for the metrics. */
  stamps: Map<string, string>;
  sources: StoredSource[];
  metrics: StoredMetric[];
}

export interface Approval {
  approvedBy: string;
  recordedAt: Date;
  /** First day on which the new text applies. */
  appliesFrom: Day;
}

export interface SyncResult {
  /** Sources whose facts are yet to be expressed: new ones, and those with a new text. `eventId` is the cause to be named. */
  express: { code: string; rootKind: string; first: boolean; eventId: string }[];
  metrics: string[];
}

/** A version of a definition as the auditor reads it. */
export interface DefinitionVersion {
  version: number;
  declaration: Omit<Metric, 'source'>;
  sql: string;
  hash: string;
  approvedBy: string;
  from: Day;
  until: Day | null;
}

const SYNC_LOCK = 4_711_046;
const RECENT_MS = 5_000;
const STAMPS = statement('measures_stamps', 'select scope, stamp from fact_stamp');
const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Types that an expression's columns may have. */
const TYPES: Record<'part' | 'record_id' | 'unit' | 'on' | 'since' | OptionalColumn, string[]> = {
  part: ['text', '"char"'],
  record_id: ['uuid'],
  unit: ['integer'],
  on: ['date'],
  since: ['date'],
  sub: ['text'],
  place: ['text'],
  category: ['text'],
  expires: ['date'],
  qty: ['numeric', 'integer', 'bigint'],
  key: ['text', 'uuid'],
  value: ['integer'],
  reason: ['text'],
};

/** Prepares an expression for no roots and holds the types of its columns to the contract: a date given as text is an error here. */
export async function checkExpression(db: Queryable, source: Pick<FactSource, 'code' | 'columns' | 'sql'>): Promise<void> {
  const columns = ['part', 'record_id', 'unit', 'on', 'since', ...source.columns] as (keyof typeof TYPES)[];
  const [found] = await db.query<Record<string, string>>(
    `select ${columns.map((c) => `pg_typeof(s."${c}")::text as "${c}"`).join(', ')} from (select 1) as one left join (${source.sql}) as s on true`,
    [[]],
  );
  for (const column of columns)
    if (!TYPES[column].includes(found![column]!))
      throw new Error(`Fact source ${source.code}: column ${column} is ${found![column]}, not ${TYPES[column].join(' or ')}`);
}

/**
 * The registry of definitions. The migrating process calls `sync`; every process reads the stored texts, so two builds side by side
 * never write by two rules.
 */
@Injectable()
export class Definitions {
  private registry?: Registry;
  private readAtMs = 0;
  private readonly audit = new Audit();

  constructor(@Inject(Database) private readonly database: Database) {}

  /** The registry as it stands; read again only where a stamp has changed. */
  async current(db: Queryable = this.database): Promise<Registry> {
    this.readAtMs = Date.now();
    const stamps = new Map((await db.query<{ scope: string; stamp: string }>(STAMPS)).map((row) => [row.scope, row.stamp]));
    const known = this.registry;
    if (known && known.stamps.size === stamps.size && [...stamps].every(([scope, stamp]) => known.stamps.get(scope) === stamp)) return known;
    this.registry = await readRegistry(db, stamps);
    return this.registry;
  }

  /** The registry read last, without asking: the statement of a write says itself whether it is out of date. */
  async cached(db: Queryable = this.database): Promise<Registry> {
    return this.registry ?? this.current(db);
  }

  /** The registry as it stood at most five seconds ago. */
  async recent(db: Queryable = this.database): Promise<Registry> {
    return this.registry && Date.now() - this.readAtMs < RECENT_MS ? this.registry : this.current(db);
  }

  /**
   * Stores sources and metrics that are new or have changed, as versions with hash and approval; each is an entry in the audit chain, and
   * that entry is the event of the version. Calling it again changes nothing.
   * What it names in `express` has no facts yet, or facts of the text before: `Facts.reexpress` makes them.
   * @throws where two sources share a code, or an expression's column has another type than the contract's.
   */
  async sync(metrics: readonly Metric[], approval: Approval): Promise<SyncResult> {
    const sources = [...new Set(metrics.map((m) => m.source))];
    const codes = new Set(sources.map((s) => s.code));
    if (codes.size < sources.length) throw new Error('Two fact sources share a code');
    if (new Set(metrics.map((m) => m.code)).size < metrics.length) throw new Error('Two metrics share a code');
    for (const source of sources) await checkExpression(this.database, source);
    const result = await this.database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [SYNC_LOCK]);
      const express: SyncResult['express'] = [];
      const ids = new Map<string, number>();
      const entries: AuditEntry[] = [];
      for (const source of sources) {
        const stored = await storeSource(tx, source, approval);
        ids.set(source.code, stored.id);
        if (stored.entry) {
          entries.push(stored.entry);
          express.push({ code: source.code, rootKind: source.of, first: stored.version === 1, eventId: stored.entry.id! });
        }
      }
      const changed: { id: number; code: string }[] = [];
      for (const metric of metrics) {
        const stored = await storeMetric(tx, metric, ids.get(metric.source.code)!, approval);
        if (stored.entry) {
          entries.push(stored.entry);
          changed.push({ id: stored.id, code: metric.code });
        }
      }
      await stampAll(tx);
      // Keys of a figure that begins over many facts take longer than a request may.
      await tx.query('set local statement_timeout = 0');
      for (const { id } of changed) await tx.query(COVER_METRIC, [id]);
      await this.audit.recordAll({ ...systemContext(approval.recordedAt, approval.approvedBy), tx }, entries);
      return { express, metrics: changed.map((m) => m.code) };
    });
    this.registry = undefined;
    return result;
  }

  /** All versions of a metric's definition, the newest first, each with the text that it ran. */
  async versions(code: string): Promise<DefinitionVersion[]> {
    const rows = await this.database.query<Omit<DefinitionVersion, 'until'> & { until: Day }>(
      `select v.version, v.declaration, t.sql, v.hash, v.approved_by as "approvedBy", v.applies_from as "from", v.applies_until as "until"
         from metric as m join metric_version as v on v.metric = m.id
         join lateral (select sql from fact_source_version where source = m.source and applies_from <= v.applies_from order by version desc limit 1) as t on true
        where m.code = $1 order by v.version desc`,
      [code],
    );
    return rows.map((row) => ({ ...row, until: row.until === 'infinity' ? null : row.until }));
  }
}

interface Stored {
  id: number;
  version: number;
  /** What is to be told to the audit chain; none where nothing changed. */
  entry?: AuditEntry;
}

/** A new version as an entry of the audit chain; `verifyFigures` holds the stored texts against it. */
const entryOf = (type: 'fact-source' | 'metric', code: string, before: { version: number; hash: string } | undefined, after: { version: number; hash: string } & Record<string, unknown>, approval: Approval): AuditEntry & { id: string } => ({
  id: uuidV7(approval.recordedAt.getTime()), action: `measures:${type}.define`, subject: { type, id: code }, before: before ? { version: before.version, hash: before.hash } : null, after: { ...after, appliesFrom: approval.appliesFrom },
});

async function storeSource(tx: Queryable, source: FactSource, approval: Approval): Promise<Stored> {
  const [found] = await tx.query<{ id: number; root_kind: string; span: string; version: number; hash: string }>(
    `select s.id, s.root_kind, s.span, v.version, v.hash from fact_source as s join fact_source_version as v on v.source = s.id where s.code = $1
      order by v.version desc limit 1`,
    [source.code],
  );
  if (found && (found.root_kind !== source.of || found.span !== source.span))
    throw new Error(`Fact source ${source.code} can't change its root kind or span; give the new one a code of its own`);
  const hash = hashOf([source.sql.trim(), source.columns, source.parts, ...(source.only ? [source.only] : [])]);
  if (found?.hash === hash) return { id: found.id, version: found.version };
  const id =
    found?.id ??
    (await tx.query<{ id: number }>(
      `insert into fact_source (id, code, root_kind, span) select coalesce(max(id), 0) + 1, $1, $2, $3 from fact_source returning id`,
      [source.code, source.of, source.span],
    ))[0]!.id;
  const version = (found?.version ?? 0) + 1;
  const entry = entryOf('fact-source', source.code, found, { version, hash, parts: source.parts, columns: source.columns, ...(source.only && { only: source.only }), sql: source.sql.trim() }, approval);
  await tx.query(
    `update fact_source_version set applies_until = greatest($2::date, applies_from) where source = $1 and applies_until = 'infinity'`,
    [id, approval.appliesFrom],
  );
  await tx.query(
    `insert into fact_source_version (source, version, parts, columns, "only", sql, hash, approved_by, event_id, recorded_at, applies_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, version, JSON.stringify(source.parts), source.columns, source.only ? JSON.stringify(source.only) : null, source.sql.trim(), hash, approval.approvedBy, entry.id, approval.recordedAt, approval.appliesFrom],
  );
  return { id, version, entry };
}

async function storeMetric(tx: Queryable, metric: Metric, source: number, approval: Approval): Promise<Stored> {
  const { source: declared, ...declaration } = metric;
  const hash = hashOf([declaration, declared.code]);
  const [found] = await tx.query<{ id: number; source: number; version: number; hash: string }>(
    `select m.id, m.source, v.version, v.hash from metric as m join metric_version as v on v.metric = m.id where m.code = $1 order by v.version desc limit 1`,
    [metric.code],
  );
  if (found?.hash === hash) return { id: found.id, version: found.version };
  const keyed = keyRule(metric.aggregate);
  const values = [metric.code, source, keyed?.parts ?? null, keyed ? (metric.category ?? null) : null, keyed?.by ?? null, keyed?.threshold ?? null];
  const [{ id }] = (await tx.query<{ id: number }>(
    found
      ? `update metric set source = $2, key_parts = $3::"char"[], key_category = $4, key_by = $5, key_threshold = $6 where code = $1 returning id`
      : `insert into metric (id, code, source, key_parts, key_category, key_by, key_threshold)
         select coalesce(max(id), 0) + 1, $1, $2, $3::"char"[], $4, $5, $6 from metric returning id`,
    values,
  )) as [{ id: number }];
  const version = (found?.version ?? 0) + 1;
  const entry = entryOf('metric', metric.code, found, { version, hash, declaration, source: declared.code }, approval);
  await tx.query(`update metric_version set applies_until = greatest($2::date, applies_from) where metric = $1 and applies_until = 'infinity'`, [id, approval.appliesFrom]);
  await tx.query(
    `insert into metric_version (metric, version, declaration, hash, approved_by, event_id, recorded_at, applies_from) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, JSON.stringify(declaration), hash, approval.approvedBy, entry.id, approval.recordedAt, approval.appliesFrom],
  );
  return { id, version, entry };
}

function keyRule(aggregate: Aggregate) {
  if (aggregate.kind === 'distinct') return { parts: partsOf(aggregate), by: 'facts', threshold: 1 };
  if (aggregate.kind === 'atLeast') return { parts: partsOf(aggregate), by: 'quantity', threshold: aggregate.n };
  return undefined;
}

/** One stamp per root kind over the newest versions of its sources, and one over all metrics. */
const stampAll = (tx: Queryable) =>
  tx.query(`insert into fact_stamp (scope, stamp)
    select root_kind, md5(string_agg(id || ':' || version, ',' order by id)) from fact_source as s
      join lateral (select max(version) as version from fact_source_version where source = s.id) as v on true group by root_kind
    union all
    select '*', md5(coalesce(string_agg(id || ':' || version, ',' order by id), '')) from metric as m
      join lateral (select max(version) as version from metric_version where metric = m.id) as v on true
    on conflict (scope) do update set stamp = excluded.stamp`);

async function readRegistry(db: Queryable, stamps: Map<string, string>): Promise<Registry> {
  const sources = await db.query<StoredSource>(
    `select s.id, s.code, s.root_kind as "rootKind", s.span, v.version, v.columns, v.parts, v."only", v.sql
       from fact_source as s join lateral (select * from fact_source_version where source = s.id order by version desc limit 1) as v on true order by s.id`,
  );
  const byId = new Map(sources.map((s) => [s.id, s]));
  const metrics = await db.query<{ id: number; version: number; source: number; declaration: Omit<Metric, 'source'> }>(
    `select m.id, m.source, v.version, v.declaration
       from metric as m join lateral (select * from metric_version where metric = m.id order by version desc limit 1) as v on true order by m.code`,
  );
  return { stamps, sources, metrics: metrics.map((m) => ({ ...m.declaration, id: m.id, version: m.version, source: byId.get(m.source)! })) };
}
