import { describe, expect, it } from '@jest/globals';
import { addDays } from '@haobang/clock';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { interestOf, type InterestRate, leftOf, type Payment, rateOf } from './arrears-interest.rules.js';

const STATUTORY: InterestRate = { by: 'statutory', yearlyPercent: null, daily: '0.0005', lpr: null };
const NONE: InterestRate = { by: 'none', yearlyPercent: null, daily: null, lpr: null };
const yearly = (yearlyPercent: string): InterestRate => ({ by: 'agreed', yearlyPercent, daily: null, lpr: null });
const paid = (...payments: [string, string][]): Payment[] => payments.map(([paidOn, amount]) => ({ paidOn, amount }));

interface Case {
  principal?: string;
  dueOn?: string | null;
  payments?: Payment[];
  rate?: InterestRate;
  on: string;
}
const interest = ({ principal = '100000.00', dueOn = '2025-07-31', payments = [], rate = STATUTORY, on }: Case) => interestOf({ principal, dueOn, payments, rate, on });

describe('interest on late payment', () => {
  it.each<[string, Case, string]>([
    ['31 days to the day of payment', { payments: paid(['2025-08-31', '100000.00']), on: '2025-08-31' }, '1550.00'],
    ['nothing after the day of payment', { payments: paid(['2025-08-31', '100000.00']), on: '2025-12-31' }, '1550.00'],
    ['a payment that is still to come', { payments: paid(['2025-09-30', '100000.00']), on: '2025-08-31' }, '1550.00'],
    ['nothing on the due day', { on: '2025-07-31' }, '0.00'],
    ['nothing before it', { on: '2025-01-01' }, '0.00'],
    ['one day on the day after', { on: '2025-08-01' }, '50.00'],
    ['no due day, no interest', { dueOn: null, on: '2025-12-31' }, '0.00'],
    // Ten days of the whole, 21 of 60,000: 500 + 630.
    ['a part payment lowers the base from the next day', { payments: paid(['2025-08-10', '40000.00']), on: '2025-08-31' }, '1130.00'],
    ['two part payments of one day', { payments: paid(['2025-08-10', '15000.00'], ['2025-08-10', '25000.00']), on: '2025-08-31' }, '1130.00'],
    // 500 + 5 days of 60,000 (150) + 16 days of 10,000 (80).
    ['part payments in any order', { payments: paid(['2025-08-15', '50000.00'], ['2025-08-10', '40000.00']), on: '2025-08-31' }, '730.00'],
    ['a part payment on the due day', { payments: paid(['2025-07-31', '40000.00']), on: '2025-08-31' }, '930.00'],
    ['a part payment before it', { payments: paid(['2025-07-01', '40000.00']), on: '2025-08-31' }, '930.00'],
    // 9 August 2025 is a Saturday: nine days of the whole, 22 of 60,000.
    ['a part payment on a free day counts from the next day like any other', { payments: paid(['2025-08-09', '40000.00']), on: '2025-08-31' }, '1110.00'],
    ['a payment of everything on the day after', { payments: paid(['2025-08-01', '100000.00']), on: '2025-08-31' }, '50.00'],
    ['a payment of more than everything', { payments: paid(['2025-08-10', '120000.00']), on: '2025-08-31' }, '500.00'],
    // Month ends, leap days, years.
    ['the 29 days of a February', { dueOn: '2024-01-31', on: '2024-02-29' }, '1450.00'],
    ['the 28 days of another', { dueOn: '2023-01-31', on: '2023-02-28' }, '1400.00'],
    ['one day over the turn of a year', { dueOn: '2024-12-31', on: '2025-01-01' }, '50.00'],
    ['a leap year whole: 366 days', { dueOn: '2023-12-31', on: '2024-12-31' }, '18300.00'],
    // Rates of the year, by 365.
    ['3.65 % a year is ten yuan a day', { rate: yearly('3.65'), on: '2025-08-31' }, '310.00'],
    ['3.10 %: 263.2876…', { rate: yearly('3.10'), on: '2025-08-31' }, '263.29'],
    ['12 %: 1019.178…', { rate: yearly('12'), on: '2025-08-31' }, '1019.18'],
    // By 365 in a leap year too: 366 days of ten yuan.
    ['3.65 % through a leap year', { dueOn: '2023-12-31', rate: yearly('3.65'), on: '2024-12-31' }, '3660.00'],
    ['no rate at all', { rate: NONE, on: '2025-08-31' }, '0.00'],
    // Half up, and once: 0.015 + 0.010 + 0.005; rounded by line it would be 0.04.
    ['half a cent goes up', { principal: '10.00', on: '2025-08-01' }, '0.01'],
    ['less than half a cent goes down', { principal: '9.99', on: '2025-08-01' }, '0.00'],
    ['rounded once at the end', { principal: '30.00', payments: paid(['2025-08-01', '10.00'], ['2025-08-02', '10.00']), on: '2025-08-03' }, '0.03'],
    // 7300 yuan for 1 day at 0.025 % a year are exactly half a cent, though 7300/36500 of anything else may not end.
    ['half a cent of a rate of the year goes up', { principal: '7300.00', rate: yearly('0.025'), on: '2025-08-01' }, '0.01'],
    // 999,999,999,999.99 x 0.0005 x 31 = 15,499,999,999.999845.
    ['sums beyond a float', { principal: '9999999999999999.99', on: '2025-08-31' }, '155000000000000.00'],
  ])('%s', (_, given, total) => expect(interest(given).total).toBe(total));

  it('is told line by line', () => {
    expect(interest({ payments: paid(['2025-08-10', '40000.00']), on: '2025-08-31' })).toEqual({
      lines: [
        { from: '2025-08-01', until: '2025-08-10', days: 10, base: '100000.00', amount: '500.0000000000' },
        { from: '2025-08-11', until: '2025-08-31', days: 21, base: '60000.00', amount: '630.0000000000' },
      ],
      total: '1130.00', unpaid: '60000.00', surplus: '0.00', days: 31,
    });
    expect(interest({ payments: paid(['2025-08-10', '120000.00']), on: '2025-08-31' })).toMatchObject({ unpaid: '0.00', surplus: '20000.00', days: 10 });
    expect(interest({ rate: NONE, on: '2025-08-31' })).toMatchObject({ lines: [], unpaid: '100000.00', days: 31 });
  });

  const cents = (max: number) => fc.integer({ min: 1, max }).map((n) => new Decimal(n).div(100).toFixed(2));
  const someDay = fc.integer({ min: -40, max: 900 }).map((n) => addDays('2024-01-31', n));
  const somePayments = fc.array(fc.record({ paidOn: someDay, amount: cents(3_000_000) }), { maxLength: 6 });
  const someRate = fc.constantFrom(STATUTORY, yearly('3.45'), yearly('24'), NONE);
  const exact = (i: ReturnType<typeof interestOf>) => i.lines.reduce((sum, line) => sum.plus(line.amount), new Decimal(0));

  it('never falls from one day to the next', () => {
    fc.assert(fc.property(cents(10_000_000), somePayments, someRate, someDay, (principal, payments, rate, on) => {
      const of = (day: string) => new Decimal(interestOf({ principal, dueOn: '2024-01-31', payments, rate, on: day }).total);
      expect(of(addDays(on, 1)).gte(of(on))).toBe(true);
    }), { numRuns: 300 });
  });

  it('adds up: until a day, and from there on what was left then', () => {
    fc.assert(fc.property(cents(10_000_000), somePayments, someRate, someDay, fc.integer({ min: 0, max: 400 }), (principal, payments, rate, middle, more) => {
      fc.pre(middle > '2024-01-31');
      const on = addDays(middle, more);
      const whole = interestOf({ principal, dueOn: '2024-01-31', payments, rate, on });
      const first = interestOf({ principal, dueOn: '2024-01-31', payments, rate, on: middle });
      const rest = interestOf({ principal: first.unpaid, dueOn: middle, payments: payments.filter(({ paidOn }) => paidOn > middle), rate, on });
      // What was overpaid by the middle is not owed again: the rest then has nothing to bear interest.
      expect(exact(first).plus(exact(rest)).minus(exact(whole)).abs().lte('0.000001')).toBe(true);
      expect(first.days + rest.days).toBe(whole.days);
    }), { numRuns: 300 });
  });

  it('counts each day once, in order, without a gap while something is owed', () => {
    fc.assert(fc.property(cents(10_000_000), somePayments, someDay, (principal, payments, on) => {
      const { lines } = interestOf({ principal, dueOn: '2024-01-31', payments, rate: STATUTORY, on });
      lines.forEach((line, i) => expect(line.from).toBe(i === 0 ? '2024-02-01' : addDays(lines[i - 1]!.until, 1)));
    }), { numRuns: 200 });
  });
});

describe('the rate of late interest', () => {
  const LPR = { rate: '3.10', from: '2024-10-21' };
  const contract = (contractOn: string, debtorKind: 'public-body' | 'large-enterprise' | 'other' = 'public-body', smallCreditor = true) => ({ debtorKind, smallCreditor, contractOn });
  it.each([
    ['nothing agreed under Order 728', contract('2024-11-01'), null, { by: 'statutory', daily: '0.0005' }],
    ['nothing agreed under Order 802', contract('2025-06-01', 'large-enterprise'), null, { by: 'statutory', daily: '0.0005' }],
    ['nothing agreed before', contract('2020-08-31'), null, { by: 'none', daily: null, yearlyPercent: null }],
    ['nothing agreed with somebody else', contract('2025-06-01', 'other'), null, { by: 'none' }],
    ['nothing agreed by a creditor that is large', contract('2025-06-01', 'public-body', false), null, { by: 'none' }],
    ['agreed above the LPR', contract('2024-11-01'), '6.000000', { by: 'agreed', yearlyPercent: '6.000000', lpr: LPR }],
    ['agreed at the LPR', contract('2024-11-01'), '3.100000', { by: 'agreed', yearlyPercent: '3.100000' }],
    ['agreed below the LPR', contract('2024-11-01'), '3.099999', { by: 'lpr', yearlyPercent: '3.10', lpr: LPR }],
    ['agreed at nothing', contract('2024-11-01'), '0.000000', { by: 'lpr', yearlyPercent: '3.10' }],
    ['agreed below the LPR before any Order', contract('2020-08-31'), '1.000000', { by: 'agreed', yearlyPercent: '1.000000', lpr: null }],
  ])('%s', (_, given, agreed, expected) => expect(rateOf(given, agreed, LPR)).toMatchObject(expected));

  it('says what is left', () => {
    expect(leftOf('100.00', ['40.00', '60.00'])).toEqual({ unpaid: '0.00', surplus: '0.00' });
    expect(leftOf('100.00', [])).toEqual({ unpaid: '100.00', surplus: '0.00' });
    expect(leftOf('100.00', ['100.01'])).toEqual({ unpaid: '0.00', surplus: '0.01' });
  });
});
