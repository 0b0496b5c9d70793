import { registerTexts } from '@haobang/admin-ui';

registerTexts('assignments', {
  zh: { now: '{{since}} 起', span: '{{since}} 至 {{until}}（不含）', gap: '空缺：{{since}} 至 {{until}}（不含）', open: '空缺：{{since}} 起至今', none: '还没有人担任。', whole: '单位整体' },
  en: { now: 'since {{since}}', span: '{{since}} until {{until}} (exclusive)', gap: 'Nobody: {{since}} until {{until}} (exclusive)', open: 'Nobody since {{since}}', none: 'Nobody yet.', whole: 'the unit as a whole' },
});

/** Refusals of every kind of assignments, by code. */
registerTexts('problems', {
  zh: {
    'already-assigned': '这些日期内已有其他人在任，请先交接或结束。', 'target-closed': '服务对象已不在册。', 'target-unknown': '没有这个服务对象，或不在您的查看范围内。',
    'assignee-not-of-unit': '该账户已停用，或不承办所选单位的业务。', 'not-the-assignee': '只能由被指派的本人或单位负责人接任。', 'same-assignee': '请选择另一人接任。',
  },
  en: {
    'already-assigned': 'Somebody else stands for it on these days. Hand it over or end it first.', 'target-closed': 'What it is for is closed.', 'target-unknown': 'There is no such target, or it lies outside what you may see.',
    'assignee-not-of-unit': 'The account is disabled, or does not handle the work of the chosen unit.', 'not-the-assignee': 'Only the person who is named, or the head of the unit, takes it up.', 'same-assignee': 'Choose somebody else.',
  },
});
