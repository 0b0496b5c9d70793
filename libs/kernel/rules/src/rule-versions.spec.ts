import { describe, expect, it } from '@jest/globals';
import { isAuthor } from './rule-versions.js';

describe('the author of a version', () => {
  it.each([
    ['whoever drafted it', { draftedBy: 'A', draftedFor: null }, 'A', undefined, true],
    ['nobody else', { draftedBy: 'A', draftedFor: null }, 'B', undefined, false],
    ['whoever was away while a stand-in drafted it', { draftedBy: 'B', draftedFor: 'A' }, 'A', undefined, true],
    ['a stand-in of whoever drafted it', { draftedBy: 'A', draftedFor: null }, 'B', 'A', true],
    ['another stand-in of whoever was away', { draftedBy: 'B', draftedFor: 'A' }, 'C', 'A', true],
    ['none who approves what the product brought', { draftedBy: null, draftedFor: null }, 'A', 'B', false],
  ] as const)('is %s', (_, version, id, onBehalfOf, author) => {
    expect(isAuthor(version, id, onBehalfOf)).toBe(author);
  });
});
