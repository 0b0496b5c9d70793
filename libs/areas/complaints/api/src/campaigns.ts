import { Inject, Injectable } from '@nestjs/common';
import { statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { decide, decideCreate, type Kind, type RecordAnswer, Records } from '@haobang/records';
import { campaign, type FindingCount } from './campaign.kind.js';
import { campaignFinding, type RegisterFinding } from './campaign-finding.kind.js';

const CAMPAIGN = campaign as Kind;
const FINDING = campaignFinding as Kind;
/** Findings come in while somebody investigates or puts right. */
const TAKES_FINDINGS: readonly string[] = ['INVESTIGATING', 'RECTIFYING'];

const COUNT = statement(
  'complaints.campaign.findings',
  `select count(*) filter (where open)::int as open, count(*) filter (where status = 'VERIFIED')::int as fixed, count(*) filter (where status = 'EXPLAINED')::int as explained
     from record where parent_id = $1 and kind = 'campaign-finding'`,
);

export type CampaignVerb = 'accept' | 'void';

/** What a campaign and its findings do to one another. Every verb of a finding locks its campaign, so a count under that lock holds. */
@Injectable()
export class Campaigns {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** @throws Problem 403, 422 `campaign-unknown`, `campaign-not-open`, `unit-unknown`. */
  async find(ctx: RequestContext, input: RegisterFinding): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const { state, now, related } = await this.lockOf(w, input.campaignId);
      if (!TAKES_FINDINGS.includes(state.status)) throw refused('campaign-not-open', 'A campaign takes findings while it investigates or rectifies.');
      const moment = await this.records.moment(now);
      const acting = this.records.acting(w);
      const fresh = { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: w.actor.unitId ?? state.leadUnitId, rootId: state.rootId };
      const [after] = await this.records.apply(w, FINDING, [{ before: null, decision: decideCreate(FINDING, fresh, { input }, acting, moment), related: [state.id, ...related] }]);
      return this.records.answer(FINDING, after!, acting, moment);
    });
  }

  /** @throws Problem 403, 404, 409, 412, 422 `findings-open` and `has-findings`, with how the findings stand. */
  async act(ctx: RequestContext, id: string, verb: CampaignVerb, input: object, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const { state, related, now } = await this.records.lock(w, CAMPAIGN, id);
      if (w.ifMatch !== null && w.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
      const moment = await this.records.moment(now);
      const acting = this.records.acting(w);
      const [findings] = await w.tx.query<FindingCount & Record<string, unknown>>(COUNT, [id]);
      const decision = telling(findings!, () => decide(CAMPAIGN, state, { verb, input: { ...input, findings }, loggedInput: input, reason }, acting, moment));
      const [after] = await this.records.apply(w, CAMPAIGN, [{ before: state, decision, related }]);
      return this.records.answer(CAMPAIGN, after!, acting, moment);
    });
  }

  private async lockOf(w: WriteContext, campaignId: string) {
    try {
      return await this.records.lock(w, CAMPAIGN, campaignId);
    } catch (error) {
      if (error instanceof Problem && error.status === 404) throw refused('campaign-unknown', 'You see no such campaign.');
      throw error;
    }
  }
}

const refused = (code: string, detail: string): Problem => Problem.unprocessable(code, detail, [{ pointer: '/campaignId', code, detail }]);

/** The refusal carries the numbers, so that nobody has to read them out of a sentence. */
function telling<T>(findings: FindingCount, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem && (error.code === 'findings-open' || error.code === 'has-findings')) throw new Problem(422, error.code, error.detail, { findings });
    throw error;
  }
}
