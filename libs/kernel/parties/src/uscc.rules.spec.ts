import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyCheckDigit, checkUscc, isDemoUscc, makeUscc, usccCheckCharacter } from './uscc.rules.js';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('checkUscc', () => {
  // Codes that stand in public registers; the check character and the inner digit X both occur.
  it.each(['91330100799655058B', '9144030071526726XG', '914403001922038216', '91110000802100433B', '12441500196720244T', '9111000071093123XX'])('takes %s', (code) => {
    expect(checkUscc(code)).toEqual({ valid: true, code });
  });

  it('puts lower case to capitals and leaves out surrounding blanks', () => {
    expect(checkUscc(' 9144030071526726xg ')).toEqual({ valid: true, code: '9144030071526726XG' });
  });

  it.each([
    ['9133010079965505', 'length'],
    ['91330100799655058BB', 'length'],
    ['', 'length'],
    ['9I330100799655058B', 'excluded-letter'],
    ['9133O100799655058B', 'excluded-letter'],
    ['91330100799655o58b', 'excluded-letter'],
    ['91330100S99655058B', 'excluded-letter'],
    ['91330100V99655058B', 'excluded-letter'],
    ['9133010079965505ZB', 'excluded-letter'],
    ['9133010079965505-B', 'character'],
    ['９1330100799655058B', 'character'],
    ['91330100799655058A', 'check-character'],
    // Given out and in use, though its check character is wrong: only an official import may bring it.
    ['91350203M0001QAY9B', 'check-character'],
  ])('refuses %s: %s', (code, reason) => expect(checkUscc(code)).toMatchObject({ valid: false, reason }));

  it('warns where only the inner organisation code is wrong', () => {
    // Body 00100003: 1 x 9 + 3 x 2 = 15, 15 mod 11 = 4, so 7 is due where the code has 4.
    const head = '91110000001000034';
    const code = head + usccCheckCharacter(head);
    expect(bodyCheckDigit('00100003')).toBe('7');
    expect(checkUscc(code)).toEqual({ valid: true, code, warning: 'body-check-digit' });
  });

  it('takes every code with its own check character, and none with another', () => {
    const sign = fc.constantFrom(...SIGNS);
    fc.assert(
      fc.property(fc.array(sign, { minLength: 17, maxLength: 17 }), sign, (head, last) => {
        const text = head.join('');
        expect(checkUscc(text + last).valid).toBe(last === usccCheckCharacter(text));
      }),
    );
  });

  it('notices every single wrong sign and every swap of neighbours', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(17), fc.constantFrom(...SIGNS), (n, at, sign) => {
        const code = makeUscc(n);
        const typed = code.slice(0, at) + sign + code.slice(at + 1);
        expect(checkUscc(typed).valid).toBe(typed === code);
        if (at < 17) {
          const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
          expect(checkUscc(swapped).valid).toBe(swapped === code);
        }
      }),
    );
  });

  it('never changes its answer with the case, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const answer = checkUscc(text);
        expect(checkUscc(answer.code)).toEqual(answer);
      }),
    );
  });
});

describe('makeUscc', () => {
  it('makes valid codes without warnings, each another, all of the demo region', () => {
    const codes = Array.from({ length: 2000 }, (_, n) => makeUscc(n * 37));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(checkUscc(code)).toEqual({ valid: true, code });
    expect(codes.every(isDemoUscc)).toBe(true);
    expect(isDemoUscc('91330100799655058B')).toBe(false);
  });

  it('refuses a number out of range', () => expect(() => makeUscc(10_000_000)).toThrow(RangeError));
});
