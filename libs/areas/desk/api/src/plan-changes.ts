import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { dayAt } from '@haobang/clock';
import type { Queryable } from '@haobang/database';
import { Problem, type RequestContext, Writes } from '@haobang/http';
import { Plans } from '@haobang/measures';
import type { ConfirmTarget, ConfirmTargets, DatedTargetResponse, PlanYearResponse, ReplaceTarget } from './plan.dto.js';

export const PLAN_YEARS = `
  select y.year, json_build_object('zh', y.title_zh, 'en', y.title_en) as title, y.issuer, y.issued_on as "issuedOn", y.rolled_from as "rolledFrom", (select count(*)::int from plan_measure m where m.year = y.year) as measures,
         (select count(*)::int from measure_target t where t.year = y.year and t.status = 'confirmed' and t.valid_until = 'infinity') as "confirmedTargets",
         (select count(*)::int from measure_target t where t.year = y.year and t.status = 'proposed' and t.valid_until = 'infinity') as "proposedTargets"
    from plan_year y`;

const TARGETS = `
  select id, year, measure_no as measure, metric_code as metric, json_build_object('zh', what_zh, 'en', what_en) as what, op, trim_scale(value)::text as value, unit, source, status,
         valid_from as "validFrom", nullif(valid_until, 'infinity') as "validUntil" from measure_target`;

/** What the plan office does to a plan. Each leaves an entry in the audit log. */
@Injectable()
export class PlanChanges {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Plans) private readonly plans: Plans,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** Opens the year after with the same measures, duties and targets; its targets are proposed. @throws Problem 404, 409 where it is open already. */
  rollOver(ctx: RequestContext, year: number): Promise<PlanYearResponse> {
    return this.writes.run(ctx, async (w) => {
      // Of two at once the second waits here, and then finds the year open.
      const [found] = await w.tx.query('select year from plan_year where year = $1 for no key update', [year]);
      if (!found) throw Problem.notFound(`There is no plan of ${year}.`);
      if (await findYear(w.tx, year + 1)) throw Problem.conflict('year-already-open', `The plan of ${year + 1} is open already.`);
      await this.plans.rollOver(w.tx, year, year + 1);
      const opened = (await findYear(w.tx, year + 1))!;
      await this.audit.record(w, { action: 'desk:plan-year.rollOver', subject: { type: 'plan-year', id: String(year + 1) }, before: null, after: opened });
      return opened;
    });
  }

  /** Confirms a proposed target, as it is or with another value. @throws Problem 404, 409 where it is not proposed. */
  confirm(ctx: RequestContext, id: number, { value, reason }: ConfirmTarget): Promise<DatedTargetResponse> {
    return this.writes.run(ctx, async (w) => {
      const before = await lockTarget(w.tx, id);
      if (!(await this.plans.confirmTarget(w.tx, id, w.actor.name, w.now, value))) throw Problem.conflict('target-not-proposed', 'Only a target that is proposed can be confirmed.');
      const after = (await findTarget(w.tx, id))!;
      await this.audit.record(w, { action: 'desk:target.confirm', subject: subjectOf(after), before, after, ...(reason ? { reason } : {}) });
      return after;
    });
  }

  /** Confirms all that is proposed in a year, as it is, with one audit entry each. @throws Problem 404, 409 where nothing is proposed. */
  confirmAll(ctx: RequestContext, year: number, { reason }: ConfirmTargets): Promise<PlanYearResponse> {
    return this.writes.run(ctx, async (w) => {
      if (!(await findYear(w.tx, year))) throw Problem.notFound(`There is no plan of ${year}.`);
      const proposed = await w.tx.query<DatedTargetResponse>(`${TARGETS} where year = $1 and status = 'proposed' and valid_until = 'infinity' order by id for no key update`, [year]);
      if (proposed.length === 0) throw Problem.conflict('no-target-proposed', `No target of ${year} waits to be confirmed.`);
      await this.plans.confirmTargets(w.tx, year, w.actor.name, w.now);
      await this.audit.recordAll(w, proposed.map((before) => ({ action: 'desk:target.confirm', subject: subjectOf(before), before, after: { ...before, status: 'confirmed' }, ...(reason ? { reason } : {}) })));
      return (await findYear(w.tx, year))!;
    });
  }

  /**
   * Replaces a confirmed target from a day on. Earlier days keep theirs: targets have no time of recording, so a new value for past days
   * would change what a figure's lamp was said to be. @throws Problem 404, 409 where it is proposed or replaced already, 422 for the day.
   */
  replace(ctx: RequestContext, id: number, { value, from, reason }: ReplaceTarget): Promise<DatedTargetResponse> {
    return this.writes.run(ctx, async (w) => {
      const before = await lockTarget(w.tx, id);
      if (before.status !== 'confirmed') throw Problem.conflict('target-not-confirmed', 'A proposed target is confirmed with another value, not replaced.');
      if (before.validUntil !== null) throw Problem.conflict('target-replaced', `This target holds until ${before.validUntil}; replace the one that follows.`);
      const refused = (code: string, detail: string) => Problem.unprocessable(code, detail, [{ pointer: '/from', code, detail }]);
      if (from < dayAt(w.now)) throw refused('from-in-past', 'A target is replaced from today or a later day on.');
      if (from > `${before.year}-12-31`) throw refused('from-after-year', `The target is one of ${before.year}.`);
      if (from <= before.validFrom) throw refused('from-not-after-start', `The target begins on ${before.validFrom}; the new one begins later.`);
      const made = (await this.plans.replaceTarget(w.tx, id, from, value, w.actor.name, w.now))!;
      const after = (await findTarget(w.tx, made))!;
      await this.audit.record(w, { action: 'desk:target.replace', subject: subjectOf(before), before, after, reason });
      return after;
    });
  }
}

async function findYear(tx: Queryable, year: number): Promise<PlanYearResponse | undefined> {
  return (await tx.query<PlanYearResponse>(`${PLAN_YEARS} where y.year = $1`, [year]))[0];
}

async function findTarget(tx: Queryable, id: number, lock = ''): Promise<DatedTargetResponse | undefined> {
  return (await tx.query<DatedTargetResponse>(`${TARGETS} where id = $1 ${lock}`, [id]))[0];
}

async function lockTarget(tx: Queryable, id: number): Promise<DatedTargetResponse> {
  const target = await findTarget(tx, id, 'for no key update');
  if (!target) throw Problem.notFound('There is no such target.');
  return target;
}

const subjectOf = (target: DatedTargetResponse) => ({ type: 'target', id: String(target.id), label: `${target.year}/${target.measure} ${target.what.zh}` });
