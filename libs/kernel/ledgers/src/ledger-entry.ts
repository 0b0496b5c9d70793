import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CodeOption, Fact } from '@haobang/records';

/** How much a row weighs; what makes it so is the kind's rule. */
export const LEDGER_GRADES: CodeOption[] = [
  { code: 'major', label: { zh: '重大', en: 'Major' } },
  { code: 'larger', label: { zh: '较大', en: 'Larger' } },
  { code: 'ordinary', label: { zh: '一般', en: 'Ordinary' } },
];

/** What every row of a ledger has, beside what the kind makes of it. */
@Entity('ledger_entry')
export class LedgerEntry {
  @PrimaryColumn('uuid') recordId: string;

  @Fact({ zh: '等级', en: 'Grade', is: 'How much it weighs: major, larger or ordinary.', type: 'code', options: LEDGER_GRADES })
  @Column('text', { nullable: true }) grade: string | null;
  @Fact({ zh: '分级依据', en: 'Reason of the grade', is: 'The rule or the words that gave the grade, in Chinese where a rule gave it.', language: 'zh' })
  @Column('text', { nullable: true }) gradeReason: string | null;
  @Fact({ zh: '分级依据', en: 'Reason of the grade', is: 'The same in English where a rule gave it, else as the person wrote it.', language: 'en' })
  @Column('text', { nullable: true }) gradeReasonEn: string | null;
  @Fact({ zh: '分级凭据', en: 'Receipt of the grade', is: 'The receipt of the decision table, where one gave the grade.', type: 'record' })
  @Column('uuid', { nullable: true }) gradeReceiptId: string | null;
  @Fact({ zh: '核实情况', en: 'Finding', is: 'What the verification found.', type: 'longText' })
  @Column('text', { nullable: true }) finding: string | null;
  @Fact({ zh: '核实日', en: 'Verified on', is: 'Day on which its facts were found right.', type: 'date' })
  @Column('date', { nullable: true }) verifiedOn: string | null;
  @Fact({ zh: '化解责任人', en: 'Responsible', is: 'Who answers for the plan.' })
  @Column('text', { nullable: true }) planOwner: string | null;
  @Fact({ zh: '化解措施', en: 'Plan', is: 'What is done to put it right.', type: 'longText' })
  @Column('text', { nullable: true }) planText: string | null;
  @Fact({ zh: '计划完成日', en: 'Planned until', is: 'The day by which the plan in force puts it right.', type: 'date' })
  @Column('date', { nullable: true }) planDueOn: string | null;
  @Fact({ zh: '首次计划完成日', en: 'First planned until', is: 'The day that the first plan named; figures go by it, so that a moved plan moves none.', type: 'date' })
  @Column('date', { nullable: true }) firstPlanDueOn: string | null;
  @Fact({ zh: '方案日', en: 'Planned on', is: 'Day of the first plan.', type: 'date' })
  @Column('date', { nullable: true }) plannedOn: string | null;
  @Fact({ zh: '完成情况', en: 'Outcome', is: 'What was done, as claimed.', type: 'longText' })
  @Column('text', { nullable: true }) outcome: string | null;
  @Fact({ zh: '申请销号日', en: 'Claimed on', is: 'Day of the last claim that it is done.', type: 'date' })
  @Column('date', { nullable: true }) claimedOn: string | null;
  @Fact({ zh: '销号日', en: 'Struck off on', is: 'Day on which somebody else found the proof good.', type: 'date' })
  @Column('date', { nullable: true }) struckOffOn: string | null;
  @Fact({ zh: '退回次数', en: 'Returns', is: 'How often a claim was returned.' })
  @Column('integer') returnCount: number;
}

export type LedgerFields = Omit<LedgerEntry, 'recordId'>;

/** The fields of a new row. */
export const ledgerFields = (): LedgerFields => ({
  grade: null, gradeReason: null, gradeReasonEn: null, gradeReceiptId: null, finding: null, verifiedOn: null, planOwner: null, planText: null, planDueOn: null, firstPlanDueOn: null, plannedOn: null,
  outcome: null, claimedOn: null, struckOffOn: null, returnCount: 0,
});
