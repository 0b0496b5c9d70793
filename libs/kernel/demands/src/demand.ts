import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CodeOption, Fact } from '@haobang/records';

const options = (...codes: [string, string, string][]): CodeOption[] => codes.map(([code, zh, en]) => ({ code, label: { zh, en } }));

/** Where a demand came in. */
export const CHANNELS = options(
  ['12345', '12345热线', '12345 hotline'], ['96611', '96611热线', '96611 hotline'], ['window', '诉求专窗', 'Counter'], ['visit', '走访', 'Visit'], ['liaison', '联络员', 'Liaison officer'],
  ['haobang', '镐帮手', 'Haobang'], ['shanqitong', '陕企通', 'Shanqitong'], ['supervisor', '监督员', 'Supervisor of the business environment'], ['forum', '座谈会', 'Forum'], ['grid', '网格', 'Grid officer'],
);
export const DEMAND_KINDS = options(['inquiry', '咨询', 'Inquiry'], ['help', '求助', 'Help'], ['complaint', '投诉', 'Complaint'], ['report', '举报', 'Report'], ['suggestion', '建议', 'Suggestion']);
export const COMPLEXITIES = options(['general', '一般', 'General'], ['complex', '复杂', 'Complex']);
export const OUTCOMES = options(['solved', '已解决', 'Solved'], ['explained', '已解释', 'Explained'], ['out-of-scope', '不属受理范围', 'Out of scope']);
/** Five levels; the first three count as satisfied. */
export const ANSWERS = options(
  ['very-satisfied', '非常满意', 'Very satisfied'], ['satisfied', '满意', 'Satisfied'], ['basically-satisfied', '基本满意', 'Basically satisfied'], ['dissatisfied', '不满意', 'Dissatisfied'], ['very-dissatisfied', '非常不满意', 'Very dissatisfied'],
);
export const SATISFIED: readonly string[] = ['very-satisfied', 'satisfied', 'basically-satisfied'];

@Entity('demand')
export class Demand {
  @PrimaryColumn('uuid') recordId: string;

  @Fact({ zh: '渠道', en: 'Channel', is: 'Where the demand came in.', type: 'code', options: CHANNELS })
  @Column('text') channel: string;
  @Fact({ zh: '涉企', en: 'Concerns an enterprise', is: 'Whether an enterprise asks, or it is asked for one; an anonymous enterprise counts.' })
  @Column('boolean') enterpriseFlag: boolean;
  @Fact({ zh: '匿名', en: 'Anonymous', is: 'Whether the caller wants to stay unnamed.' })
  @Column('boolean') anonymous: boolean;
  @Fact({ zh: '内容', en: 'Content', is: 'What is asked for, in the caller\'s words.', type: 'longText' })
  @Column('text') content: string;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is about.' })
  @Column('text', { nullable: true }) place: string | null;
  @Fact({ zh: '诉求类型', en: 'Kind', is: 'Inquiry, help, complaint, report or suggestion.', type: 'code', options: DEMAND_KINDS })
  @Column('text', { nullable: true }) demandKind: string | null;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter, by the directory of duties.' })
  @Column('text', { nullable: true }) category: string | null;
  @Fact({ zh: '难易', en: 'Complexity', is: 'General (same working day) or complex (three working days).', type: 'code', options: COMPLEXITIES })
  @Column('text', { nullable: true }) complexity: string | null;
  @Fact({ zh: '难易依据', en: 'Rule of complexity', is: 'The rule that said so, in Chinese words.', language: 'zh' })
  @Column('text', { nullable: true }) complexityRule: string | null;
  @Fact({ zh: '难易依据', en: 'Rule of complexity', is: 'The same in English words.', language: 'en' })
  @Column('text', { nullable: true }) complexityRuleEn: string | null;
  @Fact({ zh: '判定凭据', en: 'Receipt', is: 'The receipt of the decision table.', type: 'record' })
  @Column('uuid', { nullable: true }) complexityReceiptId: string | null;
  @Fact({ zh: '计数难易', en: 'Counted complexity', is: 'The complexity on the citizen\'s due day, which is the one that measure 47 counts.', type: 'code', options: COMPLEXITIES })
  @Column('text', { nullable: true }) countedComplexity: string | null;
  @Fact({ zh: '建议单位', en: 'Suggested unit', is: 'The unit that was suggested before the first choice.', type: 'unit' })
  @Column('integer', { nullable: true }) suggestedUnitId: number | null;
  @Fact({ zh: '首派单位', en: 'First unit', is: 'The unit that the demand was first assigned to.', type: 'unit' })
  @Column('integer', { nullable: true }) firstUnitId: number | null;
  @Fact({ zh: '办理结果', en: 'Outcome', is: 'Solved, explained or out of scope.', type: 'code', options: OUTCOMES })
  @Column('text', { nullable: true }) outcome: string | null;
  @Fact({ zh: '答复', en: 'Reply', is: 'What the caller was told.', type: 'longText' })
  @Column('text', { nullable: true }) reply: string | null;
  @Fact({ zh: '即问即答', en: 'Answered at once', is: 'Answered in the same contact.' })
  @Column('boolean') answeredAtOnce: boolean;
  @Fact({ zh: '办结日', en: 'Closed on', is: 'Day of the last closing; none while open.', type: 'date' })
  @Column('date', { nullable: true }) closedOn: string | null;
  @Fact({ zh: '回访日', en: 'Called back on', is: 'Day on which the last closing was called back, or given up as unreachable.', type: 'date' })
  @Column('date', { nullable: true }) calledBackOn: string | null;
  @Fact({ zh: '评价', en: 'Answer', is: 'The last answer to a callback.', type: 'code', options: ANSWERS })
  @Column('text', { nullable: true }) answer: string | null;
  @Fact({ zh: '联系不上', en: 'Unreachable', is: 'Three tries on two days met nobody.' })
  @Column('boolean') unreachable: boolean;
  @Fact({ zh: '重办次数', en: 'Reworks', is: 'How often it was reworked; twice at most.' })
  @Column('integer') reworkCount: number;
  @Fact({ zh: '退单次数', en: 'Returns', is: 'How often units returned it.' })
  @Column('integer') returnCount: number;
  @Fact({ zh: '督办', en: 'Supervised', is: 'Whether a supervision was opened.' })
  @Column('boolean') supervised: boolean;
  @Fact({ zh: '挂账复查日', en: 'Review day', is: 'When a pending demand is looked at again.', type: 'date' })
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Fact({ zh: '撤回日', en: 'Withdrawn on', is: 'Day on which the caller withdrew it.', type: 'date' })
  @Column('date', { nullable: true }) withdrawnOn: string | null;
  @Fact({ zh: '来源时限', en: 'Due by the source', is: 'The due time that the sending system set.', type: 'instant' })
  @Column('timestamptz', { nullable: true }) sourceDueAt: string | null;
}

export type DemandFields = Omit<Demand, 'recordId'>;

/** Whoever asked. A merged demand's caller is held by the parent and still known by the demand that they came with. */
@Entity('demand_caller')
export class DemandCaller {
  @PrimaryColumn('uuid') id: string;
  /** The demand that calls them back: their own, or the one that it was merged into. */
  @Column('uuid') recordId: string;
  /** The demand that they came with. */
  @Column('uuid') originId: string;
  @Column('bytea', { nullable: true }) nameSealed: string | null;
  @Column('bytea', { nullable: true }) phoneSealed: string | null;
  /** Finds a number without opening it: one phone for many callbacks is seen by this. */
  @Column('bytea', { nullable: true }) phoneIndex: string | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('date', { nullable: true }) heardOn: string | null;
  /** A rating that nobody gave; kept as what it is, and never counted. */
  @Column('boolean') isDefault: boolean;
  @Column('integer') tries: number;
  @Column('date', { nullable: true }) firstTriedOn: string | null;
  @Column('boolean') unreachable: boolean;
}

export interface CallerRow extends Record<string, unknown> {
  id: string;
  originId: string;
  answer: string | null;
  heardOn: string | null;
  isDefault: boolean;
  tries: number;
  firstTriedOn: string | null;
  unreachable: boolean;
}
