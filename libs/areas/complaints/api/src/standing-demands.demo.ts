import { addDays, type Calendar, countingStart, dayAt } from '@haobang/clock';
import { type HistoryVerb, type Kind, RecordHistories, type WholeHistory } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import type { DemoChapter, DemoWorld } from './complaints.demo.js';
import { type DemoOptions, demoDemand, seeded } from './complaints.seed.js';
import { demandComplexity } from './demand-complexity.table.js';
import { demand } from './demand.kind.js';

const KIND = demand as Kind;

interface Standing {
  status: string;
  count: number;
  /** The verb after which it stands there; none for one that was only registered. */
  after?: (verb: HistoryVerb) => boolean;
  /** Whether its limit may be over: a closed demand was closed in time, one in rework is past its own. */
  limit: 'same-day' | 'three-days' | 'any';
}

const answered = (verb: HistoryVerb, satisfied: boolean) => verb.verb === 'callBack' && ((verb.input as { answer?: string }).answer === 'dissatisfied') !== satisfied;
const is = (name: string) => (verb: HistoryVerb) => verb.verb === name;

/** What every desk finds on it in the morning, however small the demo. */
const STANDING: readonly Standing[] = [
  { status: 'COLLECTED', count: 3, limit: 'same-day' },
  { status: 'CLASSIFIED', count: 2, after: is('classify'), limit: 'three-days' },
  { status: 'ASSIGNED', count: 2, after: is('assign'), limit: 'three-days' },
  { status: 'SIGNED', count: 1, after: is('sign'), limit: 'three-days' },
  { status: 'IN_PROGRESS', count: 2, after: is('start'), limit: 'three-days' },
  { status: 'RESOLVED', count: 3, after: is('resolve'), limit: 'any' },
  { status: 'CALLED_BACK', count: 2, after: (verb) => answered(verb, true), limit: 'any' },
  { status: 'REWORK', count: 1, after: (verb) => answered(verb, false), limit: 'any' },
];
/** Stories that are told differently later on: who asks for a return, an extension or a pause waits for somebody else. */
const ASKS: readonly string[] = ['askReturn', 'askExtension', 'askPause'];
const TRIES = 4_000;
const FIRST_INDEX = 900_000;

/** The story up to where it stands; undefined where it never comes there, or its limit is over. */
function standing(story: WholeHistory, { after, limit }: Standing, world: { calendar: Calendar; now: Date; today: string }): WholeHistory | undefined {
  const { effectiveAt } = story.register;
  if (effectiveAt > world.now) return undefined;
  const all = story.verbs ?? [];
  const at = after ? all.findIndex(after) : -1;
  if (after && at < 0) return undefined;
  const verbs = all.slice(0, at + 1);
  if (verbs.some(({ verb }) => ASKS.includes(verb))) return undefined;
  const complex = verbs.some(({ verb, input }) => verb === 'classify' && (input as { decision: { complexity: string } }).decision.complexity === 'complex');
  if (limit === 'same-day' && countingStart(world.calendar, effectiveAt).on < world.today) return undefined;
  if (limit === 'three-days' && !complex) return undefined;
  return { ...story, verbs };
}

/** A handful of demands in each state that somebody has to do something about, of the last days. */
export function standingDemands(o: Omit<DemoOptions, 'random'>, { random, today }: Pick<DemoWorld, 'random' | 'today'>): WholeHistory[] {
  const found: WholeHistory[] = [];
  const world = { calendar: o.calendar, now: o.now, today };
  for (const wanted of STANDING) {
    let left = wanted.count;
    for (let attempt = 0; left > 0 && attempt < TRIES; attempt++) {
      // The newest first: only what the present day does not give is taken from the days before.
      const day = addDays(today, -Math.min(6, Math.floor(attempt / 400)));
      const story = standing(demoDemand({ ...o, random: seeded(Math.floor(random() * 2 ** 31)) }, day, FIRST_INDEX + found.length), wanted, world);
      if (!story || dayAt(story.register.effectiveAt) > today) continue;
      found.push(story);
      left--;
    }
  }
  return found;
}

export const standingDemandsChapter: DemoChapter = {
  name: 'standing demands',
  fill: async ({ random, calendar, people, today, now, enterprises, gamingUnit, app }, w) => {
    const complexityOf: DemoOptions['complexityOf'] = (facts) => {
      const { outcome, reason } = evaluate(demandComplexity.first.rows, facts);
      return { complexity: outcome as 'general' | 'complex', rule: reason.zh, ruleEn: reason.en };
    };
    await app.get(RecordHistories).writeIn(w, KIND, standingDemands({ calendar, people, now, enterprises, gamingUnit, complexityOf }, { random, today }));
  },
};
