import { uuidV7 } from '@haobang/database';
import { dayAt, startOfDay } from '@haobang/clock';
import { CITY_CENTRE } from '@haobang/demands';
import { systemContext, type WriteContext } from '@haobang/http';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, Records, type WholeHistory } from '@haobang/records';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { demandDays, Office } from './complaints.seed.js';
import { counter, COUNTER_TYPES } from './counter.kind.js';
import { demand } from './demand.kind.js';
import { CASE_OUTCOMES, stuckCase } from './stuck-case.kind.js';

const OFFICE = 'business-environment-office';
const STUCK_CASES = 260;
const COMPLEX = { complexity: 'complex', rule: '办不成事须协调多个单位', ruleEn: 'What could not get done needs several units', receiptId: null };

/** Halls with the days on which they opened their two counters, and the share of visitors that each has. */
const HALLS: readonly (readonly [hall: string, demands: string, stuck: string, share: number])[] = [
  ['hall-new-area', '2024-01-15', '2024-01-15', 0.34], ['hall-fengdong', '2024-02-26', '2024-02-26', 0.2], ['hall-fengxi', '2024-03-11', '2024-03-18', 0.14],
  ['hall-qinhan', '2024-04-01', '2024-04-01', 0.14], ['hall-airport', '2024-04-15', '2024-06-03', 0.1], ['hall-jinghe', '2024-06-17', '2024-07-15', 0.08],
];

/** What can't get done, where it was tried, and who can help. */
const MATTERS: readonly (readonly [title: string, content: string, category: string, system: string, unit: string])[] = [
  ['食品经营许可三次补正仍未受理', '每次补正的要求都不同，门店装修完已空置一个月。', 'licensing', '陕西政务服务网', 'market-supervision'],
  ['企业名称变更被系统退回', '变更材料提交四次，系统提示与原登记信息不一致，窗口说不清原因。', 'registration', '企业开办系统', 'market-supervision'],
  ['增值税留抵退税申请逾期未办', '三月提交的申请显示审核中，已超过承诺时间。', 'tax', '电子税务局', 'tax'],
  ['跨区迁移税务清算办不下来', '迁出迁入两边都让找对方，手续卡了两个月。', 'tax', '电子税务局', 'tax'],
  ['施工许可卡在消防意见', '图审已通过，消防意见一直没有上传，施工许可无法受理。', 'construction', '工程建设审批系统', 'housing-construction'],
  ['不动产首次登记资料查不到', '十年前的规划许可档案找不到，登记一直不予受理。', 'land-planning', '不动产登记系统', 'natural-resources'],
  ['稳岗返还一直显示审核中', '系统显示审核中三个月，电话打不通。', 'labour', '社保网上服务平台', 'social-affairs'],
  ['道路运输许可换证遗失材料', '旧证材料窗口遗失，要求企业重新补齐。', 'roads-traffic', '陕西政务服务网', 'city-management-transport'],
  ['惠企政策申报时间已过系统才开', '通知三月底截止，系统三月二十九日才开放申报。', 'policy-subsidy', '惠企政策兑现平台', 'development-commerce'],
  ['特种设备使用登记无人受理', '两个窗口都说不归自己管。', 'licensing', '陕西政务服务网', 'administrative-approval'],
];

const at = (day: string, minute: number): Date => new Date(startOfDay(day).getTime() + minute * 60_000);
const step = (verb: string, acting: Acting, when: Date, input?: object, reason?: string): HistoryVerb => ({ verb, acting, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });

function counters({ people, now, today }: DemoWorld): WholeHistory[] {
  const planner = people.of('planOffice', OFFICE);
  const planned = at('2024-01-08', 600);
  const thisYear = today.slice(0, 4);
  return HALLS.flatMap(([hall, ...opened]) => {
    const ids = COUNTER_TYPES.map(() => uuidV7(planned.getTime()));
    return COUNTER_TYPES.map(({ code }, i): WholeHistory => {
      const verbs = [step('open', planner, at(opened[i] as string, 540), { position: `一楼${'AB'[i]}${12 + i}号窗口` })];
      // The hall of Jinghe was rebuilt for some days.
      if (hall === 'hall-jinghe') for (const [verb, day] of [['suspend', '03-10'], ['resume', '03-17']] as const) if (`${thisYear}-${day}` > '2024-12-31') verbs.push(step(verb, planner, at(`${thisYear}-${day}`, 560), undefined, verb === 'suspend' ? '大厅改造' : undefined));
      return {
        id: ids[i]!, family: hall, ...(i > 0 ? { rootId: ids[0]! } : {}), registeredUnitId: people.unitId(OFFICE),
        register: { acting: planner, effectiveAt: planned, recordedAt: planned, input: { hallUnitId: people.unitId(hall), counterType: code, ...(i > 0 ? { parentId: ids[0]! } : {}) } },
        verbs: verbs.filter((verb) => verb.recordedAt <= now),
      };
    });
  });
}

/** One entry with its demand, both up to now: what is done on one side at a moment is done on the other. */
function stuck(world: DemoWorld, day: string, index: number, system: Acting): { entry: WholeHistory; demand: WholeHistory } {
  const { people, random, calendar, enterprises, now } = world;
  const office = new Office(calendar);
  const open = HALLS.filter(([, , since]) => since <= day);
  let draw = random() * open.reduce((sum, [, , , share]) => sum + share, 0);
  const [hall] = open.find(([, , , share]) => (draw -= share) < 0) ?? open[0]!;
  const [title, content, category, caseSystem, unit] = MATTERS[Math.floor(random() * MATTERS.length)]!;
  const outcome = CASE_OUTCOMES[Math.floor(random() * (CASE_OUTCOMES.length - 1))]!;
  const enterprise = random() < 0.85 ? enterprises[Math.floor(random() * enterprises.length)] : undefined;
  const caseNo = `${day.replaceAll('-', '').slice(2)}${String(index).padStart(5, '0')}`;
  const clerk = people.of('clerk', hall);
  const [supervisor, planner, dispatcher, handler] = [people.of('supervisor', CITY_CENTRE), people.of('planOffice', OFFICE), people.of('dispatcher', CITY_CENTRE), people.of('handler', unit)];
  let last = office.after(at(day, 540), random() * 360);
  const registeredAt = last;
  const after = (minutes: number): Date => (last = office.after(last, minutes));
  const daysAfter = (workdays: number): Date => {
    const day = office.dayAfter(dayAt(last), workdays, 560 + random() * 400);
    return (last = day > last ? day : office.after(last, 30));
  };
  const [entryId, demandId] = [uuidV7(registeredAt.getTime()), uuidV7(registeredAt.getTime())];
  const ofDemand: HistoryVerb[] = [];
  const ofEntry: HistoryVerb[] = [];

  ofDemand.push(step('classify', dispatcher, after(10 + random() * 20), { demandKind: 'help', category, decision: COMPLEX }));
  ofDemand.push(step('assign', dispatcher, after(5 + random() * 15), { leadUnitId: people.unitId(unit), suggestedUnitId: people.unitId(unit) }));
  ofDemand.push(step('sign', handler, after(10 + random() * 60)), step('start', handler, after(5 + random() * 30)));
  if (random() < 0.4) ofEntry.push(step('inform', clerk, after(60), { text: '已电话告知企业：诉求已交办，三个工作日内答复。' }));
  for (let round = 0; ; round++) {
    ofDemand.push(step('resolve', handler, daysAfter(random() < 0.93 ? Math.floor(random() * 3) : 5), { outcome: 'solved', reply: '已与企业当面对接，一次性告知所缺材料并协调受理。' }));
    // Two of a hundred are never met.
    if (random() < 0.02) for (const next of [0, 1, 2]) ofDemand.push(step('tryCallBack', clerk, next === 0 ? after(120) : daysAfter(1)));
    else ofDemand.push(step('callBack', clerk, after(60 + random() * 240), { answer: random() < 0.7 ? 'very-satisfied' : 'satisfied' }));
    const solved = round > 0 || random() < 0.88;
    const turned = solved && random() < 0.5;
    const finding = solved ? (turned ? '电话回访企业并查验证照，原办件已办成。' : '电话回访企业，已按另一途径解决。') : '企业反映仍被要求补正，未真正解决。';
    const seen = daysAfter(1 + Math.floor(random() * 4));
    ofEntry.push(step('followUp', planner, seen, { solved, finding, ...(turned ? { turned, resultNo: `BC${caseNo}` } : {}), reworksLeft: true }));
    ofDemand.push(solved ? step('followUp', system, seen, { text: finding }) : step('rework', system, seen, undefined, finding));
    if (!solved) continue;
    if (random() < 0.94) {
      const off = daysAfter(1 + Math.floor(random() * 3));
      ofEntry.push(step('strikeOff', supervisor, off, {}));
      ofDemand.push(step('strikeOff', supervisor, off, {}));
    }
    break;
  }
  const until = (verbs: HistoryVerb[]) => verbs.filter((verb) => verb.recordedAt <= now);
  const common = { registeredUnitId: people.unitId(hall) };
  const said = { title, content, ...(enterprise ? { enterpriseId: enterprise.id } : {}) };
  return {
    entry: {
      ...common, id: entryId, verbs: until(ofEntry),
      register: { acting: clerk, effectiveAt: registeredAt, recordedAt: registeredAt, input: { ...said, caseSystem, caseNo, caseOutcome: outcome.code, caseUnitId: people.unitId(unit), demandId, counterId: null } },
    },
    demand: { ...common, id: demandId, verbs: until(ofDemand), register: { acting: clerk, effectiveAt: registeredAt, recordedAt: registeredAt, input: { ...said, content: `${content}\n\n原办件：${caseSystem} ${caseNo}（${outcome.label.zh}）`, channel: 'window' } } },
  };
}

async function fill(world: DemoWorld, w: WriteContext): Promise<void> {
  const { app, random, calendar, scale, today } = world;
  const histories = app.get(RecordHistories);
  await histories.writeIn(w, counter as Kind, counters(world));
  const system = app.get(Records).acting(systemContext(world.now));
  const count = Math.max(12, Math.round(STUCK_CASES * scale));
  const thisYear = `${today.slice(0, 4)}-01-02`;
  const days = [
    ...demandDays(random, calendar, '2024-01-15', today < '2024-12-31' ? today : '2024-12-31', Math.ceil(count / 2)),
    ...(thisYear > '2024-12-31' ? demandDays(random, calendar, thisYear, today, Math.floor(count / 2)) : []),
  ].filter((day) => calendar.day(day).working && day < today);
  const pairs = days.map((day, i) => stuck(world, day, i, system));
  // The entries first: the figures of their demands ask for them, by the days on which each thing was done.
  await histories.writeIn(w, stuckCase as Kind, pairs.map(({ entry }) => entry));
  await histories.writeIn(w, demand as Kind, pairs.map(({ demand: one }) => one));
}

/** Counters of all halls, opened one after the other over 2024, and what could not get done and was taken there. */
export const countersChapter: DemoChapter = { name: 'counters', fill };
