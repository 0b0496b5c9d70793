import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CodeOption, defineKind, Fact, holderOf, type RecordState, type Refusal, type Situation, verb } from '@haobang/records';
import { followUpRefused } from './stuck-case.rules.js';

/** How the failed case ended, or got stuck. */
export const CASE_OUTCOMES: readonly CodeOption[] = [
  { code: 'not-accepted', label: { zh: '不予受理', en: 'Not accepted' } },
  { code: 'refused', label: { zh: '不予许可或办理', en: 'Refused' } },
  { code: 'sent-back', label: { zh: '反复补正', en: 'Sent back again and again' } },
  { code: 'overdue', label: { zh: '逾期未办', en: 'Overdue' } },
  { code: 'passed-on', label: { zh: '推诿无人受理', en: 'Passed on, taken by nobody' } },
  { code: 'other', label: { zh: '其他', en: 'Other' } },
];

@Entity('stuck_case')
export class StuckCase {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '诉求', en: 'Demand', is: 'The demand by which it is handled; registered in the same moment.', type: 'record' })
  @Column('uuid') demandId: string;
  @Fact({ zh: '登记窗口', en: 'Counter', is: 'The counter that took it.', type: 'record' })
  @Column('uuid', { nullable: true }) counterId: string | null;
  @Fact({ zh: '原办件系统', en: 'System of the case', is: 'The system in which the case failed.' })
  @Column('text') caseSystem: string;
  @Fact({ zh: '原办件编号', en: 'Number of the case', is: 'Its number there.' })
  @Column('text') caseNo: string;
  @Fact({ zh: '原办理结果', en: 'How it failed', is: 'How the failed case ended, or got stuck.', type: 'code', options: CASE_OUTCOMES })
  @Column('text') caseOutcome: string;
  @Fact({ zh: '原办理单位', en: 'Unit of the case', is: 'The unit where it failed, where known.', type: 'unit' })
  @Column('integer', { nullable: true }) caseUnitId: number | null;
  @Fact({ zh: '证明材料', en: 'Evidence', is: 'What shows that the case failed.', type: 'files' })
  @Column('uuid', { array: true }) evidenceIds: string[];
  @Fact({ zh: '跟踪问效日', en: 'Followed up on', is: 'Day of the last follow-up by the plan office.', type: 'date' })
  @Column('date', { nullable: true }) followedUpOn: string | null;
  @Fact({ zh: '跟踪问效结论', en: 'Finding', is: 'What the last follow-up found.', type: 'longText' })
  @Column('text', { nullable: true }) finding: string | null;
  @Fact({ zh: '是否解决', en: 'Solved', is: 'Whether the last follow-up found it solved.', type: 'boolean' })
  @Column('boolean', { nullable: true }) solved: boolean | null;
  @Fact({ zh: '原办件办成', en: 'Turned into success', is: 'Whether the failed case was granted in the end.' })
  @Column('boolean') turned: boolean;
  @Fact({ zh: '办成编号', en: 'Number of the result', is: 'Number of the licence, payment or case that came of it.' })
  @Column('text', { nullable: true }) resultNo: string | null;
  @Fact({ zh: '办成佐证', en: 'Proof of success', is: 'What shows that it was granted.', type: 'files' })
  @Column('uuid', { array: true }) resultIds: string[];
  @Fact({ zh: '销号日', en: 'Struck off on', is: 'Day on which it was taken off the list.', type: 'date' })
  @Column('date', { nullable: true }) struckOffOn: string | null;
}
export type StuckCaseFields = Omit<StuckCase, 'recordId'>;
export type StuckCaseState = RecordState<StuckCaseFields>;

/** What is written down at the counter: the demand and the case that failed, once. */
export class RegisterStuckCase {
  @Fact({ zh: '标题', en: 'Title', is: 'What could not get done, in a line.', required: true, max: 200, example: '食品经营许可三次补正仍未受理' }) title: string;
  @Fact({ zh: '情况说明', en: 'What happened', is: 'What was tried and where it got stuck, in the visitor\'s words.', type: 'longText', required: true, max: 9_000, example: '每次补正的要求都不同，门店装修完已空置一个月。' }) content: string;
  @Fact({ zh: '原办件系统', en: 'System of the case', is: 'The system in which the case failed.', required: true, max: 60, example: '陕西政务服务网' }) caseSystem: string;
  @Fact({ zh: '原办件编号', en: 'Number of the case', is: 'Its number there.', required: true, max: 100, example: '61000024050900017' }) caseNo: string;
  @Fact({ zh: '原办理结果', en: 'How it failed', is: 'How the failed case ended, or got stuck.', type: 'code', options: CASE_OUTCOMES, required: true, example: 'sent-back' }) caseOutcome: string;
  @Fact({ zh: '原办理单位', en: 'Unit of the case', is: 'The unit where it failed, where known.', type: 'unit' }) caseUnitId?: number;
  @Fact({ zh: '证明材料', en: 'Evidence', is: 'What shows that the case failed.', type: 'files' }) evidenceIds?: string[];
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise, where it is known.', type: 'enterprise' }) enterpriseId?: string;
  @Fact({ zh: '来访人', en: 'Visitor', is: 'Who came; shown masked.', personal: true, max: 60 }) callerName?: string;
  @Fact({ zh: '电话', en: 'Phone', is: 'Where the visitor is called back; shown masked.', type: 'phone', personal: true }) callerPhone?: string;
}
/** Put in by the service, which has registered the demand before. */
export type TakenStuckCase = RegisterStuckCase & { demandId: string; counterId: string | null };

export class Inform {
  @Fact({ zh: '告知内容', en: 'What was said', is: 'What the visitor was told of the progress.', type: 'longText', required: true, max: 2_000 }) text: string;
}
export class FollowUp {
  @Fact({ zh: '是否解决', en: 'Solved', is: 'Whether what the visitor came for is solved.', type: 'boolean', required: true, example: true }) solved: boolean;
  @Fact({ zh: '跟踪问效结论', en: 'Finding', is: 'What was looked at, who was asked, and what was found.', type: 'longText', required: true, max: 5_000, example: '电话回访企业，许可证已领取。' }) finding: string;
  @Fact({ zh: '原办件办成', en: 'Turned into success', is: 'Whether the failed case was granted in the end; needs proof.', type: 'boolean' }) turned?: boolean;
  @Fact({ zh: '办成编号', en: 'Number of the result', is: 'Number of the licence, payment or case that came of it.', max: 100 }) resultNo?: string;
  @Fact({ zh: '办成佐证', en: 'Proof of success', is: 'What shows that it was granted.', type: 'files' }) resultIds?: string[];
}
/** Put in by the service: whether the demand can still be sent back. */
export type JudgedFollowUp = FollowUp & { reworksLeft: boolean };
export class StrikeOffStuckCase {
  @Fact({ zh: '不能解决的理由', en: 'Why it can not be solved', is: 'Accepted in writing, where the follow-up found it unsolved or the visitor stayed dissatisfied.', type: 'longText', max: 2_000 }) acceptedReason?: string;
}

type S = Situation<StuckCaseFields>;
const needsReason = (s: S, { acceptedReason }: StrikeOffStuckCase): Refusal | undefined =>
  s.record.fields.solved || acceptedReason?.trim() ? undefined : { code: 'not-solved', detail: 'The follow-up found it unsolved: accept in writing why it can not be solved.' };

/**
 * What could not get done elsewhere and was taken at a counter (办不成事). Whoever receives it first owns it until it is struck off,
 * whichever units its demand passes through; what the units do is told by the demand alone. Measure 46.
 */
export const stuckCase = defineKind({
  kind: 'stuck-case', plural: 'stuck-cases', area: 'complaints', prefix: 'BB', label: { zh: '办不成事', en: 'Stuck case' }, labelPlural: { zh: '办不成事登记', en: 'Stuck cases' }, measures: [46],
  table: StuckCase as unknown as new () => StuckCaseFields,
  states: {
    ACCEPTED: { label: { zh: '已受理', en: 'Accepted' }, open: true, tone: 'processing' },
    REWORK: { label: { zh: '未解决退回', en: 'Sent back' }, open: true, tone: 'error' },
    FOLLOWED_UP: { label: { zh: '已跟踪问效', en: 'Followed up' }, open: true, tone: 'warning' },
    STRUCK_OFF: { label: { zh: '已销号', en: 'Struck off' }, open: false, tone: 'success' },
    WITHDRAWN: { label: { zh: '已撤回', en: 'Withdrawn' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: RegisterStuckCase, by: { clerk: 'any' }, to: 'ACCEPTED', byHand: true,
    guard: (s: S, { caseUnitId }: RegisterStuckCase) => (caseUnitId === undefined || s.lives(caseUnitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' }),
    does: (s: S, input: RegisterStuckCase) => ({
      title: input.title, leadUnitId: s.record.registeredUnitId, handlerId: holderOf(s.actor), enterpriseId: input.enterpriseId ?? null,
      fields: {
        demandId: (input as TakenStuckCase).demandId, counterId: (input as TakenStuckCase).counterId, caseSystem: input.caseSystem.trim(), caseNo: input.caseNo.trim(), caseOutcome: input.caseOutcome, caseUnitId: input.caseUnitId ?? null, evidenceIds: input.evidenceIds ?? [],
        followedUpOn: null, finding: null, solved: null, turned: false, resultNo: null, resultIds: [], struckOffOn: null,
      },
    }),
  },
  verbs: {
    inform: verb({ label: { zh: '告知进展', en: 'Inform' }, is: 'Tells the visitor how it stands: the first receiver keeps in touch, whoever handles it.', from: 'open', to: 'same', by: { clerk: 'registered' }, input: Inform }),
    followUp: verb({
      label: { zh: '跟踪问效', en: 'Follow up' }, from: ['ACCEPTED', 'REWORK'], to: ['FOLLOWED_UP', 'REWORK'], by: { planOffice: 'any' }, input: FollowUp, byHand: true,
      is: 'Says whether it is solved, once the visitor was called back. If not, its demand goes back to the unit in the same moment; once both reworks are used, it goes under supervision instead.',
      guard: (_s: S, input: FollowUp) => followUpRefused(input),
      does: (s: S, input: FollowUp) => ({
        status: input.solved || !(input as JudgedFollowUp).reworksLeft ? 'FOLLOWED_UP' : 'REWORK',
        fields: { followedUpOn: s.on, finding: input.finding, solved: input.solved, turned: input.turned ?? false, resultNo: input.resultNo ?? null, resultIds: input.resultIds ?? [] },
      }),
    }),
    strikeOff: verb({
      label: { zh: '销号', en: 'Strike off' }, is: 'Takes it off the list after the follow-up, and its demand too where that is not struck off yet.', from: ['FOLLOWED_UP'], to: ['STRUCK_OFF'], by: { supervisor: 'any' }, notBy: ['followUp'], input: StrikeOffStuckCase, byHand: true,
      guard: needsReason, does: (s: S) => ({ fields: { struckOffOn: s.on } }),
    }),
    withdraw: verb({ label: { zh: '撤回', en: 'Withdraw' }, is: 'Ends it at the visitor\'s request, and its demand with it where that is open.', from: 'open', to: ['WITHDRAWN'], by: { clerk: 'registered' }, reason: 'required', byHand: true }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids an entry that was made by mistake; its demand stays.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true, byHand: true }),
  },
  filters: ['caseOutcome', 'followedUpOn', 'turned'], columns: ['caseSystem', 'caseNo', 'caseOutcome', 'followedUpOn', 'turned'],
  search: (record: StuckCaseState) => [record.fields.caseSystem, record.fields.caseNo],
  leading: () => null,
  awaits: (record: StuckCaseState) => (record.status === 'FOLLOWED_UP' ? 'supervisor' : null),
});
