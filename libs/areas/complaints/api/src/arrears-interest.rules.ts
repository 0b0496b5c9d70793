import { addDays, elapsedDays } from '@haobang/clock';
import { Decimal } from 'decimal.js';
import { type ArrearsContract, orderOf } from './arrears-law.rules.js';

/** Far more digits than any sum of money needs, so that nothing is rounded but the total. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
const DAYS_OF_YEAR = 365;

export type RateBy = 'agreed' | 'lpr' | 'statutory' | 'none';

/** The one-year loan prime rate that held on the contract's day. */
export interface LprOn {
  /** Per cent a year, e.g. `3.10`. */
  rate: string;
  /** The day of its publication. */
  from: string;
}

export interface InterestRate {
  by: RateBy;
  /** Per cent a year, where the rate is one of the year. */
  yearlyPercent: string | null;
  /** Share of a day, where the rate is one of the day. */
  daily: string | null;
  /** What the agreed rate was held against. */
  lpr: LprOn | null;
}

/**
 * The rate of late interest: as agreed, but under the Orders not below the one-year LPR of the contract's day; without an
 * agreement the Orders' 0.05 % a day; where no Order holds and nothing was agreed, none.
 */
export function rateOf(contract: Pick<ArrearsContract, 'debtorKind' | 'smallCreditor' | 'contractOn'>, agreedRate: string | null, lpr: LprOn | null): InterestRate {
  const order = orderOf(contract);
  const yearly = (by: RateBy, percent: string): InterestRate => ({ by, yearlyPercent: percent, daily: null, lpr: order ? lpr : null });
  if (agreedRate !== null) return order && lpr && new Exact(agreedRate).lt(lpr.rate) ? yearly('lpr', lpr.rate) : yearly('agreed', agreedRate);
  return order ? { by: 'statutory', yearlyPercent: null, daily: order.dailyRate, lpr: null } : { by: 'none', yearlyPercent: null, daily: null, lpr: null };
}

export interface Payment {
  paidOn: string;
  /** On the principal, in yuan. */
  amount: string;
}

export interface InterestLine {
  /** First and last day counted. */
  from: string;
  until: string;
  days: number;
  /** What is owed on each of these days. */
  base: string;
  /** Not rounded, to ten decimals. */
  amount: string;
}

export interface Interest {
  lines: InterestLine[];
  /** Rounded half up to the cent, once. */
  total: string;
  /** Principal still owed at the end of the day asked, and what was paid beyond it. */
  unpaid: string;
  surplus: string;
  /** Days after the due day up to the day asked on which something was owed. */
  days: number;
}

const cents = (value: Decimal): string => value.toFixed(2, Decimal.ROUND_HALF_UP);

/** What is left of a sum after payments, never below nothing. */
export function leftOf(principal: string, paid: readonly string[]): { unpaid: string; surplus: string } {
  const left = paid.reduce((sum, amount) => sum.minus(amount), new Exact(principal));
  return left.isNegative() ? { unpaid: '0.00', surplus: cents(left.negated()) } : { unpaid: cents(left), surplus: '0.00' };
}

/**
 * Interest on late payment as of the end of a day. The day after the due day is the first that counts; the day of a payment
 * still counts on what was owed before it, so that 100,000.00 due on 31 July and paid on 31 August bears 31 days. Payments
 * lower the principal. Rounded half up once, at the end.
 *
 * @param principal what is owed without dispute, in yuan
 */
export function interestOf({ principal, dueOn, payments, rate, on }: { principal: string; dueOn: string | null; payments: readonly Payment[]; rate: InterestRate; on: string }): Interest {
  const known = payments.filter(({ paidOn }) => paidOn <= on).sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  const ends = leftOf(principal, known.map(({ amount }) => amount));
  if (dueOn === null || on <= dueOn) return { lines: [], total: '0.00', ...ends, days: 0 };
  let base = new Exact(principal);
  for (const { amount } of known.filter(({ paidOn }) => paidOn <= dueOn)) base = base.minus(amount);
  const spans: { from: string; until: string; days: number; base: Decimal }[] = [];
  let from = addDays(dueOn, 1);
  const upTo = (until: string): void => {
    if (until < from) return;
    if (base.gt(0)) spans.push({ from, until, days: elapsedDays(from, until) + 1, base });
    from = addDays(until, 1);
  };
  for (const { paidOn, amount } of known.filter(({ paidOn: day }) => day > dueOn)) {
    upTo(paidOn);
    base = base.minus(amount);
  }
  upTo(on);
  // All bases times days first, one division last: a total that ends on half a cent is not lost to an endless fraction.
  const weighed = spans.reduce((sum, span) => sum.plus(span.base.times(span.days)), new Exact(0));
  return {
    lines: rate.by === 'none' ? [] : spans.map((span) => ({ from: span.from, until: span.until, days: span.days, base: cents(span.base), amount: borne(span.base.times(span.days), rate).toFixed(10) })),
    total: cents(borne(weighed, rate)), ...ends, days: spans.reduce((sum, span) => sum + span.days, 0),
  };
}

/** Interest on a sum of yuan times days. */
function borne(weighed: Decimal, { yearlyPercent, daily }: InterestRate): Decimal {
  if (daily !== null) return weighed.times(daily);
  return yearlyPercent === null ? new Exact(0) : weighed.times(yearlyPercent).div(100 * DAYS_OF_YEAR);
}

export const sumOf = (amounts: readonly string[]): string => cents(amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)));
export const differenceOf = (a: string, b: string): string => cents(new Exact(a).minus(b));
export const isMore = (a: string, b: string): boolean => new Exact(a).gt(b);
export const isZero = (amount: string): boolean => new Exact(amount).isZero();
/** An amount as it is stored: two decimals. */
export const moneyOf = (amount: string): string => cents(new Exact(amount));
