import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable, uuidV7 } from '@haobang/database';
import { Clock, Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { actingOf, rowsOf } from './acting.js';
import { type Acting, decide, decideCreate, happen, inNameOf, type Moment, openVerbs } from './decide.rules.js';
import { KindRegistry } from './kind-registry.js';
import { type Kind, permissionOf, readPermissionOf } from './kind.js';
import { presentRecord } from './present.js';
import { type NamedRow, type Refs, refsOf } from './record-refs.js';
import { stateOf } from './record-rows.js';
import { type Change, type Locked, RecordWriter } from './record-writer.js';
import { readStatement } from './records.sql.js';
import type { RecordState } from './state.js';
import { refusalOf } from './table-refusals.rules.js';
import { UnitCalendars } from './unit-calendars.js';

export interface VerbRequest {
  verb: string;
  input?: object;
  reason?: string | null;
  effectiveAt?: Date | null;
}

export interface CreateRequest {
  input: object;
  registeredUnitId?: number | null;
  externalSystem?: string | null;
  externalId?: string | null;
  reason?: string | null;
  effectiveAt?: Date | null;
}

export type RecordAnswer = Record<string, unknown> & { id: string; version: number };

/** Creates, changes and reads records of every kind. */
@Injectable()
export class Records {
  constructor(
    @Inject(KindRegistry) readonly kinds: KindRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitCalendars) private readonly calendars: UnitCalendars,
    @Inject(RecordWriter) private readonly writer: RecordWriter,
  ) {}

  /** Registers a record. @throws Problem 403, 409 `external-id-taken`, 422. */
  async create(ctx: RequestContext, kind: Kind, request: CreateRequest): Promise<RecordAnswer> {
    return this.writes.run(ctx, (w) => this.createIn(w, kind, request));
  }

  /** The same inside a transaction that does more. */
  async createIn(w: WriteContext, kind: Kind, request: CreateRequest): Promise<RecordAnswer> {
    const acting = this.acting(w);
    const registeredUnitId = request.registeredUnitId ?? w.actor.unitId;
    const moment = await this.moment(this.clock.now(), request.effectiveAt);
    const fresh = { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId, externalSystem: request.externalSystem ?? null, externalId: request.externalId ?? null };
    const decision = decideCreate(kind, fresh, { input: request.input, reason: request.reason }, acting, moment);
    const [after] = await this.apply(w, kind, [{ before: null, decision }]);
    return this.answer(kind, after!, acting, moment);
  }

  /** Does a verb on a record. @throws Problem 403, 404, 409, 412, 422. */
  async act(ctx: RequestContext, kind: Kind, id: string, request: VerbRequest): Promise<RecordAnswer> {
    return this.writes.run(ctx, (w) => this.actIn(w, kind, id, request));
  }

  /** The same inside a transaction that does more. */
  async actIn(w: WriteContext, kind: Kind, id: string, request: VerbRequest): Promise<RecordAnswer> {
    if (!kind.verbs[request.verb]) throw Problem.notFound(`There is no verb ${request.verb}.`);
    const acting = this.acting(w);
    if (w.actor.kind !== 'system' && !acting.may(permissionOf(kind, request.verb))) throw Problem.forbidden();
    const locked = await this.lock(w, kind, id);
    checkVersion(w, locked.state);
    const moment = await this.moment(locked.now, request.effectiveAt);
    const decision = decide(kind, locked.state, request, acting, moment);
    const [after] = await this.apply(w, kind, [{ before: locked.state, decision, related: locked.related }]);
    return this.answer(kind, after!, acting, moment);
  }

  /** Changes facts of a record. The version that was read is demanded. @throws Problem 404, 412, 422, 428. */
  async amend(ctx: RequestContext, kind: Kind, id: string, input: object): Promise<RecordAnswer> {
    const amend = kind.amend;
    if (!amend) throw Problem.notFound();
    if (ctx.ifMatch === null) throw new Problem(428, 'if-match-missing', 'Send the ETag of the record that you read as If-Match.');
    return this.writes.run(ctx, async (w) => {
      const acting = this.acting(w);
      const { state, related, now } = await this.lock(w, kind, id);
      checkVersion(w, state);
      const moment = await this.moment(now);
      const name = inNameOf(amend.by, acting);
      const situation = { record: state, actor: name, unitId: name.unitId, at: moment.effectiveAt, on: '', calendarOf: moment.calendarOf, unitOf: moment.unitOf, lives: moment.lives };
      const effects = amend.does(situation, input as never);
      const decision = happen(kind, state, { name: 'amend', to: state.status, effects, type: amend.input, asked: { verb: 'amend', input }, unitId: name.unitId, backdated: false }, name, moment);
      const [after] = await this.apply(w, kind, [{ before: state, decision, related }]);
      return this.answer(kind, after!, acting, moment);
    });
  }

  /** One record with the verbs that are open to the caller, and the names of those whom it names. @throws Problem 404. */
  async get(ctx: RequestContext, kind: Kind, id: string): Promise<RecordAnswer & { refs: Refs }> {
    const row = await this.readRow(ctx, kind, id);
    const moment = await this.moment(ctx.now);
    const answer = this.answer(kind, stateOf(kind, row), this.acting(ctx), moment);
    return { ...answer, refs: refsOf([{ ...row, ...(row.record as NamedRow) }]) };
  }

  /** One record's state, for read models and rules. @throws Problem 404 outside the caller's rows. */
  async read(ctx: RequestContext, kind: Kind, id: string): Promise<RecordState> {
    return stateOf(kind, await this.readRow(ctx, kind, id));
  }

  private async readRow(ctx: RequestContext, kind: Kind, id: string): Promise<Record<string, unknown>> {
    this.assertReads(ctx, kind);
    const rows = rowsOf(ctx.actor, kind);
    // Within a transaction it is read there: a second connection would not see what the first one did, and a full pool would wait for itself.
    const on: Queryable = 'tx' in ctx ? (ctx as WriteContext).tx : this.database;
    const [row] = await on.query<Record<string, unknown>>(readStatement(kind), [id, rows?.units ?? null, rows?.masks ?? null]);
    if (!row?.visible) throw Problem.notFound();
    return row;
  }

  /** @throws Problem 403 where no role of the caller reads this area. */
  assertReads(ctx: RequestContext, kind: Kind): void {
    if (!this.acting(ctx).may(readPermissionOf(kind))) throw Problem.forbidden('not-readable', 'None of your roles may read this.');
  }

  // What follows is for services of areas whose verbs touch more than one record.

  acting(ctx: RequestContext): Acting {
    return actingOf(ctx.actor);
  }

  lock(w: WriteContext, kind: Kind, id: string): Promise<Locked> {
    return this.writer.lock(w, kind, id, rowsOf(w.actor, kind));
  }

  /** @throws Problem 409 `external-id-taken`, 422 `enterprise-unknown` */
  async apply(w: WriteContext, kind: Kind, changes: readonly Change[]): Promise<RecordState[]> {
    try {
      return await this.writer.apply(w, kind, changes);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** @param now the database's time after the locks, so that events are recorded in the order in which they were done. */
  async moment(now: Date, effectiveAt?: Date | null): Promise<Moment> {
    const recordedAt = this.clock.at(now);
    return { ...(await this.calendars.at(recordedAt)), effectiveAt: effectiveAt ?? recordedAt, recordedAt, newId: () => uuidV7(recordedAt.getTime()) };
  }

  answer(kind: Kind, state: RecordState, acting: Acting, moment: Moment): RecordAnswer {
    const verbs = openVerbs(kind, state, acting, { ...moment, effectiveAt: moment.recordedAt });
    return presentRecord(kind, state, verbs, moment.recordedAt) as RecordAnswer;
  }
}

function checkVersion(ctx: RequestContext, state: RecordState): void {
  if (ctx.ifMatch !== null && ctx.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
}
