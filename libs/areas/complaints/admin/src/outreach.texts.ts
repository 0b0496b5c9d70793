import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: {
    keyFirm: {
      emptyHint: '逐户列入，或按统一社会信用代码批量列入。', uncovered: '联络员空缺', byCodes: '按代码批量列入', codesHint: '从名单中复制统一社会信用代码，用换行、空格或逗号隔开，一次最多500个。', close: '关闭', current: '联络员', nobody: '空缺',
      outcome: { marked: '已列入', already: '已在册', unknown: '企业库中没有', invalid: '代码有误' }, counts: '列入 {{marked}} 户，已在册 {{already}} 户，未列入 {{failed}} 个代码', holders: '现任与历任联络员', visits: '走访记录', noVisits: '还没有走访记录。', appoint: '指派联络员', visit: '登记走访',
    },
    liaison: { emptyHint: '在重点企业页面指派联络员。', of: '服务的重点企业', who: '列出所选单位有账户的承办人和负责人。', unitFirst: '先选单位，再选担任人。' },
    visit: {
      emptyHint: '系统每月为在册重点企业生成走访任务，也可以直接登记。', dueThisMonth: '待走访', missed: '当月未访', mine: '我的走访', title: '登记走访', what: '走访情况', findings: '企业提出的问题', findingsHint: '每条问题保存后立即成为诉求，进入分办。', finding: '问题 {{no}}', findingTitle: '标题', findingContent: '内容', findingCategory: '诉求类别（供分办参考）',
      add: '添加一条问题', remove: '删除', contact: '联系人', contactHint: '作为诉求人归入诉求，用于回访；保存后只显示脱敏信息。', save: '保存走访', saved: '走访已登记', savedWith: '走访已登记，{{count}} 条问题已成为诉求', of: '走访的企业', choose: '选择重点企业', none: '走访时没有提出问题。', hidden: '不在您的查看范围内', incomplete: '请填写每条问题的标题和内容，或删除空白条目。', from: '来源走访', fromHidden: '来自企业走访 {{no}}',
    },
    duplicate: {
      emptyHint: '系统每两分钟比对同一企业30天内的诉求，文字相似度达到50%的在此等待判定。', title: '疑似重复', none: '没有疑似重复的诉求。', alike: '文字相似度 {{percent}}%', apart: '相隔 {{days}} 天', sameDay: '同日登记', merge: '确认并单', refuse: '不是重复', why: '为什么不是重复', mergeThis: '本条将并入 {{no}}', mergeOther: '{{no}} 将并入本条', merged: '已并单', refused: '已标记为不是重复', later: '后到诉求（将并入）', earlier: '先到诉求（主诉求）',
    },
  },
  en: {
    keyFirm: {
      emptyHint: 'Mark enterprises one by one, or by a list of credit codes.', uncovered: 'Without a liaison officer', byCodes: 'Mark by codes', codesHint: 'Copy the credit codes from your list; part them by line ends, spaces or commas, 500 at most.', close: 'Close', current: 'Liaison officer', nobody: 'nobody',
      outcome: { marked: 'marked', already: 'marked before', unknown: 'not in the directory', invalid: 'no valid code' }, counts: '{{marked}} marked, {{already}} marked before, {{failed}} codes not taken', holders: 'Liaison officers, now and before', visits: 'Visits', noVisits: 'No visits yet.', appoint: 'Appoint a liaison officer', visit: 'Write down a visit',
    },
    liaison: { emptyHint: 'Appoint liaison officers on the pages of key enterprises.', of: 'The key enterprise', who: 'Handlers and heads with an account in the chosen unit.', unitFirst: 'Choose the unit first, then the person.' },
    visit: {
      emptyHint: 'Each month a visit is planned for every key enterprise; you can also write one down directly.', dueThisMonth: 'Due', missed: 'Missed', mine: 'Mine', title: 'Write down a visit', what: 'The visit', findings: 'What the enterprise brought up', findingsHint: 'Each becomes a demand at once and goes to the dispatch desk.', finding: 'Finding {{no}}', findingTitle: 'Title', findingContent: 'Content', findingCategory: 'Category, for the dispatcher',
      add: 'Add a finding', remove: 'Remove', contact: 'Contact', contactHint: 'Kept with the demands as the caller, to be called back; shown masked afterwards.', save: 'Save the visit', saved: 'Visit written down', savedWith: 'Visit written down; {{count}} findings became demands', of: 'The enterprise visited', choose: 'Choose a key enterprise', none: 'Nothing was brought up on this visit.', hidden: 'outside what you may see', incomplete: 'Give each finding a title and a content, or remove the empty ones.', from: 'The visit it came from', fromHidden: 'From the visit {{no}}',
    },
    duplicate: {
      emptyHint: 'Every two minutes demands of one enterprise within 30 days are compared; texts at least 50% alike wait here for a person.', title: 'Possible duplicates', none: 'No possible duplicates.', alike: '{{percent}}% alike', apart: '{{days}} days apart', sameDay: 'on the same day', merge: 'Merge', refuse: 'Not a duplicate', why: 'Why it is not a duplicate', mergeThis: 'This one would be merged into {{no}}', mergeOther: '{{no}} would be merged into this one', merged: 'Merged', refused: 'Marked as no duplicate', later: 'Later demand (to be merged)', earlier: 'Earlier demand (main)',
    },
  },
});
