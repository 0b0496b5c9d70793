import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { businessDayOf, permissions, registerPermissions } from '@haobang/auth';
import { Database, type Queryable, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { isSameHand } from '@haobang/records';
import type { LprOn } from './arrears-interest.rules.js';
import type { LprResponse, ProposeLpr } from './lpr.dto.js';

registerPermissions([
  { permission: 'complaints:lpr.propose', roles: ['planOffice'], staffOnly: true },
  { permission: 'complaints:lpr.approve', roles: ['planOffice', 'supervisor'], staffOnly: true },
]);

interface Quote {
  id: string;
  from: string;
  rate: string;
  source: string;
  state: 'PROPOSED' | 'APPROVED' | 'REPLACED' | 'WITHDRAWN';
  proposedBy: string | null;
  proposedFor: string | null;
  proposedByName: string | null;
  proposedAt: Date | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  [column: string]: unknown;
}

const QUOTE = `id, from_on as "from", rate::text, source, state, proposed_by as "proposedBy", proposed_for as "proposedFor", proposed_by_name as "proposedByName", proposed_at as "proposedAt",
  decided_by_name as "decidedByName", decided_at as "decidedAt"`;

const isProposer = (quote: Quote, ctx: RequestContext) => isSameHand({ actorId: quote.proposedBy, onBehalfOf: quote.proposedFor }, { id: ctx.actor.id, onBehalfOf: ctx.actor.onBehalfOf?.id ?? null });
const shown = ({ from, rate, source, state }: Quote) => ({ from, rate, source, state });

/** The one-year loan prime rate by day of publication: proposed by one person, approved by another, kept in the audit chain. */
@Injectable()
export class Lpr {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(ctx: RequestContext): Promise<LprResponse[]> {
    const quotes = await this.database.query<Quote>(`select ${QUOTE} from complaints_lpr order by from_on desc, state = 'APPROVED' desc, proposed_at desc nulls last, id limit 1000`);
    return quotes.map((quote) => responseOf(quote, ctx));
  }

  /** The rates in force, the latest first. */
  async inForce(db: Queryable = this.database): Promise<LprOn[]> {
    return db.query<LprOn & Record<string, unknown>>(`select from_on as "from", rate::text from complaints_lpr where state = 'APPROVED' order by from_on desc`);
  }

  /** @throws Problem 409 `already-proposed`, 422 `published-in-future` */
  propose(ctx: RequestContext, body: ProposeLpr): Promise<LprResponse> {
    if (body.from > businessDayOf(ctx.now)) throw Problem.unprocessable('published-in-future', 'A rate is entered once it is published.', [{ pointer: '/from', code: 'published-in-future', detail: 'Today at the latest.' }]);
    return this.writes.run(ctx, async (w) => {
      const [made] = await w.tx.query<Quote>(
        `insert into complaints_lpr (id, from_on, rate, source, state, proposed_by, proposed_for, proposed_by_name, proposed_at) values ($1, $2, $3, $4, 'PROPOSED', $5, $6, $7, $8)
         on conflict (from_on) where state = 'PROPOSED' do nothing returning ${QUOTE}`,
        [uuidV7(w.now.getTime()), body.from, body.rate, body.source.trim(), w.actor.id, w.actor.onBehalfOf?.id ?? null, w.actor.name, w.now],
      );
      if (!made) throw Problem.conflict('already-proposed', 'A rate of this day is proposed already: approve or withdraw that one first.');
      return this.told(w, 'complaints:lpr.propose', null, made);
    });
  }

  /** Puts a proposed rate in force; one of the same day that was in force is replaced by it. @throws Problem 404, 409 `decided-already`, 422 `second-person-required` */
  approve(ctx: RequestContext, id: string): Promise<LprResponse> {
    return this.writes.run(ctx, async (w) => {
      const quote = await this.proposed(w, id);
      if (isProposer(quote, w)) throw Problem.unprocessable('second-person-required', 'Somebody else has to approve it than who proposed it.');
      await w.tx.query(`update complaints_lpr set state = 'REPLACED', decided_by = $2, decided_by_name = $3, decided_at = $4 where from_on = $1 and state = 'APPROVED'`, [quote.from, w.actor.id, w.actor.name, w.now]);
      return this.told(w, 'complaints:lpr.approve', quote, await this.decided(w, id, 'APPROVED'));
    });
  }

  /** Takes a proposal back. @throws Problem 404, 409 `decided-already` */
  withdraw(ctx: RequestContext, id: string): Promise<LprResponse> {
    return this.writes.run(ctx, async (w) => this.told(w, 'complaints:lpr.propose', await this.proposed(w, id), await this.decided(w, id, 'WITHDRAWN')));
  }

  private async proposed(w: WriteContext, id: string): Promise<Quote> {
    // One change of the table at a time, so that two approvals for one day see one another.
    await w.tx.query(`select pg_advisory_xact_lock(hashtextextended('complaints_lpr', 0))`);
    const [quote] = await w.tx.query<Quote>(`select ${QUOTE} from complaints_lpr where id = $1 for update`, [id]);
    if (!quote) throw Problem.notFound();
    if (quote.state !== 'PROPOSED') throw Problem.conflict('decided-already', 'It was decided on already.');
    return quote;
  }

  private async decided(w: WriteContext, id: string, state: Quote['state']): Promise<Quote> {
    const [quote] = await w.tx.query<Quote>(`update complaints_lpr set state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5 where id = $1 returning ${QUOTE}`, [id, state, w.actor.id, w.actor.name, w.now]);
    return quote!;
  }

  private async told(w: WriteContext, action: string, before: Quote | null, after: Quote): Promise<LprResponse> {
    await this.audit.record(w, { action, subject: { type: 'lpr', id: after.id }, before: before && shown(before), after: shown(after) });
    return responseOf(after, w);
  }
}

function responseOf(quote: Quote, ctx: RequestContext): LprResponse {
  const { id, from, rate, source, state, proposedByName, proposedAt, decidedByName, decidedAt } = quote;
  const may = ctx.actor.roles.some((grant) => permissions.allows(grant.role, 'complaints:lpr.approve'));
  return { id, from, rate, source, state, proposedByName, proposedAt, decidedByName, decidedAt, mayApprove: state === 'PROPOSED' && may && !isProposer(quote, ctx) };
}
