import { asOfOf, asOfParams, dayAtIndex, dayIndex, lastDayOf, withDay } from './as-of';

const TODAY = '2026-11-23';
const read = (query: string) => asOfOf(new URLSearchParams(query), TODAY);

describe('the moment in an address', () => {
  it('is the running year where nothing is asked', () => expect(read('')).toEqual({ year: 2026, asOf: '', recordedAsOf: '' }));

  it('is kept as it was written', () => {
    const view = { year: 2024, asOf: '2024-06-30', recordedAsOf: '2024-06-30' };
    expect(read('year=2024&asOf=2024-06-30&recordedAsOf=2024-06-30')).toEqual(view);
    expect(asOfParams(view).toString()).toBe('year=2024&asOf=2024-06-30&recordedAsOf=2024-06-30');
  });

  it.each([
    ['year=2031', 2026],
    ['year=1999', 2026],
    ['year=abc', 2026],
  ])('falls back from %s', (query, year) => expect(read(query).year).toBe(year));

  it('leaves out days of another year, of the future, and what is no day', () => {
    expect(read('year=2024&asOf=2023-05-01').asOf).toBe('');
    expect(read('year=2026&asOf=2026-12-01').asOf).toBe('');
    expect(read('year=2026&asOf=2026-13-01&recordedAsOf=yesterday')).toEqual({ year: 2026, asOf: '', recordedAsOf: '' });
  });
});

describe('the slider', () => {
  it('ends today in the running year, and on its last day in a past one', () => {
    expect(lastDayOf(2026, TODAY)).toBe(TODAY);
    expect(lastDayOf(2024, TODAY)).toBe('2024-12-31');
  });

  it('counts days both ways, leap days too', () => {
    expect(dayIndex('2024-12-31')).toBe(365);
    expect(dayAtIndex(2024, 59)).toBe('2024-02-29');
    expect(dayAtIndex(2026, dayIndex('2026-11-23'))).toBe('2026-11-23');
  });

  it('moves what was known then along with the day', () => {
    const view = { year: 2024, asOf: '', recordedAsOf: '' };
    expect(withDay(view, '2024-05-01', true)).toEqual({ year: 2024, asOf: '2024-05-01', recordedAsOf: '2024-05-01' });
    expect(withDay(view, '2024-05-01', false).recordedAsOf).toBe('');
  });
});
