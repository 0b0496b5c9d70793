import { createHash } from 'node:crypto';
import { addDays, dayAt, startOfDay } from '@haobang/clock';
import type { WriteContext } from '@haobang/http';
import { Units } from '@haobang/organisation';
import { type HistoryStep, type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { addAnswers, addTickets, drawnOf, invalidAnswers, INVALID, isSatisfied, keepFrame, type KeptAnswer, LEVELS, makeFrame, publishedInput } from '@haobang/surveys';
import { award } from './award.kind.js';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import type { Random } from './complaints.seed.js';
import { harmCase } from './harm-case.kind.js';
import { mysteryVisit } from './mystery-visit.kind.js';
import { AWARDED, CLUES, COMMENTS, FINDINGS, VISITS } from './satisfaction-demo-texts.js';
import { judgedOn, servedIn } from './surveyed-units.js';
import { QUESTIONS } from './survey-questions.js';
import { survey } from './survey.kind.js';

const OFFICE = 'business-environment-office';
const EVALUATOR = 'third-party-evaluator';
const DISCIPLINE = 'discipline-supervision';
const HOUR_MS = 3_600_000;
const PER_CELL = 12;
const ANSWERED = 0.72;

const one = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const bytes = (random: Random, count: number): Buffer => Buffer.from(Array.from({ length: count }, () => Math.floor(random() * 256)));
function uuid(random: Random): string {
  const hex = bytes(random, 16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Office hours of the first working day from a day on. Later steps have later hours: two may be put off to the same day. */
class Diary {
  constructor(private readonly world: DemoWorld) {}

  at(day: string, hour: number): Date {
    let on = day;
    while (!this.world.calendar.day(on).working) on = addDays(on, 1);
    return new Date(startOfDay(on).getTime() + hour * HOUR_MS);
  }

  /** Nothing happens after now: what would is left out, with all that follows it. */
  until(verbs: HistoryVerb[]): HistoryVerb[] {
    const end = verbs.findIndex((verb) => verb.effectiveAt > this.world.now);
    return end < 0 ? verbs : verbs.slice(0, end);
  }
}

const stepsOf = ({ people }: DemoWorld) => {
  const step = (role: string, unit: string, when: Date, input: object = {}, which = 0): HistoryStep => ({ acting: people.of(role, unit, which), effectiveAt: when, recordedAt: when, input });
  const verb = (name: string, ...given: Parameters<typeof step>): HistoryVerb => ({ verb: name, ...step(...given) });
  return { step, verb };
};

interface Plan {
  title: string;
  periodFrom: string;
  periodTo: string;
  /** The day on which it is designed; the rest follows within weeks. */
  designedOn: string;
  closesOn: string;
  seed: string;
  seedOrigin: string;
}

/** Years that the demo has: the plan's own and the running one. */
const yearsOf = (today: string): string[] => [...new Set(['2024', today.slice(0, 4)])].filter((year) => year >= '2024');

function plansOf(today: string): Plan[] {
  const halves = yearsOf(today).map((year): Plan => ({
    title: `${year}年上半年营商环境满意度调查`, periodFrom: `${year}-01-01`, periodTo: `${year}-06-30`, designedOn: `${year}-07-02`, closesOn: `${year}-07-31`,
    seed: `${year}-078 03 11 17 22 28 31 09`, seedOrigin: `中国福利彩票双色球第${year}078期开奖号码（演示）`,
  }));
  const year = today.slice(0, 4);
  const running: Plan = {
    title: `${year}年下半年营商环境满意度调查`, periodFrom: `${year}-07-01`, periodTo: addDays(today, -45), designedOn: addDays(today, -35), closesOn: addDays(today, 14),
    seed: `${year}-125 02 08 14 19 27 33 12`, seedOrigin: `中国福利彩票双色球第${year}125期开奖号码（演示）`,
  };
  return [...halves.filter((plan) => plan.designedOn <= today), ...(running.periodTo > running.periodFrom ? [running] : [])];
}

/** What enterprises think: each unit has a level of its own, and the gaming one is worse than its figures. */
function answersOf(random: Random, cells: readonly { no: number; targetId: number; count: number }[], gamingUnit: number): KeptAnswer[] {
  const levels = new Map<number, number>();
  const answers: KeptAnswer[] = [];
  for (const { no, targetId, count } of cells) {
    if (!levels.has(targetId)) levels.set(targetId, targetId === gamingUnit ? 0.66 : 0.84 + random() * 0.15);
    for (let i = 0; i < count; i++) {
      if (random() > ANSWERED) continue;
      const at = random() < levels.get(targetId)! ? Math.floor(random() * random() * 3) : 3 + Math.floor(random() * 1.3);
      const strange = random() < 0.01;
      const items = QUESTIONS.map(() => (random() < 0.1 ? 0 : strange ? (at < 2 ? 5 : 1) : Math.min(5, Math.max(1, at + 1 + Math.round((random() - 0.5) * 2)))));
      answers.push({ id: uuid(random), cellNo: no, level: LEVELS[Math.min(4, at)]!, items, comment: random() < 0.12 ? one(random, COMMENTS) : null, concerned: random() > 0.02, invalid: null });
    }
  }
  return answers;
}

/** One survey through its whole life, as far as today lets it. */
async function writeSurvey(world: DemoWorld, w: WriteContext, plan: Plan): Promise<void> {
  const { random, people, app } = world;
  const diary = new Diary(world);
  const { step, verb } = stepsOf(world);
  const snapshot = await app.get(Units).snapshot();
  const targets = judgedOn(snapshot, plan.designedOn);
  const served = await servedIn(w.tx, plan.periodFrom, plan.periodTo, targets);
  if (served.length === 0) return;
  const key = createHash('sha256').update(bytes(random, 32)).digest();
  const { cells, entries, frozen } = makeFrame(key, served, targets);
  const drawn = drawnOf(cells, plan.seed, frozen.frame.hash, PER_CELL);
  const running = plan.closesOn >= world.today;
  const cellOf = new Map(cells.map((cell) => [cell.no, cell]));
  const asked = drawn.map(({ no, ids }) => ({ no, targetId: cellOf.get(no)!.targetId, count: ids.length }));
  const raw = running ? [] : answersOf(random, asked, people.unitId(world.gamingUnit)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const marks = invalidAnswers(raw);
  const answers = raw.map((answer) => ({ ...answer, invalid: marks.get(answer.id) ?? null }));
  const counts = asked.map(({ no }) => {
    const valid = answers.filter((answer) => answer.cellNo === no && !answer.invalid);
    return { no, valid: valid.length, satisfied: valid.filter((answer) => isSatisfied(answer.level)).length };
  });
  const day = (after: number, hour: number) => diary.at(addDays(plan.designedOn, after), hour);
  const after = (days: number, hour: number) => diary.at(addDays(plan.closesOn, days), hour);
  const design = { title: plan.title, periodFrom: plan.periodFrom, periodTo: plan.periodTo, perCell: PER_CELL, closesOn: plan.closesOn, fieldUnitId: people.unitId(EVALUATOR) };
  const verbs = [
    verb('freeze', 'planOffice', OFFICE, day(0, 10), frozen),
    verb('draw', 'planOffice', OFFICE, day(3, 11), { seed: plan.seed, seedOrigin: plan.seedOrigin, drawn: drawn.map(({ no, ids }) => ({ no, count: ids.length })) }, 1),
    verb('weigh', 'planOffice', OFFICE, day(4, 15)),
    verb('invite', 'thirdParty', EVALUATOR, day(6, 16), { answered: 0 }),
    ...(running ? [] : [
      verb('close', 'thirdParty', EVALUATOR, after(1, 9), { answers: answers.length }),
      verb('clean', 'thirdParty', EVALUATOR, after(4, 11), { valid: answers.length - marks.size, invalid: Object.fromEntries(INVALID.map((why) => [why, [...marks.values()].filter((mark) => mark === why).length])) }),
      verb('publish', 'planOffice', OFFICE, after(8, 16), publishedInput(counts)),
    ]),
  ];
  const history: WholeHistory = { registeredUnitId: people.unitId(OFFICE), register: step('planOffice', OFFICE, day(0, 9), design), verbs: diary.until(verbs) };
  const [record] = await app.get(RecordHistories).writeIn(w, survey as Kind, [history]);
  const inSample = new Set(drawn.flatMap(({ ids }) => ids));
  await keepFrame(w.tx, record!.id, key, entries.map((entry) => ({ ...entry, drawn: inSample.has(entry.id) })));
  if (running) await addTickets(w.tx, record!.id, asked.flatMap(({ no, count }) => Array.from({ length: count }, () => ({ key: bytes(random, 32), cellNo: no }))));
  else await addAnswers(w.tx, record!.id, answers);
}

const surveys: DemoChapter = {
  name: 'surveys',
  fill: async (world, w) => {
    for (const plan of plansOf(world.today)) await writeSurvey(world, w, plan);
  },
};

const ONE_IN_A_MONTH = 28;

const visits: DemoChapter = {
  name: 'mystery visits',
  fill: async (world, w) => {
    const { random, people, today, app } = world;
    const diary = new Diary(world);
    const { step, verb } = stepsOf(world);
    const snapshot = await app.get(Units).snapshot();
    const histories: WholeHistory[] = [];
    for (const year of yearsOf(today))
      for (let month = 1; month <= 12; month++)
        for (let i = 0; i < 2; i++) {
          const planned = addDays(`${year}-${String(month).padStart(2, '0')}-01`, Math.floor(random() * ONE_IN_A_MONTH));
          const [target, what, found] = [one(random, judgedOn(snapshot, planned)), one(random, VISITS), one(random, FINDINGS)];
          const points = found.points + Math.floor(random() * 8);
          if (addDays(planned, -7) > today) continue;
          const visitedAt = diary.at(planned, 10);
          const visitedOn = new Date(visitedAt.getTime() + 8 * HOUR_MS).toISOString().slice(0, 10);
          const later = (days: number, hour: number) => diary.at(addDays(visitedOn, days), hour);
          const plan = { title: `${snapshot.unit(target, planned)!.name.zh}${what.title}`, targetUnitId: target, fieldUnitId: people.unitId(EVALUATOR), plannedOn: planned, matter: what.matter };
          const registered = diary.at(addDays(planned, -7), 9);
          if (registered > world.now || registered > visitedAt || plan.plannedOn < new Date(registered.getTime() + 8 * HOUR_MS).toISOString().slice(0, 10)) continue;
          histories.push({
            registeredUnitId: people.unitId(OFFICE), register: step('planOffice', OFFICE, registered, plan),
            verbs: diary.until([
              verb('visit', 'thirdParty', EVALUATOR, later(0, 16), { visitedOn, points, findings: found.text }), verb('review', 'planOffice', OFFICE, later(3, 10)), verb('publish', 'planOffice', OFFICE, later(8, 15), {}, 1),
            ]),
          });
        }
    await app.get(RecordHistories).writeIn(w, mysteryVisit as Kind, histories);
  },
};

const awards: DemoChapter = {
  name: 'awards',
  fill: async (world, w) => {
    const { random, people, today, app } = world;
    const diary = new Diary(world);
    const { step, verb } = stepsOf(world);
    const snapshot = await app.get(Units).snapshot();
    const histories: WholeHistory[] = [];
    for (const year of yearsOf(today)) {
      // Units and people are proclaimed each half-year, after the survey.
      for (const [half, month] of [['上半年', '09'], ['下半年', '12']] as const) {
        const from = `${year}-${month}-02`;
        if (from > today) continue;
        const chosen = new Set<number>();
        for (const merit of AWARDED) {
          let unitId = one(random, judgedOn(snapshot, from));
          while (chosen.has(unitId) || unitId === people.unitId(world.gamingUnit)) unitId = one(random, judgedOn(snapshot, from));
          chosen.add(unitId);
          const input = { title: `${year}年${half}营商环境先进${merit.person ? '个人' : '单位'}`, nominee: merit.person ? 'person' : 'unit', unitId, ...(merit.person ? { personName: merit.person } : {}), year: Number(year), merits: merit.text };
          const declined = random() < 0.12;
          const step1 = diary.at(from, 10);
          if (step1 > world.now) continue;
          histories.push({
            registeredUnitId: people.unitId(OFFICE), register: step('planOffice', OFFICE, step1, input),
            verbs: diary.until(declined
              ? [{ ...verb('decline', 'planOffice', OFFICE, diary.at(addDays(from, 6), 11), {}, 1), reason: '事迹材料与满意度评分不符' }]
              : [verb('review', 'planOffice', OFFICE, diary.at(addDays(from, 6), 11), {}, 1), verb('award', 'supervisor', OFFICE, diary.at(addDays(from, 14), 15))]),
          });
        }
      }
    }
    await app.get(RecordHistories).writeIn(w, award as Kind, histories);
  },
};

const harm: DemoChapter = {
  name: 'cases of harm',
  fill: async (world, w) => {
    const { random, people, today, app } = world;
    const diary = new Diary(world);
    const { step, verb } = stepsOf(world);
    const snapshot = await app.get(Units).snapshot();
    const histories: WholeHistory[] = [];
    for (const year of yearsOf(today))
      CLUES.forEach((clue, i) => {
        const day = addDays(`${year}-01-15`, Math.floor((i * 330) / CLUES.length) + Math.floor(random() * 20));
        const registered = diary.at(day, 10);
        const judged = judgedOn(snapshot, day).filter((unit) => unit !== people.unitId(DISCIPLINE));
        const accusedUnitId = i === 0 ? people.unitId(world.gamingUnit) : one(random, judged);
        const proved = random() < 0.7;
        if (registered > world.now) return;
        const { title, source, harm: type, clue: text, sanction, circular } = clue;
        // From the day on which it was registered: what falls on a holiday is registered after it.
        const later = (days: number, hour: number) => diary.at(addDays(dayAt(registered), days), hour);
        histories.push({
          registeredUnitId: people.unitId(OFFICE),
          register: step('planOffice', OFFICE, registered, { title, source, harm: type, accusedUnitId, clue: text, ...(random() < 0.6 ? { complainantName: one(random, ['王小明', '李建国', '赵敏', '周文博']), complainantPhone: `139${String(Math.floor(random() * 1e8)).padStart(8, '0')}` } : {}) }),
          verbs: diary.until([
            verb('verify', 'handler', DISCIPLINE, later(2, 9)),
            verb('find', 'handler', DISCIPLINE, later(20, 16), { proved, finding: proved ? '经调阅办件记录并走访企业，反映问题属实。' : '经调阅办件记录并走访企业，未发现反映的问题。' }),
            ...(proved ? [verb('handle', 'unitHead', DISCIPLINE, later(30, 10), { sanction }), verb('notify', 'unitHead', DISCIPLINE, later(38, 15), { circular })] : []),
          ]),
        });
      });
    await app.get(RecordHistories).writeIn(w, harmCase as Kind, histories);
  },
};

/** Measure 51 in the demo: two surveys published and one running, visits, awards and cases of both years. */
export const satisfactionChapters: readonly DemoChapter[] = [surveys, visits, awards, harm];
