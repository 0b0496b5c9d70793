import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFileName, contentDisposition, extensionOf } from './file-name.rules.js';

describe('cleanFileName', () => {
  it.each([
    ['营业执照.pdf', '营业执照.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\合同 (1).docx', '合同 (1).docx'],
    ['a\u0000b\u0007\r\nc.txt', 'abc.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u200Bb.txt', 'ab.txt'],
    ['what?<now>:"|*.txt', 'what__now_____.txt'],
    ['...hidden.txt', 'hidden.txt'],
    ['trailing. . ', 'trailing'],
    ['a    b.txt', 'a b.txt'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['', 'file'],
    ['/', 'file'],
    ['e\u0301.txt', 'é.txt'],
    ['x\uD800.txt', 'x.txt'],
  ])('%j becomes %j', (given, clean) => expect(cleanFileName(given)).toBe(clean));

  it('keeps the ending of a name that is too long', () => {
    expect(cleanFileName(`${'泾'.repeat(500)}.pdf`)).toBe(`${'泾'.repeat(120)}.pdf`);
  });

  it('gives names that are short, visible, without a path, and clean already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = cleanFileName(given);
        expect(name.length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\\u0000-\u001f\u202e]/);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });
});

describe('extensionOf', () => {
  it.each([['a.PDF', 'pdf'], ['a.tar.gz', 'gz'], ['pdf', ''], ['a.', ''], ['a.文件', '']])('%s: %s', (name, extension) => expect(extensionOf(name)).toBe(extension));
});

describe('contentDisposition', () => {
  it('carries any name, and lets none break out of the header', () => {
    expect(contentDisposition('attachment', '营业执照"1".pdf')).toBe(`attachment; filename="_____1_.pdf"; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%221%22.pdf`);
    expect(contentDisposition('inline', "it's (1)*.png")).toBe(`inline; filename="it's (1)*.png"; filename*=UTF-8''it%27s%20%281%29%2A.png`);
  });
});
