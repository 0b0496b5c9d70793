import { describe, expect, it } from '@jest/globals';
import { failureOf, isCurrent, refusalPage, returnPathOf } from './oidc.rules.js';

describe('signing in by a provider', () => {
  it.each([
    ['/scoreboard?asOf=2024-05-01#top', '/scoreboard?asOf=2024-05-01#top'], ['/', '/'], [undefined, '/'], ['', '/'],
    ['https://elsewhere.example', '/'], ['//elsewhere.example', '/'], ['/\\elsewhere.example', '/'], ['/a\\b', '/'], ['javascript:alert(1)', '/'], ['/a b', '/'], ['/a\r\nset-cookie: x', '/'],
    ['/api/v1/session/oidc', '/'], ['/docs', '/'], ['/docs-of-mine', '/docs-of-mine'], [`/${'a'.repeat(499)}`, `/${'a'.repeat(499)}`], [`/${'a'.repeat(500)}`, '/'],
  ])('comes back from %p to %p', (asked, page) => {
    expect(returnPathOf(asked)).toBe(page);
  });

  it('takes ten minutes at most, to the second', () => {
    const begunAt = '2024-05-09T01:00:00.000Z';
    const at = (instant: string) => isCurrent({ begunAt }, new Date(instant));
    expect([at('2024-05-09T01:00:00Z'), at('2024-05-09T01:10:00.000Z'), at('2024-05-09T01:10:00.001Z'), at('2024-05-09T00:59:59.999Z'), isCurrent({ begunAt: 'never' }, new Date(begunAt))]).toEqual([true, true, false, false, false]);
  });

  it('tells of a refusal in the address of the sign-in page, with nothing that could leave the address', () => {
    expect(refusalPage('sign-in-stale')).toBe('/?sign-in=sign-in-stale');
    expect(refusalPage('identity-not-linked', 'a&b #c')).toBe('/?sign-in=identity-not-linked&subject=a%26b+%23c');
  });

  const caused = (...chain: object[]) => chain.reduceRight<object | undefined>((cause, one) => Object.assign(new Error('x'), one, cause ? { cause } : {}), undefined);
  it.each([
    ['declined', caused({ error: 'access_denied' })], ['declined', caused({ code: 'X' }, { error: 'login_required' })],
    ['away', caused({ code: 'OAUTH_TIMEOUT' })], ['away', caused({ message: 'fetch failed' }, { code: 'ECONNREFUSED' })], ['away', caused({ code: 'OAUTH_RESPONSE_IS_NOT_CONFORM' }, { status: 502 })],
    ['refused', caused({ error: 'invalid_grant', status: 400 })], ['refused', caused({ code: 'OAUTH_INVALID_RESPONSE' })], ['refused', undefined], ['refused', caused({ error: 'server_error_of_its_own' })],
  ])('reads a failure as %s', (kind, error) => {
    expect(failureOf(error)).toBe(kind);
  });
});
