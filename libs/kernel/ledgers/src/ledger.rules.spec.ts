import { describe, expect, it } from '@jest/globals';
import { statesOf, type Kind } from '@haobang/records';
import { defect } from './defect.toy.js';
import { claimAllowed, handlingLimit, leadingClock, planAllowed, planLimit, type LedgerState } from './ledger.rules.js';

const clock = (name: string, dueAt: string, stopped = false) => ({ clock: name, run: 1, dueAt: new Date(dueAt), stoppedAt: stopped ? new Date(dueAt) : null });
const row = (status: string, ...clocks: object[]) => ({ status, clocks }) as unknown as LedgerState;

describe('a row of a ledger', () => {
  it.each([
    ['2024-05-05', 'plan-day-past'],
    ['2024-05-06', undefined],
    ['2024-05-07', undefined],
  ])('planned until %s on 6 May: %s', (day, code) => expect(planAllowed({ on: '2024-05-06' }, day)?.code).toBe(code));

  it('runs to the last instant of the planned day in Shanghai', () => expect(planLimit('2024-06-30')).toEqual({ until: '2024-06-30T15:59:59.999Z' }));
  it('ends a statutory limit with a working day', () => expect(handlingLimit(30)).toEqual({ days: 30, roll: 'next' }));
  it('takes no claim without proof', () => expect([claimAllowed(undefined)?.code, claimAllowed([])?.code, claimAllowed(['a'])?.code]).toEqual(['proof-missing', 'proof-missing', undefined]));

  it.each([
    ['the review while it is registered', row('REGISTERED', clock('review', '2024-05-20')), 'review'],
    ['nothing while none runs', row('VERIFIED'), null],
    ['the plan where it is due before the handling', row('RESOLVING', clock('handling', '2024-06-20'), clock('plan', '2024-06-10')), 'plan'],
    ['the handling where it is due before the plan', row('RESOLVING', clock('handling', '2024-06-05'), clock('plan', '2024-06-10')), 'handling'],
    ['the handling alone after the plan has ended', row('RETURNED', clock('handling', '2024-06-20'), clock('plan', '2024-06-10', true)), 'handling'],
    ['none once it is claimed', row('CLAIMED_DONE', clock('handling', '2024-06-20', true), clock('plan', '2024-06-10', true)), null],
  ])('shows %s', (_, record, name) => expect(leadingClock(record)).toBe(name));

  it('leaves the ledger by a strike-off or a void alone, and is struck off from a claim alone', () => {
    const closing = Object.entries(defect.verbs).filter(([, verb]) => verb.to !== 'same' && verb.to.some((to) => !defect.states[to].open)).map(([name]) => name);
    expect(closing).toEqual(['strikeOff', 'void']);
    expect(statesOf(defect as Kind, defect.verbs.strikeOff as never)).toEqual({ from: ['CLAIMED_DONE'], to: ['STRUCK_OFF'] });
    expect(defect.verbs.strikeOff.notBy).toEqual(['claimDone']);
  });
});
