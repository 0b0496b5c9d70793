import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { businessDayOf } from '@haobang/auth';
import { Database, type Queryable } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext } from '@haobang/http';
import { isSameHand } from '@haobang/records';
import type { DecisionRow } from './decision.rules.js';
import { Rules, versionHash } from './rules.js';
import { checkRows } from './table-check.rules.js';

export type VersionState = 'DRAFT' | 'APPROVED' | 'WITHDRAWN';

export interface RuleVersion {
  table: string;
  version: number;
  state: VersionState;
  rows: DecisionRow[];
  hash: string;
  validFrom: string;
  validUntil: string | null;
  note: string | null;
  draftedBy: string | null;
  /** Whoever was away and for whom it was drafted. */
  draftedFor: string | null;
  draftedByName: string;
  draftedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
}

const COLUMNS = `table_code as "table", version, state, content -> 'rows' as rows, encode(hash, 'hex') as hash, valid_from as "validFrom", valid_until as "validUntil", note, drafted_by as "draftedBy", drafted_for as "draftedFor", drafted_by_name as "draftedByName", drafted_at as "draftedAt", decided_by_name as "decidedByName", decided_at as "decidedAt"`;

/** Whether an account, for itself or for somebody who is away, drafted the version: then it is not the second person. */
export const isAuthor = ({ draftedBy, draftedFor }: Pick<RuleVersion, 'draftedBy' | 'draftedFor'>, id: string | null, onBehalfOf?: string): boolean =>
  isSameHand({ actorId: draftedBy, onBehalfOf: draftedFor }, { id, onBehalfOf });

/** Drafts and their approval. */
@Injectable()
export class RuleVersions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Of all tables, the newest first within each. */
  all(): Promise<RuleVersion[]> {
    return this.database.query(`select ${COLUMNS} from rule_version order by table_code, rule_version.version desc`);
  }

  of(code: string): Promise<RuleVersion[]> {
    return this.database.query(`select ${COLUMNS} from rule_version where table_code = $1 order by rule_version.version desc`, [code]);
  }

  /** @throws 404 */
  async get(code: string, version: number): Promise<RuleVersion> {
    return this.find(this.database, code, version);
  }

  /** @throws 404; 422 `rows-wrong` with a pointer per mistake, `valid-from-passed` */
  async draft(ctx: WriteContext, code: string, of: { rows: DecisionRow[]; validFrom: string; note?: string }): Promise<RuleVersion> {
    const table = this.rules.tableOf(code);
    const errors = checkRows(table, of.rows);
    if (errors.length) throw Problem.unprocessable('rows-wrong', 'The rows can not be asked as they are.', errors);
    refusePast(ctx, of.validFrom);
    await lock(ctx.tx, code);
    const [{ next } = { next: 1 }] = await ctx.tx.query<{ next: number }>('select coalesce(max(version), 0) + 1 as next from rule_version where table_code = $1', [code]);
    await ctx.tx.query(
      `insert into rule_version (table_code, version, state, content, hash, valid_from, note, drafted_by, drafted_by_name, drafted_at, drafted_for) values ($1, $2, 'DRAFT', $3, $4, $5, $6, $7, $8, $9, $10)`,
      [code, next, { rows: of.rows }, versionHash(code, of.rows), of.validFrom, of.note ?? null, ctx.actor.id, ctx.actor.name, ctx.now, ctx.actor.onBehalfOf?.id ?? null],
    );
    return this.told(ctx, 'rules:table.draft', null, await this.find(ctx.tx, code, next));
  }

  /**
   * Puts a draft into force from its day on, and ends the version before it there.
   * @param hash of the rows that the caller read
   * @throws 404; 409 `not-a-draft`, `hash-differs`, `start-taken`; 422 `second-person-required`, `valid-from-passed`
   */
  async approve(ctx: WriteContext, code: string, version: number, hash: string): Promise<RuleVersion> {
    const draft = await this.lockedDraft(ctx, code, version);
    if (draft.hash !== hash.toLowerCase()) throw Problem.conflict('hash-differs', 'These are not the rows that you read.');
    if (isAuthor(draft, ctx.actor.id, ctx.actor.onBehalfOf?.id)) throw Problem.unprocessable('second-person-required', 'Someone else than the author approves.');
    refusePast(ctx, draft.validFrom);
    const approved = (await this.findAll(ctx.tx, code)).filter((v) => v.state === 'APPROVED');
    if (approved.some((v) => v.validFrom === draft.validFrom)) throw Problem.conflict('start-taken', 'Another version begins on that day already.');
    const before = approved.find((v) => v.validFrom < draft.validFrom && (v.validUntil === null || v.validUntil > draft.validFrom));
    if (before) await ctx.tx.query('update rule_version set valid_until = $3 where table_code = $1 and version = $2', [code, before.version, draft.validFrom]);
    const next = approved.map((v) => v.validFrom).filter((from) => from > draft.validFrom).sort()[0] ?? null;
    await ctx.tx.query(`update rule_version set state = 'APPROVED', valid_until = $3, decided_by = $4, decided_by_name = $5, decided_at = $6 where table_code = $1 and version = $2`, [
      code, version, next, ctx.actor.id, ctx.actor.name, ctx.now,
    ]);
    return this.told(ctx, 'rules:table.approve', draft, await this.find(ctx.tx, code, version));
  }

  /** Takes a draft back. @throws 404; 409 `not-a-draft` */
  async withdraw(ctx: WriteContext, code: string, version: number): Promise<RuleVersion> {
    const draft = await this.lockedDraft(ctx, code, version);
    await ctx.tx.query(`update rule_version set state = 'WITHDRAWN', decided_by = $3, decided_by_name = $4, decided_at = $5 where table_code = $1 and version = $2`, [code, version, ctx.actor.id, ctx.actor.name, ctx.now]);
    return this.told(ctx, 'rules:table.draft', draft, await this.find(ctx.tx, code, version));
  }

  private async lockedDraft(ctx: WriteContext, code: string, version: number): Promise<RuleVersion> {
    this.rules.tableOf(code);
    await lock(ctx.tx, code);
    const draft = await this.find(ctx.tx, code, version);
    if (draft.state !== 'DRAFT') throw Problem.conflict('not-a-draft', 'This version was decided already.');
    return draft;
  }

  private async find(db: Queryable, code: string, version: number): Promise<RuleVersion> {
    const found = (await this.findAll(db, code)).find((v) => v.version === version);
    if (!found) throw Problem.notFound();
    return found;
  }

  private findAll(db: Queryable, code: string): Promise<RuleVersion[]> {
    return db.query(`select ${COLUMNS} from rule_version where table_code = $1`, [code]);
  }

  private async told(ctx: WriteContext, action: string, before: RuleVersion | null, after: RuleVersion): Promise<RuleVersion> {
    const shown = (v: RuleVersion) => ({ state: v.state, hash: v.hash, validFrom: v.validFrom, validUntil: v.validUntil });
    await this.audit.record(ctx, { action, subject: { type: 'rule-version', id: `${after.table}/${after.version}` }, before: before && shown(before), after: shown(after), ...(after.note ? { reason: after.note } : {}) });
    return after;
  }
}

/** One change of a table at a time. */
async function lock(tx: Queryable, code: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`rule_version ${code}`]);
}

/** A version never reaches back: what was decided today was decided by today's rows. */
function refusePast(ctx: RequestContext, validFrom: string): void {
  if (validFrom <= businessDayOf(ctx.now))
    throw Problem.unprocessable('valid-from-passed', 'A version begins tomorrow at the earliest.', [{ pointer: '/validFrom', code: 'valid-from-passed', detail: 'Choose a later day.' }]);
}
