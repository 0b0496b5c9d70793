import { dayAt, startOfDay } from '@haobang/clock';
import { CITY_CENTRE } from '@haobang/demands';
import { systemContext } from '@haobang/http';
import { type HistoryVerb, type Kind, RecordHistories, Records, type WholeHistory } from '@haobang/records';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { Office } from './complaints.seed.js';
import { radarFinding } from './radar-finding.kind.js';
import { type Judged, Radar } from './radar.js';
import { nextMonth } from './radar.rules.js';

const KIND = radarFinding as Kind;
const NIGHT_MS = (2 * 60 + 35) * 60_000;

/** What became of a finding since the night in which it was found: accepted, contested and decided, rectified, closed. */
function afterwards({ calendar, people, random }: DemoWorld, { candidate }: Judged, foundAt: Date): HistoryVerb[] {
  const office = new Office(calendar);
  const verbs: HistoryVerb[] = [];
  const unit = String(candidate.unitId);
  let last = foundAt;
  const step = (verb: string, role: 'unitHead' | 'handler' | 'supervisor', workdays: number, input?: object, reason?: string): void => {
    last = office.dayAfter(dayAt(last), workdays, 560 + random() * 400);
    verbs.push({ verb, acting: people.of(role, role === 'supervisor' ? CITY_CENTRE : unit), effectiveAt: last, recordedAt: last, ...(input ? { input } : {}), ...(reason ? { reason } : {}) });
  };
  const rectified = (): void => {
    step('rectify', 'handler', 3 + Math.floor(random() * 6), { rectification: '已约谈承办人员，取消月末集中办结，暂停须在到期前申请并逐件说明。' });
    if (random() < 0.2) step('sendBack', 'supervisor', 2, undefined, '未说明已办结件如何复核，请补充。');
    if (verbs.at(-1)!.verb === 'sendBack') step('rectify', 'handler', 4, { rectification: '已逐件复核，复核清单附后。' });
    if (random() < 0.85) step('close', 'supervisor', 2);
  };
  const roll = random();
  if (roll < 0.45) {
    step('accept', 'unitHead', 2);
    rectified();
  } else if (roll < 0.85) {
    step('contest', 'handler', 3, { contest: candidate.pattern === 'bulk-closing' ? '月末为集中清理在办件，均已与企业联系。' : '因等待上级批复，办理人员未及时在系统操作。' });
    if (random() < 0.15) step('dismiss', 'supervisor', 3, { decision: '经查当日系统升级，确系故障后补办，不予认定。' });
    else {
      step('uphold', 'supervisor', 3, { decision: '申辩理由不成立：企业表示未接到联系，情况属实。' });
      rectified();
    }
  } else step('uphold', 'supervisor', 8, { decision: '单位逾期未答复，经核查情况属实。' });
  return verbs;
}

/** The radar over both years, each month's findings found in the night after it; those of the running month found today. */
export const radarChapter: DemoChapter = {
  name: 'radar',
  fill: async (world, w) => {
    const { app, now, people } = world;
    const radar = app.get(Radar);
    const system = app.get(Records).acting(systemContext(now));
    const judged = await radar.judge(w, await radar.candidates(w, '2024-01-01'));
    const histories = judged.map((one): WholeHistory => {
      const foundAt = new Date(Math.min(startOfDay(nextMonth(one.candidate.month)).getTime() + NIGHT_MS, now.getTime()));
      const verbs = afterwards(world, one, foundAt).filter((verb) => verb.recordedAt <= now);
      return { id: one.id, registeredUnitId: people.unitId(CITY_CENTRE), register: { acting: system, effectiveAt: foundAt, recordedAt: foundAt, input: one.input }, verbs };
    });
    await app.get(RecordHistories).writeIn(w, KIND, histories);
  },
};
