import { dayAfter, monthsOf, nextTurn } from './calendar-note';
import type { CalendarDay } from './desk.queries';

const day = (date: string, working: boolean): CalendarDay => ({ date, working, kind: working ? 'workday' : 'weekend', label: '', provisional: false });

describe('calendar notes', () => {
  it('find the next day that is otherwise than its weekday says', () => {
    // 2024-02-09 was a Friday, 02-10 and 02-11 a weekend, 02-12 a free Monday.
    const days = [day('2024-02-09', true), day('2024-02-10', false), day('2024-02-11', false), day('2024-02-12', false), day('2024-02-18', true)];
    expect(nextTurn(days)?.date).toBe('2024-02-12');
    expect(nextTurn(days.slice(3))?.date).toBe('2024-02-18');
    expect(nextTurn([day('2024-02-12', false)])).toBeUndefined();
  });

  it('count days over months and leap days', () => expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01'));

  it('lay a month out from Monday to Sunday', () => {
    const days = Array.from({ length: 31 }, (_, index) => day(dayAfter('2024-01-30', index), true));
    const [january, february] = monthsOf(days);
    expect(january).toMatchObject({ month: 1, workdays: 2 });
    expect(january!.weeks).toEqual([[null, days[0], days[1], null, null, null, null]]);
    expect(february!.weeks).toHaveLength(5);
    expect(february!.weeks[0]!.map((one) => one?.date.slice(8) ?? '')).toEqual(['', '', '', '01', '02', '03', '04']);
    expect(february!.workdays).toBe(29);
  });
});
