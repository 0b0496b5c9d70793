import { registerTexts } from '@haobang/admin-ui';

registerTexts('surveys', {
  zh: {
    draw: {
      intro: '样本框在抽样前已冻结并公布指纹；种子取自公开开奖号码。下面的计算全部在您的浏览器里完成：重新计算指纹，再按种子重新抽样，与系统公布的样本逐一比对。', start: '在本机重复抽样', again: '再核对一次', alter: '删去样本框第一条后再核对', altered: '已在本机删去一条，仅用于演示核对结果，不影响系统数据。',
      holds: '核对一致：样本框未被改动，样本正是按公布的种子抽出的。', fails: '核对不一致', frameChanged: '样本框与公布的指纹不符：有人改动过样本框。', otherDrawn: '有 {{count}} 层抽出的样本与按种子应抽出的不同。',
      published: '公布的指纹', computed: '本机算出的指纹', seed: '随机种子', entries: '样本框条数', drawn: '样本数', notYet: '尚未抽样，暂时无从核对。', working: '正在计算…', how: '算法：先将样本框按层号、编号排成一段文字，取SHA-256得指纹；每条编号的顺序号为SHA-256(种子⏎指纹⏎编号)，每层取最小的若干条。',
    },
    score: { hidden: '答卷少，不显示', none: '未抽到', answers: '{{count}}份有效', chart: '各单位加权满意率及95%置信区间', interval: '{{low}}～{{high}}', low: '0%', high: '100%' },
    survey: {
      emptyHint: '先设计调查：选定评价期、每层抽样数和第三方机构。', steps: '进度', step: { freeze: '冻结样本框', draw: '抽样', weigh: '公布权重', invite: '投放答卷', clean: '清洗', publish: '公布' },
      targets: '被评单位', cells: '各层样本与权重', verify: '核验抽样', scores: '评分', unit: '单位', cell: '抽样层', frameSize: '样本框', drawn: '样本', weight: '权重', valid: '有效', satisfied: '满意', hidden: '不显示',
      and: '＋', uncovered: '本期没有抽中评价者的单位（{{count}}个）', cameIn: '已回收 {{count}} 份', overall: '总体加权满意率 {{share}}', invalid: '剔除：未曾办事 {{notConcerned}} 份，自相矛盾 {{contradictory}} 份，雷同 {{duplicate}} 份',
      hiddenNote: '少于5份、或能由合计相减推出的数不显示，也不留存在记录中；不显示的各层合并计权。', invited: '答卷链接', inviteHint: '链接只显示这一次，系统不留存，也不记录哪个链接发给了谁。请下载后按层发放；关闭后如需重新签发，须在收到第一份答卷之前，旧链接随即失效。', download: '下载名单与链接（CSV）', issued: '已签发 {{count}} 个链接', invite: '签发答卷链接', inviteAgain: '重新签发会使先前的链接全部失效，确定继续？',
      subject: '抽中对象', address: '地址', link: '链接', frameTitle: '核验抽样',
    },
    scores: { title: '背对背评分', intro: '单位只能看到本单位（含下属单位）已公布的评分；看不到样本、答卷和其他单位。', empty: '还没有公布的评分', emptyHint: '第三方调查公布后，评分显示在这里。', on: '{{day}}公布' },
    form: {
      title: '满意度问卷', about: '请评价：{{unit}}', period: '{{from}} 至 {{to}} 期间的服务', closes: '请于 {{day}} 前提交', privacy: '本问卷不记名。答卷不记录时间、地址和链接，谁填的无法查到；请不要在意见里写明身份。', concerned: '本期您（或贵单位）与该单位是否有过办事往来？', yes: '有', no: '没有', overall: '总体上，您对该单位是否满意？', each: '具体方面（可不填）', comment: '意见建议（可不填）', send: '提交', must: '请选择总体满意程度。', thanks: '已收到，谢谢！', thanksHint: '本链接已使用，可以关闭页面。',
      noLink: '链接不完整', noLinkHint: '请从收到的短信或邮件中完整打开链接。', used: '此链接已使用', usedHint: '每个链接只能提交一次；如刚刚提交过，说明已经收到。', expired: '调查已结束', expiredHint: '感谢关注，本期调查不再接受答卷。', unknown: '链接无效', unknownHint: '可能没有复制完整，请重新打开。', failed: '暂时无法提交，请稍后再试。', switch: 'English',
      level: { 'very-satisfied': '非常满意', satisfied: '满意', 'basically-satisfied': '基本满意', dissatisfied: '不满意', 'very-dissatisfied': '非常不满意' },
    },
  },
  en: {
    draw: {
      intro: 'The frame was frozen and its hash published before the draw; the seed is a public lottery number. Everything below is computed in your browser: the hash again, then the whole draw, compared with the published sample one by one.', start: 'Repeat the draw here', again: 'Check once more', alter: 'Check with the first entry taken out', altered: 'One entry was taken out in this browser alone, to show what a changed frame looks like; nothing changes on the server.',
      holds: 'It holds: the frame is unchanged, and the sample is the one that the seed draws.', fails: 'It does not hold', frameChanged: 'The frame does not fit the published hash: it was changed.', otherDrawn: 'In {{count}} cells others would have been drawn.',
      published: 'Published hash', computed: 'Hash computed here', seed: 'Seed', entries: 'Entries of the frame', drawn: 'Drawn', notYet: 'Nothing has been drawn yet.', working: 'Computing…', how: 'How: the frame as one text, by number of cell and id, gives the hash (SHA-256). An id\'s place is SHA-256 of seed, hash and id, a line each; the lowest of each cell are drawn.',
    },
    score: { hidden: 'Too few answers to show', none: 'Not drawn', answers: '{{count}} valid', chart: 'Weighted satisfaction by unit, with 95 % intervals', interval: '{{low}} to {{high}}', low: '0 %', high: '100 %' },
    survey: {
      emptyHint: 'Design a survey first: its period, how many of each cell, and the third party.', steps: 'Progress', step: { freeze: 'Frame frozen', draw: 'Drawn', weigh: 'Weights published', invite: 'Links issued', clean: 'Cleaned', publish: 'Published' },
      targets: 'Units judged', cells: 'Cells and weights', verify: 'Verify the draw', scores: 'Scores', unit: 'Unit', cell: 'Cell', frameSize: 'Frame', drawn: 'Drawn', weight: 'Weight', valid: 'Valid', satisfied: 'Satisfied', hidden: 'hidden',
      and: ' + ', uncovered: 'Units that nobody drawn judges ({{count}})', cameIn: '{{count}} answers so far', overall: 'Weighted satisfaction overall {{share}}', invalid: 'Left out: {{notConcerned}} not concerned, {{contradictory}} contradictory, {{duplicate}} duplicates',
      hiddenNote: 'Numbers under 5, and those that a total would tell by subtraction, are neither shown nor kept with the record; what is hidden is weighed together.', invited: 'Links', inviteHint: 'The links are shown this once. They are kept nowhere, nor who was handed which. Download them and hand them out by cell. They can be issued again until the first answer; the earlier ones lapse.', download: 'Download names and links (CSV)', issued: '{{count}} links issued', invite: 'Issue the links', inviteAgain: 'Issued again, all earlier links lapse. Go on?',
      subject: 'Drawn', address: 'Address', link: 'Link', frameTitle: 'Verify the draw',
    },
    scores: { title: 'Evaluation scores', intro: 'A unit sees its own published scores and those below it; no sample, no answers, no other unit.', empty: 'No scores published yet', emptyHint: 'They appear here once the third party\'s survey is published.', on: 'published {{day}}' },
    form: {
      title: 'How did we serve you?', about: 'About: {{unit}}', period: 'What it did from {{from}} to {{to}}', closes: 'Please answer by {{day}}', privacy: 'Nobody is named. With your answer neither time, address nor link is kept: nobody can tell who gave it. Please do not say who you are in your comment.', concerned: 'Did you have to do with this unit in that time?', yes: 'Yes', no: 'No', overall: 'All in all, how satisfied are you?', each: 'In particular (optional)', comment: 'Comment (optional)', send: 'Send', must: 'Please choose how satisfied you are.', thanks: 'Received. Thank you!', thanksHint: 'This link is used up; you may close the page.',
      noLink: 'The link is incomplete', noLinkHint: 'Open the whole link from your message.', used: 'This link has been used', usedHint: 'Each link takes one answer. If you have just sent one, it has arrived.', expired: 'The survey is over', expiredHint: 'It takes no answers any more. Thank you.', unknown: 'The link is not valid', unknownHint: 'Perhaps not all of it was copied.', failed: 'It could not be sent. Please try again later.', switch: '中文',
      level: { 'very-satisfied': 'Very satisfied', satisfied: 'Satisfied', 'basically-satisfied': 'Basically satisfied', dissatisfied: 'Dissatisfied', 'very-dissatisfied': 'Very dissatisfied' },
    },
  },
});
