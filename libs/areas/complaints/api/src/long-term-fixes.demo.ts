import { addDays, dayAt, startOfDay } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import type { WriteContext } from '@haobang/http';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { commonIssue, type FoundIssue, type Member } from './common-issue.kind.js';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { Office } from './complaints.seed.js';
import { longTermFix } from './long-term-fix.kind.js';
import { checkRepeats, firstDayBefore, isFalling, judgedFrom } from './long-term-fix.rules.js';

const SYSTEM: Acting = { id: null, kind: 'system', name: 'system', unitId: null, roles: new Map(), may: () => true };
/** Fewer demands than these before a fix make no issue; a small demo has none of some kinds. */
const LEAST = 3;
/** Of the demands of its kind so many still come once the fix is in effect. */
const STILL_COMING = 0.3;

interface Plan {
  title: string;
  keywords: string;
  category: string;
  /** Title of a demand of this kind. */
  like: string;
  unit: string;
  fix: string;
  mechanism: string;
  effectFrom: (today: string) => string;
  /** Days in effect after which it is judged; none while it runs. */
  judgedAfter?: number;
}

/** One that was proved in the plan's year, and one that is in force today. */
const PLANS: readonly Plan[] = [
  {
    title: '留抵退税进度难查询', keywords: '退税、到账、进度', category: 'tax', like: '退税', unit: 'tax', fix: '退税进度主动告知机制',
    mechanism: '退税申请受理、审核、开具退还书、国库到账四个节点由系统自动短信告知企业；超过五个工作日未办结的，由税务所专人电话说明原因和预计时间。', effectFrom: () => '2024-06-03', judgedAfter: 60,
  },
  {
    title: '园区频繁停电、停电未提前告知', keywords: '停电、供电、电压', category: 'utilities', like: '停电', unit: 'advanced-manufacturing', fix: '园区供电线路改造与停电预告机制',
    mechanism: '会同供电公司改造三条老旧线路；计划停电提前七日、临时停电提前二十四小时告知园区企业，园区设供电联络员；每月汇总停电诉求，对同一线路两次以上的列入改造清单。', effectFrom: (today) => addDays(today, -75),
  },
];

const OF_KIND = `select r.id as "demandId", (r.registered_at at time zone 'Asia/Shanghai')::date::text as "registeredOn"
  from record r join demand d on d.record_id = r.id
 where d.category = $1 and r.title like '%' || $2 || '%' and r.status not in ('VOIDED', 'WITHDRAWN')
   and r.registered_at >= ($3::date::timestamp at time zone 'Asia/Shanghai') and r.registered_at < ($4::date::timestamp at time zone 'Asia/Shanghai')
 order by r.registered_at, r.id`;

const step = (verb: string, acting: Acting, when: Date, input?: object, reason?: string): HistoryVerb => ({ verb, acting, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });

/** An issue with the fix that ends it, up to now: what is done on one side at a moment is done on the other. */
function story({ people, calendar, random, now, today }: DemoWorld, plan: Plan, members: readonly Member[]): { issue: WholeHistory; fix: WholeHistory } | undefined {
  const effectFrom = plan.effectFrom(today);
  const before = members.filter(({ registeredOn }) => registeredOn < effectFrom);
  const until = plan.judgedAfter ? addDays(effectFrom, plan.judgedAfter) : today;
  const after = members.filter(({ registeredOn }) => registeredOn >= effectFrom && registeredOn < until).filter(() => random() < STILL_COMING);
  if (before.length < LEAST) return undefined;
  const office = new Office(calendar);
  const [supervisor, handler, head] = [people.of('supervisor', CITY_CENTRE), people.of('handler', plan.unit), people.of('unitHead', plan.unit)];
  const found = office.dayAfter(addDays(effectFrom, -30), 1, 570);
  const known = before.filter(({ registeredOn }) => registeredOn < dayAt(found));
  const owned = office.dayAfter(dayAt(found), 2, 620);
  const drafted = office.dayAfter(dayAt(owned), 3, 640);
  const enforced = office.dayAfter(dayAt(drafted), 1, 930);
  const [issueId, fixId] = [uuidV7(found.getTime()), uuidV7(drafted.getTime())];
  const ofFix = [step('enforce', head, enforced, { effectFrom })];
  const ofIssue = [step('own', supervisor, owned, { ownerUnitId: people.unitId(plan.unit) }), step('startFixing', SYSTEM, enforced, undefined, plan.fix)];
  // The search of each night lets the day's demands join.
  const joining = [...before.filter((member) => !known.includes(member)), ...after];
  for (const day of new Set(joining.map(({ registeredOn }) => registeredOn))) {
    const joined = joining.filter(({ registeredOn }) => registeredOn === day);
    ofIssue.push(step('grow', SYSTEM, new Date(startOfDay(addDays(day, 1)).getTime() + 135 * 60_000), { demandIds: joined.map(({ demandId }) => demandId), members: joined }));
  }
  if (plan.judgedAfter) {
    const judged = office.dayAfter(until, 1, 600);
    const check = checkRepeats([...before, ...after].map(({ registeredOn }) => registeredOn), effectFrom, dayAt(judged));
    if (dayAt(judged) >= judgedFrom(effectFrom) && isFalling(check)) {
      ofFix.push(step('close', supervisor, judged, { check }));
      ofIssue.push(step('close', SYSTEM, judged, undefined, plan.fix));
    }
  }
  const past = (verbs: HistoryVerb[]) => verbs.filter(({ recordedAt }) => recordedAt <= now).sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  const register: FoundIssue = { title: plan.title, keywords: plan.keywords, category: plan.category, members: known };
  return {
    fix: { id: fixId, registeredUnitId: people.unitId(plan.unit), register: { acting: handler, effectiveAt: drafted, recordedAt: drafted, input: { issueId, title: plan.fix, mechanism: plan.mechanism } }, verbs: past(ofFix) },
    issue: { id: issueId, registeredUnitId: people.unitId(CITY_CENTRE), register: { acting: supervisor, effectiveAt: found, recordedAt: found, input: register }, verbs: past(ofIssue) },
  };
}

async function fill(world: DemoWorld, w: WriteContext): Promise<void> {
  const stories = [];
  for (const plan of PLANS) {
    const effectFrom = plan.effectFrom(world.today);
    if (addDays(effectFrom, 1) >= world.today) continue;
    const members = await w.tx.query<Member>(OF_KIND, [plan.category, plan.like, firstDayBefore(effectFrom), world.today]);
    const told = story(world, plan, members);
    if (told) stories.push(told);
  }
  const histories = world.app.get(RecordHistories);
  // The fixes first: the figures of their issues ask for them, by the days on which each thing was done.
  await histories.writeIn(w, longTermFix as Kind, stories.map(({ fix }) => fix));
  await histories.writeIn(w, commonIssue as Kind, stories.map(({ issue }) => issue));
}

/** Kinds of demands that kept coming, and what ended them. */
export const longTermFixesChapter: DemoChapter = { name: 'long-term-fixes', fill };
