import { Fact } from '@haobang/records';
import { ANSWERS, CHANNELS, COMPLEXITIES, DEMAND_KINDS, OUTCOMES } from './demand.js';

export class RegisterDemand {
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', required: true, max: 200, example: '园区停电两小时无人处理' }) title: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What is asked for, in the caller\'s words.', type: 'longText', required: true, max: 10_000 }) content: string;
  @Fact({ zh: '渠道', en: 'Channel', is: 'Where the demand came in.', type: 'code', options: CHANNELS, required: true, example: '12345' }) channel: string;
  @Fact({ zh: '涉企', en: 'Concerns an enterprise', is: 'Whether an enterprise asks, or it is asked for one.' }) enterpriseFlag?: boolean;
  @Fact({ zh: '匿名', en: 'Anonymous', is: 'Whether the caller wants to stay unnamed.' }) anonymous?: boolean;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise, where it is known.', type: 'enterprise' }) enterpriseId?: string;
  @Fact({ zh: '来电人', en: 'Caller', is: 'Who asked; shown masked.', personal: true, max: 60 }) callerName?: string;
  @Fact({ zh: '电话', en: 'Phone', is: 'Where the caller is called back; shown masked.', type: 'phone', personal: true }) callerPhone?: string;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is about.' }) place?: string;
  @Fact({ zh: '来源系统', en: 'System', is: 'The system that sends it.', max: 60, example: '12345' }) externalSystem?: string;
  @Fact({ zh: '来源编号', en: 'Id there', is: 'Its id in that system; unique with the system.', max: 200, example: 'XX2024050900123' }) externalId?: string;
  @Fact({ zh: '来源时限', en: 'Due by the source', is: 'The due time that the sending system set; kept and shown, it moves no clock of ours.', type: 'instant' }) sourceDueAt?: string;
  @Fact({ zh: '登记时间', en: 'Registered at', is: 'When it came in, if not now: up to 30 working days back, with a reason if by one or more.', type: 'instant' }) registeredAt?: string;
  @Fact({ zh: '理由', en: 'Reason', is: 'Why it is entered late, if it is by a working day or more.', type: 'longText', max: 2_000 }) reason?: string;
}

/** Absent leaves a fact as it is, null empties it; a demand is never without a title. */
export class AmendDemand {
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', max: 200 }) title?: string | null;
  @Fact({ zh: '地点', en: 'Place', is: 'Where it is about.' }) place?: string | null;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise, where it is known.', type: 'enterprise' }) enterpriseId?: string | null;
}

export class ClassifyDemand {
  @Fact({ zh: '诉求类型', en: 'Kind', is: 'Inquiry, help, complaint, report or suggestion.', type: 'code', options: DEMAND_KINDS, required: true }) demandKind: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter, by the directory of duties.', required: true, max: 60 }) category: string;
  @Fact({ zh: '涉企', en: 'Concerns an enterprise', is: 'Set where intake left it open.' }) enterpriseFlag?: boolean;
}

/** What the decision table says of a demand; put in by the service, never by a client. */
export interface ComplexityDecision {
  complexity: 'general' | 'complex';
  /** The reason in Chinese words, and in English ones where they are known; the receipt names the row of the table. */
  rule: string;
  ruleEn?: string | null;
  receiptId: string | null;
}
export type ClassifiedDemand = ClassifyDemand & { decision: ComplexityDecision };

export class ReclassifyDemand {
  @Fact({ zh: '诉求类型', en: 'Kind', is: 'Inquiry, help, complaint, report or suggestion.', type: 'code', options: DEMAND_KINDS }) demandKind?: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter, by the directory of duties.', max: 60 }) category?: string;
  @Fact({ zh: '难易', en: 'Complexity', is: 'General or complex, against what the rule said.', type: 'code', options: COMPLEXITIES }) complexity?: string;
}

export class AnswerAtOnce {
  @Fact({ zh: '诉求类型', en: 'Kind', is: 'Needed where it was not classified before.', type: 'code', options: DEMAND_KINDS }) demandKind?: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The matter, by the directory of duties.', max: 60 }) category?: string;
  @Fact({ zh: '答复', en: 'Reply', is: 'What the caller was told.', type: 'longText', required: true }) reply: string;
}

export class AssignDemand {
  @Fact({ zh: '主办单位', en: 'Lead unit', is: 'The unit that must answer.', type: 'unit', required: true }) leadUnitId: number;
  @Fact({ zh: '协办单位', en: 'Co-handling units', is: 'Units that help.', type: 'units' }) coUnitIds?: number[];
  @Fact({ zh: '建议单位', en: 'Suggested unit', is: 'What was suggested before the choice; kept as it was shown.', type: 'unit' }) suggestedUnitId?: number;
}
export class ReassignDemand {
  @Fact({ zh: '主办单位', en: 'Lead unit', is: 'The unit that must answer from now on.', type: 'unit', required: true }) leadUnitId: number;
}
export class UnitToAdd {
  @Fact({ zh: '协办单位', en: 'Co-handling unit', is: 'A unit that helps.', type: 'unit', required: true }) unitId: number;
}
export class Handler {
  @Fact({ zh: '承办人', en: 'Handler', is: 'The account that handles it; a handler or head of the unit that leads.', type: 'handler', required: true }) handlerId: string;
}
export class DutyClause {
  @Fact({ zh: '职责依据', en: 'Duty clause', is: 'The clause of the duties that says that another unit is competent.', required: true, max: 1_000 }) dutyClause: string;
  @Fact({ zh: '应办单位', en: 'Competent unit', is: 'The unit that is competent, where known.', type: 'unit' }) competentUnitId?: number;
}
export class ResolveDemand {
  @Fact({ zh: '办理结果', en: 'Outcome', is: 'Solved, explained or out of scope.', type: 'code', options: OUTCOMES, required: true }) outcome: string;
  @Fact({ zh: '答复', en: 'Reply', is: 'What the caller is told.', type: 'longText', required: true }) reply: string;
  @Fact({ zh: '佐证材料', en: 'Evidence', is: 'Documents that show it.', type: 'files' }) documentIds?: string[];
}
export class Report {
  @Fact({ zh: '进展', en: 'Progress', is: 'What has been done and what comes next.', type: 'longText', required: true }) text: string;
  @Fact({ zh: '材料', en: 'Documents', is: 'Documents that go with it.', type: 'files' }) documentIds?: string[];
}
export class CallBackAnswer {
  @Fact({ zh: '来电人', en: 'Caller', is: 'Which caller answered; needed where there are several.', type: 'record' }) callerId?: string;
  @Fact({ zh: '评价', en: 'Answer', is: 'One of five levels.', type: 'code', options: ANSWERS, required: true }) answer: string;
  @Fact({ zh: '默认评价', en: 'Default rating', is: 'Set by a system without an answer; kept, never counted, and no callback.' }) isDefault?: boolean;
  @Fact({ zh: '意见', en: 'Remark', is: 'What the caller said.', type: 'longText', max: 2_000 }) remark?: string;
}
export class CallBackTry {
  @Fact({ zh: '来电人', en: 'Caller', is: 'Which caller was tried; needed where there are several.', type: 'record' }) callerId?: string;
}
export class StrikeOff {
  @Fact({ zh: '不能解决的理由', en: 'Why it can not be solved', is: 'Accepted in writing, where the last answer was dissatisfied.', type: 'longText', max: 2_000 }) acceptedReason?: string;
}
export class PendDemand {
  @Fact({ zh: '复查日', en: 'Review day', is: 'When it is looked at again.', type: 'date', required: true }) reviewOn: string;
}
export class AskExtension {
  @Fact({ zh: '延长工作日', en: 'Working days more', is: 'How many working days more are asked for.', type: 'integer', min: 1, max: 20, required: true }) workdays: number;
}
export class MergeDemand {
  @Fact({ zh: '并入', en: 'Parent', is: 'The open demand that it is folded into.', type: 'record', required: true }) parentId: string;
}
export class Words {
  @Fact({ zh: '内容', en: 'Text', is: 'What is said.', type: 'longText', required: true, max: 5_000 }) text: string;
}
