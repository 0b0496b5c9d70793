import { registerProblems } from '@haobang/http';

/** What the refusals of this kind mean, by code. Those of every record stand with the records. */
registerProblems({
  'explanation-required': ['不予办理的，请说明理由', 'Say why it is refused'],
});
