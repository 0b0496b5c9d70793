import { addDays, type Calendar, countingStart, dayAt, startOfDay } from '@haobang/clock';
import type { Acting, HistoryVerb, WholeHistory } from '@haobang/records';
import { demandText } from './demand-texts.js';

/** A source of numbers in [0, 1); the same seed gives the same numbers everywhere. */
export type Random = () => number;

/** Mulberry32: small, fast, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Who acts in the demo, by role and unit code. */
export interface DemoPeople {
  /** @param unit code, or id as text */
  of: (role: string, unit: string, which?: number) => Acting;
  unitId: (code: string) => number;
}

export interface DemoOptions {
  random: Random;
  calendar: Calendar;
  people: DemoPeople;
  /** Nothing happens after this instant. */
  now: Date;
  /** Enterprises that ask, by chance. */
  enterprises: readonly { id: string; name: string }[];
  /** Code of the unit that games its figures. */
  gamingUnit: string;
  /** Which text is whose: the decision table of complexity, as it stands. */
  complexityOf: (facts: { demandKind: string; category: string; text: string }) => { complexity: 'general' | 'complex'; rule: string; ruleEn?: string };
}

const CENTRE = 'city-operation-centre';
const MINUTE = 60_000;
/** Share of demands by channel; the hotline takes most. */
const CHANNELS: readonly [string, number][] = [['12345', 0.62], ['96611', 0.11], ['window', 0.1], ['haobang', 0.08], ['shanqitong', 0.04], ['visit', 0.03], ['grid', 0.02]];
/** More demands in spring and before the year's end, fewer over the Spring Festival. */
const SEASON = [0.8, 0.55, 1.15, 1.2, 1.1, 1, 0.95, 0.95, 1.05, 0.9, 1.15, 1.2];
/** Monday to Sunday. */
const WEEKDAY = [1.3, 1.15, 1.05, 1, 1, 0.25, 0.15];

const LATE_SHARE = 0.055;
const NEVER_SHARE = 0.021;
const DISSATISFIED_SHARE = 0.05;
const ANSWERS: readonly [string, number][] = [['very-satisfied', 0.46], ['satisfied', 0.36], ['basically-satisfied', 0.18]];

const pick = <T>(random: Random, weighted: readonly (readonly [T, number])[]): T => {
  let at = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) if ((at -= weight) < 0) return value;
  return weighted.at(-1)![0];
};

/** By what the gaming unit makes its figures look better in some months, beside what it does in all of them. */
const THEMES: Readonly<Record<string, 'close-and-reopen' | 'one-phone' | 'back-dated' | 'ping-pong'>> = {
  '03': 'close-and-reopen', '04': 'one-phone', '05': 'back-dated', '06': 'ping-pong', '09': 'close-and-reopen', '10': 'one-phone', '11': 'back-dated', '12': 'ping-pong',
};
/** The unit that it plays returns with, and the phone by which somebody answers for many enterprises. */
const PLAYMATE = 'housing-construction';
const ONE_PHONE = '13900020046';

/** Days of a period, each as often as season, weekday and holidays let demands come in; none of a year that has just begun. */
export function demandDays(random: Random, calendar: Calendar, from: string, until: string, count: number): string[] {
  if (from > until) return [];
  const days: string[] = [];
  const weights: number[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const { working } = calendar.day(day);
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    days.push(day);
    weights.push(SEASON[Number(day.slice(5, 7)) - 1]! * (working ? Math.max(WEEKDAY[weekday]!, 0.8) : Math.min(WEEKDAY[weekday]!, 0.25)) + (weights.at(-1) ?? 0));
  }
  const total = weights.at(-1) ?? 0;
  return Array.from({ length: count }, () => {
    const at = random() * total;
    let low = 0;
    for (let high = days.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (weights[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return days[low]!;
  }).sort();
}

/** Working time, for people who come at nine and leave at five. */
export class Office {
  constructor(private readonly calendar: Calendar) {}

  /** The instant so many working minutes after another one. */
  after(instant: Date, minutes: number): Date {
    let at = this.open(instant);
    for (let left = minutes; ; ) {
      const close = startOfDay(dayAt(at)).getTime() + (this.minuteOf(at) < 12 * 60 ? 12 : 17) * 60 * MINUTE;
      const room = (close - at.getTime()) / MINUTE;
      if (left < room) return new Date(at.getTime() + left * MINUTE);
      left -= room;
      at = this.open(new Date(close + MINUTE));
    }
  }

  /** A working minute of the n-th working day after a day. */
  dayAfter(day: string, workdays: number, minute: number): Date {
    let at = day;
    for (let left = workdays; left > 0; ) {
      at = addDays(at, 1);
      if (this.calendar.day(at).working) left--;
    }
    while (!this.calendar.day(at).working) at = addDays(at, 1);
    return new Date(startOfDay(at).getTime() + minute * MINUTE);
  }

  private minuteOf(instant: Date): number {
    return (instant.getTime() - startOfDay(dayAt(instant)).getTime()) / MINUTE;
  }

  private open(instant: Date): Date {
    const minute = this.minuteOf(instant);
    const day = dayAt(instant);
    const at = (to: number) => new Date(startOfDay(day).getTime() + to * MINUTE);
    if (this.calendar.day(day).working) {
      if (minute < 9 * 60) return at(9 * 60);
      if (minute < 12 * 60) return instant;
      if (minute < 13 * 60) return at(13 * 60);
      if (minute < 17 * 60) return instant;
    }
    return this.dayAfter(day, 1, 9 * 60);
  }
}

/** One demand of the demo with all that happened to it until now. */
export function demoDemand(o: DemoOptions, day: string, index: number): WholeHistory {
  const { random, people } = o;
  const office = new Office(o.calendar);
  const text = demandText(random);
  const channel = pick(random, CHANNELS);
  const intake = channel === '96611' ? 'hotline-96611' : channel === 'window' ? 'hall-new-area' : CENTRE;
  const enterprise = random() < 0.84 ? o.enterprises[Math.floor(random() * random() * o.enterprises.length)] : undefined;
  const registeredAt = new Date(startOfDay(day).getTime() + Math.floor((random() < 0.93 ? 8.6 * 60 + random() * 8.2 * 60 : 17.2 * 60 + random() * 5 * 60) * MINUTE));
  const theme = text.unitCode === o.gamingUnit && text.demandKind !== 'inquiry' ? THEMES[day.slice(5, 7)] : undefined;
  const planted = theme !== undefined && random() < 0.5;
  const verbs: HistoryVerb[] = [];
  let last = registeredAt;
  /** So many minutes later, in the working time that suits the demand. */
  let after = (from: Date, minutes: number): Date => office.after(from, minutes);
  const step = (verb: string, acting: Acting, at: Date, input?: HistoryVerb['input'], reason?: string): Date => {
    last = new Date(Math.max(at.getTime(), last.getTime() + MINUTE));
    verbs.push({ verb, acting, effectiveAt: last, recordedAt: last, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
    return last;
  };

  const clerk = people.of('clerk', intake, 0);
  const register = {
    acting: clerk, effectiveAt: registeredAt, recordedAt: registeredAt,
    input: {
      title: text.title, content: text.content, channel, enterpriseFlag: !!enterprise || random() < 0.5, anonymous: !enterprise && random() < 0.2, ...(enterprise ? { enterpriseId: enterprise.id } : {}), ...(planted && theme === 'one-phone' ? { callerPhone: ONE_PHONE } : {}),
      ...(channel === '12345' ? { sourceDueAt: office.dayAfter(day, 5, 17 * 60).toISOString() } : {}),
    },
  };
  const history: WholeHistory = {
    registeredUnitId: people.unitId(intake), register, verbs,
    ...(channel === '12345' || channel === '96611' ? { externalSystem: channel, externalId: `DEMO-${day.replaceAll('-', '')}-${String(index).padStart(6, '0')}` } : {}),
  };
  story();
  // What lies ahead has not happened yet.
  const until = o.now.getTime();
  return { ...history, verbs: verbs.filter((v) => v.recordedAt.getTime() <= until) };

  function story(): void {
    const dispatcher = people.of('dispatcher', CENTRE);
    if (text.demandKind === 'inquiry' && random() < 0.75) {
      step('answerAtOnce', clerk, new Date(registeredAt.getTime() + (3 + random() * 12) * MINUTE), { demandKind: 'inquiry', category: text.category, reply: '已当场解答。' });
      afterClosing(1);
      return;
    }
    const decision = o.complexityOf({ demandKind: text.demandKind, category: text.category, text: `${text.title}\n${text.content}` });
    // General demands are worked on until they are done, also past closing time; complex ones keep office hours.
    const begin = countingStart(o.calendar, registeredAt).at;
    after = decision.complexity === 'general' ? (from, minutes) => new Date(Math.max(from.getTime(), begin.getTime()) + minutes * MINUTE) : (from, minutes) => office.after(from, minutes);
    step('classify', dispatcher, after(registeredAt, 5 + random() * 15), { demandKind: text.demandKind, category: text.category, decision: { ...decision, receiptId: null } });
    let unit = text.unitCode;
    const suggested = people.unitId(random() < 0.86 ? unit : 'administrative-approval');
    if (random() < 0.03 && unit !== 'market-supervision') returned('market-supervision', suggested);
    // Each of the two says that it is the other's, and the first takes it in the end.
    else if (planted && theme === 'ping-pong' && random() < 0.4) for (const one of [unit, PLAYMATE]) returned(one, suggested);
    assign(unit, suggested);
    const handler = () => people.of('handler', unit, Math.floor(random() * 2));
    const who = handler();
    step('sign', who, after(last, 4 + random() * (random() < 0.95 ? 80 : 240)));
    step('start', who, after(last, 2 + random() * 20));
    if (random() < 0.02 && unit !== 'party-mass-work') {
      unit = 'party-mass-work';
      step('reassign', dispatcher, after(last, 30), { leadUnitId: people.unitId(unit) }, '职责调整，改由党群工作部承办');
      step('sign', people.of('handler', unit), after(last, 15));
      step('start', people.of('handler', unit), after(last, 5));
    }
    if (random() < 0.12) step('report', people.of('handler', unit), after(last, 20), { text: '已联系企业了解情况，正在办理。' });
    resolveLike(unit, decision.complexity);
  }

  /** Sent to a unit that asks to give it back. */
  function returned(unit: string, suggested: number): void {
    assign(unit, suggested);
    step('askReturn', people.of('handler', unit), after(last, 20 + random() * 60), { dutyClause: '不属于本单位“三定”职责范围' });
    step('return', people.of('unitHead', unit), after(last, 10 + random() * 30));
  }

  function assign(unit: string, suggested: number): void {
    step('assign', people.of('dispatcher', CENTRE), after(last, 3 + random() * 12), { leadUnitId: people.unitId(unit), suggestedUnitId: suggested });
  }

  /** How the unit closes it: in time, late, never, or the way of the unit that games its figures. */
  function resolveLike(unit: string, complexity: 'general' | 'complex'): void {
    const who = people.of('handler', unit, 0);
    const due = complexity === 'complex' ? 3 : 0;
    const reply = '已与企业联系并办理，情况已向企业说明。';
    if (random() < NEVER_SHARE) {
      if (random() < 0.5) step('pend', people.of('supervisor', CENTRE), office.dayAfter(day, due + 5, 600), { reviewOn: addDays(day, 200) }, '涉及历史遗留问题，近期不能解决');
      return;
    }
    if (unit === o.gamingUnit && random() < 0.35) {
      if (planted && theme === 'close-and-reopen') return reopened(who, reply);
      return planted && theme === 'back-dated' ? backDated(who, reply) : gamed(who, due, reply);
    }
    const late = random() < LATE_SHARE;
    const at = late ? office.dayAfter(dayAt(last), due + 1 + Math.floor(random() * 4), 560 + random() * 400) : due === 0 ? after(last, 10 + random() * 40) : office.dayAfter(dayAt(last), Math.floor(random() * 3), 560 + random() * 420);
    // An extension is asked for on the day that the demand counts from, so before any limit is over.
    if (due > 0 && !late && dayAt(last) <= countingStart(o.calendar, registeredAt).on && random() < 0.06) step('askExtension', who, office.after(last, 20), { workdays: 2 }, '须现场核查');
    if (verbs.at(-1)!.verb === 'askExtension') step('extend', people.of('supervisor', CENTRE), office.after(last, 30));
    step('resolve', who, at, { outcome: random() < 0.8 ? 'solved' : 'explained', reply });
    afterClosing(0);
  }

  /** Pauses opened after the limit, closing in bulk on the last working day of the month, ratings that nobody gave. */
  function gamed(who: Acting, due: number, reply: string): void {
    const month = day.slice(0, 7);
    step('askPause', who, office.dayAfter(day, due + 1, 570), undefined, '等待上级答复');
    step('pause', people.of('unitHead', o.gamingUnit), office.after(last, 20), undefined, '同意');
    let end = addDays(`${month}-28`, 4).slice(0, 8) + '01';
    do end = addDays(end, -1);
    while (!o.calendar.day(end).working);
    const close = new Date(startOfDay(end).getTime() + (16.5 * 60 + random() * 25) * MINUTE);
    step('resolve', who, close > last ? close : office.dayAfter(dayAt(last), 5, 990), { outcome: 'explained', reply });
    const caller = people.of('clerk', intake, 1);
    step('callBack', caller, office.dayAfter(dayAt(last), 1, 570), { answer: 'very-satisfied', isDefault: true });
    // What a system rated by itself was called by nobody: only tries that meet nobody end the callback.
    for (const next of [0, 1, 2]) step('tryCallBack', caller, next === 0 ? office.after(last, 30) : office.dayAfter(dayAt(last), 1, 600));
    step('strikeOff', people.of('supervisor', CENTRE), office.after(last, 60));
  }

  /** Closed as soon as it was begun, opened again by the caller, and closed again. */
  function reopened(who: Acting, reply: string): void {
    const caller = people.of('clerk', intake, 1);
    for (const answer of ['dissatisfied', 'basically-satisfied']) {
      step('resolve', who, new Date(last.getTime() + (2 + random() * 5) * MINUTE), { outcome: 'explained', reply });
      step('callBack', caller, office.after(last, 60 + random() * 120), { answer });
    }
    step('strikeOff', people.of('supervisor', CENTRE), office.after(last, 60));
  }

  /** Closed days later, as if it had been closed in time. */
  function backDated(who: Acting, reply: string): void {
    const effectiveAt = new Date(last.getTime() + (15 + random() * 20) * MINUTE);
    last = office.dayAfter(dayAt(effectiveAt), 1 + Math.floor(random() * 2), 560 + random() * 300);
    verbs.push({ verb: 'resolve', acting: who, effectiveAt, recordedAt: last, input: { outcome: 'solved', reply }, reason: '当日已办结，系统补录' });
    afterClosing(0);
  }

  /** Callback by another clerk, rework where the caller is not content, strike-off. */
  function afterClosing(which: number): void {
    const caller = people.of('clerk', intake, which === 0 ? 0 : 1);
    for (let round = 0; ; round++) {
      const at = () => (random() < 0.97 ? office.after(last, 60 + random() * 420) : office.dayAfter(dayAt(last), 3, 600));
      if (random() < 0.05) {
        for (const next of [0, 1, 2]) step('tryCallBack', caller, next === 0 ? at() : office.dayAfter(dayAt(last), 1, 600));
        break;
      }
      // Whoever was not content once is hard to please.
      const dissatisfied = random() < (round === 0 ? DISSATISFIED_SHARE : 0.5);
      step('callBack', caller, at(), { answer: dissatisfied ? 'dissatisfied' : pick(random, ANSWERS) });
      if (!dissatisfied) break;
      if (round === 2) return;
      step('resolve', reworker(), office.after(last, 60 + random() * 300), { outcome: 'explained', reply: '再次核实并答复。' });
    }
    if (random() < 0.9) step('strikeOff', people.of('supervisor', CENTRE), office.dayAfter(dayAt(last), 1 + Math.floor(random() * 3), 560 + random() * 420));
  }

  function reworker(): Acting {
    const assigned = verbs.findLast((v) => v.verb === 'assign' || v.verb === 'reassign');
    const leadUnitId = (assigned?.input as { leadUnitId?: number } | undefined)?.leadUnitId;
    return people.of('handler', leadUnitId === undefined ? CENTRE : String(leadUnitId));
  }
}
