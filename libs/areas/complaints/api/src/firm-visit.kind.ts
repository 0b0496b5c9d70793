import { Column, Entity, PrimaryColumn } from 'typeorm';
import { endOfDay } from '@haobang/clock';
import { type CodeOption, defineKind, type Effects, Fact, holderOf, Nested, type PartRow, type RecordState, type Refusal, type Situation, verb } from '@haobang/records';
import { DEMAND_CATEGORIES } from './demand-categories.js';
import { lastDayOf, monthOf, visitRefusal } from './firm-visit.rules.js';

const options = (...codes: [string, string, string][]): CodeOption[] => codes.map(([code, zh, en]) => ({ code, label: { zh, en } }));
export const VISIT_WAYS = options(['on-site', '上门走访', 'On site'], ['meeting', '座谈', 'Meeting'], ['video', '视频连线', 'Video call']);

@Entity('firm_visit')
export class FirmVisit {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '重点企业', en: 'Key enterprise', is: 'The key enterprise that is visited.', type: 'record' })
  @Column('uuid') keyEnterpriseId: string;
  @Fact({ zh: '走访月份', en: 'Month', is: 'The first day of the month in which the visit is due.', type: 'date' })
  @Column('date') month: string;
  @Fact({ zh: '每月必访', en: 'Monthly visit', is: 'Whether this is the visit that is due each month; others are beyond that.' })
  @Column('boolean') planned: boolean;
  @Fact({ zh: '走访日', en: 'Visited on', is: 'The day of the visit.', type: 'date' })
  @Column('date', { nullable: true }) visitedOn: string | null;
  @Fact({ zh: '走访方式', en: 'Way', is: 'On site, in a meeting or by video.', type: 'code', options: VISIT_WAYS })
  @Column('text', { nullable: true }) way: string | null;
  @Fact({ zh: '走访情况', en: 'Summary', is: 'What was seen and talked about.', type: 'longText' })
  @Column('text', { nullable: true }) summary: string | null;
  @Fact({ zh: '走访人', en: 'Visitor', is: 'Who visited.', type: 'person' })
  @Column('uuid', { nullable: true }) visitorId: string | null;
  @Fact({ zh: '发现问题', en: 'Findings', is: 'How many findings became demands.' })
  @Column('integer') findings: number;
  @Fact({ zh: '走访材料', en: 'Files', is: 'Photos and papers of the visit.', type: 'files' })
  @Column('uuid', { array: true }) documentIds: string[];
}
export type FirmVisitFields = Omit<FirmVisit, 'recordId'>;
export type FirmVisitState = RecordState<FirmVisitFields>;

/** What an enterprise brought up; each is a demand from the moment on in which the visit is written down. */
@Entity('firm_visit_finding')
export class FirmVisitFinding {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('integer') position: number;
  @Column('text') title: string;
  @Column('text') content: string;
  @Column('text', { nullable: true }) category: string | null;
  @Column('uuid') demandId: string;
}
export interface FindingRow extends PartRow {
  position: number;
  title: string;
  content: string;
  category: string | null;
  demandId: string;
}

export class VisitFinding {
  @Fact({ zh: '标题', en: 'Title', is: 'What is asked for, in a line.', required: true, max: 200, example: '园区东门道路积水' }) title: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What is asked for, in the enterprise\'s words.', type: 'longText', required: true, max: 10_000, example: '雨后东门道路积水，货车进出困难。' }) content: string;
  @Fact({ zh: '诉求类别', en: 'Category', is: 'The category that the visitor takes it for; the dispatcher classifies it.', type: 'code', options: DEMAND_CATEGORIES.map(({ code, label }) => ({ code, label })) }) category?: string;
}
export class VisitDone {
  @Fact({ zh: '走访日', en: 'Visited on', is: 'The day of the visit: in the month in which it is due, at most five working days back.', type: 'date', required: true, example: '2024-05-09' }) visitedOn: string;
  @Fact({ zh: '走访方式', en: 'Way', is: 'On site, in a meeting or by video.', type: 'code', options: VISIT_WAYS, required: true, example: 'on-site' }) way: string;
  @Fact({ zh: '走访情况', en: 'Summary', is: 'What was seen and talked about.', type: 'longText', required: true, max: 5_000, example: '生产平稳，订单较上月增长。' }) summary: string;
  @Fact({ zh: '企业联系人', en: 'Contact', is: 'Who brought the findings up and is called back; kept with the demands, shown masked.', personal: true, max: 60 }) contactName?: string;
  @Fact({ zh: '联系电话', en: 'Phone', is: 'Where the contact is called back; kept with the demands, shown masked.', type: 'phone', personal: true }) contactPhone?: string;
  @Fact({ zh: '走访材料', en: 'Files', is: 'Photos and papers of the visit.', type: 'files' }) documentIds?: string[];
  @Nested(() => VisitFinding, 'What the enterprise brought up; each becomes a demand.', 20) findings: VisitFinding[] = [];
}
export class RegisterVisit extends VisitDone {
  @Fact({ zh: '重点企业', en: 'Key enterprise', is: 'The key enterprise that was visited.', type: 'record', required: true }) keyEnterpriseId: string;
}

/** What the service knows of the enterprise that is visited. */
export interface VisitedEnterprise {
  keyEnterpriseId: string;
  name: string;
  enterpriseId: string | null;
  leadUnitId: number | null;
  handlerId: string | null;
}
/** A visit that is due, planned by the system. */
export interface PlannedVisit extends VisitedEnterprise {
  month: string;
}
/** A visit that was made; the demands of its findings are registered after it in the same transaction. */
export interface KnownVisit extends VisitDone {
  of?: VisitedEnterprise;
  /** Of a visit that nobody planned yet: whether it is the month's. */
  planned?: boolean;
  rows: readonly FindingRow[];
}

type S = Situation<FirmVisitFields>;

const titleOf = (name: string, month: string): string => `${name} · ${month.slice(0, 7)}`.slice(0, 400);
const opened = (of: VisitedEnterprise, month: string, planned: boolean) => ({
  title: titleOf(of.name, month), leadUnitId: of.leadUnitId, handlerId: of.handlerId, enterpriseId: of.enterpriseId,
  fields: { keyEnterpriseId: of.keyEnterpriseId, month, planned, visitedOn: null, way: null, summary: null, visitorId: null, findings: 0, documentIds: [] },
});

const visited = (s: S, input: KnownVisit): Effects<FirmVisitFields> => ({
  fields: { visitedOn: input.visitedOn, way: input.way, summary: input.summary, visitorId: holderOf(s.actor), findings: input.rows.length, documentIds: input.documentIds ?? [] },
  parts: { findings: input.rows }, clocks: [{ stop: 'visit' }],
});

const inTime = (s: S, visitedOn: string, month: string): Refusal | undefined => visitRefusal(visitedOn, month, s.on, s.calendarOf(null));

/** A key enterprise is visited each month by its liaison officer; what it brings up becomes demands. Measure 48. */
export const firmVisit = defineKind({
  kind: 'firm-visit', plural: 'firm-visits', area: 'complaints', prefix: 'RQ', label: { zh: '企业走访', en: 'Visit' }, labelPlural: { zh: '企业走访', en: 'Visits' }, measures: [48],
  table: FirmVisit as unknown as new () => FirmVisitFields,
  parts: { findings: { table: FirmVisitFinding, label: { zh: '发现问题', en: 'Findings' } } },
  states: {
    PLANNED: { label: { zh: '待走访', en: 'Due' }, open: true, tone: 'warning' },
    VISITED: { label: { zh: '已走访', en: 'Visited' }, open: false, tone: 'success' },
    MISSED: { label: { zh: '当月未访', en: 'Missed' }, open: false, tone: 'error' },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { visit: { label: { zh: '当月走访', en: 'Visit of the month' } } },
  create: {
    input: RegisterVisit, by: { handler: 'any', unitHead: 'any' }, to: 'VISITED', clocks: ['visit'], byHand: true,
    guard: (s: S, input: object) => ('visitedOn' in input ? inTime(s, (input as KnownVisit).visitedOn, monthOf((input as KnownVisit).visitedOn)) : undefined),
    does: (s: S, input: object): Effects<FirmVisitFields> => {
      if ('visitedOn' in input) {
        const visit = input as KnownVisit;
        const { fields, ...begin } = opened(visit.of!, monthOf(visit.visitedOn), !!visit.planned);
        const done = visited(s, visit);
        return { ...begin, ...done, fields: { ...fields, ...done.fields } };
      }
      const due = input as PlannedVisit;
      return { ...opened(due, due.month, true), status: 'PLANNED', clocks: [{ start: 'visit', limit: { until: endOfDay(lastDayOf(due.month)).toISOString() }, from: s.at, unitId: due.leadUnitId }] };
    },
  },
  verbs: {
    visit: verb({
      label: { zh: '登记走访', en: 'Write down the visit' }, is: 'Writes down the visit of the month; what the enterprise brought up is registered as demands in the same transaction.', from: ['PLANNED', 'MISSED'], to: ['VISITED'], by: { handler: 'lead', unitHead: 'lead' }, clocks: ['visit'], input: VisitDone, byHand: true,
      guard: (s: S, input: VisitDone) => inTime(s, input.visitedOn, s.record.fields.month), does: (s: S, input: VisitDone) => visited(s, input as KnownVisit),
    }),
    turnOver: verb({
      label: { zh: '转交走访', en: 'Turn over' }, is: 'Gives a visit that is still due to the liaison officer of now.', from: ['PLANNED'], to: 'same', by: 'system',
      does: (_s: S, input: { handlerId: string | null; leadUnitId: number | null }) => ({ handlerId: input.handlerId, leadUnitId: input.leadUnitId }),
    }),
    miss: verb({ label: { zh: '当月未访', en: 'Miss' }, is: 'The month is over without the visit.', from: ['PLANNED'], to: ['MISSED'], by: 'system', clocks: ['visit'], does: () => ({ clocks: [{ stop: 'visit' }] }) }),
    cancel: verb({ label: { zh: '取消走访', en: 'Cancel' }, is: 'The enterprise is no key enterprise any more before it was visited.', from: ['PLANNED'], to: ['CANCELLED'], by: 'system', clocks: ['visit'], does: () => ({ clocks: [{ stop: 'visit' }] }) }),
    void: verb({
      label: { zh: '作废', en: 'Void' }, is: 'Voids a visit that was written down by mistake; its demands stay, each to be voided by itself, and the visit of its month is due as before.', from: 'any', to: ['VOIDED'], by: { planOffice: 'any', supervisor: 'any' }, clocks: ['visit'], reason: 'required', danger: true,
      does: () => ({ fields: { planned: false }, clocks: [{ stop: 'visit' }] }),
    }),
  },
  filters: ['keyEnterpriseId', 'month', 'visitedOn'], columns: ['no', 'title', 'status', 'handlerId', 'dueOn', 'visitedOn', 'findings'],
  search: (record: FirmVisitState) => [record.fields.summary],
  leading: (record: FirmVisitState) => (record.open ? 'visit' : null),
  awaits: (record: FirmVisitState) => (record.status === 'PLANNED' ? 'lead' : null),
});
