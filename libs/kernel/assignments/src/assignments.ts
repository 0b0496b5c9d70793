import { Inject, Injectable, Optional } from '@nestjs/common';
import { businessDayOf, UnitAccounts } from '@haobang/auth';
import { dayAt } from '@haobang/clock';
import { statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, systemContext, type WriteContext, Writes } from '@haobang/http';
import { Facts } from '@haobang/measures';
import { Units } from '@haobang/organisation';
import { decide, decideCreate, type Decision, type Kind, KindRegistry, type Label, type Moment, type RecordAnswer, Records, type RecordState } from '@haobang/records';
import type { HandOver, KnownProposal, Proposal } from './assignment-inputs.js';
import type { AssignmentState } from './assignment.rules.js';
import { assignmentOptionsOf, type AssignmentVerb } from './assignment-trait.js';

type Locked = Awaited<ReturnType<Records['lock']>>;

/** A target that is a record, locked; none where it is a unit or an enterprise. */
interface Target extends Locked {
  kind: Kind;
}

interface TargetRow {
  target_id: string | null;
}

const TARGET = statement('assignment.target', 'select target_id from assignment where record_id = $1');
const NAMES = statement('assignment.names', `select (select name from account where id = $1) as account, (select name from enterprise where id = $2) as enterprise`);
const HELD = statement('assignment.held', `select a.record_id as id from assignment a join record r on r.id = a.record_id where a.target_id = $1 and r.kind = $2 and r.status in ('PROPOSED', 'ACTIVE') order by a.record_id`);

/**
 * The verbs of assignments. Each touches two records, or three: the target is locked first and then the assignments, so
 * that of two who write at once the second sees what the first has done.
 */
@Injectable()
export class Assignments {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(UnitAccounts) private readonly accounts: UnitAccounts,
    @Inject(Facts) private readonly facts: Facts,
    @Optional() @Inject(Units) private readonly units?: Units,
  ) {}

  /** Names somebody for a target that the caller sees. @throws Problem 403, 422 `target-unknown`, `target-closed`, `assignee-not-of-unit`, `unit-unknown`. */
  async propose(ctx: RequestContext, kind: Kind, input: Proposal): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const target = input.targetId ? await this.lockTarget(w, kind, input.targetId) : null;
      const moment = await this.records.moment(target?.now ?? w.now);
      const known = await this.known(w, input, target);
      const decision = decideCreate(kind, { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: w.actor.unitId }, { input: known, loggedInput: input }, this.records.acting(w), moment);
      const [after] = await this.apply(w, kind, [{ before: null, decision }]);
      return this.records.answer(kind, after!, this.records.acting(w), moment);
    });
  }

  /** @throws Problem 403, 404, 409 `already-assigned`, 412, 422 `target-closed`, `not-the-assignee`. */
  accept(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, kind, id, 'accept', reason, async (w, assignment, target, moment) => {
      if (target && !target.state.open) throw closed();
      const decision = this.decided(w, kind, assignment, 'accept', {}, reason, moment);
      const [after] = await this.apply(w, kind, [{ before: assignment.state, decision, related: assignment.related }]);
      if (target) await this.tell(w, target, 'cover', coverOf(after as AssignmentState), moment);
      return after!;
    });
  }

  /** Ends one and begins the next on the same day. @throws Problem as `accept`, and 422 `same-assignee`, `assignee-not-of-unit`. */
  handOver(ctx: RequestContext, kind: Kind, id: string, input: HandOver, reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, kind, id, 'handOver', reason, async (w, assignment, target, moment) => {
      if (target && !target.state.open) throw closed();
      const before = assignment.state as AssignmentState;
      const successorId = uuidV7(moment.recordedAt.getTime());
      const ending = decide(kind, assignment.state, { verb: 'handOver', input: { ...input, successorId }, reason }, this.records.acting(w), moment);
      const { targetId, targetUnitId, targetEnterpriseId } = before.fields;
      const of = { ...(targetId ? { targetId } : {}), ...(targetUnitId ? { targetUnitId } : {}), ...(targetEnterpriseId ? { targetEnterpriseId } : {}) };
      const proposal: Proposal = { assigneeUnitId: input.assigneeUnitId, ...(input.assigneeId ? { assigneeId: input.assigneeId } : {}), ...of };
      const known: KnownProposal = { ...(await this.known(w, proposal, target)), predecessorId: id };
      // Whoever hands over is not asked for the right to propose: the successor is a part of this verb, done by the system.
      const beginning = decideCreate(kind, { id: successorId, registeredUnitId: before.registeredUnitId }, { input: known, loggedInput: { ...proposal, predecessorId: id } }, this.records.acting(system(w)), moment);
      // The one that ends stands first, so that the days of both never overlap while they are written.
      const [after, next] = await this.apply(w, kind, [{ before: assignment.state, decision: ending, related: assignment.related }, { before: null, decision: beginning }]);
      if (target) await this.tell(w, target, 'cover', { ...coverOf(next as AssignmentState), formerUnitId: before.fields.assigneeUnitId }, moment);
      return after!;
    });
  }

  /** Without a successor: of who stood, the target is without anybody from this day on. @throws Problem 403, 404, 409, 412, 422. */
  end(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.leave(ctx, kind, id, 'end', reason);
  }

  /** @throws Problem 403, 404, 409, 412, 422. */
  void(ctx: RequestContext, kind: Kind, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.leave(ctx, kind, id, 'void', reason);
  }

  /** For the transaction that closes a target, which it has locked: ends what stands or is proposed for it. @returns how many */
  async endAll(w: WriteContext, kind: Kind, targetId: string, reason: string): Promise<number> {
    const as = system(w);
    const held = await w.tx.query<{ id: string }>(HELD, [targetId, kind.kind]);
    for (const { id } of held) {
      const assignment = await this.records.lock(as, kind, id);
      const decision = this.decided(as, kind, assignment, 'end', {}, reason, await this.records.moment(assignment.now));
      await this.apply(as, kind, [{ before: assignment.state, decision, related: assignment.related }]);
    }
    return held.length;
  }

  private leave(ctx: RequestContext, kind: Kind, id: string, verb: 'end' | 'void', reason: string | null): Promise<RecordAnswer> {
    return this.change(ctx, kind, id, verb, reason, async (w, assignment, target, moment) => {
      const decision = this.decided(w, kind, assignment, verb, {}, reason, moment);
      const [after] = await this.apply(w, kind, [{ before: assignment.state, decision, related: assignment.related }]);
      if (!target) return after!;
      const { assigneeUnitId } = (after as AssignmentState).fields;
      if (assignment.state.status === 'ACTIVE' && target.state.open) await this.tell(w, target, 'uncover', { formerUnitId: assigneeUnitId, no: after!.no }, moment);
      // Whoever stood in the past stood for nothing: from today on the target's figures say so too.
      else await this.facts.refresh(w.tx, target.kind.kind, [target.state.id], { effectiveOn: dayAt(moment.effectiveAt), recordedAt: moment.recordedAt, eventId: after!.events.at(-1)!.id });
      return after!;
    });
  }

  private async change(
    ctx: RequestContext, kind: Kind, id: string, verb: AssignmentVerb, reason: string | null,
    work: (w: WriteContext, assignment: Locked, target: Target | null, moment: Moment) => Promise<RecordState>,
  ): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const [row] = await w.tx.query<TargetRow>(TARGET, [id]);
      const target = row?.target_id ? await this.lockTarget(system(w), kind, row.target_id) : null;
      const assignment = await this.records.lock(w, kind, id);
      if (w.ifMatch !== null && w.ifMatch !== assignment.state.version) throw Problem.preconditionFailed(undefined, assignment.state.version);
      const moment = await this.records.moment(target && target.now > assignment.now ? target.now : assignment.now);
      const after = await work(w, assignment, target, moment);
      return this.records.answer(kind, after, this.records.acting(w), moment);
    });
  }

  private decided(w: WriteContext, kind: Kind, { state }: Locked, verb: AssignmentVerb, input: object, reason: string | null, moment: Moment): Decision {
    return decide(kind, state, { verb, input, reason }, this.records.acting(w), moment);
  }

  /** The title and the enterprise of what is named, and whether the person is one of the unit. */
  private async known(w: WriteContext, input: Proposal, target: Target | null): Promise<KnownProposal> {
    if (target && !target.state.open) throw closed();
    const { assigneeId = null, assigneeUnitId, targetEnterpriseId = null, targetUnitId } = input;
    if (assigneeId && !(await this.accounts.handles(w.tx, assigneeId, assigneeUnitId, businessDayOf(w.now)))) throw refused('assignee-not-of-unit', '/assigneeId', 'The account is disabled or does not handle the work of this unit.');
    const [names] = await w.tx.query<{ account: string | null; enterprise: string | null }>(NAMES, [assigneeId, targetEnterpriseId]);
    if (targetEnterpriseId && !names?.enterprise) throw refused('target-unknown', '/targetEnterpriseId', 'There is no such enterprise.');
    const units = await this.units?.unitNames(dayAt(w.now));
    const titleIn = (locale: keyof Label): string => {
      const unitName = (id: number | undefined) => (id === undefined ? undefined : units?.get(id)?.[locale]);
      const who = names?.account ?? unitName(assigneeUnitId);
      const what = (locale === 'en' ? target?.state.titleEn : null) ?? target?.state.title ?? names?.enterprise ?? unitName(targetUnitId);
      return [what, who].filter(Boolean).join(' · ').slice(0, 400) || '—';
    };
    return { ...input, title: { zh: titleIn('zh'), en: titleIn('en') }, enterpriseId: target?.state.enterpriseId ?? targetEnterpriseId };
  }

  private async lockTarget(w: WriteContext, kind: Kind, id: string): Promise<Target> {
    const { target } = assignmentOptionsOf(kind);
    if (typeof target === 'string') throw refused('target-unknown', '/targetId', 'It is not for records.');
    const of = this.kinds.get(target.kind);
    try {
      return { ...(await this.records.lock(w, of, id)), kind: of };
    } catch (error) {
      if (error instanceof Problem && error.status === 404) throw refused('target-unknown', '/targetId', `There is no such ${of.label.en.toLowerCase()}.`);
      throw error;
    }
  }

  /** Tells the target who stands for it, where its kind keeps that. */
  private async tell(w: WriteContext, target: Target, verb: 'cover' | 'uncover', input: object, moment: Moment): Promise<void> {
    if (!target.kind.verbs[verb]) return;
    const as = system(w);
    const decision = decide(target.kind, target.state, { verb, input }, this.records.acting(as), moment);
    await this.records.apply(as, target.kind, [{ before: target.state, decision, related: target.related }]);
  }

  /** @throws Problem 409 `already-assigned` where the days of another one overlap: the database has the last word. */
  private async apply(w: WriteContext, kind: Kind, changes: Parameters<Records['apply']>[2]): Promise<RecordState[]> {
    try {
      return await this.records.apply(w, kind, changes);
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'assignment_sole') throw Problem.conflict('already-assigned', 'Somebody else stands for it on these days.');
      throw error;
    }
  }
}

const system = (w: WriteContext): WriteContext => ({ ...w, actor: systemContext(w.now).actor });
const coverOf = ({ no, fields }: AssignmentState) => ({ unitId: fields.assigneeUnitId, accountId: fields.assigneeId, no });
const refused = (code: string, pointer: string, detail: string): Problem => Problem.unprocessable(code, detail, [{ pointer, code, detail }]);
const closed = (): Problem => refused('target-closed', '/targetId', 'What it is for is closed.');
