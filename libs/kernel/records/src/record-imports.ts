import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Database, type Queryable, uuidV7 } from '@haobang/database';
import { Documents, FileStorage } from '@haobang/documents';
import { readTable, receiveUpload, TABLE_LIMITS, type TableRow, type Upload, writeCsv, writeXlsx } from '@haobang/exchange';
import { type Actor, Clock, Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { type JobRun, Jobs, type Operation, type OperationError, OperationOver, Operations } from '@haobang/jobs';
import { actingOf } from './acting.js';
import type { Acting } from './decide.rules.js';
import { importColumnsOf } from './import-cells.rules.js';
import { importErrorWords } from './import-error-words.js';
import { ImportRows } from './import-rows.js';
import { ImportUndo } from './import-undo.js';
import { InTurn } from './in-turn.js';
import { KindRegistry } from './kind-registry.js';
import { type Kind, permissionOf } from './kind.js';
import { RecordWriter } from './record-writer.js';
import { RECORDS_OPTIONS, type RecordsOptions } from './records.options.js';
import { remembering, UnitCalendars } from './unit-calendars.js';

/** What the operation of an import remembers. The actor's rights are those of the moment in which the file was handed in. */
export interface ImportInput extends Record<string, unknown> {
  kind: string;
  document: string;
  filename: string;
  dryRun: boolean;
  actor: Actor;
}

interface ImportJob {
  operation: string;
}

export const IMPORT_OPERATION = 'record-import';
const JOB = 'records.import';
const ATTEMPTS = 10;
const ROWS_AT_ONCE = 5_000;
const RACES = 3;
const MANY_ROWS = `set local statement_timeout = '5min'`;

/**
 * Registers records from a file, in the worker: a chunk of rows is one transaction together with the place that was
 * reached, so that a killed worker's successor goes on behind the last chunk and nothing is lost or doubled.
 */
@Injectable()
export class RecordImports implements OnModuleInit {
  private readonly rowsAtOnce: number;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(UnitCalendars) private readonly calendars: UnitCalendars,
    @Inject(RecordWriter) private readonly writer: RecordWriter,
    @Inject(ImportRows) private readonly rows: ImportRows,
    @Inject(ImportUndo) private readonly undoing: ImportUndo,
    @Inject(RECORDS_OPTIONS) options: RecordsOptions,
    @Optional() @Inject(Documents) private readonly documents?: Documents,
    @Optional() @Inject(FileStorage) private readonly storage?: FileStorage,
  ) {
    this.rowsAtOnce = options.importRowsAtOnce ?? ROWS_AT_ONCE;
  }

  onModuleInit(): void {
    const goOn = async (w: WriteContext, { id }: Operation) => void (await this.jobs.add(w.tx, JOB, { operation: id }, { key: `${JOB}:${id}`, maxAttempts: ATTEMPTS }));
    this.operations.register({
      kind: IMPORT_OPERATION, label: { zh: '导入', en: 'Import' },
      undo: async (w, operation) => {
        await this.undoing.refuseWithoutRows(w.tx, this.kindOf(operation), operation.id);
        await goOn(w, operation);
      },
      resume: goOn,
      aboutOf: ({ input }) => {
        const { kind, filename, dryRun } = input as ImportInput;
        return { kind, filename, dryRun };
      },
      wordsOf: (operation, error, locale) => importErrorWords(this.kindOf(operation), error, locale),
    });
    this.jobs.register<ImportJob>({ name: JOB, label: { zh: '导入文件', en: 'Import a file' }, maxAttempts: ATTEMPTS, run: (ctx, payload, job) => this.work(ctx, payload.operation, job) });
  }

  /**
   * Takes a file, looks at its headers, and queues the work.
   *
   * @returns the operation to be watched
   * @throws Problem 400 `idempotency-key-missing`, or for a parameter in the address; 413, 415, 422 as `receiveUpload` and `readTable` say
   */
  async receive(ctx: RequestContext, kind: Kind, request: FastifyRequest): Promise<{ operation: string }> {
    if (!ctx.idempotency) throw Problem.badRequest('idempotency-key-missing', 'Send an Idempotency-Key, so that no file is taken twice.');
    const { documents, storage } = this.files();
    const file = await receiveUpload(request, { maxBytes: TABLE_LIMITS.fileBytes, fields: ['dryRun'], folder: storage.incoming });
    try {
      const dryRun = dryRunOf(file.fields.dryRun);
      await this.lookAt(kind, file);
      return await this.writes.run(withFile(ctx, file, dryRun), async (w) => {
        const { id: document, name } = await documents.keep(w, file, file.filename);
        const input: ImportInput = { kind: kind.kind, document, filename: name, dryRun, actor: w.actor };
        const operation = await this.operations.start(w, { kind: IMPORT_OPERATION, input });
        await this.jobs.add(w.tx, JOB, { operation }, { key: `${JOB}:${operation}`, maxAttempts: ATTEMPTS });
        return { operation: `/api/v1/operations/${operation}` };
      });
    } finally {
      await file.dispose();
    }
  }

  /** An empty file with the right headers; a star marks what is demanded. */
  template(kind: Kind, format: 'csv' | 'xlsx', locale: 'zh' | 'en'): Readable {
    const columns = importColumnsOf(kind).map(({ name, label, type, required }) => ({ name, label: `${label[locale]}${required ? '*' : ''}`, type }));
    return format === 'xlsx' ? writeXlsx(columns, [], { locale, sheet: kind.labelPlural[locale] }) : writeCsv(columns, [], { locale });
  }

  /** The job: goes on from where the operation stands. Called again for one operation, it does nothing twice. */
  async work(ctx: RequestContext, id: string, job: Pick<JobRun, 'last' | 'signal'>): Promise<Record<string, number>> {
    const operation = await this.operations.find(this.database, id);
    if (operation?.status !== 'running') return {};
    try {
      return operation.undoing ? await this.undoing.run(ctx, this.kindOf(operation), operation, job.signal) : await this.import(ctx, operation, job.signal);
    } catch (error) {
      if (error instanceof OperationOver) return {};
      if (error instanceof Problem) await this.failed(id, error);
      else if (job.last) await this.failed(id, { code: 'import-failed', detail: 'Something unexpected happened; what was done so far stays, and the rest can be resumed.' });
      if (!(error instanceof Problem)) throw error;
      return {};
    }
  }

  private async import(ctx: RequestContext, operation: Operation, signal: AbortSignal): Promise<Record<string, number>> {
    const { actor, dryRun } = operation.input as ImportInput;
    const kind = this.kindOf(operation);
    const owner: RequestContext = { ...ctx, actor };
    if (operation.total === null) await this.count(owner, operation);
    let seen = new Set<string>();
    let { done } = operation;
    let line = lineOf(operation.cursor);
    for await (const chunk of this.chunks(owner, operation, line)) {
      if (signal.aborted) throw new Error('The worker stops; another goes on');
      const last = chunk.at(-1)!.line;
      const from = { line, done };
      seen = await this.racing(() => this.chunk(owner, kind, operation.id, chunk, { from, dryRun, seen }));
      line = last;
      done += chunk.length;
    }
    const [{ made }] = (await this.database.query<{ made: number }>(`select count(*)::int as made from record where batch_id = $1`, [operation.id])) as [{ made: number }];
    await this.operations.finish(this.database, operation.id, this.clock.now(), { result: { dryRun, rows: done, registered: made }, undoable: made > 0 && 'void' in kind.verbs });
    return { rows: done, registered: made };
  }

  /** One chunk: judged, written, and noted, all in one transaction. @returns the outer ids of all rows so far */
  private async chunk(
    ctx: RequestContext, kind: Kind, id: string, rows: readonly TableRow[],
    { from, dryRun, seen }: { from: { line: number; done: number }; dryRun: boolean; seen: ReadonlySet<string> },
  ): Promise<Set<string>> {
    return this.database.transaction(async (tx) => {
      await tx.query(MANY_ROWS);
      await this.expect(tx, id, from.line);
      const recordedAt = this.clock.now();
      const moment = { ...remembering(await this.calendars.at(recordedAt)), recordedAt, newId: () => uuidV7(recordedAt.getTime()) };
      // Begun anew where the transaction is: what a try before has met would seem doubled.
      const met = new Set(seen);
      const w: WriteContext = { ...ctx, now: recordedAt, tx };
      const errors: OperationError[] = [];
      const writing = new InTurn(2);
      for await (const judged of this.rows.judge(tx, rows, { kind, acting: importing(kind, ctx), registeredUnitId: ctx.actor.unitId, batchId: id, moment, seen: met })) {
        errors.push(...judged.errors);
        const changes = judged.decisions.map((decision) => ({ before: null, decision }));
        if (!dryRun && changes.length) await writing.add(async () => void (await this.writer.apply(w, kind, changes)));
      }
      await writing.end();
      await this.operations.progress(tx, id, recordedAt, { done: from.done + rows.length, cursor: { line: rows.at(-1)!.line }, errors });
      return met;
    });
  }

  /** Of two that import one outer record at once the second sees it on its next try, as an error of its row. */
  private async racing<T>(work: () => Promise<T>): Promise<T> {
    for (let race = 1; ; race++)
      try {
        return await work();
      } catch (error) {
        if ((error as { code?: string }).code !== '23505' || race === RACES) throw error;
      }
  }

  /** Locks the operation and makes sure that nobody else went on with it. @throws OperationOver */
  private async expect(tx: Queryable, id: string, line: number): Promise<void> {
    const [row] = await tx.query<{ status: string; cursor: Record<string, unknown> | null }>('select status, cursor from operation where id = $1 for no key update', [id]);
    if (row?.status !== 'running' || lineOf(row.cursor) !== line) throw new OperationOver(id);
  }

  private async failed(id: string, { code, detail, more }: { code: string; detail: string; more?: Problem['more'] }): Promise<void> {
    await this.database
      .transaction(async (tx) => {
        const found = await this.operations.find(tx, id);
        const errors = (more?.errors ?? []).map((error): OperationError => ({ line: Number(error.pointer.split('/')[1]) || null, column: null, code: error.code, detail: error.detail }));
        if (errors.length) await this.operations.progress(tx, id, this.clock.now(), { done: found?.done ?? 0, errors });
        await this.operations.fail(tx, id, this.clock.now(), { code, detail });
      })
      .catch((error: unknown) => {
        if (!(error instanceof OperationOver)) throw error;
      });
  }

  private async *chunks(ctx: RequestContext, operation: Operation, afterLine: number): AsyncGenerator<TableRow[]> {
    let chunk: TableRow[] = [];
    for await (const row of await this.table(ctx, operation)) {
      if (row.line <= afterLine) continue;
      chunk.push(row);
      if (chunk.length === this.rowsAtOnce) {
        yield chunk;
        chunk = [];
      }
    }
    if (chunk.length) yield chunk;
  }

  /** Says how many rows there are, so that a progress can be shown. */
  private async count(ctx: RequestContext, operation: Operation): Promise<void> {
    let rows = 0;
    for await (const _ of await this.table(ctx, operation)) rows++;
    await this.operations.progress(this.database, operation.id, this.clock.now(), { done: operation.done, total: rows });
  }

  private async table(ctx: RequestContext, operation: Operation): Promise<AsyncGenerator<TableRow>> {
    const { document, filename } = operation.input as ImportInput;
    const found = await this.files().documents.open(ctx, document).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 404) throw new Problem(422, 'import-file-gone', 'The file is kept for a day only; send it again.');
      throw error;
    });
    return readTable(found.content as AsyncIterable<Buffer>, { filename, columns: importColumnsOf(this.kindOf(operation)) });
  }

  /** Reads the head of the table, so that a wrong file or header is refused at once. */
  private async lookAt(kind: Kind, file: Upload): Promise<void> {
    const rows = readTable(file, { filename: file.filename, columns: importColumnsOf(kind) });
    await rows.next();
    await rows.return(undefined);
  }

  private kindOf(operation: Operation): Kind {
    return this.kinds.get((operation.input as ImportInput).kind);
  }

  private files(): { documents: Documents; storage: FileStorage } {
    if (!this.documents || !this.storage) throw new Error('Imports keep their files as documents: DocumentsModule is missing');
    return { documents: this.documents, storage: this.storage };
  }
}

const lineOf = (cursor: Record<string, unknown> | null): number => Number(cursor?.line ?? 0);

/** Who may import may register what the file holds. */
function importing(kind: Kind, ctx: RequestContext): Acting {
  const acting = actingOf(ctx.actor);
  return { ...acting, may: (permission) => acting.may(permission === permissionOf(kind, 'register') ? permissionOf(kind, 'import') : permission) };
}

function dryRunOf(said: string | undefined): boolean {
  if (said !== undefined && said !== 'true' && said !== 'false') throw Problem.badRequest('request-invalid', 'Some fields are wrong.', [{ pointer: '/dryRun', code: 'not-a-code', detail: 'true or false.' }]);
  return said === 'true';
}

/** The body of a form is no JSON, so file and choice make the request's hash: one key with two files is refused. */
function withFile(ctx: RequestContext, file: Upload, dryRun: boolean): RequestContext {
  const requestHash = createHash('sha256').update(ctx.idempotency!.requestHash).update(`${file.sha256}\n${file.filename}\n${dryRun}`).digest();
  return { ...ctx, idempotency: { ...ctx.idempotency!, requestHash } };
}
