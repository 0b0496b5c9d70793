/** A question of somebody who has not read the article, and the code of the article that answers it. */
export type AskedFor = readonly [question: string, article: string];

/**
 * The proof of measure 49: forty questions in the words of people who ask, written before the articles and apart from them.
 * Nothing was changed after looking at how they came out: words, weights and thresholds were set on `TUNING` alone.
 */
export const PROOF: readonly AskedFor[] = [
  ['我想开个公司，多久能拿到照？', 'start-company'],
  ['摆摊卖早点想办个小照，当天能拿上不', 'sole-trader'],
  ['公司的执照原件找不着了怎么补', 'licence-lost'],
  ['老板换人了，法人要改成我，去哪儿办', 'change-registration'],
  ['公司不干了没欠账，有没有快点销户的法子', 'simple-cancel'],
  ['同一个区再开个分店，还要另办一张执照吗', 'many-sites'],
  ['我是个体户，生意做大了想变成公司，原来的证还能用吗', 'trader-to-company'],
  ['手机上的电子执照和电子公章怎么领，要钱吗', 'electronic-licence'],
  ['开饭馆要什么证', 'food-licence'],
  ['被列入失信名单影响投标，怎么把记录消掉', 'credit-repair'],
  ['去年忘了报年报，现在被拉进异常了咋办', 'annual-report'],
  ['小规模纳税人一个月卖九万块货要交增值税吗', 'small-taxpayer'],
  ['纸质发票没了，电子的怎么开', 'digital-invoice'],
  ['出口的货报完关，退的税多长时间到账', 'export-refund'],
  ['我们投了不少钱搞研发，税上能少交多少', 'research-deduction'],
  ['利润不到三百万的小企业所得税按多少交', 'small-profit-tax'],
  ['新招的员工社保怎么上', 'insurance-join'],
  ['一年没裁员，听说能返一部分失业保险钱', 'job-stability'],
  ['工人在车间伤了手，单位要在几天内报', 'work-injury'],
  ['大学刚毕业想创业没本钱，能贷多少', 'start-up-loan'],
  ['银行要担保，政府的担保公司收多少费', 'guarantee-fee'],
  ['手里有几项专利，能不能拿去抵押借钱', 'patent-pledge'],
  ['怎么评上高企', 'high-tech'],
  ['国家级小巨人之前要先拿什么称号，我们做零部件的能不能报', 'specialised'],
  ['政府给企业的奖励补贴从哪里查自己够不够条件', 'policy-calculator'],
  ['引进的博士没房子住，有公寓吗', 'talent-housing'],
  ['员工的孩子上学怎么解决', 'talent-school'],
  ['聘了个德国工程师，要给他办什么手续才能上班', 'foreign-work'],
  ['厂房要接电，费用谁出，几天能通', 'power-connection'],
  ['天然气和自来水能不能一块儿申请', 'joint-utilities'],
  ['房东电费收一块五一度，合理吗', 'resold-power'],
  ['工地准备开工，要先拿哪张证', 'building-permit'],
  ['买的工业地上面要求的那些指标是什么意思', 'standard-land'],
  ['建个喷漆车间环保手续走哪种', 'environment-assessment'],
  ['KTV装修好了，开门前消防上还要查吗', 'fire-inspection'],
  ['材料差一份，能不能先收下后补', 'tolerance'],
  ['跑了三趟都没给办成，找谁说理', 'cannot-get-done'],
  ['给国企供的货半年不给钱', 'arrears'],
  ['家在咸阳，这边的窗口能不能给我把那边的事办了', 'cross-region'],
  ['头一回犯小错，罚不罚款', 'first-offence'],
];

/** What no article answers: a person has to. */
export const OFF_TOPIC: readonly string[] = [
  '今天西安天气怎么样',
  '帮我写一首关于秋天的诗',
  '昨晚国足比赛几比几',
  '红烧肉要炖多久才软烂',
  '我家猫不吃东西还吐毛球',
  '兵马俑门票怎么预约，学生半价吗',
  '孩子数学考试总是不及格咋办',
  '比特币现在能买吗',
  '邻居半夜唱歌吵得睡不着',
  '去机场坐地铁几号线',
];

/** The set on which words, weights and thresholds were tuned; it has nothing in common with the proof but the articles. */
export const TUNING: readonly AskedFor[] = [
  ['注册企业流程要几天', 'start-company'],
  ['营业执照丢了补办', 'licence-lost'],
  ['公司搬家了地址怎么变', 'change-registration'],
  ['数电票额度不够用', 'digital-invoice'],
  ['创业贷款贴息的条件', 'start-up-loan'],
  ['科技型中小企业怎么入库', 'tech-small'],
  ['用工荒，哪里能招到人', 'job-fair'],
  ['商标被人抢注了怎么办', 'trademark'],
  ['跨境电商出口怎么申报', 'cross-border'],
  ['原产地证去哪儿打', 'origin-certificate'],
  ['厂子突然停水了找谁', 'supply-cut'],
  ['房产证过户企业买厂房', 'real-estate'],
  ['饭店卫生许可', 'food-licence'],
  ['12345打了没人管', 'hotline'],
  ['96611是干啥的', 'hotline'],
  ['秦创原有没有给科技企业的融资', 'tech-finance'],
  ['税务注销要多久', 'tax-cancel'],
  ['外商投资企业信息要报吗', 'foreign-investment'],
  ['承诺一下就能发证的是哪些', 'informed-commitment'],
  ['留抵的税能不能退', 'credit-refund'],
];

export const TUNING_OFF_TOPIC: readonly string[] = [
  '晚上吃什么好', '高铁票怎么退', '给我讲个笑话', '感冒了吃什么药', '附近哪里有好玩的', '银行周末几点开门', '公司团建去哪里便宜', '孩子发烧三十九度怎么办', '房子装修一平米多少钱', '电脑开不了机了', '贷款买车划算还是全款划算', '手机没电了哪里能充', '怎么学好英语',
  '学校附近的房子涨价了吗', '西安到北京的火车几点', '工资不高怎么理财', '失眠了怎么调理', '给新生儿取个名字', '自己在家做奶茶的配方', '电影票怎么买优惠', '食堂的菜太咸了', '外国电影推荐几部', '股票账户怎么开', '车在路上没油了找谁', '健身房退卡老板不给钱',
];
