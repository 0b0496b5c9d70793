import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'after-calendar': ['晚于日历的最后一天', 'Later than the calendar reaches'],
  'before-calendar': ['早于日历的第一天', 'Earlier than the calendar begins'],
  'date-or-instant': ['须为日期或时刻', 'A date or an instant'],
  'ends-before-begin': ['结束早于开始', 'It ends before it begins'],
  'exactly-one': ['须且只能给出一项', 'Exactly one has to be given'],
  'instant-needed': ['须给出时刻', 'An instant is needed'],
  'not-with-this-limit': ['该参数不适用于这种期限', 'The parameter does not go with this limit'],
  'range-too-long': ['日期范围过长', 'The range is too long'],
  'too-many': ['数量过多', 'Too many'],
  'unknown-parameter': ['没有这个参数', 'There is no such parameter'],
  'whole-number': ['须为范围内的整数', 'A whole number within its range'],
});
