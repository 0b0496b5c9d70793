import { Inject, Injectable } from '@nestjs/common';
import { Database, uuidV7, type Queryable } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext } from '@haobang/http';

export type OperationStatus = 'running' | 'done' | 'failed' | 'undone';

export interface Operation {
  id: string;
  kind: string;
  ownerId: string | null;
  ownerKind: 'staff' | 'machine' | 'system';
  ownerName: string | null;
  status: OperationStatus;
  /** Whether what runs, or failed, is its undoing. */
  undoing: boolean;
  undoable: boolean;
  done: number;
  total: number | null;
  errorCount: number;
  /** What the kind was asked to do. */
  input: Record<string, unknown>;
  /** Where a resumed run goes on; null at the beginning. */
  cursor: Record<string, unknown> | null;
  result: Record<string, unknown> | null;
  problem: { code: string; detail: string } | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** A refusal by line and column of the operation's file; null where it is no cell's. */
export interface OperationError {
  line: number | null;
  column: string | null;
  code: string;
  detail: string;
}

/** What an operation works on. */
export interface OperationAbout {
  /** The kind of records that it makes. */
  kind: string;
  filename: string;
  /** Only checks, and writes nothing. */
  dryRun: boolean;
}

/** What an owner registers for its kind of operation. Both hooks run in the request's transaction and queue a job. */
export interface OperationKind {
  kind: string;
  label: { zh: string; en: string };
  /** Begins the undoing; `undone` ends it. Without it, operations of the kind can't be undone. */
  undo?(ctx: WriteContext, operation: Operation): Promise<void>;
  /** Goes on from `cursor`; also where the undoing failed (`undoing`). */
  resume?(ctx: WriteContext, operation: Operation): Promise<void>;
  /** What an error says to a reader of a language: the heading of its column, and the rule. Without it, both as they were kept. */
  wordsOf?(operation: Operation, error: OperationError, locale: 'zh' | 'en'): ErrorWords;
  /** For work on a file: what it is about. */
  aboutOf?(operation: Operation): OperationAbout;
}

export interface ErrorWords {
  column: string | null;
  detail: string;
}

/** Thrown to work whose operation is over: it stops. */
export class OperationOver extends Error {
  constructor(id: string) {
    super(`The operation ${id} is no longer running`);
  }
}

const COLUMNS = `id, kind, owner_id as "ownerId", owner_kind as "ownerKind",
  case owner_kind when 'staff' then (select a.name from account a where a.id = owner_id) when 'machine' then (select c.name from machine_client c where c.id = owner_id) end as "ownerName", status, undoing, undoable, done, total, error_count as "errorCount", input, cursor, result, problem, created_at as "createdAt", finished_at as "finishedAt"`;

/** Long work that its owner watches. */
@Injectable()
export class Operations {
  private readonly kinds = new Map<string, OperationKind>();

  constructor(@Inject(Database) private readonly database: Database) {}

  register(kind: OperationKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`Operations of the kind ${kind.kind} are registered twice`);
    this.kinds.set(kind.kind, kind);
  }

  labelOf(kind: string): { zh: string; en: string } {
    return this.kinds.get(kind)?.label ?? { zh: kind, en: kind };
  }

  aboutOf(operation: Operation): OperationAbout | null {
    return this.kinds.get(operation.kind)?.aboutOf?.(operation) ?? null;
  }

  wordsOf(operation: Operation, error: OperationError, locale: 'zh' | 'en'): ErrorWords {
    return this.kinds.get(operation.kind)?.wordsOf?.(operation, error, locale) ?? { column: error.column, detail: error.detail };
  }

  /**
   * Begins an operation of the caller's. The caller queues the job that does the work in the same transaction.
   * @returns its id; answer 202 with `/api/v1/operations/{id}`
   */
  async start(ctx: WriteContext, of: { kind: string; input?: object; total?: number | null }): Promise<string> {
    if (!this.kinds.has(of.kind)) throw new Error(`No operation is of the kind ${of.kind}`);
    const id = uuidV7(ctx.now.getTime());
    await ctx.tx.query(
      `insert into operation (id, kind, owner_kind, owner_id, input, total, trace_id, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [id, of.kind, ctx.actor.kind, ctx.actor.id, of.input ?? {}, of.total ?? null, ctx.traceId, ctx.now],
    );
    return id;
  }

  /**
   * Tells how far the work is, in the transaction of the chunk that was done, so that both stand or fall together.
   * @throws OperationOver where the operation is not running any more
   */
  async progress(tx: Queryable, id: string, now: Date, step: { done: number; total?: number; cursor?: object; errors?: readonly OperationError[] }): Promise<void> {
    const errors = step.errors ?? [];
    const rows = await tx.query(
      `update operation set done = $2, total = coalesce($3, total), cursor = coalesce($4, cursor), error_count = error_count + $5, changed_at = $6 where id = $1 and status = 'running' returning 1 as going`,
      [id, step.done, step.total ?? null, step.cursor ?? null, errors.length, now],
    );
    if (!rows.length) throw new OperationOver(id);
    if (errors.length)
      await tx.query(`insert into operation_error (operation_id, line, "column", code, detail) select $1, e.* from unnest($2::int[], $3::text[], $4::text[], $5::text[]) e`, [
        id, errors.map((e) => e.line), errors.map((e) => e.column), errors.map((e) => e.code), errors.map((e) => e.detail),
      ]);
  }

  /** @throws OperationOver */
  async finish(tx: Queryable, id: string, now: Date, end: { result?: object; undoable?: boolean } = {}): Promise<void> {
    await this.end(tx, id, now, 'done', `result = $4, undoable = $5`, [end.result ?? null, end.undoable ?? false]);
  }

  /** Ends it with a problem; it can be resumed where its kind knows how. @throws OperationOver */
  async fail(tx: Queryable, id: string, now: Date, problem: { code: string; detail: string }): Promise<void> {
    await this.end(tx, id, now, 'failed', 'problem = $4', [problem]);
  }

  /** Ends the undoing. @throws OperationOver */
  async undone(tx: Queryable, id: string, now: Date, end: { result?: object } = {}): Promise<void> {
    await this.end(tx, id, now, 'undone', 'undoing = false, undoable = false, result = coalesce($4, result)', [end.result ?? null]);
  }

  private async end(tx: Queryable, id: string, now: Date, status: OperationStatus, sets: string, values: unknown[]): Promise<void> {
    const rows = await tx.query(`update operation set status = $2, finished_at = $3, changed_at = $3, ${sets} where id = $1 and status = 'running' returning 1 as ended`, [id, status, now, ...values]);
    if (!rows.length) throw new OperationOver(id);
  }

  /** For the work itself, which acts as the system. */
  async find(db: Queryable, id: string): Promise<Operation | undefined> {
    const [row] = await db.query<Operation>(`select ${COLUMNS} from operation where id = $1`, [id]);
    return row;
  }

  /** One's own; of an auditor any. @throws 404 also for another's operation */
  async get(ctx: RequestContext, id: string): Promise<Operation> {
    const operation = await this.find(this.database, id);
    if (!operation || !(isOwn(ctx, operation) || isAuditor(ctx))) throw Problem.notFound();
    return operation;
  }

  /** Own operations, of an auditor everybody's, the newest first. `after` is the last id of the page before. */
  list(ctx: RequestContext, of: { after: string | null; count: number; kind?: string; status?: OperationStatus }): Promise<Operation[]> {
    const asked = [of.after, of.kind ?? null, of.status ?? null, of.count];
    const rest = `($1::uuid is null or id < $1) and ($2::text is null or kind = $2) and ($3::text is null or status = $3) order by id desc limit $4`;
    if (isAuditor(ctx)) return this.database.query(`select ${COLUMNS} from operation where ${rest}`, asked);
    return this.database.query(`select ${COLUMNS} from operation where owner_kind = $5 and owner_id is not distinct from $6 and ${rest}`, [...asked, ctx.actor.kind, ctx.actor.id]);
  }

  /** Errors in the order in which they were found; `after` is the last seq of the page before. */
  errors(id: string, after = '0', count = 100): Promise<(OperationError & { seq: string })[]> {
    return this.database.query(`select seq::text, line, "column", code, detail from operation_error where operation_id = $1 and operation_error.seq > $2 order by operation_error.seq limit $3`, [id, after, count]);
  }

  isOwn(ctx: RequestContext, operation: Operation): boolean {
    return isOwn(ctx, operation);
  }

  mayUndo({ kind, status, undoable }: Operation): boolean {
    return status === 'done' && undoable && this.kinds.get(kind)?.undo !== undefined;
  }

  mayResume({ kind, status }: Operation): boolean {
    return status === 'failed' && this.kinds.get(kind)?.resume !== undefined;
  }

  /** @throws 404; 409 `operation-not-undoable` */
  async undo(ctx: WriteContext, id: string): Promise<Operation> {
    const operation = await this.locked(ctx, id);
    const hook = this.kinds.get(operation.kind)?.undo;
    if (!hook || !this.mayUndo(operation)) throw Problem.conflict('operation-not-undoable', 'Only what is done, and says that it can be undone, is undone.');
    return this.reopen(ctx, { ...operation, undoing: true }, hook);
  }

  /** @throws 404; 409 `operation-not-resumable` */
  async resume(ctx: WriteContext, id: string): Promise<Operation> {
    const operation = await this.locked(ctx, id);
    const hook = this.kinds.get(operation.kind)?.resume;
    if (!hook || !this.mayResume(operation)) throw Problem.conflict('operation-not-resumable', 'Only what failed is resumed.');
    return this.reopen(ctx, operation, hook);
  }

  private async locked(ctx: WriteContext, id: string): Promise<Operation> {
    const [operation] = await ctx.tx.query<Operation>(`select ${COLUMNS} from operation where id = $1 for no key update`, [id]);
    if (!operation || !isOwn(ctx, operation)) throw Problem.notFound();
    return operation;
  }

  private async reopen(ctx: WriteContext, operation: Operation, hook: NonNullable<OperationKind['undo']>): Promise<Operation> {
    const [row] = await ctx.tx.query<Operation>(
      `update operation set status = 'running', undoing = $2, problem = null, finished_at = null, changed_at = $3, cursor = case when $2 and not undoing then null else cursor end where id = $1 returning ${COLUMNS}`,
      [operation.id, operation.undoing, ctx.now],
    );
    await hook(ctx, row!);
    return (await this.find(ctx.tx, operation.id))!;
  }
}

/** Reads everything, and does nothing: undoing and going on are the owner's. */
const isAuditor = (ctx: RequestContext) => ctx.actor.roles.some((grant) => grant.role === 'auditor');

const isOwn = (ctx: RequestContext, operation: Operation) => operation.ownerKind === ctx.actor.kind && operation.ownerId === ctx.actor.id;
