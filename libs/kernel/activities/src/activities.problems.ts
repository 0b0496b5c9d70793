import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'already-enrolled': ['该手机号已经报名', 'This phone is enrolled already'],
  'activity-full': ['名额已满', 'All seats are taken'],
  'ends-before-start': ['结束日不能早于开始日', 'The last day can not lie before the first'],
  'enrolment-after-end': ['报名截止日不能晚于结束日', 'Enrolment ends by the last day'],
  'enrolment-over': ['报名已经截止', 'Enrolment is over'],
  'enterprise-seats-used': ['该企业的名额已用完', 'The enterprise has used its seats'],
  'evidence-missing': ['归档须有议程、签到表、现场照片和成果材料；在系统里签到的可代替签到表', 'To be archived it needs agenda, sign-in list, photographs and files of the results; sign-ins noted here stand for the list'],
  'host-already': ['该单位已是主办或合办单位', 'This unit is a host already'],
  'no-such-host': ['该单位不是合办单位', 'This unit is no co-host'],
  'not-begun': ['开始日之前不能举办', 'It can not be held before its first day'],
  'not-over': ['结束日之前不能归档', 'It can not be archived before its last day'],
  'participant-missing': ['请填写企业或姓名', 'Name an enterprise or a person'],
  'participant-unknown': ['没有这条报名', 'There is no such enrolment'],
  'signed-in-already': ['已经签到', 'They signed in already'],
});
