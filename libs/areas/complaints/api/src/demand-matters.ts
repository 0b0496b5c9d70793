/** Where a matter ends up: with one unit by its code, or with the new town that the place lies in. */
export type MatterUnit = string;
export const TOWN_OF_PLACE: MatterUnit = 'town-of-place';

export interface DemandMatter {
  code: string;
  /** Category under which the counter files it as a rule; `alsoAs` is what it is mistaken for now and then. */
  category: string;
  alsoAs: string | null;
  unit: MatterUnit;
  /** Kinds of demand, one letter each and as often as it is likely: i inquiry, h help, c complaint, r report, s suggestion. */
  kinds: string;
  /** How often it comes, against the others. */
  weight: number;
  titles: readonly string[];
  bodies: readonly string[];
}

const matter = (code: string, category: string, unit: MatterUnit, kinds: string, weight: number, titles: string[], bodies: string[], alsoAs: string | null = null): DemandMatter => ({ code, category, alsoAs, unit, kinds, weight, titles, bodies });

/**
 * What enterprises ask for, as made-up wordings. `{…}` are filled by `demandText`. The unit is no function of the category:
 * what happens in a street goes to its new town, and supervision goes to whoever supervises the trade.
 */
export const DEMAND_MATTERS: readonly DemandMatter[] = [
  matter('licence-progress', 'licensing', 'administrative-approval', 'iihhc', 6, ['{licence}审批进度查询', '{licence}申请{days}天未出结果', '咨询{licence}办理材料'], ['公司{month}提交{licence}申请，材料已受理，{days}天过去仍显示审核中，想知道卡在哪个环节', '在政务大厅窗口申办{licence}，工作人员说要补材料，但没有一次性告知要补哪些', '想办{licence}，请问需要准备什么材料，能否网上申报']),
  matter('licence-window', 'licensing', 'administrative-approval', 'cch', 3, ['窗口排队时间过长', '大厅窗口服务态度问题', '审批窗口多次让补正材料'], ['在大厅排队{n}个多小时才叫到号，窗口只开了两个', '窗口人员态度生硬，同一份申请让我们跑了{n}趟', '每次去都说材料不对，缺什么又说不清楚，希望一次性告知']),
  matter('licence-town-hall', 'licensing', TOWN_OF_PLACE, 'cchi', 3, ['{place}便民服务点不能办理', '{place}政务服务点无人值守', '{place}办事窗口中午不办公'], ['{place}的便民服务点说好可以办{licence}，去了又让到新区大厅', '到{place}服务点办事，窗口长时间没有人', '{place}的服务点中午关门，企业员工只有中午有时间，希望错时服务']),
  matter('register-change', 'registration', 'market-supervision', 'iihc', 5, ['营业执照变更办理咨询', '股东变更登记被退回', '经营范围变更多次驳回'], ['公司要变更法定代表人，网上提交后被退回{n}次，理由每次不一样', '营业执照经营范围增加一项，系统一直提示不规范', '咨询变更注册地址需要哪些材料，租赁合同是否要备案']),
  matter('register-cancel', 'registration', 'market-supervision', 'ihh', 3, ['公司注销流程咨询', '简易注销被驳回', '注销公示期有疑问'], ['公司准备注销，清算组备案和公示不清楚先后，请告知流程', '申请简易注销，系统提示有异常名录记录，不知道怎么移出', '公示期已满{n}天，仍然不能提交注销申请']),
  matter('cancel-tax-clearance', 'registration', 'tax', 'hhci', 3, ['注销公司清税证明办不下来', '注销卡在税务清税环节', '注销前清税要求补申报'], ['公司申请注销，卡在清税证明，电子税务局提示有未申报记录', '办理注销登记，需要税务清税，窗口说要补{month}以前的申报', '注销公司，发票已经缴销，清税证明{days}天没有开出来'], 'tax'),
  matter('trade-licence', 'registration', 'administrative-approval', 'iihc', 3, ['食品经营许可证办理进度', '开餐饮店执照和许可一起办', '许可证到期换证咨询'], ['新开餐饮店，营业执照已领，食品经营许可证提交{days}天未审批', '食品经营许可证{month}到期，换证是否要现场核查', '执照和许可能不能一次办，窗口让分两次来'], 'licensing'),
  matter('construction-permit', 'construction', 'administrative-approval', 'iihhc', 4, ['施工许可证办理咨询', '项目施工许可审批缓慢', '竣工联合验收如何申请'], ['{park}厂房项目申请施工许可，{days}天未批，影响开工', '项目要办施工许可，图审合格证和质监手续能否并联', '厂房已建成，咨询竣工联合验收的申请和资料'], 'licensing'),
  matter('construction-quality', 'construction', 'housing-construction', 'cchr', 4, ['厂房屋顶漏水质量问题', '施工方不履行保修', '园区在建项目质量隐患'], ['{park}厂房交付不到一年屋顶漏水，施工单位推诿保修', '办公楼外墙开裂，要求住建部门督促施工方维修', '隔壁工地基坑支护不到位，我厂墙体出现裂缝']),
  matter('construction-noise', 'construction', TOWN_OF_PLACE, 'ccch', 4, ['{place}工地夜间施工扰民', '{place}工地扬尘影响企业', '{place}渣土车撒漏'], ['{place}旁边工地半夜还在施工，宿舍员工没法休息', '{place}在建工地没有围挡洒水，扬尘落到车间，影响产品', '渣土车从{place}工地出来一路撒漏，厂门口全是泥'], 'environment'),
  matter('construction-wages', 'construction', 'social-affairs', 'cchr', 3, ['工地拖欠农民工工资', '项目劳务费未付工人讨薪', '施工项目欠薪'], ['{park}项目总包拖欠劳务队工资{amount}万元，工人多次讨要无果', '在{place}工地干活{n}个月，工资没有发，劳务公司说甲方没给钱', '农民工工资专户没有按月发放，请督促'], 'arrears'),
  matter('land-use', 'land-planning', 'natural-resources', 'iihh', 3, ['工业用地手续咨询', '土地证办理进展', '项目用地规划条件咨询'], ['公司{park}地块{month}摘牌，不动产权证至今未办', '想了解工业用地增加容积率的程序', '地块规划条件调整申请提交{days}天没有答复']),
  matter('illegal-building', 'land-planning', TOWN_OF_PLACE, 'crrc', 3, ['{place}违法建设举报', '{place}私搭乱建堵塞通道', '{place}占用规划道路搭棚'], ['{place}有人私搭彩钢房，堵住厂区消防通道', '{place}村组在规划道路上搭棚出租，货车进不来', '举报{place}违章建筑，无任何规划手续'], 'enforcement'),
  matter('power-outage', 'utilities', 'advanced-manufacturing', 'hhcc', 5, ['{park}频繁停电影响生产', '{park}停电未提前通知', '{park}电压不稳设备停机'], ['{park}这个月停电{n}次，生产线停机损失很大', '{park}今天早上突然停电，没有任何通知，什么时候恢复', '车间电压不稳，数控设备多次报警停机，供电所说是线路老化']),
  matter('power-capacity', 'utilities', 'advanced-manufacturing', 'iihh', 3, ['企业用电增容申请缓慢', '新厂房通电报装咨询', '变压器增容方案未答复'], ['公司扩产需要增容{n}00千伏安，申请{days}天没有方案', '新厂房要通电，报装需要哪些材料，工期多久', '变压器容量不够，申请增容后供电公司说线路要等改造']),
  matter('water-outage', 'utilities', 'city-management-transport', 'hhcc', 4, ['{park}停水', '{park}水压不足', '{park}自来水发黄'], ['{park}从昨天开始停水，食堂和车间都没法用', '{park}水压很小，三楼以上没有水', '自来水发黄有异味，冷却设备结垢严重']),
  matter('gas-supply', 'utilities', 'housing-construction', 'ihhc', 3, ['天然气接入报装咨询', '厂区燃气压力不足', '燃气管道未接通'], ['食堂申请通天然气，报装{days}天没有来勘查', '锅炉用气高峰压力不足，影响生产', '{park}燃气管网到了路口没接进厂区，谁来协调']),
  matter('heat-supply', 'utilities', 'housing-construction', 'hcch', 3, ['{park}暖气不热', '办公楼供暖温度不达标', '供热费收取有异议'], ['{park}写字楼暖气不热，室内只有{n}度', '供暖开始{days}天，办公楼还没有来暖', '供热站按面积收费，没有入住的楼层也全额收，要求核实'], 'fees'),
  matter('street-drain', 'utilities', TOWN_OF_PLACE, 'chhc', 4, ['{place}下水道堵塞污水外溢', '{place}雨后积水', '{place}排水管网不通'], ['{place}下水道堵了{days}天，污水流到厂门口', '{place}一下雨就积水，货车进不来，多次反映没人管', '{place}污水管网没有接通，企业污水只能拉走'], 'roads-traffic'),
  matter('street-light', 'roads-traffic', TOWN_OF_PLACE, 'chhs', 4, ['{place}路灯不亮', '{place}道路坑洼', '{place}人行道破损'], ['{place}一段路灯不亮{days}天，员工下夜班不安全', '{place}路面坑洼，货车颠簸，货物经常损坏', '{place}路灯坏了没有电，晚上漆黑，请尽快维修'], 'utilities'),
  matter('bus-line', 'roads-traffic', 'city-management-transport', 'sshh', 4, ['建议增设公交线路', '{park}公交站点太远', '建议延长公交末班时间'], ['{park}员工上下班没有公交，建议增设线路或站点', '公交末班车太早，加班员工回不了家', '到{park}的公交半小时一趟，高峰挤不上去，建议加密']),
  matter('traffic-signal', 'roads-traffic', 'public-security', 'shhc', 3, ['{place}路口红绿灯时间不合理', '{place}货车限行咨询', '{place}路口事故多发建议设信号灯'], ['{place}路口左转绿灯只有十几秒，货车每天排队', '公司货车要进{place}，通行证怎么办理', '{place}路口没有信号灯，本月出了{n}起事故']),
  matter('truck-parking', 'roads-traffic', TOWN_OF_PLACE, 'cchs', 3, ['{place}货车乱停堵门', '{place}停车难', '{place}占道停车影响出入'], ['{place}大货车停在厂门口，消防通道都堵住了', '{place}路边车辆乱停，货车转不过弯', '{place}周边没有停车场，来访客户没处停车'], 'public-security'),
  matter('tax-refund', 'tax', 'tax', 'iihhc', 6, ['留抵退税进度查询', '退税申请{days}天未到账', '出口退税咨询'], ['企业{month}提交增值税留抵退税申请，至今没有到账', '出口退税审核{days}天，资金紧张，请加快', '退税{amount}万元，税务所说已审核，国库没有下发']),
  matter('invoice-limit', 'tax', 'tax', 'hhii', 4, ['发票额度不够申请提额', '数电发票开不出来', '开票额度被降低'], ['业务量增加，发票额度不够用，申请提额被拒', '数电发票系统提示风险，开不出票，客户催得急', '开票额度突然降到{n}0万元，没有任何通知']),
  matter('tax-relief', 'tax', 'tax', 'iiis', 4, ['小微企业税收优惠咨询', '研发费用加计扣除政策咨询', '房产税城镇土地使用税减免咨询'], ['小微企业所得税优惠今年怎么享受，需要备案吗', '研发费用加计扣除，委托外部研发的怎么算', '厂房空置期间城镇土地使用税能否减免']),
  matter('subsidy-pending', 'policy-subsidy', 'development-commerce', 'hhcci', 6, ['奖补资金未拨付', '惠企政策兑现进度查询', '招商引资承诺政策未兑现'], ['{year}年申报的奖励资金{amount}万元公示完很久，一直没有拨付', '政策兑现系统显示审核通过，{days}天没有打款', '入区协议约定的租金补贴没有兑现，多次反映未果']),
  matter('subsidy-technology', 'policy-subsidy', 'science-new-economy', 'iihhc', 4, ['高新技术企业奖励未到账', '科技创新券兑现咨询', '研发投入奖补申报咨询'], ['公司{year}年认定高新技术企业，奖励{amount}万元未到账', '科技型中小企业奖补怎么申报，什么时候兑现', '创新券用完了，兑现材料交了{days}天没有回音'], 'technology'),
  matter('subsidy-manufacturing', 'policy-subsidy', 'advanced-manufacturing', 'hhci', 4, ['技改项目奖补未兑现', '规上工业企业奖励咨询', '专精特新奖励兑现进度'], ['公司技改投资{amount}万元，奖补申报通过未拨付', '首次升规工业企业奖励什么时候兑现', '获评专精特新，奖励资金公示结束没有到账']),
  matter('subsidy-talent', 'policy-subsidy', 'organisation-personnel', 'hiihc', 3, ['人才安家补贴未发放', '人才奖励兑现进度', '引进人才补贴申报咨询'], ['公司引进的博士{month}申报安家补贴，没有发放', '人才补贴公示结束{days}天未到账', '硕士毕业来公司工作，生活补贴怎么申请'], 'talent'),
  matter('loan', 'finance', 'finance', 'hhii', 5, ['企业贷款难求助', '秦科贷申请咨询', '贷款续贷困难'], ['公司订单增加，流动资金缺口{amount}万元，缺少抵押银行不贷', '想申请信用贷款，有没有政府贴息的产品', '贷款{month}到期，银行要求先还后贷，资金周转不开']),
  matter('loan-interest', 'finance', 'finance', 'ihhc', 3, ['贷款贴息申报咨询', '担保费补贴未到账', '过桥资金申请'], ['咨询贴息政策申报条件和时间', '担保费补贴申报{days}天没有结果', '急需过桥资金{amount}万元，怎么申请']),
  matter('social-insurance', 'labour', 'social-affairs', 'iihh', 4, ['社保缴费基数咨询', '稳岗返还未到账', '工伤认定进度查询'], ['公司社保开户后员工参保不成功', '稳岗返还名单有我公司，{days}天未到账', '员工{month}工伤，认定申请没有结果']),
  matter('recruiting', 'labour', 'social-affairs', 'hhss', 4, ['企业招工难求助', '用工缺口请求协助招聘', '建议举办专场招聘会'], ['扩产缺普工{n}0人，招聘不到，希望组织招聘会', '订单旺季用工紧张，请帮助对接劳务', '希望在{park}办一场专场招聘会']),
  matter('wage-dispute', 'labour', 'social-affairs', 'ccrh', 3, ['公司拖欠工资投诉', '离职未结清工资', '劳动合同纠纷'], ['公司{n}个月没发工资，员工集体反映', '离职后公司扣发工资和押金', '公司不签劳动合同不交社保，要求查处'], 'arrears'),
  matter('talent-housing', 'talent', 'organisation-personnel', 'iihh', 3, ['人才公寓申请咨询', '人才公寓排队时间长', '人才认定进度'], ['公司新入职的工程师想申请人才公寓', '人才公寓申请{days}天没有安排', '高层次人才认定材料提交后没有进展']),
  matter('talent-school', 'talent', 'social-affairs', 'hhi', 3, ['高层次人才子女入学', '员工子女上学求助', '企业员工子女转学咨询'], ['公司引进人才的孩子{month}入学，学位没有落实', '员工子女就近上学没有学位，影响留人', '外地员工子女转学要什么条件']),
  matter('tech-project', 'technology', 'science-new-economy', 'iihs', 4, ['科技项目申报咨询', '高新技术企业认定咨询', '科技成果转化对接'], ['高新技术企业认定今年什么时候申报，知识产权要求几件', '科技计划项目验收材料怎么准备', '希望对接高校，联合申报科技项目']),
  matter('qinchuangyuan', 'technology', 'qinchuangyuan', 'iihs', 3, ['秦创原平台入驻咨询', '立体联动孵化器政策咨询', '成果转化路演报名'], ['想入驻秦创原总窗口，场地和政策怎么申请', '三器示范平台入驻企业享受哪些服务', '成果转化项目想参加路演，怎么报名'], 'park-service'),
  matter('customs', 'trade-customs', 'airport', 'iihhc', 4, ['综保区货物通关慢', '跨境电商备案咨询', '国际货运航线舱位咨询'], ['空港综保区货物查验{days}天没有放行', '跨境电商企业海关备案怎么办', '出口货物订不到舱位，有没有补贴']),
  matter('export-help', 'trade-customs', 'development-commerce', 'iihs', 3, ['外贸企业参展补贴咨询', '出口信用保险咨询', '对外投资备案咨询'], ['公司参加境外展会，展位费补贴怎么申报', '想投保出口信用保险，政府有没有支持', '咨询境外投资备案的流程'], 'policy-subsidy'),
  matter('enforce-market', 'enforcement', 'market-supervision', 'ccrh', 4, ['重复检查影响经营', '举报商家虚假宣传', '抽检结果有异议'], ['市场监管所一个月来查了{n}次，影响正常经营', '举报同行虚假宣传，冒用我公司商标', '产品抽检判不合格，对检验结果不服，申请复检']),
  matter('enforce-city', 'enforcement', 'city-management-transport', 'cccr', 4, ['城管执法处罚有异议', '门头招牌被要求拆除', '货车超限处罚申诉'], ['店铺门头招牌被城管要求拆除，审批手续齐全', '货车被交通执法处罚{n}千元，认为处罚过重', '占道经营处罚没有出示证件，要求核实']),
  matter('enforce-environment', 'enforcement', 'ecology-environment', 'cchr', 3, ['环保检查过于频繁', '环保处罚听证申请', '排污检查要求停产有异议'], ['环保检查{n}拨人轮流来，要求不一致', '收到环保处罚告知书，申请听证', '重污染天气要求停产，我公司是绿色企业应豁免'], 'environment'),
  matter('enforce-safety', 'enforcement', 'emergency-management', 'cch', 3, ['安全检查重复要求整改', '安全生产处罚异议', '应急部门检查标准不一'], ['安全检查刚整改完，又来一拨人提出不同要求', '对安全生产行政处罚有异议，请复核', '检查组要求第三方评估，费用{amount}万元，是否必须'], 'safety'),
  matter('enforce-fire', 'enforcement', 'public-security', 'cchi', 3, ['消防检查整改咨询', '消防验收未通过', '派出所检查影响经营'], ['消防检查要求加装喷淋，租用的老厂房做不到', '二次装修消防验收没有通过，意见不明确', '派出所多次来店检查登记，影响客人'], 'public-security'),
  matter('security', 'public-security', 'public-security', 'hhrc', 4, ['厂区被盗求助', '{place}有人强揽工程', '网络诈骗报案进展'], ['厂区夜间电缆被盗，报案{days}天没有进展', '{place}有人阻挡施工强揽土方工程', '公司财务被骗{amount}万元，想了解案件进展']),
  matter('work-safety', 'safety', 'emergency-management', 'iihr', 3, ['安全生产许可咨询', '举报隔壁厂存放危险化学品', '安全培训证书咨询'], ['举报{park}隔壁仓库违规存放危险化学品', '安全员证书复审在哪里报名', '有限空间作业要不要备案']),
  matter('odour', 'environment', 'ecology-environment', 'ccrh', 4, ['{park}异味扰民', '隔壁工厂排放废气', '企业噪声超标投诉'], ['{park}一家喷涂厂废气味道刺鼻，员工头晕', '隔壁工厂夜间偷排废气，请查处', '旁边企业冷却塔噪声超标，影响办公']),
  matter('environment-permit', 'environment', 'administrative-approval', 'iihh', 3, ['环评审批进度查询', '排污许可证办理咨询', '环评是否豁免咨询'], ['项目环评报告表提交{days}天没有批复', '排污许可证变更怎么办理', '新增一条生产线要不要重新做环评'], 'licensing'),
  matter('street-garbage', 'environment', TOWN_OF_PLACE, 'chhc', 4, ['{place}垃圾无人清运', '{place}建筑垃圾乱倒', '{place}焚烧垃圾'], ['{place}垃圾堆在厂门口{days}天没人清运，臭味很大', '有人在{place}偷倒建筑垃圾，堵了路', '{place}晚上有人焚烧垃圾，烟雾飘进车间']),
  matter('arrears-private', 'arrears', 'advanced-manufacturing', 'hccr', 4, ['大企业拖欠中小企业账款', '货款被拖欠求助', '国企拖欠加工费'], ['给一家大企业供货，拖欠货款{amount}万元，超过一年', '国有企业拖欠加工费，对账后一直不付', '应收账款{amount}万元未收回，资金链紧张']),
  matter('arrears-project', 'arrears', 'housing-construction', 'hcch', 3, ['工程款拖欠', '市政项目工程尾款未付', '工程结算久拖不决'], ['{park}市政工程{year}年完工，尾款{amount}万元未付', '项目结算审计拖了{n}年，工程款没有支付', '承建政府工程，工程款拖欠，无法给班组付款'], 'construction'),
  matter('arrears-town', 'arrears', TOWN_OF_PLACE, 'hcc', 3, ['{place}拆迁过渡费未付企业', '{place}政府采购款拖欠', '{place}征迁补偿款未到位'], ['{place}征迁我公司厂房，补偿款{amount}万元没有付清', '给{place}供应办公用品，货款拖欠{n}个月', '{place}拆迁过渡费停发，企业生产没有着落']),
  matter('fee-utility', 'fees', 'market-supervision', 'ccch', 4, ['转供电加价收费投诉', '物业乱收费', '电费单价过高'], ['{park}物业按每度一块多收电费，转供电加价', '物业收取装修押金和垃圾费没有依据', '商户电费比目录电价高，要求查处乱收费'], 'utilities'),
  matter('fee-association', 'fees', 'social-affairs', 'ccr', 2, ['行业协会强制入会收费', '协会培训收费投诉', '协会摊派赞助费'], ['行业协会要求企业入会交会费，不交就不给评优', '协会办培训强制收费{n}千元', '协会向会员摊派赞助费，请核实']),
  matter('fee-intermediary', 'fees', 'administrative-approval', 'ccih', 3, ['审批中介服务收费过高', '指定中介机构收费', '环评安评中介费用咨询'], ['办理审批要做评估，指定的中介机构收费{amount}万元', '窗口推荐中介机构，费用比市场高一倍', '政府委托的技术审查为什么让企业付费'], 'licensing'),
  matter('park-property', 'park-service', 'park-office', 'chhs', 4, ['{park}物业服务差', '{park}电梯经常故障', '{park}食堂和宿舍配套不足'], ['{park}电梯一个月坏{n}次，物业维修慢', '{park}没有食堂，员工吃饭难，建议配套', '{park}物业不作为，保洁和门禁形同虚设']),
  matter('park-rent', 'park-service', 'park-office', 'hhic', 3, ['园区租金减免咨询', '厂房租赁合同纠纷', '标准厂房入驻咨询'], ['{park}租金{month}上涨，小微企业能否减免', '和园区运营公司签的租赁合同，押金不退', '想租{park}标准厂房{n}000平方米，怎么申请']),
  matter('park-street', 'park-service', TOWN_OF_PLACE, 'chs', 2, ['{place}周边配套不足', '{place}环境脏乱差影响招商', '{place}流动摊贩堵门'], ['{place}周边没有商店和药店，员工生活不便', '{place}环境脏乱，客户来考察印象不好', '{place}流动摊贩堵在厂门口，员工上下班出不来']),
  matter('other', 'other', 'city-operation-centre', 'iisc', 3, ['办事找不到对应部门', '热线回复不及时', '建议开通企业微信群'], ['不知道该找哪个部门，请帮忙指引', '上次反映的问题没有人回电', '建议新区建立企业服务群，有问题直接反馈']),
];
