import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { statement } from '@haobang/database';
import { Problem, type RequestContext, systemContext, Writes, type WriteContext } from '@haobang/http';
import { decide, type Kind, type RecordAnswer, Records, type RecordState } from '@haobang/records';
import { CommonIssueFinder } from './common-issue-finder.js';
import { commonIssue } from './common-issue.kind.js';
import { longTermFix, type LongTermFixFields } from './long-term-fix.kind.js';
import { checkRepeats, firstDayBefore, isFalling, type RepeatsCheck } from './long-term-fix.rules.js';

const FIX = longTermFix as Kind;
const ISSUE = commonIssue as Kind;

/** What the fix's verbs make of its issue. */
const OF_ISSUE: Readonly<Record<string, string>> = { enforce: 'startFixing', close: 'close', abandon: 'stopFixing', void: 'stopFixing' };
export type FixVerb = 'enforce' | 'close' | 'abandon' | 'void';

const DAYS = statement(
  'complaints.fix.days',
  `select registered_on as "on" from common_issue_member where record_id = $1 and registered_on >= $2::date and left_on is null`,
);

/** Verbs of a long-term fix that move its issue too. Both change in one transaction, each with an event of its own. */
@Injectable()
export class LongTermFixes {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(CommonIssueFinder) private readonly finder: CommonIssueFinder,
  ) {}

  /** @throws Problem 403, 404, 409, 412, 422 `issue-not-owned`, `repeats-not-falling` with both numbers, and the refusals of the verb. */
  async act(ctx: RequestContext, id: string, verb: FixVerb, input: object, reason: string | null): Promise<RecordAnswer> {
    const { issueId } = (await this.records.read(ctx, FIX, id)).fields as unknown as LongTermFixFields;
    // What has come in since the last search counts for or against the fix.
    if (verb === 'close') await this.finder.joinOpen(systemContext(ctx.now));
    return this.writes.run(ctx, async (w) => {
      const system: WriteContext = { ...w, actor: systemContext(w.now).actor };
      // In the order of ids, as every transaction that locks two records.
      const lockFix = () => this.records.lock(w, FIX, id);
      const lockIssue = () => this.records.lock(system, ISSUE, issueId).catch((error: unknown) => {
        if (error instanceof Problem && error.status === 404) return undefined;
        throw error;
      });
      const first = id < issueId ? await lockFix() : undefined;
      const issue = await lockIssue();
      const fix = first ?? (await lockFix());
      if (w.ifMatch !== null && w.ifMatch !== fix.state.version) throw Problem.preconditionFailed();
      const moment = await this.records.moment(issue && issue.now > fix.now ? issue.now : fix.now);
      const acting = this.records.acting(w);
      const check = verb === 'close' && fix.state.status === 'IN_FORCE' ? await this.check(w, issueId, fix.state, dayAt(moment.effectiveAt)) : undefined;
      const done = refusing(check, () => decide(FIX, fix.state, { verb, input: check ? { check } : input, ...(check ? { loggedInput: {} } : {}), reason }, acting, moment));
      const [after] = await this.records.apply(w, FIX, [{ before: fix.state, decision: done, related: fix.related }]);
      if (verb === 'enforce' || fix.state.status === 'IN_FORCE') {
        if (!issue || (verb === 'enforce' && (issue.state.status !== 'OWNED' || issue.state.leadUnitId !== fix.state.leadUnitId)))
          throw Problem.unprocessable('issue-not-owned', 'The issue has to be owned by the unit of the fix, and no other fix may be in force for it.');
        const moved = decide(ISSUE, issue.state, { verb: OF_ISSUE[verb]!, reason: `${after!.no}${reason ? `：${reason}` : ''}` }, this.records.acting(system), moment);
        await this.records.apply(w, ISSUE, [{ before: issue.state, decision: moved, related: issue.related }]);
      }
      return this.records.answer(FIX, after!, acting, moment);
    });
  }

  private async check(w: WriteContext, issueId: string, fix: RecordState, on: string): Promise<RepeatsCheck> {
    const effectFrom = (fix.fields as unknown as LongTermFixFields).effectFrom!;
    const days = await w.tx.query<{ on: string }>(DAYS, [issueId, firstDayBefore(effectFrom)]);
    return checkRepeats(days.map((row) => row.on), effectFrom, on);
  }
}

/** The refusal carries the numbers, so that nobody has to read them out of a sentence. */
function refusing<T>(check: RepeatsCheck | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (check && !isFalling(check) && error instanceof Problem && error.code === 'repeats-not-falling') throw new Problem(422, error.code, error.detail, { check });
    throw error;
  }
}
