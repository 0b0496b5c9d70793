import { addDays, startOfDay } from '@haobang/clock';
import type { WriteContext } from '@haobang/http';
import type { GradeGiven } from '@haobang/ledgers';
import { type Acting, type HistoryVerb, type Kind, RecordHistories, type RecordState, type WholeHistory } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import { gradeFacts } from './arrears-grading.js';
import { arrearsGrade } from './arrears-grade.table.js';
import { differenceOf, isMore, isZero } from './arrears-interest.rules.js';
import type { ArrearsContract } from './arrears-law.rules.js';
import { dueDayOf } from './arrears-law.rules.js';
import { REVIEWING_UNIT, arrears } from './arrears.kind.js';
import { undisputedOf, unpaidOf, workingDay } from './arrears.rules.js';
import type { ArrearsFields } from './arrears.js';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { demandDays } from './complaints.seed.js';
import { demoFiles } from './demo-files.js';

const KIND = arrears as Kind;
const ROWS = 150;
const SUPERVISING = 'business-environment-office';
/** Who handles a row: the office that reviews, or where the debtor is at home. */
const LEADS: readonly [string, number][] = [[REVIEWING_UNIT, 0.4], ['fengdong', 0.14], ['fengxi', 0.12], ['qinhan', 0.12], ['airport', 0.11], ['jinghe', 0.11]];
const DEBTORS: readonly [ArrearsContract['debtorKind'], number][] = [['public-body', 0.5], ['large-enterprise', 0.36], ['other', 0.14]];
const NAMES: Readonly<Record<ArrearsContract['debtorKind'], readonly string[]>> = {
  'public-body': ['某街道办事处', '某新城建设管理中心', '某中学', '某社区卫生服务中心', '某市政养护所', '某园区管理办公室', '某文化馆', '某水务站'],
  'large-enterprise': ['某建工集团有限公司', '某城建发展集团有限公司', '某汽车制造股份有限公司', '某能源装备集团有限公司', '某地产开发集团有限公司', '某航空服务股份有限公司'],
  other: ['某商贸有限公司', '某物业服务有限公司', '某餐饮管理有限公司', '某装饰工程有限公司'],
};
const MATTERS = ['绿化养护服务费', '道路维修工程款', '办公设备采购款', '信息化系统开发尾款', '食堂食材供货款', '检测服务费', '土方工程进度款', '设备配件货款', '活动策划执行费', '物业保洁服务费', '钢结构加工款', '安防监控安装工程款'];
const PLANS = ['列入下季度资金计划，分期付清', '争取专项资金，按工程审计结果支付', '与债权企业对账后签订分期付款协议', '盘活存量资金优先偿付', '协调上级拨付后一次付清'];
const OWNERS = ['财务科负责人', '分管副主任', '项目经理', '计财部部长', '办公室主任'];
const RATES = ['6', '4.35', '2.5', '8', '3.85'];

interface Draw {
  next: () => number;
  pick: <T>(weighted: readonly (readonly [T, number])[]) => T;
  one: <T>(list: readonly T[]) => T;
  between: (from: number, until: number) => number;
}

function drawing(random: () => number): Draw {
  return {
    next: random,
    pick: (weighted) => {
      let at = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of weighted) if ((at -= weight) < 0) return value;
      return weighted.at(-1)![0];
    },
    one: (list) => list[Math.floor(random() * list.length)]!,
    between: (from, until) => from + Math.floor(random() * (until - from + 1)),
  };
}

/** From some ten thousand to some ten million yuan; small ones are many. */
const amountOf = (d: Draw): string => (Math.round(10 ** (4.3 + d.next() * d.next() * 3.3) * 100) / 100).toFixed(2);

/** A contract whose due day lies some weeks to two years before the day of registration, under the law of its own day. */
function contractOf(d: Draw, world: Pick<DemoWorld, 'calendar'>, registeredOn: string): Record<string, unknown> & ArrearsContract {
  const debtorKind = d.pick(DEBTORS);
  const terms: object = d.next() < 0.45 ? {} : { agreedTermDays: d.one(debtorKind === 'large-enterprise' ? [30, 60, 90, 120] : [15, 30, 45, 60, 90]) };
  // Where nothing fixes a term one is agreed: a row without a due day is rare.
  const sure = debtorKind === 'other' || (debtorKind === 'large-enterprise' && !('agreedTermDays' in terms) && d.next() < 0.85) ? { agreedTermDays: 60, ...terms } : terms;
  for (let back = d.between(20, 40) + Math.floor(d.next() * d.next() * 700); ; back += 30) {
    const deliveredOn = addDays(registeredOn, -back - 60);
    const contract = { debtorKind, smallCreditor: true, contractOn: addDays(deliveredOn, -d.between(20, 160)), deliveredOn, ...sure };
    const { dueOn } = dueDayOf(contract, workingDay(world.calendar));
    if (dueOn === null || dueOn < registeredOn) return contract;
  }
}

/** One row with all that happened to it until now. */
function history(d: Draw, world: Omit<DemoWorld, 'app'>, registeredOn: string, proofs: readonly string[]): WholeHistory {
  const { people, calendar } = world;
  const at = (day: string, minute = d.between(9 * 60, 16 * 60)) => new Date(startOfDay(day).getTime() + minute * 60_000);
  const later = (day: string, workdays: number): string => {
    let to = day;
    for (let left = workdays; left > 0; ) if (calendar.day((to = addDays(to, 1))).working) left--;
    return to;
  };
  const lead = d.pick(LEADS);
  const contract = contractOf(d, world, registeredOn);
  const amount = amountOf(d);
  const disputed = d.next() < 0.15;
  const handler = people.of('handler', lead);
  const head = people.of('unitHead', lead);
  const supervisor = people.of('supervisor', SUPERVISING);
  const enterprise = d.one(world.enterprises);
  const registrar = d.next() < 0.5 ? people.of('clerk', 'hall-new-area') : handler;
  const registeredAt = at(registeredOn);
  const verbs: HistoryVerb[] = [];
  let today = registeredOn;
  let last = registeredAt;
  const step = (verb: string, acting: Acting, day: string, input?: HistoryVerb['input'], reason?: string): boolean => {
    const when = new Date(Math.max(at(day).getTime(), last.getTime() + 60_000));
    if (when > world.now) return false;
    verbs.push({ verb, acting, effectiveAt: when, recordedAt: when, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
    today = day;
    last = when;
    return true;
  };
  const proof = () => [d.one(proofs)];
  const fieldsOf = (record: RecordState) => record.fields as unknown as ArrearsFields;
  const gradeOn = (day: string) => (record: RecordState): GradeGiven => {
    const { outcome, reason } = evaluate(arrearsGrade.first.rows, gradeFacts(fieldsOf(record), day));
    return { grade: outcome, gradeReason: reason.zh, gradeReasonEn: reason.en };
  };
  const plan = (day: string, days: number) => ({ planOwner: d.one(OWNERS), planText: d.one(PLANS), planDueOn: addDays(day, days) });
  const done: WholeHistory = {
    registeredUnitId: registrar.unitId, verbs,
    register: {
      acting: registrar, effectiveAt: registeredAt, recordedAt: registeredAt,
      input: {
        ...contract, enterpriseId: enterprise.id, debtorName: d.one(NAMES[contract.debtorKind]), amount, matter: d.one(MATTERS), leadUnitId: people.unitId(lead),
        ...(disputed ? { disputedAmount: (Number(amount) * 0.3).toFixed(2) } : {}), ...(d.next() < 0.3 ? { agreedRate: d.one(RATES) } : {}),
      },
    },
  };
  const verifiedOn = later(today, d.between(2, 9));
  if (!step('verify', handler, verifiedOn, { finding: '合同、验收资料与欠款金额经核对属实。' })) return done;
  if (d.next() < 0.03) {
    step('void', supervisor, later(today, 2), undefined, '经查款项已在登记前付清，误登记');
    return done;
  }
  const gradedOn = later(today, 1);
  if (!step('grade', handler, gradedOn, gradeOn(gradedOn))) return done;
  const owed = d.next() < 0.6;
  if (disputed && d.next() < 0.8 && !step('settleDispute', handler, later(today, d.between(3, 10)), (record: RecordState) => ({ owedAmount: owed ? fieldsOf(record).disputedAmount : '0.00', settledBy: '双方对账，签订确认书' }))) return done;
  const planDays = d.between(30, 150);
  if (!step('startResolving', handler, later(today, d.between(1, 4)), plan(today, planDays))) return done;
  const plannedOn = today;
  const extendedOn = addDays(today, d.between(1, 7));
  if (d.next() < 0.3 && extendedOn < addDays(verifiedOn, 29) && !step('extend', head, extendedOn, { days: d.one([30, 60]) }, '待财政资金拨付')) return done;
  return resolving();

  function resolving(): WholeHistory {
    // Some are paid at once, some in two or three parts, and some never.
    const fate = d.next();
    if (fate < 0.07) return done;
    const parts = fate < 0.5 ? 1 : fate < 0.8 ? 2 : 3;
    const within = d.next() < 0.88 ? planDays * (0.25 + d.next() * 0.4) : planDays * (1.05 + d.next() * 0.6);
    for (let part = 1; part <= parts; part++) {
      const day = later(addDays(plannedOn, Math.round((within * part) / parts)), 1);
      const isLast = part === parts;
      const documentIds = proof();
      const interest = isLast && d.next() < 0.3 ? { interest: '500.00' } : {};
      const pay = (record: RecordState) => {
        const left = isMore(fieldsOf(record).disputedAmount, '0') ? differenceOf(undisputedOf(fieldsOf(record)), fieldsOf(record).paidAmount) : unpaidOf(fieldsOf(record));
        const portion = isLast ? left : (Math.floor((Number(left) * 100) / (parts - part + 1)) / 100).toFixed(2);
        return { paidOn: day, amount: isZero(portion) ? left : portion, ...interest, documentIds };
      };
      if (!step('pay', handler, day, pay)) return done;
    }
    // What is still in dispute can't be claimed done.
    if ((disputed && !verbs.some(({ verb }) => verb === 'settleDispute')) || d.next() < 0.06) return done;
    for (let round = 0; round < 2; round++) {
      if (!step('claimDone', handler, later(today, d.between(1, 4)), { outcome: '款项已全部付清，债权企业书面确认。', interestOutcome: d.one(['paid', 'waived', 'waived', 'claimed']), documentIds: proof() })) return done;
      if (round === 0 && d.next() < 0.08) {
        if (!step('return', supervisor, later(today, d.between(1, 4)), undefined, '付款凭证不完整，请补充银行回单')) return done;
        if (d.next() < 0.3 || !step('startResolving', handler, later(today, 1), plan(today, 20))) return done;
        continue;
      }
      // Some claims wait for whoever looks at them.
      if (registeredOn > world.today.slice(0, 4) && d.next() < 0.1) return done;
      step('strikeOff', supervisor, later(today, d.between(1, 6)));
      return done;
    }
    return done;
  }
}

/** Every row of the demo, each with its whole history; the same world gives the same rows. */
export function arrearsHistories(world: Omit<DemoWorld, 'app'>, proofs: readonly string[]): WholeHistory[] {
  const d = drawing(world.random);
  const count = Math.max(60, Math.round(ROWS * world.scale));
  const thisYear = `${world.today.slice(0, 4)}-01-01`;
  const second = thisYear > '2024-12-31' ? Math.floor(count / 2) : 0;
  const yesterday = addDays(world.today, -1);
  const inYears = [['2024-01-08', world.today < '2024-12-31' ? yesterday : '2024-12-31', count - second], [thisYear, yesterday, second], [addDays(world.today, -9), yesterday, 4]] as const;
  const days = inYears.flatMap(([from, until, rows]) => (rows > 0 && from <= until ? demandDays(world.random, world.calendar, from, until, rows) : []));
  return days.map((day) => history(d, world, day, proofs));
}

/** The ledger of arrears over the plan's year and the running one, in all its states, under both Orders. */
export const arrearsChapter: DemoChapter = {
  name: 'arrears',
  async fill(world, w) {
    // Files are tied by whoever uploaded them.
    const keeper = world.people.of('handler', REVIEWING_UNIT);
    const as: WriteContext = { ...w, actor: { ...w.actor, kind: 'staff', id: keeper.id, unitId: keeper.unitId } };
    const proofs = await demoFiles(world, as, '付款回单');
    await world.app.get(RecordHistories).writeIn(as, KIND, arrearsHistories(world, proofs));
  },
};
