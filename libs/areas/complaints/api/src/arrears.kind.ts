import { uuidV7 } from '@haobang/database';
import { type ClaimEntry, ledgerFields, type LedgerOptions, type LedgerStatus, ledgerTrait, reviewClock } from '@haobang/ledgers';
import { defineKind, type Effects, type RecordState, verb, type VerbDeclaration } from '@haobang/records';
import { differenceOf, moneyOf, sumOf } from './arrears-interest.rules.js';
import { CancelPayment, ClaimArrears, CorrectArrears, PayArrears, RegisterArrears, SettleDispute } from './arrears-inputs.js';
import { clearedAllowed, correctAllowed, correctedBy, disputeOpen, factsOf, paidBy, payAllowed, paymentNamed, registerAllowed, saidBy, settleAllowed } from './arrears.rules.js';
import { Arrears, ArrearsPayment, type ArrearsFields, type ArrearsSituation, paymentsOf, type PaymentRow } from './arrears.js';

/** Promotes small and medium enterprises in the New Area: it reviews complaints about arrears. */
export const REVIEWING_UNIT = 'advanced-manufacturing';

const COMPLAINTS = '《保障中小企业款项支付条例》投诉处理的规定；《保障中小企业款项支付投诉处理暂行办法》（工信部企业〔2021〕224号）';
const LIMITS: LedgerOptions = { review: { limit: { workdays: 10 }, basis: COMPLAINTS }, handling: { days: 30, mostDays: 90, basis: COMPLAINTS } };

type V = VerbDeclaration<LedgerStatus, ArrearsFields, never>;
const one = <I extends object = object>(declaration: VerbDeclaration<LedgerStatus, ArrearsFields, I>): V => verb(declaration);

const trait = ledgerTrait<ArrearsFields>(LIMITS);
const claimDone = trait.verbs.claimDone as unknown as VerbDeclaration<LedgerStatus, ArrearsFields, ClaimEntry>;
const WORKED_ON = ['VERIFIED', 'GRADED', 'RESOLVING', 'RETURNED'] as const;
const BY_UNIT = { handler: 'lead', unitHead: 'lead' } as const;

const titleOf = (debtorName: string, amount: string) => ({ zh: `${debtorName}拖欠账款${moneyOf(amount)}元`, en: `${debtorName} owes ${moneyOf(amount)} yuan` });

function registered(s: ArrearsSituation, input: RegisterArrears): Effects<ArrearsFields> {
  const leadUnitId = input.leadUnitId ?? s.unitOf(REVIEWING_UNIT) ?? s.record.registeredUnitId;
  return {
    title: titleOf(input.debtorName, input.amount), leadUnitId, enterpriseId: input.enterpriseId ?? null,
    fields: {
      ...ledgerFields(), creditorName: input.creditorName?.trim() || null, debtorName: input.debtorName, debtorUnitId: input.debtorUnitId ?? null, debtorUscc: input.debtorUscc?.trim().toUpperCase() ?? null, matter: input.matter ?? null,
      notOwedAmount: '0.00', paidAmount: '0.00', paidInterest: '0.00', clearedOn: null, interestOutcome: null, ...factsOf(saidBy(input), s),
    },
    clocks: reviewClock(s, LIMITS, leadUnitId),
  };
}

/** Payments after some changed, with all that follows from them. */
function withPayments(s: ArrearsSituation, changed: PaymentRow): Effects<ArrearsFields> {
  const standing = [...paymentsOf(s.record).filter(({ id }) => id !== changed.id), ...(changed.cancelledOn === null ? [changed] : [])];
  return { fields: paidBy(s.record.fields, standing, s.on), parts: { payments: [changed] } };
}

/** Money that a public body, a large enterprise or somebody else owes an enterprise and has not paid in time. Measure 50. */
export const arrears = defineKind<LedgerStatus, ArrearsFields, RegisterArrears>({
  ...trait,
  kind: 'arrears', plural: 'arrears', area: 'complaints', prefix: 'QK', label: { zh: '拖欠账款', en: 'Arrears' }, labelPlural: { zh: '拖欠账款', en: 'Arrears' }, measures: [50],
  own: Arrears,
  parts: { payments: { table: ArrearsPayment, label: { zh: '付款', en: 'Payments' } } },
  create: {
    input: RegisterArrears, by: { clerk: 'any', handler: 'any', unitHead: 'any' }, to: 'REGISTERED', does: registered, guard: registerAllowed, clocks: ['review'],
    backdate: { workdays: 30, by: ['machine', 'clerk', 'handler', 'unitHead'] },
  },
  verbs: {
    verify: trait.verbs.verify,
    grade: one({ ...(trait.verbs.grade as unknown as VerbDeclaration<LedgerStatus, ArrearsFields, object>), is: 'Grades by amount, age and dispute: the decision table says how much it weighs, and leaves a receipt.', input: undefined, byHand: true }),
    startResolving: trait.verbs.startResolving,
    replan: trait.verbs.replan,
    pay: one({
      label: { zh: '登记付款', en: 'Enter a payment' }, is: 'Enters a payment with its proof; it lowers what bears interest from the next day on.', from: WORKED_ON, to: 'same', by: BY_UNIT, input: PayArrears, guard: payAllowed,
      does: (s, input: PayArrears) =>
        withPayments(s, { id: uuidV7(s.at.getTime()), amount: moneyOf(input.amount), interest: moneyOf(input.interest ?? '0'), paidOn: input.paidOn, notedOn: s.on, note: input.note ?? null, documentIds: input.documentIds, cancelledOn: null }),
    }),
    settleDispute: one({
      label: { zh: '处理争议', en: 'Settle the dispute' }, is: 'Says how much of the disputed part is owed after all; that bears interest from the due day, the rest is not owed.', from: WORKED_ON, to: 'same', by: BY_UNIT, input: SettleDispute,
      allowed: disputeOpen, guard: settleAllowed,
      does: (s, input: SettleDispute) => {
        const { fields } = s.record;
        const after = { ...fields, disputedAmount: '0.00', notOwedAmount: sumOf([fields.notOwedAmount, differenceOf(fields.disputedAmount, input.owedAmount)]) };
        return { fields: { disputedAmount: after.disputedAmount, notOwedAmount: after.notOwedAmount, ...paidBy(after, paymentsOf(s.record), s.on) } };
      },
    }),
    report: trait.verbs.report,
    claimDone: one<ClaimArrears>({
      ...claimDone, is: 'Says that the principal is paid in full, with the proof, and what became of the interest.', input: ClaimArrears, allowed: clearedAllowed,
      does: (s, input) => {
        const effects = claimDone.does!(s, input);
        return { ...effects, fields: { ...effects.fields, interestOutcome: input.interestOutcome } };
      },
    }),
    strikeOff: trait.verbs.strikeOff,
    return: trait.verbs.return,
    correct: one({
      label: { zh: '更正', en: 'Correct' }, is: 'Corrects contract, days or amounts, with the reason; law, due day and interest follow.', from: ['REGISTERED', ...WORKED_ON], to: 'same', by: BY_UNIT, input: CorrectArrears, reason: 'required', guard: correctAllowed,
      does: (s, input: CorrectArrears) => {
        const facts = factsOf(correctedBy(s.record.fields, input), s);
        const debtorName = input.debtorName?.trim() || s.record.fields.debtorName;
        return { title: titleOf(debtorName, facts.amount!), fields: { ...facts, debtorName, matter: input.matter ?? s.record.fields.matter, ...paidBy({ ...s.record.fields, ...facts }, paymentsOf(s.record), s.on) } };
      },
    }),
    extend: trait.verbs.extend,
    handOver: trait.verbs.handOver,
    cancelPayment: one({
      label: { zh: '撤销付款', en: 'Cancel a payment' }, is: 'Takes out a payment that was entered by mistake; it stays in the history.', from: WORKED_ON, to: 'same', by: { supervisor: 'any', unitHead: 'lead' }, input: CancelPayment, reason: 'required',
      guard: (s, input: CancelPayment) => (paymentNamed(s, input.paymentId) ? undefined : { code: 'payment-unknown', detail: 'There is no such payment, or it was cancelled already.' }),
      does: (s, input: CancelPayment) => withPayments(s, { ...paymentNamed(s, input.paymentId)!, cancelledOn: s.on }),
    }),
    void: trait.verbs.void,
  },
  filters: ['debtorKind', 'grade', 'law', 'payDueOn', 'planDueOn', 'struckOffOn', 'debtorUnitId'], columns: ['debtorKind', 'grade', 'amount', 'paidAmount', 'payDueOn', 'planDueOn'],
  search: (record: RecordState<ArrearsFields>) => [record.fields.creditorName, record.fields.debtorName, record.fields.matter, record.fields.debtorUscc],
});
