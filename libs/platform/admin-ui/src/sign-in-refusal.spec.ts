import { pageToReturnTo, refusalIn } from './sign-in-refusal';

describe('a refusal in the address', () => {
  it.each([
    ['?sign-in=sign-in-stale', { code: 'sign-in-stale', subject: null }], ['?sign-in=identity-not-linked&subject=a%26b', { code: 'identity-not-linked', subject: 'a&b' }],
    ['?sign-in=sign-in-stale&subject=x', { code: 'sign-in-stale', subject: null }], ['', undefined], ['?sign-in=', undefined], ['?sign-in=call-this-number', undefined], ['?q=x', undefined],
  ])('%p is %p', (search, refusal) => {
    expect(refusalIn(search)).toEqual(refusal);
  });

  it.each([
    ['/scoreboard', '?asOf=2024-05-01', '#top', '/scoreboard?asOf=2024-05-01#top'], ['/', '?sign-in=identity-not-linked&subject=x', '', '/'], ['/', '?sign-in=sign-in-stale&q=a', '#b', '/?q=a#b'],
  ])('%s%s%s leads back to %s', (pathname, search, hash, page) => {
    expect(pageToReturnTo({ pathname, search, hash })).toBe(page);
  });
});
