import { registerTexts } from '@haobang/admin-ui';

/** Refusals of measure 48, by code. */
registerTexts('problems', {
  zh: {
    'already-marked': '该企业已在重点企业名单中。', 'too-many-codes': '一次最多500个代码。', 'visited-in-future': '走访日不能晚于今天。', 'other-month': '走访日须在该任务的月份内。',
    'key-enterprise-unknown': '没有这家重点企业，或不在您的查看范围内。',
  },
  en: {
    'already-marked': 'The enterprise is marked already.', 'too-many-codes': 'At most 500 codes at once.', 'visited-in-future': 'The visit can not lie ahead.', 'other-month': 'The visit has to lie in the month in which it is due.',
    'key-enterprise-unknown': 'There is no such key enterprise, or it lies outside what you may see.',
  },
});
