import { Column, Entity, PrimaryColumn } from 'typeorm';
import { anotherHandThan, defineKind, Fact, holderOf, type RecordState, type Situation, verb } from '@haobang/records';
import { endOf } from './campaign.kind.js';

@Entity('campaign_finding')
export class CampaignFinding {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '问题', en: 'Content', is: 'What was found.', type: 'longText' })
  @Column('text') content: string;
  @Fact({ zh: '地点或主体', en: 'Place', is: 'Where, or at whom.' })
  @Column('text', { nullable: true }) place: string | null;
  @Fact({ zh: '发现日', en: 'Found on', is: 'The day on which it was registered.', type: 'date' })
  @Column('date') foundOn: string;
  @Fact({ zh: '整改方案', en: 'Plan', is: 'How it is to be put right.', type: 'longText' })
  @Column('text', { nullable: true }) plan: string | null;
  @Fact({ zh: '整改期限', en: 'Fix by', is: 'The day by which it is to be put right.', type: 'date' })
  @Column('date', { nullable: true }) fixBy: string | null;
  @Fact({ zh: '整改情况', en: 'What was done', is: 'What the unit says that it did.', type: 'longText' })
  @Column('text', { nullable: true }) done: string | null;
  @Fact({ zh: '佐证材料', en: 'Evidence', is: 'Documents that show it.', type: 'files' })
  @Column('uuid', { array: true }) documentIds: string[];
  @Fact({ zh: '退回次数', en: 'Returns', is: 'How often the fix was not accepted.', type: 'integer' })
  @Column('integer') returnCount: number;
  @Fact({ zh: '核实整改日', en: 'Fixed on', is: 'The day on which another person verified the fix.', type: 'date' })
  @Column('date', { nullable: true }) fixedOn: string | null;
  @Fact({ zh: '说明日', en: 'Explained on', is: 'The day on which it was explained instead.', type: 'date' })
  @Column('date', { nullable: true }) explainedOn: string | null;
}
export type CampaignFindingFields = Omit<CampaignFinding, 'recordId'>;
export type CampaignFindingState = RecordState<CampaignFindingFields>;

export class RegisterFinding {
  @Fact({ zh: '专项行动', en: 'Campaign', is: 'The campaign that it belongs to.', type: 'record', required: true }) campaignId: string;
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', required: true, max: 200, example: '某商业综合体转供电加价' }) title: string;
  @Fact({ zh: '问题', en: 'Content', is: 'What was found.', type: 'longText', required: true, example: '终端电价每千瓦时加收0.35元' }) content: string;
  @Fact({ zh: '地点或主体', en: 'Place', is: 'Where, or at whom.', max: 200 }) place?: string;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'The enterprise that it is about.', type: 'enterprise' }) enterpriseId?: string;
  @Fact({ zh: '整改责任单位', en: 'Unit to fix it', is: 'The unit that has to see it put right; the one that registers it unless said.', type: 'unit' }) leadUnitId?: number;
}
export class PlanFix {
  @Fact({ zh: '整改方案', en: 'Plan', is: 'How it is to be put right.', type: 'longText', required: true, example: '约谈主体，退还多收电费' }) plan: string;
  @Fact({ zh: '整改期限', en: 'Fix by', is: 'The day by which it is to be put right.', type: 'date', required: true, example: '2100-12-31' }) fixBy: string;
}
export class ClaimFixed {
  @Fact({ zh: '整改情况', en: 'What was done', is: 'What was done, and what came of it.', type: 'longText', required: true, example: '已退还多收电费并公示电价' }) done: string;
  @Fact({ zh: '佐证材料', en: 'Evidence', is: 'Documents that show it: at least one, unless a claim before was returned and had some.', type: 'files', example: ['01890b1e-5d2c-7c3a-9b1e-0242ac120002'] }) documentIds?: string[];
}

type S = Situation<CampaignFindingFields>;
const LEAD = { handler: 'lead', unitHead: 'lead' } as const;
const JUDGES = { supervisor: 'any', planOffice: 'any', unitHead: 'registered' } as const;

/** What a campaign found. Measure 50. */
export const campaignFinding = defineKind({
  kind: 'campaign-finding', plural: 'campaign-findings', area: 'complaints', prefix: 'ZG', label: { zh: '整改问题', en: 'Finding' }, labelPlural: { zh: '整改问题', en: 'Findings' }, measures: [50],
  table: CampaignFinding as unknown as new () => CampaignFindingFields,
  states: {
    FOUND: { label: { zh: '已发现', en: 'Found' }, open: true, tone: 'warning' },
    RECTIFYING: { label: { zh: '整改中', en: 'Rectifying' }, open: true, tone: 'processing' },
    CLAIMED: { label: { zh: '申请核实', en: 'Claimed as fixed' }, open: true, tone: 'processing' },
    VERIFIED: { label: { zh: '已整改', en: 'Fixed' }, open: false, tone: 'success' },
    EXPLAINED: { label: { zh: '已说明', en: 'Explained' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { fix: { label: { zh: '整改时限', en: 'Fix by' } } },
  create: {
    input: RegisterFinding, by: { handler: 'any', unitHead: 'any', planOffice: 'any', supervisor: 'any' }, to: 'FOUND', byHand: true,
    guard: (s: S, input: RegisterFinding) => (input.leadUnitId === undefined || s.lives(input.leadUnitId) ? undefined : { code: 'unit-unknown', detail: 'There is no such unit on this day.' }),
    does: (s: S, input: RegisterFinding) => ({
      title: input.title, leadUnitId: input.leadUnitId ?? s.record.registeredUnitId, parentId: input.campaignId, enterpriseId: input.enterpriseId ?? null,
      fields: { content: input.content, place: input.place ?? null, foundOn: s.on, plan: null, fixBy: null, done: null, documentIds: [], returnCount: 0, fixedOn: null, explainedOn: null },
    }),
  },
  verbs: {
    plan: verb({
      label: { zh: '制定整改方案', en: 'Plan the fix' }, is: 'Says how and by which day it is put right.', from: ['FOUND'], to: ['RECTIFYING'], by: LEAD, clocks: ['fix'], input: PlanFix,
      guard: (s: S, input: PlanFix) => (input.fixBy < s.on ? { code: 'finish-day-past', detail: 'The day by which it is to be finished is not over.' } : undefined),
      does: (s: S, input: PlanFix) => ({ handlerId: holderOf(s.actor), fields: { plan: input.plan, fixBy: input.fixBy }, clocks: [{ start: 'fix', limit: { until: endOf(input.fixBy) }, from: s.at }] }),
    }),
    claim: verb({
      label: { zh: '申请核实', en: 'Claim as fixed' }, is: 'Says that it was put right, with evidence; the clock runs until somebody else has verified it.', from: ['RECTIFYING'], to: ['CLAIMED'], by: LEAD, input: ClaimFixed,
      guard: (s: S, { documentIds }: ClaimFixed) => ((documentIds ?? s.record.fields.documentIds).length ? undefined : { code: 'proof-missing', detail: 'Hand in at least one file that proves it.' }),
      does: (s: S, input: ClaimFixed) => ({ fields: { done: input.done, documentIds: input.documentIds ?? s.record.fields.documentIds } }),
    }),
    verify: verb({
      label: { zh: '核实整改', en: 'Verify' }, is: 'Confirms the fix; another person than the one who planned or claimed it.', from: ['CLAIMED'], to: ['VERIFIED'], by: JUDGES, clocks: ['fix'], notBy: ['claim'], allowed: anotherHandThan('plan'), does: (s: S) => ({ fields: { fixedOn: s.on }, clocks: [{ stop: 'fix' }] }),
    }),
    return: verb({
      label: { zh: '退回', en: 'Return' }, is: 'Does not accept the fix, and says why.', from: ['CLAIMED'], to: ['RECTIFYING'], by: JUDGES, notBy: ['claim'], allowed: anotherHandThan('plan'), reason: 'required', does: (s: S) => ({ fields: { returnCount: s.record.fields.returnCount + 1 } }),
    }),
    explain: verb({
      label: { zh: '说明结案', en: 'Explain' }, is: 'Ends what can not be put right or is no fault; the reason stands in the figures.', from: ['FOUND', 'RECTIFYING', 'CLAIMED'], to: ['EXPLAINED'], by: { supervisor: 'any', planOffice: 'any' }, clocks: ['fix'], notBy: ['claim'], allowed: anotherHandThan('plan'), reason: 'required',
      does: (s: S) => ({ fields: { explainedOn: s.on }, clocks: [{ stop: 'fix' }] }),
    }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids what was registered by mistake; it drops out of figures from today on.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: ['fix'], reason: 'required', danger: true, does: () => ({ clocks: [{ stop: 'fix' }] }) }),
  },
  filters: ['foundOn', 'fixBy', 'fixedOn'], columns: ['place', 'foundOn', 'fixBy', 'fixedOn'],
  search: (record: CampaignFindingState) => [record.fields.content, record.fields.place],
  leading: (record: CampaignFindingState) => (record.status === 'RECTIFYING' || record.status === 'CLAIMED' ? 'fix' : null),
  awaits: (record: CampaignFindingState) => (record.status === 'CLAIMED' ? 'supervisor' : record.open ? 'lead' : null),
});
