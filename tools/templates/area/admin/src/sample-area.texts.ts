import { registerTexts } from '@haobang/admin-ui';

registerTexts('sample-area', {
  zh: { list: { emptyHint: '从登记第一条开始，或从文件导入。' } },
  en: { list: { emptyHint: 'Begin by registering the first one, or import a file.' } },
});

/** Refusals that this area's rules give, by code. Those of every record stand with the frame. */
registerTexts('problems', {
  zh: { 'explanation-required': '不予办理的，请说明理由。' },
  en: { 'explanation-required': 'Say why it is refused.' },
});
