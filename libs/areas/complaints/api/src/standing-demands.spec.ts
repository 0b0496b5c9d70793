import { describe, expect, it } from '@jest/globals';
import { Calendar, countingStart, dayAt, NATIONAL_NOTICES } from '@haobang/clock';
import type { Acting } from '@haobang/records';
import { seeded } from './complaints.seed.js';
import { standingDemands } from './standing-demands.demo.js';

const calendar = new Calendar({ version: 1, notices: NATIONAL_NOTICES, localDays: [], hallHours: [] });
const people = { of: (role: string, unit: string) => ({ name: `${role}.${unit}` }) as unknown as Acting, unitId: () => 1 };
const complexityOf = ({ demandKind }: { demandKind: string }) => ({ complexity: demandKind === 'report' || demandKind === 'complaint' ? ('complex' as const) : ('general' as const), rule: '规则' });
const told = (now: Date) => standingDemands({ calendar, people, now, enterprises: [{ id: '1', name: '企业' }], gamingUnit: 'city-management-transport', complexityOf }, { random: seeded(11), today: dayAt(now) });

describe('the demands that stand on the desks', () => {
  it.each([['on a Thursday morning', '2024-05-09T10:30+08:00'], ['on a Monday before anybody comes', '2024-05-13T07:00+08:00'], ['on a Sunday night', '2024-05-19T23:30+08:00'], ['in a week of holidays', '2024-10-04T12:00+08:00']])('are there %s, none of them ahead of time', (_, instant) => {
    const now = new Date(instant);
    const demands = told(now);
    const last = demands.map((demand) => demand.verbs?.at(-1)?.verb ?? 'register');
    const counts = Object.fromEntries(['classify', 'assign', 'sign', 'start', 'resolve', 'callBack'].map((verb) => [verb, last.filter((one) => one === verb).length]));
    expect(counts).toEqual({ classify: 2, assign: 2, sign: 1, start: 2, resolve: 3, callBack: 3 });
    for (const { register, verbs = [] } of demands) for (const step of [register, ...verbs]) expect(step.effectiveAt.getTime()).toBeLessThanOrEqual(now.getTime());
    // What only was registered is not overdue: it counts as the next working day's at the latest.
    for (const { register, verbs = [] } of demands) if (verbs.length === 0) expect(countingStart(calendar, register.effectiveAt).on >= dayAt(now)).toBe(true);
    expect(new Set(demands.map(({ externalId }) => externalId).filter(Boolean)).size).toBe(demands.filter(({ externalId }) => externalId).length);
  });

  it('are the same again for the same day', () => {
    const now = new Date('2024-05-09T10:30+08:00');
    expect(JSON.stringify(told(now))).toBe(JSON.stringify(told(now)));
    expect(told(now).filter(({ verbs = [] }) => verbs.length === 0)).toHaveLength(3);
  });
});
