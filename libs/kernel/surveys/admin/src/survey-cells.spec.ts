import { cellName } from './survey-cells';

it('names a cell, also one of several put together, and shows the code of what nobody named', () => {
  const cells = { small: { zh: '小型', en: 'Small' }, micro: { zh: '微型', en: 'Micro' } };
  const zh = (label: { zh: string } | undefined) => label?.zh ?? '';
  expect(['small', 'micro+small', 'micro+other'].map((code) => cellName(code, cells, zh, '＋'))).toEqual(['小型', '微型＋小型', '微型＋other']);
});
