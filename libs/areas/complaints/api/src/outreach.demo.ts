import { addDays, addMonths, type Calendar, dayAt, startOfDay } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import type { WriteContext } from '@haobang/http';
import { KeySpells } from '@haobang/parties';
import { type Acting, decide, decideCreate, type Decision, type HistoryVerb, type Kind, type Moment, RecordHistories, Records, type RecordState, UnitCalendars, type WholeHistory } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { demoDemand } from './complaints.seed.js';
import { demandComplexity } from './demand-complexity.table.js';
import { demand } from './demand.kind.js';
import { demandText } from './demand-texts.js';
import { DuplicateProposals } from './duplicate-proposals.js';
import { duplicateProposal } from './duplicate-proposal.kind.js';
import { type FindingRow, firmVisit, type FirmVisitState, type KnownVisit, type VisitedEnterprise } from './firm-visit.kind.js';
import { isDueIn, lastDayOf, monthOf } from './firm-visit.rules.js';
import { FROM_VISIT } from './firm-visits.js';
import { KEY_CATEGORIES, keyEnterprise, type KeyEnterpriseState } from './key-enterprise.kind.js';
import { liaison } from './liaison.kind.js';

const [KEY, LIAISON, VISIT, DEMAND, DUPLICATE] = [keyEnterprise, liaison, firmVisit, demand, duplicateProposal] as unknown as [Kind, Kind, Kind, Kind, Kind];

const ENTERPRISES = 200;
const OFFICE = 'business-environment-office';
const CENTRE = 'city-operation-centre';
const SERVING = ['administrative-approval', 'development-commerce', 'advanced-manufacturing', 'science-new-economy', 'market-supervision', 'tax', 'housing-construction', 'finance'];
const SUMMARIES = ['生产经营平稳，在手订单较上月增长。', '二期厂房建设按计划推进，设备陆续到场。', '用工稳定，近期计划新增一条产线。', '订单有所回落，企业正在开拓省外市场。', '研发投入增加，新产品进入试制阶段。', '现金流总体平稳，应收账款回款较慢。'];
const HANDED_OVER_SHARE = 0.16;
const GAP_SHARE = 0.05;
const UNMARKED_SHARE = 0.04;
const VISITED_SHARE = 0.9;
const FINDING_SHARE = 0.06;
const PLANTED_DUPLICATES = 14;
const MINUTE_MS = 60_000;
const isTold = (month: string, today: string): boolean => month < '2025' || month.slice(0, 4) === today.slice(0, 4);

const SYSTEM: Acting = { id: null, kind: 'system', name: 'system', unitId: null, roles: new Map(), may: () => true };

/** One change of one of a firm's records, told when all before it are written. */
type Step = (states: Map<string, RecordState>) => Promise<{ as: string; kind: Kind; before: RecordState | null; decision: Decision }>;

/** A stretch of a firm with one officer; without a day of its end it goes on. */
interface Tenure {
  officer: Acting;
  from: Date;
  until: Date | null;
}
interface Firm {
  id: string;
  enterpriseId: string;
  name: string;
  markedAt: Date;
  unmarkedAt: Date | null;
  tenures: Tenure[];
  script: Step[];
}

/** Office hours of the first working day on or after a day. */
function workingTime(calendar: Calendar, day: string, minutes: number): Date {
  let on = day;
  while (!calendar.day(on).working) on = addDays(on, 1);
  return new Date(startOfDay(on).getTime() + (9 * 60 + minutes) * MINUTE_MS);
}

/** Decides as what happened at an instant of the past, and was known then. */
class Past {
  constructor(private readonly calendars: UnitCalendars) {}

  async at(instant: Date): Promise<Moment> {
    return { ...(await this.calendars.at(instant)), effectiveAt: instant, recordedAt: instant, newId: () => uuidV7(instant.getTime()), importing: true };
  }
}

const firmsOf = ({ random, scale, calendar, people, today, now, enterprises }: DemoWorld): Firm[] => {
  const count = Math.min(Math.max(6, Math.round(ENTERPRISES * scale)), Math.floor(enterprises.length / 3));
  const firms: Firm[] = [];
  for (let i = 0; i < count; i++) {
    const { id: enterpriseId, name } = enterprises[i * 3]!;
    // Most stand on the list of the plan's first days; some are added as the months go by.
    const markedOn = i % 6 === 5 ? addDays('2024-02-01', Math.floor(random() * 330)) : addDays('2024-01-02', Math.floor(random() * 6));
    const markedAt = workingTime(calendar, markedOn, 30 + Math.floor(random() * 60));
    if (markedAt > now) continue;
    const unit = SERVING[Math.floor(random() * SERVING.length)]!;
    const officer = () => people.of('handler', unit, Math.floor(random() * 2));
    const tenures: Tenure[] = [{ officer: officer(), from: workingTime(calendar, addDays(dayAt(markedAt), Math.floor(random() * 3)), 120 + Math.floor(random() * 200)), until: null }];
    const change = random();
    const unmarkedAt = random() < UNMARKED_SHARE ? workingTime(calendar, addDays(today, -20 - Math.floor(random() * 200)), 60) : null;
    const changedOn = addDays(dayAt(tenures[0]!.from), 60 + Math.floor(random() * 200));
    if (change < HANDED_OVER_SHARE + GAP_SHARE && changedOn < today) {
      const until = workingTime(calendar, changedOn, 90);
      // A gap lasts some days, and that of the last few firms goes on.
      const gap = change < HANDED_OVER_SHARE ? 0 : 3 + Math.floor(random() * 12);
      tenures[0]!.until = until;
      const next = gap ? workingTime(calendar, addDays(dayAt(until), gap), 200) : until;
      if (next < now) tenures.push({ officer: people.of('handler', unit, tenures[0]!.officer === people.of('handler', unit, 0) ? 1 : 0), from: next, until: null });
    }
    firms.push({ id: uuidV7(markedAt.getTime()), enterpriseId, name, markedAt, unmarkedAt: unmarkedAt && unmarkedAt > tenures.at(-1)!.from ? unmarkedAt : null, tenures, script: [] });
  }
  // Three are without anybody now.
  for (const firm of firms.filter(({ unmarkedAt, tenures }) => !unmarkedAt && tenures.length === 1).slice(0, Math.max(1, Math.round(firms.length / 70)))) firm.tenures[0]!.until = workingTime(calendar, addDays(today, -6), 100);
  return firms.filter(({ tenures }) => tenures.every(({ until }) => !until || until < now));
};

/** The firm's steps in their order: marked, its officers one after the other, unmarked. */
function script(firm: Firm, past: Past, office: Acting, category: string): void {
  const { id, enterpriseId, name, markedAt, unmarkedAt, tenures } = firm;
  const unitId = tenures[0]!.officer.unitId!;
  const act = (as: string, kind: Kind, at: Date, acting: Acting, verb: string, input: (states: Map<string, RecordState>) => object = () => ({}), reason?: string): void => {
    firm.script.push(async (states) => {
      const before = states.get(as)!;
      return { as, kind, before, decision: decide(kind, before, { verb, input: input(states), ...(reason ? { reason } : {}) }, acting, await past.at(at)) };
    });
  };
  const begin = (as: string, kind: Kind, at: Date, acting: Acting, recordId: string, input: object): void => {
    firm.script.push(async () => ({ as, kind, before: null, decision: decideCreate(kind, { id: recordId, registeredUnitId: acting.unitId }, { input, loggedInput: {} }, acting, await past.at(at)) }));
  };
  begin('key', KEY, markedAt, office, id, { enterpriseId, name, category, unitId, basis: `${dayAt(markedAt).slice(0, 4)}年重点企业名单` });
  tenures.forEach(({ officer, from, until }, n) => {
    const as = `liaison-${n}`;
    const [before, after] = [tenures[n - 1], tenures[n + 1]];
    const succeeds = before?.until?.getTime() === from.getTime();
    const proposal = { targetId: id, assigneeUnitId: officer.unitId!, assigneeId: officer.id!, title: `${name} · ${officer.name}`.slice(0, 400), enterpriseId };
    if (!succeeds) {
      begin(as, LIAISON, new Date(from.getTime() - 40 * MINUTE_MS), office, uuidV7(from.getTime()), proposal);
      act(as, LIAISON, from, officer, 'accept');
    }
    act('key', KEY, from, SYSTEM, 'cover', (states) => ({ unitId: officer.unitId!, accountId: officer.id, no: states.get(as)!.no, ...(succeeds ? { formerUnitId: before!.officer.unitId! } : {}) }));
    if (!until) return;
    if (after?.from.getTime() === until.getTime()) {
      const successorId = uuidV7(until.getTime());
      act(as, LIAISON, until, office, 'handOver', () => ({ assigneeUnitId: after.officer.unitId!, assigneeId: after.officer.id!, successorId }), '岗位调整');
      firm.script.push(async (states) => ({
        as: `liaison-${n + 1}`, kind: LIAISON, before: null,
        decision: decideCreate(LIAISON, { id: successorId, registeredUnitId: office.unitId }, { input: { ...proposal, assigneeUnitId: after.officer.unitId!, assigneeId: after.officer.id!, title: `${name} · ${after.officer.name}`.slice(0, 400), predecessorId: states.get(as)!.id }, loggedInput: {} }, SYSTEM, await past.at(until)),
      }));
      return;
    }
    act(as, LIAISON, until, office, 'end', undefined, '联络员调离');
    act('key', KEY, until, SYSTEM, 'uncover', (states) => ({ formerUnitId: officer.unitId!, no: states.get(as)!.no }));
  });
  if (!unmarkedAt) return;
  if (!tenures.at(-1)!.until) {
    act(`liaison-${tenures.length - 1}`, LIAISON, unmarkedAt, SYSTEM, 'end', undefined, '企业已移出重点企业名单');
    tenures.at(-1)!.until = unmarkedAt;
  }
  act('key', KEY, unmarkedAt, office, 'unmark', undefined, '企业迁出新区');
}

/** All firms step by step, each step of all of them at once: figures are told as each of the days knew them. */
async function play(records: Records, w: WriteContext, firms: readonly Firm[]): Promise<Map<string, RecordState>[]> {
  const states = firms.map(() => new Map<string, RecordState>());
  for (let round = 0; firms.some(({ script: steps }) => round < steps.length); round++) {
    const done: { firm: number; as: string; kind: Kind; before: RecordState | null; decision: Decision }[] = [];
    for (const [firm, { script: steps }] of firms.entries()) if (round < steps.length) done.push({ firm, ...(await steps[round]!(states[firm]!)) });
    for (const kind of [LIAISON, KEY]) {
      const changes = done.filter((change) => change.kind === kind);
      if (!changes.length) continue;
      const written = await records.apply(w, kind, changes);
      written.forEach((state, i) => states[changes[i]!.firm]!.set(changes[i]!.as, state));
    }
  }
  return states;
}

const officerOn = (firm: Firm, at: Date): Acting | null => firm.tenures.find(({ from, until }) => from <= at && (!until || until > at))?.officer ?? null;

/** The visits of one firm, month by month, each with what it brought up. */
function* visitsOf({ random, calendar, now }: DemoWorld, firm: Firm, state: KeyEnterpriseState): Generator<{ history: WholeHistory; findings: number; visitedAt: Date | null; officer: Acting }> {
  const { sinceOn, untilOn } = state.fields;
  for (let month = addMonths(monthOf(sinceOn), 0); month <= monthOf(dayAt(now)); month = addMonths(month, 1)) {
    // The demo tells the plan's year and the running one.
    if (!isDueIn(month, sinceOn, untilOn) || !isTold(month, dayAt(now))) continue;
    const planned = new Date(startOfDay(month).getTime() + 10 * MINUTE_MS);
    const over = new Date(startOfDay(addMonths(month, 1)).getTime() + 10 * MINUTE_MS);
    const visitedAt = workingTime(calendar, addDays(month, 3 + Math.floor(random() * 20)), Math.floor(random() * 400));
    const officer = officerOn(firm, visitedAt) ?? officerOn(firm, planned);
    const made = random() < VISITED_SHARE && officer !== null && dayAt(visitedAt) <= lastDayOf(month) && visitedAt < now && (!firm.unmarkedAt || visitedAt < firm.unmarkedAt);
    const findings = made && random() < FINDING_SHARE ? 1 + Math.floor(random() * 1.3) : 0;
    const of: VisitedEnterprise = { keyEnterpriseId: firm.id, name: firm.name, enterpriseId: firm.enterpriseId, leadUnitId: officer?.unitId ?? state.leadUnitId, handlerId: officer?.id ?? null };
    const verbs: HistoryVerb[] = [];
    const rows: FindingRow[] = [];
    if (made) {
      const input: KnownVisit = { visitedOn: dayAt(visitedAt), way: ['on-site', 'on-site', 'on-site', 'meeting', 'video'][Math.floor(random() * 5)]!, summary: SUMMARIES[Math.floor(random() * SUMMARIES.length)]!, findings: [], rows };
      verbs.push({ verb: 'visit', acting: officer, effectiveAt: visitedAt, recordedAt: visitedAt, input });
    } else if (firm.unmarkedAt && monthOf(dayAt(firm.unmarkedAt)) === month) verbs.push({ verb: 'cancel', acting: SYSTEM, effectiveAt: firm.unmarkedAt, recordedAt: firm.unmarkedAt });
    else if (over < now) verbs.push({ verb: 'miss', acting: SYSTEM, effectiveAt: over, recordedAt: over });
    yield { findings, visitedAt: made ? visitedAt : null, officer: officer ?? SYSTEM, history: { id: uuidV7(planned.getTime()), registeredUnitId: of.leadUnitId, register: { acting: SYSTEM, effectiveAt: planned, recordedAt: planned, input: { ...of, month } }, verbs } };
  }
}

const complexityOf = (facts: { demandKind: string; category: string; text: string }) => {
  const { outcome, reason } = evaluate(demandComplexity.first.rows, facts);
  return { complexity: outcome as 'general' | 'complex', rule: reason.zh, ruleEn: reason.en };
};

/** A demand as the officer took it down: dispatched, handled and called back as others are. */
function findingDemand(world: DemoWorld, visitedAt: Date, officer: Acting, firm: Firm, index: number): WholeHistory {
  for (;;) {
    const made = demoDemand({ random: world.random, calendar: world.calendar, people: world.people, now: world.now, enterprises: [], gamingUnit: world.gamingUnit, complexityOf }, dayAt(visitedAt), index);
    // What a clerk answers at once, or another intake takes down, is no officer's.
    if (made.registeredUnitId !== world.people.unitId(CENTRE) || made.verbs?.[0]?.verb === 'answerAtOnce') continue;
    const { title, content } = made.register.input as { title: string; content: string };
    return {
      registeredUnitId: officer.unitId, verbs: made.verbs ?? [],
      register: { ...made.register, acting: officer, input: { title, content, channel: 'liaison', enterpriseFlag: true, enterpriseId: firm.enterpriseId } },
    };
  }
}

const outreach: DemoChapter = {
  name: 'key enterprises, their liaison officers and visits',
  fill: async (world, w) => {
    const { app, people, random } = world;
    const [records, histories, past] = [app.get(Records), app.get(RecordHistories), new Past(app.get(UnitCalendars))];
    await w.tx.query(`set local statement_timeout = '5min'`);
    const office = people.of('planOffice', OFFICE);
    const firms = firmsOf(world);
    for (const firm of firms) script(firm, past, office, KEY_CATEGORIES[Math.floor(random() * KEY_CATEGORIES.length)]!.code);
    const states = await play(records, w, firms);
    for (const [i, firm] of firms.entries()) {
      const { fields } = states[i]!.get('key') as RecordState as KeyEnterpriseState;
      await app.get(KeySpells).begin(w, [firm.enterpriseId], fields.basis!, fields.sinceOn);
      if (fields.untilOn) await app.get(KeySpells).end(w, firm.enterpriseId, fields.untilOn);
    }
    const visits = firms.flatMap((firm, i) => [...visitsOf(world, firm, states[i]!.get('key') as RecordState as KeyEnterpriseState)].map((visit) => ({ firm, ...visit })));
    // The demands are told first: a visit names what it brought up.
    const demands: { visit: number; position: number; history: WholeHistory }[] = [];
    visits.forEach(({ firm, findings, visitedAt, officer, history }, visit) => {
      for (let position = 1; position <= findings; position++) {
        const made = findingDemand(world, visitedAt!, officer, firm, demands.length);
        const { title, content } = made.register.input as { title: string; content: string };
        const demandId = uuidV7(made.register.recordedAt.getTime());
        ((history.verbs![0]!.input as KnownVisit).rows as FindingRow[]).push({ id: uuidV7(visitedAt!.getTime()), position, title, content, category: null, demandId });
        demands.push({ visit, position, history: { ...made, id: demandId } });
      }
    });
    const written = (await histories.writeIn(w, VISIT, visits.map(({ history }) => history))) as FirmVisitState[];
    await histories.writeIn(w, DEMAND, demands.map(({ visit, position, history }) => ({ ...history, externalSystem: FROM_VISIT, externalId: `${written[visit]!.no}/${position}` })));
  },
};

const duplicates: DemoChapter = {
  name: 'possible duplicates',
  fill: async ({ app, people, scale, now, enterprises, random }, w) => {
    const [records, histories, past] = [app.get(Records), app.get(RecordHistories), new Past(app.get(UnitCalendars))];
    // The same matter twice within an hour or two, on two channels and in slightly other words.
    const told = Array.from({ length: Math.max(4, Math.round(PLANTED_DUPLICATES * scale)) }, (_, i) => {
      const { title, content } = demandText(random);
      const enterpriseId = enterprises[i * 3]!.id;
      const register = (hoursAgo: number, channel: string, input: { title: string; content: string }): WholeHistory => {
        const at = new Date(now.getTime() - hoursAgo * 60 * MINUTE_MS);
        return { registeredUnitId: people.unitId(CENTRE), register: { acting: people.of('clerk', CENTRE, 1), effectiveAt: at, recordedAt: at, input: { ...input, channel, enterpriseFlag: true, enterpriseId } } };
      };
      return [register(3 + random(), 'haobang', { title, content }), register(1 + random(), ['shanqitong', 'supervisor', 'forum', 'grid'][i % 4]!, { title: `再次反映：${title}`.slice(0, 200), content: `${content}希望尽快答复。` })];
    });
    await histories.writeIn(w, DEMAND, told.flat());
    const proposals = app.get(DuplicateProposals);
    while ((await proposals.compareIn(w)).compared > 0);
    const open = await w.tx.query<{ id: string }>(`select id from record where kind = 'duplicate-proposal' and status = 'PROPOSED' order by id`);
    const dispatcher = people.of('dispatcher', CENTRE);
    for (const { id } of open.filter((_, i) => i % 4 === 3)) {
      const { state, related } = await records.lock(w, DUPLICATE, id);
      const decision = decide(DUPLICATE, state, { verb: 'refuse', reason: '两次反映的不是同一事项' }, dispatcher, await past.at(now));
      await records.apply(w, DUPLICATE, [{ before: state, decision, related }]);
    }
  },
};

/** Measure 48: two hundred key enterprises, who looks after them, what visits bring, and what may have been told twice. */
export const outreachChapters: readonly DemoChapter[] = [outreach, duplicates];
