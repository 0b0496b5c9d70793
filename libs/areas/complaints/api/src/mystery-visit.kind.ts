import { dayAt } from '@haobang/clock';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineKind, Fact, type RecordState, type Situation, verb } from '@haobang/records';

@Entity('mystery_visit')
export class MysteryVisit {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '受访单位', en: 'Unit visited', is: 'The unit that is visited and does not know.', type: 'unit' })
  @Column('integer') targetUnitId: number;
  @Fact({ zh: '第三方机构', en: 'Third party', is: 'Whoever goes there.', type: 'unit' })
  @Column('integer') fieldUnitId: number;
  @Fact({ zh: '计划日期', en: 'Planned on', is: 'The day on which it is to be visited.', type: 'date' })
  @Column('date') plannedOn: string;
  @Fact({ zh: '暗访事项', en: 'Matter', is: 'What the visitor asks for, and what is looked at.', type: 'longText' })
  @Column('text') matter: string;
  @Fact({ zh: '实访日期', en: 'Visited on', is: 'The day on which it was visited.', type: 'date' })
  @Column('date', { nullable: true }) visitedOn: string | null;
  @Fact({ zh: '得分', en: 'Points', is: 'Points by the list of what is looked at, 0 to 100.' })
  @Column('integer', { nullable: true }) points: number | null;
  @Fact({ zh: '发现问题', en: 'Findings', is: 'What was found.', type: 'longText' })
  @Column('text', { nullable: true }) findings: string | null;
  @Fact({ zh: '佐证', en: 'Evidence', is: 'Photographs and papers.', type: 'files' })
  @Column('uuid', { array: true }) documentIds: string[];
  @Fact({ zh: '公布日', en: 'Published on', is: 'The day on which the unit was told.', type: 'date' })
  @Column('date', { nullable: true }) publishedOn: string | null;
}
export type MysteryVisitFields = Omit<MysteryVisit, 'recordId'>;
type S = Situation<MysteryVisitFields>;

export class PlanVisit {
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, max: 100, example: '三季度政务服务窗口暗访' }) title: string;
  @Fact({ zh: '受访单位', en: 'Unit visited', is: 'The unit that is visited.', type: 'unit', required: true }) targetUnitId: number;
  @Fact({ zh: '第三方机构', en: 'Third party', is: 'Whoever goes there.', type: 'unit', required: true }) fieldUnitId: number;
  @Fact({ zh: '计划日期', en: 'Planned on', is: 'The day on which it is to be visited.', type: 'date', required: true, example: '2099-12-30' }) plannedOn: string;
  @Fact({ zh: '暗访事项', en: 'Matter', is: 'What the visitor asks for, and what is looked at.', type: 'longText', required: true, example: '咨询企业开办流程，查看一次性告知、排队时间和工作纪律' }) matter: string;
}
export class RecordVisit {
  @Fact({ zh: '实访日期', en: 'Visited on', is: 'The day on which it was visited.', type: 'date', required: true, example: '2024-05-09' }) visitedOn: string;
  @Fact({ zh: '得分', en: 'Points', is: 'Points by the list, 0 to 100.', type: 'integer', required: true, min: 0, max: 100, example: 86 }) points: number;
  @Fact({ zh: '发现问题', en: 'Findings', is: 'What was found; say so where nothing was.', type: 'longText', required: true, example: '未一次性告知所需材料，企业往返两次' }) findings: string;
  @Fact({ zh: '佐证', en: 'Evidence', is: 'Photographs and papers.', type: 'files' }) documentIds?: string[];
}

/** Somebody goes to a counter like any other (暗访); the unit hears of it once it is published. Measure 51. */
export const mysteryVisit = defineKind({
  kind: 'mystery-visit', plural: 'mystery-visits', area: 'complaints', prefix: 'AF', label: { zh: '暗访', en: 'Mystery visit' }, labelPlural: { zh: '暗访', en: 'Mystery visits' }, measures: [51],
  confidential: { to: ['planOffice', 'supervisor', 'leader', 'auditor'] },
  table: MysteryVisit as unknown as new () => MysteryVisitFields,
  states: {
    PLANNED: { label: { zh: '已计划', en: 'Planned' }, open: true, tone: 'default' },
    DONE: { label: { zh: '已暗访', en: 'Visited' }, open: true, tone: 'processing' },
    REVIEWED: { label: { zh: '已复核', en: 'Reviewed' }, open: true, tone: 'warning' },
    PUBLISHED: { label: { zh: '已通报', en: 'Published' }, open: false, tone: 'success' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: PlanVisit, by: { planOffice: 'any' }, to: 'PLANNED',
    guard: (s: S, input: PlanVisit) =>
      !s.lives(input.targetUnitId) || !s.lives(input.fieldUnitId) ? { code: 'unit-unknown', detail: 'There is no such unit on this day.' }
      : input.targetUnitId === input.fieldUnitId ? { code: 'visits-itself', detail: 'Nobody visits the own unit unknown.' }
      : input.plannedOn < s.on ? { code: 'planned-in-past', detail: 'The day planned lies in the past.' }
      : undefined,
    does: (s: S, { title, ...input }: PlanVisit) => ({ title, leadUnitId: s.record.registeredUnitId, addViewUnits: [input.fieldUnitId], fields: { ...input, visitedOn: null, points: null, findings: null, documentIds: [], publishedOn: null } }),
  },
  verbs: {
    visit: verb({
      label: { zh: '登记暗访结果', en: 'Record the visit' }, is: 'Records what was found, by the third party.', from: ['PLANNED'], to: ['DONE'], by: { thirdParty: 'any' }, input: RecordVisit,
      guard: (s: S, input: RecordVisit) =>
        input.visitedOn > s.on ? { code: 'visited-in-future', detail: 'The day of the visit lies ahead.' }
        : input.visitedOn < dayAt(s.record.registeredAt) ? { code: 'visited-before-plan', detail: 'The visit lies before the day on which it was planned.' }
        : undefined,
      does: (_s: S, input: RecordVisit) => ({ fields: { ...input, documentIds: input.documentIds ?? [] } }),
    }),
    review: verb({ label: { zh: '复核', en: 'Review' }, is: 'The findings bear their evidence.', from: ['DONE'], to: ['REVIEWED'], by: { planOffice: 'any' } }),
    sendBack: verb({ label: { zh: '退回补正', en: 'Send back' }, is: 'The findings have to be mended by whoever made them.', from: ['DONE'], to: ['PLANNED'], by: { planOffice: 'any' }, reason: 'required' }),
    publish: verb({
      label: { zh: '通报', en: 'Publish' }, is: 'Tells the unit; from then on it sees the visit.', from: ['REVIEWED'], to: ['PUBLISHED'], by: { planOffice: 'any' },
      does: (s: S) => ({ fields: { publishedOn: s.on }, addViewUnits: [s.record.fields.targetUnitId] }),
    }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a visit that was registered by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true }),
  },
  filters: ['targetUnitId', 'plannedOn', 'visitedOn'], columns: ['targetUnitId', 'plannedOn', 'visitedOn', 'points'],
  search: (record: RecordState<MysteryVisitFields>) => [record.fields.matter, record.fields.findings],
  leading: () => null,
  // The lead's head would read of it in the worklist of units below: who has the next move is told on the page alone.
  awaits: () => null,
});
