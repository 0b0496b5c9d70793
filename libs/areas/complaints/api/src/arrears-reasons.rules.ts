import type { InterestRate } from './arrears-interest.rules.js';
import type { DueDay } from './arrears-law.rules.js';
import type { ArrearsFields } from './arrears.js';

export interface Sentence {
  zh: string;
  en: string;
}

/** Two decimals at least, no zeros beyond them. */
function plain(rate: string): string {
  const [whole, part = ''] = rate.split('.');
  return `${whole!}.${part.replace(/0+$/, '').padEnd(2, '0')}`;
}

const STARTS: Readonly<Record<DueDay['startedBy'], Sentence>> = {
  delivered: { zh: '自交付日起算', en: 'The term runs from the delivery' },
  accepted: { zh: '合同约定验收合格付款，自验收合格日起算', en: 'Payment was agreed to follow acceptance: the term runs from the day on which it passed' },
  settled: { zh: '合同约定按进度或定期结算，自双方确认结算金额之日起算', en: 'The contract settles by progress or by period: the term runs from the day on which both sides confirmed the sum' },
  'acceptance-due': { zh: '拖延验收，自约定的验收期限届满日起算', en: 'Acceptance was put off: the term runs from the day by which it had to be done' },
};

function lawSentence(fields: Pick<ArrearsFields, 'contractOn' | 'debtorKind' | 'smallCreditor' | 'law'>): Sentence {
  if (fields.law === 'order-802') return { zh: `合同订立于${fields.contractOn}，适用2025年6月1日起施行的条例（第802号）`, en: `The contract of ${fields.contractOn} falls under Order 802, in force from 1 June 2025` };
  if (fields.law === 'order-728') return { zh: `合同订立于${fields.contractOn}，适用2020年9月1日至2025年5月31日施行的条例（第728号）`, en: `The contract of ${fields.contractOn} falls under Order 728, in force from 1 September 2020 to 31 May 2025` };
  if (fields.debtorKind === 'other') return { zh: '欠款方不是机关、事业单位或大型企业，仅依合同约定', en: 'The debtor is neither a public body nor a large enterprise: the contract alone holds' };
  if (!fields.smallCreditor) return { zh: '债权人不是中小企业，仅依合同约定', en: 'The creditor is no small or medium enterprise: the contract alone holds' };
  return { zh: `合同订立于${fields.contractOn}，早于2020年9月1日，仅依合同约定`, en: `The contract of ${fields.contractOn} is older than the first Order of 1 September 2020: the contract alone holds` };
}

function termSentence({ termBy, termDays }: DueDay): Sentence {
  switch (termBy) {
    case 'agreed': return { zh: `约定付款期限${termDays}天`, en: `A term of ${termDays} days was agreed` };
    case 'capped': return { zh: `约定期限超过上限，按上限${termDays}天计`, en: `More was agreed than may be: ${termDays} days at most` };
    case 'statutory': return { zh: `未约定付款期限，按条例${termDays}天计`, en: `No term was agreed: ${termDays} days by the Order` };
    case 'agreed-day': return { zh: '合同约定了付款日', en: 'The contract names the day of payment' };
    case 'none': return { zh: '未约定付款期限，条例也未规定，没有可计算的应付日', en: 'No term was agreed and no Order sets one: there is no due day to count from' };
  }
}

function rateSentence({ by, yearlyPercent, daily, lpr }: InterestRate, agreedRate: string | null): Sentence {
  switch (by) {
    case 'agreed':
      return lpr
        ? { zh: `约定年利率${plain(yearlyPercent!)}%，不低于合同订立时1年期LPR ${plain(lpr.rate)}%（${lpr.from}公布），按约定`, en: `${plain(yearlyPercent!)} % a year were agreed, not less than the one-year LPR of the contract's day, ${plain(lpr.rate)} % (published ${lpr.from})` }
        : { zh: `按约定年利率${plain(yearlyPercent!)}%`, en: `${plain(yearlyPercent!)} % a year, as agreed` };
    case 'lpr': return { zh: `约定年利率${plain(agreedRate!)}%低于合同订立时1年期LPR，按LPR ${plain(lpr!.rate)}%（${lpr!.from}公布）`, en: `The agreed ${plain(agreedRate!)} % a year are less than the one-year LPR of the contract's day: ${plain(lpr!.rate)} % (published ${lpr!.from}) hold` };
    case 'statutory': return { zh: '未约定逾期利率，按每日万分之五', en: `No rate was agreed: ${Number(daily) * 100} % a day by the Order` };
    case 'none': return { zh: '未约定逾期利率，条例也不适用，不计利息', en: 'No rate was agreed and no Order holds: no interest is counted' };
  }
}

/** How due day and rate of a row came about, in sentences of both languages. */
export function reasonsOf(fields: ArrearsFields, due: DueDay, rate: InterestRate): Sentence[] {
  return [
    lawSentence(fields), { zh: `${STARTS[due.startedBy].zh}（${due.startsOn}）`, en: `${STARTS[due.startedBy].en} (${due.startsOn})` }, termSentence(due),
    ...(due.rolledFrom ? [{ zh: `期限最后一日${due.rolledFrom}休息，顺延至其后第一个工作日`, en: `Its last day, ${due.rolledFrom}, is free: it ends with the next working day` }] : []),
    ...(due.longTerm ? [{ zh: '大型企业约定期限超过60日，核实时应查明是否符合行业规范、交易习惯', en: 'A large enterprise agreed on more than 60 days: whether that follows the custom of the trade is to be verified' }] : []),
    rateSentence(rate, fields.agreedRate),
  ];
}
