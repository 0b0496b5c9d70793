import { plannedRows, rowsWithPlan, struckOffRows } from '@haobang/ledgers';
import { defineFactSource, defineMetric, type Metric } from '@haobang/measures';

const REGISTERED_ON = `(r.registered_at at time zone 'Asia/Shanghai')::date`;
const BY_LEAD = { zh: '归属统计日的主办单位', en: 'The lead unit on the day asked' };

/** What was registered, by the day of registration, parted into what is paid and what is not; what was found not owed is neither. */
export const arrearsAmounts = defineFactSource({
  code: 'arrears-amounts', of: 'arrears', span: 'flow', columns: ['qty'],
  parts: { c: { zh: '已清偿金额', en: 'Paid' }, u: { zh: '未清偿金额', en: 'Unpaid' } },
  sql: `select p.part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, ${REGISTERED_ON} as "on", ${REGISTERED_ON} as since, p.qty
      from record r join complaints_arrears a on a.record_id = r.id cross join lateral (
        select 'c'::text as part, a.paid_amount as qty union all select 'u', a.amount - a.not_owed_amount - a.paid_amount) p
     where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and p.qty > 0`,
});

/** Rows that fell due in the year asked: by their due day, from the day after it or of their registration on. */
export const newArrears = defineFactSource({
  code: 'arrears-fallen-due', of: 'arrears', span: 'flow', columns: ['category'],
  parts: { n: { zh: '新增拖欠', en: 'Fallen due' } },
  sql: `select 'n' as part, r.id as record_id, coalesce(r.lead_unit_id, r.registered_unit_id) as unit, a.debtor_kind as category, a.pay_due_on as "on", greatest(a.pay_due_on + 1, ${REGISTERED_ON}) as since
      from record r join complaints_arrears a on a.record_id = r.id
     where r.id = any($1::uuid[]) and r.status <> 'VOIDED' and a.pay_due_on is not null and a.amount > a.not_owed_amount`,
});

const struckOff = struckOffRows('arrears');
const planned = plannedRows('arrears');
const withPlan = rowsWithPlan('arrears');

const percent = { measure: 50, unit: '%', better: 'higher' as const, attribution: BY_LEAD };
const ratio = (numerator: string, denominator: string) => ({ kind: 'ratio' as const, numerator, denominator });

/** Measure 50, the ledger of arrears (清欠台账). The plan gives no figure for it: its targets are ours. */
export const arrearsMetrics: readonly Metric[] = [
  defineMetric({
    ...percent, code: 'm50.arrears-cleared-amount', label: { zh: '拖欠账款清偿率（金额）', en: 'Arrears paid, by amount' }, source: arrearsAmounts, aggregate: ratio('c', 'cu'), target: { op: '>=', value: 80, source: 'proposed' },
    definition: { zh: '当期登记的拖欠账款中，已有付款凭证的已付本金占登记本金的比例；经争议处理认定不欠的部分不计，利息不计。', en: 'Of the principal registered in the period what was paid with proof; what was settled as not owed is left out, and interest too.' },
  }),
  defineMetric({
    ...percent, code: 'm50.arrears-struck-off', label: { zh: '拖欠账款销号率（笔数）', en: 'Arrears struck off, by rows' }, source: struckOff, aggregate: ratio('s', 'so'), target: { op: '>=', value: 80, source: 'proposed' },
    definition: { zh: '当期登记的台账中，经另一人复核销号的占全部的比例；申请销号、尚未复核的仍计为在账。', en: 'Of the rows registered in the period those that another person struck off; a claim that is not looked at yet counts as on the ledger.' },
  }),
  defineMetric({
    ...percent, code: 'm50.arrears-in-time', label: { zh: '拖欠账款按期化解率', en: 'Arrears resolved by the day planned' }, source: planned, aggregate: ratio('i', 'ilo'), target: { op: '>=', value: 90, source: 'proposed' },
    definition: { zh: '首次化解方案的完成日在当期或已提前销号的台账中，在该日及以前销号的占比；调整方案不改变统计所用的完成日。', en: 'Of rows whose first plan ends in the period, or that were struck off before, those struck off by that day; a changed plan moves none.' },
  }),
  defineMetric({
    code: 'm50.new-arrears', measure: 50, label: { zh: '新增拖欠（笔）', en: 'New arrears' }, unit: 'count', better: 'lower', attribution: BY_LEAD, source: newArrears, aggregate: { kind: 'count', parts: 'n' }, target: { op: '<=', value: 0, source: 'proposed' },
    definition: { zh: '应付日在当期、到期未付而登记入账的拖欠笔数，目标为零；应付日按合同订立时施行的条例计算。', en: 'Rows whose due day lies in the period and that were not paid by it; the aim is none. The due day goes by the Order in force when the contract was concluded.' },
  }),
  defineMetric({
    ...percent, code: 'm50.rows-with-plan', label: { zh: '化解方案覆盖率', en: 'Rows with a plan' }, source: withPlan, aggregate: ratio('p', 'd'), target: { op: '>=', value: 100, source: 'proposed' },
    definition: { zh: '统计日已核实、未销号的台账中，有化解方案（责任人、措施、完成日）的占比。', en: 'Of the verified rows on the ledger on the day asked those with a plan: who, what, until when.' },
  }),
];
