import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'already-assigned': ['这些日子已由他人担任', 'Somebody else stands for it on these days'],
  'assignee-not-of-unit': ['该账户已停用，或不承办该单位的工作', 'The account is disabled, or does not handle the work of this unit'],
  'not-the-assignee': ['须由被指定的人本人办理', 'Only the person who is named takes it up'],
  'same-assignee': ['须交接给另一人', 'It is handed over to somebody else'],
  'target-closed': ['所对应的记录已办结', 'What it is for is closed'],
  'target-unknown': ['所对应的对象不存在', 'What it is for is not there'],
});
