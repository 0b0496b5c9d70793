import { expectedSum } from './drill-sum';

const figure = {
  numerator: '7', denominator: '9', excluded: 2,
  rows: [
    { key: '16', label: { zh: '税务局', en: 'Tax' }, value: 0.8, numerator: '4', denominator: '5' },
    { key: '2024-05-01', label: { zh: '2024-05', en: '2024-05' }, value: 0.75, numerator: '3', denominator: '4' },
  ],
};
const drill = { part: 'numerator' as const, unit: '', month: '', category: '' };

describe('the sum that the drilled rows must have', () => {
  it('is the part of the figure', () => {
    expect(expectedSum(figure, 'unit', drill)).toBe('7');
    expect(expectedSum(figure, 'unit', { ...drill, part: 'denominator' })).toBe('9');
    expect(expectedSum(figure, 'unit', { ...drill, part: 'excluded' })).toBe('2');
  });

  it('is the part of the row, where the cut shown has it', () => {
    expect(expectedSum(figure, 'unit', { ...drill, unit: '16' })).toBe('4');
    expect(expectedSum(figure, 'month', { ...drill, part: 'denominator', month: '2024-05' })).toBe('4');
  });

  it('is not told where the cut shown cannot tell', () => {
    expect(expectedSum(figure, 'month', { ...drill, unit: '16' })).toBeUndefined();
    expect(expectedSum(figure, 'unit', { ...drill, unit: '16', month: '2024-05' })).toBeUndefined();
    expect(expectedSum({ ...figure, denominator: null }, 'unit', { ...drill, part: 'denominator' })).toBeUndefined();
  });
});
