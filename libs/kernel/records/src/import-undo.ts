import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable, statement, uuidV7 } from '@haobang/database';
import { Clock, Problem, type RequestContext, type WriteContext } from '@haobang/http';
import { type Operation, OperationOver, Operations } from '@haobang/jobs';
import { type Acting, decide } from './decide.rules.js';
import type { Kind } from './kind.js';
import { stateOf } from './record-rows.js';
import { RecordWriter } from './record-writer.js';
import { readManyStatement } from './records.sql.js';
import { UnitCalendars } from './unit-calendars.js';

/** Somebody has worked on the record since it was imported: an event of a later transaction, or another record below it. A holiday notice works on nothing. */
const TOUCHED = `(exists (select 1 from record_event e join record_event first on first.record_id = r.id and first.seq = 1 where e.record_id = r.id and e.xid <> first.xid and e.verb <> 'recount')
  or exists (select 1 from record c where c.parent_id = r.id))`;
/** The numbers of those that stay. Where nothing else is left there is nothing to take back. */
const LIST_TOUCHED = statement(
  'record.import.touched',
  `select no, count(*) over ()::int as total from record r where r.batch_id = $1 and r.status <> 'VOIDED' and ${TOUCHED}
    and not exists (select from record r where r.batch_id = $1 and r.status <> 'VOIDED' and not ${TOUCHED}) order by no limit 100`,
);
const LIST_KEPT = statement('record.import.kept', `select no from record where batch_id = $1 and status <> 'VOIDED' order by no limit 100`);
/** In the order of ids, as every transaction that locks several records. */
const LOCK_NEXT = statement(
  'record.import.undo-next',
  `select id, no, ${TOUCHED} as touched from record r where r.batch_id = $1 and r.status <> 'VOIDED' and r.id > $2 order by id limit $3 for no key update`,
);
export const ROW_TOUCHED = 'row-touched';
const FIRST = '00000000-0000-0000-0000-000000000000';
const AT_ONCE = 1_000;

interface Input {
  actor: { id: string | null; name: string; unitId: number | null };
  filename: string;
}

/** Takes an import back: every record that nobody touched is voided, with an event that says why; the others stay and are listed. */
@Injectable()
export class ImportUndo {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(UnitCalendars) private readonly calendars: UnitCalendars,
    @Inject(RecordWriter) private readonly writer: RecordWriter,
  ) {}

  /** @throws Problem 409 `operation-not-undoable`; `rows-touched` with the numbers of at most 100 records, where every one was worked on */
  async refuseWithoutRows(tx: Queryable, kind: Kind, batchId: string): Promise<void> {
    if (!('void' in kind.verbs)) throw Problem.conflict('operation-not-undoable', 'Records of this kind can not be voided.');
    const touched = await tx.query<{ no: string; total: number }>(LIST_TOUCHED, [batchId]);
    if (touched.length) throw Problem.conflict('rows-touched', `All ${touched[0]!.total} records of this import were worked on since; void them one by one.`, { count: touched[0]!.total, numbers: touched.map((row) => row.no) });
  }

  /** Voids in chunks of their own; may be run again. What was touched stays: the result names the first 100 of those, the errors all. */
  async run(ctx: RequestContext, kind: Kind, operation: Operation, signal: AbortSignal): Promise<Record<string, number>> {
    let after = String(operation.cursor?.after ?? FIRST);
    let { voided, kept } = { voided: 0, kept: 0, ...(operation.cursor as { voided?: number; kept?: number } | null) };
    for (;;) {
      if (signal.aborted) throw new Error('The worker stops; another goes on');
      const step = await this.database.transaction((tx) => this.step({ ...ctx, now: this.clock.now(), tx }, kind, operation, { after, voided, kept }));
      if (!step) break;
      ({ after, voided, kept } = step);
    }
    const keptNumbers = kept ? (await this.database.query<{ no: string }>(LIST_KEPT, [operation.id])).map((row) => row.no) : [];
    await this.operations.undone(this.database, operation.id, this.clock.now(), { result: { ...operation.result, voided, kept, keptNumbers } });
    return { voided, kept };
  }

  private async step(w: WriteContext, kind: Kind, { id, input }: Operation, before: { after: string; voided: number; kept: number }): Promise<typeof before | undefined> {
    const [row] = await w.tx.query<{ status: string; cursor: { after?: string } | null }>('select status, cursor from operation where id = $1 for no key update', [id]);
    if (row?.status !== 'running' || (row.cursor?.after ?? FIRST) !== before.after) throw new OperationOver(id);
    const next = await w.tx.query<{ id: string; no: string; touched: boolean }>(LOCK_NEXT, [id, before.after, AT_ONCE]);
    if (!next.length) return undefined;
    const untouched = next.filter((record) => !record.touched).map((record) => record.id);
    const states = (await w.tx.query<Record<string, unknown>>(readManyStatement(kind), [untouched])).map((found) => stateOf(kind, found));
    const { actor, filename } = input as unknown as Input;
    // The owner of the import asked for it, and the system does it: voiding one by one is another person's right.
    const acting: Acting = { id: actor.id, kind: 'system', name: actor.name, unitId: actor.unitId, roles: new Map(), may: () => true };
    const reason = `撤销导入：${filename}`;
    const moment = { ...(await this.calendars.at(w.now)), effectiveAt: w.now, recordedAt: w.now, newId: () => uuidV7(w.now.getTime()) };
    if (states.length) await this.writer.apply(w, kind, states.map((state) => ({ before: state, decision: decide(kind, state, { verb: 'void', input: {}, reason }, acting, moment) })));
    const step = { after: next.at(-1)!.id, voided: before.voided + states.length, kept: before.kept + next.length - untouched.length };
    await this.operations.progress(w.tx, id, w.now, {
      done: step.voided, cursor: step,
      errors: next.filter((record) => record.touched).map((record) => ({ line: null, column: null, code: ROW_TOUCHED, detail: `${record.no} was worked on since and stays.` })),
    });
    return step;
  }
}
