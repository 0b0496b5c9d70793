import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'already-in-pool': ['该企业在此培育库已有在库记录', 'The enterprise has an active entry in this pool'],
  'same-tier': ['已在该梯度', 'This tier is in force already'],
  'tier-before-last': ['不能早于上一梯度的起始日', 'Not before the first day of the tier that it follows'],
  'tier-in-future': ['梯度最晚自今天起算', 'A tier begins today at the latest'],
});
