import { addDays, startOfDay } from '@haobang/clock';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CodeOption, defineKind, Fact, type RecordState, type Situation, verb } from '@haobang/records';

const code = (word: string, zh: string, en: string): CodeOption => ({ code: word, label: { zh, en } });
const TOPICS = [
  code('power-resale', '转供电加价', 'Surcharges on resold power'), code('premises', '载体交付', 'Handing over of premises'), code('utilities', '水电气暖收费', 'Charges for water, power, gas and heat'),
  code('fees', '涉企违规收费', 'Charges against the rules'), code('arrears', '拖欠账款', 'Arrears'), code('other', '其他', 'Other'),
];

@Entity('campaign')
export class Campaign {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '整治事项', en: 'Topic', is: 'What it is against.', type: 'code', options: TOPICS })
  @Column('text') topic: string;
  @Fact({ zh: '工作要求', en: 'Objective', is: 'What is to be looked into, and what has to be reached.', type: 'longText' })
  @Column('text') objective: string;
  @Fact({ zh: '完成期限', en: 'Finish by', is: 'The day by which it is to be accepted.', type: 'date' })
  @Column('date') finishBy: string;
  @Fact({ zh: '排查结论', en: 'Investigation', is: 'What was looked into, and how.', type: 'longText' })
  @Column('text', { nullable: true }) investigation: string | null;
  @Fact({ zh: '验收结论', en: 'Conclusion', is: 'What the acceptance found.', type: 'longText' })
  @Column('text', { nullable: true }) conclusion: string | null;
  @Fact({ zh: '验收材料', en: 'Documents', is: 'Papers of the acceptance.', type: 'files' })
  @Column('uuid', { array: true }) documentIds: string[];
  @Fact({ zh: '验收日', en: 'Accepted on', is: 'The day of the acceptance.', type: 'date' })
  @Column('date', { nullable: true }) acceptedOn: string | null;
}
export type CampaignFields = Omit<Campaign, 'recordId'>;
export type CampaignState = RecordState<CampaignFields>;

export class DeployCampaign {
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, max: 200, example: '转供电加价专项整治' }) title: string;
  @Fact({ zh: '整治事项', en: 'Topic', is: 'What it is against.', type: 'code', options: TOPICS, required: true, example: 'power-resale' }) topic: string;
  @Fact({ zh: '工作要求', en: 'Objective', is: 'What is to be looked into, and what has to be reached.', type: 'longText', required: true, example: '对全部转供电主体逐户核查终端电价' }) objective: string;
  @Fact({ zh: '完成期限', en: 'Finish by', is: 'The day by which it is to be accepted.', type: 'date', required: true, example: '2100-12-31' }) finishBy: string;
  @Fact({ zh: '参加单位', en: 'Units that take part', is: 'Units that look into it with the one that leads.', type: 'units' }) unitIds?: number[];
}
export class BeginRectifying {
  @Fact({ zh: '排查结论', en: 'Investigation', is: 'What was looked into, and how.', type: 'longText', required: true, example: '核查转供电主体42户，发现问题6个' }) investigation: string;
}
export class AcceptCampaign {
  @Fact({ zh: '验收结论', en: 'Conclusion', is: 'What the acceptance found.', type: 'longText', required: true, example: '问题全部整改到位，通过验收' }) conclusion: string;
  @Fact({ zh: '验收材料', en: 'Documents', is: 'Papers of the acceptance.', type: 'files' }) documentIds?: string[];
}

/** How the findings of a campaign stand; counted by the service under the campaign's lock. */
export interface FindingCount {
  open: number;
  fixed: number;
  explained: number;
}
interface Accepted extends AcceptCampaign {
  findings: FindingCount;
}

type S = Situation<CampaignFields>;
/** The last instant of a day that people agreed on. */
export const endOf = (day: string): string => new Date(startOfDay(addDays(day, 1)).getTime() - 1).toISOString();
const LEAD = { handler: 'lead', unitHead: 'lead' } as const;

/** A campaign against something that many suffer from (专项行动). Measure 50. */
export const campaign = defineKind({
  kind: 'campaign', plural: 'campaigns', area: 'complaints', prefix: 'ZX', label: { zh: '专项行动', en: 'Campaign' }, labelPlural: { zh: '专项行动', en: 'Campaigns' }, measures: [50],
  table: Campaign as unknown as new () => CampaignFields,
  states: {
    DEPLOYED: { label: { zh: '已部署', en: 'Deployed' }, open: true, tone: 'default' },
    INVESTIGATING: { label: { zh: '排查中', en: 'Investigating' }, open: true, tone: 'processing' },
    RECTIFYING: { label: { zh: '整改中', en: 'Rectifying' }, open: true, tone: 'warning' },
    ACCEPTED: { label: { zh: '已验收', en: 'Accepted' }, open: false, tone: 'success' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { finish: { label: { zh: '完成时限', en: 'Finish by' } } },
  create: {
    input: DeployCampaign, by: { handler: 'any', unitHead: 'any', planOffice: 'any' }, to: 'DEPLOYED', clocks: ['finish'],
    guard: (s: S, input: DeployCampaign) => (input.finishBy < s.on ? { code: 'finish-day-past', detail: 'The day by which it is to be finished is not over.' } : input.unitIds?.some((unit) => !s.lives(unit)) ? { code: 'unit-unknown', detail: 'There is no such unit on this day.' } : undefined),
    does: (s: S, input: DeployCampaign) => ({
      title: input.title, leadUnitId: s.record.registeredUnitId, addCoUnits: (input.unitIds ?? []).filter((unit) => unit !== s.record.registeredUnitId),
      fields: { topic: input.topic, objective: input.objective, finishBy: input.finishBy, investigation: null, conclusion: null, documentIds: [], acceptedOn: null },
      clocks: [{ start: 'finish', limit: { until: endOf(input.finishBy) }, from: s.at }],
    }),
  },
  verbs: {
    investigate: verb({ label: { zh: '开始排查', en: 'Investigate' }, is: 'Begins the investigation; findings are registered from now on.', from: ['DEPLOYED'], to: ['INVESTIGATING'], by: { ...LEAD, planOffice: 'any' } }),
    rectify: verb({
      label: { zh: '转入整改', en: 'Rectify' }, is: 'Ends the investigation with what was looked into; what is found later is registered still.', from: ['INVESTIGATING'], to: ['RECTIFYING'], by: { ...LEAD, planOffice: 'any' }, input: BeginRectifying,
      does: (_s: S, input: BeginRectifying) => ({ fields: { investigation: input.investigation } }),
    }),
    accept: verb({
      label: { zh: '验收', en: 'Accept' }, is: 'Ends it once every finding is verified as fixed, or explained; by somebody who did not deploy it.', from: ['RECTIFYING'], to: ['ACCEPTED'], by: { supervisor: 'any', planOffice: 'any' }, clocks: ['finish'], notBy: ['register'],
      input: AcceptCampaign, byHand: true,
      guard: (_s: S, input: AcceptCampaign) => ((input as Accepted).findings.open ? { code: 'findings-open', detail: `${(input as Accepted).findings.open} finding(s) are neither fixed nor explained.` } : undefined),
      does: (s: S, input: AcceptCampaign) => ({ fields: { acceptedOn: s.on, conclusion: input.conclusion, documentIds: input.documentIds ?? [] }, notes: { findings: (input as Accepted).findings }, clocks: [{ stop: 'finish' }] }),
    }),
    void: verb({
      label: { zh: '作废', en: 'Void' }, is: 'Voids what was deployed by mistake, before there is a finding.', from: 'open', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: ['finish'], reason: 'required', danger: true, byHand: true,
      guard: (_s: S, input: object) => {
        const { open, fixed, explained } = (input as Accepted).findings;
        return open + fixed + explained ? { code: 'has-findings', detail: 'Findings belong to it; void those first.' } : undefined;
      },
      does: () => ({ clocks: [{ stop: 'finish' }] }),
    }),
  },
  filters: ['topic', 'finishBy', 'acceptedOn'], columns: ['topic', 'finishBy', 'acceptedOn'],
  search: (record: CampaignState) => [record.fields.objective],
  leading: (record: CampaignState) => (record.open ? 'finish' : null),
  awaits: (record: CampaignState) => (record.open ? 'lead' : null),
});
