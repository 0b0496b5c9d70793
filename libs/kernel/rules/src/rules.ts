import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@haobang/audit';
import { Database, statement, uuidV7, type Queryable } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext } from '@haobang/http';
import { rowsOf } from '@haobang/records';
import { evaluate, type Decision, type DecisionRow, type FactValue, type NearMiss } from './decision.rules.js';
import type { DecisionTable } from './decision-table.js';
import type { ReceiptAccess } from './receipt-access.js';
import { checkRows } from './table-check.rules.js';

export interface Fact {
  /** Null or absent: unknown. */
  value: FactValue | null;
  /** Where it is from, e.g. `record`, `classification`, `calendar`. */
  source: string;
}

export type Facts = Readonly<Record<string, Fact>>;

export interface DecisionAsked {
  facts: Facts;
  /** The business day whose version decides. */
  on: string;
  /** What the decision is about; an opaque id. */
  subject?: string;
}

export interface Decided extends Decision {
  receiptId: string;
  table: string;
  version: number;
}

export interface Receipt {
  id: string;
  table: string;
  version: number;
  versionHash: string;
  on: string;
  subject: string | null;
  facts: Facts;
  row: string;
  outcome: string;
  misses: NearMiss[];
  hash: string;
  decidedAt: Date;
}

export interface Rerun {
  /** Whether the same row fired with the same outcome and misses, over an unaltered version and receipt. */
  same: boolean;
  versionIntact: boolean;
  receiptIntact: boolean;
  row: string;
  outcome: string;
}

interface InForce {
  version: number;
  hash: Buffer;
  rows: readonly DecisionRow[];
  validFrom: string;
  validUntil: string | null;
}

const IN_FORCE = statement(
  'rules.inForce',
  `select version, hash, content -> 'rows' as rows, valid_from as "validFrom", valid_until as "validUntil" from rule_version where table_code = $1 and state = 'APPROVED' order by valid_from desc`,
);

/** All or none: a version that another process ended meanwhile must not decide, not even for a part. */
const KEEP = statement(
  'rules.keep',
  `with asked as (
     select * from unnest($2::uuid[], $3::int[], $4::bytea[], $5::date[], $6::uuid[], $7::jsonb[], $8::text[], $9::text[], $10::jsonb[], $11::bytea[])
       as a (id, version, version_hash, decided_on, subject, facts, fired, outcome, misses, hash)),
   fitting as (
     select count(*) as n from asked a join rule_version v on v.table_code = $1 and v.version = a.version and v.hash = a.version_hash and v.state = 'APPROVED'
        and v.valid_from <= a.decided_on and (v.valid_until is null or a.decided_on < v.valid_until))
   insert into rule_receipt (table_code, id, version, version_hash, decided_on, subject, facts, fired, outcome, misses, hash, actor_id, decided_at, trace_id)
   select $1, a.id, a.version, a.version_hash, a.decided_on, a.subject, a.facts, a.fired, a.outcome, a.misses, a.hash, $12, $13, $14
     from asked a, fitting where fitting.n = $15 returning id`,
);

export const hashOf = (value: unknown): Buffer => createHash('sha256').update(canonicalJson(value)).digest();

/** The hash of a version says what was approved: the table, its rows and their order. */
export const versionHash = (code: string, rows: readonly DecisionRow[]): Buffer => hashOf({ table: code, rows });

@Injectable()
export class Rules {
  private readonly tables = new Map<string, DecisionTable>();
  private readonly versions = new Map<string, InForce[]>();
  private readonly accesses: ReceiptAccess[] = [];

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Called by the owner when its module starts. @throws Error for a table that can't be asked */
  declare(table: DecisionTable): void {
    if (this.tables.has(table.code)) throw new Error(`The decision table ${table.code} is declared twice`);
    const [wrong] = checkRows(table, table.first.rows);
    if (wrong) throw new Error(`The decision table ${table.code} is wrong at ${wrong.pointer}: ${wrong.detail}`);
    this.tables.set(table.code, table);
  }

  register(access: ReceiptAccess): void {
    this.accesses.push(access);
  }

  declared(): readonly DecisionTable[] {
    return [...this.tables.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** @throws 404 */
  tableOf(code: string): DecisionTable {
    const table = this.tables.get(code);
    if (!table) throw Problem.notFound();
    return table;
  }

  /** Writes the first version of each declared table that has none. Safe to repeat and to run at once. @returns how many */
  async seed(ctx: WriteContext): Promise<number> {
    let made = 0;
    for (const { code, first } of this.declared()) {
      const rows = await ctx.tx.query(
        `insert into rule_version (table_code, version, state, content, hash, valid_from, note, drafted_by_name, drafted_at, decided_by_name, decided_at)
         select $1, 1, 'APPROVED', $2, $3, $4, 'First version', 'system', $5, 'system', $5 where not exists (select 1 from rule_version where table_code = $1) on conflict do nothing returning 1 as made`,
        [code, { rows: first.rows }, versionHash(code, first.rows), first.validFrom, ctx.now],
      );
      made += rows.length;
    }
    return made;
  }

  /**
   * Decides and leaves a receipt in the caller's transaction, in one round trip.
   * @param facts by input; `on` is the business day whose version decides
   * @throws 422 `no-rule-in-force` where no version is valid on that day
   */
  async decide(ctx: WriteContext, code: string, facts: Facts, on: string, subject?: string): Promise<Decided> {
    const [decided] = await this.decideAll(ctx, code, [{ facts, on, ...(subject === undefined ? {} : { subject }) }]);
    return decided!;
  }

  /** As `decide`, for many at once; the answers stand in the order of the questions. */
  async decideAll(ctx: WriteContext, code: string, asked: readonly DecisionAsked[]): Promise<Decided[]> {
    if (!asked.length) return [];
    const table = this.tables.get(code);
    if (!table) throw new Error(`No decision table is named ${code}`);
    for (const { facts } of asked) for (const name of Object.keys(facts)) if (!table.inputs.some((i) => i.name === name)) throw new Error(`The decision table ${code} has no input ${name}`);
    return (await this.attempt(ctx, code, asked, false)) ?? (await this.attempt(ctx, code, asked, true)) ?? refuse();
  }

  /** Nothing where the versions that this process knows are no longer the ones in force. */
  private async attempt(ctx: WriteContext, code: string, asked: readonly DecisionAsked[], fresh: boolean): Promise<Decided[] | undefined> {
    const versions = await this.versionsOf(ctx.tx, code, fresh);
    const decided: Decided[] = [];
    const kept: { version: InForce; hash: Buffer }[] = [];
    for (const { facts, on } of asked) {
      const version = versions.find((v) => v.validFrom <= on && (v.validUntil === null || on < v.validUntil));
      if (!version) return fresh ? refuse() : undefined;
      const decision = evaluate(version.rows, valuesOf(facts));
      decided.push({ ...decision, receiptId: uuidV7(ctx.now.getTime()), table: code, version: version.version });
      kept.push({ version, hash: receiptHash(code, version, on, facts, decision) });
    }
    const rows = await ctx.tx.query(KEEP, [
      code, decided.map((d) => d.receiptId), decided.map((d) => d.version), kept.map((k) => k.version.hash), asked.map((a) => a.on), asked.map((a) => a.subject ?? null),
      asked.map((a) => JSON.stringify(a.facts)), decided.map((d) => d.row), decided.map((d) => d.outcome), decided.map((d) => JSON.stringify(d.misses)), kept.map((k) => k.hash),
      ctx.actor.id, ctx.now, ctx.traceId, asked.length,
    ]);
    return rows.length === asked.length ? decided : undefined;
  }

  /** Approved rows never change, so what is known stays true but for its end, which `KEEP` checks. */
  private async versionsOf(db: Queryable, code: string, fresh: boolean): Promise<InForce[]> {
    const known = this.versions.get(code);
    if (known && !fresh) return known;
    const versions = await db.query<InForce>(IN_FORCE, [code]);
    this.versions.set(code, versions);
    return versions;
  }

  /** What would be decided, without a receipt. @throws 422 `no-rule-in-force` */
  async tryOut(code: string, facts: Readonly<Record<string, FactValue | null>>, on: string): Promise<Decision & { version: number }> {
    const version = (await this.versionsOf(this.database, code, true)).find((v) => v.validFrom <= on && (v.validUntil === null || on < v.validUntil));
    if (!version) return refuse();
    return { ...evaluate(version.rows, facts), version: version.version };
  }

  /** @throws 404 also where the caller may not see the subject */
  async receipt(ctx: RequestContext, id: string): Promise<Receipt> {
    const [row] = await this.database.query<Receipt>(
      `select id, table_code as "table", version, encode(version_hash, 'hex') as "versionHash", decided_on as "on", subject, facts, fired as row, outcome, misses, encode(hash, 'hex') as hash, decided_at as "decidedAt" from rule_receipt where id = $1`,
      [id],
    );
    if (!row || !(await this.maySee(ctx, row.subject))) throw Problem.notFound();
    return row;
  }

  /** A receipt is seen with its subject; one without, or of a sort that nobody answers for, by those who see everything. */
  private async maySee(ctx: RequestContext, subject: string | null): Promise<boolean> {
    for (const access of subject === null ? [] : this.accesses) {
      const said = await access.maySee(ctx, subject!);
      if (said !== undefined) return said;
    }
    return rowsOf(ctx.actor) === null;
  }

  /** Decides again over the stored facts and version. @throws 404 */
  async rerun(ctx: RequestContext, id: string): Promise<Rerun> {
    const receipt = await this.receipt(ctx, id);
    const [version] = await this.database.query<InForce>(
      `select version, hash, content -> 'rows' as rows, valid_from as "validFrom", valid_until as "validUntil" from rule_version where table_code = $1 and version = $2`,
      [receipt.table, receipt.version],
    );
    const rows = version!.rows;
    const versionIntact = versionHash(receipt.table, rows).toString('hex') === receipt.versionHash;
    const decision = evaluate(rows, valuesOf(receipt.facts));
    const told: Decision = { row: receipt.row, outcome: receipt.outcome, misses: receipt.misses, reason: decision.reason };
    const receiptIntact = receiptHash(receipt.table, { version: receipt.version, hash: Buffer.from(receipt.versionHash, 'hex') }, receipt.on, receipt.facts, told).toString('hex') === receipt.hash;
    const agrees = decision.row === receipt.row && decision.outcome === receipt.outcome && canonicalJson(decision.misses) === canonicalJson(receipt.misses);
    return { same: agrees && versionIntact && receiptIntact, versionIntact, receiptIntact, row: decision.row, outcome: decision.outcome };
  }
}

const valuesOf = (facts: Facts) => Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));

function receiptHash(table: string, version: { version: number; hash: Buffer }, on: string, facts: Facts, { row, outcome, misses }: Decision): Buffer {
  return hashOf({ table, version: version.version, versionHash: version.hash.toString('hex'), on, facts, row, outcome, misses });
}

function refuse(): never {
  throw Problem.unprocessable('no-rule-in-force', 'No version of the decision table is in force on that day.');
}
