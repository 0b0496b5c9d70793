import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineKind, Fact, type RecordState, type Situation, verb } from '@haobang/records';
import './specimen-card.problems.js';
import { explanationMissing, limitWorkdays, type Outcome, type Urgency } from './specimen-card.rules.js';

const URGENCIES = [{ code: 'ordinary', label: { zh: '一般', en: 'Ordinary' } }, { code: 'urgent', label: { zh: '紧急', en: 'Urgent' } }];
const OUTCOMES = [{ code: 'done', label: { zh: '已办成', en: 'Done' } }, { code: 'refused', label: { zh: '不予办理', en: 'Refused' } }];

@Entity('sample_area_specimen_card')
export class SpecimenCard {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What is asked for.', type: 'longText' })
  @Column('text', { nullable: true }) content: string | null;
  @Fact({ zh: '紧急程度', en: 'Urgency', is: 'How pressing it is; decides the limit.', type: 'code', options: URGENCIES })
  @Column('text') urgency: Urgency;
  @Fact({ zh: '办理结果', en: 'Outcome', is: 'What came of it.', type: 'code', options: OUTCOMES })
  @Column('text', { nullable: true }) outcome: Outcome | null;
  @Fact({ zh: '说明', en: 'Explanation', is: 'Why it was refused, or what was done.', type: 'longText' })
  @Column('text', { nullable: true }) explanation: string | null;
  @Fact({ zh: '办结日', en: 'Finished on', is: 'The day on which it was finished.', type: 'date' })
  @Column('date', { nullable: true }) finishedOn: string | null;
}

type SpecimenCardFields = Omit<SpecimenCard, 'recordId'>;
type S = Situation<SpecimenCardFields>;

export class RegisterSpecimenCard {
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', required: true, max: 200, example: '样本一份' }) title: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What is asked for.', type: 'longText' }) content?: string;
  @Fact({ zh: '紧急程度', en: 'Urgency', is: 'How pressing it is; decides the limit. Ordinary unless said.', type: 'code', options: URGENCIES }) urgency?: Urgency;
}
export class AmendSpecimenCard {
  @Fact({ zh: '标题', en: 'Title', is: 'What it is about, in a line.', max: 200 }) title?: string;
  @Fact({ zh: '内容', en: 'Content', is: 'What is asked for.', type: 'longText' }) content?: string;
}
export class FinishSpecimenCard {
  @Fact({ zh: '办理结果', en: 'Outcome', is: 'What came of it.', type: 'code', options: OUTCOMES, required: true }) outcome: Outcome;
  @Fact({ zh: '说明', en: 'Explanation', is: 'Why it was refused, or what was done; a refusal needs it.', type: 'longText' }) explanation?: string;
}

/** 样本. A table of its own beside the record, three states and a clock; change them to what the trade says. */
export const specimenCard = defineKind({
  kind: 'specimen-card', plural: 'specimen-cards', area: 'sample-area', prefix: 'ZZ', label: { zh: '样本', en: 'Sample copy' }, labelPlural: { zh: '样本', en: 'Sample copies' }, measures: [1],
  table: SpecimenCard as unknown as new () => SpecimenCardFields,
  states: {
    REGISTERED: { label: { zh: '已登记', en: 'Registered' }, open: true, tone: 'default' },
    IN_PROGRESS: { label: { zh: '办理中', en: 'In progress' }, open: true, tone: 'processing' },
    DONE: { label: { zh: '已办结', en: 'Done' }, open: false, tone: 'success' },
    VOIDED: { label: { zh: '已作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { handling: { label: { zh: '办理时限', en: 'Handling limit' } } },
  create: {
    input: RegisterSpecimenCard, by: { clerk: 'any', handler: 'any' }, to: 'REGISTERED', clocks: ['handling'],
    does: (s: S, input: RegisterSpecimenCard) => {
      const urgency = input.urgency ?? 'ordinary';
      return {
        title: input.title, leadUnitId: s.record.registeredUnitId, fields: { content: input.content ?? null, urgency, outcome: null, explanation: null, finishedOn: null },
        clocks: [{ start: 'handling', limit: { workdays: limitWorkdays(urgency) }, from: s.on }],
      };
    },
  },
  amend: {
    input: AmendSpecimenCard, by: { handler: 'lead' },
    does: (s: S, input: AmendSpecimenCard) => ({ title: input.title ?? s.record.title, fields: { content: input.content === undefined ? s.record.fields.content : input.content } }),
  },
  verbs: {
    start: verb({ label: { zh: '受理', en: 'Start' }, is: 'Takes it on; whoever does so handles it.', from: ['REGISTERED'], to: ['IN_PROGRESS'], by: { handler: 'lead', unitHead: 'lead' }, batch: true, does: (s: S) => ({ handlerId: s.actor.id }) }),
    finish: verb({
      label: { zh: '办结', en: 'Finish' }, is: 'Ends it with an outcome; a refusal says why.', from: ['IN_PROGRESS'], to: ['DONE'], by: { handler: 'lead', unitHead: 'lead' }, clocks: ['handling'], input: FinishSpecimenCard, batch: true,
      guard: (_s: S, { outcome, explanation }: FinishSpecimenCard) => (explanationMissing(outcome, explanation) ? { code: 'explanation-required', detail: 'Say why it is refused.' } : undefined),
      does: (s: S, { outcome, explanation }: FinishSpecimenCard) => ({ fields: { outcome, explanation: explanation ?? null, finishedOn: s.on }, clocks: [{ stop: 'handling' }] }),
    }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids what was registered by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, clocks: ['handling'], reason: 'required', danger: true, does: () => ({ clocks: [{ stop: 'handling' }] }) }),
  },
  filters: ['urgency', 'finishedOn'], columns: ['urgency', 'outcome', 'finishedOn'],
  search: (record: RecordState<SpecimenCardFields>) => [record.fields.content],
  leading: (record: RecordState<SpecimenCardFields>) => (record.status === 'REGISTERED' || record.status === 'IN_PROGRESS' ? 'handling' : null),
  awaits: (record: RecordState<SpecimenCardFields>) => (record.status === 'REGISTERED' || record.status === 'IN_PROGRESS' ? 'lead' : null),
});
