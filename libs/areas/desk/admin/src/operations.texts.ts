import { registerTexts } from '@haobang/admin-ui';

registerTexts('operations', {
  zh: {
    title: '导入记录', own: '您发起的导入和其他长任务，最新的在前。', everybody: '所有人发起的导入和其他长任务，最新的在前。',
    all: '全部', running: '进行中', done: '已完成', failed: '已中断', undone: '已撤销', undoing: '撤销中', checked: '检查完毕',
    work: '任务', file: '文件', owner: '发起人', system: '系统', mode: '方式', check: '仅检查', real: '正式', state: '状态', lines: '行数', errors: '错误', begun: '开始', ended: '结束',
    empty: '还没有记录', emptyHint: '在各类记录的列表页选择“导入”，交来的文件会列在这里，可随时回来查看、撤销或继续。',
  },
  en: {
    title: 'Imports', own: 'Imports and other long work that you began, the newest first.', everybody: 'Everybody\'s imports and other long work, the newest first.',
    all: 'All', running: 'Running', done: 'Done', failed: 'Stopped', undone: 'Undone', undoing: 'Being undone', checked: 'Checked',
    work: 'Work', file: 'File', owner: 'Begun by', system: 'System', mode: 'Mode', check: 'Check only', real: 'Import', state: 'State', lines: 'Lines', errors: 'Errors', begun: 'Begun', ended: 'Ended',
    empty: 'Nothing yet', emptyHint: 'Files that you hand in by "Import" on the list of any kind of record stand here, to be watched, undone or gone on with.',
  },
});
