import { addDays } from '@haobang/clock';

/** Who owes. The Orders bind public bodies (机关、事业单位) and large enterprises; anyone else owes by contract alone. */
export type DebtorKind = 'public-body' | 'large-enterprise' | 'other';
/** What fixes due day and interest: State Council Order 802, Order 728, or nothing but the contract. */
export type ArrearsLaw = 'order-802' | 'order-728' | 'contract';
export type TermBy = 'agreed' | 'capped' | 'statutory' | 'agreed-day' | 'none';
export type StartedBy = 'delivered' | 'accepted' | 'acceptance-due' | 'settled';

/** The terms of one debtor under one Order, in days: what holds without an agreement, and the most that may be agreed. */
interface Terms {
  withoutAgreement: number | null;
  most: number | null;
}

export interface Order {
  law: Exclude<ArrearsLaw, 'contract'>;
  /** Contracts concluded from this day on fall under it, until the next. */
  from: string;
  basis: { zh: string; en: string };
  terms: Readonly<Record<Exclude<DebtorKind, 'other'>, Terms>>;
  /** Interest of a day where no rate was agreed, as a share of what is owed. */
  dailyRate: string;
}

/**
 * Regulations on Guaranteeing Payments to Small and Medium Enterprises (保障中小企业款项支付条例), the newest first. A further
 * revision is one more entry. Terms stand in article 9 of Order 802 and article 8 of Order 728, interest in articles 17 and 15.
 * Article 9 lets large enterprises agree on another term than 60 days, by the custom of the trade; only public bodies are held
 * to a most.
 */
export const ORDERS: readonly Order[] = [
  {
    law: 'order-802', from: '2025-06-01', basis: { zh: '《保障中小企业款项支付条例》（国务院令第802号，2025年6月1日起施行）', en: 'Regulations on Guaranteeing Payments to Small and Medium Enterprises, State Council Order 802, in force from 1 June 2025' },
    terms: { 'public-body': { withoutAgreement: 30, most: 60 }, 'large-enterprise': { withoutAgreement: 60, most: null } }, dailyRate: '0.0005',
  },
  {
    law: 'order-728', from: '2020-09-01', basis: { zh: '《保障中小企业款项支付条例》（国务院令第728号，2020年9月1日起施行）', en: 'Regulations on Guaranteeing Payments to Small and Medium Enterprises, State Council Order 728, in force from 1 September 2020' },
    terms: { 'public-body': { withoutAgreement: 30, most: 60 }, 'large-enterprise': { withoutAgreement: null, most: null } }, dailyRate: '0.0005',
  },
];

/** From so many days on an agreed term of a large enterprise is shown with a mark: whether the trade has such a custom is to be verified. */
export const LONG_TERM_DAYS = 60;

/** A contract as far as due day and interest go by it. Days `YYYY-MM-DD`, the rate in per cent a year. */
export interface ArrearsContract {
  debtorKind: DebtorKind;
  /** Whether the creditor was a small or medium enterprise when the contract was concluded; the Orders protect no others. */
  smallCreditor: boolean;
  contractOn: string;
  deliveredOn: string;
  /** Where the contract makes acceptance a condition of payment: when it passed, and when it had to be done by. */
  acceptedOn?: string | null;
  acceptanceDueOn?: string | null;
  /** Where the contract settles by progress or by period: when both sides confirmed the sum. */
  settledOn?: string | null;
  agreedTermDays?: number | null;
  agreedDueOn?: string | null;
}

export interface DueDay {
  law: ArrearsLaw;
  /** The day from which the term runs, and why. */
  startsOn: string;
  startedBy: StartedBy;
  termDays: number | null;
  termBy: TermBy;
  /** The last day in time; null where nothing fixes one. */
  dueOn: string | null;
  /** The last day of the term, where that was free and the next working day took its place. */
  rolledFrom: string | null;
  /** The agreed term is longer than a large enterprise has without one. */
  longTerm: boolean;
}

/** The Order that a contract falls under by the day on which it was concluded; none where it binds neither this debtor nor for this creditor. */
export function orderOf(contract: Pick<ArrearsContract, 'debtorKind' | 'smallCreditor' | 'contractOn'>): Order | undefined {
  return contract.debtorKind === 'other' || !contract.smallCreditor ? undefined : ORDERS.find((order) => contract.contractOn >= order.from);
}

/**
 * A term runs from the delivery; from the day on which both sides confirmed the sum where the contract settles by progress or by
 * period; from passed acceptance where that was agreed; from the end of its time where acceptance is put off.
 */
function startOf({ deliveredOn, acceptedOn, acceptanceDueOn, settledOn }: ArrearsContract): { startsOn: string; startedBy: StartedBy } {
  if (settledOn) return { startsOn: settledOn, startedBy: 'settled' };
  if (acceptanceDueOn && (!acceptedOn || acceptedOn > acceptanceDueOn)) return { startsOn: acceptanceDueOn, startedBy: 'acceptance-due' };
  return acceptedOn ? { startsOn: acceptedOn, startedBy: 'accepted' } : { startsOn: deliveredOn, startedBy: 'delivered' };
}

function termOf(terms: Terms, agreed: number | null): { termDays: number | null; termBy: TermBy } {
  if (agreed === null) return terms.withoutAgreement === null ? { termDays: null, termBy: 'none' } : { termDays: terms.withoutAgreement, termBy: 'statutory' };
  return terms.most !== null && agreed > terms.most ? { termDays: terms.most, termBy: 'capped' } : { termDays: agreed, termBy: 'agreed' };
}

const NOTHING_FIXED: Terms = { withoutAgreement: null, most: null };

/**
 * The day on which payment is due at the latest.
 *
 * @param working the day itself, or the next working day where it is free (Civil Code, art. 203: a period of days ends on no
 *   free day); a day that the contract names stays as it is
 */
export function dueDayOf(contract: ArrearsContract, working: (day: string) => string): DueDay {
  const order = orderOf(contract);
  const law = order?.law ?? 'contract';
  const start = startOf(contract);
  const terms = order ? order.terms[contract.debtorKind as 'public-body'] : NOTHING_FIXED;
  const isLong = (last: string) => law === 'order-802' && contract.debtorKind === 'large-enterprise' && last > addDays(start.startsOn, LONG_TERM_DAYS);
  const ends = (days: number) => {
    const last = addDays(start.startsOn, days);
    const dueOn = working(last);
    return { dueOn, rolledFrom: dueOn === last ? null : last };
  };
  if (contract.agreedDueOn) {
    const most = terms.most === null ? null : ends(terms.most);
    if (most && contract.agreedDueOn > most.dueOn) return { law, ...start, termDays: terms.most, termBy: 'capped', ...most, longTerm: false };
    return { law, ...start, termDays: null, termBy: 'agreed-day', dueOn: contract.agreedDueOn, rolledFrom: null, longTerm: isLong(contract.agreedDueOn) };
  }
  const term = termOf(terms, contract.agreedTermDays ?? null);
  if (term.termDays === null) return { law, ...start, ...term, dueOn: null, rolledFrom: null, longTerm: false };
  return { law, ...start, ...term, ...ends(term.termDays), longTerm: isLong(addDays(start.startsOn, term.termDays)) };
}
