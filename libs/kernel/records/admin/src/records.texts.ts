import { registerTexts } from '@haobang/admin-ui';

registerTexts('records', {
  zh: {
    field: {
      no: '编号', title: '标题', status: '状态', lamp: '灯', leadUnitId: '主办单位', registeredUnitId: '登记单位', coUnitIds: '协办单位', handlerId: '承办人', enterpriseId: '企业',
      dueOn: '到期', registeredAt: '登记时间', lastEventAt: '最近动态', externalSystem: '来源系统', externalId: '来源编号', parentId: '上级记录', rootId: '主记录', version: '版本',
    },
    list: {
      search: '搜索编号、标题', filters: '更多筛选', filtersTitle: '筛选', apply: '应用', clear: '清除全部', no: '编号', numbers: '{{first}} 等 {{count}} 个', mostNumbers: '一次最多按 {{most}} 个编号查找，粘贴了 {{count}} 个，只取前面的。', status: '状态', lamp: '灯', leadUnit: '主办单位', registeredFrom: '登记起', registeredTo: '登记止',
      create: '登记{{kind}}', import: '导入', export: '导出', exportCsv: '导出当前列表(CSV)', exportXlsx: '导出当前列表(Excel)', exporting: '正在导出',
      total: '共 {{count}} 条', totalCapped: '{{count}} 条以上', noTotal: '统计总数', page: '第 {{page}} 页', previous: '上一页', next: '下一页', first: '回到第一页', limit: '每页 {{count}} 条',
      empty: '还没有{{kind}}', emptyHint: '登记第一条，或从文件导入。', emptyHintElse: '有权登记的人员登记后，会显示在这里。', noHit: '没有符合条件的{{kind}}', noHitHint: '换个关键字，或清除部分筛选条件。', selected: '已选 {{count}} 条', deselect: '取消选择', selectRow: '选择 {{no}}', selectAll: '选择本页全部',
      table: '{{kind}}列表', refresh: '刷新', loading: '正在更新', sortAscending: '升序', sortDescending: '降序', sort: '排序', filterIs: '{{name}}：{{value}}', removeFilter: '移除筛选：{{filter}}',
    },
    groups: { title: '汇总', by: '按什么汇总', status: '状态', leadUnit: '主办单位', registeredUnit: '登记单位', registeredMonth: '登记月份', dueMonth: '到期月份', monthOf: '{{field}}(按月)', none: '(空)', nothing: '没有符合条件的记录' },
    columns: { title: '列设置', hint: '显示、顺序和宽度只影响您自己，随账号保存。', show: '显示', up: '上移 {{column}}', down: '下移 {{column}}', width: '{{column}}的宽度(像素)', reset: '恢复默认', resize: '调整{{column}}的宽度' },
    views: { title: '视图', all: '全部(默认)', save: '把当前筛选和列存为视图', name: '视图名称', saveButton: '保存', remove: '删除视图 {{view}}', link: '复制视图 {{view}} 的链接', linkCopied: '已复制', none: '还没有保存的视图', taken: '已有同名视图，保存会覆盖它。' },
    batch: { title: '批量{{verb}}', hint: '对选中的 {{count}} 条执行。逐条判断，做不了的会列出原因。', done: '完成 {{done}} 条', failed: '{{failed}} 条未完成', close: '关闭', none: '所选记录没有共同的可批量操作' },
    record: {
      facts: '基本信息', whole: '显示其余 {{count}} 项（空或否）', fewer: '只显示已填的项', clocks: '时限', timeline: '办理过程', open: '打开', files: '附件', related: '关联记录', actions: '操作', more: '更多操作', amend: '修改', print: '打印', back: '返回列表', noVerbs: '当前没有您可执行的操作', gone: '{{no}} 已不在您的查看范围内', goneHint: '记录已转到其他单位办理，您的操作已经生效。',
      parent: '上级记录', root: '主记录', children: '下级记录', enterprise: '企业', none: '没有关联记录', printedBy: '打印人 {{name}} · {{at}}', version: '第 {{version}} 版',
    },
    clock: {
      none: '此记录没有时限', limit: '{{count}} {{unit}}', workdays_one: '个工作日', workdays_other: '个工作日', hours_one: '小时', hours_other: '小时', days_one: '天', days_other: '天', months_one: '个月', months_other: '个月', started: '起算 {{at}}', due: '到期 {{at}}', stopped: '停止 {{at}}', late: '超出 {{count}} {{unit}}',
      calendar: '日历版本 {{version}}', basis: '依据：{{basis}}', explain: '逐日说明', pauses: '暂停', pause: '{{from}} 至 {{until}}', open: '尚未结束', counted: '第 {{count}} 日', provisional: '其中有尚未公布放假安排的日期，到期日为暂定。',
      sameDay: '当个工作日', bySource: '按给定的时间', lateSameDay: '当日超时', minutes_one: '分钟', minutes_other: '分钟',
    },
    history: { effective: '生效', recorded: '记录', backdated: '补录', because: '理由：{{reason}}', hash: '校验值', change: '{{from}} → {{to}}', none: '还没有记录', system: '系统', newestFirst: '最新在前', oldestFirst: '最早在前' },
    part: { none: '暂无{{part}}', open: '查看', openWhat: '查看{{what}}', logged: '查看会留痕：何人、何时、为何事，当事人可以查到。', purpose: '用途', purposeOf: '办理 {{no}}', purposeNeeded: '请填写用途' },
    form: { created: '已登记 {{no}}', saved: '已保存', nothing: '没有改动', conflict: '您打开后该记录已被他人修改', conflictHint: '请查看最新内容。您填写的内容还在，确认后可基于最新版本再次保存。', reload: '载入最新版本', changed: '他人改动的项目', mine: '我的修改', theirs: '最新内容' },
    import: {
      title: '导入{{kind}}', choose: '选择文件', chooseHint: 'CSV 或 Excel，首行为表头；UTF-8 或 GBK 均可。', template: '下载模板', templateCsv: 'CSV 模板', templateXlsx: 'Excel 模板', check: '先检查，不导入', start: '导入', startAnyway: '导入没有错误的行',
      checking: '正在检查', running: '正在导入', done: '导入完成', checked: '检查完成', failed: '导入中断', undone: '已撤销', progress: '{{done}} / {{total}} 行', progressOpen: '已处理 {{done}} 行', errors: '{{count}} 处错误', noErrors: '没有发现错误', line: '行', column: '列', what: '问题', notACode: '不是可选的值，应为{{codes}}之一', or: '、', undoing: '正在撤销', registered: '登记 {{count}} 条', voided: '作废 {{count}} 条', touched: '之后又被办理过的 {{count}} 条，请逐条处理：', kept: '有 {{count}} 条之后又被办理过，未作废，请逐条处理：',
      errorsCsv: '下载错误清单', undo: '撤销本次导入', undoHint: '本次导入的记录将作废。之后又被办理过的记录保留不动，并逐条列出。', resume: '从中断处继续', again: '导入另一个文件', toList: '查看列表', step: '步骤', stepFile: '选择文件', stepCheck: '检查', stepImport: '导入', file: '文件：{{name}}', firstErrors: '仅显示前 {{count}} 处，其余请下载查看。', fileGone: '刷新后请重新选择文件。',
    },
  },
  en: {
    field: {
      no: 'Number', title: 'Title', status: 'State', lamp: 'Lamp', leadUnitId: 'Lead unit', registeredUnitId: 'Registered by', coUnitIds: 'Co-handling units', handlerId: 'Handler', enterpriseId: 'Enterprise',
      dueOn: 'Due', registeredAt: 'Registered', lastEventAt: 'Last event', externalSystem: 'Source system', externalId: 'Outside number', parentId: 'Parent', rootId: 'Main record', version: 'Version',
    },
    list: {
      search: 'Search number, title', filters: 'More filters', filtersTitle: 'Filters', apply: 'Apply', clear: 'Clear all', no: 'Number', numbers: '{{first}} and others, {{count}} in all', mostNumbers: '{{most}} numbers can be looked up at once; of the {{count}} pasted the first are taken.', status: 'State', lamp: 'Lamp', leadUnit: 'Lead unit', registeredFrom: 'Registered from', registeredTo: 'Registered until',
      create: 'New {{kind}}', import: 'Import', export: 'Export', exportCsv: 'Export this list (CSV)', exportXlsx: 'Export this list (Excel)', exporting: 'Exporting',
      total: '{{count}} in all', totalCapped: 'more than {{count}}', noTotal: 'Count all', page: 'Page {{page}}', previous: 'Previous page', next: 'Next page', first: 'Back to the first page', limit: '{{count}} per page',
      empty: 'No {{kind}} yet', emptyHint: 'Register the first one, or import a file.', emptyHintElse: 'They appear here once those who may register them have done so.', noHit: 'No {{kind}} match', noHitHint: 'Try another word, or drop some of the filters.', selected: '{{count}} selected', deselect: 'Clear selection', selectRow: 'Select {{no}}', selectAll: 'Select this page',
      table: 'List of {{kind}}', refresh: 'Refresh', loading: 'Updating', sortAscending: 'ascending', sortDescending: 'descending', sort: 'Sort', filterIs: '{{name}}: {{value}}', removeFilter: 'Remove filter: {{filter}}',
    },
    groups: { title: 'Summary', by: 'Count by', status: 'State', leadUnit: 'Lead unit', registeredUnit: 'Registered by', registeredMonth: 'Month of registration', dueMonth: 'Month due', monthOf: '{{field}} (by month)', none: '(none)', nothing: 'No records match' },
    columns: { title: 'Columns', hint: 'What is shown, its order and width are yours alone, at every computer.', show: 'Show', up: 'Move {{column}} up', down: 'Move {{column}} down', width: 'Width of {{column}} in pixels', reset: 'Back to default', resize: 'Change the width of {{column}}' },
    views: { title: 'Views', all: 'All (default)', save: 'Save filters and columns as a view', name: 'Name of the view', saveButton: 'Save', remove: 'Delete view {{view}}', link: 'Copy the link to view {{view}}', linkCopied: 'Copied', none: 'No saved views yet', taken: 'A view of this name exists; saving replaces it.' },
    batch: { title: '{{verb}}, several at once', hint: 'Done to the {{count}} selected ones. Each is judged by itself; refusals are listed with their reason.', done: '{{done}} done', failed: '{{failed}} not done', close: 'Close', none: 'The selected records share no verb for several at once' },
    record: {
      facts: 'Facts', open: 'Open', whole: 'Show {{count}} more (empty or no)', fewer: 'Show what is given only', clocks: 'Clocks', timeline: 'History', files: 'Files', related: 'Related records', actions: 'Actions', more: 'More', amend: 'Amend', print: 'Print', back: 'Back to the list', noVerbs: 'Nothing for you to do here now', gone: '{{no}} is no longer within what you may see', goneHint: 'Another unit has it now. What you did has taken effect.',
      parent: 'Parent', root: 'Main record', children: 'Children', enterprise: 'Enterprise', none: 'No related records', printedBy: 'Printed by {{name}} · {{at}}', version: 'Version {{version}}',
    },
    clock: {
      none: 'This record has no clock', limit: '{{count}} {{unit}}', workdays_one: 'working day', workdays_other: 'working days', hours_one: 'hour', hours_other: 'hours', days_one: 'day', days_other: 'days', months_one: 'month', months_other: 'months', started: 'Started {{at}}', due: 'Due {{at}}', stopped: 'Stopped {{at}}', late: '{{count}} {{unit}} over',
      calendar: 'Calendar version {{version}}', basis: 'Basis: {{basis}}', explain: 'Day by day', pauses: 'Pauses', pause: '{{from}} to {{until}}', open: 'not ended', counted: 'Day {{count}}', provisional: 'Some days lie beyond the published holiday notices; the due day is provisional.',
      sameDay: 'the same working day', bySource: 'by a time that was given', lateSameDay: 'late on the day', minutes_one: 'minute', minutes_other: 'minutes',
    },
    history: { effective: 'effective', recorded: 'recorded', backdated: 'backdated', because: 'Reason: {{reason}}', hash: 'Hash', change: '{{from}} → {{to}}', none: 'Nothing yet', system: 'System', newestFirst: 'Newest first', oldestFirst: 'Oldest first' },
    part: { none: 'No {{part}} yet', open: 'Show', openWhat: 'Show: {{what}}', logged: 'Every reading is logged: who, when and what for; the person can see that.', purpose: 'Purpose', purposeOf: 'Work on {{no}}', purposeNeeded: 'Say what it is needed for' },
    form: { created: 'Registered {{no}}', saved: 'Saved', nothing: 'Nothing changed', conflict: 'Someone changed this record after you opened it', conflictHint: 'Look at the newest version. What you typed is kept; you can save it again on top of that version.', reload: 'Load the newest version', changed: 'Changed by others', mine: 'Mine', theirs: 'Newest' },
    import: {
      title: 'Import {{kind}}', choose: 'Choose file', chooseHint: 'CSV or Excel with a heading row; UTF-8 or GBK.', template: 'Template', templateCsv: 'CSV template', templateXlsx: 'Excel template', check: 'Check first, import nothing', start: 'Import', startAnyway: 'Import the rows without errors',
      checking: 'Checking', running: 'Importing', done: 'Imported', checked: 'Checked', failed: 'Import interrupted', undone: 'Undone', progress: '{{done}} / {{total}} rows', progressOpen: '{{done}} rows so far', errors: '{{count}} errors', noErrors: 'No errors found', line: 'Line', column: 'Column', what: 'Problem', notACode: 'Not one of the values: {{codes}}', or: ', ', undoing: 'Undoing', registered: '{{count}} registered', voided: '{{count}} voided', touched: '{{count}} worked on since; deal with them one by one:', kept: '{{count}} were worked on since and stay; deal with them one by one:',
      errorsCsv: 'Download all errors', undo: 'Undo this import', undoHint: 'The records of this import are voided. Those that someone has worked on since stay, and are listed.', resume: 'Go on where it stopped', again: 'Import another file', toList: 'Go to the list', step: 'Steps', stepFile: 'File', stepCheck: 'Check', stepImport: 'Import', file: 'File: {{name}}', firstErrors: 'The first {{count}} only; download the list for all.', fileGone: 'Choose the file again after a reload.',
    },
  },
});

// What the table of records refuses, and what can be wrong with a cell of an imported file, and with the file.
registerTexts('problems', {
  zh: {
    'external-id-taken': '该来源编号已经登记过。', 'cell-missing': '此列必填。', 'enterprise-unknown': '没有这个统一社会信用代码或名称的企业。', 'enterprise-ambiguous': '有多家企业叫这个名称，请填统一社会信用代码。', 'row-doubled': '前面的行已有相同的来源编号。', 'external-id-incomplete': '来源系统和来源编号须同时填写。',
    'integer-malformed': '应为整数。', 'decimal-malformed': '应为数字，如 1234.50。', 'number-out-of-range': '数值超出范围。', 'date-malformed': '应为日期，如 2024-05-09。', 'date-impossible': '没有这一天。', 'date-out-of-range': '年份超出范围。', 'instant-malformed': '应为日期和时间，如 2024-05-09 14:30。',
    'time-impossible': '没有这个时刻。', 'boolean-malformed': '应填“是”或“否”。', 'max-length': '内容过长。', 'min-length': '内容过短。', matches: '格式不正确。', 'is-string': '应为文字。', 'csv-malformed': '引号未成对，无法读取。', 'header-unknown': '有不认识的列名。', 'header-missing': '缺少必填的列。',
    'header-duplicate': '有重复的列名。', 'header-empty': '有空的列名。', 'import-file-gone': '导入文件只保留一天，请重新上传。', 'import-failed': '处理时发生意外；已完成的部分保留，其余可从中断处继续。', 'row-touched': '该记录已被办理，未作废。', 'rows-touched': '所有记录之后都被办理过，不能撤销。', 'personal-withheld': '您无权查看原文。', 'not-personal': '该项没有加密内容。', 'unit-unknown': '该单位当前不存在。',
  },
  en: {
    'external-id-taken': 'This id of the source is registered already.', 'cell-missing': 'This column must be filled in.', 'enterprise-unknown': 'No enterprise has this credit code or name.', 'enterprise-ambiguous': 'Several enterprises have this name; give the credit code.', 'row-doubled': 'An earlier line has the same outside number.', 'external-id-incomplete': 'Source system and outside number stand together or not at all.',
    'integer-malformed': 'A whole number is needed.', 'decimal-malformed': 'A number such as 1234.50 is needed.', 'number-out-of-range': 'The number is out of range.', 'date-malformed': 'A date such as 2024-05-09 is needed.', 'date-impossible': 'There is no such day.', 'date-out-of-range': 'The year is out of range.', 'instant-malformed': 'A date and time such as 2024-05-09 14:30 is needed.',
    'time-impossible': 'There is no such time of day.', 'boolean-malformed': 'Yes or no is needed.', 'max-length': 'Too long.', 'min-length': 'Too short.', matches: 'It does not have the right form.', 'is-string': 'Text is needed.', 'csv-malformed': 'A quote is not closed; the line cannot be read.', 'header-unknown': 'A heading is not known.', 'header-missing': 'A heading that is needed is missing.',
    'header-duplicate': 'A heading stands twice.', 'header-empty': 'A heading is empty.', 'import-file-gone': 'The file is kept for a day only; send it again.', 'import-failed': 'Something unexpected happened; what was done stays, and the rest can be resumed.', 'row-touched': 'It was worked on meanwhile and stays.', 'rows-touched': 'All records were worked on since; the import can not be undone.', 'personal-withheld': 'You may not read this in the clear.', 'not-personal': 'Nothing of this is sealed.', 'unit-unknown': 'There is no such unit today.',
  },
});
