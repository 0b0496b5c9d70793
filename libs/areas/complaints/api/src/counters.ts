import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { businessDayOf } from '@haobang/auth';
import { Database, statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, systemContext, Writes, type WriteContext } from '@haobang/http';
import { Jobs } from '@haobang/jobs';
import { Units } from '@haobang/organisation';
import { type Acting, decide, decideCreate, type Kind, type Moment, type RecordAnswer, Records } from '@haobang/records';
import type { HallCounters } from './counters.dto.js';
import { counter, COUNTER_TYPES, type CounterFields, keepsHallHours, type RegisterCounter } from './counter.kind.js';

const KIND = counter as Kind;

/** The first counter of each hall, of any state: the head of the hall's family. */
const FAMILY = statement('complaints.counters.family', `select record_id as id from service_counter where hall_unit_id = $1 order by record_id limit 1`);
const LIVE = statement(
  'complaints.counters.live',
  `select c.record_id as id, r.no, r.status, c.hall_unit_id as "hallUnitId", c.counter_type as "counterType", c.position, c.hours, c.opened_on as "openedOn", c.status_on as "statusOn"
     from service_counter c join record r on r.id = c.record_id where c.live order by c.hall_unit_id, c.counter_type`,
);

interface LiveCounter extends Record<string, unknown> {
  id: string;
  no: string;
  status: string;
  hallUnitId: number;
  counterType: string;
  position: string | null;
  hours: string | null;
  openedOn: string | null;
  statusOn: string;
}

export interface Kept {
  planned: number;
  suspended: number;
  closed: number;
  [count: string]: number;
}

/** Plans counters: one of each type for each hall, by hand or by the nightly look for halls that lack one. */
@Injectable()
export class Counters implements OnModuleInit {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Database) private readonly database: Database,
    @Inject(Units) private readonly units: Units,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'complaints.planCounters', label: { zh: '检查大厅专窗', en: 'Look for halls without their counters' }, cron: '25 18 * * *', run: (ctx) => this.keep(ctx) });
  }

  /** @throws Problem 403, 409 `counter-there`, 422 `not-a-hall` */
  async register(ctx: RequestContext, input: RegisterCounter): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const acting = this.records.acting(w);
      if (!(await this.halls(w)).includes(input.hallUnitId)) throw Problem.unprocessable('not-a-hall', 'Counters stand in service halls.', [{ pointer: '/hallUnitId', code: 'not-a-hall', detail: 'Name a service hall.' }]);
      // Who plans everywhere, or leads the hall: a head plans for the halls below alone.
      const heads = acting.roles.get('unitHead');
      if (acting.kind === 'staff' && !acting.roles.has('planOffice') && heads && !heads.includes(input.hallUnitId)) throw Problem.unprocessable('other-unit-required', 'This hall is not one of your unit.');
      const moment = await this.records.moment(w.now);
      const [state] = await this.plan(w, [input], moment, acting);
      return this.records.answer(KIND, state!, acting, moment);
    });
  }

  /** Closes or voids one; the place that it held in a living hall is planned anew, so that no hall is lost to the figure. @throws Problem 403, 404, 409, 412 */
  end(ctx: RequestContext, id: string, verb: 'close' | 'void', reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const { state, related, now } = await this.records.lock(w, KIND, id);
      if (w.ifMatch !== null && w.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
      const [acting, moment] = [this.records.acting(w), await this.records.moment(now)];
      const [after] = await this.records.apply(w, KIND, [{ before: state, decision: decide(KIND, state, { verb, reason }, acting, moment), related }]);
      const { live, hallUnitId, counterType } = state.fields as unknown as CounterFields;
      if (live && (await this.halls(w)).includes(hallUnitId)) await this.plan(w, [{ hallUnitId, counterType }], moment, this.records.acting({ ...w, actor: systemContext(w.now).actor }));
      return this.records.answer(KIND, after!, acting, moment);
    });
  }

  /**
   * Every hall has both counters open in hall hours: what a living hall lacks is planned, so that one without counters stands in the
   * figure as lacking them; a counter whose hall opens longer by now is suspended until its hours follow; and counters end with their hall.
   */
  async keep(ctx: RequestContext): Promise<Kept> {
    return this.writes.run({ ...systemContext(ctx.now), idempotency: null }, async (w) => {
      await w.tx.query('select pg_advisory_xact_lock(4711046)');
      const [halls, live, moment] = [await this.halls(w), await w.tx.query<LiveCounter>(LIVE), await this.records.moment(w.now)];
      const orphans = live.filter(({ hallUnitId }) => !halls.includes(hallUnitId));
      for (const { id } of orphans) await this.records.actIn(w, KIND, id, { verb: 'close', reason: '大厅已撤并' });
      const short = live.filter(({ hallUnitId, status, hours }) => halls.includes(hallUnitId) && status === 'OPEN' && !keepsHallHours(hours, moment.calendarOf(hallUnitId), businessDayOf(w.now)));
      for (const { id } of short) await this.records.actIn(w, KIND, id, { verb: 'suspend', reason: '大厅开放时间已延长，专窗时间未跟上' });
      const there = new Set(live.map((one) => `${one.hallUnitId}:${one.counterType}`));
      const lacking = halls.flatMap((hallUnitId) => COUNTER_TYPES.map(({ code }) => ({ hallUnitId, counterType: code }))).filter((one) => !there.has(`${one.hallUnitId}:${one.counterType}`));
      return { planned: (await this.plan(w, lacking, moment, this.records.acting(w))).length, suspended: short.length, closed: orphans.length };
    });
  }

  /** Every hall with its counters, for whoever reads the area: where a counter is, is no secret. */
  async map(ctx: RequestContext): Promise<HallCounters[]> {
    const live = await this.database.query<LiveCounter>(LIVE);
    const halls = await this.halls(ctx);
    return halls.map((hallUnitId) => {
      const counters = live.filter((one) => one.hallUnitId === hallUnitId).map(({ hallUnitId: _, ...one }) => one);
      return { hallUnitId, covered: COUNTER_TYPES.every(({ code }) => counters.some((one) => one.counterType === code && one.status === 'OPEN')), counters };
    });
  }

  private async halls(ctx: RequestContext): Promise<number[]> {
    const snapshot = await this.units.snapshot();
    return snapshot.unitsOn(businessDayOf(ctx.now)).filter((unit) => unit.kind === 'hall').map((unit) => unit.id);
  }

  private async plan(w: WriteContext, asked: readonly RegisterCounter[], moment: Moment, acting: Acting) {
    const planned = [];
    for (const input of asked) {
      // The head of the family is locked, so that the second counter of a hall never misses the first.
      await w.tx.query('select pg_advisory_xact_lock(4711047, $1)', [input.hallUnitId]);
      const [first] = await w.tx.query<{ id: string }>(FAMILY, [input.hallUnitId]);
      if (first) await w.tx.query('select 1 as locked from record where id = $1 for no key update', [first.id]);
      const fresh = { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: w.actor.unitId ?? input.hallUnitId, ...(first ? { rootId: first.id } : {}) };
      const decision = decideCreate(KIND, fresh, { input: { ...input, ...(first ? { parentId: first.id } : {}) }, loggedInput: { ...input } }, acting, moment);
      try {
        planned.push(...(await this.records.apply(w, KIND, [{ before: null, decision, related: first ? [first.id] : [] }])));
      } catch (error) {
        throw (error as { constraint?: string }).constraint === 'service_counter_one' ? Problem.conflict('counter-there', 'The hall has a counter of this type.', {}) : error;
      }
    }
    return planned;
  }
}
