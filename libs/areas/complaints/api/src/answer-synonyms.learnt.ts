/** A phrase that people say, and the words of the trade that it stands for. */
export type Synonym = readonly [phrase: string, meaning: string];

/** Phrases that were learnt from questions, those of the proof among them: the proof does without, so that it proves something. */
export const LEARNT_SYNONYMS: readonly Synonym[] = [
  ['摆摊', '个体工商户 摊位'], ['小照', '个体工商户 营业执照'], ['找不着', '遗失 补领'], ['老板', '法定代表人'], ['法人', '法定代表人'], ['换人', '变更'], ['不干了', '注销'], ['销户', '注销'],
  ['分店', '经营场所 分支机构'], ['饭馆', '餐饮 饭店'], ['失信', '失信 信用修复'], ['消掉', '修复 移出'], ['补贴', '补贴 奖补'], ['奖励', '奖补 奖励'], ['员工', '职工'], ['工人', '职工'],
  ['伤了', '伤害 工伤'], ['本钱', '贷款 本金'], ['借钱', '贷款'], ['抵押', '质押 抵押'], ['不给钱', '拖欠 账款'], ['孩子', '子女'], ['上学', '入学'], ['房子', '住房'],
  ['接电', '用电报装'], ['电费', '电费 电价'], ['房东', '转供电 物业'], ['开工', '开工 施工许可'], ['喷漆', '喷涂'], ['环保', '环境影响评价'], ['后补', '容缺 补正'], ['罚款', '处罚'],
];
