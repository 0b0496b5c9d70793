/** @jest-environment node */
import { createHash } from 'node:crypto';
import { checkDraw, type ShownFrame } from './draw.rules';
import { sha256 } from './sha256';

describe('sha256', () => {
  it.each([
    // FIPS 180-4 and NIST's examples.
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of "%s"', (text, hash) => expect(sha256(text)).toBe(hash));
  it('agrees with another one at every length around its blocks, and on Chinese', () => {
    for (let length = 0; length < 200; length++) {
      const text = '镐a'.repeat(length).slice(0, length);
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });
});

describe('a draw done again', () => {
  const ids = [1, 2, 3, 4].map((n) => `0a000000-0000-4000-8000-00000000000${n}`);
  const only = '0b000000-0000-4000-8000-000000000001';
  /** The frame, hash and draw on which the server's rules are proved too. */
  const frame: ShownFrame = {
    hash: 'fd654fd6c07541ab426bcafcc161a67aa586f037cd19c710a21ea48ffcb0b9db', seed: '2024-128 07 11', perCell: 2,
    cells: [{ no: 1, targetId: 7, cell: 'small', ids, drawn: [ids[2]!, ids[3]!] }, { no: 2, targetId: 7, cell: '大型', ids: [only], drawn: [only] }],
  };
  const [first, second] = [frame.cells[0]!, frame.cells[1]!];
  it('holds where nothing was touched', () => expect(checkDraw(frame)).toEqual({ hash: frame.hash, sameFrame: true, otherCells: [], holds: true, entries: 5, drawn: 3 }));
  it.each<[string, ShownFrame, object]>([
    ['somebody was left out of the frame', { ...frame, cells: [{ ...first, ids: ids.slice(1) }, second] }, { sameFrame: false, holds: false }],
    ['somebody else was asked', { ...frame, cells: [{ ...first, drawn: [ids[0]!, ids[3]!] }, second] }, { sameFrame: true, otherCells: [1], holds: false }],
    ['the seed is another', { ...frame, seed: '2024-128 07 12' }, { sameFrame: true, holds: false }],
    ['there is no seed yet', { ...frame, seed: null }, { holds: false }],
  ])('does not hold where %s', (_, changed, expected) => expect(checkDraw(changed)).toMatchObject(expected));
});
