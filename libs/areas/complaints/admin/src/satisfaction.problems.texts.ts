import { registerTexts } from '@haobang/admin-ui';

/** Refusals of surveys, mystery visits, awards and cases of harm, by code. */
registerTexts('problems', {
  zh: {
    'period-reversed': '评价期的止日早于起日。', 'period-not-over': '评价期须已结束：样本框就是这一期间办过事的企业。', 'closes-in-past': '答卷截止日已过。', 'frame-empty': '这一期间没有企业办过事。', 'frame-not-frozen': '请先冻结样本框。', 'frame-changed': '样本框与冻结时不一致，不能抽样。',
    'weights-not-published': '须先公布权重，再投放答卷。', 'survey-over': '答卷截止日已过。', 'answers-arrived': '已有企业提交答卷，不能重新签发链接。', 'survey-still-open': '截止日之前不能提前结束回收。', 'not-a-third-party': '须由第三方机构承担，新区各单位不能承担。',
    'survey-link-used': '此链接已使用或已被替换。', 'survey-link-expired': '调查已结束。', 'survey-link-unknown': '链接无效。',
    'visits-itself': '不能暗访本单位。', 'planned-in-past': '计划日期已过。', 'visited-in-future': '实访日期晚于今天。', 'person-name-mismatch': '先进个人须填写姓名，先进单位不填。', 'clue-elsewhere': '线索由营商办、督查和纪检监察工委登记。', 'own-unit-concerned': '反映本单位的线索须由其他单位登记。',
  },
  en: {
    'period-reversed': 'The period ends before it begins.', 'period-not-over': 'The period has to be over: the frame is whoever was served in it.', 'closes-in-past': 'The last day for answers lies in the past.', 'frame-empty': 'Nobody was served in this period.', 'frame-not-frozen': 'Freeze the frame first.', 'frame-changed': 'The frame is no longer what was frozen.',
    'weights-not-published': 'Publish the weights before anybody is asked.', 'survey-over': 'The last day for answers is over.', 'answers-arrived': 'Somebody has answered: no new links.', 'survey-still-open': 'A survey does not end before its last day.', 'not-a-third-party': 'A third party does the field work, no unit of the New Area.',
    'survey-link-used': 'This link has been used or replaced.', 'survey-link-expired': 'The survey is over.', 'survey-link-unknown': 'The link is not valid.',
    'visits-itself': 'Nobody visits the own unit unknown.', 'planned-in-past': 'The day planned lies in the past.', 'visited-in-future': 'The day of the visit lies ahead.', 'person-name-mismatch': 'A person has a name here, a unit has none.', 'clue-elsewhere': 'Clues are taken by the office, by supervision and by the committee of discipline.', 'own-unit-concerned': 'A clue about the own unit is registered by another one.',
  },
});
