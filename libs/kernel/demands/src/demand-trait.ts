import { uuidV7 } from '@haobang/database';
import type { Effects, RecordState, StateDeclaration } from '@haobang/records';
import { type CallerRow, Demand, DemandCaller, type DemandFields } from './demand.js';
import { AmendDemand, RegisterDemand } from './demand-inputs.js';
import { CITY_CENTRE, type DemandSituation, registerAllowed, startingClocks } from './demand.rules.js';
import { type DemandStatus, demandVerbs } from './demand-verbs.js';

const LEAD_ACTS: readonly string[] = ['ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'REWORK'];

const nothingYet = {
  demandKind: null, category: null, complexity: null, complexityRule: null, complexityRuleEn: null, complexityReceiptId: null, countedComplexity: null, suggestedUnitId: null, firstUnitId: null, outcome: null, reply: null,
  answeredAtOnce: false, closedOn: null, calledBackOn: null, answer: null, unreachable: false, reworkCount: 0, returnCount: 0, supervised: false, reviewOn: null, withdrawnOn: null,
} satisfies Partial<DemandFields>;

/** A new demand: its clocks start, the dispatching unit leads until it is assigned, its caller is kept under a key of their own. */
function registered(s: DemandSituation, input: RegisterDemand): Effects<DemandFields> {
  const caller: CallerRow & { name?: string; phone?: string } = {
    id: uuidV7(), originId: s.record.id, answer: null, heardOn: null, isDefault: false, tries: 0, firstTriedOn: null, unreachable: false,
    ...(input.callerName && !input.anonymous ? { name: input.callerName } : {}), ...(input.callerPhone ? { phone: input.callerPhone } : {}),
  };
  return {
    title: input.title,
    leadUnitId: s.unitOf(CITY_CENTRE) ?? s.record.registeredUnitId,
    callbackUnitId: s.record.registeredUnitId,
    enterpriseId: input.enterpriseId ?? null,
    fields: {
      ...nothingYet, channel: input.channel, enterpriseFlag: input.enterpriseFlag ?? !!input.enterpriseId, anonymous: input.anonymous ?? false, content: input.content, place: input.place ?? null,
      sourceDueAt: input.sourceDueAt ?? null,
    },
    parts: { callers: [caller] },
    clocks: startingClocks(s, input.sourceDueAt ?? null),
  };
}

/** What makes a kind a demand. Spread it into `defineKind`; area, address, number and labels are the kind's own. */
export const demandTrait = {
  table: Demand as unknown as new () => DemandFields,
  parts: { callers: { table: DemandCaller, label: { zh: '来电人', en: 'Callers' }, personal: { subject: 'caller', properties: ['name', 'phone'] } } },
  states: {
    COLLECTED: { label: { zh: '已收集', en: 'Collected' }, open: true, tone: 'default' },
    CLASSIFIED: { label: { zh: '已分类', en: 'Classified' }, open: true, tone: 'default' },
    ASSIGNED: { label: { zh: '已交办', en: 'Assigned' }, open: true, tone: 'warning' },
    SIGNED: { label: { zh: '已签收', en: 'Signed' }, open: true, tone: 'processing' },
    IN_PROGRESS: { label: { zh: '办理中', en: 'In progress' }, open: true, tone: 'processing' },
    RESOLVED: { label: { zh: '已办结', en: 'Resolved' }, open: false, tone: 'success' },
    CALLED_BACK: { label: { zh: '已回访', en: 'Called back' }, open: false, tone: 'success' },
    STRUCK_OFF: { label: { zh: '已销号', en: 'Struck off' }, open: false, tone: 'success' },
    REWORK: { label: { zh: '重办中', en: 'Rework' }, open: true, tone: 'error' },
    PENDING: { label: { zh: '挂账', en: 'Pending' }, open: true, tone: 'warning' },
    MERGED: { label: { zh: '已并单', en: 'Merged' }, open: false, tone: 'default' },
    WITHDRAWN: { label: { zh: '已撤回', en: 'Withdrawn' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  } satisfies Record<DemandStatus, StateDeclaration>,
  clocks: {
    unit: { label: { zh: '单位时限', en: 'Unit clock' } },
    citizen: { label: { zh: '诉求人时限', en: 'Citizen clock' } },
    source: { label: { zh: '来源时限', en: 'Source clock' } },
    sign: { label: { zh: '签收时限', en: 'Signature' } },
    callback: { label: { zh: '回访时限', en: 'Callback' } },
    rework: { label: { zh: '重办时限', en: 'Rework' } },
  },
  create: {
    input: RegisterDemand, by: { clerk: 'any', handler: 'any', unitHead: 'any' }, to: 'COLLECTED', does: registered, clocks: ['unit', 'citizen', 'source'],
    backdate: { workdays: 30, by: ['machine', 'clerk', 'handler', 'unitHead'] },
    guard: registerAllowed,
  },
  amend: {
    input: AmendDemand, by: { clerk: 'registered', dispatcher: 'any' },
    does: (s: DemandSituation, input: AmendDemand): Effects<DemandFields> => ({ title: input.title?.trim() ? input.title : s.record.title, ...(input.place === undefined ? {} : { fields: { place: input.place } }), enterpriseId: input.enterpriseId }),
  },
  verbs: demandVerbs,
  filters: ['channel', 'enterpriseFlag', 'demandKind', 'category', 'complexity', 'closedOn', 'answer', 'supervised'],
  columns: ['channel', 'demandKind', 'category', 'complexity'],
  search: (record: RecordState<DemandFields>) => [record.fields.content, record.fields.place, record.externalId],
  leading: (record: RecordState<DemandFields>) => (record.status === 'REWORK' ? 'rework' : record.status === 'RESOLVED' ? 'callback' : record.open ? 'unit' : null),
  awaits: (record: RecordState<DemandFields>) =>
    record.status === 'COLLECTED' || record.status === 'CLASSIFIED' ? 'dispatcher'
    : LEAD_ACTS.includes(record.status) ? 'lead'
    : record.status === 'RESOLVED' ? 'callback'
    : record.status === 'CALLED_BACK' || record.status === 'PENDING' ? 'supervisor'
    : null,
} as const;
