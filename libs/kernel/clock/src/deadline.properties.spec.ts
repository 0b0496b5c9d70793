import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayAt, dayNumber, type Day } from './day.rules.js';
import { deadline, explainedDeadline, type Limit } from './deadline.rules.js';
import { elapsedDays, elapsedMs, elapsedWorkdays, netWorkdays, netWorkingMs } from './elapsed.rules.js';
import { lampAt, lampChanges } from './lamp.rules.js';
import { type Pause, pausedSpans } from './pause.rules.js';
import { nationalCalendar } from './test-calendars.js';

const calendar = nationalCalendar();
const MINUTE = 60_000;

const day = fc.integer({ min: 0, max: 2600 }).map((n): Day => addDays('2020-01-01', n));
const instant = fc.integer({ min: 0, max: 2600 * 1440 }).map((m) => new Date(Date.UTC(2020, 0, 2) + m * MINUTE));
/** Pauses of minutes to weeks that begin within two months after the start. */
const pausesAfter = (start: Date): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: -2000, max: 90_000 }), fc.integer({ min: 0, max: 20_000 })).map(([begin, length]) => {
      const from = new Date(start.getTime() + begin * MINUTE);
      return { from, until: new Date(from.getTime() + length * MINUTE) };
    }),
    { maxLength: 5 },
  );
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ workdays: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ days: fc.integer({ min: 0, max: 90 }), roll: fc.constantFrom('none' as const, 'next' as const) }),
  fc.record({ months: fc.integer({ min: 0, max: 6 }), roll: fc.constantFrom('none' as const, 'next' as const) }),
  fc.record({ hours: fc.integer({ min: 0, max: 120 }), basis: fc.constantFrom('working' as const, 'clock' as const) }),
  fc.record({ minutes: fc.integer({ min: 0, max: 3000 }), basis: fc.constantFrom('working' as const, 'clock' as const) }),
);
const question = instant.chain((start) => fc.tuple(fc.constant(start), limit, pausesAfter(start)));

const longer = (l: Limit): Limit =>
  'workdays' in l ? { workdays: l.workdays + 1 } : 'days' in l ? { ...l, days: l.days + 1 } : 'months' in l ? { ...l, months: l.months + 1 } : 'hours' in l ? { ...l, hours: l.hours + 1 } : { ...l, minutes: l.minutes + 1 };

/** The plainest possible definition, to hold the walk against: every working day that no minute-wise look finds fully paused. */
function byMinutes(start: Date, workdays: number, pauses: readonly Pause[]): Day {
  const isPaused = (ms: number) => pauses.some((p) => ms >= p.from.getTime() && ms < p.until!.getTime());
  let left = workdays;
  for (let date = addDays(dayAt(start), 1); ; date = addDays(date, 1)) {
    if (!calendar.day(date).working) continue;
    const midnight = dayNumber(date) * 1440 * MINUTE - 480 * MINUTE;
    const whole = Array.from({ length: 1440 }, (_, m) => midnight + m * MINUTE).every(isPaused);
    if (!whole && --left === 0) return date;
  }
}

describe('deadlines', () => {
  it('never come earlier by a longer limit', () => {
    fc.assert(fc.property(question, ([start, l, pauses]) => deadline(calendar, start, longer(l), pauses).dueAt >= deadline(calendar, start, l, pauses).dueAt));
  });

  it('never come earlier by a pause', () => {
    fc.assert(fc.property(question, ([start, l, pauses]) => deadline(calendar, start, l, pauses).dueAt >= deadline(calendar, start, l, pauses.slice(1)).dueAt));
  });

  it('are the same by overlapping pauses as by their union, in any order', () => {
    fc.assert(
      fc.property(question, ([start, l, pauses]) => {
        const merged = pausedSpans(pauses).map((s) => ({ from: new Date(s.fromMs), until: new Date(s.untilMs) }));
        expect(deadline(calendar, start, l, merged)).toEqual(deadline(calendar, start, l, [...pauses].reverse()));
      }),
    );
  });

  it('agree with a count by minutes', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 25 }), ([start, , pauses], workdays) => deadline(calendar, start, { workdays }, pauses).dueOn === byMinutes(start, workdays, pauses)),
      { numRuns: 40 },
    );
  });

  it('are explained by days without a gap, of which as many count as the limit has', () => {
    fc.assert(
      fc.property(question, ([start, l, pauses]) => {
        const { days, ...due } = explainedDeadline(calendar, start, l, pauses);
        expect(due).toEqual(deadline(calendar, start, l, pauses));
        expect(days[0]!.date).toBe(dayAt(start));
        expect(days.at(-1)!.date).toBe(due.dueOn);
        expect(days.length).toBe(dayNumber(due.dueOn) - dayNumber(dayAt(start)) + 1);
        const counted = days.filter((d) => d.counted);
        if ('workdays' in l) expect(counted).toHaveLength(l.workdays);
        if ('days' in l) expect(counted).toHaveLength(l.days);
        if ('basis' in l) expect(days.reduce((sum, d) => sum + d.countedMs!, 0)).toBe('hours' in l ? l.hours * 60 * MINUTE : l.minutes * MINUTE);
      }),
    );
  });

  it('in working days end on a working day', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 300 }), (start, workdays) => calendar.day(deadline(calendar, start, { workdays }).dueOn).working));
  });

  it('that roll end on a working day, at or after the one that does not roll', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 300 }), (start, days) => {
        const rolled = deadline(calendar, start, { days, roll: 'next' }).dueOn;
        expect(calendar.day(rolled).working).toBe(true);
        expect(rolled >= deadline(calendar, start, { days }).dueOn).toBe(true);
      }),
    );
  });

  it('are found again by the time that elapsed', () => {
    fc.assert(
      fc.property(question, ([start, l, pauses]) => {
        const due = deadline(calendar, start, l, pauses);
        if ('workdays' in l && l.workdays) expect(elapsedWorkdays(calendar, start, due.dueOn, pauses)).toBe(l.workdays);
        if ('days' in l && l.roll === 'none') expect(elapsedDays(start, due.dueOn, pauses)).toBe(l.days);
        if ('basis' in l) expect(elapsedMs(calendar, start, due.dueAt, l.basis, pauses)).toBe('hours' in l ? l.hours * 60 * MINUTE : l.minutes * MINUTE);
      }),
    );
  });
});

describe('net time', () => {
  const intervals = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 15_000 })).map(([begin, length]) => {
      const from = new Date(Date.UTC(2024, 0, 20) + begin * MINUTE);
      return { from, until: new Date(from.getTime() + length * MINUTE) };
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('is at most the sum of its parts, and at least the longest', () => {
    fc.assert(
      fc.property(intervals, (parts) => {
        for (const net of [netWorkdays, netWorkingMs]) {
          const single = parts.map((p) => net(calendar, [p]));
          const all = net(calendar, parts);
          expect(all).toBeLessThanOrEqual(single.reduce((a, b) => a + b, 0));
          expect(all).toBeGreaterThanOrEqual(Math.max(...single));
        }
      }),
    );
  });

  it('does not grow by an interval that is already there', () => {
    fc.assert(fc.property(intervals, (parts) => netWorkdays(calendar, [...parts, parts[0]!]) === netWorkdays(calendar, parts) && netWorkingMs(calendar, [...parts, parts[0]!]) === netWorkingMs(calendar, parts)));
  });
});

describe('lamps', () => {
  it('go from green over yellow to red and never back, red exactly when overdue', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: -100, max: 200_000 }), ([start, l, pauses], minutes) => {
        const clock = { start, limit: l, pauses };
        const changes = lampChanges(calendar, clock);
        const order = ['green', 'yellow', 'red'];
        expect(changes.map((c) => order.indexOf(c.colour))).toEqual(changes.map((c) => order.indexOf(c.colour)).sort());
        expect(changes.map((c) => c.at.getTime())).toEqual(changes.map((c) => c.at.getTime()).sort((a, b) => a - b));
        const now = new Date(start.getTime() + minutes * MINUTE);
        expect(lampAt(calendar, clock, now) === 'red').toBe(now > deadline(calendar, start, l, pauses).dueAt);
      }),
    );
  });
});
