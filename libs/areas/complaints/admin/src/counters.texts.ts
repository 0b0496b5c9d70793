import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: {
    counterMap: {
      title: '大厅专窗', subtitle: '新区和各新城政务大厅，两类专窗在大厅开放时间都要开放', hall: '政务大厅', covered: '专窗齐备', lacking: '专窗不齐', coverage: '{{covered}} / {{halls}} 个大厅专窗齐备', since: '{{day}}起', none: '未设', register: '登记专窗', figure: '查看指标',
      missing: '大厅缺少的专窗由系统自动列为“待设”；大厅延长开放而专窗时间未跟上的，每晚自动暂停。',
    },
    stuck: {
      emptyHint: '企业在别处没有办成的事，在“办不成事”窗口登记，随即生成诉求。', what: '什么事没办成', failed: '原办件', visitor: '来访人', enterprise: '涉及企业', registerHint: '登记后同时生成一条窗口诉求；首接窗口负责到底，直到销号。',
      loop: '办理环节', demand: '对应诉求', lead: '主办单位', entry: '办不成事登记', firstReceiver: '首接窗口', noEntry: '不是办不成事登记带来的诉求', evidence: '证明材料',
      step: { accepted: '前台受理', dispatched: '后台分办', handled: '办理', rated: '企业评价', followedUp: '跟踪问效', struckOff: '销号' },
    },
    stuckViews: { inWork: '办理中', sentBack: '未解决退回', toStrikeOff: '待销号', struckOff: '已销号', turned: '办成的' },
    followUps: {
      title: '跟踪问效', subtitle: '办不成事已办理并回访，由营商办核实是否真正解决', empty: '没有待跟踪问效的登记', emptyHint: '诉求办结并回访后会出现在这里。', reply: '单位答复', answer: '企业评价', unreachable: '联系不上', calledBack: '回访于 {{day}}', last: '上次结论', act: '跟踪问效', more: '其余的将在处理后依次出现。', handledBy: '{{unit}}办理', reworks: '已重办 {{count}} 次',
    },
    radar: {
      emptyHint: '系统每晚扫描本月和上月的办理记录；督查员也可以手工登记线索。', evidence: '依据', none: '没有可列出的依据', hidden: '另有 {{count}} 条不在您的查看范围内', recorded: '记录于 {{at}}',
      about: {
        'bulk-closing': '当月最后一个工作日集中办结，说明平时压单、月末突击。', 'late-pause': '超过时限以后才批准暂停，时限因此不再显示超期。', 'close-and-reopen': '刚开始办理就办结，企业不满意又退回重办。', 'default-ratings': '没有人评价，由系统默认为满意。',
        'one-phone': '同一个电话替不同企业接受回访。', 'back-dated': '办结以后隔日才补录，办结时间填在时限之内。', 'ping-pong': '两个单位互相退单，诉求来回流转。',
      },
    },
    radarViews: { found: '待答复', contested: '待认定', toRectify: '待整改', toClose: '待销号', closed: '已了结' },
  },
  en: {
    counterMap: {
      title: 'Counters of the halls', subtitle: 'Both counters are open in all hours of every hall of the New Area and its new towns', hall: 'Hall', covered: 'Covered', lacking: 'Lacking', coverage: '{{covered}} of {{halls}} halls have both counters', since: 'since {{day}}', none: 'none', register: 'Register a counter', figure: 'See the figure',
      missing: 'What a hall lacks is planned by the system; where a hall opens longer and its counter does not follow, the counter is suspended at night.',
    },
    stuck: {
      emptyHint: 'What an enterprise could not get done elsewhere is taken here and becomes a demand at once.', what: 'What could not get done', failed: 'The case that failed', visitor: 'Visitor', enterprise: 'Enterprise', registerHint: 'A demand is made with it. The counter that received it first owns it until it is struck off.',
      loop: 'Steps', demand: 'Its demand', lead: 'Lead unit', entry: 'Stuck case', firstReceiver: 'First receiver', noEntry: 'It did not come with a stuck case', evidence: 'Evidence',
      step: { accepted: 'Accepted', dispatched: 'Dispatched', handled: 'Handled', rated: 'Rated', followedUp: 'Followed up', struckOff: 'Struck off' },
    },
    stuckViews: { inWork: 'In work', sentBack: 'Sent back', toStrikeOff: 'To be struck off', struckOff: 'Struck off', turned: 'Turned into success' },
    followUps: {
      title: 'Follow-up', subtitle: 'Handled and called back: the plan office sees whether it is really solved', empty: 'Nothing waits for a follow-up', emptyHint: 'Stuck cases show up here once they were handled and called back.', reply: 'What the unit answered', answer: 'Rating', unreachable: 'unreachable', calledBack: 'Called back on {{day}}', last: 'Last finding', act: 'Follow up', more: 'The others follow as these are done.', handledBy: 'Handled by {{unit}}', reworks: 'Reworked: {{count}}',
    },
    radar: {
      emptyHint: 'Every night this month and the last one are looked at; a supervisor can also register a clue.', evidence: 'Evidence', none: 'No evidence to be listed', hidden: '{{count}} more lie outside what you may see', recorded: 'recorded {{at}}',
      about: {
        'bulk-closing': 'Closed in bulk on the last working day of the month: held back before.', 'late-pause': 'The pause was granted after the limit, so that nothing shows as overdue.', 'close-and-reopen': 'Closed as soon as begun, and reopened by a dissatisfied caller.', 'default-ratings': 'Nobody rated; a system said satisfied.',
        'one-phone': 'One phone answered the callbacks of different enterprises.', 'back-dated': 'The closing was entered days later, with a time within the limit.', 'ping-pong': 'Two units returned the demands, one after the other.',
      },
    },
    radarViews: { found: 'To be answered', contested: 'To be decided', toRectify: 'To be rectified', toClose: 'To be closed', closed: 'Done' },
  },
});
