import { type Effects, verb, type VerbDeclaration } from '@haobang/records';
import type { LedgerFields } from './ledger-entry.js';
import { ClaimEntry, ExtendEntry, GradeEntry, type GradeGiven, HandOverEntry, PlanEntry, ReportEntry, VerifyEntry } from './ledger-inputs.js';
import { claimAllowed, extendAllowed, extendedDays, handlingLimit, type LedgerOptions, type LedgerSituation, planAllowed, planLimit, resumed } from './ledger.rules.js';

export type LedgerStatus = 'REGISTERED' | 'VERIFIED' | 'GRADED' | 'RESOLVING' | 'CLAIMED_DONE' | 'STRUCK_OFF' | 'RETURNED' | 'VOIDED';

type V = VerbDeclaration<LedgerStatus, LedgerFields, never>;
const one = <I extends object = object>(declaration: VerbDeclaration<LedgerStatus, LedgerFields, I>): V => verb(declaration);

const BY_UNIT = { handler: 'lead', unitHead: 'lead' } as const;
const WORKED_ON = ['VERIFIED', 'GRADED', 'RESOLVING', 'RETURNED'] as const;

/** The plan as it is from now on; the day of the first one stays. */
function planned(s: LedgerSituation, input: PlanEntry): Effects<LedgerFields> {
  const { firstPlanDueOn, plannedOn } = s.record.fields;
  return {
    fields: { planOwner: input.planOwner, planText: input.planText, planDueOn: input.planDueOn, firstPlanDueOn: firstPlanDueOn ?? input.planDueOn, plannedOn: plannedOn ?? s.on },
    clocks: [{ start: 'plan', limit: planLimit(input.planDueOn), from: s.on, unitId: s.record.leadUnitId }],
  };
}

/** Every verb of a ledger row: who, from where, to where. A kind spreads them, leaves some out or narrows one. */
export const ledgerVerbs = (options: LedgerOptions = {}) => ({
  verify: one({
    label: { zh: '核实', en: 'Verify' }, is: 'Finds the facts right: the row stays on the ledger.', from: ['REGISTERED'], to: ['VERIFIED'], by: BY_UNIT, input: VerifyEntry, clocks: ['review', 'handling'], ...(options.review?.basis ? { basis: options.review.basis } : {}),
    does: (s, input: VerifyEntry) => ({
      fields: { finding: input.finding, verifiedOn: s.on },
      clocks: [{ stop: 'review' }, ...(options.handling ? [{ start: 'handling', limit: handlingLimit(options.handling.days), from: s.on, unitId: s.record.leadUnitId, ...(options.handling.basis ? { basis: options.handling.basis } : {}) }] : [])],
    }),
  }),
  grade: one({
    label: { zh: '分级', en: 'Grade' }, is: 'Says how much the row weighs, and why; while it is being resolved the state stays.', from: WORKED_ON, to: ['GRADED', 'RESOLVING', 'RETURNED'], by: BY_UNIT, input: GradeEntry,
    does: (s, input: GradeGiven) => ({
      status: s.record.status === 'VERIFIED' ? 'GRADED' : s.record.status,
      fields: { grade: input.grade, gradeReason: input.gradeReason, gradeReasonEn: input.gradeReasonEn ?? input.gradeReason, gradeReceiptId: input.gradeReceiptId ?? null },
    }),
  }),
  startResolving: one({
    label: { zh: '制定化解方案', en: 'Plan and resolve' }, is: 'Begins the work with a plan: who does what until when.', from: ['GRADED', 'RETURNED'], to: ['RESOLVING'], by: BY_UNIT, input: PlanEntry, clocks: ['plan'],
    guard: (s, input: PlanEntry) => planAllowed(s, input.planDueOn),
    does: planned,
  }),
  replan: one({
    label: { zh: '调整方案', en: 'Change the plan' }, is: 'Changes the plan, with the reason; figures stay with the day of the first one.', from: ['RESOLVING'], to: 'same', by: { unitHead: 'lead' }, input: PlanEntry, clocks: ['plan'], reason: 'required',
    guard: (s, input: PlanEntry) => planAllowed(s, input.planDueOn),
    does: planned,
  }),
  report: one({ label: { zh: '反馈进展', en: 'Report' }, is: 'Tells how far it has come.', from: ['RESOLVING', 'RETURNED'], to: 'same', by: { handler: 'part', unitHead: 'part' }, input: ReportEntry }),
  claimDone: one({
    label: { zh: '申请销号', en: 'Claim done' }, is: 'Says that it is put right, with the files that prove it.', from: ['RESOLVING'], to: ['CLAIMED_DONE'], by: BY_UNIT, input: ClaimEntry, clocks: ['plan', 'handling'],
    guard: (_s, input: ClaimEntry) => claimAllowed(input.documentIds),
    does: (s, input: ClaimEntry) => ({ fields: { outcome: input.outcome, claimedOn: s.on }, clocks: [{ stop: 'plan' }, { stop: 'handling' }] }),
  }),
  strikeOff: one({
    label: { zh: '复核销号', en: 'Strike off' }, is: 'Finds the proof good and takes the row off the ledger; by another person than who claimed it.', from: ['CLAIMED_DONE'], to: ['STRUCK_OFF'], by: { supervisor: 'any' }, notBy: ['claimDone'],
    does: (s) => ({ fields: { struckOffOn: s.on } }),
  }),
  return: one({
    label: { zh: '复核退回', en: 'Return' }, is: 'Finds the proof wanting: the unit plans anew and resolves it.', from: ['CLAIMED_DONE'], to: ['RETURNED'], by: { supervisor: 'any' }, notBy: ['claimDone'], reason: 'required', clocks: ['handling'],
    does: (s) => ({ fields: { returnCount: s.record.fields.returnCount + 1, claimedOn: null }, clocks: resumed(s.record) }),
  }),
  extend: one({
    label: { zh: '延长办理期限', en: 'Extend' }, is: 'Gives the handling more days, once, with the reason, before it is due.', from: WORKED_ON, to: 'same', by: { unitHead: 'lead' }, input: ExtendEntry, clocks: ['handling'], reason: 'required', times: { most: 1, per: 'record' },
    ...(options.handling?.basis ? { basis: options.handling.basis } : {}),
    allowed: (s) => extendAllowed(s, options, 1),
    guard: (s, input: ExtendEntry) => extendAllowed(s, options, input.days),
    does: (s, input: ExtendEntry) => ({ clocks: [{ relimit: 'handling', limit: handlingLimit(extendedDays(s.record, input.days)) }] }),
  }),
  handOver: one({
    label: { zh: '转办', en: 'Hand over' }, is: 'Hands the row to the unit that has to see to it; clocks run on.', from: ['REGISTERED', 'VERIFIED', 'GRADED', 'RESOLVING', 'RETURNED'], to: 'same', by: { supervisor: 'any', unitHead: 'lead' }, input: HandOverEntry, reason: 'required',
    guard: (s, input: HandOverEntry) =>
      input.leadUnitId === s.record.leadUnitId ? { code: 'same-unit', detail: 'This unit leads already.' } : s.lives(input.leadUnitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' },
    does: (_s, input: HandOverEntry) => ({ leadUnitId: input.leadUnitId, handlerId: null }),
  }),
  void: one({
    label: { zh: '作废', en: 'Void' }, is: 'Voids a row that was registered by mistake or does not belong here.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true, clocks: ['review', 'handling', 'plan'],
    does: () => ({ clocks: [{ stop: 'review' }, { stop: 'handling' }, { stop: 'plan' }] }),
  }),
});
