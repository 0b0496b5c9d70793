import { Column, Entity, PrimaryColumn } from 'typeorm';
import { seedCalendar } from '@haobang/clock';
import { DocumentsModule } from '@haobang/documents';
import { Definitions, defineMetric } from '@haobang/measures';
import { defineKind, Fact, RecordsModule, setEventHashKey, type Situation } from '@haobang/records';
import { useTestApp } from '@haobang/testing';
import { ledgerFields, type LedgerFields } from './ledger-entry.js';
import { plannedRows, rowsWithPlan, struckOffRows } from './ledger-facts.js';
import { ledgerTrait, reviewClock } from './ledger-trait.js';
import type { LedgerStatus } from './ledger-verbs.js';
import type { LedgerOptions } from './ledger.rules.js';

// A toy area: the defects of a library's building, each to be mended and looked at by somebody else.

@Entity('toy_defect')
export class Defect {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '费用', en: 'Cost', is: 'What mending it costs, in yuan.', type: 'decimal' })
  @Column('numeric', { precision: 18, scale: 2 }) cost: string;
}
type DefectFields = LedgerFields & Omit<Defect, 'recordId'>;

class RegisterDefect {
  @Fact({ zh: '缺陷', en: 'Defect', is: 'What is broken.', required: true, max: 200 }) title: string;
  @Fact({ zh: '费用', en: 'Cost', is: 'What mending it costs.', type: 'decimal', required: true }) cost: string;
}

const OPTIONS: LedgerOptions = { review: { limit: { workdays: 10 } }, handling: { days: 30, mostDays: 90 } };
const trait = ledgerTrait<DefectFields>(OPTIONS);

export const defect = defineKind<LedgerStatus, DefectFields, RegisterDefect>({
  ...trait,
  kind: 'defect', plural: 'defects', area: 'library', prefix: 'DF', label: { zh: '缺陷', en: 'Defect' }, labelPlural: { zh: '缺陷', en: 'Defects' }, measures: [],
  own: Defect,
  create: {
    input: RegisterDefect, by: { handler: 'any', unitHead: 'any' }, to: 'REGISTERED', clocks: ['review'],
    does: (s: Situation<DefectFields>, input: RegisterDefect) => ({ title: input.title, leadUnitId: s.record.registeredUnitId, fields: { ...ledgerFields(), cost: input.cost }, clocks: reviewClock(s, OPTIONS, s.record.registeredUnitId) }),
  },
});

const common = { unit: '%', better: 'higher' as const, measure: 1, attribution: { zh: '主办单位', en: 'The lead unit' }, definition: { zh: '测试', en: 'a test' } };
export const defectMetrics = [
  defineMetric({ ...common, code: 'm01.struck-off', label: { zh: '销号率', en: 'Struck off' }, source: struckOffRows('defect'), aggregate: { kind: 'ratio', numerator: 's', denominator: 'so' } }),
  defineMetric({ ...common, code: 'm01.in-time', label: { zh: '按期销号率', en: 'In time' }, source: plannedRows('defect'), aggregate: { kind: 'ratio', numerator: 'i', denominator: 'ilo' } }),
  defineMetric({ ...common, code: 'm01.with-plan', label: { zh: '方案率', en: 'With a plan' }, source: rowsWithPlan('defect'), aggregate: { kind: 'ratio', numerator: 'p', denominator: 'd' } }),
];

/** The building on a cloned database, on Monday 2024-05-06 at 09:00; the Saturdays 11 May and 28 April are working days. */
export const useBuilding = () => {
  const t = useTestApp({
    start: '2024-05-06T09:00+08:00',
    unit: 2,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await owner.query(`
        create table toy_defect (record_id uuid primary key references record, cost numeric(18,2) not null);
        grant select, insert, update, delete on toy_defect to haobang_test_app`);
      await seedCalendar(owner, clock.now());
    },
    imports: (dataFolder) => [DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([defect])],
    ready: (app) => app.get(Definitions).sync(defectMetrics, { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' }),
  });
  return t;
};
