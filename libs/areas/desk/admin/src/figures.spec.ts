import { comparisonSign, figureText, lastTwo, percent, sparkRuns, targetLevel, targetText } from './figures';

const share = { unit: '%', denominator: '200' };

describe('figures in words', () => {
  it.each([
    [0.98, '98.0%'],
    [0.97999, '98.0%'],
    [1, '100.0%'],
    [0.99996, '99.9%'],
    [0, '0.0%'],
    [0.0001, '0.1%'],
    [1.234, '123.4%'],
  ])('a share of %p reads %s', (value, text) => expect(percent(value)).toBe(text));

  it('shows an amount in its own unit, and nothing where nothing was counted', () => {
    expect(figureText(share, 0.5, 'zh')).toBe('50.0%');
    expect(figureText({ unit: 'matters', denominator: null }, 1234.5, 'en')).toBe('1,234.5');
    expect(figureText({ unit: '%', denominator: null }, 12.34, 'en')).toBe('12.3%');
    expect(figureText(share, null, 'zh')).toBe('');
  });

  it('writes targets with signs, and scales them to the values', () => {
    expect(targetText({ op: '>=', value: '98' }, '%')).toBe('≥ 98%');
    expect(targetText({ op: '<=', value: '15' }, 'minutes')).toBe('≤ 15');
    expect(comparisonSign('=')).toBe('=');
    expect(targetLevel({ ...share, target: { op: '>=', value: '98', source: 'plan' } })).toBeCloseTo(0.98);
    expect(targetLevel({ unit: 'matters', denominator: null, target: { op: '>=', value: '20', source: 'plan' } })).toBe(20);
    expect(targetLevel({ ...share, target: null })).toBeNull();
  });
});

describe('sparklines', () => {
  it('draw a run for each stretch of months with data', () => {
    const { runs, levelY } = sparkRuns([1, 2, null, 4], 30, 12, 4);
    expect(runs.map((run) => run.map(({ month }) => month))).toEqual([[0, 1], [3]]);
    expect(runs[0]![0]).toEqual({ month: 0, x: 0, y: 12 });
    expect(runs[1]![0]).toEqual({ month: 3, x: 30, y: 0 });
    expect(levelY).toBe(0);
  });

  it('lie in the middle where nothing changes, and draw nothing without data', () => {
    expect(sparkRuns([3, 3], 10, 8).runs[0]!.map(({ y }) => y)).toEqual([4, 4]);
    expect(sparkRuns([null, null], 10, 8)).toEqual({ runs: [], levelY: null });
  });

  it('know the last two months with data', () => {
    expect(lastTwo([0.9, null, 0.95, null])).toEqual({ last: 0.95, before: 0.9, month: 2 });
    expect(lastTwo([null])).toBeNull();
    expect(lastTwo([2])).toEqual({ last: 2, before: null, month: 0 });
  });
});
