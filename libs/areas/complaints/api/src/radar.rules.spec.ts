import { describe, expect, it } from '@jest/globals';
import { Calendar, NATIONAL_NOTICES } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { evaluate } from '@haobang/rules';
import { radarFinding } from './radar-finding.kind.js';
import { keyOf, lastDayOf, lastWorkdays, leastIdAt, nextMonth, type Pattern, sharePercent } from './radar.rules.js';
import { radarThresholds } from './radar.table.js';

describe('the months that the radar looks at', () => {
  it.each([['2024-02-01', '2024-02-29', '2024-03-01'], ['2024-12-01', '2024-12-31', '2025-01-01'], ['2023-02-01', '2023-02-28', '2023-03-01']])('%s ends on %s', (month, last, next) => {
    expect([lastDayOf(month), nextMonth(month)]).toEqual([last, next]);
  });

  it('ends each month with its last working day by the notices', () => {
    const calendar = new Calendar({ version: 1, notices: NATIONAL_NOTICES, localDays: [], hallHours: [] });
    // 2024: 31 March is a Sunday, 30 June a Sunday, 31 August a Saturday; 30 September, before the National Day, is worked.
    expect(lastWorkdays(calendar, '2024-03-01', '2024-09-01')).toEqual(['2024-03-29', '2024-04-30', '2024-05-31', '2024-06-28', '2024-07-31', '2024-08-30', '2024-09-30']);
  });

  it('knows the least id of an instant', () => {
    const at = new Date('2024-03-01T00:00:00Z');
    expect(uuidV7(at.getTime()) > leastIdAt(at)).toBe(true);
    expect(uuidV7(at.getTime() - 1) < leastIdAt(at)).toBe(true);
  });
});

describe('a finding', () => {
  it('is one for each pattern, unit, other unit and month', () => {
    expect(keyOf({ pattern: 'late-pause', unitId: 7, otherUnitId: null, month: '2024-03-01' })).toBe('late-pause:7:2024-03');
    expect(keyOf({ pattern: 'ping-pong', unitId: 7, otherUnitId: 9, month: '2024-03-01' })).toBe('ping-pong:7:9:2024-03');
    expect(keyOf({ pattern: 'ping-pong', unitId: 9, otherUnitId: 7, month: '2024-03-01' })).toBe('ping-pong:7:9:2024-03');
  });

  it('takes shares in whole percent, rounded down', () => {
    expect([sharePercent({ cases: 5, total: 20 }), sharePercent({ cases: 49, total: 197 }), sharePercent({ cases: 5, total: null }), sharePercent({ cases: 0, total: 0 })]).toEqual([25, 24, null, null]);
  });

  it.each(['uphold', 'dismiss', 'close', 'sendBack', 'void'] as const)('is not judged by the unit concerned: %s', (verb) => {
    const { allowed } = radarFinding.verbs[verb] as { allowed?: (s: never) => { code: string } | undefined };
    const by = (unitId: number) => allowed!({ actor: { unitId }, record: { leadUnitId: 7, events: [] } } as never)?.code;
    expect([by(7), by(8)]).toEqual(['second-person-required', undefined]);
  });

  it('is not upheld by whoever registered it, whatever others did since', () => {
    const { allowed } = radarFinding.verbs.uphold as { allowed?: (s: never) => { code: string } | undefined };
    const events = [{ verb: 'register', actorId: 'a', onBehalfOf: null }, { verb: 'contest', actorId: 'b', onBehalfOf: null }];
    const by = (id: string) => allowed!({ actor: { id, unitId: 8, onBehalfOf: null }, record: { leadUnitId: 7, events } } as never)?.code;
    expect([by('a'), by('c')]).toEqual(['second-person-required', undefined]);
  });

  const judged = (pattern: Pattern, cases: number, share: number | null = null) => evaluate(radarThresholds.first.rows, { pattern, cases, sharePercent: share }).outcome;
  it.each<[Pattern, number, number | null, string]>([
    ['bulk-closing', 5, 25, 'finding'], ['bulk-closing', 4, 60, 'nothing'], ['bulk-closing', 40, 24, 'nothing'], ['bulk-closing', 5, null, 'nothing'],
    ['late-pause', 2, null, 'finding'], ['late-pause', 1, null, 'nothing'], ['close-and-reopen', 3, 4, 'finding'], ['close-and-reopen', 2, 90, 'nothing'],
    ['default-ratings', 3, null, 'finding'], ['default-ratings', 2, null, 'nothing'], ['one-phone', 5, null, 'finding'], ['one-phone', 4, null, 'nothing'],
    ['back-dated', 3, null, 'finding'], ['back-dated', 2, null, 'nothing'], ['ping-pong', 2, null, 'finding'], ['ping-pong', 1, null, 'nothing'],
  ])('%s, %i cases, %s percent: %s', (pattern, cases, share, outcome) => expect(judged(pattern, cases, share)).toBe(outcome));
});
