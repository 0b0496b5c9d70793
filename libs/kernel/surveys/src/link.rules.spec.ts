import { describe, expect, it } from '@jest/globals';
import { makeLink, readLink, ticketOf } from './link.rules.js';

const KEY = Buffer.alloc(32, 1);
const OF = { surveyId: '018f5b7a-0000-7000-8000-00000000abcd', cellNo: 300, lastDay: '2024-06-30' };

describe('a link', () => {
  it('comes back as it was made, in 70 letters for an address', () => {
    const { link, nonce } = makeLink(KEY, OF);
    expect(link).toMatch(/^[\w-]{70}$/);
    expect(readLink(KEY, link)).toEqual({ ...OF, nonce });
  });
  it('is another each time, and so is its ticket', () => {
    const [a, b] = [makeLink(KEY, OF), makeLink(KEY, OF)];
    expect(a.link).not.toBe(b.link);
    expect(ticketOf(a.nonce).equals(ticketOf(b.nonce))).toBe(false);
    expect(ticketOf(a.nonce)).toHaveLength(32);
  });
  it('is unknown under another key, with any letter changed, cut or lengthened', () => {
    const { link } = makeLink(KEY, OF, Buffer.alloc(16, 9));
    expect(readLink(Buffer.alloc(32, 2), link)).toBeUndefined();
    for (let at = 0; at < link.length; at++) for (const letter of ['A', 'z']) if (link[at] !== letter) expect(readLink(KEY, link.slice(0, at) + letter + link.slice(at + 1))).toBeUndefined();
    for (const text of ['', link.slice(1), `${link}A`, `${link.slice(0, 69)}=`, ' '.repeat(70)]) expect(readLink(KEY, text)).toBeUndefined();
  });
});
