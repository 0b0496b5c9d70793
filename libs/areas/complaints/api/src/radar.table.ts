import type { DecisionRow, DecisionTable } from '@haobang/rules';
import type { Pattern } from './radar.rules.js';

const least = (pattern: Pattern, cases: number, zh: string, en: string, share?: number): DecisionRow => ({
  id: pattern,
  when: [{ input: 'pattern', op: 'equals', value: pattern }, { input: 'cases', op: 'range', from: cases }, ...(share === undefined ? [] : [{ input: 'sharePercent', op: 'range' as const, from: share }])],
  outcome: 'finding', reason: { zh, en },
});

/**
 * From how many cases of a unit in a month on a pattern is a finding. The rows are changed in order by the plan office; each
 * finding keeps the receipt.
 */
export const radarThresholds: DecisionTable = {
  code: 'complaints.radar',
  label: { zh: '异常线索认定', en: 'When a pattern is a finding' },
  inputs: [
    { name: 'pattern', label: { zh: '异常类型', en: 'Pattern' }, type: 'code' },
    { name: 'cases', label: { zh: '当月次数', en: 'Cases in the month' }, type: 'integer' },
    { name: 'sharePercent', label: { zh: '占当月办结百分比', en: 'Percent of the month\'s closings' }, type: 'integer' },
  ],
  outcomes: [{ code: 'finding', label: { zh: '列为线索', en: 'Finding' } }, { code: 'nothing', label: { zh: '不列', en: 'Nothing' } }],
  first: { validFrom: '2024-01-01', rows: [
    least('bulk-closing', 5, '当月最后一个工作日办结不少于5件且占当月办结四分之一以上', 'Five or more closings on the last working day of the month, and a quarter of all', 25),
    least('late-pause', 2, '当月超期后批准暂停不少于2件', 'Two or more pauses opened after the limit'),
    least('close-and-reopen', 3, '当月开始办理10分钟内办结又被退回重办不少于3次', 'Three or more closings within ten minutes of the start that were reopened'),
    least('default-ratings', 3, '当月默认评价不少于3件', 'Three or more default ratings'),
    least('one-phone', 5, '当月同一电话代不同企业接受回访不少于5件', 'Five or more callbacks answered from one phone for different enterprises'),
    least('back-dated', 3, '当月隔日补录办结不少于3件', 'Three or more closings dated back by a day or more'),
    least('ping-pong', 2, '当月两个单位之间来回退单不少于2件', 'Two or more demands returned by one unit and then by another'),
    { id: 'otherwise', when: [], outcome: 'nothing', reason: { zh: '未达到认定条件', en: 'Fewer than make a finding' } },
  ] },
};
