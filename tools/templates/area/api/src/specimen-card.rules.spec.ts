import { describe, expect, it } from '@jest/globals';
import { explanationMissing, limitWorkdays } from './specimen-card.rules.js';

describe('the limit', () => {
  it.each([['ordinary', 5], ['urgent', 2]] as const)('of what is %s is %i working days', (urgency, workdays) => expect(limitWorkdays(urgency)).toBe(workdays));
});

describe('an explanation', () => {
  it.each([
    ['done', undefined, false],
    ['done', '', false],
    ['refused', '材料不全', false],
    ['refused', '  ', true],
    ['refused', null, true],
    ['refused', undefined, true],
  ] as const)('of what is %s, given as %j, is missing: %j', (outcome, explanation, missing) => expect(explanationMissing(outcome, explanation)).toBe(missing));
});
