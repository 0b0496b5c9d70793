import { registerTexts } from '@haobang/admin-ui';

registerTexts('desk', {
  zh: {
    more: '加载更多',
    standIn: { for: '您正代 {{name}} 办理，到 {{day}} 为止', by: '{{name}} 正代您办理，到 {{day}} 为止' },
    today: { nextFree: '下一个调整：{{day}} {{weekday}} {{name}}', nextMakeUp: '下一个调整：{{day}} {{weekday}} {{name}}' },
    workbench: {
      title: '工作台', register: '登记{{kind}}', registerOther: '登记其他…', counts: '按时限筛选', allLamps: '显示全部', emptyLamp: '这一档没有待办', emptyLampHint: '再按一次或点“显示全部”，查看其他待办。', startHere: '从这里开始', toScoreboard: '查看计分板',
      scope: { mine: '我的待办', unit: '本单位待办', dispatch: '待分办', supervise: '督查督办', done: '我的已办', copied: '抄送本单位' },
      empty: { mine: '没有待办', unit: '本单位没有待办', dispatch: '没有待分办的诉求', supervise: '没有需要督查的事项', done: '还没有办过事项', copied: '没有抄送本单位的事项' },
      
      emptyHint: {
        mine: '指定您为承办人的事项会出现在这里；本单位尚未指定承办人的事项在“本单位待办”。', unit: '交办到本单位的事项，以及等待本单位回访的诉求，会出现在这里。',
        dispatch: '窗口和热线登记、尚未交办的诉求会出现在这里。', supervise: '超期、请求延期、多次不满意的事项会出现在这里。',
        done: '您登记、办理、审批过的事项按时间列在这里。', copied: '由其他单位主办、请本单位协办或知悉的事项会出现在这里。',
      },
    },
    did: { register: '登记', amend: '修改', import: '导入' },
    urgency: { over: '已超期', today: '今天到期', week: '七天内到期', later: '更晚到期', open: '无时限或已暂停' },
    lamp: { green: '达标', yellow: '接近', red: '未达标', none: '未评价' },
    asOf: {
      year: '计划年度', day: '统计截至', knownThen: '按当时所知', stands: '截至 {{day}}', knownOn: '按 {{day}} 当时已登记的情况', running: '当日数据仍在变化',
    },
    month: { 1: '1月', 2: '2月', 3: '3月', 4: '4月', 5: '5月', 6: '6月', 7: '7月', 8: '8月', 9: '9月', 10: '10月', 11: '11月', 12: '12月' },
    scoreboard: {
      title: '{{year}}年“十项行动”计分板', measuredOf: '已计量 {{measured}}/{{all}}', summary: '达标情况', measured: '已计量措施', find: '查找措施、单位或指标', actions: '十项行动', showLabel: '显示范围',
      show: { all: '全部', measured: '已计量', missed: '未达标', unmeasured: '尚未计量' },
      noPlan: '{{year}}年还没有计划', noPlanHint: '营商办可由上一年度结转生成；也可在上方选择其他年度。', noHit: '没有符合条件的措施', noHitHint: '换一个关键词，或把显示范围改为“全部”。',
    },
    figure: { notMeasured: '尚未计量', noTarget: '计划未列数字目标', noData: '暂无数据', target: '目标', forecast: '全年预计', excluded: '剔除 {{count}} 件', limit: '时限 {{count}} {{unit}}' },
    trend: { one: '{{month}} {{value}}', two: '{{month}} {{value}}，上一个有数据的月份 {{before}}' },
    targetSource: {
      plan: '计划', planHint: '计划原文列明的数字', wording: '原文', wordingHint: '计划原文写“全部”“每一”等，未写数字', proposed: '拟定', proposedHint: '由平台建议，待营商办确认', unconfirmed: '待确认',
    },
    unit: {
      matters: '事项', events: '场次', enterprises: '家', 'working-days': '个工作日', workdays: '个工作日', hours: '小时', minutes: '分钟', months: '个月', days: '天', projects: '个项目', scenarios: '个场景', charges: '项收费', 'same-visit': '次上门',
      products: '个产品', items: '项', guides: '份指南', persons: '人', immediately: '（即时）', chains: '条链', demands: '件', cases: '件', count: '件',
    },
    part: { numerator: '分子', denominator: '分母', excluded: '剔除' },
    measure: {
      text: '计划原文', textIsChinese: '计划以中文印发，英文界面同样显示原文。', duties: '责任分工', metrics: '本措施的指标', leads: '牵头单位', responsible: '责任单位', members: '共 {{count}} 个单位', targets: '目标', ofAction: '第{{no}}项 {{title}}', fedBy: '数据来源：{{kind}}', back: '返回计分板',
      notMeasuredHint: '相关业务接入平台后，指标从办件记录自动计算；在此之前不显示图表和数值。', by: { unit: '按单位', month: '按月', category: '按类别' }, byLabel: '拆分方式', value: '数值', records: '构成记录', difference: '两次读数的差异', definition: '指标定义',
      trendOf: '{{name}}逐月走势', noRowsHint: '所选日期之前没有应计的记录，可把统计日期后移。',
    },
    records: {
      part: '组成部分', csv: '导出 CSV', sum: '合计 {{sum}}', equal: '与指标一致（{{expected}}）', unequal: '指标为 {{expected}}，数据正在更新，请刷新', hidden: '不在您的查看范围内', empty: '没有构成记录', emptyHint: '换一个组成部分或去掉筛选。', clear: '去掉筛选',
      record: '记录', status: '当前状态', unit: '归属单位', on: '计入日', as: '计为', quantity: '数量', reason: '剔除原因',
    },
    difference: {
      against: '对比日期', with: '与 {{day}} 相比', sameDay: '同一天：当时所知与现在所知', choose: '选择一个日期，列出两次读数之间变化的记录和原因。', count: '{{count}} 处变化', empty: '两次读数没有差异', emptyHint: '换一个日期再看。', change: '变化', cause: '原因',
      hiddenCause: '不在您的查看范围内', outside: '非记录事件', by: { recording: '期间登记', day: '到期计入，登记于' },
    },
    definition: { text: '口径', attribution: '归属规则', applies: '适用', from: '自 {{day}} 起', until: '至 {{day}} 前', approvedBy: '由谁批准', hash: '摘要 SHA-256', sql: '实际运行的计算语句', version: '第 {{version}} 版，自 {{day}} 起' },
    plan: {
      title: '年度计划', none: '还没有年度计划。', issued: '{{issuer}} {{day}} 印发', rolledFrom: '由{{year}}年结转，尚未印发', confirmed: '已确认目标 {{count}} 项', proposed: '拟定目标 {{count}} 项', openOnly: '只看有拟定目标的措施', noneOpen: '目标都已确认', noneOpenHint: '关闭筛选可查看全部措施。',
      confirmAll: '确认全部拟定目标', confirmAllHint: '{{year}}年的 {{count}} 项拟定目标将按现有数值确认，每项记入审计。需要改数值的，请先逐项确认。', confirmedAll: '目标已全部确认', rollOver: '结转到{{year}}年', rollOverHint: '{{from}}年的措施、责任单位和目标将复制到{{year}}年；目标为拟定，确认后才算数。结转后不能撤回。', rolledOver: '{{year}}年计划已生成',
    },
    target: { confirm: '确认目标', confirmHint: '确认后不再标注“拟定”；可同时改为其他数值。', confirmed: '目标已确认', replace: '调整目标', replaceHint: '自所选日期起适用新目标，此前各日仍按原目标评价。', replaced: '目标已调整' },
    calendar: { provisional: '暂定' },
  },
  en: {
    more: 'Show more',
    standIn: { for: 'You stand in for {{name}} until {{day}}', by: '{{name}} stands in for you until {{day}}' },
    today: { nextFree: 'Next change: {{day}} {{weekday}} {{name}}', nextMakeUp: 'Next change: {{day}} {{weekday}} {{name}}' },
    workbench: {
      title: 'Workbench', register: 'Register: {{kind}}', registerOther: 'Register another…', counts: 'Filter by due time', allLamps: 'Show all', emptyLamp: 'Nothing waits in this group', emptyLampHint: 'Press it again, or "Show all", to see the rest.', startHere: 'Start here', toScoreboard: 'Look at the scoreboard',
      scope: { mine: 'Mine', unit: 'My unit', dispatch: 'To dispatch', supervise: 'Supervision', done: 'Done by me', copied: 'Copied to my unit' },
      empty: { mine: 'Nothing waits for you', unit: 'Nothing waits for your unit', dispatch: 'Nothing waits to be dispatched', supervise: 'Nothing waits for supervision', done: 'Nothing done yet', copied: 'Nothing was copied to your unit' },
      emptyHint: {
        mine: 'What you are set to handle appears here. What your unit has not given to anyone yet is under “My unit”.', unit: 'What is assigned to your unit, and what waits for its callback, appears here.',
        dispatch: 'Demands that counters and hotlines registered and nobody has assigned yet appear here.', supervise: 'What is overdue, asks for an extension, or was answered as dissatisfied too often appears here.',
        done: 'What you registered, handled or approved stands here, the newest first.', copied: 'What another unit leads, and yours helps with or is told of, appears here.',
      },
    },
    did: { register: 'Registered', amend: 'Amended', import: 'Imported' },
    urgency: { over: 'Overdue', today: 'Due today', week: 'Due within seven days', later: 'Due later', open: 'No due time, or paused' },
    lamp: { green: 'Met', yellow: 'Close', red: 'Missed', none: 'Not rated' },
    asOf: {
      year: 'Plan year', day: 'As of', knownThen: 'As known then', stands: 'As of {{day}}', knownOn: 'as recorded by the end of {{day}}', running: 'The day still runs',
    },
    month: { 1: 'Jan', 2: 'Feb', 3: 'Mar', 4: 'Apr', 5: 'May', 6: 'Jun', 7: 'Jul', 8: 'Aug', 9: 'Sep', 10: 'Oct', 11: 'Nov', 12: 'Dec' },
    scoreboard: {
      title: 'Scoreboard of the Ten Actions {{year}}', measuredOf: '{{measured}} of {{all}} measured', summary: 'How the figures stand', measured: 'Measured', find: 'Find a measure, unit or figure', actions: 'The ten actions', showLabel: 'Shown',
      show: { all: 'All', measured: 'Measured', missed: 'Missed', unmeasured: 'Not measured' },
      noPlan: 'There is no plan for {{year}}', noPlanHint: 'The plan office can roll the year before over; or choose another year above.', noHit: 'No measure fits', noHitHint: 'Try another word, or show all.',
    },
    figure: { notMeasured: 'Not measured yet', noTarget: 'The plan names no figure', noData: 'No data yet', target: 'Target', forecast: 'Forecast', excluded: '{{count}} left out', limit: 'Limit {{count}} {{unit}}' },
    trend: { one: '{{month}}: {{value}}', two: '{{month}}: {{value}}; the month with data before: {{before}}' },
    targetSource: {
      plan: 'Plan', planHint: 'The plan prints this figure', wording: 'Wording', wordingHint: 'The plan says “all”, “each” or the like, without a number', proposed: 'Proposed', proposedHint: 'Proposed by the platform, to be confirmed by the plan office', unconfirmed: 'To be confirmed',
    },
    unit: {
      matters: 'matters', events: 'events', enterprises: 'enterprises', 'working-days': 'working days', workdays: 'working days', hours: 'hours', minutes: 'minutes', months: 'months', days: 'days', projects: 'projects', scenarios: 'scenarios', charges: 'charges', 'same-visit': 'visit',
      products: 'products', items: 'items', guides: 'guides', persons: 'persons', immediately: '(at once)', chains: 'chains', demands: 'demands', cases: 'cases', count: 'items',
    },
    part: { numerator: 'Numerator', denominator: 'Denominator', excluded: 'Left out' },
    measure: {
      text: 'Text of the plan', textIsChinese: 'The plan was issued in Chinese; its text is shown as it was issued.', duties: 'Duties', metrics: 'Figures of this measure', leads: 'Lead units', responsible: 'Responsible units', members: '{{count}} units', targets: 'Targets', ofAction: 'Action {{no}}: {{title}}', fedBy: 'Fed by: {{kind}}', back: 'Back to the scoreboard',
      notMeasuredHint: 'Once the work runs on the platform, the figure is computed from its records; until then there is no chart and no value.', by: { unit: 'By unit', month: 'By month', category: 'By category' }, byLabel: 'Cut', value: 'Value', records: 'Records behind it', difference: 'Difference between two readings', definition: 'Definition',
      trendOf: '{{name}} by month', noRowsHint: 'Nothing counts by the day chosen. Choose a later day.',
    },
    records: {
      part: 'Part', csv: 'Export CSV', sum: 'Sum {{sum}}', equal: 'equals the figure ({{expected}})', unequal: 'the figure says {{expected}}; it is being updated, please reload', hidden: 'Outside what you may see', empty: 'No records behind this part', emptyHint: 'Choose another part, or clear the filter.', clear: 'Clear the filter',
      record: 'Record', status: 'State now', unit: 'Unit', on: 'Counted on', as: 'Counted as', quantity: 'Quantity', reason: 'Left out because',
    },
    difference: {
      against: 'Compare with', with: 'against {{day}}', sameDay: 'Same day: known then and known now', choose: 'Choose a day to list the records that changed between the two readings, and why.', count: '{{count}} changes', empty: 'The two readings do not differ', emptyHint: 'Choose another day.', change: 'Change', cause: 'Cause',
      hiddenCause: 'Outside what you may see', outside: 'Outside of records', by: { recording: 'recorded in between,', day: 'came to count, recorded' },
    },
    definition: { text: 'What it says', attribution: 'Whose it is', applies: 'Applies', from: 'from {{day}}', until: 'until before {{day}}', approvedBy: 'Approved by', hash: 'SHA-256', sql: 'The statement that runs', version: 'Version {{version}}, from {{day}}' },
    plan: {
      title: 'Plan years', none: 'There is no plan yet.', issued: 'Issued by {{issuer}} on {{day}}', rolledFrom: 'Carried over from {{year}}, not issued yet', confirmed: '{{count}} targets confirmed', proposed: '{{count}} targets proposed', openOnly: 'Only measures with proposed targets', noneOpen: 'All targets are confirmed', noneOpenHint: 'Turn the filter off to see all measures.',
      confirmAll: 'Confirm all proposed targets', confirmAllHint: 'The {{count}} proposed targets of {{year}} are confirmed as they are, each with an audit entry. Confirm those first, one by one, that need another value.', confirmedAll: 'All targets are confirmed', rollOver: 'Roll over to {{year}}', rollOverHint: 'Measures, duties and targets of {{from}} are copied to {{year}}; the targets are proposed until confirmed. This can not be taken back.', rolledOver: 'The plan of {{year}} is open',
    },
    target: { confirm: 'Confirm', confirmHint: 'A confirmed target is no longer marked as proposed. It may be given another value at the same time.', confirmed: 'The target is confirmed', replace: 'Replace', replaceHint: 'The new target holds from the day chosen; earlier days keep theirs.', replaced: 'The target is replaced' },
    calendar: { provisional: 'Provisional' },
  },
});
