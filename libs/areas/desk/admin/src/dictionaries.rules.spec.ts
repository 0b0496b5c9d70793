import type { KindMeta } from '@haobang/api-client';
import { dictionariesOf, withWord } from './dictionaries.rules';

const label = (zh: string, en: string) => ({ zh, en });
const COLOURS = [{ code: 'red', label: label('红', 'Red') }, { code: 'blue', label: label('蓝', 'Blue') }];
const kind = {
  kind: 'card', area: 'library', label: label('借书证', 'Library card'), plural: label('借书证', 'Library cards'),
  states: [{ code: 'ISSUED', label: label('已发证', 'Issued'), open: true, tone: 'default' }],
  fields: [{ name: 'colour', label: label('颜色', 'Colour'), type: 'code', options: COLOURS }, { name: 'holder', label: label('持卡人', 'Holder'), type: 'text' }],
  create: [{ name: 'colour', label: label('颜色', 'Colour'), type: 'code', options: COLOURS }],
  verbs: [{ name: 'close', label: label('注销', 'Close'), input: [{ name: 'cause', label: label('原因', 'Cause'), type: 'code', options: [{ code: 'lost', label: label('遗失', 'Lost') }] }] }],
} as unknown as KindMeta;

describe('dictionaries', () => {
  it('are states and options, each list once', () => {
    expect(dictionariesOf([kind]).map(({ field, entries }) => [field?.name ?? 'states', entries.map(({ code }) => code)])).toEqual([['states', ['ISSUED']], ['colour', ['red', 'blue']], ['cause', ['lost']]]);
  });

  it.each([['遗失', ['cause']], ['RED', ['colour']], ['library card', ['states', 'colour', 'cause']], ['  ', ['states', 'colour', 'cause']], ['nothing', []]])('are found by %p', (word, names) => {
    expect(withWord(dictionariesOf([kind]), word).map(({ field }) => field?.name ?? 'states')).toEqual(names);
  });
});
