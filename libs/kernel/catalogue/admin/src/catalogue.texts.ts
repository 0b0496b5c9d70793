import { registerTexts } from '@haobang/admin-ui';

registerTexts('catalogue', {
  zh: {
    versions: '版本', difference: '与上一版的差异', version: '第 {{no}} 版', from: '自 {{from}} 起', span: '{{from}} 至 {{until}}（不含）', notYet: '未生效', stale: '依据已变，待复核', overdue: '复核已逾期',
    reviewBy: '{{on}} 前复核', current: '当前查看', compare: '与{{version}}比较', first: '这是第一版，没有可比较的版本。', none: '两个版本内容相同。', before: '原', after: '新', gone: '删去', come: '新增', empty: '空',
  },
  en: {
    versions: 'Versions', difference: 'What changed since the version before', version: 'Version {{no}}', from: 'from {{from}}', span: '{{from}} until {{until}} (exclusive)', notYet: 'not in force', stale: 'its source has changed, to be reviewed', overdue: 'review overdue',
    reviewBy: 'review by {{on}}', current: 'shown here', compare: 'Compare with {{version}}', first: 'This is the first version: there is nothing to compare it with.', none: 'Both versions say the same.', before: 'Before', after: 'After', gone: 'taken out', come: 'added', empty: 'empty',
  },
});
