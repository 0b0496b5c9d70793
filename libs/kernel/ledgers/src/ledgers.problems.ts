import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'beyond-most': ['超过最长办理期限', 'Longer than the handling may take'],
  'clock-stopped': ['单位时限没有在走', 'The clock of the unit does not run'],
  'plan-day-past': ['计划日期已过', 'The day of the plan is over'],
  'proof-missing': ['缺少佐证材料', 'A file that proves it is missing'],
  'same-unit': ['该单位已是主办单位', 'This unit leads already'],
  'too-late': ['已超过可申请的时限', 'The time for asking is over'],
});
