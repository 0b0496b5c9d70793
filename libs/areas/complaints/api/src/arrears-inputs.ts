import { ClaimEntry } from '@haobang/ledgers';
import { Fact } from '@haobang/records';
import { DEBTOR_KINDS, INTEREST_OUTCOMES } from './arrears.js';

export class RegisterArrears {
  @Fact({ zh: '债权企业', en: 'Creditor', is: 'The enterprise that is owed, from the directory.', type: 'enterprise' }) enterpriseId?: string;
  @Fact({ zh: '债权企业名称', en: 'Name of the creditor', is: 'Where the directory does not have it.', max: 200, example: '西咸新区云帆科技有限公司' }) creditorName?: string;
  @Fact({ zh: '债权人为中小企业', en: 'Small or medium creditor', is: 'Whether it was one when the contract was concluded; yes unless said.' }) smallCreditor?: boolean;
  @Fact({ zh: '欠款方', en: 'Debtor', is: 'Who owes.', required: true, max: 200, example: '某街道办事处' }) debtorName: string;
  @Fact({ zh: '欠款方类型', en: 'Kind of debtor', is: 'Public body, large enterprise or other.', type: 'code', options: DEBTOR_KINDS, required: true, example: 'public-body' }) debtorKind: string;
  @Fact({ zh: '欠款单位', en: 'Debtor unit', is: 'The unit of the New Area that owes, where it is one.', type: 'unit' }) debtorUnitId?: number;
  @Fact({ zh: '欠款方信用代码', en: 'Code of the debtor', is: 'Unified social credit code of who owes.', type: 'uscc' }) debtorUscc?: string;
  @Fact({ zh: '欠款金额（元）', en: 'Amount (yuan)', is: 'What is owed, interest left out; at most two decimals.', type: 'decimal', required: true, example: '100000.00' }) amount: string;
  @Fact({ zh: '其中争议金额（元）', en: 'In dispute (yuan)', is: 'The part of it that the debtor disputes.', type: 'decimal' }) disputedAmount?: string;
  @Fact({ zh: '欠款事由', en: 'What for', is: 'Goods, works or services that were delivered.', type: 'longText', max: 2_000, example: '道路绿化养护服务费' }) matter?: string;
  @Fact({ zh: '合同订立日', en: 'Contract concluded on', is: 'The day whose law holds.', type: 'date', required: true, example: '2023-09-01' }) contractOn: string;
  @Fact({ zh: '交付日', en: 'Delivered on', is: 'When goods, works or services were delivered.', type: 'date', required: true, example: '2023-11-01' }) deliveredOn: string;
  @Fact({ zh: '验收合格日', en: 'Accepted on', is: 'Where the contract makes acceptance a condition of payment.', type: 'date' }) acceptedOn?: string;
  @Fact({ zh: '约定验收截止日', en: 'Acceptance due on', is: 'By when acceptance had to be done.', type: 'date' }) acceptanceDueOn?: string;
  @Fact({ zh: '确认结算金额日', en: 'Sum confirmed on', is: 'When both sides confirmed the sum, where the contract settles by progress or by period.', type: 'date' }) settledOn?: string;
  @Fact({ zh: '约定付款期限（天）', en: 'Agreed term (days)', is: 'Days from delivery or acceptance, as agreed.', max: 3_650 }) agreedTermDays?: number;
  @Fact({ zh: '约定付款日', en: 'Agreed day of payment', is: 'A day that the contract names, instead of a term.', type: 'date' }) agreedDueOn?: string;
  @Fact({ zh: '约定逾期年利率（%）', en: 'Agreed rate (% a year)', is: 'Rate of late interest a year, as agreed: 0 to 100.', type: 'decimal' }) agreedRate?: string;
  @Fact({ zh: '主办单位', en: 'Lead unit', is: 'The unit that reviews and handles it; the office for small and medium enterprises unless said.', type: 'unit' }) leadUnitId?: number;
  @Fact({ zh: '来源系统', en: 'System', is: 'The system that sends it.', max: 60 }) externalSystem?: string;
  @Fact({ zh: '来源编号', en: 'Id there', is: 'Its id in that system; unique with the system.', max: 200 }) externalId?: string;
  @Fact({ zh: '登记时间', en: 'Registered at', is: 'When it came in, if not now: up to 30 working days back, with a reason if by one or more.', type: 'instant' }) registeredAt?: string;
  @Fact({ zh: '理由', en: 'Reason', is: 'Why it is entered late, if it is by a working day or more.', type: 'longText', max: 2_000 }) reason?: string;
}

/** Absent leaves a fact as it is; null takes away what the contract does not say after all: acceptance, term, day or rate. */
export class CorrectArrears {
  @Fact({ zh: '债权人为中小企业', en: 'Small or medium creditor', is: 'Whether it was one when the contract was concluded.' }) smallCreditor?: boolean;
  @Fact({ zh: '欠款方', en: 'Debtor', is: 'Who owes.', max: 200 }) debtorName?: string;
  @Fact({ zh: '欠款方类型', en: 'Kind of debtor', is: 'Public body, large enterprise or other.', type: 'code', options: DEBTOR_KINDS }) debtorKind?: string;
  @Fact({ zh: '欠款金额（元）', en: 'Amount (yuan)', is: 'What is owed, interest left out; at most two decimals.', type: 'decimal' }) amount?: string;
  @Fact({ zh: '其中争议金额（元）', en: 'In dispute (yuan)', is: 'The part of it that the debtor disputes.', type: 'decimal' }) disputedAmount?: string;
  @Fact({ zh: '欠款事由', en: 'What for', is: 'Goods, works or services that were delivered.', type: 'longText', max: 2_000 }) matter?: string;
  @Fact({ zh: '合同订立日', en: 'Contract concluded on', is: 'The day whose law holds.', type: 'date' }) contractOn?: string;
  @Fact({ zh: '交付日', en: 'Delivered on', is: 'When goods, works or services were delivered.', type: 'date' }) deliveredOn?: string;
  @Fact({ zh: '验收合格日', en: 'Accepted on', is: 'Where the contract makes acceptance a condition of payment.', type: 'date' }) acceptedOn?: string;
  @Fact({ zh: '约定验收截止日', en: 'Acceptance due on', is: 'By when acceptance had to be done.', type: 'date' }) acceptanceDueOn?: string;
  @Fact({ zh: '确认结算金额日', en: 'Sum confirmed on', is: 'When both sides confirmed the sum, where the contract settles by progress or by period.', type: 'date' }) settledOn?: string;
  @Fact({ zh: '约定付款期限（天）', en: 'Agreed term (days)', is: 'Days from delivery or acceptance, as agreed; takes the place of an agreed day.', max: 3_650 }) agreedTermDays?: number;
  @Fact({ zh: '约定付款日', en: 'Agreed day of payment', is: 'A day that the contract names; takes the place of an agreed term.', type: 'date' }) agreedDueOn?: string;
  @Fact({ zh: '约定逾期年利率（%）', en: 'Agreed rate (% a year)', is: 'Rate of late interest a year, as agreed: 0 to 100; null where none was agreed after all.', type: 'decimal' }) agreedRate?: string;
}

export class PayArrears {
  @Fact({ zh: '付款日', en: 'Paid on', is: 'The day on which the creditor got it: not after today.', type: 'date', required: true, example: '2024-04-30' }) paidOn: string;
  @Fact({ zh: '付本金（元）', en: 'On the principal (yuan)', is: 'At most what is still owed.', type: 'decimal', required: true, example: '1000.00' }) amount: string;
  @Fact({ zh: '付利息（元）', en: 'On interest (yuan)', is: 'What was paid on interest beside it.', type: 'decimal' }) interest?: string;
  @Fact({ zh: '付款凭证', en: 'Proof of payment', is: 'Bank receipts or the like; at least one.', type: 'files', required: true }) documentIds: string[];
  @Fact({ zh: '说明', en: 'Note', is: 'Anything to add.', max: 200 }) note?: string;
}

export class CancelPayment {
  @Fact({ zh: '付款编号', en: 'Payment', is: 'Id of the payment that was entered by mistake.', required: true, max: 36 }) paymentId: string;
}

export class SettleDispute {
  @Fact({ zh: '认定应付金额（元）', en: 'Found owed (yuan)', is: 'How much of the disputed part is owed after all; the rest is not.', type: 'decimal', required: true, example: '0.00' }) owedAmount: string;
  @Fact({ zh: '处理依据', en: 'Settled by', is: 'Agreement, mediation, award or judgment.', required: true, max: 200, example: '双方对账确认' }) settledBy: string;
  @Fact({ zh: '附件', en: 'Files', is: 'What shows it.', type: 'files' }) documentIds?: string[];
}

export class ClaimArrears extends ClaimEntry {
  @Fact({ zh: '利息处理', en: 'Interest', is: 'What became of the interest: paid, waived in writing, claimed apart, or none is due.', type: 'code', options: INTEREST_OUTCOMES, required: true, example: 'waived' }) interestOutcome: string;
}
