import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'effective-ahead': ['尚未发生的变更不能登记', 'What holds only later is not known yet'],
  'uscc-invalid': ['统一社会信用代码未通过校验', 'The unified social credit code fails its check'],
  'uscc-override-not-allowed': ['只有官方数据导入可以采用未通过校验的代码', 'Only an official import may take a code that fails its check'],
  'uscc-taken': ['该统一社会信用代码已登记', 'The code is registered already'],
});
