import { csvOf, handOuts } from './survey-links.rules';

describe('links to be handed out', () => {
  const sample = [{ cellNo: 1, targetId: 7, cell: 'small', name: '甲', address: null }, { cellNo: 1, targetId: 7, cell: 'small', name: '乙', address: '沣东' }, { cellNo: 2, targetId: 8, cell: 'micro', name: '丙', address: null }];
  const links = [{ cellNo: 2, link: 'c' }, { cellNo: 1, link: 'a' }, { cellNo: 1, link: 'b' }];
  it('go to each of the cell that they are for, each once, behind # where no server reads them', () => {
    const given = handOuts(sample, links, 'https://h.example/survey-form');
    expect(given.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    expect(given.slice(0, 2).map(({ url }) => url).sort()).toEqual(['https://h.example/survey-form#a', 'https://h.example/survey-form#b']);
    expect(given[2]!.url).toBe('https://h.example/survey-form#c');
  });
  it('are written for a spreadsheet that takes nothing for a formula', () => {
    expect(csvOf(['单位', '链接'], [['=1+1', 'a"b,c']])).toBe('\uFEFF"单位","链接"\r\n"\'=1+1","a""b,c"\r\n');
  });
});
