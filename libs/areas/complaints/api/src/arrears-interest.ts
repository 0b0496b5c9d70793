import { Inject, Injectable } from '@nestjs/common';
import { type Calendar, Calendars, dayAt } from '@haobang/clock';
import { Problem, type RequestContext } from '@haobang/http';
import { type Kind, Records } from '@haobang/records';
import { interestOf, type InterestRate, leftOf, type LprOn, rateOf, sumOf } from './arrears-interest.rules.js';
import { type ArrearsContract, dueDayOf, orderOf } from './arrears-law.rules.js';
import { reasonsOf } from './arrears-reasons.rules.js';
import { arrears } from './arrears.kind.js';
import type { InterestResponse } from './arrears.dto.js';
import { owedOf, undisputedOf, workingDay } from './arrears.rules.js';
import { type ArrearsFields, paymentsOf, type PaymentRow } from './arrears.js';
import { Lpr } from './lpr.js';

const KIND = arrears as Kind;

/** The LPR of a day: the last one published by then. */
export const lprOn = (rates: readonly LprOn[], day: string): LprOn | null => rates.find(({ from }) => from <= day) ?? null;

/** The rate of a row, by the law of its contract and the LPR of the contract's day. */
export const rateFor = (fields: Pick<ArrearsFields, 'debtorKind' | 'smallCreditor' | 'contractOn' | 'agreedRate'>, rates: readonly LprOn[]): InterestRate =>
  rateOf(fields as unknown as ArrearsContract, fields.agreedRate, lprOn(rates, fields.contractOn));

/** Interest as of any day, with every step of the calculation. */
@Injectable()
export class ArrearsInterest {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Inject(Lpr) private readonly lpr: Lpr,
  ) {}

  /** @throws Problem 403, 404, 422 `day-out-of-range` */
  async of(ctx: RequestContext, id: string, day: string | undefined): Promise<InterestResponse> {
    const record = await this.records.read(ctx, KIND, id);
    const on = day ?? dayAt(ctx.now);
    const fields = record.fields as unknown as ArrearsFields;
    if (on < fields.contractOn) throw Problem.unprocessable('day-out-of-range', 'Before its contract there was nothing to owe.');
    return interestAnswer(fields, { all: (record.parts['payments'] ?? []) as PaymentRow[], standing: paymentsOf(record) }, { on, calendar: await this.calendars.current(), rates: await this.lpr.inForce() });
  }
}

interface Asked {
  on: string;
  calendar: Calendar;
  rates: readonly LprOn[];
}

function interestAnswer(fields: ArrearsFields, payments: { all: PaymentRow[]; standing: PaymentRow[] }, { on, calendar, rates }: Asked): InterestResponse {
  const due = dueDayOf(fields as ArrearsContract, workingDay(calendar));
  const rate = rateFor(fields, rates);
  const principal = undisputedOf(fields);
  // The due day is the one that was kept with the row, by the calendar of that day.
  const interest = interestOf({ principal, dueOn: fields.payDueOn, payments: payments.standing, rate, on });
  const until = payments.standing.filter(({ paidOn }) => paidOn <= on);
  return {
    on, law: fields.law, basis: orderOf(fields as ArrearsContract)?.basis ?? null, because: reasonsOf(fields, due, rate),
    startsOn: due.startsOn, startedBy: due.startedBy, termDays: due.termDays, termBy: due.termBy, dueOn: fields.payDueOn,
    rateBy: rate.by, yearlyPercent: rate.yearlyPercent, dailyRate: rate.daily, lpr: rate.lpr,
    principal, lines: interest.lines, total: interest.total, paidInterest: sumOf(until.map(({ interest: paid }) => paid)),
    unpaid: leftOf(owedOf(fields), until.map(({ amount }) => amount)).unpaid, disputed: fields.disputedAmount, overdueDays: interest.days,
    payments: [...payments.all].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1)).map(({ id, paidOn, amount, interest: paid, note, documentIds, cancelledOn }) => ({ id, paidOn, amount, interest: paid, note, documentIds, cancelledOn })),
  };
}
