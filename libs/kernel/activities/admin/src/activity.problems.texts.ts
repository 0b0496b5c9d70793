import { registerTexts } from '@haobang/admin-ui';

/** Refusals of activities, by code; an area with a kind of them takes them in with this door. */
registerTexts('problems', {
  zh: {
    'ends-before-start': '结束日不能早于开始日。', 'enrolment-after-end': '报名截止日不能晚于结束日。', 'enrolment-over': '报名已经截止。', 'activity-full': '名额已满。', 'enterprise-seats-used': '该企业的名额已用完。',
    'already-enrolled': '该手机号已经报名。', 'participant-missing': '请填写企业或姓名。', 'participant-unknown': '没有这条报名。', 'signed-in-already': '已经签到。', 'evidence-missing': '归档须有议程、签到表、现场照片和成果材料；在系统里签到的可代替签到表。',
    'host-already': '该单位已是主办或合办单位。', 'not-begun': '开始日之前不能举办。', 'not-over': '结束日之前不能归档。', 'no-such-host': '该单位不是合办单位。',
  },
  en: {
    'ends-before-start': 'The last day can not lie before the first.', 'enrolment-after-end': 'Enrolment ends by the last day.', 'enrolment-over': 'Enrolment is over.', 'activity-full': 'All seats are taken.', 'enterprise-seats-used': 'The enterprise has used its seats.',
    'already-enrolled': 'This phone is enrolled already.', 'participant-missing': 'Name an enterprise or a person.', 'participant-unknown': 'There is no such enrolment.', 'signed-in-already': 'They signed in already.', 'evidence-missing': 'To be archived it needs agenda, sign-in list, photographs and files of the results; sign-ins noted here stand for the list.',
    'host-already': 'This unit is a host already.', 'not-begun': 'It can not be held before its first day.', 'not-over': 'It can not be archived before its last day.', 'no-such-host': 'This unit is no co-host.',
  },
});
