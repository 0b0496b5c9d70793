import { registerProblems } from '@haobang/http';

/** What the refusals of this library mean, by code. */
registerProblems({
  'no-rule-in-force': ['该日没有生效的规则版本', 'No version is in force on that day'],
  'not-a-draft': ['只有草稿可以执行此操作', 'Only a draft can be treated so'],
  'rows-wrong': ['规则行有误，请按提示修改', 'Some rows are wrong'],
  'start-taken': ['已有版本在该日生效', 'Another version begins on that day'],
  'valid-from-passed': ['生效日期须为明天或以后', 'It takes effect tomorrow at the earliest'],
  'value-does-not-fit': ['值的类型不符', 'The value does not fit'],
});
