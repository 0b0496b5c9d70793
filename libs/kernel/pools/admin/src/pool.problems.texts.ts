import { registerTexts } from '@haobang/admin-ui';

/** Refusals of pools, by code; an area with a kind of them takes them in with this door. */
registerTexts('problems', {
  zh: { 'already-in-pool': '该企业在此培育库已有在库记录。', 'tier-in-future': '梯度最晚自今天起算。', 'tier-before-last': '不能早于上一梯度的起始日。', 'same-tier': '已在该梯度。' },
  en: { 'already-in-pool': 'The enterprise has an active entry in this pool.', 'tier-in-future': 'A tier begins today at the latest.', 'tier-before-last': 'Not before the first day of the tier that it follows.', 'same-tier': 'This tier is in force already.' },
});
