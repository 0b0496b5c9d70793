import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'answers-arrived': ['已有人作答，不能重发链接', 'Somebody has answered already'],
  'closes-in-past': ['截止日已过', 'The last day for answers lies in the past'],
  'frame-changed': ['抽样框已与固定时不同', 'The frame is no longer what was frozen'],
  'frame-empty': ['该期间没有服务过的企业', 'Nobody was served in this period'],
  'frame-not-frozen': ['请先固定抽样框', 'Freeze the frame first'],
  'period-not-over': ['统计期间须已结束', 'The period has to be over'],
  'period-reversed': ['期间的结束早于开始', 'The period ends before it begins'],
  'survey-link-expired': ['问卷已截止', 'The survey is over'],
  'survey-link-unknown': ['链接无效或复制不完整', 'This link was not issued here, or not all of it was copied'],
  'survey-link-used': ['链接已使用或已更换', 'This link has been used, or was replaced'],
  'survey-over': ['答卷已截止', 'The last day for answers is over'],
  'survey-still-open': ['答卷尚未截止，不能提前结束', 'Answers are still taken'],
  'weights-not-published': ['发放问卷前须先公布权重', 'The weights have to be published before anybody is asked'],
});
