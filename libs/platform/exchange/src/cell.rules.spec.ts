import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guardFormula, hasControl, isoToSerial, parseCell, serialToIso, unguardFormula, withoutControl, type CellType } from './cell.rules.js';

const read = (type: CellType, raw: string) => {
  const cell = parseCell(type, raw);
  return 'value' in cell ? cell.value : cell.code;
};

describe('dates', () => {
  it.each([
    ['2024-05-09', '2024-05-09'],
    ['2024/5/9', '2024-05-09'],
    ['2024.05.09', '2024-05-09'],
    ['2024年5月9日', '2024-05-09'],
    ['２０２４年５月９日', '2024-05-09'],
    ['2024 年 5 月 9 号', '2024-05-09'],
    ['20240509', '2024-05-09'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2024-05-09 00:00:00', '2024-05-09'],
    ['45421', '2024-05-09'],
    ['2023-02-29', 'date-impossible'],
    ['2024-13-01', 'date-impossible'],
    ['2024-00-10', 'date-impossible'],
    ['0000-01-01', 'date-out-of-range'],
    ['1024-05-09', 'date-out-of-range'],
    ['9999-12-31', 'date-out-of-range'],
    ['2024-05/09', 'date-malformed'],
    ['9/5/2024', 'date-malformed'],
    ['05-09', 'date-malformed'],
    ['45421.5', 'date-malformed'],
    ['2024-05-09 14:30', 'date-malformed'],
    ['昨天', 'date-malformed'],
    ['-45421', 'date-malformed'],
  ])('%s is %s', (raw, expected) => expect(read('date', raw)).toBe(expected));

  it('gives a day back that a workbook stores as a serial', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }), (at) => {
        const day = at.toISOString().slice(0, 10);
        expect(read('date', String(isoToSerial(day)))).toBe(day);
        expect(serialToIso(isoToSerial(day), false)).toBe(day);
      }),
    );
  });
});

describe('instants', () => {
  it.each([
    ['2024-05-09 14:30', '2024-05-09T06:30:00.000Z'],
    ['2024/5/9 14:30:05', '2024-05-09T06:30:05.000Z'],
    ['2024年5月9日14时30分', '2024-05-09T06:30:00.000Z'],
    ['2024年5月9日 14:30', '2024-05-09T06:30:00.000Z'],
    ['2024-05-09T14:30:05.250', '2024-05-09T06:30:05.250Z'],
    ['2024-05-09T14:30:05Z', '2024-05-09T14:30:05.000Z'],
    ['2024-05-09T14:30:05+08:00', '2024-05-09T06:30:05.000Z'],
    ['2024-05-09T14:30:05-0130', '2024-05-09T16:00:05.000Z'],
    ['45421.5', '2024-05-09T04:00:00.000Z'],
    ['2024-05-09 24:00', 'time-impossible'],
    ['2024-05-09 12:60', 'time-impossible'],
    ['2024-02-30 12:00', 'date-impossible'],
    ['1890-02-03 12:00', 'date-out-of-range'],
    ['1985-02-03 12:00', 'date-out-of-range'],
    ['2024-05-09', 'instant-malformed'],
    ['now', 'instant-malformed'],
  ])('%s is %s', (raw, expected) => expect(read('instant', raw)).toBe(expected));
});

describe('numbers', () => {
  it.each<[CellType, string, string | number]>([
    ['decimal', '1234.50', '1234.50'],
    ['decimal', '１，２３４．５', '1234.5'],
    ['decimal', '1,234,567.89', '1234567.89'],
    ['decimal', '-0.00', '0.00'],
    ['decimal', '-007.1', '-7.1'],
    ['decimal', '−5', '-5'],
    ['decimal', '1,23', 'decimal-malformed'],
    ['decimal', '1e5', 'decimal-malformed'],
    ['decimal', 'NaN', 'decimal-malformed'],
    ['decimal', '0x10', 'decimal-malformed'],
    ['decimal', '1234567890123456789', 'number-out-of-range'],
    ['integer', '１２', 12],
    ['integer', '+3', 3],
    ['integer', '12.0', 12],
    ['integer', '12.5', 'integer-malformed'],
    ['integer', '99999999999999999999', 'number-out-of-range'],
  ])('%s %s is %s', (type, raw, expected) => expect(read(type, raw)).toBe(expected));
});

describe('booleans and text', () => {
  it.each<[CellType, string, unknown]>([
    ['boolean', '是', true],
    ['boolean', 'Ｙ', true],
    ['boolean', 'TRUE', true],
    ['boolean', '否', false],
    ['boolean', '0', false],
    ['boolean', '也许', 'boolean-malformed'],
    ['text', '\u3000  甲（乙）有限公司 \u3000', '甲（乙）有限公司'],
    ['code', ' ９１６１ ０１ ', '9161 01'],
  ])('%s %s is %s', (type, raw, expected) => expect(read(type, raw)).toBe(expected));
});

describe('formulas', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1'])('%j is made harmless and comes back', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });

  it('leaves every other text alone, both ways', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unguardFormula(guardFormula(text))).toBe(text.startsWith("'") ? unguardFormula(text) : text)));
    expect(guardFormula("it's")).toBe("it's");
  });
});

describe('control characters', () => {
  it.each(['a\u0000b', 'a\u0007b', 'a\u202Eb', 'a\u0085b', 'a\uD800b'])('%j has some', (text) => {
    expect(hasControl(text)).toBe(true);
    expect(withoutControl(text)).toBe('ab');
  });
  it.each(['a\tb', 'a\r\nb', '泾河新城', '😀', '𡈽'])('%j has none', (text) => expect(hasControl(text)).toBe(false));
});
