import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuidV7 } from '@haobang/database';
import { anotherHandThan, type CodeOption, defineKind, type Effects, Fact, type PartRow, type RecordState, type Refusal, type Situation, verb } from '@haobang/records';
import type { Trace } from './radar.rules.js';

export const PATTERN_OPTIONS: readonly CodeOption[] = [
  { code: 'bulk-closing', label: { zh: '月末集中办结', en: 'Bulk closing before month\'s end' } },
  { code: 'late-pause', label: { zh: '超期后暂停', en: 'Pauses opened after the limit' } },
  { code: 'close-and-reopen', label: { zh: '先办结再重办', en: 'Close and reopen' } },
  { code: 'default-ratings', label: { zh: '默认评价', en: 'Default ratings' } },
  { code: 'one-phone', label: { zh: '一号多评', en: 'One phone for many callbacks' } },
  { code: 'back-dated', label: { zh: '补录办结时间', en: 'Back-dated closings' } },
  { code: 'ping-pong', label: { zh: '来回退单', en: 'Returns between two units' } },
];

@Entity('radar_finding')
export class RadarFinding {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '异常类型', en: 'Pattern', is: 'What was found.', type: 'code', options: PATTERN_OPTIONS })
  @Column('text') pattern: string;
  @Fact({ zh: '起始日', en: 'From', is: 'First day of the period that it is about.', type: 'date' })
  @Column('date') periodFrom: string;
  @Fact({ zh: '截止日', en: 'Until', is: 'Last day of the period that it is about.', type: 'date' })
  @Column('date') periodUntil: string;
  @Fact({ zh: '次数', en: 'Cases', is: 'How often, in the period.' })
  @Column('integer') cases: number;
  @Fact({ zh: '当月办结', en: 'Closings', is: 'The unit\'s closings in the period, where the cases are a share of them.', type: 'integer' })
  @Column('integer', { nullable: true }) total: number | null;
  @Fact({ zh: '情况说明', en: 'What it is about', is: 'In words, where a person has registered it.', type: 'longText' })
  @Column('text', { nullable: true }) description: string | null;
  @Fact({ zh: '另一单位', en: 'Other unit', is: 'The unit that it went back and forth with.', type: 'unit' })
  @Column('integer', { nullable: true }) otherUnitId: number | null;
  @Fact({ zh: '单位申辩', en: 'Contest', is: 'Why the unit says that it is none.', type: 'longText' })
  @Column('text', { nullable: true }) contest: string | null;
  @Fact({ zh: '认定结论', en: 'Decision', is: 'What the supervisor decided, and why.', type: 'longText' })
  @Column('text', { nullable: true }) decision: string | null;
  @Fact({ zh: '整改情况', en: 'Rectification', is: 'What the unit has changed.', type: 'longText' })
  @Column('text', { nullable: true }) rectification: string | null;
  @Fact({ zh: '认定凭据', en: 'Receipt', is: 'The receipt of the decision table that made it a finding.', type: 'record' })
  @Column('uuid', { nullable: true }) receiptId: string | null;
  /** Pattern, unit and month; one finding for each. */
  @Column('text') patternKey: string;
}

@Entity('radar_trace')
export class RadarTrace {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('uuid') demandId: string;
  @Column('uuid') eventId: string;
  @Column('timestamptz') at: string;
}

export type RadarFindingFields = Omit<RadarFinding, 'recordId'>;
export type RadarFindingState = RecordState<RadarFindingFields>;
interface TraceRow extends PartRow, Trace {}

export class RegisterRadarFinding {
  @Fact({ zh: '异常类型', en: 'Pattern', is: 'What was found.', type: 'code', options: PATTERN_OPTIONS, required: true, example: 'late-pause' }) pattern: string;
  @Fact({ zh: '所涉单位', en: 'Unit', is: 'The unit that it is about; it owns the finding, and may contest it.', type: 'unit', required: true }) leadUnitId: number;
  @Fact({ zh: '起始日', en: 'From', is: 'First day of the period that it is about.', type: 'date', required: true, example: '2024-04-01' }) periodFrom: string;
  @Fact({ zh: '截止日', en: 'Until', is: 'Last day of the period that it is about.', type: 'date', required: true, example: '2024-04-30' }) periodUntil: string;
  @Fact({ zh: '次数', en: 'Cases', is: 'How often, in the period.', min: 1, max: 100_000, required: true, example: 2 }) cases: number;
  @Fact({ zh: '情况说明', en: 'What it is about', is: 'What was seen and where, with the numbers of the demands.', type: 'longText', max: 5_000, required: true, example: '两件诉求超期次日才申请暂停。' }) description: string;
}
/** What the search adds; never sent by a client. */
export interface Found {
  patternKey: string;
  total: number | null;
  otherUnitId: number | null;
  receiptId: string | null;
  traces: readonly Trace[];
}
export class MoreTraces {
  @Fact({ zh: '次数', en: 'Cases', is: 'How often, by now.', required: true }) cases: number;
}
type Growth = MoreTraces & { total: number | null; traces: readonly Trace[] };

export class Contest {
  @Fact({ zh: '申辩理由', en: 'Why it is none', is: 'Why the unit says that it is none.', type: 'longText', max: 5_000, required: true, example: '当日集中办结系系统故障后补办，附故障通报。' }) contest: string;
  @Fact({ zh: '佐证材料', en: 'Evidence', is: 'Documents that show it.', type: 'files' }) documentIds?: string[];
}
export class Decide {
  @Fact({ zh: '认定结论', en: 'Decision', is: 'What was looked at, and why it stands or falls.', type: 'longText', max: 5_000, required: true, example: '经核查，情况属实。' }) decision: string;
}
export class Rectify {
  @Fact({ zh: '整改情况', en: 'Rectification', is: 'What the unit has changed.', type: 'longText', max: 5_000, required: true, example: '已取消月末集中办结，逐日通报。' }) rectification: string;
  @Fact({ zh: '佐证材料', en: 'Evidence', is: 'Documents that show it.', type: 'files' }) documentIds?: string[];
}

/** Working days for an answer, a decision, a rectification (proposed). */
const ANSWER_WORKDAYS = 5;
const DECIDE_WORKDAYS = 5;
const RECTIFY_WORKDAYS = 10;

type S = Situation<RadarFindingFields>;

const patternOf = (pattern: string) => PATTERN_OPTIONS.find(({ code }) => code === pattern)!.label;

/** What was found, of which month, how often. */
function foundTitle({ pattern, periodFrom, cases }: Pick<RadarFindingFields, 'pattern' | 'periodFrom' | 'cases'>): { zh: string; en: string } {
  const { zh, en } = patternOf(pattern);
  const [year, month] = periodFrom.split('-').map(Number);
  return { zh: `${zh}：${year}年${month}月${cases}件`, en: `${en}: ${cases} in ${periodFrom.slice(0, 7)}` };
}

const UNIT = { unitHead: 'lead', handler: 'lead' } as const;

/** The unit concerned does not judge itself. */
const judgedByAnother = (s: S): Refusal | undefined =>
  s.actor.unitId !== null && s.actor.unitId === s.record.leadUnitId ? { code: 'second-person-required', detail: 'Somebody outside the unit concerned has to decide this.' } : undefined;
const rows = (traces: readonly Trace[]): TraceRow[] => traces.map(({ demandId, eventId, at }) => ({ id: uuidV7(), demandId, eventId, at }));
const clock = (s: S, start: string, workdays: number) => ({ start, limit: { workdays }, from: s.on, unitId: s.record.leadUnitId });

/** A clue that figures were made to look better than the work (线索): owned by the unit concerned, contested by it, decided by a supervisor. */
export const radarFinding = defineKind({
  kind: 'radar-finding', plural: 'radar-findings', area: 'complaints', prefix: 'LD', label: { zh: '异常线索', en: 'Radar finding' }, labelPlural: { zh: '异常线索', en: 'Radar findings' }, measures: [45, 46, 47],
  table: RadarFinding as unknown as new () => RadarFindingFields,
  parts: { traces: { table: RadarTrace, label: { zh: '依据', en: 'Evidence' } } },
  states: {
    FOUND: { label: { zh: '已发现', en: 'Found' }, open: true, tone: 'warning' },
    CONTESTED: { label: { zh: '单位申辩', en: 'Contested' }, open: true, tone: 'processing' },
    ACCEPTED: { label: { zh: '单位认可', en: 'Accepted' }, open: true, tone: 'error' },
    UPHELD: { label: { zh: '认定属实', en: 'Upheld' }, open: true, tone: 'error' },
    RECTIFIED: { label: { zh: '已整改', en: 'Rectified' }, open: true, tone: 'processing' },
    CLOSED: { label: { zh: '已销号', en: 'Closed' }, open: false, tone: 'success' },
    DISMISSED: { label: { zh: '不予认定', en: 'Dismissed' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { answer: { label: { zh: '答复时限', en: 'Answer' } }, decide: { label: { zh: '认定时限', en: 'Decision' } }, rectify: { label: { zh: '整改时限', en: 'Rectification' } } },
  create: {
    input: RegisterRadarFinding, by: { supervisor: 'any' }, to: 'FOUND', clocks: ['answer'],
    guard: (s: S, input: RegisterRadarFinding) =>
      !s.lives(input.leadUnitId) ? { code: 'unit-unknown', detail: 'There is no such unit on this day.' }
      : input.periodFrom > input.periodUntil || input.periodFrom > s.on ? { code: 'period-wrong', detail: 'The period begins before it ends, and not ahead of today.' } : undefined,
    does: (s: S, input: RegisterRadarFinding): Effects<RadarFindingFields> => {
      const { patternKey, total = null, otherUnitId = null, receiptId = null, traces = [] } = input as RegisterRadarFinding & Partial<Found>;
      return {
        title: patternKey === undefined ? patternOf(input.pattern) : foundTitle(input), leadUnitId: input.leadUnitId,
        fields: {
          pattern: input.pattern, periodFrom: input.periodFrom, periodUntil: input.periodUntil, cases: input.cases, total, description: input.description ?? null, otherUnitId, contest: null, decision: null, rectification: null, receiptId,
          patternKey: patternKey ?? `registered:${s.record.id}`,
        },
        parts: { traces: rows(traces) }, clocks: [{ start: 'answer', limit: { workdays: ANSWER_WORKDAYS }, from: s.on, unitId: input.leadUnitId }],
      };
    },
  },
  verbs: {
    grow: verb({
      label: { zh: '补充依据', en: 'More evidence' }, is: 'More of the same in the same month.', from: ['FOUND'], to: 'same', by: 'system', input: MoreTraces,
      does: (s: S, input: MoreTraces) => ({ title: foundTitle({ ...s.record.fields, cases: input.cases }), fields: { cases: input.cases, total: (input as Growth).total }, parts: { traces: rows((input as Growth).traces) } }),
    }),
    accept: verb({
      label: { zh: '认可', en: 'Accept' }, is: 'The unit accepts it, and has to rectify.', from: ['FOUND'], to: ['ACCEPTED'], by: { unitHead: 'lead' }, clocks: ['answer', 'rectify'], does: (s: S) => ({ clocks: [{ stop: 'answer' }, clock(s, 'rectify', RECTIFY_WORKDAYS)] }),
    }),
    contest: verb({
      label: { zh: '申辩', en: 'Contest' }, is: 'The unit says why it is none; a supervisor outside the unit decides.', from: ['FOUND'], to: ['CONTESTED'], by: UNIT, clocks: ['answer', 'decide'], input: Contest,
      does: (s: S, input: Contest) => ({ fields: { contest: input.contest }, clocks: [{ stop: 'answer' }, { start: 'decide', limit: { workdays: DECIDE_WORKDAYS }, from: s.on }] }),
    }),
    uphold: verb({
      label: { zh: '认定属实', en: 'Uphold' }, is: 'Decides that it stands; also where the unit has not answered in time.', from: ['CONTESTED', 'FOUND'], to: ['UPHELD'], by: { supervisor: 'any' }, clocks: ['answer', 'decide', 'rectify'], notBy: ['contest'], allowed: (s: S) => judgedByAnother(s) ?? anotherHandThan('register')(s), input: Decide,
      guard: (s: S) => (s.record.status === 'FOUND' && s.record.dueAt !== null && s.at <= s.record.dueAt ? { code: 'answer-awaited', detail: 'The unit may answer until the limit is over.' } : undefined),
      does: (s: S, input: Decide) => ({ fields: { decision: input.decision }, clocks: [{ stop: 'answer' }, { stop: 'decide' }, clock(s, 'rectify', RECTIFY_WORKDAYS)] }),
    }),
    dismiss: verb({
      label: { zh: '不予认定', en: 'Dismiss' }, is: 'Decides that it is none; it is not found again.', from: ['FOUND', 'CONTESTED'], to: ['DISMISSED'], by: { supervisor: 'any' }, clocks: ['answer', 'decide'], notBy: ['contest'], allowed: judgedByAnother, input: Decide,
      does: (_s: S, input: Decide) => ({ fields: { decision: input.decision }, clocks: [{ stop: 'answer' }, { stop: 'decide' }] }),
    }),
    rectify: verb({
      label: { zh: '报送整改', en: 'Rectify' }, is: 'Says what the unit has changed.', from: ['ACCEPTED', 'UPHELD'], to: ['RECTIFIED'], by: UNIT, clocks: ['rectify'], input: Rectify, does: (_s: S, input: Rectify) => ({ fields: { rectification: input.rectification }, clocks: [{ stop: 'rectify' }] }),
    }),
    sendBack: verb({
      label: { zh: '退回整改', en: 'Send back' }, is: 'Sends the rectification back, with the reason.', from: ['RECTIFIED'], to: ['UPHELD'], by: { supervisor: 'any' }, clocks: ['rectify'], notBy: ['rectify'], allowed: judgedByAnother, reason: 'required', does: (s: S) => ({ clocks: [clock(s, 'rectify', RECTIFY_WORKDAYS)] }),
    }),
    close: verb({ label: { zh: '销号', en: 'Close' }, is: 'Takes it off the list: the rectification works.', from: ['RECTIFIED'], to: ['CLOSED'], by: { supervisor: 'any' }, notBy: ['rectify'], allowed: judgedByAnother }),
    void: verb({
      label: { zh: '作废', en: 'Void' }, is: 'Voids a finding that was registered by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: ['answer', 'decide', 'rectify'], reason: 'required', danger: true, allowed: judgedByAnother,
      does: () => ({ clocks: ['answer', 'decide', 'rectify'].map((stop) => ({ stop })) }),
    }),
  },
  filters: ['pattern', 'periodFrom', 'otherUnitId'], columns: ['pattern', 'leadUnitId', 'periodFrom', 'cases', 'total'],
  search: (record: RadarFindingState) => [record.fields.description],
  leading: (record: RadarFindingState) => (record.status === 'FOUND' ? 'answer' : record.status === 'CONTESTED' ? 'decide' : record.status === 'ACCEPTED' || record.status === 'UPHELD' ? 'rectify' : null),
  awaits: (record: RadarFindingState) => (['FOUND', 'ACCEPTED', 'UPHELD'].includes(record.status) ? 'lead' : record.status === 'CONTESTED' || record.status === 'RECTIFIED' ? 'supervisor' : null),
});
