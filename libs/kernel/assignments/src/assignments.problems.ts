import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'already-assigned': ['这些日期内已有其他人在任，请先交接或结束', 'Somebody else stands for it on these days. Hand it over or end it first'],
  'assignee-not-of-unit': ['该账户已停用，或不承办所选单位的业务', 'The account is disabled, or does not handle the work of the chosen unit'],
  'not-the-assignee': ['只能由被指派的本人或单位负责人接任', 'Only the person who is named, or the head of the unit, takes it up'],
  'same-assignee': ['请选择另一人接任', 'Choose somebody else'],
  'target-closed': ['服务对象已不在册', 'What it is for is closed'],
  'target-unknown': ['没有这个服务对象，或不在您的查看范围内', 'There is no such target, or it lies outside what you may see'],
});
