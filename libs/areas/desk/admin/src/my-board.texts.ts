import { registerTexts } from '@haobang/admin-ui';

registerTexts('myBoard', {
  zh: {
    title: '我的看板', edit: '编排', done: '完成', add: '添加卡片', figures: '指标', lists: '列表', views: '我的视图', allOf: '全部{{kind}}', empty: '看板还是空的', emptyHint: '点“编排”，选择要放在这里的指标、列表或您保存的视图；只有您自己能看到这个看板。',
    earlier: '前移', later: '后移', remove: '移除', gone: '已不存在或您无权查看', rows: '{{count}} 条', capped: '{{count}} 条以上', none: '没有记录', full: '看板最多 {{count}} 张卡片', open: '打开列表',
  },
  en: {
    title: 'My board', edit: 'Arrange', done: 'Done', add: 'Add a card', figures: 'Figures', lists: 'Lists', views: 'My views', allOf: 'All {{kind}}', empty: 'The board is empty', emptyHint: 'Press “Arrange” and choose figures, lists or your saved views; nobody but you sees this board.',
    earlier: 'Move forward', later: 'Move back', remove: 'Remove', gone: 'No longer there, or not for you to see', rows: '{{count}} records', capped: 'more than {{count}} records', none: 'No records', full: 'A board holds {{count}} cards', open: 'Open the list',
  },
});
