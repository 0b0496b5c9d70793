import { addDays, type Calendar, FIRST_DAY } from '@haobang/clock';
import { checkUscc } from '@haobang/parties';
import type { Refusal } from '@haobang/records';
import { differenceOf, isMore, isZero, moneyOf, sumOf } from './arrears-interest.rules.js';
import type { CorrectArrears, PayArrears, RegisterArrears, SettleDispute } from './arrears-inputs.js';
import { type ArrearsContract, type DueDay, dueDayOf } from './arrears-law.rules.js';
import { type ArrearsFields, type ArrearsSituation, paymentsOf, type PaymentRow } from './arrears.js';

const MONEY = /^\d{1,16}(\.\d{1,2})?$/;
const MOST_RATE = '100';

const refused = (code: string, detail: string): Refusal => ({ code, detail });

/** The day, or the next working one; days before the calendar begins are taken as they are. */
export const workingDay = (calendar: Calendar) => (day: string): string => {
  let at = day;
  while (at >= FIRST_DAY && !calendar.day(at).working) at = addDays(at, 1);
  return at;
};

type Sums = Pick<ArrearsFields, 'amount' | 'disputedAmount' | 'notOwedAmount' | 'paidAmount'>;

/** What is owed in all, disputed or not. */
export const owedOf = ({ amount, notOwedAmount }: Pick<Sums, 'amount' | 'notOwedAmount'>): string => differenceOf(amount, notOwedAmount);
/** What is still to be paid, disputed or not. */
export const unpaidOf = (sums: Sums): string => differenceOf(owedOf(sums), sums.paidAmount);
/** What bears interest: payments are counted on it first. */
export const undisputedOf = (sums: Sums): string => differenceOf(owedOf(sums), sums.disputedAmount);

/** What the registration or a correction says, before it is judged. */
type Said = Pick<ArrearsFields, 'amount' | 'disputedAmount' | 'contractOn' | 'deliveredOn' | 'acceptedOn' | 'acceptanceDueOn' | 'settledOn' | 'agreedTermDays' | 'agreedDueOn' | 'agreedRate' | 'debtorKind' | 'smallCreditor'>;

export const saidBy = (input: RegisterArrears): Said => ({
  amount: input.amount, disputedAmount: input.disputedAmount ?? '0.00', contractOn: input.contractOn, deliveredOn: input.deliveredOn, acceptedOn: input.acceptedOn ?? null, acceptanceDueOn: input.acceptanceDueOn ?? null, settledOn: input.settledOn ?? null,
  agreedTermDays: input.agreedTermDays ?? null, agreedDueOn: input.agreedDueOn ?? null, agreedRate: input.agreedRate ?? null, debtorKind: input.debtorKind, smallCreditor: input.smallCreditor ?? true,
});

/** What a contract may be silent on, and a correction with null takes away again. */
const MAY_BE_SILENT: readonly string[] = ['acceptedOn', 'acceptanceDueOn', 'settledOn', 'agreedTermDays', 'agreedDueOn', 'agreedRate'] satisfies (keyof Said)[];

/** A new term takes the place of a day that was agreed, and the other way round. */
export function correctedBy(before: ArrearsFields, input: CorrectArrears): Said {
  const given = Object.fromEntries(Object.entries(input).filter(([name, value]) => value !== undefined && (value !== null || MAY_BE_SILENT.includes(name)))) as Partial<Said>;
  const [newTerm, newDay] = [given.agreedTermDays ?? null, given.agreedDueOn ?? null];
  return { ...saidBy(before as unknown as RegisterArrears), ...given, ...(newTerm === null ? {} : { agreedDueOn: newDay }), ...(newDay === null ? {} : { agreedTermDays: newTerm }) };
}

export const dueDayFor = (said: Said, calendar: Calendar): DueDay => dueDayOf(said as ArrearsContract, workingDay(calendar));

function wrongMoney(said: Said): Refusal | undefined {
  if (![said.amount, said.disputedAmount].every((amount) => MONEY.test(amount)) || isZero(said.amount)) return refused('amount-wrong', 'An amount is a positive number of yuan with at most two decimals.');
  if (isMore(said.disputedAmount, said.amount)) return refused('dispute-too-large', 'No more than the whole can be in dispute.');
  const { agreedRate } = said;
  return agreedRate !== null && (agreedRate.startsWith('-') || isMore(agreedRate, MOST_RATE)) ? refused('rate-out-of-range', 'A rate lies between 0 and 100 % a year.') : undefined;
}

function wrongDays(said: Said, on: string): Refusal | undefined {
  const { contractOn, deliveredOn, acceptedOn, acceptanceDueOn, settledOn, agreedTermDays, agreedDueOn } = said;
  if (deliveredOn > on || (acceptedOn ?? on) > on || (settledOn ?? on) > on) return refused('delivered-in-future', 'What was not delivered yet is not owed yet.');
  if (deliveredOn < contractOn) return refused('delivered-before-contract', 'Nothing is delivered before its contract.');
  if ((acceptedOn ?? deliveredOn) < deliveredOn || (acceptanceDueOn ?? deliveredOn) < deliveredOn) return refused('accepted-before-delivery', 'Nothing is accepted before it is delivered.');
  if ((settledOn ?? contractOn) < contractOn) return refused('settled-before-contract', 'No sum is confirmed before its contract.');
  if (agreedTermDays !== null && agreedDueOn !== null) return refused('term-twice', 'A contract names a term or a day, not both.');
  return undefined;
}

/** Only what is overdue is in arrears. A row without any due day is taken: its contract may be older than the Orders. */
export function saidAllowed(said: Said, s: Pick<ArrearsSituation, 'on' | 'calendarOf'>): Refusal | undefined {
  const wrong = wrongMoney(said) ?? wrongDays(said, s.on);
  if (wrong) return wrong;
  const { dueOn } = dueDayFor(said, s.calendarOf(null));
  return dueOn !== null && dueOn >= s.on ? refused('not-due-yet', `Payment is due on ${dueOn}; from the next day on it is in arrears.`) : undefined;
}

export function registerAllowed(s: ArrearsSituation, input: RegisterArrears): Refusal | undefined {
  if (!input.enterpriseId && !input.creditorName?.trim()) return refused('creditor-missing', 'Say who is owed: an enterprise of the directory, or its name.');
  if (input.debtorUscc && !checkUscc(input.debtorUscc).valid) return refused('uscc-wrong', 'The code of the debtor does not pass its check.');
  if ([input.debtorUnitId, input.leadUnitId].some((unit) => unit && !s.lives(unit))) return refused('unit-unknown', 'There is no such unit on this day.');
  return saidAllowed(saidBy(input), s);
}

export function correctAllowed(s: ArrearsSituation, input: CorrectArrears): Refusal | undefined {
  const { notOwedAmount, paidAmount } = s.record.fields;
  const said = correctedBy(s.record.fields, input);
  const wrong = saidAllowed(said, s);
  if (wrong) return wrong;
  return [paidAmount, said.disputedAmount].some((part) => isMore(sumOf([notOwedAmount, part]), said.amount)) ? refused('amount-below-paid', 'What was paid, settled or is in dispute may not be more than the whole.') : undefined;
}

/** The facts that follow from what is said: law, due day, and amounts as they are stored. */
export function factsOf(said: Said, s: Pick<ArrearsSituation, 'on' | 'calendarOf'>): Partial<ArrearsFields> {
  const due = dueDayFor(said, s.calendarOf(null));
  return {
    ...said, amount: moneyOf(said.amount), disputedAmount: moneyOf(said.disputedAmount), agreedRate: said.agreedRate === null ? null : Number(said.agreedRate) === 0 ? '0.000000' : rateText(said.agreedRate),
    law: due.law, termBy: due.termBy, payDueOn: due.dueOn, longTerm: due.longTerm,
  };
}

/** Six decimals, by text alone. */
function rateText(rate: string): string {
  const [whole, part = ''] = rate.split('.');
  return `${whole!.replace(/^0+(?=\d)/, '')}.${part.padEnd(6, '0').slice(0, 6)}`;
}

export function payAllowed(s: ArrearsSituation, input: PayArrears): Refusal | undefined {
  const { contractOn } = s.record.fields;
  if (!MONEY.test(input.amount) || !MONEY.test(input.interest ?? '0') || (isZero(input.amount) && isZero(input.interest ?? '0'))) return refused('amount-wrong', 'An amount is a positive number of yuan with at most two decimals.');
  if (input.paidOn > s.on || input.paidOn < contractOn) return refused('paid-day-out-of-range', 'It was paid between the day of the contract and today.');
  if (isMore(input.amount, unpaidOf(s.record.fields))) return refused('payment-exceeds-debt', `Only ${unpaidOf(s.record.fields)} yuan of the principal are still owed.`);
  return input.documentIds.length ? undefined : refused('proof-missing', 'Hand in at least one file that proves it.');
}

/** Sums after payments and settlements, and the day on which they cleared the row. */
export function paidBy(fields: ArrearsFields, payments: readonly PaymentRow[], on: string): Partial<ArrearsFields> {
  const paidAmount = sumOf(payments.map(({ amount }) => amount));
  const cleared = isZero(unpaidOf({ ...fields, paidAmount }));
  return {
    paidAmount, paidInterest: sumOf(payments.map(({ interest }) => interest)),
    clearedOn: cleared ? (payments.map(({ paidOn }) => paidOn).sort().at(-1) ?? on) : null,
  };
}

export const paymentNamed = (s: ArrearsSituation, id: string): PaymentRow | undefined => paymentsOf(s.record).find((payment) => payment.id === id);

export function settleAllowed(s: ArrearsSituation, input: SettleDispute): Refusal | undefined {
  const { disputedAmount, paidAmount } = s.record.fields;
  if (!MONEY.test(input.owedAmount)) return refused('amount-wrong', 'An amount is a number of yuan with at most two decimals.');
  if (isMore(input.owedAmount, disputedAmount)) return refused('dispute-too-large', `Only ${disputedAmount} yuan are in dispute.`);
  const dropped = differenceOf(disputedAmount, input.owedAmount);
  return isMore(paidAmount, differenceOf(owedOf(s.record.fields), dropped)) ? refused('amount-below-paid', 'More was paid than would then be owed: correct the payment first.') : undefined;
}

export const disputeOpen = (s: ArrearsSituation): Refusal | undefined => (isZero(s.record.fields.disputedAmount) ? refused('no-dispute', 'Nothing is in dispute.') : undefined);

/** Cleared is what is paid in full, interest left out: that stays the creditor's own claim. A disputed part is settled first. */
export function clearedAllowed(s: ArrearsSituation): Refusal | undefined {
  if (!isZero(s.record.fields.disputedAmount)) return refused('still-disputed', 'A part is still in dispute: settle that first.');
  const unpaid = unpaidOf(s.record.fields);
  return isZero(unpaid) ? undefined : refused('not-cleared', `${unpaid} yuan of the principal are still owed.`);
}
