import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'draft-exists': ['该事项已有草稿', 'The item has a draft already'],
  'ends-before': ['在那之前已经结束', 'It ends before that day anyway'],
  'later-version-scheduled': ['已有更晚生效的版本', 'Another version begins later'],
  'other-item': ['不是同一事项的版本', 'The versions are of different items'],
  'repeal-day-out-of-range': ['废止日超出允许的范围', 'The day of repeal is out of range'],
  'review-day-out-of-range': ['复审日超出允许的范围', 'The day of review is out of range'],
  'stale-already': ['已标记为待复审', 'Its review is due already'],
  'valid-from-out-of-range': ['生效日超出允许的范围', 'The first day is out of range'],
  'valid-until-before-from': ['失效日早于生效日', 'It ends before it has begun'],
});
