import { describe, expect, it } from '@jest/globals';
import { addDays } from '@haobang/clock';
import { type ArrearsContract, dueDayOf } from './arrears-law.rules.js';

/** Weekends, and the week from 1 October 2020. */
const isFree = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || (day >= '2020-10-01' && day <= '2020-10-08');
const working = (day: string): string => (isFree(day) ? working(addDays(day, 1)) : day);

const contract = (debtorKind: ArrearsContract['debtorKind'], contractOn: string, deliveredOn: string, more: Partial<ArrearsContract> = {}): ArrearsContract => ({ debtorKind, smallCreditor: true, contractOn, deliveredOn, ...more });
const body = (contractOn: string, deliveredOn: string, more?: Partial<ArrearsContract>) => contract('public-body', contractOn, deliveredOn, more);
const large = (contractOn: string, deliveredOn: string, more?: Partial<ArrearsContract>) => contract('large-enterprise', contractOn, deliveredOn, more);
const other = (contractOn: string, deliveredOn: string, more?: Partial<ArrearsContract>) => contract('other', contractOn, deliveredOn, more);

describe('the day on which payment is due', () => {
  it.each<[string, ArrearsContract, string, string, string | null]>([
    // The Orders begin on their day.
    ['a public body before any Order', body('2020-08-31', '2020-09-01'), 'contract', 'none', null],
    ['the same with a term agreed, however long', body('2020-08-31', '2020-09-01', { agreedTermDays: 120 }), 'contract', 'agreed', '2020-12-30'],
    ['a public body on the first day of Order 728: 30 days end within the holidays', body('2020-09-01', '2020-09-01'), 'order-728', 'statutory', '2020-10-09'],
    ['a public body on the last day of Order 728', body('2025-05-31', '2025-05-31'), 'order-728', 'statutory', '2025-06-30'],
    ['a public body on the first day of Order 802', body('2025-06-01', '2025-07-01'), 'order-802', 'statutory', '2025-07-31'],
    ['a large enterprise on the last day of Order 728, nothing agreed', large('2025-05-31', '2025-06-01'), 'order-728', 'none', null],
    ['a large enterprise on the first day of Order 802', large('2025-06-01', '2025-06-01'), 'order-802', 'statutory', '2025-07-31'],
    ['a large enterprise before any Order', large('2020-08-31', '2020-09-01'), 'contract', 'none', null],
    // What may be agreed.
    ['a public body within 60 days', body('2025-06-01', '2025-07-01', { agreedTermDays: 45 }), 'order-802', 'agreed', '2025-08-15'],
    ['a public body with just 60 days', body('2025-05-31', '2025-05-31', { agreedTermDays: 60 }), 'order-728', 'agreed', '2025-07-30'],
    ['a public body with 61 days', body('2025-05-31', '2025-05-31', { agreedTermDays: 61 }), 'order-728', 'capped', '2025-07-30'],
    ['a large enterprise under Order 728 as agreed', large('2024-01-02', '2024-03-01', { agreedTermDays: 180 }), 'order-728', 'agreed', '2024-08-28'],
    ['a large enterprise under Order 802 as agreed; Sunday rolls', large('2025-06-02', '2025-06-02', { agreedTermDays: 90 }), 'order-802', 'agreed', '2025-09-01'],
    ['payment on delivery', large('2025-06-02', '2025-06-10', { agreedTermDays: 0 }), 'order-802', 'agreed', '2025-06-10'],
    ['a day that the contract names, although it is a Saturday', body('2025-06-01', '2025-07-01', { agreedDueOn: '2025-08-02' }), 'order-802', 'agreed-day', '2025-08-02'],
    ['a day that the contract names beyond 60 days', body('2025-06-01', '2025-07-01', { agreedDueOn: '2025-12-31' }), 'order-802', 'capped', '2025-09-01'],
    ['a large enterprise by a named day', large('2025-06-01', '2025-07-01', { agreedDueOn: '2025-12-31' }), 'order-802', 'agreed-day', '2025-12-31'],
    // Whom the Orders leave alone.
    ['somebody else', other('2025-06-01', '2025-07-01'), 'contract', 'none', null],
    ['somebody else as agreed', other('2025-06-01', '2025-07-01', { agreedTermDays: 30 }), 'contract', 'agreed', '2025-07-31'],
    ['a creditor that is large itself', body('2025-06-01', '2025-07-01', { smallCreditor: false }), 'contract', 'none', null],
    // Month ends and leap days.
    ['30 days to a leap day', body('2024-01-02', '2024-01-30'), 'order-728', 'statutory', '2024-02-29'],
    ['30 days over a leap day', body('2024-01-02', '2024-01-31'), 'order-728', 'statutory', '2024-03-01'],
    ['30 days through a February of 28, to a Sunday', body('2025-01-02', '2025-01-31'), 'order-728', 'statutory', '2025-03-03'],
    ['60 days over the turn of a year', body('2023-12-29', '2023-12-31', { agreedTermDays: 60 }), 'order-728', 'agreed', '2024-02-29'],
    // From when the term runs.
    ['from passed acceptance, to a Saturday', body('2025-06-01', '2025-07-01', { acceptedOn: '2025-07-10' }), 'order-802', 'statutory', '2025-08-11'],
    ['from the end of the time for acceptance, which never came', body('2025-06-01', '2025-07-01', { acceptanceDueOn: '2025-07-08' }), 'order-802', 'statutory', '2025-08-07'],
    ['from the end of the time for acceptance, which came later', body('2025-06-01', '2025-07-01', { acceptanceDueOn: '2025-07-08', acceptedOn: '2025-09-01' }), 'order-802', 'statutory', '2025-08-07'],
    ['from acceptance within its time', body('2025-06-01', '2025-07-01', { acceptanceDueOn: '2025-07-08', acceptedOn: '2025-07-05' }), 'order-802', 'statutory', '2025-08-04'],
    ['from the day on which both sides confirmed the sum, whatever was accepted when; 30 August is a Saturday', body('2025-06-01', '2025-07-01', { settledOn: '2025-07-31', acceptedOn: '2025-07-10' }), 'order-802', 'statutory', '2025-09-01'],
    ['from the confirmed sum under Order 728, with the term agreed', body('2024-01-02', '2024-03-01', { settledOn: '2024-03-20', agreedTermDays: 60 }), 'order-728', 'agreed', '2024-05-20'],
  ])('%s', (_, given, law, termBy, dueOn) => expect(dueDayOf(given, working)).toMatchObject({ law, termBy, dueOn }));

  it('says what it rolled from, and that nothing rolled where the last day was worked', () => {
    expect(dueDayOf(body('2020-09-01', '2020-09-01'), working)).toMatchObject({ rolledFrom: '2020-10-01', termDays: 30, startedBy: 'delivered', startsOn: '2020-09-01' });
    expect(dueDayOf(body('2025-06-01', '2025-07-01'), working).rolledFrom).toBeNull();
  });

  it.each([
    [60, false],
    [61, true],
  ])('marks the term of a large enterprise of %i days under Order 802: %s', (agreedTermDays, longTerm) => {
    expect(dueDayOf(large('2025-06-01', '2025-06-01', { agreedTermDays }), working).longTerm).toBe(longTerm);
    expect(dueDayOf(large('2025-06-01', '2025-06-01', { agreedDueOn: addDays('2025-06-01', agreedTermDays) }), working).longTerm).toBe(longTerm);
    expect(dueDayOf(large('2025-05-31', '2025-06-01', { agreedTermDays }), working).longTerm).toBe(false);
    expect(dueDayOf(body('2025-06-01', '2025-06-01', { agreedTermDays }), working).longTerm).toBe(false);
  });
});
