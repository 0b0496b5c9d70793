import { type Calendar, dayAt, deadline, endOpenPauses, lampChanges, type Limit, type Pause } from '@haobang/clock';
import type { ClockChange } from './kind.js';
import { type ClockLimit, clockOf, type ClockPause, type ClockState } from './state.js';

export interface ClockMoment {
  at: Date;
  by: { id: string | null; name: string };
  calendarOf: (unitId: number | null) => Calendar;
}

/** The clocks after some changes; those not named stay as they are, the same objects. */
export function changeClocks(clocks: readonly ClockState[], changes: readonly ClockChange[], moment: ClockMoment): ClockState[] {
  let after = [...clocks];
  for (const change of changes) {
    if ('start' in change) {
      const before = clockOf({ clocks: after }, change.start);
      after = put(after, stopped(before, moment.at), started(change, (before?.run ?? 0) + 1, moment));
      continue;
    }
    const name = clockNamed(change);
    const clock = clockOf({ clocks: after }, name);
    // A clock that was never begun or has ended has nothing to change: the verb is right all the same.
    if (!clock || clock.stoppedAt) continue;
    if ('stop' in change) after = put(after, stopped(clock, moment.at));
    else if ('recount' in change) after = put(after, due(clock, moment));
    else if ('relimit' in change) after = put(after, due({ ...clock, limit: change.limit }, moment));
    else if ('pause' in change) after = put(after, due({ ...clock, pauses: [...clock.pauses, opened(change.reason, moment)] }, moment));
    else after = put(after, due({ ...clock, pauses: ended(clock.pauses, moment.at) }, moment));
  }
  return after;
}

/** The clock that a change is about. */
export function clockNamed(change: ClockChange): string {
  if ('start' in change) return change.start;
  if ('stop' in change) return change.stop;
  if ('pause' in change) return change.pause;
  if ('resume' in change) return change.resume;
  return 'recount' in change ? change.recount : change.relimit;
}

function put(clocks: ClockState[], ...changed: (ClockState | undefined)[]): ClockState[] {
  let after = clocks;
  for (const clock of changed) {
    if (!clock) continue;
    const at = after.findIndex((c) => c.clock === clock.clock && c.run === clock.run);
    after = at < 0 ? [...after, clock] : after.with(at, clock);
  }
  return after;
}

function started(change: Extract<ClockChange, { start: string }>, run: number, moment: ClockMoment): ClockState {
  const bare = {
    clock: change.start, run, startedAt: moment.at, from: change.from, limit: change.limit, unitId: change.unitId ?? null, basis: change.basis ?? null,
    stoppedAt: null, pauses: [], dueOn: '', dueAt: moment.at, warnAt: moment.at, calendarVersion: 0, provisional: false,
  };
  return due(bare, moment);
}

function stopped(clock: ClockState | undefined, at: Date): ClockState | undefined {
  return clock && !clock.stoppedAt ? { ...clock, stoppedAt: at, pauses: ended(clock.pauses, at) } : undefined;
}

const opened = (reason: string, { at, by }: ClockMoment): ClockPause => ({ from: at, until: null, reason, byId: by.id, byName: by.name });
const ended = (pauses: ClockPause[], at: Date): ClockPause[] => pauses.map((pause) => (pause.until ? pause : { ...pause, until: at }));

/** Computes the due time afresh: limit, start, pauses and calendar are all that it depends on. A running pause counts up to now. */
function due(clock: ClockState, { at, calendarOf }: ClockMoment): ClockState {
  if ('until' in clock.limit) {
    const dueAt = new Date(clock.limit.until);
    return { ...clock, dueOn: dayAt(dueAt), dueAt, warnAt: dueAt };
  }
  const calendar = calendarOf(clock.unitId);
  const { from, limit } = clock;
  // A limit of days from a day, not paused: thousands of rows of a file ask for the same.
  if (typeof from === 'string' && !clock.pauses.length) return { ...clock, ...kept(calendar, `${from} ${JSON.stringify(limit)}`, () => counted(calendar, from, limit, [])) };
  return { ...clock, ...counted(calendar, from, limit, endOpenPauses(clock.pauses, at)) };
}

type Due = Pick<ClockState, 'dueOn' | 'dueAt' | 'warnAt' | 'provisional' | 'calendarVersion'>;

function counted(calendar: Calendar, start: string | Date, limit: Limit, pauses: readonly Pause[]): Due {
  const { dueOn, dueAt, provisional, calendarVersion } = deadline(calendar, start, limit, pauses);
  const changes = lampChanges(calendar, { start, limit, pauses });
  const warnAt = changes.find((change) => change.colour !== 'green')?.at ?? dueAt;
  return { dueOn, dueAt, warnAt, provisional, calendarVersion };
}

const known = new WeakMap<Calendar, Map<string, Due>>();
const MOST_KEPT = 1_000;

/** What a calendar said before. A changed calendar is another object. */
function kept(calendar: Calendar, question: string, ask: () => Due): Due {
  let answers = known.get(calendar);
  if (!answers || answers.size >= MOST_KEPT) known.set(calendar, (answers = new Map()));
  let due = answers.get(question);
  if (!due) answers.set(question, (due = ask()));
  return due;
}

/** The limit of a clock as it is shown: a count and its unit. */
export function shownLimit(limit: ClockLimit): null | { count: number; unit: 'workdays' | 'hours' | 'minutes' | 'months' | 'days'; basis?: 'working' | 'clock' } {
  if ('until' in limit) return null;
  if ('workdays' in limit) return { count: limit.workdays, unit: 'workdays' };
  if ('hours' in limit) return { count: limit.hours, unit: 'hours', basis: limit.basis };
  if ('minutes' in limit) return { count: limit.minutes, unit: 'minutes', basis: limit.basis };
  if ('months' in limit) return { count: limit.months, unit: 'months' };
  return { count: limit.days, unit: 'days' };
}
