import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'as-of-before-period': ['所问日期早于统计期间', 'The day asked lies before the period'],
  'as-of-in-future': ['所问日期尚未到来', 'The day asked lies ahead'],
  'duty-ended': ['该职责已经结束', 'The duty ends already'],
  'duty-exists': ['该单位已承担此职责', 'It has this duty already'],
  'from-after-year': ['日期超出该计划年度', 'The day lies beyond the plan year'],
  'from-in-past': ['只能自今天或以后起调整', 'Only from today or a later day on'],
  'from-not-after-start': ['须晚于原目标的起始日期', 'It has to begin after the target that it replaces'],
  'group-unknown': ['没有这个单位分组', 'There is no such group of units'],
  'known-in-future': ['不能按将来所知统计', 'Nothing is known yet of what will be recorded'],
  'last-lead': ['该措施自那天起没有其他牵头单位', 'No other unit leads the measure from that day on'],
  'no-denominator': ['该指标不是比率，没有分母', 'The metric is no ratio and has no denominator'],
  'no-target-proposed': ['没有待确认的目标', 'No target waits to be confirmed'],
  'not-a-day-or-instant': ['不是有效的日期或时刻', 'Neither a day nor an instant'],
  'span-backwards': ['结束日早于开始日', 'The last day lies before the first'],
  'target-not-confirmed': ['目标尚未确认', 'The target is not confirmed yet'],
  'target-not-proposed': ['目标已经确认', 'The target is confirmed already'],
  'target-replaced': ['该目标已被调整，请对最新目标操作', 'The target has been replaced; act on the one that follows'],
  'unit-or-group': ['单位和分组须任选其一', 'Name one unit or one group'],
  'year-already-open': ['下一年度已经开启', 'The next year is open already'],
  'year-or-span': ['须给出年度，或起止日期', 'Give a year, or both days'],
});
