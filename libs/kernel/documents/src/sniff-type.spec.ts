import { describe, expect, it } from '@jest/globals';
import { sniffType } from './sniff-type.js';

const file = (...bytes: (string | number[])[]) => ({ path: '', head: Buffer.concat(bytes.map((part) => Buffer.from(part as string))) });
const utf16 = (text: string) => [0xff, 0xfe, ...Buffer.from(text, 'utf16le')];

describe('the type of a file', () => {
  it.each([
    ['rows.csv', file('标题,内容\n停水,园区停水\n')],
    ['rows.csv', file([0xef, 0xbb, 0xbf], '标题,内容\n')],
    ['rows.csv', file(utf16('标题,内容\n停水,园区停水\n'))],
  ])('of %s is that of text in any of its encodings', async (name, head) => {
    expect((await sniffType(head, name)).extensions).toContain('csv');
  });

  it('is what its bytes say, not what it is named', async () => {
    await expect(sniffType(file('%PDF-1.7\n%âãÏÓ\n'), 'rows.csv')).rejects.toMatchObject({ status: 415, code: 'file-type-differs' });
    expect((await sniffType(file([0xff, 0xfe, 0x90, 0x64]), 'call.mp3')).type).toBe('audio/mpeg');
    await expect(sniffType(file([1, 2, 3, 0, 4]), 'rows.csv')).rejects.toMatchObject({ status: 415, code: 'file-type-not-allowed' });
  });
});
