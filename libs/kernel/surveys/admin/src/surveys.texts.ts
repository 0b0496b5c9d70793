import { registerTexts } from '@haobang/admin-ui';

registerTexts('surveys', {
  zh: {
    draw: {
      intro: '样本框在抽样前已冻结并公布指纹；种子取自公开开奖号码。下面的计算全部在您的浏览器里完成：重新计算指纹，再按种子重新抽样，与系统公布的样本逐一比对。', start: '在本机重复抽样', again: '再核对一次', alter: '删去样本框第一条后再核对', altered: '已在本机删去一条，仅用于演示核对结果，不影响系统数据。',
      holds: '核对一致：样本框未被改动，样本正是按公布的种子抽出的。', fails: '核对不一致', frameChanged: '样本框与公布的指纹不符：有人改动过样本框。', otherDrawn: '有 {{count}} 层抽出的样本与按种子应抽出的不同。',
      published: '公布的指纹', computed: '本机算出的指纹', seed: '随机种子', entries: '样本框条数', drawn: '样本数', notYet: '尚未抽样，暂时无从核对。', working: '正在计算…', how: '算法：先将样本框按层号、编号排成一段文字，取SHA-256得指纹；每条编号的顺序号为SHA-256(种子⏎指纹⏎编号)，每层取最小的若干条。',
    },
    score: { hidden: '答卷少，不显示', none: '未抽到', answers: '{{count}}份有效', chart: '各单位加权满意率及95%置信区间', interval: '{{low}}～{{high}}', low: '0%', high: '100%' },
  },
  en: {
    draw: {
      intro: 'The frame was frozen and its hash published before the draw; the seed is a public lottery number. Everything below is computed in your browser: the hash again, then the whole draw, compared with the published sample one by one.', start: 'Repeat the draw here', again: 'Check once more', alter: 'Check with the first entry taken out', altered: 'One entry was taken out in this browser alone, to show what a changed frame looks like; nothing changes on the server.',
      holds: 'It holds: the frame is unchanged, and the sample is the one that the seed draws.', fails: 'It does not hold', frameChanged: 'The frame does not fit the published hash: it was changed.', otherDrawn: 'In {{count}} cells others would have been drawn.',
      published: 'Published hash', computed: 'Hash computed here', seed: 'Seed', entries: 'Entries of the frame', drawn: 'Drawn', notYet: 'Nothing has been drawn yet.', working: 'Computing…', how: 'How: the frame as one text, by number of cell and id, gives the hash (SHA-256). An id\'s place is SHA-256 of seed, hash and id, a line each; the lowest of each cell are drawn.',
    },
    score: { hidden: 'Too few answers to show', none: 'Not drawn', answers: '{{count}} valid', chart: 'Weighted satisfaction by unit, with 95 % intervals', interval: '{{low}} to {{high}}', low: '0 %', high: '100 %' },
  },
});
