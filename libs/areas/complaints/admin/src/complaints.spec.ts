import { likeness, likeTitles, searchPiece } from './duplicates.rules';

describe('possible duplicates', () => {
  it.each([
    ['增值税退税未到账', '增值税退'],
    ['园区停电，无人处理', '园区停电'],
    ['的了', ''],
    ['', ''],
  ])('of %j are looked for by %j', (title, piece) => expect(searchPiece(title)).toBe(piece));
  it('are told by the signs that stand side by side in both titles', () => {
    expect(likeness('退税未到账', '退税未到账')).toBe(1);
    expect(likeness('退税未到账', '园区停电')).toBe(0);
    expect(likeness('税', '税')).toBe(0);
    expect(likeness('abab', 'ab')).toBeCloseTo(0.5);
  });
  it('stand in the order of their likeness, each once', () => {
    const rows = [{ id: '1', title: '园区停电' }, { id: '2', title: '增值税退税一直未到账' }, { id: '3', title: '增值税退税未到账' }, { id: '3', title: '增值税退税未到账' }];
    expect(likeTitles('增值税退税未到账', rows).map((row) => row.id)).toEqual(['3', '2']);
  });
});
