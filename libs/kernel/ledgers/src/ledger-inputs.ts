import { Fact } from '@haobang/records';
import { LEDGER_GRADES } from './ledger-entry.js';

export class VerifyEntry {
  @Fact({ zh: '核实情况', en: 'Finding', is: 'What the verification found.', type: 'longText', required: true, max: 2_000, example: '合同、验收单与欠款金额一致' }) finding: string;
}

export class GradeEntry {
  @Fact({ zh: '等级', en: 'Grade', is: 'How much it weighs.', type: 'code', options: LEDGER_GRADES, required: true, example: 'ordinary' }) grade: string;
  @Fact({ zh: '分级依据', en: 'Reason of the grade', is: 'Why it weighs so much.', required: true, max: 200, example: '金额较小，无争议' }) gradeReason: string;
}
/** A grade that a decision table gave; its words in English and the receipt are put in by a service, never by a client. */
export interface GradeGiven extends GradeEntry {
  gradeReasonEn?: string;
  gradeReceiptId?: string | null;
}

export class PlanEntry {
  @Fact({ zh: '化解责任人', en: 'Responsible', is: 'Who answers for the plan.', required: true, max: 60, example: '财务科负责人' }) planOwner: string;
  @Fact({ zh: '化解措施', en: 'Plan', is: 'What is done to put it right.', type: 'longText', required: true, max: 2_000, example: '列入本季度资金计划，分两期付清' }) planText: string;
  @Fact({ zh: '计划完成日', en: 'Planned until', is: 'The day by which it is put right: today or later.', type: 'date', required: true, example: '2099-06-30' }) planDueOn: string;
}

export class ReportEntry {
  @Fact({ zh: '进展', en: 'Progress', is: 'What was done so far.', type: 'longText', required: true, max: 2_000 }) text: string;
  @Fact({ zh: '附件', en: 'Files', is: 'What shows it.', type: 'files' }) documentIds?: string[];
}

export class ClaimEntry {
  @Fact({ zh: '完成情况', en: 'Outcome', is: 'What was done.', type: 'longText', required: true, max: 2_000, example: '款项已全部付清' }) outcome: string;
  @Fact({ zh: '证明材料', en: 'Proof', is: 'Files that prove it; at least one.', type: 'files', required: true, example: ['01890b1e-5d2c-7c3a-9b1e-0242ac120002'] }) documentIds: string[];
}

export class HandOverEntry {
  @Fact({ zh: '主办单位', en: 'Lead unit', is: 'The unit that has to see to it from now on.', type: 'unit', required: true }) leadUnitId: number;
}

export class ExtendEntry {
  @Fact({ zh: '延长天数', en: 'Days more', is: 'By how many days the handling may take longer, within the most that is allowed.', required: true, min: 1, max: 365, example: 30 }) days: number;
}
