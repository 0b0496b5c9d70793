import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, dayAt, startOfDay } from '@haobang/clock';
import { statement, uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import { type RequestContext, Writes, type WriteContext } from '@haobang/http';
import { Jobs } from '@haobang/jobs';
import { decideCreate, type Kind, Records } from '@haobang/records';
import { Rules } from '@haobang/rules';
import { commonIssue, type FoundIssue } from './common-issue.kind.js';
import { commonIssueThreshold } from './common-issue.table.js';
import { commonCategory, groupByKind, kindOf, meanOf, mostTypical, type Told, weighDemands, type WeighedDemand } from './common-issues.rules.js';
import { demandWords, stretchesOf, type WeighedWords, weighWords } from './demand-words.rules.js';

/** Demands so far back are looked at: what a threshold may count, and what a fix is later judged against. */
const WITHIN_DAYS = 90;
/** At most so many of the newest are compared with the open issues, and so many of the rest with each other: 40 MB and two seconds. */
const MOST_READ = 10_000;
const MOST_GROUPED = 3_000;
/** An issue is known by its newest demands; with the years its wording may change. */
const KNOWN_BY = 60;
const FEWEST = 2;
const KEYWORDS = 6;

const KIND = commonIssue as Kind;

const DEMANDS = statement(
  'complaints.issues.demands',
  `select r.id, r.title, d.content, d.category, (r.registered_at at time zone 'Asia/Shanghai')::date as "on"
     from record r join demand d on d.record_id = r.id
    where r.kind = 'demand' and r.registered_at >= $1 and r.status not in ('VOIDED', 'WITHDRAWN')
    order by r.registered_at desc, r.id limit ${MOST_READ}`,
);
/** Open issues with their newest demands, and which demands have an issue of any state but a voided one. */
const ISSUES = statement(
  'complaints.issues.open',
  `select r.id, r.title, i.keywords, coalesce((select jsonb_agg(jsonb_build_object('title', m.title, 'content', m.content))
            from (select x.title, d.content from common_issue_member c join record x on x.id = c.demand_id join demand d on d.record_id = x.id where c.record_id = r.id and c.left_on is null order by c.registered_on desc, c.id limit ${KNOWN_BY}) m), '[]') as known
     from record r join common_issue i on i.record_id = r.id where r.kind = 'common-issue' and r.status in ('FOUND', 'OWNED', 'FIXING') order by r.id`,
);
const TAKEN = statement(
  'complaints.issues.taken',
  `select c.demand_id as id from common_issue_member c join record r on r.id = c.record_id where r.status <> 'VOIDED' and c.left_on is null and c.registered_on >= $1::date`,
);

const LEFT = statement(
  'complaints.issues.left',
  `select c.record_id as issue, array_agg(c.demand_id) as demands
     from common_issue_member c join record i on i.id = c.record_id join record r on r.id = c.demand_id
    where i.status in ('FOUND', 'OWNED', 'FIXING') and c.left_on is null and r.status in ('VOIDED', 'WITHDRAWN') group by c.record_id order by c.record_id`,
);

interface DemandRow {
  id: string;
  title: string;
  content: string;
  category: string | null;
  on: string;
}
interface IssueRow {
  id: string;
  title: string;
  keywords: string;
  known: { title: string; content: string }[];
}

export interface Finding {
  /** Demands that joined an open issue. */
  joined: number;
  /** New issues. */
  found: number;
  [count: string]: number;
}

/**
 * Looks for kinds of demands that keep coming. A demand like those of an open issue joins it, so that no issue is found
 * twice; the rest are grouped by kind, and a group that the decision table calls common becomes an issue. Demands of a
 * dismissed or closed issue stay with it: only new ones can make another.
 */
@Injectable()
export class CommonIssueFinder implements OnModuleInit {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'complaints.findCommonIssues', label: { zh: '查找共性问题', en: 'Find common issues' }, cron: '15 18 * * *', run: (ctx) => this.find(ctx) });
  }

  /** @param ctx the system's: issues are found in nobody's name */
  async find(ctx: RequestContext): Promise<Finding> {
    return this.writes.run(ctx, async (w) => {
      const loose = await this.join(w);
      return { joined: loose.joined, found: await this.findNew(w, loose.demands) };
    });
  }

  /** Only lets demands join the open issues; before a fix is judged. */
  async joinOpen(ctx: RequestContext): Promise<number> {
    return this.writes.run(ctx, async (w) => (await this.join(w)).joined);
  }

  /** @returns the demands that no issue has, newest first */
  private async join(w: WriteContext): Promise<{ joined: number; demands: Told[] }> {
    // One at a time, else two would find the same issue.
    await w.tx.query('select pg_advisory_xact_lock(4711021)');
    for (const { issue, demands } of await w.tx.query<{ issue: string; demands: string[] }>(LEFT)) await this.records.actIn(w, KIND, issue, { verb: 'shed', input: { demandIds: demands } });
    const since = addDays(dayAt(w.now), -WITHIN_DAYS);
    const rows = await w.tx.query<DemandRow>(DEMANDS, [startOfDay(since)]);
    const taken = new Set((await w.tx.query<{ id: string }>(TAKEN, [since])).map(({ id }) => id));
    const issues = await w.tx.query<IssueRow>(ISSUES);
    const told = rows.map(({ id, on, category, title, content }): Told => ({ id, on, category, title, words: demandWords(title, content) }));
    if (!issues.length) return { joined: 0, demands: told.filter(({ id }) => !taken.has(id)) };

    const having = new Map<string, number>();
    for (const { words } of told) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
    const weigh = (words: readonly string[]): WeighedWords => weighWords(words, (word) => having.get(word) ?? 0, told.length);
    const kinds = issues.map(({ id, title, keywords, known }) => ({ id, mean: meanOf((known.length ? known.map((one) => demandWords(one.title, one.content)) : [demandWords(title, keywords)]).map((words) => ({ weights: weigh(words) }))) }));
    const joining = new Map<string, Told[]>();
    const loose: Told[] = [];
    let joined = 0;
    for (const demand of told) {
      if (taken.has(demand.id)) continue;
      const issue = kindOf({ weights: weigh(demand.words) }, kinds);
      if (!issue) loose.push(demand);
      else {
        joining.set(issue.id, [...(joining.get(issue.id) ?? []), demand]);
        joined++;
      }
    }
    for (const [id, demands] of [...joining].sort(([a], [b]) => (a < b ? -1 : 1)))
      await this.records.actIn(w, KIND, id, { verb: 'grow', input: { demandIds: demands.map((demand) => demand.id), members: demands.map(asMember) } });
    return { joined, demands: loose };
  }

  private async findNew(w: WriteContext, demands: readonly Told[]): Promise<number> {
    const today = dayAt(w.now);
    const moment = await this.records.moment(w.now);
    const acting = this.records.acting(w);
    const changes = [];
    for (const group of groupByKind(weighDemands(demands.slice(0, MOST_GROUPED)))) {
      if (group.length < FEWEST) continue;
      const facts = factsOf(group, today);
      const { outcome } = await this.rules.tryOut(commonIssueThreshold.code, Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value])), today);
      if (outcome !== 'common') continue;
      const id = uuidV7(moment.recordedAt.getTime());
      const { receiptId } = await this.rules.decide(w, commonIssueThreshold.code, facts, today, id);
      const input: FoundIssue = { title: mostTypical(group).title, keywords: keywordsOf(group), category: commonCategory(group) ?? undefined, members: group.map(asMember), receiptId };
      changes.push({ before: null, decision: decideCreate(KIND, { id, registeredUnitId: moment.unitOf(CITY_CENTRE) }, { input, loggedInput: { ...input, members: group.map((demand) => demand.id) } }, acting, moment) });
    }
    if (changes.length) await this.records.apply(w, KIND, changes);
    return changes.length;
  }
}

const asMember = ({ id, on }: Told) => ({ demandId: id, registeredOn: on });

function factsOf(group: readonly Told[], today: string) {
  const within = (days: number) => ({ value: group.filter(({ on }) => on > addDays(today, -days)).length, source: 'demands' });
  return { category: { value: commonCategory(group), source: 'classification' }, in30Days: within(30), in60Days: within(60), in90Days: within(90) };
}

/** Words that the titles have in common, the most telling first. */
function keywordsOf(group: readonly WeighedDemand[]): string {
  const titles = group.map(({ title }) => title);
  const mean = meanOf(group);
  // A word of one title only is that caller's, not the kind's.
  const shared = new Map([...mean].filter(([word]) => titles.filter((title) => title.includes(word)).length > 1));
  const stretches = stretchesOf(titles.join('\n'), shared.size ? shared : mean, KEYWORDS * 2);
  return stretches.filter((one, i) => !stretches.slice(0, i).some((other) => other.includes(one))).slice(0, KEYWORDS).join('、').slice(0, 200);
}
