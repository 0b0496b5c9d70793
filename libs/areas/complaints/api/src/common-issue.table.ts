import type { DecisionTable } from '@haobang/rules';

/**
 * From when on demands of one kind are a common issue that needs an owner: five in thirty days (measure 47). How many, in
 * which period and for which category are rows of this table, changed in order by the plan office; every issue found keeps
 * the receipt.
 */
export const commonIssueThreshold: DecisionTable = {
  code: 'complaints.common-issue',
  label: { zh: '共性问题认定', en: 'When demands are a common issue' },
  inputs: [
    { name: 'category', label: { zh: '诉求类别', en: 'Category' }, type: 'code' },
    { name: 'in30Days', label: { zh: '近30日同类诉求数', en: 'Demands of the kind in 30 days' }, type: 'integer' },
    { name: 'in60Days', label: { zh: '近60日同类诉求数', en: 'Demands of the kind in 60 days' }, type: 'integer' },
    { name: 'in90Days', label: { zh: '近90日同类诉求数', en: 'Demands of the kind in 90 days' }, type: 'integer' },
  ],
  outcomes: [{ code: 'common', label: { zh: '共性问题', en: 'Common issue' } }, { code: 'single', label: { zh: '个别诉求', en: 'Single demands' } }],
  first: { validFrom: '2024-01-01', rows: [
    { id: 'five-in-thirty-days', when: [{ input: 'in30Days', op: 'range', from: 5 }], outcome: 'common', reason: { zh: '30日内同类诉求达到5件', en: 'Five demands of one kind in thirty days' } },
    { id: 'otherwise', when: [], outcome: 'single', reason: { zh: '未达到共性问题件数', en: 'Fewer than make a common issue' } },
  ] },
};
