import { registerTexts } from '@haobang/admin-ui';

registerTexts('assignments', {
  zh: { now: '{{since}} 起', span: '{{since}} 至 {{until}}（不含）', gap: '空缺：{{since}} 至 {{until}}（不含）', open: '空缺：{{since}} 起至今', none: '还没有人担任。', whole: '单位整体' },
  en: { now: 'since {{since}}', span: '{{since}} until {{until}} (exclusive)', gap: 'Nobody: {{since}} until {{until}} (exclusive)', open: 'Nobody since {{since}}', none: 'Nobody yet.', whole: 'the unit as a whole' },
});
