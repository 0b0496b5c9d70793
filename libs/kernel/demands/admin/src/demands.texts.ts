import { registerTexts } from '@haobang/admin-ui';

registerTexts('demands', {
  zh: {
    similar: { title: '相似诉求', none: '近期没有相似诉求', score: '相似度 {{percent}}%', words: '共同词：{{words}}' },
    list: { emptyHint: '从登记第一条开始，或从文件导入。' },
    views: { toSign: '待签收', dueSoon: '即将到期', overdue: '已超期', toCallBack: '待回访', toStrikeOff: '待销号', rework: '重办中', pending: '挂账', supervised: '已督办' },
    proposal: { title: '建议单位', busy: '正在查找建议单位', none: '暂无建议单位，请按职责目录选择。', directory: '职责目录：该类别由此单位承办' },
    handler: { self: '{{name}}(本人)', hint: '列出主办单位有账户的承办人和负责人。', away: '今天由{{name}}代理' },
    callers: {
      title: '来电人', none: '没有登记来电人', name: '姓名', phone: '电话', unnamed: '未留姓名', open: '查看', openWhat: '查看{{what}}', purpose: '用途', purposeOf: '回访诉求 {{no}}', purposeNeeded: '请填写用途',
      logged: '查看人、时间和用途会被记录，来电人可以查询。', waiting: '待回访', tried: '已拨打 {{count}} 次，无人接听', unreachable: '联系不上(拨打 {{count}} 次)', default: '默认评价', from: '并入自',
    },
    files: { title: '附件', none: '还没有附件；办结和反馈进展时可以上传。' },
    merged: { title: '并入的诉求', none: '没有并入其他诉求' },
    merge: { hint: '并入后，来电人归入主诉求一并答复、逐人回访。', search: '查找主诉求', parent: '主诉求', nothing: '没有找到未办结的诉求，换个词再试。', type: '输入标题或内容中的词语查找。', reason: '理由' },
    desk: { queue: '待办 {{count}} 条', refresh: '刷新', more: '其余的将在处理后依次出现。', back: '返回待办({{count}})', keys: '快捷键', keyMove: '上下移动', keyOpen: '打开详情', registered: '登记于' },
    dispatch: {
      title: '分办台', form: '分类与交办', empty: '没有待分办的诉求', emptyHint: '新登记和退回的诉求会出现在这里。', keyKind: '选诉求类型', keyAssign: '分类并交办，转下一条', chooseCategory: '选择诉求类别', categoryGuessed: '按建议单位推定，可改',
      classifyAndAssign: '分类并交办', assign: '交办', done: '{{no}} 已交办{{unit}}', kindMissing: '请选诉求类型', categoryMissing: '请选诉求类别', unitMissing: '请选主办单位',
    },
    callback: {
      title: '回访台', form: '回访结果', who: '回访对象', answer: '满意程度', remark: '来电人意见', save: '保存并转下一条', nobody: '无人接听', empty: '没有待回访的诉求', emptyHint: '本单位负责回访的诉求办结后会出现在这里。', allHeard: '来电人都已回访。',
      rule: '不满意的回访会立即转为重办，最多两次。', tryRule: '三次无人接听且跨两天的，按联系不上结束回访。', keyAnswer: '选满意程度', keySave: '保存', done: '{{no}} 已回访', reworked: '{{no}} 不满意，已转重办', kept: '{{no}} 已记录，仍待回访',
    },
  },
  en: {
    similar: { title: 'Similar demands', none: 'Nothing similar of late', score: '{{percent}}% alike', words: 'In common: {{words}}' },
    list: { emptyHint: 'Begin by registering the first one, or import a file.' },
    views: { toSign: 'To be signed', dueSoon: 'Due soon', overdue: 'Overdue', toCallBack: 'To be called back', toStrikeOff: 'To be struck off', rework: 'In rework', pending: 'Pending list', supervised: 'Supervised' },
    proposal: { title: 'Suggested unit', busy: 'Looking for a suggestion', none: 'No suggestion. Choose by the directory of duties.', directory: 'Directory of duties: this unit is competent for the category' },
    handler: { self: '{{name}} (myself)', hint: 'Handlers and heads with an account in the unit that leads.', away: '{{name}} stands in today' },
    callers: {
      title: 'Callers', none: 'No caller was registered', name: 'name', phone: 'phone', unnamed: 'unnamed', open: 'Show', openWhat: 'Show the {{what}}', purpose: 'Purpose', purposeOf: 'Callback of demand {{no}}', purposeNeeded: 'Say what it is needed for',
      logged: 'Who looks, when and what for is recorded; the caller can ask for it.', waiting: 'to be called back', tried: '{{count}} tries, no answer', unreachable: 'unreachable ({{count}} tries)', default: 'default rating', from: 'merged from',
    },
    files: { title: 'Files', none: 'No files yet; they come with a report or the resolution.' },
    merged: { title: 'Merged demands', none: 'No other demand was merged into this one' },
    merge: { hint: 'Its callers go to the main demand; all of them are answered and called back.', search: 'Find the main demand', parent: 'Main demand', nothing: 'No open demand found. Try another word.', type: 'Type words of its title or content.', reason: 'Reason' },
    desk: { queue: '{{count}} waiting', refresh: 'Refresh', more: 'The others follow as these are done.', back: 'Back to the queue ({{count}})', keys: 'Keys', keyMove: 'up and down', keyOpen: 'open in full', registered: 'Registered' },
    dispatch: {
      title: 'Dispatch desk', form: 'Classify and assign', empty: 'Nothing to be dispatched', emptyHint: 'New and returned demands show up here.', keyKind: 'kind of demand', keyAssign: 'classify, assign, next', chooseCategory: 'Choose a category', categoryGuessed: 'Guessed from the suggested unit; change it if wrong',
      classifyAndAssign: 'Classify and assign', assign: 'Assign', done: '{{no}} assigned to {{unit}}', kindMissing: 'Choose the kind', categoryMissing: 'Choose the category', unitMissing: 'Choose the lead unit',
    },
    callback: {
      title: 'Callback desk', form: 'Outcome of the callback', who: 'Who was called', answer: 'Satisfaction', remark: 'What the caller said', save: 'Save, next one', nobody: 'No answer', empty: 'Nobody to be called back', emptyHint: 'Demands show up here once resolved, where your unit calls back.', allHeard: 'All callers were heard.',
      rule: 'A dissatisfied answer sends the demand to rework at once, twice at most.', tryRule: 'The third try without an answer, on a second day, ends the callback as unreachable.', keyAnswer: 'satisfaction', keySave: 'save', done: '{{no}} called back', reworked: '{{no}}: dissatisfied, sent to rework', kept: '{{no}} noted, still to be called back',
    },
  },
});
