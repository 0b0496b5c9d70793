import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, statement, uuidV7 } from '@haobang/database';
import { CITY_CENTRE, DemandMerges } from '@haobang/demands';
import { Problem, type RequestContext, type WriteContext, Writes } from '@haobang/http';
import { Jobs } from '@haobang/jobs';
import { decide, decideCreate, type Kind, type RecordAnswer, Records, type RecordState, rowsOf } from '@haobang/records';
import { demand } from './demand.kind.js';
import { type DuplicateFields, duplicateProposal, type KnownPair } from './duplicate-proposal.kind.js';
import { MOST_DAYS_APART, proposalOf } from './duplicates.rules.js';
import type { DuplicateOfDemand } from './outreach.dto.js';

const KIND = duplicateProposal as Kind;
const DEMAND = demand as Kind;
const AT_ONCE = 500;
/** Of one enterprise so many of the newest are compared; more than that in a month is no enterprise's own doing. */
const MOST_COMPARED = 50;
const DAY_MS = 86_400_000;

/** Open demands of enterprises that were not compared yet, or with another enterprise's alone. $1 the first registration that can still make a pair. */
const FRESH = statement(
  'complaints.duplicates.fresh',
  `select r.id from record r
    where r.kind = 'demand' and r.open and r.enterprise_id is not null and r.registered_at >= $1 and not exists (select 1 from demand_compared c where c.record_id = r.id and c.enterprise_id = r.enterprise_id)
    order by r.registered_at, r.id limit ${AT_ONCE}`,
);
/** Each of the given demands beside the others of its enterprise that are open too. */
const PAIRS = statement(
  'complaints.duplicates.pairs',
  `select n.id, n.no, n.title, nd.content, n.registered_at, n.enterprise_id, o.id as other_id, o.no as other_no, o.title as other_title, o.content as other_content, o.registered_at as other_registered_at
     from unnest($1::uuid[]) g(id) join record n on n.id = g.id join demand nd on nd.record_id = n.id
     cross join lateral (
       select r.id, r.no, r.title, d.content, r.registered_at from record r join demand d on d.record_id = r.id
        where r.enterprise_id = n.enterprise_id and r.kind = 'demand' and r.open and r.id <> n.id
          and r.registered_at between n.registered_at - interval '${MOST_DAYS_APART + 1} days' and n.registered_at + interval '${MOST_DAYS_APART + 1} days'
        order by r.registered_at desc limit ${MOST_COMPARED}) o`,
);
const KNOWN = statement('complaints.duplicates.known', 'select p.demand_id, p.other_id from unnest($1::uuid[], $2::uuid[]) g(a, b) join duplicate_proposal p on (p.demand_id, p.other_id) = (g.a, g.b)');
const COMPARED = statement('complaints.duplicates.compared', `insert into demand_compared select id, enterprise_id from record where id = any($1::uuid[]) and enterprise_id is not null on conflict (record_id) do update set enterprise_id = excluded.enterprise_id`);
const STALE = statement(
  'complaints.duplicates.stale',
  `select r.id from record r join duplicate_proposal p on p.record_id = r.id join record a on a.id = p.demand_id join record b on b.id = p.other_id
    where r.kind = 'duplicate-proposal' and r.status = 'PROPOSED' and not (a.open and b.open and a.enterprise_id is not distinct from b.enterprise_id) order by r.id`,
);
/** $1 the demand, $2 and $3 the caller's rows (null: all). */
const OF_DEMAND = statement(
  'complaints.duplicates.of-demand',
  `select r.id, r.no, r.status, p.similarity, p.days_apart as "daysApart", p.demand_id = $1 as later, o.id as "otherId", o.no as "otherNo", o.title as "otherTitle", o.status as "otherStatus", o.registered_at as "otherRegisteredAt"
     from (select record_id, demand_id, other_id, similarity, days_apart from duplicate_proposal where demand_id = $1
           union all select record_id, demand_id, other_id, similarity, days_apart from duplicate_proposal where other_id = $1) p
     join record r on r.id = p.record_id and r.status <> 'VOIDED'
     join record o on o.id = case when p.demand_id = $1 then p.other_id else p.demand_id end
    where $2::int[] is null or exists (select 1 from record_unit u join unnest($2::int[], $3::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = o.id and u.parts & m.mask <> 0)
    order by (r.status = 'PROPOSED') desc, p.similarity desc, r.id limit 50`,
);

interface PairRow extends Record<string, unknown> {
  id: string;
  no: string;
  title: string;
  content: string;
  registered_at: Date;
  enterprise_id: string;
  other_id: string;
  other_no: string;
  other_title: string;
  other_content: string;
  other_registered_at: Date;
}

export interface Comparison {
  compared: number;
  proposed: number;
  lapsed: number;
  [count: string]: number;
}

/** Proposes what may be one demand told twice. Nothing is merged but by a person who says so. */
@Injectable()
export class DuplicateProposals implements OnModuleInit {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(DemandMerges) private readonly merges: DemandMerges,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'complaints.proposeDuplicates', label: { zh: '查找疑似重复诉求', en: 'Find possible duplicates' }, cron: '*/2 * * * *', run: (ctx) => this.compare(ctx) });
  }

  /** Compares what is new. Any number may call it; one works at a time. */
  async compare(ctx: RequestContext): Promise<Comparison> {
    const total: Comparison = { compared: 0, proposed: 0, lapsed: 0 };
    for (;;) {
      const some = await this.writes.run(ctx, (w) => this.compareIn(w));
      for (const name of Object.keys(total)) total[name]! += some[name]!;
      if (some.compared < AT_ONCE) return total;
    }
  }

  /** The next demands, in a transaction that may do more. */
  async compareIn(w: WriteContext): Promise<Comparison> {
    await w.tx.query('select pg_advisory_xact_lock(4711049)');
    const stale = await w.tx.query<{ id: string }>(STALE);
    for (const { id } of stale) await this.records.actIn(w, KIND, id, { verb: 'lapse' });
    const fresh = (await w.tx.query<{ id: string }>(FRESH, [new Date(w.now.getTime() - (MOST_DAYS_APART + 1) * DAY_MS)])).map(({ id }) => id);
    if (!fresh.length) return { compared: 0, proposed: 0, lapsed: stale.length };
    const pairs = new Map<string, KnownPair>();
    for (const row of await w.tx.query<PairRow>(PAIRS, [fresh])) {
      const pair = pairIn(row);
      if (pair) pairs.set(`${pair.demandId} ${pair.otherId}`, pair);
    }
    const found = [...pairs.values()];
    for (const known of await w.tx.query<{ demand_id: string; other_id: string }>(KNOWN, [found.map((pair) => pair.demandId), found.map((pair) => pair.otherId)])) pairs.delete(`${known.demand_id} ${known.other_id}`);
    const moment = await this.records.moment(w.now);
    const acting = this.records.acting(w);
    const changes = [...pairs.values()].map((input) => ({
      before: null, decision: decideCreate(KIND, { id: uuidV7(moment.recordedAt.getTime()), registeredUnitId: moment.unitOf(CITY_CENTRE) }, { input, loggedInput: { demandId: input.demandId, otherId: input.otherId } }, acting, moment),
    }));
    if (changes.length) await this.records.apply(w, KIND, changes);
    await w.tx.query(COMPARED, [fresh]);
    return { compared: fresh.length, proposed: changes.length, lapsed: stale.length };
  }

  /** Merges the later demand into the earlier one, and says so in the proposal. @throws Problem 403, 404, 409, 412, 422 `parent-not-open`, `has-merged`. */
  accept(ctx: RequestContext, id: string, reason: string | null): Promise<RecordAnswer> {
    return this.writes.run(ctx, async (w) => {
      const acting = this.records.acting(w);
      const { state, related, now } = await this.records.lock(w, KIND, id);
      if (w.ifMatch !== null && w.ifMatch !== state.version) throw Problem.preconditionFailed(undefined, state.version);
      const moment = await this.records.moment(now);
      const decision = decide(KIND, state, { verb: 'accept', reason }, acting, moment);
      const { demandId, otherId } = (state as RecordState as RecordState<DuplicateFields>).fields;
      await this.merges.mergeIn({ ...w, ifMatch: null }, DEMAND, demandId, otherId, [state.no, reason].filter(Boolean).join('：'));
      const [after] = await this.records.apply(w, KIND, [{ before: state, decision, related }]);
      return this.records.answer(KIND, after!, acting, moment);
    });
  }

  /** What a demand may be told twice with, within the caller's rows. @throws Problem 403, 404. */
  async of(ctx: RequestContext, demandId: string): Promise<DuplicateOfDemand[]> {
    await this.records.read(ctx, DEMAND, demandId);
    const rows = rowsOf(ctx.actor);
    return this.database.query<DuplicateOfDemand & Record<string, unknown>>(OF_DEMAND, [demandId, rows?.units ?? null, rows?.masks ?? null]);
  }
}

/** The later one would be merged into the earlier; of two at one instant, the one with the later id. */
function pairIn(row: PairRow): KnownPair | undefined {
  const one = { id: row.id, no: row.no, title: row.title, content: row.content, on: dayAt(row.registered_at), at: row.registered_at.getTime() };
  const other = { id: row.other_id, no: row.other_no, title: row.other_title, content: row.other_content, on: dayAt(row.other_registered_at), at: row.other_registered_at.getTime() };
  const proposal = proposalOf(one, other);
  if (!proposal) return undefined;
  const [earlier, later] = one.at < other.at || (one.at === other.at && one.id < other.id) ? [one, other] : [other, one];
  return { demandId: later.id, otherId: earlier.id, title: later.title, enterpriseId: row.enterprise_id, ...proposal };
}
