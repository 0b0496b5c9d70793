import { LEDGER_GRADES } from '@haobang/ledgers';
import type { DecisionTable } from '@haobang/rules';
import { DEBTOR_KINDS } from './arrears.js';

/**
 * How much arrears weigh, by amount, age and dispute (measure 50: resolved by classes and grades). The figures are proposed by
 * us and may be changed in order by the plan office; every grade keeps its receipt.
 */
export const arrearsGrade: DecisionTable = {
  code: 'complaints.arrears-grade',
  label: { zh: '拖欠账款分级', en: 'Grade of arrears' },
  inputs: [
    { name: 'unpaid', label: { zh: '未付金额（元）', en: 'Unpaid (yuan)' }, type: 'decimal' },
    { name: 'overdueDays', label: { zh: '逾期天数', en: 'Days overdue' }, type: 'integer' },
    { name: 'disputed', label: { zh: '有争议', en: 'In dispute' }, type: 'boolean' },
    { name: 'debtorKind', label: { zh: '欠款方类型', en: 'Kind of debtor' }, type: 'code', options: DEBTOR_KINDS.map(({ code, label }) => ({ code, label })) },
  ],
  outcomes: LEDGER_GRADES.map(({ code, label }) => ({ code, label })),
  first: { validFrom: '2024-01-01', rows: [
    { id: 'ten-million', when: [{ input: 'unpaid', op: 'range', from: '10000000' }], outcome: 'major', reason: { zh: '未付金额1000万元及以上', en: 'Ten million yuan or more are unpaid' } },
    { id: 'old-million', when: [{ input: 'unpaid', op: 'range', from: '1000000' }, { input: 'overdueDays', op: 'range', from: 730 }], outcome: 'major', reason: { zh: '未付金额100万元及以上且逾期两年及以上', en: 'A million yuan or more, overdue for two years or more' } },
    { id: 'million', when: [{ input: 'unpaid', op: 'range', from: '1000000' }], outcome: 'larger', reason: { zh: '未付金额100万元及以上', en: 'A million yuan or more are unpaid' } },
    { id: 'year', when: [{ input: 'overdueDays', op: 'range', from: 365 }], outcome: 'larger', reason: { zh: '逾期一年及以上', en: 'Overdue for a year or more' } },
    { id: 'disputed', when: [{ input: 'disputed', op: 'equals', value: true }], outcome: 'larger', reason: { zh: '存在争议，须对账、调解', en: 'In dispute: accounts have to be settled or mediated' } },
    { id: 'otherwise', when: [], outcome: 'ordinary', reason: { zh: '金额较小、逾期不长且无争议', en: 'Small, not long overdue, undisputed' } },
  ] },
};
