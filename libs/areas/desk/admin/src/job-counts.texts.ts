import { registerTexts } from '@haobang/admin-ui';

// What jobs count, by the word that they report it under.
registerTexts('jobCounts', {
  zh: { folded: '汇总增量 {{count}}', learnt: '学习样本 {{count}}', rows: '读取 {{count}} 行', registered: '登记 {{count}}', voided: '作废 {{count}}', kept: '保留 {{count}}', moved: '已调整 {{count}}', 'changed-since': '期间有变 {{count}}', 'closed-since': '期间办结 {{count}}', left: '尚余 {{count}}', removed: '清理 {{count}}', found: '发现 {{count}}', joined: '归入 {{count}}' },
  en: { folded: '{{count}} deltas folded', learnt: '{{count}} samples learnt', rows: '{{count}} rows read', registered: '{{count}} registered', voided: '{{count}} voided', kept: '{{count}} kept', moved: '{{count}} moved', 'changed-since': '{{count}} changed meanwhile', 'closed-since': '{{count}} closed meanwhile', left: '{{count}} left', removed: '{{count}} removed', found: '{{count}} found', joined: '{{count}} joined' },
});
