import { addDays, dayAt, startOfDay } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import type { WriteContext } from '@haobang/http';
import { type Acting, type HistoryStep, type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { campaign } from './campaign.kind.js';
import { campaignFinding } from './campaign-finding.kind.js';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { demandDays } from './complaints.seed.js';
import { demand } from './demand.kind.js';
import { demoFiles } from './demo-files.js';
import { supplyCut } from './supply-cut.kind.js';
import { crewUnitCode } from './supply-cut.rules.js';

const MINUTE = 60_000;
const SUPPLY_CUTS = 260;
const LATE_CREW_SHARE = 0.07;
const LATE_RESTORED_SHARE = 0.05;
const EXPLAINED_SHARE = 0.06;
/** Of power cuts. */
const WILFUL_SHARE = 0.12;
const STILL_OUT_SHARE = 0.03;
const HALLS = [CITY_CENTRE, 'hall-new-area', 'hall-fengdong', 'hall-fengxi', 'hall-qinhan', 'hall-airport', 'hall-jinghe'];
const PLACES = ['西部云谷二期', '沣东自贸产业园3号楼', '秦汉先进装备制造产业园B区', '空港综合保税区2号库', '泾河智能制造产业园', '沣西科创谷', '能源金贸区写字楼', '秦汉新城创意园', '空港临空产业园', '泾河新城永乐片区'];
const SUPPLIES: readonly [string, string, readonly string[], string][] = [
  ['power', '停电', ['整栋楼突然断电，生产线停机', '配电室跳闸，两条产线停产', '变压器故障，办公区无电'], '更换故障元件，已全部复电'],
  ['power', '停电', ['片区线路故障，企业无法开工'], '抢修线路后恢复供电'],
  ['water', '停水', ['管网爆裂，厂区无水', '水压过低，食堂停用'], '更换爆裂管段，已恢复供水'],
  ['gas', '停气', ['锅炉无气，工序中断'], '检修调压箱，已恢复供气'],
  ['heat', '停暖', ['换热站停运，车间温度过低'], '换热站水泵已修复'],
  ['network', '断网', ['专线中断，订单系统无法使用', '光缆被挖断'], '光缆熔接完成，网络恢复'],
];

const pick = <T>(world: Pick<DemoWorld, 'random'>, from: readonly T[]): T => from[Math.floor(world.random() * from.length)]!;
const at = (day: string, minute: number): Date => new Date(startOfDay(day).getTime() + minute * MINUTE);
const system: Acting = { id: null, kind: 'system', name: 'system', unitId: null, roles: new Map(), may: () => true };

/** What has happened by now; the rest has not happened yet. */
const until = (now: Date, verbs: readonly HistoryVerb[]): HistoryVerb[] => {
  const ahead = verbs.findIndex((verb) => verb.recordedAt > now);
  return verbs.slice(0, ahead < 0 ? verbs.length : ahead);
};
const said = (acting: Acting, when: Date, input?: object, reason?: string): HistoryStep => ({ acting, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
const step = (verb: string, acting: Acting, when: Date, input?: object, reason?: string): HistoryVerb => ({ verb, ...said(acting, when, input, reason) });

/** A working day so many working days later. */
function workday(world: DemoWorld, day: string, workdays: number): string {
  let on = day;
  for (let left = workdays; left > 0; ) if (world.calendar.day((on = addDays(on, 1))).working) left--;
  while (!world.calendar.day(on).working) on = addDays(on, 1);
  return on;
}

/** Days over the plan's year and the running one. */
function daysOf(world: DemoWorld, count: number): string[] {
  const thisYear = `${world.today.slice(0, 4)}-01-01`;
  const [first, second] = [Math.ceil(count / 2), Math.floor(count / 2)];
  return [...demandDays(world.random, world.calendar, '2024-01-01', '2024-12-31', first), ...demandDays(world.random, world.calendar, thisYear, world.today, second)];
}

interface Cut {
  cut: WholeHistory;
  report: WholeHistory | null;
}

function demoCut(world: DemoWorld, day: string): Cut {
  const { people, random } = world;
  const [supply, what, contents, measures] = pick(world, SUPPLIES);
  const place = pick(world, PLACES);
  const hall = pick(world, HALLS);
  const wilful = supply === 'power' && random() < WILFUL_SHARE;
  const detected = at(day, 7 * 60 + Math.floor(random() * 14 * 60));
  const reported = new Date(detected.getTime() + Math.floor(random() * 4) * MINUTE);
  const after = (minutes: number) => new Date(detected.getTime() + minutes * MINUTE);
  const crew = people.of('handler', crewUnitCode(supply));
  const dispatcher = people.of('dispatcher', CITY_CENTRE);
  const registered = { title: wilful ? `${place}物业拉闸${what}` : `${place}${what}`, supply, place, content: pick(world, contents), detectedAt: detected.toISOString(), ...(random() < 0.7 ? { enterpriseId: pick(world, world.enterprises).id } : {}), reporterName: '王女士', reporterPhone: `138${String(Math.floor(random() * 1e8)).padStart(8, '0')}` };
  const arrived = after(random() < LATE_CREW_SHARE ? 31 + Math.floor(random() * 60) : 8 + Math.floor(random() * 22));
  const minutesOut = random() < LATE_RESTORED_SHARE ? 1_441 + Math.floor(random() * 1_200) : 60 + Math.floor(random() * 700);
  const restored = after(minutesOut);
  const calledOn = (when: Date) => at(workday(world, dayAt(when), 1), 9 * 60 + 30 + Math.floor(random() * 120));
  const caller = people.of('clerk', hall, 1);
  const id = uuidV7(reported.getTime());
  const verbs: HistoryVerb[] = [];
  let report: WholeHistory | null = null;
  if (!wilful && random() < EXPLAINED_SHARE) {
    verbs.push(step('explain', dispatcher, after(10 + Math.floor(random() * 15)), { explanation: pick(world, ['no-cut', 'own-installation', 'announced']), measures: '已向报告人说明情况' }));
    verbs.push(step('callBack', caller, calledOn(after(30)), { confirmation: 'confirmed' }));
  } else {
    verbs.push(step('arrive', crew, arrived), step('findCause', crew, new Date(arrived.getTime() + 20 * MINUTE), wilful ? { cause: 'wilful', cutBy: '园区物业服务企业' } : { cause: pick(world, ['fault', 'fault', 'damage', 'planned']) }));
    verbs.push(step('restore', crew, new Date(Math.max(restored.getTime(), arrived.getTime() + 30 * MINUTE)), { measures }));
    const back = verbs.at(-1)!.recordedAt;
    if (random() < STILL_OUT_SHARE) {
      const called = calledOn(back);
      const again = new Date(called.getTime() + 240 * MINUTE);
      verbs.push(step('callBack', caller, called, { confirmation: 'still-out', remark: '部分楼层仍无供应' }), step('restore', crew, again, { measures: '逐层排查后全部恢复' }), step('callBack', caller, calledOn(again), { confirmation: 'confirmed' }));
    } else verbs.push(step('callBack', caller, calledOn(back), { confirmation: random() < 0.95 ? 'confirmed' : 'unreachable' }));
    const last = verbs.at(-1)!.recordedAt;
    const referred = new Date(last.getTime() + 60 * MINUTE);
    if (wilful && referred < world.now) {
      report = demoReport(world, id, registered.title, place, referred);
      verbs.push(step('refer', dispatcher, new Date(referred.getTime() + MINUTE), { enforcementUnitId: people.unitId('market-supervision'), demandId: report.id }));
    }
  }
  return { cut: { id, registeredUnitId: people.unitId(hall), register: said(people.of('clerk', hall), reported, registered), verbs: until(world.now, verbs) }, report };
}

/** The report that a wilful cut becomes, as far as the enforcing unit has come with it. */
function demoReport(world: DemoWorld, cutId: string, title: string, place: string, when: Date): WholeHistory {
  const { people } = world;
  const unit = 'market-supervision';
  const [day, next] = [workday(world, dayAt(when), 1), workday(world, dayAt(when), 2)];
  const handler = people.of('handler', unit);
  return {
    id: uuidV7(when.getTime()), registeredUnitId: people.unitId(CITY_CENTRE),
    register: said(system, when, { title: `人为断供：${title}`, content: `断供事件移送执法，地点：${place}。断供主体：园区物业服务企业。记录 ${cutId}`, channel: 'haobang', enterpriseFlag: true, anonymous: true, place }),
    verbs: until(world.now, [
      step('classify', system, when, { demandKind: 'report', category: 'enforcement', decision: { complexity: 'complex', rule: '举报须调查核实', ruleEn: 'A report has to be investigated', receiptId: null } }), step('assign', system, when, { leadUnitId: people.unitId(unit) }),
      step('sign', handler, at(day, 9 * 60 + 20)), step('start', handler, at(day, 9 * 60 + 30)), step('resolve', handler, at(next, 16 * 60), { outcome: 'solved', reply: '已责令物业改正并立案调查' }),
      step('callBack', people.of('clerk', CITY_CENTRE, 1), at(workday(world, next, 1), 10 * 60), { answer: 'satisfied' }),
    ]),
  };
}

/** Water, power, gas, heat and network that were cut, with crews that come in time but for a few. */
export const supplyCutsChapter: DemoChapter = {
  name: 'supply-cuts',
  fill: async (world, w) => {
    const cuts = daysOf(world, Math.max(12, Math.round(SUPPLY_CUTS * world.scale))).map((day) => demoCut(world, day)).filter(({ cut }) => cut.register.recordedAt <= world.now);
    const histories = world.app.get(RecordHistories);
    const reports = cuts.flatMap(({ report }) => report ?? []);
    if (reports.length) await histories.writeIn(w, demand as Kind, reports);
    await histories.writeIn(w, supplyCut as Kind, cuts.map(({ cut }) => cut).sort((a, b) => a.register.recordedAt.getTime() - b.register.recordedAt.getTime()));
  },
};

const CAMPAIGNS: readonly { topic: string; title: string; lead: string; units: readonly string[]; finding: readonly string[] }[] = [
  { topic: 'power-resale', title: '转供电加价专项整治', lead: 'market-supervision', units: ['development-commerce', 'housing-construction'], finding: ['终端电价每千瓦时加收0.35元', '以服务费名义变相加价', '未公示到户电价', '公摊电量按户均分'] },
  { topic: 'premises', title: '产业载体按期交付专项行动', lead: 'housing-construction', units: ['natural-resources', 'advanced-manufacturing'], finding: ['标准厂房逾期三个月未交付', '配套道路未通', '消防验收滞后', '交付面积与合同不符'] },
  { topic: 'fees', title: '涉企违规收费专项整治', lead: 'market-supervision', units: ['finance', 'development-commerce'], finding: ['中介机构强制收费', '协会摊派会费', '检测项目重复收费'] },
  { topic: 'utilities', title: '水电气暖收费规范行动', lead: 'city-management-transport', units: ['housing-construction', 'market-supervision'], finding: ['接入工程违规收费', '预收费用未退', '计量表具未检定'] },
];
const FINDINGS = 14;
const SUBJECTS = ['某商业综合体', '某写字楼物业', '某产业园区', '某专业市场', '某孵化器', '某标准厂房'];

function demoFinding(world: DemoWorld, parent: string, of: (typeof CAMPAIGNS)[number], day: string, all: boolean, documentIds: readonly string[]): WholeHistory {
  const { people, random } = world;
  const unit = pick(world, [of.lead, ...of.units]);
  const handler = people.of('handler', unit);
  const [plannedOn, fixBy] = [workday(world, day, 1 + Math.floor(random() * 3)), addDays(day, 30 + Math.floor(random() * 30))];
  const claimedOn = workday(world, plannedOn, 8 + Math.floor(random() * 16));
  const judge = people.of('supervisor', CITY_CENTRE);
  const verbs: HistoryVerb[] = [step('plan', handler, at(plannedOn, 600), { plan: '约谈责任主体，限期改正并复查', fixBy })];
  const what = pick(world, of.finding);
  let judgedOn = workday(world, claimedOn, 2);
  if (random() < 0.05) verbs.push(step('explain', judge, at(judgedOn, 640), {}, '责任主体已注销，转由司法程序处理'));
  else {
    verbs.push(step('claim', handler, at(claimedOn, 620), { done: '已改正，退还多收费用并公示', documentIds }));
    if (random() < 0.15) {
      verbs.push(step('return', judge, at(judgedOn, 640), {}, '未附退费凭证'), step('claim', handler, at(workday(world, judgedOn, 3), 620), { done: '已补充退费凭证', documentIds }));
      judgedOn = workday(world, judgedOn, 5);
    }
    if (all || random() < 0.7) verbs.push(step('verify', judge, at(judgedOn, 660)));
  }
  return {
    id: uuidV7(at(day, 570).getTime()), rootId: parent, registeredUnitId: people.unitId(of.lead),
    register: said(people.of('handler', of.lead, 1), at(day, 570), { campaignId: parent, title: `${pick(world, SUBJECTS)}：${what}`, content: `核查发现：${what}。`, place: pick(world, PLACES), leadUnitId: people.unitId(unit) }),
    verbs: until(world.now, verbs),
  };
}

/** Campaigns of both years: those of the plan's year are accepted, of the running year some are still on their way. */
export const campaignsChapter: DemoChapter = {
  name: 'campaigns',
  fill: async (world, w) => {
    const { people, now } = world;
    const [campaigns, findings]: [WholeHistory[], WholeHistory[]] = [[], []];
    // Files are tied by whoever uploaded them.
    const keeper = people.of('planOffice', 'business-environment-office');
    const as: WriteContext = { ...w, actor: { ...w.actor, kind: 'staff', id: keeper.id, unitId: keeper.unitId } };
    const proofs = await demoFiles(world, as, '整改凭证');
    const most = Math.max(4, Math.round(FINDINGS * Math.min(1, world.scale * 4)));
    for (const year of [...new Set(['2024', world.today.slice(0, 4)])])
      for (const [i, of] of CAMPAIGNS.entries()) {
        const begun = workday(world, `${year}-${String(2 + i * 2).padStart(2, '0')}-05`, 1);
        const [investigating, rectifying, accepted] = [workday(world, begun, 3), workday(world, begun, 30), workday(world, begun, 85)];
        if (at(begun, 540) > now) continue;
        const id = uuidV7(at(begun, 540).getTime());
        const over = at(accepted, 900) <= now;
        const days = Array.from({ length: most }, () => workday(world, investigating, 1 + Math.floor(world.random() * 24))).filter((day) => at(day, 570) <= now).sort();
        const own = days.map((day, n) => demoFinding(world, id, of, day, over, [proofs[n % proofs.length]!]));
        findings.push(...own);
        const explained = own.filter((one) => one.verbs?.some(({ verb }) => verb === 'explain')).length;
        campaigns.push({
          id, registeredUnitId: people.unitId(of.lead),
          register: said(people.of('unitHead', of.lead), at(begun, 540), { title: `${year}年${of.title}`, topic: of.topic, objective: `对新区范围内${of.title.replace(/专项整治|专项行动|行动/, '')}问题逐户核查，建立清单，逐项销号。`, finishBy: workday(world, begun, 90), unitIds: of.units.map((unit) => people.unitId(unit)) }),
          verbs: until(now, [
            step('investigate', people.of('unitHead', of.lead), at(investigating, 560)), step('rectify', people.of('unitHead', of.lead), at(rectifying, 560), { investigation: `共核查责任主体${40 + Math.floor(world.random() * 60)}户，发现问题${days.length}个` }),
            step('accept', people.of('planOffice', 'business-environment-office'), at(accepted, 900), { conclusion: '问题全部整改到位，通过验收', findings: { open: 0, fixed: days.length - explained, explained } }),
          ]),
        });
      }
    const histories = world.app.get(RecordHistories);
    await histories.writeIn(w, campaign as Kind, campaigns);
    await histories.writeIn(as, campaignFinding as Kind, findings);
  },
};
