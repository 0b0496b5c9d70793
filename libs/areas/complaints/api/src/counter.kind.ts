import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Calendar, HallSpan } from '@haobang/clock';
import { type CodeOption, defineKind, type Effects, Fact, type RecordState, type Refusal, type Situation, verb } from '@haobang/records';
import { coversHall, hoursOf, spansOf } from './counter.rules.js';

/** The two counters that every hall has, by the plan: for demands and remarks of enterprises, and for what "could not get done". */
export const COUNTER_TYPES: readonly CodeOption[] = [
  { code: 'demands', label: { zh: '企业诉求和意见反馈专窗', en: 'Counter for enterprise demands' } },
  { code: 'stuck-cases', label: { zh: '“办不成事”反映窗口', en: 'Counter for what could not get done' } },
];

@Entity('service_counter')
export class Counter {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '大厅', en: 'Hall', is: 'The service hall that it stands in.', type: 'unit' })
  @Column('integer') hallUnitId: number;
  @Fact({ zh: '窗口类型', en: 'Counter', is: 'For demands of enterprises, or for what could not get done.', type: 'code', options: COUNTER_TYPES })
  @Column('text') counterType: string;
  @Fact({ zh: '位置', en: 'Place', is: 'Floor and number by which visitors find it.' })
  @Column('text', { nullable: true }) position: string | null;
  @Fact({ zh: '开放时间', en: 'Hours', is: 'When it is open on working days; never shorter than its hall.' })
  @Column('text', { nullable: true }) hours: string | null;
  @Fact({ zh: '开放日', en: 'Opened on', is: 'The first day on which it was open.', type: 'date' })
  @Column('date', { nullable: true }) openedOn: string | null;
  @Fact({ zh: '状态起始日', en: 'In this state since', is: 'The day on which its present state began.', type: 'date' })
  @Column('date') statusOn: string;
  /** Whether it takes the one place that a hall has for a counter of its type. */
  @Column('boolean') live: boolean;
}
export type CounterFields = Omit<Counter, 'recordId'>;
export type CounterState = RecordState<CounterFields>;

const HOURS_HELP = { zh: '开放时间', en: 'Hours', max: 60, example: '09:00-12:00 13:00-17:00' } as const;

export class RegisterCounter {
  @Fact({ zh: '大厅', en: 'Hall', is: 'The service hall that it stands in.', type: 'unit', required: true }) hallUnitId: number;
  @Fact({ zh: '窗口类型', en: 'Counter', is: 'For demands of enterprises, or for what could not get done.', type: 'code', options: COUNTER_TYPES, required: true, example: 'demands' }) counterType: string;
  @Fact({ zh: '位置', en: 'Place', is: 'Floor and number by which visitors find it.', max: 100, example: '一楼A12号窗口' }) position?: string;
}
/** Put in by the service: a hall's counters are one family, so that either tells the hall's coverage anew. */
export type PlannedCounter = RegisterCounter & { parentId?: string };

export class OpenCounter {
  @Fact({ zh: '位置', en: 'Place', is: 'Floor and number by which visitors find it.', max: 100, required: true, example: '一楼A12号窗口' }) position: string;
  @Fact({ ...HOURS_HELP, is: 'When it is open on working days, if not just as long as its hall.' }) hours?: string;
}
export class ChangeHours {
  @Fact({ ...HOURS_HELP, is: 'When it is open on working days; never shorter than its hall.', required: true }) hours: string;
}
export class AmendCounter {
  @Fact({ zh: '位置', en: 'Place', is: 'Floor and number by which visitors find it.', max: 100 }) position?: string | null;
}

const MS_PER_DAY = 86_400_000;
const OPENERS = { unitHead: 'lead', planOffice: 'any' } as const;
const LATE = { workdays: 30, by: ['unitHead', 'planOffice'] };
type S = Situation<CounterFields>;

const spansOn = (calendar: Calendar, on: string): readonly HallSpan[] => calendar.hallSpans(Date.parse(`${on}T00:00:00Z`) / MS_PER_DAY);
const hallSpans = (s: S) => spansOn(s.calendarOf(s.record.fields.hallUnitId), s.on);

/** Whether a counter with these hours is open as long as its hall, whose calendar this is, on a day. */
export const keepsHallHours = (hours: string | null, calendar: Calendar, on: string): boolean => coversHall((hours && spansOf(hours)) || [], spansOn(calendar, on));

/** Every hall has both counters open in hall hours (measure 46): a counter that opens later than its hall is not open. */
function hoursRefused(s: S, hours: string | null | undefined): Refusal | undefined {
  if (!hours) return undefined;
  const spans = spansOf(hours);
  if (!spans) return { code: 'hours-unreadable', detail: 'Write the hours in order, as 09:00-12:00 13:00-17:00.' };
  const hall = hallSpans(s);
  return coversHall(spans, hall) ? undefined : { code: 'hours-below-hall', detail: `The hall is open ${hoursOf(hall)}; the counter has to be open as long.` };
}

const inState = (s: S, fields: Partial<CounterFields> = {}): Effects<CounterFields> => ({ fields: { ...fields, statusOn: s.on } });

/** A counter in a service hall. Measure 46. */
export const counter = defineKind({
  kind: 'counter', plural: 'counters', area: 'complaints', prefix: 'ZC', label: { zh: '诉求专窗', en: 'Counter' }, labelPlural: { zh: '诉求专窗', en: 'Counters' }, measures: [46],
  table: Counter as unknown as new () => CounterFields,
  states: {
    PLANNED: { label: { zh: '待设', en: 'To be opened' }, open: true, tone: 'warning' },
    OPEN: { label: { zh: '开放', en: 'Open' }, open: false, tone: 'success' },
    SUSPENDED: { label: { zh: '暂停', en: 'Suspended' }, open: true, tone: 'error' },
    CLOSED: { label: { zh: '已撤', en: 'Closed' }, open: false, tone: 'default' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: {},
  create: {
    input: RegisterCounter, by: { planOffice: 'any', unitHead: 'any' }, to: 'PLANNED', byHand: true,
    does: (s: S, input: PlannedCounter) => {
      const type = COUNTER_TYPES.find(({ code }) => code === input.counterType)!;
      return {
        title: type.label, leadUnitId: input.hallUnitId, ...(input.parentId ? { parentId: input.parentId } : {}),
        fields: { hallUnitId: input.hallUnitId, counterType: input.counterType, position: input.position ?? null, hours: null, openedOn: null, statusOn: s.on, live: true },
      };
    },
  },
  amend: { input: AmendCounter, by: OPENERS, does: (s: S, input: AmendCounter) => ({ fields: { position: input.position === undefined ? s.record.fields.position : input.position } }) },
  verbs: {
    open: verb({
      label: { zh: '开放', en: 'Open' }, is: 'Opens the counter, in all hours of its hall.', from: ['PLANNED'], to: ['OPEN'], by: OPENERS, input: OpenCounter, backdate: LATE,
      guard: (s: S, input: OpenCounter) => hoursRefused(s, input.hours),
      does: (s: S, input: OpenCounter) => inState(s, { position: input.position, hours: hoursOf(input.hours ? spansOf(input.hours)! : hallSpans(s)), openedOn: s.on }),
    }),
    suspend: verb({ label: { zh: '暂停', en: 'Suspend' }, is: 'Suspends it, with the reason; its hall then lacks a counter.', from: ['OPEN'], to: ['SUSPENDED'], by: OPENERS, reason: 'required', does: (s: S) => inState(s) }),
    resume: verb({
      label: { zh: '恢复', en: 'Resume' }, is: 'Opens it again.', from: ['SUSPENDED'], to: ['OPEN'], by: OPENERS,
      // The hall may have longer hours by now.
      allowed: (s: S) => hoursRefused(s, s.record.fields.hours), does: (s: S) => inState(s),
    }),
    changeHours: verb({
      label: { zh: '调整时间', en: 'Change hours' }, is: 'Changes its hours; never shorter than its hall.', from: ['OPEN', 'SUSPENDED'], to: 'same', by: OPENERS, input: ChangeHours,
      guard: (s: S, input: ChangeHours) => hoursRefused(s, input.hours), does: (_s: S, input: ChangeHours) => ({ fields: { hours: hoursOf(spansOf(input.hours)!) } }),
    }),
    close: verb({ label: { zh: '撤销', en: 'Close' }, is: 'Closes it for good; while its hall lives, another is planned in its place in the same moment.', from: ['PLANNED', 'OPEN', 'SUSPENDED'], to: ['CLOSED'], by: { planOffice: 'any' }, reason: 'required', danger: true, byHand: true, does: (s: S) => inState(s, { live: false }) }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a counter that was registered by mistake; a place that it held is planned anew in the same moment.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true, byHand: true, does: (s: S) => inState(s, { live: false }) }),
  },
  filters: ['hallUnitId', 'counterType'], columns: ['hallUnitId', 'counterType', 'position', 'hours', 'statusOn'],
  search: (record: CounterState) => [record.fields.position],
  leading: () => null,
  awaits: (record: CounterState) => (record.status === 'PLANNED' || record.status === 'SUSPENDED' ? 'lead' : null),
});
