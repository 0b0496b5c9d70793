import { registerTexts } from '@haobang/admin-ui';

/** Refusals that this area's rules give, by code. Those of every record stand with the frame. */
registerTexts('problems', {
  zh: { 'explanation-required': '不予办理的，请说明理由。' },
  en: { 'explanation-required': 'Say why it is refused.' },
});
