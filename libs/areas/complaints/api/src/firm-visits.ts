import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, systemContext, type WriteContext, Writes } from '@haobang/http';
import { Jobs } from '@haobang/jobs';
import { decide, decideCreate, fieldsOf, type Kind, type Moment, type RecordAnswer, Records, type RecordState, rowsOf } from '@haobang/records';
import { demand } from './demand.kind.js';
import { type FindingRow, firmVisit, type FirmVisitState, type KnownVisit, type PlannedVisit, RegisterVisit, VisitDone, type VisitedEnterprise } from './firm-visit.kind.js';
import { isDueIn, monthOf } from './firm-visit.rules.js';
import { keyEnterprise, type KeyEnterpriseState } from './key-enterprise.kind.js';
import type { VisitFindingResponse } from './outreach.dto.js';

const KIND = firmVisit as Kind;
const KEY = keyEnterprise as Kind;
const DEMAND = demand as Kind;
/** What the demands of visits name as the system that they come from; the id there is the visit's number and the finding's place. */
export const FROM_VISIT = '企业走访';

const DUE = statement('complaints.visit.due', `select f.record_id as id, r.status from firm_visit f join record r on r.id = f.record_id where f.key_enterprise_id = $1 and f.month = $2::date and f.planned`);
const STILL_DUE = statement('complaints.visit.still-due', `select f.record_id as id from firm_visit f join record r on r.id = f.record_id where f.key_enterprise_id = $1 and r.status = 'PLANNED' order by 1`);
const OVER = statement('complaints.visit.over', `select f.record_id as id from record r join firm_visit f on f.record_id = r.id where r.kind = 'firm-visit' and r.status = 'PLANNED' and f.month < $1::date order by 1`);
/** Key enterprises on the first day of the month, without a visit planned for it. */
const UNPLANNED = statement(
  'complaints.visit.unplanned',
  `select r.id as "keyEnterpriseId", r.title as name, r.enterprise_id as "enterpriseId", r.handler_id as "handlerId", coalesce(a.assignee_unit_id, r.lead_unit_id) as "leadUnitId"
     from record r join key_enterprise k on k.record_id = r.id
     left join assignment a on a.target_id = r.id and a.standing and a.since_on is not null and a.until_on is null
    where r.kind = 'key-enterprise' and r.status = 'MARKED' and k.since_on <= $1::date
      and not exists (select 1 from firm_visit f where f.key_enterprise_id = r.id and f.month = $1::date and f.planned) order by r.id`,
);
/** Months that are over whose visit was voided: the enterprise was due all the same, and the month stands as one without a visit. */
const LOST = statement(
  'complaints.visit.lost',
  `select distinct r.id as "keyEnterpriseId", r.title as name, r.enterprise_id as "enterpriseId", r.handler_id as "handlerId", r.lead_unit_id as "leadUnitId", f.month
     from record v join firm_visit f on f.record_id = v.id join record r on r.id = f.key_enterprise_id join key_enterprise k on k.record_id = r.id
    where v.kind = 'firm-visit' and v.status = 'VOIDED' and f.month < $1::date and r.status <> 'VOIDED' and k.since_on <= f.month and (k.until_on is null or k.until_on > f.month)
      and not exists (select 1 from firm_visit o where o.key_enterprise_id = r.id and o.month = f.month and o.planned) order by f.month, r.id`,
);
/** Visits still due that are with somebody else than the liaison officer of now. */
const ASTRAY = statement(
  'complaints.visit.astray',
  `select v.id, k.handler_id as "handlerId", coalesce(a.assignee_unit_id, k.lead_unit_id) as "leadUnitId"
     from record v join firm_visit f on f.record_id = v.id join record k on k.id = f.key_enterprise_id
     left join assignment a on a.target_id = k.id and a.standing and a.since_on is not null and a.until_on is null
    where v.kind = 'firm-visit' and v.status = 'PLANNED' and (v.handler_id is distinct from k.handler_id or v.lead_unit_id is distinct from coalesce(a.assignee_unit_id, k.lead_unit_id)) order by v.id`,
);
/** $1 the visit, $2 and $3 the caller's rows (null: all): a demand that the caller may not see is told by its number alone. */
const FINDINGS = statement(
  'complaints.visit.findings',
  `select f.position, f.title, f.content, f.category, f.demand_id as "demandId", r.no as "demandNo", case when s.seen then r.status end as "demandStatus"
     from firm_visit_finding f join record r on r.id = f.demand_id
     cross join lateral (select $2::int[] is null or exists (select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0) as seen) s
    where f.record_id = $1 order by f.position`,
);

export interface Planning {
  planned: number;
  missed: number;
  turnedOver: number;
  [count: string]: number;
}

/** Visits of key enterprises: planned each month, written down on the road, their findings registered as demands. */
@Injectable()
export class FirmVisits implements OnModuleInit {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    // Ten past midnight in Shanghai.
    this.jobs.register({ name: 'complaints.planVisits', label: { zh: '生成当月走访任务', en: 'Plan the visits of the month' }, cron: '10 16 * * *', run: (ctx) => this.plan(ctx) });
  }

  /** Writes down a visit to a key enterprise: the one that is due in its month, else one beyond it. @throws Problem 403, 422. */
  register(ctx: RequestContext, { keyEnterpriseId, ...done }: RegisterVisit): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const firm = await this.firmOf(w, keyEnterpriseId);
      if (!firm.open) throw Problem.unprocessable('target-closed', 'It is no key enterprise any more.', [{ pointer: '/keyEnterpriseId', code: 'target-closed', detail: 'It is no key enterprise any more.' }]);
      const month = monthOf(done.visitedOn);
      const [due] = await w.tx.query<{ id: string; status: string }>(DUE, [keyEnterpriseId, month]);
      if (due && (due.status === 'PLANNED' || due.status === 'MISSED')) return this.visitIn(w, due.id, done, null, firm);
      const { sinceOn, untilOn } = firm.fields;
      const acting = this.records.acting(w);
      const moment = await this.records.moment(w.now);
      const of: VisitedEnterprise = { keyEnterpriseId, name: firm.title, enterpriseId: firm.enterpriseId, leadUnitId: w.actor.unitId, handlerId: w.actor.id };
      const input: KnownVisit = { ...done, of, planned: !due && isDueIn(month, sinceOn, untilOn), rows: rowsOfFindings(done, moment) };
      const decision = decideCreate(KIND, { id: moment.newId(), registeredUnitId: w.actor.unitId }, { input, loggedInput: { ...told(done), keyEnterpriseId } }, acting, moment);
      const [after] = await this.records.apply(w, KIND, [{ before: null, decision }]);
      await this.registerDemands(w, after as FirmVisitState, input, firm, moment);
      return this.records.answer(KIND, after!, acting, moment);
    });
  }

  /** Writes down the visit that is due. @throws Problem 403, 404, 409, 412, 422 `visited-in-future`, `other-month`, `too-far-back`. */
  visit(ctx: RequestContext, id: string, done: VisitDone, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const before = (await this.records.read(w, KIND, id)) as FirmVisitState;
      return this.visitIn(w, id, done, reason, await this.firmOf({ ...w, actor: systemContext(w.now).actor }, before.fields.keyEnterpriseId));
    });
  }

  /** What the enterprise brought up, each with its demand. @throws Problem 403, 404. */
  async findings(ctx: RequestContext, id: string): Promise<VisitFindingResponse[]> {
    await this.records.read(ctx, KIND, id);
    const rows = rowsOf(ctx.actor);
    return this.database.query<VisitFindingResponse & Record<string, unknown>>(FINDINGS, [id, rows?.units ?? null, rows?.masks ?? null]);
  }

  /** For the transaction that takes the mark of an enterprise, which it has locked. */
  async cancelDue(w: WriteContext, keyEnterpriseId: string): Promise<void> {
    const as: WriteContext = { ...w, ifMatch: null, actor: systemContext(w.now).actor };
    for (const { id } of await w.tx.query<{ id: string }>(STILL_DUE, [keyEnterpriseId])) await this.records.actIn(as, KIND, id, { verb: 'cancel' });
  }

  /** Closes the months that are over, plans the running one and hands on what changed hands. Any number may call it, in whatever order. */
  plan(ctx: RequestContext): Promise<Planning> {
    return this.writes.run(ctx, async (w) => {
      await w.tx.query('select pg_advisory_xact_lock(4711048)');
      const month = monthOf(dayAt(w.now));
      await this.planIn(w, await w.tx.query<PlannedVisit & Record<string, unknown>>(LOST, [month]));
      const missed = await w.tx.query<{ id: string }>(OVER, [month]);
      for (const { id } of missed) await this.records.actIn(w, KIND, id, { verb: 'miss' });
      const astray = await w.tx.query<{ id: string; handlerId: string | null; leadUnitId: number | null }>(ASTRAY);
      for (const { id, ...input } of astray) await this.records.actIn(w, KIND, id, { verb: 'turnOver', input });
      const due = await w.tx.query<VisitedEnterprise & Record<string, unknown>>(UNPLANNED, [month]);
      await this.planIn(w, due.map((of) => ({ ...of, month })));
      return { planned: due.length, missed: missed.length, turnedOver: astray.length };
    });
  }

  private async planIn(w: WriteContext, due: readonly PlannedVisit[]): Promise<void> {
    if (!due.length) return;
    const moment = await this.records.moment(w.now);
    const acting = this.records.acting(w);
    const changes = due.map((input) => {
      const loggedInput = { keyEnterpriseId: input.keyEnterpriseId, month: input.month };
      return { before: null, decision: decideCreate(KIND, { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: input.leadUnitId }, { input, loggedInput }, acting, moment) };
    });
    await this.records.apply(w, KIND, changes);
  }

  private async visitIn(w: WriteContext, id: string, done: VisitDone, reason: string | null, firm: KeyEnterpriseState): Promise<RecordAnswer> {
    const acting = this.records.acting(w);
    const { state, related, now } = await this.records.lock(w, KIND, id);
    if (w.ifMatch !== null && w.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
    const moment = await this.records.moment(now);
    const input: KnownVisit = { ...done, rows: rowsOfFindings(done, moment) };
    const decision = decide(KIND, state, { verb: 'visit', input, loggedInput: told(done), reason }, acting, moment);
    const [after] = await this.records.apply(w, KIND, [{ before: state, decision, related }]);
    await this.registerDemands(w, after as FirmVisitState, input, firm, moment);
    return this.records.answer(KIND, after!, acting, moment);
  }

  /** A finding is a demand like any other: its liaison officer's where that one visited, else one of a visit. */
  private async registerDemands(w: WriteContext, visit: FirmVisitState, { rows, contactName, contactPhone }: KnownVisit, firm: KeyEnterpriseState, moment: Moment): Promise<void> {
    if (!rows.length) return;
    const acting = this.records.acting(w);
    const channel = visit.fields.visitorId !== null && visit.fields.visitorId === firm.handlerId ? 'liaison' : 'visit';
    const changes = rows.map((row) => {
      const input = {
        title: row.title, content: row.content, channel, enterpriseFlag: true, ...(firm.enterpriseId ? { enterpriseId: firm.enterpriseId } : {}), ...(contactName ? { callerName: contactName } : {}), ...(contactPhone ? { callerPhone: contactPhone } : {}),
      };
      const { callerName: _name, callerPhone: _phone, ...logged } = input as typeof input & { callerName?: string; callerPhone?: string };
      const fresh = { id: row.demandId, registeredUnitId: w.actor.unitId, externalSystem: FROM_VISIT, externalId: `${visit.no}/${row.position}` };
      return { before: null, decision: decideCreate(DEMAND, fresh, { input, loggedInput: logged }, acting, moment) };
    });
    await this.records.apply(w, DEMAND, changes);
  }

  /** @throws Problem 422 `key-enterprise-unknown` outside the caller's rows. */
  private async firmOf(w: WriteContext, id: string): Promise<KeyEnterpriseState> {
    const state = await this.records.read(w, KEY, id).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 404) {
        const detail = 'There is no such key enterprise.';
        throw Problem.unprocessable('key-enterprise-unknown', detail, [{ pointer: '/keyEnterpriseId', code: 'key-enterprise-unknown', detail }]);
      }
      throw error;
    });
    return state as RecordState as KeyEnterpriseState;
  }
}

const rowsOfFindings = ({ findings }: VisitDone, moment: Moment): FindingRow[] =>
  (findings ?? []).map(({ title, content, category }, i) => ({ id: moment.newId(), position: i + 1, title, content, category: category ?? null, demandId: moment.newId() }));

/** What the event of a visit holds: no contact, and of the findings how many; they stand in their demands. */
function told(done: VisitDone): object {
  const personal = new Set(fieldsOf(VisitDone).filter((field) => field.personal).map((field) => field.name));
  return { ...Object.fromEntries(Object.entries(done).filter(([name, value]) => !personal.has(name) && value !== undefined)), findings: done.findings?.length ?? 0 };
}
