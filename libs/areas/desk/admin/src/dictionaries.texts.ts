import { registerTexts } from '@haobang/admin-ui';

registerTexts('dictionaries', {
  zh: { title: '数据字典', hint: '业务记录、导入文件和系统对接使用的代码，随版本发布；门槛和判定条件属于数据，见', tables: '判定规则', find: '查找代码、名称、业务', states: '状态', code: '代码', none: '没有找到', noneHint: '换一个代码或名称再试。' },
  en: { title: 'Dictionaries', hint: 'The codes that records, import files and other systems use; they come with a release. Thresholds and conditions are data:', tables: 'decision tables', find: 'Find a code, a name, a kind', states: 'States', code: 'Code', none: 'Nothing found', noneHint: 'Try another code or name.' },
});
