import { registerTexts } from '@haobang/admin-ui';

registerTexts('desk', {
  zh: {
    more: '加载更多',
    today: { nextFree: '下一个调整：{{day}} {{weekday}} {{name}}', nextMakeUp: '下一个调整：{{day}} {{weekday}} {{name}}' },
    workbench: {
      title: '工作台', register: '登记{{kind}}', counts: '按时限统计', startHere: '从这里开始', toScoreboard: '查看计分板',
      scope: { mine: '我的待办', unit: '本单位待办', dispatch: '待分办', supervise: '督查督办' },
      empty: { mine: '没有待办', unit: '本单位没有待办', dispatch: '没有待分办的诉求', supervise: '没有需要督查的事项' },
      emptyHint: {
        mine: '指定您为承办人的事项会出现在这里；本单位尚未指定承办人的事项在“本单位待办”。', unit: '交办到本单位的事项，以及等待本单位回访的诉求，会出现在这里。',
        dispatch: '窗口和热线登记、尚未交办的诉求会出现在这里。', supervise: '超期、请求延期、多次不满意的事项会出现在这里。',
      },
    },
    urgency: { over: '已超期', today: '今天到期', week: '七天内到期', later: '更晚到期', open: '无时限' },
    lamp: { green: '达标', yellow: '接近', red: '未达标', none: '未评价' },
    asOf: {
      year: '计划年度', day: '统计截至', knownThen: '按当时所知', month: '{{month}}月', stands: '截至 {{day}}', knownOn: '按 {{day}} 当时已登记的情况', running: '当日数据仍在变化',
    },
    scoreboard: {
      title: '{{year}}年“十项行动”计分板', measuredOf: '已计量 {{measured}}/{{all}}', summary: '达标情况', measured: '已计量措施', find: '查找措施、单位或指标', actions: '十项行动', showLabel: '显示范围',
      show: { all: '全部', measured: '已计量', missed: '未达标', unmeasured: '尚未计量' },
      noPlan: '{{year}}年还没有计划', noPlanHint: '营商办可由上一年度结转生成；也可在上方选择其他年度。', noHit: '没有符合条件的措施', noHitHint: '换一个关键词，或把显示范围改为“全部”。',
    },
    figure: { notMeasured: '尚未计量', noTarget: '计划未列数字目标', noData: '暂无数据', target: '目标', forecast: '全年预计', excluded: '剔除 {{count}} 件', limit: '时限 {{count}} {{unit}}' },
    trend: { one: '{{month}}月 {{value}}', two: '{{month}}月 {{value}}，上一个有数据的月份 {{before}}' },
    targetSource: {
      plan: '计划', planHint: '计划原文列明的数字', wording: '原文', wordingHint: '计划原文写“全部”“每一”等，未写数字', proposed: '拟定', proposedHint: '由平台建议，待营商办确认', unconfirmed: '待确认',
    },
    unit: {
      matters: '事项', events: '场次', enterprises: '家', 'working-days': '个工作日', workdays: '个工作日', hours: '小时', minutes: '分钟', months: '个月', days: '天', projects: '个项目', scenarios: '个场景', charges: '项收费', 'same-visit': '次上门',
      products: '个产品', items: '项', guides: '份指南', persons: '人', immediately: '（即时）', chains: '条链', demands: '件', cases: '件', count: '件',
    },
    calendar: { provisional: '暂定' },
  },
  en: {
    more: 'Show more',
    today: { nextFree: 'Next change: {{day}} {{weekday}} {{name}}', nextMakeUp: 'Next change: {{day}} {{weekday}} {{name}}' },
    workbench: {
      title: 'Workbench', register: 'Register: {{kind}}', counts: 'By due time', startHere: 'Start here', toScoreboard: 'Look at the scoreboard',
      scope: { mine: 'Mine', unit: 'My unit', dispatch: 'To dispatch', supervise: 'Supervision' },
      empty: { mine: 'Nothing waits for you', unit: 'Nothing waits for your unit', dispatch: 'Nothing waits to be dispatched', supervise: 'Nothing waits for supervision' },
      emptyHint: {
        mine: 'What you are set to handle appears here. What your unit has not given to anyone yet is under “My unit”.', unit: 'What is assigned to your unit, and what waits for its callback, appears here.',
        dispatch: 'Demands that counters and hotlines registered and nobody has assigned yet appear here.', supervise: 'What is overdue, asks for an extension, or was answered as dissatisfied too often appears here.',
      },
    },
    urgency: { over: 'Overdue', today: 'Due today', week: 'Due within seven days', later: 'Due later', open: 'No due time' },
    lamp: { green: 'Met', yellow: 'Close', red: 'Missed', none: 'Not rated' },
    asOf: {
      year: 'Plan year', day: 'As of', knownThen: 'As known then', month: 'M{{month}}', stands: 'As of {{day}}', knownOn: 'as recorded by the end of {{day}}', running: 'The day still runs',
    },
    scoreboard: {
      title: 'Scoreboard of the Ten Actions {{year}}', measuredOf: '{{measured}} of {{all}} measured', summary: 'How the figures stand', measured: 'Measured', find: 'Find a measure, unit or figure', actions: 'The ten actions', showLabel: 'Shown',
      show: { all: 'All', measured: 'Measured', missed: 'Missed', unmeasured: 'Not measured' },
      noPlan: 'There is no plan for {{year}}', noPlanHint: 'The plan office can roll the year before over; or choose another year above.', noHit: 'No measure fits', noHitHint: 'Try another word, or show all.',
    },
    figure: { notMeasured: 'Not measured yet', noTarget: 'The plan names no figure', noData: 'No data yet', target: 'Target', forecast: 'Year’s end', excluded: '{{count}} left out', limit: 'Limit {{count}} {{unit}}' },
    trend: { one: 'Month {{month}}: {{value}}', two: 'Month {{month}}: {{value}}; the month with data before: {{before}}' },
    targetSource: {
      plan: 'Plan', planHint: 'The plan prints this figure', wording: 'Wording', wordingHint: 'The plan says “all”, “each” or the like, without a number', proposed: 'Proposed', proposedHint: 'Proposed by the platform, to be confirmed by the plan office', unconfirmed: 'To be confirmed',
    },
    unit: {
      matters: 'matters', events: 'events', enterprises: 'enterprises', 'working-days': 'working days', workdays: 'working days', hours: 'hours', minutes: 'minutes', months: 'months', days: 'days', projects: 'projects', scenarios: 'scenarios', charges: 'charges', 'same-visit': 'visit',
      products: 'products', items: 'items', guides: 'guides', persons: 'persons', immediately: '(at once)', chains: 'chains', demands: 'demands', cases: 'cases', count: 'items',
    },
    calendar: { provisional: 'Provisional' },
  },
});
