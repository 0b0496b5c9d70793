import { describe, expect, it } from '@jest/globals';
import { crewUnitCode, cutAt, detectionRefused, referRefused } from './supply-cut.rules.js';

const REPORTED = new Date('2024-05-09T10:00:00+08:00');

describe('a supply cut', () => {
  it('runs from its detection, or from the report where nobody says when', () => {
    expect(cutAt('2024-05-09T09:50:00+08:00', REPORTED).toISOString()).toBe('2024-05-09T01:50:00.000Z');
    expect(cutAt(null, REPORTED)).toBe(REPORTED);
  });

  it.each([
    ['as reported', undefined, undefined],
    ['three days before, to the second', '2024-05-06T10:00:00+08:00', undefined],
    ['a second more', '2024-05-06T09:59:59+08:00', 'detection-out-of-range'],
    ['five minutes ahead, as clocks differ', '2024-05-09T10:05:00+08:00', undefined],
    ['a second more ahead', '2024-05-09T10:05:01+08:00', 'detection-out-of-range'],
  ])('detected %s', (_what, detectedAt, code) => expect(detectionRefused(detectedAt, REPORTED)?.code).toBe(code));

  it('goes to the unit that serves the supply', () => {
    expect(['water', 'power', 'gas', 'heat', 'network'].map(crewUnitCode)).toEqual(['utility-water', 'utility-power', 'utility-gas', 'utility-heat', 'utility-telecom']);
  });

  it('is referred once, and only if wilful', () => {
    const refused = (cause: string | null, referredId: string | null = null) => referRefused({ fields: { cause, referredId } } as never)?.code;
    expect([refused(null), refused('fault'), refused('wilful'), refused('wilful', 'x')]).toEqual(['not-wilful', 'not-wilful', undefined, 'referred-already']);
  });
});
