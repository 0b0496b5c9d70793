import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: {
    arrears: {
      ledger: '清欠台账', emptyHint: '从登记第一笔拖欠账款开始，或按模板导入。', asOf: '利息算至', unitYuan: '金额单位：元', rates: '贷款市场报价利率',
      views: { toVerify: '待审查', toGrade: '待分级', toPlan: '待定方案', resolving: '化解中', toStrikeOff: '待复核销号', returned: '已退回', major: '重大' },
      sums: { title: '按欠款方类型和等级', short: '汇总', kind: '欠款方类型', grade: '等级', rows: '笔数', open: '在账', overdue: '逾期', latePlans: '超方案', amount: '登记金额', paid: '已付', unpaid: '未付', disputed: '争议', interest: '在账利息', total: '合计', ungraded: '未分级', none: '您的范围内还没有拖欠账款' },
      columns: { unpaid: '未付（元）', overdueDays: '逾期天数', interest: '利息（元）' },
      register: { parties: '债权企业与欠款方', debt: '欠款', contract: '合同与交付', terms: '约定（没有约定的留空）', handling: '受理与来源' },
      interest: {
        title: '应付日与利息', on: '算至', dueOn: '应付日', noDue: '没有可计算的应付日', unpaid: '未付本金', disputed: '其中争议（暂不计息）', total: '利息', paidInterest: '已付利息', rate: '利率', yearly: '年利率{{rate}}%，一日按三百六十五分之一', daily: '每日{{rate}}%', noRate: '不计利息',
        from: '起', until: '止', days: '天数', base: '计息本金', amount: '利息（未舍入）', noLines: '到这一天还没有利息。', rule: '应付日次日起计；付款当日仍按付款前本金计，次日起减少；合计四舍五入到分，只舍入一次。', overdue: '逾期 {{count}} 天', law: '依据',
      },
      payments: { title: '付款', none: '还没有登记付款', paidOn: '付款日', amount: '付本金', interest: '付利息', proof: '凭证', note: '说明', cancelled: '{{day}} 撤销', cancel: '撤销', cancelOf: '撤销 {{day}} 的付款 {{amount}} 元', left: '本金未付 {{amount}} 元' },
    },
    lpr: {
      title: '贷款市场报价利率（1年期LPR）', intro: '逾期利息的约定利率不得低于合同订立日的1年期LPR。只列利率变动的公布日，其间沿用上一次；新利率由一人提出、另一人批准后生效。',
      from: '公布日', rate: '年利率（%）', source: '来源', state: '状态', proposedBy: '提出', decidedBy: '批准或撤回', shipped: '随系统提供', propose: '提出新利率', approve: '批准', withdraw: '撤回', proposed: '已提出，待另一人批准', approved: '已批准，自公布日起适用', withdrawn: '已撤回', none: '还没有利率',
      states: { PROPOSED: '待批准', APPROVED: '有效', REPLACED: '已更正', WITHDRAWN: '已撤回' }, now: '今天适用：{{rate}}%（{{from}}公布）', rateHelp: '百分数，如 3.10', sourceHelp: '公布机构和公告名称',
    },
  },
  en: {
    arrears: {
      ledger: 'Ledger of arrears', emptyHint: 'Begin by registering one, or import a file.', asOf: 'Interest up to', unitYuan: 'Amounts in yuan', rates: 'Loan prime rate',
      views: { toVerify: 'To be reviewed', toGrade: 'To be graded', toPlan: 'Without a plan', resolving: 'Being resolved', toStrikeOff: 'To be struck off', returned: 'Returned', major: 'Major' },
      sums: { title: 'By kind of debtor and grade', short: 'Sums', kind: 'Kind of debtor', grade: 'Grade', rows: 'Rows', open: 'On the ledger', overdue: 'Overdue', latePlans: 'Past plan', amount: 'Registered', paid: 'Paid', unpaid: 'Unpaid', disputed: 'Disputed', interest: 'Interest, on the ledger', total: 'Total', ungraded: 'Not graded', none: 'No arrears within what you may see' },
      columns: { unpaid: 'Unpaid (yuan)', overdueDays: 'Days overdue', interest: 'Interest (yuan)' },
      register: { parties: 'Creditor and debtor', debt: 'The debt', contract: 'Contract and delivery', terms: 'What was agreed (leave empty what was not)', handling: 'Handling and source' },
      interest: {
        title: 'Due day and interest', on: 'Up to', dueOn: 'Due on', noDue: 'Nothing fixes a due day', unpaid: 'Principal unpaid', disputed: 'Of it in dispute (no interest yet)', total: 'Interest', paidInterest: 'Interest paid', rate: 'Rate', yearly: '{{rate}} % a year, a day the 365th part', daily: '{{rate}} % a day', noRate: 'No interest',
        from: 'From', until: 'Until', days: 'Days', base: 'Principal', amount: 'Interest, not rounded', noLines: 'No interest up to this day.', rule: 'Counted from the day after the due day; the day of a payment still counts on what was owed before it. Only the total is rounded, half up, once.', overdue: '{{count}} days overdue', law: 'Law',
      },
      payments: { title: 'Payments', none: 'No payment entered yet', paidOn: 'Paid on', amount: 'On the principal', interest: 'On interest', proof: 'Proof', note: 'Note', cancelled: 'cancelled {{day}}', cancel: 'Cancel', cancelOf: 'Cancel the payment of {{day}}, {{amount}} yuan', left: '{{amount}} yuan of the principal unpaid' },
    },
    lpr: {
      title: 'Loan prime rate (one year)', intro: 'An agreed rate of late interest may not be below the one-year LPR of the contract\'s day. Only the days on which it changed are listed; in between the last one holds. A new rate is proposed by one person and approved by another.',
      from: 'Published on', rate: '% a year', source: 'Source', state: 'State', proposedBy: 'Proposed', decidedBy: 'Approved or withdrawn', shipped: 'came with the product', propose: 'Propose a rate', approve: 'Approve', withdraw: 'Withdraw', proposed: 'Proposed; another person has to approve it', approved: 'Approved; holds from its day on', withdrawn: 'Withdrawn', none: 'No rates yet',
      states: { PROPOSED: 'To be approved', APPROVED: 'In force', REPLACED: 'Corrected', WITHDRAWN: 'Withdrawn' }, now: 'Today: {{rate}} % (published {{from}})', rateHelp: 'Per cent, such as 3.10', sourceHelp: 'Who published it, and under which title',
    },
  },
});
