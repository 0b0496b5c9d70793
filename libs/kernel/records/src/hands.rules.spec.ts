import { describe, expect, it } from '@jest/globals';
import { anotherHandThan, holderOf, isSameHand } from './hands.rules.js';

describe('four eyes', () => {
  const by = (actorId: string | null, onBehalfOf: string | null = null) => ({ actorId, onBehalfOf });
  const now = (id: string | null, onBehalfOf: string | null = null) => ({ id, onBehalfOf });
  it.each([
    ['the same person', by('A'), now('A'), true],
    ['another person', by('A'), now('B'), false],
    ['a stand-in on the act of whoever is away', by('A'), now('B', 'A'), true],
    ['whoever was away on the act of the stand-in', by('B', 'A'), now('A'), true],
    ['the stand-in in the own name, on what was done for another', by('B', 'A'), now('B'), true],
    ['the stand-in for another, on an act of the own', by('B'), now('B', 'A'), true],
    ['the next stand-in on the act of the one before', by('B', 'A'), now('C', 'A'), true],
    ['the stand-in in the own name, on an act of whoever is away', by('A'), now('B'), false],
    ['two stand-ins of two people', by('C', 'A'), now('D', 'B'), false],
    ['the system on its own act', by(null), now(null), false],
  ])('%s', (_, event, actor, same) => {
    expect(isSameHand(event, actor)).toBe(same);
  });

  it('holds for a verb whatever others did since, and for its last doer alone', () => {
    const done = (...events: [verb: string, who: string][]) => ({ events: events.map(([verb, who]) => ({ verb, ...by(who) })) });
    const refused = (record: ReturnType<typeof done>, who: string) => anotherHandThan('plan')({ record, actor: now(who) } as never)?.code;
    expect(refused(done(['plan', 'A'], ['claim', 'B']), 'A')).toBe('second-person-required');
    expect(refused(done(['plan', 'A'], ['claim', 'B']), 'B')).toBeUndefined();
    expect(refused(done(['plan', 'A'], ['plan', 'B']), 'A')).toBeUndefined();
    expect(refused(done(['claim', 'A']), 'A')).toBeUndefined();
  });

  it('leaves work that a stand-in takes with whoever is away', () => {
    expect([holderOf(now('B', 'A')), holderOf(now('B')), holderOf(now(null))]).toEqual(['A', 'B', null]);
  });
});
