import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LedgerFields } from '@haobang/ledgers';
import { type CodeOption, Fact, type PartRow, type RecordState, type Situation } from '@haobang/records';

const options = (...codes: [string, string, string][]): CodeOption[] => codes.map(([code, zh, en]) => ({ code, label: { zh, en } }));

export const DEBTOR_KINDS = options(['public-body', '机关、事业单位', 'Public body'], ['large-enterprise', '大型企业', 'Large enterprise'], ['other', '其他', 'Other']);
export const ARREARS_LAWS = options(['order-802', '条例（国务院令第802号）', 'Order 802'], ['order-728', '条例（国务院令第728号）', 'Order 728'], ['contract', '仅依合同约定', 'The contract alone']);
export const TERMS = options(['agreed', '合同约定的期限', 'Agreed term'], ['capped', '约定超过上限，按上限', 'Agreed beyond the most, cut to it'], ['statutory', '未约定，按条例', 'Not agreed, by the Order'], ['agreed-day', '合同约定的日期', 'Agreed day'], ['none', '没有可适用的期限', 'Nothing fixes one']);
export const INTEREST_OUTCOMES = options(['paid', '已付', 'Paid'], ['waived', '债权人书面放弃', 'Waived by the creditor in writing'], ['claimed', '债权人另行主张', 'Claimed apart'], ['none', '没有利息', 'None is due']);

@Entity('complaints_arrears')
export class Arrears {
  @PrimaryColumn('uuid') recordId: string;

  @Fact({ zh: '债权企业', en: 'Creditor', is: 'Who is owed, where the directory of enterprises has no such name.' })
  @Column('text', { nullable: true }) creditorName: string | null;
  @Fact({ zh: '债权人为中小企业', en: 'Small or medium creditor', is: 'Whether the creditor was a small or medium enterprise when the contract was concluded; the Orders protect no others.' })
  @Column('boolean') smallCreditor: boolean;
  @Fact({ zh: '欠款方', en: 'Debtor', is: 'Who owes.' })
  @Column('text') debtorName: string;
  @Fact({ zh: '欠款方类型', en: 'Kind of debtor', is: 'Public bodies and large enterprises fall under the Orders, others under the contract alone.', type: 'code', options: DEBTOR_KINDS })
  @Column('text') debtorKind: string;
  @Fact({ zh: '欠款单位', en: 'Debtor unit', is: 'The unit of the New Area that owes, where it is one.', type: 'unit' })
  @Column('integer', { nullable: true }) debtorUnitId: number | null;
  @Fact({ zh: '欠款方信用代码', en: 'Code of the debtor', is: 'Unified social credit code of who owes.', type: 'uscc' })
  @Column('text', { nullable: true }) debtorUscc: string | null;
  @Fact({ zh: '欠款金额（元）', en: 'Amount (yuan)', is: 'What is owed, interest left out.', type: 'decimal' })
  @Column('numeric', { precision: 18, scale: 2 }) amount: string;
  @Fact({ zh: '其中争议金额（元）', en: 'In dispute (yuan)', is: 'The part of it that the debtor disputes; it bears no interest here until that is settled.', type: 'decimal' })
  @Column('numeric', { precision: 18, scale: 2 }) disputedAmount: string;
  @Fact({ zh: '认定不欠金额（元）', en: 'Found not owed (yuan)', is: 'What was settled as not owed.', type: 'decimal' })
  @Column('numeric', { precision: 18, scale: 2 }) notOwedAmount: string;
  @Fact({ zh: '已付金额（元）', en: 'Paid (yuan)', is: 'Payments on the principal.', type: 'decimal' })
  @Column('numeric', { precision: 18, scale: 2 }) paidAmount: string;
  @Fact({ zh: '已付利息（元）', en: 'Interest paid (yuan)', is: 'Payments on interest.', type: 'decimal' })
  @Column('numeric', { precision: 18, scale: 2 }) paidInterest: string;
  @Fact({ zh: '欠款事由', en: 'What for', is: 'Goods, works or services that were delivered.', type: 'longText' })
  @Column('text', { nullable: true }) matter: string | null;
  @Fact({ zh: '合同订立日', en: 'Contract concluded on', is: 'The day whose law holds.', type: 'date' })
  @Column('date') contractOn: string;
  @Fact({ zh: '交付日', en: 'Delivered on', is: 'When goods, works or services were delivered.', type: 'date' })
  @Column('date') deliveredOn: string;
  @Fact({ zh: '验收合格日', en: 'Accepted on', is: 'When acceptance passed, where the contract makes it a condition of payment.', type: 'date' })
  @Column('date', { nullable: true }) acceptedOn: string | null;
  @Fact({ zh: '约定验收截止日', en: 'Acceptance due on', is: 'By when acceptance had to be done; where it is put off, the term runs from this day.', type: 'date' })
  @Column('date', { nullable: true }) acceptanceDueOn: string | null;
  @Fact({ zh: '确认结算金额日', en: 'Sum confirmed on', is: 'When both sides confirmed the sum, where the contract settles by progress or by period; the term then runs from this day.', type: 'date' })
  @Column('date', { nullable: true }) settledOn: string | null;
  @Fact({ zh: '约定付款期限（天）', en: 'Agreed term (days)', is: 'Days from delivery or acceptance, as agreed.' })
  @Column('integer', { nullable: true }) agreedTermDays: number | null;
  @Fact({ zh: '约定付款日', en: 'Agreed day of payment', is: 'A day that the contract names, instead of a term.', type: 'date' })
  @Column('date', { nullable: true }) agreedDueOn: string | null;
  @Fact({ zh: '约定逾期年利率（%）', en: 'Agreed rate (% a year)', is: 'Rate of late interest a year, as agreed.', type: 'decimal' })
  @Column('numeric', { precision: 9, scale: 6, nullable: true }) agreedRate: string | null;
  @Fact({ zh: '适用规定', en: 'Law', is: 'What fixes due day and interest: the Order in force on the day of the contract, or the contract alone.', type: 'code', options: ARREARS_LAWS })
  @Column('text') law: string;
  @Fact({ zh: '付款期限依据', en: 'How the term came', is: 'Agreed, cut to the most, or by the Order.', type: 'code', options: TERMS })
  @Column('text') termBy: string;
  @Fact({ zh: '应付日', en: 'Payment due on', is: 'The last day on which payment was in time; none where nothing fixes one.', type: 'date' })
  @Column('date', { nullable: true }) payDueOn: string | null;
  @Fact({ zh: '约定期限超60日', en: 'Term over 60 days', is: 'A large enterprise agreed on more than the 60 days of Order 802: whether the trade has such a custom is to be verified.' })
  @Column('boolean') longTerm: boolean;
  @Fact({ zh: '付清日', en: 'Cleared on', is: 'The day of the payment that cleared the principal; none while something is owed.', type: 'date' })
  @Column('date', { nullable: true }) clearedOn: string | null;
  @Fact({ zh: '利息处理', en: 'Interest', is: 'What became of the interest, as the claim for strike-off says.', type: 'code', options: INTEREST_OUTCOMES })
  @Column('text', { nullable: true }) interestOutcome: string | null;
}

@Entity('complaints_arrears_payment')
export class ArrearsPayment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('numeric', { precision: 18, scale: 2 }) amount: string;
  @Column('numeric', { precision: 18, scale: 2 }) interest: string;
  @Column('date') paidOn: string;
  /** The day on which it was entered. */
  @Column('date') notedOn: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { array: true }) documentIds: string[];
  /** The day on which it was found to be entered by mistake. */
  @Column('date', { nullable: true }) cancelledOn: string | null;
}

export type ArrearsFields = LedgerFields & Omit<Arrears, 'recordId'>;
export type ArrearsSituation = Situation<ArrearsFields>;
export type PaymentRow = PartRow & Omit<ArrearsPayment, 'recordId'>;

/** The payments that stand, by their day. */
export const paymentsOf = (record: Pick<RecordState<never> | RecordState, 'parts'>): PaymentRow[] =>
  ((record.parts['payments'] ?? []) as PaymentRow[]).filter((payment) => payment.cancelledOn === null).sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
