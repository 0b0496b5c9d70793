import { clockOf, type Effects, holderOf, verb, type VerbDeclaration } from '@haobang/records';
import type { CallerRow, DemandFields } from './demand.js';
import {
  AnswerAtOnce, AskExtension, AssignDemand, CallBackAnswer, CallBackTry, type ClassifiedDemand, ClassifyDemand, DutyClause, Handler, MergeDemand, PendDemand, ReassignDemand, ReclassifyDemand, Report, ResolveDemand,
  StrikeOff, UnitToAdd, Words,
} from './demand-inputs.js';
import * as rules from './demand.rules.js';
import type { DemandSituation } from './demand.rules.js';

type V = VerbDeclaration<DemandStatus, DemandFields, never>;
export type DemandStatus =
  | 'COLLECTED' | 'CLASSIFIED' | 'ASSIGNED' | 'SIGNED' | 'IN_PROGRESS' | 'RESOLVED' | 'CALLED_BACK' | 'STRUCK_OFF' | 'REWORK' | 'PENDING' | 'MERGED' | 'WITHDRAWN' | 'VOIDED';

const one = <I extends object = object>(declaration: VerbDeclaration<DemandStatus, DemandFields, I>): V => verb(declaration);

/** The closed loop of a hotline: taken, handed out, handled, answered, supervised, closed, called back, rated. */
const HOTLINES = '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见（国办发〔2020〕53号）';

/** The clocks that run while a demand is open, and all of them. */
const OPEN_CLOCKS = ['unit', 'citizen', 'source', 'sign', 'rework'];
const CLOSING_CLOCKS = [...OPEN_CLOCKS, 'callback'];

/** The reason for a complexity, for readers of either language. */
const because = (zh: string, en: string | null): Partial<DemandFields> => ({ complexityRule: zh, complexityRuleEn: en });

/** A closing: its day counts, its clocks stop, and the callback clock begins. */
function closing(s: DemandSituation, fields: Partial<DemandFields>, answeredAtOnce: boolean): Effects<DemandFields> {
  const callbackUnitId = rules.callbackUnitOf(s, answeredAtOnce);
  return {
    fields: { ...fields, closedOn: s.on, calledBackOn: null, answer: null, unreachable: false },
    callbackUnitId,
    parts: { callers: rules.callersOf(s.record).map((caller) => ({ ...caller, answer: null, heardOn: null, isDefault: false, tries: 0, firstTriedOn: null, unreachable: false })) },
    clocks: [{ stop: 'sign' }, { stop: 'unit' }, { stop: 'citizen' }, { stop: 'source' }, { stop: 'rework' }, { start: 'callback', limit: { workdays: 1 }, from: s.on, unitId: callbackUnitId }],
  };
}

/** After a caller was heard: all of them heard closes the round; a dissatisfied one sends the demand back at once. */
function heard(s: DemandSituation, caller: CallerRow, change: Partial<CallerRow>): Effects<DemandFields> {
  const changed = { ...caller, ...change };
  const callers = rules.callersOf(s.record).map((c) => (c.id === caller.id ? changed : c));
  const { answer, unreachable } = rules.answerOfAll(callers);
  const dissatisfied = rules.isDissatisfied(changed.answer);
  const over = dissatisfied || callers.every(rules.isHeard);
  const then = !dissatisfied ? undefined : s.record.fields.reworkCount < rules.MOST_REWORKS ? { verb: 'rework' } : { verb: 'openSupervision' };
  return {
    status: over ? 'CALLED_BACK' : 'RESOLVED',
    fields: { answer, unreachable, ...(over ? { calledBackOn: s.on } : {}) },
    parts: { callers: [changed] },
    clocks: [{ stop: 'callback' }],
    ...(then ? { then } : {}),
  };
}

const needsCaller = (s: DemandSituation, input: { callerId?: string }) => (rules.callerMeant(s.record, input.callerId) ? undefined : { code: 'caller-unclear', detail: 'Name one of the callers who are still to be heard.' });

/** A new lead: the signature clock begins, whoever handled it before no longer does. */
const toUnit = (s: DemandSituation, leadUnitId: number): Effects<DemandFields> => ({
  leadUnitId, handlerId: null, clocks: [{ start: 'sign', limit: { hours: 2, basis: 'working' }, from: s.at, unitId: leadUnitId }],
});

const knownUnit = (s: DemandSituation, unitId: number) => (s.lives(unitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' });

/** Every verb of a demand: who, from where, to where, and what else. The one table of rights and transitions. */
export const demandVerbs = {
  classify: one({
    label: { zh: '分类', en: 'Classify' }, is: 'Sets kind and category; the decision table says whether the demand is general or complex.', from: ['COLLECTED'], to: ['CLASSIFIED'], by: { clerk: 'registered', dispatcher: 'any' }, clocks: ['unit', 'citizen'], byHand: true,
    input: ClassifyDemand,
    does: (s, input: ClassifyDemand) => {
      const { decision, demandKind, category, enterpriseFlag } = input as ClassifiedDemand;
      return {
      fields: {
        demandKind, category, complexity: decision.complexity, complexityReceiptId: decision.receiptId,
        ...because(decision.rule, decision.ruleEn ?? null),
        ...(enterpriseFlag === undefined ? {} : { enterpriseFlag }), ...(rules.isFirstDueDayOver(s) ? {} : { countedComplexity: decision.complexity }),
      },
      clocks: rules.relimits(s, decision.complexity),
      };
    },
  }),
  answerAtOnce: one({
    label: { zh: '即时答复', en: 'Answer at once' }, is: 'Answers an inquiry or a general demand in the same contact.', from: ['COLLECTED', 'CLASSIFIED'], to: ['RESOLVED'], by: { clerk: 'registered' }, clocks: CLOSING_CLOCKS, input: AnswerAtOnce,
    allowed: (s) => (s.record.fields.complexity === 'complex' ? { code: 'complex-demand', detail: 'A complex demand is assigned to a unit.' } : undefined),
    guard: (s, input: AnswerAtOnce) => (s.record.fields.demandKind || input.demandKind ? undefined : { code: 'kind-missing', detail: 'Say what kind of demand it is.' }),
    does: (s, input: AnswerAtOnce) =>
      closing(s, {
        demandKind: input.demandKind ?? s.record.fields.demandKind, category: input.category ?? s.record.fields.category, complexity: 'general',
        ...(s.record.fields.complexityRule ? {} : because('同一次联系中答复', 'Answered in the same contact')),
        countedComplexity: s.record.fields.countedComplexity ?? 'general', answeredAtOnce: true, outcome: 'explained', reply: input.reply,
      }, true),
  }),
  assign: one({
    label: { zh: '交办', en: 'Assign' }, is: 'Hands the demand to the unit that must answer, and to those that help.', basis: HOTLINES, from: ['CLASSIFIED'], to: ['ASSIGNED'], by: { dispatcher: 'any' }, clocks: ['sign'], input: AssignDemand, batch: true,
    // A demand that was merged before it was classified comes back without kind or limit.
    allowed: (s) => (s.record.fields.complexity ? undefined : { code: 'not-classified', detail: 'Say its kind, category and complexity first, by reclassify.' }),
    guard: (s, input: AssignDemand) => [input.leadUnitId, ...(input.coUnitIds ?? [])].map((unit) => knownUnit(s, unit)).find(Boolean),
    does: (s, input: AssignDemand) => ({
      ...toUnit(s, input.leadUnitId), addCoUnits: (input.coUnitIds ?? []).filter((unit) => unit !== input.leadUnitId),
      fields: { firstUnitId: s.record.fields.firstUnitId ?? input.leadUnitId, suggestedUnitId: s.record.fields.suggestedUnitId ?? input.suggestedUnitId ?? null },
    }),
  }),
  reassign: one({
    label: { zh: '改派', en: 'Reassign' }, is: 'Hands the demand to another unit; its clocks run on.', from: ['ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'REWORK'], to: ['ASSIGNED'], by: { dispatcher: 'any' }, clocks: ['sign'], input: ReassignDemand, reason: 'required',
    guard: (s, input: ReassignDemand) => (input.leadUnitId === s.record.leadUnitId ? { code: 'same-unit', detail: 'This unit leads already.' } : knownUnit(s, input.leadUnitId)),
    does: (s, input: ReassignDemand) => ({ ...toUnit(s, input.leadUnitId), removeCoUnits: [input.leadUnitId] }),
  }),
  sign: one({
    label: { zh: '签收', en: 'Sign' }, is: 'Takes the demand; within two working hours of the assignment.', from: ['ASSIGNED'], to: ['SIGNED'], by: { handler: 'lead', unitHead: 'lead' }, clocks: ['sign'], batch: true,
    does: (s) => ({ handlerId: holderOf(s.actor), clocks: [{ stop: 'sign' }] }),
  }),
  askReturn: one({
    label: { zh: '申请退单', en: 'Ask to return' }, is: 'Asks to give the demand back, naming the duty clause; within 3.5 working hours of the assignment.', from: ['ASSIGNED', 'SIGNED'], to: 'same', by: { handler: 'lead', unitHead: 'lead' }, input: DutyClause,
    times: { most: 1, per: 'unit' }, allowed: rules.askReturnAllowed,
  }),
  return: one({
    label: { zh: '同意退单', en: 'Return' }, is: 'Gives the demand back to the dispatcher; once per unit, clocks run on.', from: ['ASSIGNED', 'SIGNED'], to: ['CLASSIFIED'], by: { unitHead: 'lead' }, clocks: ['sign'], times: { most: 1, per: 'unit' }, allowed: rules.returnAllowed,
    does: (s) => ({ leadUnitId: s.unitOf(rules.CITY_CENTRE), handlerId: null, fields: { returnCount: s.record.fields.returnCount + 1 }, clocks: [{ stop: 'sign' }] }),
  }),
  start: one({ label: { zh: '开始办理', en: 'Start' }, is: 'Begins the work.', from: ['SIGNED'], to: ['IN_PROGRESS'], by: { handler: 'lead', unitHead: 'lead' }, batch: true, does: (s) => ({ handlerId: s.record.handlerId ?? holderOf(s.actor) }) }),
  resolve: one({
    label: { zh: '办结', en: 'Resolve' }, is: 'Closes the work with outcome, reply and evidence.', basis: HOTLINES, from: ['IN_PROGRESS', 'REWORK'], to: ['RESOLVED'], by: { handler: 'lead', unitHead: 'lead' }, clocks: CLOSING_CLOCKS, input: ResolveDemand,
    backdate: { workdays: 1, by: ['handler', 'unitHead'] },
    does: (s, input: ResolveDemand) => closing(s, { outcome: input.outcome, reply: input.reply }, false),
  }),
  callBack: one({
    label: { zh: '回访', en: 'Call back' }, is: 'Notes a caller\'s answer, one of five levels; a dissatisfied one sends the demand to rework in the same moment. A default rating is kept and ends nothing.', basis: HOTLINES, from: ['RESOLVED'], to: ['CALLED_BACK', 'RESOLVED'], by: { clerk: 'callback' }, clocks: ['callback'],
    notBy: ['resolve', 'answerAtOnce'], input: CallBackAnswer, guard: needsCaller,
    does: (s, input: CallBackAnswer) => {
      const caller = rules.callerMeant(s.record, input.callerId)!;
      // A rating that nobody gave is kept with the caller, who is still to be called: neither state, nor clock, nor figure takes it for an answer.
      if (input.isDefault) return { status: 'RESOLVED', parts: { callers: [{ ...caller, answer: input.answer, isDefault: true }] } };
      return heard(s, caller, { answer: input.answer, heardOn: s.on, isDefault: false });
    },
  }),
  tryCallBack: one({
    label: { zh: '回访未接通', en: 'No answer' }, is: 'Notes a try that met nobody; the third, on a second day, ends the callback as unreachable.', from: ['RESOLVED'], to: ['RESOLVED', 'CALLED_BACK'], by: { clerk: 'callback' }, clocks: ['callback'],
    notBy: ['resolve', 'answerAtOnce'], input: CallBackTry, guard: needsCaller,
    does: (s, input: CallBackTry) => {
      const caller = rules.callerMeant(s.record, input.callerId)!;
      const tries = caller.tries + 1;
      const firstTriedOn = caller.firstTriedOn ?? s.on;
      if (tries >= rules.TRIES_UNTIL_UNREACHABLE && s.on > firstTriedOn) return heard(s, caller, { tries, firstTriedOn, unreachable: true, heardOn: s.on });
      return { status: 'RESOLVED', parts: { callers: [{ ...caller, tries, firstTriedOn }] }, clocks: [{ stop: 'callback' }] };
    },
  }),
  rework: one({
    label: { zh: '重办', en: 'Rework' }, is: 'Sends the demand back to its unit after a dissatisfied answer, or a follow-up that found it unsolved.', from: ['CALLED_BACK', 'STRUCK_OFF'], to: ['REWORK'], by: 'system', clocks: ['rework'],
    does: (s) => ({ fields: { reworkCount: s.record.fields.reworkCount + 1, closedOn: null }, clocks: [rules.reworkClock(s)] }),
  }),
  openSupervision: one({
    label: { zh: '转督办', en: 'Open a supervision' }, is: 'Opens a supervision after the third dissatisfied answer, or a follow-up once the reworks are used.', from: ['CALLED_BACK', 'STRUCK_OFF'], to: 'same', by: 'system', does: () => ({ fields: { supervised: true } }),
  }),
  strikeOff: one({
    label: { zh: '销号', en: 'Strike off' }, is: 'Takes the demand off the list: the caller is satisfied, could not be met, or it is accepted in writing why it can not be solved.', from: ['CALLED_BACK'], to: ['STRUCK_OFF'], by: { supervisor: 'any' },
    notBy: ['resolve', 'answerAtOnce'], input: StrikeOff, guard: (s, input: StrikeOff) => rules.strikeOffAllowed(s.record, input.acceptedReason), batch: true,
  }),
  pend: one({
    label: { zh: '挂账', en: 'Put on the pending list' }, is: 'Keeps what can not be solved now, with a review day; it stays open and stops no clock.', from: ['IN_PROGRESS', 'REWORK', 'CALLED_BACK'], to: ['PENDING'], by: { supervisor: 'any' }, input: PendDemand,
    reason: 'required', allowed: rules.pendAllowed,
    guard: (s, input: PendDemand) => (input.reviewOn > s.on ? undefined : { code: 'review-day-past', detail: 'The review day lies after today.' }),
    does: (_s, input: PendDemand) => ({ fields: { reviewOn: input.reviewOn, closedOn: null } }),
  }),
  resume: one({
    label: { zh: '恢复办理', en: 'Resume' }, is: 'Takes the demand from the pending list back to its unit.', from: ['PENDING'], to: ['IN_PROGRESS', 'REWORK'], by: { supervisor: 'any' }, clocks: ['rework'],
    does: (s) => {
      const status = rules.resumesTo(s.record);
      const rework = clockOf(s.record, 'rework');
      return { status, fields: { reviewOn: null }, clocks: status === 'REWORK' && (!rework || rework.stoppedAt) ? [rules.reworkClock(s)] : [] };
    },
  }),
  merge: one({
    label: { zh: '并单', en: 'Merge' }, is: 'Folds a duplicate into its parent; every caller of both is called back.', from: ['COLLECTED', 'CLASSIFIED', 'ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'REWORK', 'PENDING'], to: ['MERGED'], by: { dispatcher: 'any' }, clocks: ['sign'], byHand: true,
    input: MergeDemand, does: (_s, input: MergeDemand) => ({ parentId: input.parentId, clocks: [{ stop: 'sign' }] }),
  }),
  unmerge: one({
    label: { zh: '撤销并单', en: 'Unmerge' }, is: 'Takes a demand out of its parent again.', from: ['MERGED'], to: ['CLASSIFIED'], by: { dispatcher: 'any' }, byHand: true,
    does: (s, input: { callers?: CallerRow[] }) => ({ parentId: null, leadUnitId: s.unitOf(rules.CITY_CENTRE), handlerId: null, parts: { callers: input.callers ?? [] } }),
  }),
  absorb: one({
    label: { zh: '并入', en: 'Absorb' }, is: 'Takes over the callers of a duplicate.', from: 'open', to: 'same', by: 'system',
    does: (_s, input: { callers: CallerRow[]; from: string }) => ({ parts: { callers: input.callers }, notes: { merged: input.from } }),
  }),
  release: one({
    label: { zh: '移出', en: 'Release' }, is: 'Gives a merged demand and its caller back.', from: 'any', to: 'same', by: 'system',
    does: (_s, input: { from: string }) => ({ notes: { released: input.from } }),
  }),
  withdraw: one({
    label: { zh: '撤回', en: 'Withdraw' }, is: 'Ends the demand at the caller\'s request.', from: 'open', to: ['WITHDRAWN'], by: { clerk: 'registered' }, clocks: OPEN_CLOCKS, reason: 'required', allowed: rules.holdsNoOthers,
    does: (s) => ({ fields: { withdrawnOn: s.on }, clocks: OPEN_CLOCKS.map((stop) => ({ stop })) }),
  }),
  void: one({
    label: { zh: '作废', en: 'Void' }, is: 'Voids a demand that was registered by mistake; it drops out of figures from today on.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: CLOSING_CLOCKS, reason: 'required', danger: true, allowed: rules.holdsNoOthers,
    does: () => ({ clocks: CLOSING_CLOCKS.map((stop) => ({ stop })) }),
  }),
  reclassify: one({
    label: { zh: '重新分类', en: 'Reclassify' }, is: 'Corrects kind, category or complexity; after the first due day no clock moves.', from: 'open', to: 'same', by: { dispatcher: 'any' }, clocks: ['unit', 'citizen'], reason: 'required', input: ReclassifyDemand,
    allowed: (s) => (s.record.status === 'COLLECTED' ? { code: 'not-classified', detail: 'Classify it first.' } : undefined),
    does: (s, input: ReclassifyDemand) => {
      const { demandKind, category, complexity } = input;
      return {
        fields: {
          ...(demandKind ? { demandKind } : {}), ...(category ? { category } : {}),
          ...(complexity ? { complexity, ...because('分办员更正', 'Corrected by a dispatcher'), ...(rules.isFirstDueDayOver(s) ? {} : { countedComplexity: complexity }) } : {}),
        },
        clocks: complexity ? rules.relimits(s, complexity) : [],
      };
    },
  }),
  setHandler: one({
    label: { zh: '指定承办人', en: 'Set the handler' }, is: 'Names the person of the unit who handles it.', from: ['ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'REWORK'], to: 'same', by: { unitHead: 'lead' }, input: Handler, batch: true,
    does: (_s, input: Handler) => ({ handlerId: input.handlerId }),
  }),
  addUnit: one({
    label: { zh: '增加协办', en: 'Add a unit' }, is: 'Adds a unit that helps.', from: ['ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'REWORK', 'PENDING'], to: 'same', by: { dispatcher: 'any' }, input: UnitToAdd,
    guard: (s, input: UnitToAdd) => knownUnit(s, input.unitId), does: (_s, input: UnitToAdd) => ({ addCoUnits: [input.unitId] }),
  }),
  report: one({ label: { zh: '反馈进展', en: 'Report' }, is: 'Says what has been done; co-handling units report too.', from: 'open', to: 'same', by: { handler: 'part', unitHead: 'part' }, input: Report }),
  askExtension: one({
    label: { zh: '申请延期', en: 'Ask for an extension' }, is: 'Asks for more working days; before the due time.', from: ['SIGNED', 'IN_PROGRESS'], to: 'same', by: { handler: 'lead', unitHead: 'lead' }, input: AskExtension, reason: 'required', allowed: rules.askExtensionAllowed,
  }),
  extend: one({
    label: { zh: '批准延期', en: 'Extend' }, is: 'Grants the extension; once. The citizen\'s clock does not move.', from: 'open', to: 'same', by: { supervisor: 'any' }, clocks: ['unit'], notBy: ['askExtension'], times: { most: 1, per: 'record' }, allowed: rules.extendAllowed,
    does: (s) => {
      const workdays = rules.askedWorkdays(s.record);
      return { clocks: [{ relimit: 'unit', limit: rules.extendedLimit(s.record, workdays) }], notes: { workdays } };
    },
  }),
  refuseExtension: one({
    label: { zh: '不予延期', en: 'Refuse the extension' }, is: 'Refuses the extension.', from: 'open', to: 'same', by: { supervisor: 'any' }, notBy: ['askExtension'], reason: 'required', allowed: rules.extendAllowed,
  }),
  askPause: one({ label: { zh: '申请暂停', en: 'Ask for a pause' }, is: 'Asks to stop the clock of the unit.', from: ['SIGNED', 'IN_PROGRESS'], to: 'same', by: { handler: 'lead', unitHead: 'lead' }, reason: 'required', allowed: rules.askPauseAllowed }),
  pause: one({
    label: { zh: '批准暂停', en: 'Pause' }, is: 'Stops the clock of the unit; the citizen\'s runs on. After the due time it is allowed but flagged.', from: ['SIGNED', 'IN_PROGRESS'], to: 'same', by: { unitHead: 'lead' }, clocks: ['unit'], allowed: rules.pauseAllowed, reason: 'required',
    does: (s) => ({ clocks: [{ pause: 'unit', reason: rules.askedReason(s.record) }], notes: { afterDue: rules.isUnitOverdue(s) } }),
  }),
  endPause: one({
    label: { zh: '结束暂停', en: 'End the pause' }, is: 'Lets the clock of the unit run again.', from: 'open', to: 'same', by: { unitHead: 'lead' }, clocks: ['unit'], allowed: rules.endPauseAllowed, does: () => ({ clocks: [{ resume: 'unit' }] }),
  }),
  supervise: one({ label: { zh: '督办', en: 'Supervise' }, is: 'Opens a supervision of the unit.', basis: HOTLINES, from: 'open', to: 'same', by: { supervisor: 'any' }, reason: 'required', batch: true, does: () => ({ fields: { supervised: true } }) }),
  remind: one({ label: { zh: '催办', en: 'Remind' }, is: 'Reminds the unit.', from: 'open', to: 'same', by: { supervisor: 'any' }, batch: true }),
  followUp: one({ label: { zh: '跟踪问效', en: 'Follow up' }, is: 'Notes what a later look at the result found.', from: ['CALLED_BACK', 'STRUCK_OFF'], to: 'same', by: { supervisor: 'any' }, input: Words }),
  instruct: one({ label: { zh: '批示', en: 'Instruct' }, is: 'A leader\'s instruction.', from: 'any', to: 'same', by: { leader: 'any' }, input: Words }),
  comment: one({
    label: { zh: '评论', en: 'Comment' }, is: 'A remark to those who see the demand.', from: 'any', to: 'same',
    by: { clerk: 'any', dispatcher: 'any', handler: 'any', unitHead: 'any', supervisor: 'any', planOffice: 'any', leader: 'any' }, input: Words,
  }),
} satisfies Record<string, V>;
