import { Inject, Injectable, Optional } from '@nestjs/common';
import { Database, statement } from '@haobang/database';
import { MOST_REWORKS } from '@haobang/demands';
import { Documents } from '@haobang/documents';
import { Problem, type RequestContext, systemContext, Writes, type WriteContext } from '@haobang/http';
import { type Acting, decide, type Kind, type Moment, type RecordAnswer, Records, type RecordState, type Registration } from '@haobang/records';
import type { FollowUpItem, StuckCaseLoop, StuckCaseOfDemand } from './counters.dto.js';
import { demand } from './demand.kind.js';
import { CASE_OUTCOMES, type FollowUp, type RegisterStuckCase, stuckCase, type StuckCaseFields, type StrikeOffStuckCase } from './stuck-case.kind.js';
import { type LoopEvent, loopOf } from './stuck-case.rules.js';

const STUCK = stuckCase as Kind;
const DEMAND = demand as Kind;
const CHANNEL = 'window';
/** The callers were heard, or given up: what the follow-up looks at. */
const RATED: readonly string[] = ['CALLED_BACK', 'STRUCK_OFF'];
const MOST_LISTED = 100;

const COUNTER = statement('complaints.stuck.counter', `select c.record_id as id from service_counter c join record r on r.id = c.record_id where c.hall_unit_id = $1 and c.counter_type = 'stuck-cases' and c.live and r.status = 'OPEN'`);
/** A merged demand is handled, called back and rated by its parent. */
const HANDLED_BY = statement('complaints.stuck.handledBy', `select case when status = 'MERGED' then parent_id else id end as id, status = 'MERGED' as merged from record where id = $1`);
const EVENTS = statement('complaints.stuck.events', `select record_id as id, verb, effective_at as at, unit_id as "unitId" from record_event where record_id = any($1::uuid[]) order by record_id, seq`);
const OF_DEMAND = statement(
  'complaints.stuck.ofDemand',
  `select e.id, e.no, e.status, e.lead_unit_id as "leadUnitId", s.case_system as "caseSystem", s.case_no as "caseNo", s.case_outcome as "caseOutcome", s.case_unit_id as "caseUnitId", s.evidence_ids as "evidenceIds", s.finding, s.solved
     from stuck_case s join record e on e.id = s.record_id where s.demand_id = $1 and e.status <> 'VOIDED'`,
);
const TO_FOLLOW_UP = statement(
  'complaints.stuck.toFollowUp',
  `select e.id, e.no, e.title, e.status, e.registered_at as "registeredAt", e.lead_unit_id as "hallUnitId", s.case_system as "caseSystem", s.case_no as "caseNo", s.case_outcome as "caseOutcome", s.finding,
          h.id as "demandId", h.no as "demandNo", h.status as "demandStatus", h.lead_unit_id as "leadUnitId", q.outcome, q.reply, q.answer, q.unreachable, q.called_back_on as "calledBackOn", q.rework_count as "reworkCount"
     from record e join stuck_case s on s.record_id = e.id join record d on d.id = s.demand_id
     join record h on h.id = case when d.status = 'MERGED' then d.parent_id else d.id end join demand q on q.record_id = h.id
    where e.kind = 'stuck-case' and e.status in ('ACCEPTED', 'REWORK') and h.status in ('CALLED_BACK', 'STRUCK_OFF')
    order by q.called_back_on, e.id limit ${MOST_LISTED + 1}`,
);

interface Both {
  entry: Awaited<ReturnType<Records['lock']>>;
  /** The demand that handles it: its own, or the one that was merged into. */
  handled: Awaited<ReturnType<Records['lock']>>;
  merged: boolean;
  moment: Moment;
  acting: Acting;
  system: WriteContext;
}

/** Stuck cases: taken together with their demand, followed up and struck off with it. Each change writes an event on both sides. */
@Injectable()
export class StuckCases {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Database) private readonly database: Database,
    @Optional() @Inject(Documents) private readonly documents?: Documents,
  ) {}

  /** Writes the entry and its demand in one transaction. @throws Problem 403, 409 `external-id-taken`, 422 */
  async register(ctx: RequestContext, { input, ...registration }: Registration): Promise<RecordAnswer> {
    const said = input as RegisterStuckCase;
    return this.writes.run(ctx, async (w) => {
      const { enterpriseId, callerName, callerPhone, title } = said;
      const { reason, effectiveAt } = registration;
      const taken = await this.records.createIn(w, DEMAND, { reason, effectiveAt, input: { title, content: contentOf(said), channel: CHANNEL, enterpriseId, callerName, callerPhone } });
      const [counter] = await w.tx.query<{ id: string }>(COUNTER, [w.actor.unitId]);
      const entry = await this.records.createIn(w, STUCK, { ...registration, input: { ...said, demandId: taken.id, counterId: counter?.id ?? null } });
      // Whoever handles the demand reads the evidence too.
      await this.documents?.link(w, said.evidenceIds ?? [], taken.id, '/evidenceIds');
      return entry;
    });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `not-rated-yet`, `proof-missing`, `turned-not-solved` */
  async followUp(ctx: RequestContext, id: string, input: FollowUp, reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, id, async (w, both) => {
      const { status, fields } = both.handled.state;
      const reworksLeft = (fields as { reworkCount: number }).reworkCount < MOST_REWORKS;
      const after = await this.apply(w, both, { verb: 'followUp', input: { ...input, reworksLeft }, loggedInput: { ...input }, reason });
      if (!RATED.includes(status)) throw Problem.unprocessable('not-rated-yet', 'The demand has to be handled and called back before it is followed up.');
      const text = `${after.no}：${input.finding}`;
      await this.onDemand(both, input.solved ? { verb: 'followUp', input: { text } } : { verb: reworksLeft ? 'rework' : 'openSupervision', reason: text });
      return after;
    });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `not-solved`, `not-satisfied`, `demand-open`, `second-person-required` */
  async strikeOff(ctx: RequestContext, id: string, input: StrikeOffStuckCase, reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, id, async (w, both) => {
      const after = await this.apply(w, both, { verb: 'strikeOff', input, reason });
      const { status, open } = both.handled.state;
      if (open) throw Problem.unprocessable('demand-open', 'Its demand is open again; it is struck off once that is closed and called back.');
      if (status === 'CALLED_BACK') await this.onDemand(both, { verb: 'strikeOff', input, reason }, both.acting);
      else await this.note(both, `${after.no} 已销号`);
      return after;
    });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `has-merged` */
  async withdraw(ctx: RequestContext, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, id, async (w, both) => {
      const after = await this.apply(w, both, { verb: 'withdraw', reason });
      if (both.handled.state.open && !both.merged) await this.onDemand(both, { verb: 'withdraw', reason }, both.acting);
      else await this.note(both, `${after.no} 已撤回`);
      return after;
    });
  }

  /** @throws Problem 403, 404, 409, 412 */
  async void(ctx: RequestContext, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, id, async (w, both) => {
      const after = await this.apply(w, both, { verb: 'void', reason });
      await this.note(both, `${after.no} 已作废`);
      return after;
    });
  }

  /** The steps that are done, by the history of the demand and the entry's own. @throws Problem 404 */
  async loop(ctx: RequestContext, id: string): Promise<StuckCaseLoop> {
    const { fields } = await this.records.read(ctx, STUCK, id);
    const [by] = await this.database.query<{ id: string }>(HANDLED_BY, [(fields as unknown as StuckCaseFields).demandId]);
    const system = { ...ctx, actor: systemContext(ctx.now).actor };
    const handled = await this.records.read(system, DEMAND, by!.id);
    const events = await this.database.query<{ id: string; verb: string; at: Date; unitId: number | null }>(EVENTS, [[id, by!.id]]);
    const of = (record: string): LoopEvent[] => events.filter((event) => event.id === record).map(({ verb, at, unitId }) => ({ verb, unitId, at: at.toISOString() }));
    const { answer, unreachable, reworkCount } = handled.fields as { answer: string | null; unreachable: boolean; reworkCount: number };
    return {
      demand: { id: handled.id, no: handled.no, title: handled.title, status: handled.status, leadUnitId: handled.leadUnitId, answer, unreachable, reworkCount },
      steps: loopOf(of(handled.id), of(id), RATED.includes(handled.status) && answer !== null),
    };
  }

  /** The entry of a demand, for whoever sees the demand. @throws Problem 404 */
  async ofDemand(ctx: RequestContext, demandId: string): Promise<StuckCaseOfDemand | null> {
    await this.records.read(ctx, DEMAND, demandId);
    const [row] = await this.database.query<StuckCaseOfDemand & Record<string, unknown>>(OF_DEMAND, [demandId]);
    return row ?? null;
  }

  /** Entries whose demand was called back and that nobody has followed up since, the longest waiting first. */
  async toFollowUp(): Promise<{ items: FollowUpItem[]; more: boolean }> {
    const rows = await this.database.query<FollowUpItem & Record<string, unknown>>(TO_FOLLOW_UP);
    return { items: rows.slice(0, MOST_LISTED), more: rows.length > MOST_LISTED };
  }

  private change(ctx: RequestContext, id: string, work: (w: WriteContext, both: Both) => Promise<RecordState>): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const both = await this.lockBoth(w, id);
      if (w.ifMatch !== null && w.ifMatch !== both.entry.state.version) throw Problem.preconditionFailed(undefined, both.entry.state.version);
      const after = await work(w, both);
      return this.records.answer(STUCK, after, both.acting, both.moment);
    });
  }

  private async lockBoth(w: WriteContext, id: string): Promise<Both> {
    const { fields } = await this.records.read(w, STUCK, id);
    const [by] = await w.tx.query<{ id: string; merged: boolean }>(HANDLED_BY, [(fields as unknown as StuckCaseFields).demandId]);
    const system: WriteContext = { ...w, actor: systemContext(w.now).actor };
    // In the order of ids, as every transaction that locks two records.
    const lockEntry = () => this.records.lock(w, STUCK, id);
    const first = id < by!.id ? await lockEntry() : undefined;
    const handled = await this.records.lock(system, DEMAND, by!.id);
    const entry = first ?? (await lockEntry());
    if (handled.state.status === 'MERGED') throw Problem.conflict('changed-meanwhile', 'Its demand was merged into another just now; try again.');
    const moment = await this.records.moment(handled.now > entry.now ? handled.now : entry.now);
    return { entry, handled, merged: by!.merged, moment, acting: this.records.acting(w), system };
  }

  private async apply(w: WriteContext, { entry, acting, moment }: Both, asked: Parameters<typeof decide>[2]): Promise<RecordState> {
    const decision = decide(STUCK, entry.state, asked, acting, moment);
    const [after] = await this.records.apply(w, STUCK, [{ before: entry.state, decision, related: entry.related }]);
    return after!;
  }

  /** The entry comes first: the demand's figures are told anew with the entry as it is then. */
  private async onDemand({ handled, moment, system }: Both, asked: Parameters<typeof decide>[2], acting: Acting = this.records.acting(system)): Promise<void> {
    const decision = decide(DEMAND, handled.state, asked, acting, moment);
    await this.records.apply(system, DEMAND, [{ before: handled.state, decision, related: handled.related }]);
  }

  private async note(both: Both, text: string): Promise<void> {
    if (both.handled.state.status !== 'VOIDED') await this.onDemand(both, { verb: 'comment', input: { text } });
  }
}

/** The units that handle the demand read at once which case failed, and how. */
function contentOf({ content, caseSystem, caseNo, caseOutcome }: RegisterStuckCase): string {
  const outcome = CASE_OUTCOMES.find(({ code }) => code === caseOutcome)!.label.zh;
  return `${content}\n\n原办件：${caseSystem.trim()} ${caseNo.trim()}（${outcome}）`;
}
