import { registerTexts } from '@haobang/admin-ui';

registerTexts('complaints', {
  zh: {
    survey: {
      emptyHint: '先设计调查：选定评价期、每层抽样数和第三方机构。', steps: '进度', step: { freeze: '冻结样本框', draw: '抽样', weigh: '公布权重', invite: '投放答卷', clean: '清洗', publish: '公布' },
      targets: '被评单位', cells: '各层样本与权重', verify: '核验抽样', scores: '评分', unit: '单位', cell: '企业规模', frameSize: '样本框', drawn: '样本', weight: '权重', valid: '有效', satisfied: '满意', hidden: '不显示',
      and: '＋', size: { 'large-medium': '大中型', small: '小型', micro: '微型及未分类' }, uncovered: '本期没有企业被抽中评价的单位（{{count}}个）', cameIn: '已回收 {{count}} 份', overall: '总体加权满意率 {{share}}', invalid: '剔除：未曾办事 {{notConcerned}} 份，自相矛盾 {{contradictory}} 份，雷同 {{duplicate}} 份',
      hiddenNote: '少于5份、或能由合计相减推出的数不显示，也不留存在记录中；不显示的各层合并计权。', invited: '答卷链接', inviteHint: '链接只显示这一次，系统不留存，也不记录哪个链接发给了哪家企业。请下载后按层发放；关闭后如需重新签发，须在收到第一份答卷之前，旧链接随即失效。', download: '下载名单与链接（CSV）', issued: '已签发 {{count}} 个链接', invite: '签发答卷链接', inviteAgain: '重新签发会使先前的链接全部失效，确定继续？',
      enterprise: '企业', address: '地址', link: '链接', frameTitle: '核验抽样',
    },
    scores: { title: '背对背评分', intro: '单位只能看到本单位（含下属单位）已公布的评分；看不到样本、答卷和其他单位。', empty: '还没有公布的评分', emptyHint: '第三方调查公布后，评分显示在这里。', on: '{{day}}公布' },
    form: {
      title: '营商环境满意度问卷', about: '请评价：{{unit}}', period: '{{from}} 至 {{to}} 期间的服务', closes: '请于 {{day}} 前提交', privacy: '本问卷不记名。答卷不记录时间、地址和链接，谁填的无法查到；请不要在意见里写明企业或个人身份。', concerned: '本期贵企业与该单位是否有过办事往来？', yes: '有', no: '没有', overall: '总体上，您对该单位是否满意？', each: '具体方面（可不填）', comment: '意见建议（可不填）', send: '提交', must: '请选择总体满意程度。', thanks: '已收到，谢谢！', thanksHint: '本链接已使用，可以关闭页面。',
      noLink: '链接不完整', noLinkHint: '请从收到的短信或邮件中完整打开链接。', used: '此链接已使用', usedHint: '每个链接只能提交一次；如刚刚提交过，说明已经收到。', expired: '调查已结束', expiredHint: '感谢关注，本期调查不再接受答卷。', unknown: '链接无效', unknownHint: '可能没有复制完整，请重新打开。', failed: '暂时无法提交，请稍后再试。', switch: 'English',
      level: { 'very-satisfied': '非常满意', satisfied: '满意', 'basically-satisfied': '基本满意', dissatisfied: '不满意', 'very-dissatisfied': '非常不满意' },
    },
  },
  en: {
    survey: {
      emptyHint: 'Design a survey first: its period, how many of each cell, and the third party.', steps: 'Progress', step: { freeze: 'Frame frozen', draw: 'Drawn', weigh: 'Weights published', invite: 'Links issued', clean: 'Cleaned', publish: 'Published' },
      targets: 'Units judged', cells: 'Cells and weights', verify: 'Verify the draw', scores: 'Scores', unit: 'Unit', cell: 'Size of enterprise', frameSize: 'Frame', drawn: 'Drawn', weight: 'Weight', valid: 'Valid', satisfied: 'Satisfied', hidden: 'hidden',
      and: ' + ', size: { 'large-medium': 'Large and medium', small: 'Small', micro: 'Micro and unclassified' }, uncovered: 'Units that no enterprise drawn judges ({{count}})', cameIn: '{{count}} answers so far', overall: 'Weighted satisfaction overall {{share}}', invalid: 'Left out: {{notConcerned}} not concerned, {{contradictory}} contradictory, {{duplicate}} duplicates',
      hiddenNote: 'Numbers under 5, and those that a total would tell by subtraction, are neither shown nor kept with the record; what is hidden is weighed together.', invited: 'Links', inviteHint: 'The links are shown this once. They are kept nowhere, nor who was handed which. Download them and hand them out by cell. They can be issued again until the first answer; the earlier ones lapse.', download: 'Download names and links (CSV)', issued: '{{count}} links issued', invite: 'Issue the links', inviteAgain: 'Issued again, all earlier links lapse. Go on?',
      enterprise: 'Enterprise', address: 'Address', link: 'Link', frameTitle: 'Verify the draw',
    },
    scores: { title: 'Scores behind the back', intro: 'A unit sees its own published scores and those below it; no sample, no answers, no other unit.', empty: 'No scores published yet', emptyHint: 'They appear here once the third party\'s survey is published.', on: 'published {{day}}' },
    form: {
      title: 'How did we serve you?', about: 'About: {{unit}}', period: 'What it did from {{from}} to {{to}}', closes: 'Please answer by {{day}}', privacy: 'Nobody is named. With your answer neither time, address nor link is kept: nobody can tell who gave it. Please do not say who you are in your comment.', concerned: 'Did your enterprise have to do with this unit in that time?', yes: 'Yes', no: 'No', overall: 'All in all, how satisfied are you?', each: 'In particular (optional)', comment: 'Comment (optional)', send: 'Send', must: 'Please choose how satisfied you are.', thanks: 'Received. Thank you!', thanksHint: 'This link is used up; you may close the page.',
      noLink: 'The link is incomplete', noLinkHint: 'Open the whole link from your message.', used: 'This link has been used', usedHint: 'Each link takes one answer. If you have just sent one, it has arrived.', expired: 'The survey is over', expiredHint: 'It takes no answers any more. Thank you.', unknown: 'The link is not valid', unknownHint: 'Perhaps not all of it was copied.', failed: 'It could not be sent. Please try again later.', switch: '中文',
      level: { 'very-satisfied': 'Very satisfied', satisfied: 'Satisfied', 'basically-satisfied': 'Basically satisfied', dissatisfied: 'Dissatisfied', 'very-dissatisfied': 'Very dissatisfied' },
    },
  },
});
