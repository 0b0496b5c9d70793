import { Column, Entity, PrimaryColumn } from 'typeorm';
import { seedCalendar } from '@haobang/clock';
import { DocumentsModule } from '@haobang/documents';
import { Definitions, defineMetric } from '@haobang/measures';
import { defineKind, Fact, type Kind, RecordsModule, setEventHashKey, type Situation, verb } from '@haobang/records';
import { type TestApp, useTestApp } from '@haobang/testing';
import { assignmentControllerOf } from './assignment-controller.js';
import { coverageSource, gapDaysSource } from './assignment-figures.js';
import { assignmentTrait } from './assignment-trait.js';
import { AssignmentsModule } from './assignments.module.js';
import { coveredTarget, isUncovered } from './covered-target.js';

// A toy area: readers of a library, each to have a tutor.

@Entity('toy_reader')
export class Reader {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '入读日', en: 'Since', is: 'The first day of reading.', type: 'date' })
  @Column('date') readsSince: string;
  @Fact({ zh: '离读日', en: 'Until', is: 'The first day without reading.', type: 'date' })
  @Column('date', { nullable: true }) readsUntil: string | null;
}
type ReaderFields = Omit<Reader, 'recordId'>;

class Enrol {
  @Fact({ zh: '读者', en: 'Reader', is: 'Name of the reader.', required: true, example: '李四' }) name: string;
}

/** The branch that keeps the readers. */
const DESK = 9;
const TUTOR = { zh: '导师', en: 'Tutor' };
const toBeCovered = coveredTarget<ReaderFields>({ role: TUTOR, withinWorkdays: 3 });

export const reader = defineKind({
  kind: 'reader', plural: 'readers', area: 'library', prefix: 'LR', label: { zh: '读者', en: 'Reader' }, labelPlural: { zh: '读者', en: 'Readers' }, measures: [],
  table: Reader as unknown as new () => ReaderFields,
  states: { READING: { label: { zh: '在读', en: 'Reading' }, open: true, tone: 'processing' }, LEFT: { label: { zh: '离读', en: 'Left' }, open: false, tone: 'default' }, VOIDED: { label: { zh: '作废', en: 'Voided' }, open: false, tone: 'default' } },
  clocks: toBeCovered.clocks,
  create: {
    input: Enrol, by: { planOffice: 'any' }, to: 'READING', clocks: ['cover'],
    does: (s: Situation<ReaderFields>, input: Enrol) => ({ title: input.name, leadUnitId: DESK, fields: { readsSince: s.on, readsUntil: null }, clocks: [toBeCovered.begin(s, DESK)] }),
  },
  verbs: {
    ...toBeCovered.verbs,
    leave: verb({ label: { zh: '离读', en: 'Leave' }, is: 'Reads no more.', from: ['READING'], to: ['LEFT'], by: { planOffice: 'any' }, clocks: ['cover'], does: (s: Situation<ReaderFields>) => ({ fields: { readsUntil: s.on }, clocks: [{ stop: 'cover' }] }) }),
  },
  filters: [], columns: [], search: () => [], leading: (record) => (record.open ? 'cover' : null), awaits: (record) => (isUncovered(record) ? 'lead' : null),
});

export const tutor = defineKind({
  ...assignmentTrait({
    area: 'library', kind: 'tutor', role: TUTOR, target: { kind: 'reader' }, sole: true,
    by: { propose: { planOffice: 'any' }, accept: { handler: 'lead', unitHead: 'lead' }, handOver: { planOffice: 'any' }, end: { planOffice: 'any' }, void: { supervisor: 'any' } },
  }),
  plural: 'tutors', prefix: 'LT', label: TUTOR, labelPlural: { zh: '导师', en: 'Tutors' }, measures: [],
});

const OPTIONS = { targets: reader as Kind, by: tutor as Kind, since: 'reads_since', until: 'reads_until' };
export const coverage = coverageSource({ code: 'readers-with-tutor', ...OPTIONS });
export const gapDays = gapDaysSource({ code: 'days-without-tutor', ...OPTIONS });

const BY = { attribution: { zh: '主管分馆', en: 'The leading branch' }, definition: { zh: '读者的导师', en: 'Tutors of readers' } };
const metrics = [
  defineMetric({ ...BY, code: 'm01.readers-with-tutor', measure: 1, label: { zh: '导师覆盖率', en: 'Readers with a tutor' }, unit: '%', better: 'higher', source: coverage, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' } }),
  defineMetric({ ...BY, code: 'm01.readers-without-tutor', measure: 1, label: { zh: '无导师', en: 'Without a tutor' }, unit: 'count', better: 'lower', source: coverage, aggregate: { kind: 'count', parts: 'm' } }),
  defineMetric({ ...BY, code: 'm01.days-without-tutor', measure: 1, label: { zh: '空缺天数', en: 'Days without a tutor' }, unit: 'days', better: 'lower', source: gapDays, aggregate: { kind: 'sum', parts: 'g' } }),
];

/** The library on a cloned database, on Monday 2024-05-06 at nine; the 9th and 10th are working days too. */
export function useTutoring(): TestApp {
  const t = useTestApp({
    start: '2024-05-06T09:00+08:00',
    unit: 2,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await owner.query(`
        create table toy_reader (record_id uuid primary key references record, reads_since date not null, reads_until date check (reads_until >= reads_since));
        grant select, insert, update, delete on toy_reader to haobang_test_app`);
      await seedCalendar(owner, clock.now());
    },
    imports: (dataFolder) => [DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([reader as Kind, tutor as Kind]), AssignmentsModule],
    controllers: [assignmentControllerOf(tutor as Kind)],
    ready: (app) => app.get(Definitions).sync(metrics, { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' }),
  });
  return t;
}
