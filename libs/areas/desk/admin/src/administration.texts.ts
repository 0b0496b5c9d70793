import { registerTexts } from '@haobang/admin-ui';

registerTexts('administration', {
  zh: {
    more: '加载更多', acts: '操作', done: '已完成', now: '至今', open: '长期', cancel: '取消',
    state: { ACTIVE: '启用', DISABLED: '停用' },
    secret: { once: '以下内容只显示这一次，请立即妥善转交。', kept: '已保存', repeated: '该请求已处理过，内容不再显示；如未保存，请重新生成。' },
    account: { title: '个人账户', password: '修改密码', roles: '我的角色', otp: '动态验证码', sessions: '我的登录' },
    otp: {
      start: '开始', scan: '扫码', confirm: '确认', begin: '启用动态验证码', scanHint: '用验证器应用扫描二维码，然后输入应用显示的 6 位数字。', qr: '验证器应用的二维码，内容与下方密钥相同', byHand: '或手工输入密钥：', code: '6 位验证码', on: '已启用', offHint: '启用后，登录时除密码外还需输入验证器应用中的 6 位数字。',
      remove: '停用', removeHint: '停用需输入当前密码。', password: '当前密码',
    },
    sessions: { title: '登录会话', who: '账户', browser: '浏览器', ip: '来源地址', since: '登录时间', seen: '最近活动', until: '最迟失效', this: '当前会话', end: '强制退出', ended: '会话已结束', empty: '没有登录会话', emptyHint: '有人登录后会显示在这里。' },
    units: {
      title: '单位', count: '共 {{count}} 个单位', find: '名称或代码', on: '查看日期', create: '新增单位', rename: '更名', move: '调整上级', end: '撤销', datedHint: '变更自所选日期起生效，此前的统计和归属不变。', endHint: '仍有下级单位时不能撤销；岗位和任职随之结束，历史保留。',
      code: '代码', names: '名称', kind: '类型', lives: '存续', successors: '承接单位', parents: '上级沿革', formerNames: '名称沿革', choose: '请选择一个单位', chooseHint: '在左侧选择单位，查看沿革并进行更名、调整上级或撤销。', noHit: '没有符合条件的单位', noHitHint: '换一个关键词，或换一个查看日期。',
    },
    groups: { title: '单位分组', subtitle: '计划中“各新城”“各街镇”等叫法所指的单位；成员变更自生效日起计。', create: '新增分组', name: '分组', members: '成员单位', include: '加入', exclude: '退出', empty: '没有分组', emptyHint: '可在右上角新增分组。' },
    people: {
      title: '人员与岗位', tab: '人员', create: '新增人员', find: '姓名、拼音、首字母或工号', name: '姓名', staffNo: '工号', posts: '任职', noPost: '无任职', head: '负责人', deputy: '代理人', appoint: '任职', relieve: '免职', amend: '修改', empty: '没有人员', emptyHint: '可在右上角新增人员，再为其安排岗位。',
    },
    posts: { tab: '岗位', create: '新增岗位', no: '岗位编号', unit: '单位', post: '岗位', lives: '存续', end: '撤销岗位', endHint: '该岗位上的任职同时结束。', empty: '没有岗位', emptyHint: '可在右上角为单位新增岗位。' },
    standIns: { tab: '代理', create: '设置代理', person: '被代理人', deputy: '代理人', lives: '期间', reason: '原因', end: '结束代理', empty: '今天及以后没有代理', createHint: '被代理人的角色在期间内借给代理人，操作记在两人名下。', emptyHint: '有人外出时，可在右上角设置代理人。' },
    accounts: {
      title: '账户与角色', subtitle: '系统管理员维护账户，安全管理员授予角色；任何人不能给自己授权。', create: '新建账户', find: '用户名或姓名', role: '角色', roles: '当前角色', state: '状态', account: '账户', noRole: '无角色', locked: '已锁定', mustChange: '待改密码', otp: '动态验证码', seen: '最近活动', amend: '修改', reset: '重置密码',
      resetHint: '生成一次性密码，72 小时内有效，并结束该账户的全部会话。', oneTime: '{{name}} 的一次性密码', unlock: '解锁', disable: '停用', disableHint: '停用后立即退出，历史记录保留。', enable: '启用', empty: '没有符合条件的账户', emptyHint: '调整筛选条件，或由系统管理员新建账户。',
    },
    roles: { role: '角色', spell: '期间', force: '效力', inForce: '生效', notInForce: '未生效', grant: '授予角色', grantHint: '系统管理员、安全管理员、审计员三者不能由同一人兼任。', revoke: '收回', none: '没有角色', noneHint: '没有角色的账户登录后看不到业务数据，请授予角色。', noneElse: '角色由安全管理员授予。' },
    clients: {
      title: '系统对接', subtitle: '每个对接系统代表一个单位，按权限范围调用接口。', create: '新建对接', createHint: '新建时没有权限和密钥，由安全管理员授予权限、签发密钥。', name: '系统', scopes: '权限范围', scopesHint: '选择可调用的权限', setScopes: '保存权限范围', noScopes: '尚未授予权限。', secrets: '密钥', noSecret: '没有有效密钥，请签发。', issued: '签发', expires: '失效', used: '最近使用',
      rotate: '签发密钥', rotateHint: '新密钥只显示一次；旧密钥在重叠期后失效。', secretOf: '{{name}} 的密钥', endSecret: '作废', rename: '更名', disableHint: '停用后令牌立即失效。', empty: '没有对接系统', emptyHint: '12345 热线、96611 等系统对接时，由系统管理员在右上角新建。',
    },
    calendar: {
      title: '工作日历', subtitle: '全年 {{count}} 个工作日 · 日历版本 {{version}}', year: '年份', provisional: '暂定', provisionalYear: '放假安排未公布，暂定', month: '{{year}}年{{month}}月', workdays: '{{count}} 个工作日', legend: { free: '放假', 'make-up': '调休上班', weekend: '周末' },
      notices: '放假通知', change: '变更日历', notice: '通知', kind: '类别', ANNUAL: '年度安排', AMENDMENT: '调整', issuedOn: '印发日期', marks: '标注', marksOf: '放假 {{free}} 天，上班 {{work}} 天', version: '版本', source: '来源', noNotice: '{{year}}年的放假通知尚未公布', noNoticeHint: '公布并载入后，暂定的到期日会先预览再调整。',
    },
    jobs: {
      title: '后台任务', view: { definitions: '任务', queue: '队列', runs: '运行记录' }, job: '任务', cron: '定时', byOthers: '由业务触发', lastRun: '最近一次', never: '尚未运行', attempts: '次数', runAt: '计划时间', error: '错误', retry: '立即重试', outcome: '结果', started: '开始', ended: '结束', counts: '计数',
      state: { waiting: '等待', scheduled: '已排期', running: '运行中', retrying: '待重试', failed: '失败', done: '完成', lost: '中断' }, noDefinitions: '没有任务', noDefinitionsHint: '当前版本没有登记任务。', queueEmpty: '队列为空', queueEmptyHint: '任务都已完成，运行情况见“运行记录”。', noRuns: '还没有运行记录', noRunsHint: '任务运行后会显示在这里，保留 90 天。',
    },
    audit: {
      title: '审计', subtitle: '逐条相连，不可更改。业务记录的历史在各记录页面。', view: { events: '变更', readings: '个人信息查看', signIns: '登录' }, at: '时间', actor: '操作人', action: '操作', anyAction: '全部操作', wholeGroup: '全部：{{group}}', fields: { name: '姓名', phone: '电话', idNumber: '证件号码' }, subject: '对象', reason: '原因', trace: '追踪号', field: '字段', purpose: '用途', name: '名称', outcome: '结果', from: '起始日期', to: '截止日期',
      empty: '没有符合条件的变更', emptyHint: '放宽日期或清除筛选。', noReadings: '没有符合条件的查看', noSignIns: '没有登录记录', noSignInsHint: '有人登录后会显示在这里。',
    },
    rules: {
      title: '判定规则', subtitle: '平台自动判定所依据的规则；由一人起草、另一人批准后生效。', table: '规则表', current: '现行版本', versionFrom: '第 {{version}} 版，自 {{day}} 起', noCurrent: '没有现行版本', noCurrentHint: '起草一个版本并由另一人批准。', rows: '行数', drafts: '草稿', empty: '没有规则表', emptyHint: '规则表随业务模块提供。', order: '顺序', row: '行标识', when: '条件（全部满足）', otherwise: '其余情况',
      outcome: '判定结果', reason: '理由', reasonZh: '理由（中文）', reasonEn: '理由（英文）', basis: '依据', versions: '版本', version: '第 {{version}} 版', applies: '适用', draftedBy: '起草', decidedBy: '批准或撤回', note: '说明', approve: '批准', withdraw: '撤回草稿', secondPerson: '须由起草人之外的有权人员批准。', state: { DRAFT: '草稿', APPROVED: '已批准', WITHDRAWN: '已撤回' },
      try: '试判', triedBy: '按第 {{version}} 版判定，不留记录', miss: '差一个条件即为 {{row}}（{{outcome}}）：', draft: '起草新版本', draftHint: '以当前查看的版本为底稿；批准之前不影响任何判定。', draftStart: '开始起草', input: '事实', is: '是', not: '不', op: '比较', ops: { equals: '等于', in: '属于', containsAny: '包含任一', range: '范围' }, value: '值', valueHint: '值；多个用逗号；范围写 起..止',
      rowNo: '第 {{no}} 行', up: '上移', down: '下移', remove: '删除', addRow: '在最前面加一行', addCondition: '加条件', removeCondition: '删除条件', validFrom: '自何日起', saveDraft: '保存草稿',
    },
    condition: { equals: '{{input}} 为 {{value}}', equalsNot: '{{input}} 不为 {{value}}', in: '{{input}} 属于 {{value}}', inNot: '{{input}} 不属于 {{value}}', containsAny: '{{input}} 含有 {{value}} 之一', containsAnyNot: '{{input}} 不含 {{value}}', range: '{{input}} {{value}}', rangeNot: '{{input}} 不在 {{value}}', from: '≥ {{from}}', to: '< {{to}}', true: '是', false: '否' },
  },
  en: {
    more: 'Show more', acts: 'Acts', done: 'Done', now: 'today', open: 'open', cancel: 'Cancel',
    state: { ACTIVE: 'Active', DISABLED: 'Disabled' },
    secret: { once: 'This is shown once only. Hand it over safely now.', kept: 'I have kept it', repeated: 'This request was done before and is not shown again. Make a new one if it was lost.' },
    account: { title: 'My account', password: 'Change password', roles: 'My roles', otp: 'One-time codes', sessions: 'Where I am signed in' },
    otp: {
      start: 'Begin', scan: 'Scan', confirm: 'Confirm', begin: 'Turn on one-time codes', scanHint: 'Scan the code with an authenticator app, then enter the six digits that it shows.', qr: 'QR code for the authenticator app; it holds the secret below', byHand: 'Or enter the secret by hand:', code: 'Six digits', on: 'Turned on', offHint: 'Signing in then asks for six digits of an authenticator app besides the password.',
      remove: 'Turn off', removeHint: 'Turning it off needs the current password.', password: 'Current password',
    },
    sessions: { title: 'Sessions', who: 'Account', browser: 'Browser', ip: 'Address', since: 'Signed in', seen: 'Last seen', until: 'Over at the latest', this: 'This session', end: 'End', ended: 'The session is over', empty: 'No sessions', emptyHint: 'Whoever signs in appears here.' },
    units: {
      title: 'Units', count: '{{count}} units', find: 'Name or code', on: 'On', create: 'Add a unit', rename: 'Rename', move: 'Move', end: 'End', datedHint: 'It takes effect on the day chosen; figures and owners before that day stay.', endHint: 'Refused while units below it live on. Posts and appointments end with it; history stays.',
      code: 'Code', names: 'Names', kind: 'Kind', lives: 'Exists', successors: 'Successors', parents: 'Above it', formerNames: 'Names over time', choose: 'Choose a unit', chooseHint: 'Choose one on the left to see its history, to rename, move or end it.', noHit: 'No unit fits', noHitHint: 'Try another word or another day.',
    },
    groups: { title: 'Unit groups', subtitle: 'What plans mean by “all new towns” and the like; members join and leave from a day on.', create: 'Add a group', name: 'Group', members: 'Members', include: 'Include', exclude: 'Exclude', empty: 'No groups', emptyHint: 'Add one at the top right.' },
    people: {
      title: 'People and posts', tab: 'People', create: 'Add a person', find: 'Name, pinyin, initials or staff number', name: 'Name', staffNo: 'Staff number', posts: 'Posts', noPost: 'No post', head: 'Head', deputy: 'Stand-in', appoint: 'Appoint', relieve: 'Relieve', amend: 'Amend', empty: 'Nobody here', emptyHint: 'Add people at the top right, then appoint them to posts.',
    },
    posts: { tab: 'Posts', create: 'Add a post', no: 'Post number', unit: 'Unit', post: 'Post', lives: 'Exists', end: 'End', endHint: 'Appointments to it end too.', empty: 'No posts', emptyHint: 'Add a post to a unit at the top right.' },
    standIns: { tab: 'Stand-ins', create: 'Set a stand-in', person: 'Who is away', deputy: 'Who acts', lives: 'When', reason: 'Reason', end: 'End', empty: 'Nobody stands in, today or later', createHint: 'The roles of who is away are lent for that time; what is done stands in both names.', emptyHint: 'When someone is away, set who acts at the top right.' },
    accounts: {
      title: 'Accounts and roles', subtitle: 'The system administrator keeps accounts, the security administrator gives roles; nobody gives rights to oneself.', create: 'New account', find: 'Username or name', role: 'Role', roles: 'Roles today', state: 'State', account: 'Account', noRole: 'No role', locked: 'Locked', mustChange: 'Password to be changed', otp: 'One-time codes', seen: 'Last seen', amend: 'Amend', reset: 'Reset password',
      resetHint: 'Makes a one-time password that works for 72 hours, and ends all sessions of the account.', oneTime: 'One-time password of {{name}}', unlock: 'Unlock', disable: 'Disable', disableHint: 'Signs out at once; history stays.', enable: 'Enable', empty: 'No account fits', emptyHint: 'Change the filter, or let the system administrator add one.',
    },
    roles: { role: 'Role', spell: 'When', force: 'Force', inForce: 'In force', notInForce: 'Not in force', grant: 'Give a role', grantHint: 'Nobody holds two of system administrator, security administrator and auditor.', revoke: 'Take back', none: 'No roles', noneHint: 'Without a role an account sees no records. Give one.', noneElse: 'Roles are given by the security administrator.' },
    clients: {
      title: 'Machine clients', subtitle: 'Each acts for one unit and may do what its scopes say.', create: 'New client', createHint: 'It begins without scopes and keys; the security administrator gives both.', name: 'System', scopes: 'Scopes', scopesHint: 'Choose what it may do', setScopes: 'Save scopes', noScopes: 'No scopes yet.', secrets: 'Keys', noSecret: 'No key that works. Issue one.', issued: 'Issued', expires: 'Expires', used: 'Last used',
      rotate: 'Issue a key', rotateHint: 'The new key is shown once; those before it end after the overlap.', secretOf: 'Key of {{name}}', endSecret: 'End', rename: 'Rename', disableHint: 'Its tokens end at once.', empty: 'No machine clients', emptyHint: 'For the 12345 hotline, 96611 and others, the system administrator adds them at the top right.',
    },
    calendar: {
      title: 'Calendar', subtitle: '{{count}} working days · version {{version}}', year: 'Year', provisional: 'Provisional', provisionalYear: 'No holiday notice yet: provisional', month: '{{year}}-{{month}}', workdays: '{{count}} working days', legend: { free: 'Free', 'make-up': 'Worked for a holiday', weekend: 'Weekend' },
      notices: 'Holiday notices', change: 'Change the calendar', notice: 'Notice', kind: 'Kind', ANNUAL: 'Year', AMENDMENT: 'Amendment', issuedOn: 'Issued', marks: 'Marks', marksOf: '{{free}} free, {{work}} worked', version: 'Version', source: 'Source', noNotice: 'The notice for {{year}} is not out yet', noNoticeHint: 'Once it is loaded, provisional due days are shown before they move.',
    },
    jobs: {
      title: 'Jobs', view: { definitions: 'Jobs', queue: 'Queue', runs: 'Runs' }, job: 'Job', cron: 'Runs at', byOthers: 'Started by others', lastRun: 'Last run', never: 'Never yet', attempts: 'Attempts', runAt: 'Not before', error: 'Error', retry: 'Retry now', outcome: 'Outcome', started: 'Begun', ended: 'Ended', counts: 'Counts',
      state: { waiting: 'Waiting', scheduled: 'Scheduled', running: 'Running', retrying: 'To be retried', failed: 'Failed', done: 'Done', lost: 'Lost' }, noDefinitions: 'No jobs', noDefinitionsHint: 'This version declares none.', queueEmpty: 'The queue is empty', queueEmptyHint: 'All work is done; see the runs.', noRuns: 'No runs yet', noRunsHint: 'Runs appear here and are kept for 90 days.',
    },
    audit: {
      title: 'Audit', subtitle: 'Each entry is chained to the one before. The history of records stands on their own pages.', view: { events: 'Changes', readings: 'Personal values opened', signIns: 'Sign-ins' }, at: 'When', actor: 'Who', action: 'Action', anyAction: 'Any action', wholeGroup: 'All: {{group}}', fields: { name: 'name', phone: 'phone', idNumber: 'id number' }, subject: 'What', reason: 'Reason', trace: 'Trace', field: 'Field', purpose: 'What for', name: 'Name', outcome: 'Outcome', from: 'From', to: 'To',
      empty: 'No change fits', emptyHint: 'Widen the days or clear the filter.', noReadings: 'No reading fits', noSignIns: 'No sign-ins', noSignInsHint: 'Whoever signs in appears here.',
    },
    rules: {
      title: 'Decision tables', subtitle: 'What the platform decides by; drafted by one person, in force once another approves.', table: 'Table', current: 'In force', versionFrom: 'Version {{version}}, from {{day}}', noCurrent: 'No version in force', noCurrentHint: 'Draft one and let another person approve it.', rows: 'Rows', drafts: 'Drafts', empty: 'No tables', emptyHint: 'Tables come with the areas.', order: 'Order', row: 'Row', when: 'When all hold', otherwise: 'Otherwise',
      outcome: 'Outcome', reason: 'Reason', reasonZh: 'Reason in Chinese', reasonEn: 'Reason in English', basis: 'Basis', versions: 'Versions', version: 'Version {{version}}', applies: 'Applies', draftedBy: 'Drafted by', decidedBy: 'Approved or withdrawn by', note: 'Note', approve: 'Approve', withdraw: 'Withdraw', secondPerson: 'To be approved by somebody else with the right to.', state: { DRAFT: 'Draft', APPROVED: 'Approved', WITHDRAWN: 'Withdrawn' },
      try: 'Try it', triedBy: 'By version {{version}}; nothing is kept', miss: 'One condition short of {{row}} ({{outcome}}):', draft: 'Draft a version', draftHint: 'It begins from the version shown, and decides nothing until it is approved.', draftStart: 'Begin a draft', input: 'Fact', is: 'is', not: 'not', op: 'Comparison', ops: { equals: 'equals', in: 'one of', containsAny: 'contains any', range: 'range' }, value: 'Value', valueHint: 'Value; several with commas; a range as from..to',
      rowNo: 'Row {{no}}', up: 'Up', down: 'Down', remove: 'Remove', addRow: 'Add a row at the top', addCondition: 'Add a condition', removeCondition: 'Remove', validFrom: 'From', saveDraft: 'Save the draft',
    },
    condition: { equals: '{{input}} is {{value}}', equalsNot: '{{input}} is not {{value}}', in: '{{input}} is one of {{value}}', inNot: '{{input}} is none of {{value}}', containsAny: '{{input}} contains one of {{value}}', containsAnyNot: '{{input}} contains none of {{value}}', range: '{{input}} {{value}}', rangeNot: '{{input}} not {{value}}', from: '≥ {{from}}', to: '< {{to}}', true: 'yes', false: 'no' },
  },
});
