import { describe, expect, it } from '@jest/globals';
import { foldText, gramsOf, searchColumns, searchTermOf } from './search.rules.js';

describe('searchColumns', () => {
  it('holds names, pinyin, initials and code, names kept apart', () => {
    const columns = searchColumns({ uscc: '91619999D0000001XX', name: '长安云科技', shortName: '长安云', formerNames: ['渭水 科技'] });
    expect(columns).toMatchObject({ pinyin: 'changanyunkeji', names: '长安云科技\n长安云\n渭水科技' });
    expect(columns.latin.split(' ')).toEqual(['caykj', 'cay', 'wskj', 'changanyunkeji', 'changanyun', 'weishuikeji', '91619999d0000001xx']);
    expect(columns.grams).toContain('渭水');
    expect(columns.grams).not.toContain('云渭');
  });
});

describe('searchTermOf', () => {
  it.each([
    ['腾讯', { by: 'name', grams: ['腾讯'], part: '%腾讯%' }],
    ['云', { by: 'name', grams: ['云'], part: '%云%' }],
    ['长安 云', { by: 'name', grams: ['长安', '安云'], part: '%长安云%' }],
    ['A股%_', { by: 'name', grams: ['a股', '股%', '%_'], part: '%a股\\%\\_%' }],
    ['XXQ', { by: 'latin', part: '%xxq%' }],
    ['xx', { by: 'start', start: 'xx%' }],
    ['９1619999', { by: 'latin', part: '%91619999%' }],
    ['9144030071526726xg', { by: 'code', uscc: '9144030071526726XG' }],
    ['changanyunkejikeji', { by: 'latin', part: '%changanyunkejikeji%' }],
    ['   ', undefined],
  ])('%s', (q, term) => expect(searchTermOf(q)).toEqual(term));
});

describe('gramsOf', () => {
  it('counts a sign beyond the basic plane as one', () => expect(gramsOf(foldText('𠮷野家𠮷'))).toEqual(['𠮷', '野', '家', '𠮷野', '野家', '家𠮷']));
});
