import { describe, expect, it } from '@jest/globals';
import { readingOf } from './pinyin.rules.js';

describe('readingOf', () => {
  it.each([
    ['西咸新区', 'xixianxinqu', 'xxxq'],
    ['西安市长安区', 'xianshichanganqu', 'xascaq'],
    ['长安银行', 'changanyinhang', 'cayh'],
    ['重庆', 'chongqing', 'cq'],
    ['泾干街道', 'jingganjiedao', 'jgjd'],
    ['鄠邑', 'huyi', 'hy'],
    ['沣西新城', 'fengxixincheng', 'fxxc'],
    ['LED照明3号（集团）', 'ledzhaoming3haojituan', 'ledzm3hjt'],
    ['ＡＢＣ科技', 'abckeji', 'abckj'],
    ['led灯具', 'leddengju', 'leddj'],
  ])('%s is typed %s or %s', (name, full, initials) => expect(readingOf(name)).toEqual({ full, initials }));

  it('reads the first character of a person as a surname', () => {
    expect(readingOf('单雄', true).full).toBe('shanxiong');
    expect(readingOf('曾丽', true)).toEqual({ full: 'zengli', initials: 'zl' });
  });
});
