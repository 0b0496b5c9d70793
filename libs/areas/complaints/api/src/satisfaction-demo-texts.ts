/** Texts of the demo for measure 51; nobody and nothing in them is real. */

export const COMMENTS: readonly string[] = [
  '窗口人员主动帮我们核对材料，一次就办成了，体验很好。', '希望线上系统再稳定一些，有时上传附件会失败。', '政策解读会开得很及时，已经享受到研发费用补贴。', '承诺三天答复，第二天就有电话回访，说到做到。',
  '同一个问题问了两个科室，口径不一致，来回跑了两趟。', '专人对接以后，用电增容比原来快了半个月。', '审批环节还是偏多，建议进一步合并。', '工作人员态度好，但周五下午窗口人手不足，排队较久。', '园区帮我们对接了上下游企业，很实在。', '希望提前告知停水停电安排，方便排产。',
];

export const VISITS: readonly { title: string; matter: string }[] = [
  { title: '政务服务窗口暗访', matter: '以办事群众身份咨询企业变更登记，查看一次性告知、排队叫号、在岗履职情况。' },
  { title: '惠企政策咨询暗访', matter: '电话和现场咨询惠企政策申报条件，查看口径是否一致、是否主动推送。' },
  { title: '监管检查情况暗访', matter: '走访辖区企业，了解是否存在多头检查、重复检查和不亮证检查。' },
  { title: '首问负责落实情况暗访', matter: '咨询不属于本单位职责的事项，查看是否引导转办、有无推诿。' },
];

export const FINDINGS: readonly { points: number; text: string }[] = [
  { points: 92, text: '引导清楚，一次性告知到位，未发现问题。' }, { points: 88, text: '总体规范；个别岗位离岗未放置提示牌。' }, { points: 83, text: '咨询电话第三次拨打方接通；现场答复与电话答复口径有差别。' },
  { points: 76, text: '未一次性告知所需材料，暗访人员往返两次；排队二十分钟。' }, { points: 70, text: '首问责任落实不到位，被引导至另一科室后再次被退回。' },
];

export const AWARDED: readonly { person?: string; text: string }[] = [
  { text: '推行一窗通办，企业开办环节由五个压减为一个，满意度居前列。' }, { text: '建立重点项目专班服务机制，全年项目审批零超时。' }, { text: '企业诉求按时办结率百分之百，无一件重办。' },
  { person: '陈思源', text: '牵头梳理高频事项清单四十余项，编制办事指引并上门辅导。' }, { person: '林雨桐', text: '一年走访企业一百二十余次，协调解决用工、用电难题三十余件。' }, { person: '高文博', text: '主动帮助企业申报奖补资金，推动兑现政策二十余项。' },
];

export const CLUES: readonly { title: string; source: string; harm: string; clue: string; sanction: string; circular: string }[] = [
  { title: '诉求工单弄虚作假、未办先结', source: 'demand', harm: 'passing-the-buck', clue: '企业反映多件诉求未解决即被标记办结，回访时才知情。', sanction: 'reprimand', circular: '通报一起工单未办先结的典型问题，责令限期整改。' },
  { title: '窗口推诿导致企业多次往返', source: 'survey', harm: 'passing-the-buck', clue: '满意度调查答卷集中反映窗口要求补交清单外材料。', sanction: 'talk', circular: '通报一起未执行一次性告知制度的典型问题。' },
  { title: '违规要求企业赞助活动', source: 'report', harm: 'extortion', clue: '举报称有工作人员要求企业赞助节庆活动。', sanction: 'party-discipline', circular: '通报一起违规摊派的典型问题，已给予党纪政务处分。' },
  { title: '招商承诺的补助长期未兑现', source: 'demand', harm: 'broken-promise', clue: '企业反映入园协议约定的装修补助两年未兑现。', sanction: 'reprimand', circular: '通报一起政策承诺不兑现的典型问题，补助已全部兑付。' },
  { title: '检查中重复处罚', source: 'inspection', harm: 'arbitrary-charges', clue: '巡察发现对同一行为由两个科室先后处罚。', sanction: 'reprimand', circular: '通报一起重复处罚的典型问题，多收罚款已退还。' },
  { title: '指定中介机构办理评估', source: 'visit', harm: 'interference', clue: '暗访发现窗口口头指定评估中介。', sanction: 'talk', circular: '通报一起违规指定中介的典型问题。' },
  { title: '拖延办理用地手续', source: 'report', harm: 'passing-the-buck', clue: '举报称用地手续材料齐全后被搁置四个月。', sanction: 'reprimand', circular: '通报一起慢作为的典型问题。' },
];
