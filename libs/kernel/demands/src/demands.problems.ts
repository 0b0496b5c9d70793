import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'already-asked': ['已经申请过，正等待答复', 'It is asked for already and waits for an answer'],
  'already-paused': ['时限已经暂停', 'The clock is paused already'],
  'anonymous-with-name': ['匿名诉求不登记姓名', 'An anonymous caller has no name here'],
  'caller-unclear': ['请指明是哪一位尚待回访的来电人', 'Name one of the callers who are still to be heard'],
  'category-unknown': ['没有这个诉求类别', 'There is no such category'],
  'channel-not-yours': ['承办单位只登记走访和联络员渠道的诉求', 'The unit that handles registers only what was heard on a visit or by a liaison officer'],
  'complex-demand': ['复杂诉求须交办到单位办理，不能当场答复', 'A complex demand is assigned to a unit, not answered at once'],
  'contact-withheld': ['投诉、举报人的联系方式不向被反映的单位提供', 'The contact of whoever complains is not shown to the unit that is complained about'],
  'has-merged': ['有其他诉求并入本条，请先撤销并单', 'Other demands were merged into this one. Take them out first'],
  'kind-missing': ['请先说明诉求类型', 'Say what kind of demand it is'],
  'not-asked': ['没有待答复的申请', 'Nobody has asked for it'],
  'not-assigned': ['诉求尚未交办', 'Nothing was assigned yet'],
  'not-classified': ['请先分类', 'Classify it first'],
  'not-paused': ['时限没有暂停', 'The clock is not paused'],
  'not-satisfied': ['最近一次回访不满意：请书面写明不能解决的理由，或转重办', 'The last answer was not satisfied: accept in writing why it can not be solved, or have it reworked'],
  'parent-not-open': ['主诉求已办结或已被并单，请另选一条', 'The main demand is closed or merged itself. Choose another'],
  'review-day-past': ['复查日须在今天之后', 'The review day has to lie after today'],
  'reworks-left': ['两次重办都用完且仍不满意的，才能挂账', 'Only a dissatisfied answer after both reworks goes on the pending list'],
  'same-record': ['诉求不能并入自身', 'A demand can not be merged into itself'],
});
