import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'effective-ahead': ['尚未发生的变更不能登记', 'What holds only later is not known yet'],
  'marked-already': ['该企业已是重点企业', 'It is a key enterprise already'],
  'not-marked': ['该企业不是重点企业', 'It is no key enterprise'],
  'uscc-invalid': ['统一社会信用代码未通过校验', 'The unified social credit code fails its check'],
  'uscc-override-not-allowed': ['只有官方数据导入可以采用未通过校验的代码', 'Only an official import may take a code that fails its check'],
  'uscc-taken': ['该统一社会信用代码已登记', 'The code is registered already'],
});
