import { Column, Entity, PrimaryColumn } from 'typeorm';
import { seedCalendar } from '@haobang/clock';
import { DocumentsModule } from '@haobang/documents';
import { Definitions, defineMetric } from '@haobang/measures';
import { defineKind, Fact, type Kind, type RecordState, RecordsModule, setEventHashKey } from '@haobang/records';
import { type TestHeaders, useTestApp } from '@haobang/testing';
import { catalogueControllerOf } from './catalogue-controller.js';
import { inForceSource } from './catalogue-figures.js';
import { CatalogueModule } from './catalogue.module.js';
import { catalogueTrait } from './catalogue-trait.js';
import type { VersionFields } from './catalogue-version.js';

// A toy area: a library's rules of lending, as a catalogue. Nothing of a real area.

@Entity('toy_lending_rule')
export class LendingRule {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '规则', en: 'Rule', is: 'What holds.', type: 'longText' })
  @Column('text') text: string;
  @Fact({ zh: '借期', en: 'Loan period', is: 'Days that a book may be out.' })
  @Column('integer') loanDays: number;
}
export class DraftRule {
  @Fact({ zh: '名称', en: 'Title', is: 'What it is called.', required: true, example: '小说借阅规则' }) title: string;
  @Fact({ zh: '规则', en: 'Rule', is: 'What holds.', type: 'longText', required: true }) text: string;
  @Fact({ zh: '借期', en: 'Loan period', is: 'Days that a book may be out.', required: true, max: 90 }) loanDays: number;
}
type RuleFacts = Omit<LendingRule, 'recordId'>;

export const REVIEW_DAYS = 180;

export const lendingRule = defineKind({
  kind: 'rule', plural: 'rules', area: 'library', prefix: 'LR', label: { zh: '借阅规则', en: 'Lending rule' }, labelPlural: { zh: '借阅规则', en: 'Lending rules' }, measures: [],
  ...catalogueTrait({
    draft: DraftRule, title: (input) => input.title, facts: (input): RuleFacts => ({ text: input.text, loanDays: input.loanDays }),
    by: { author: { handler: 'lead' }, publisher: { unitHead: 'lead' }, voider: { supervisor: 'any' } }, reviewDays: REVIEW_DAYS,
  }),
  own: LendingRule,
  search: (record: RecordState<VersionFields & RuleFacts>) => [record.fields.text],
});
const KIND = lendingRule as Kind;

const source = inForceSource('rule');
export const rulesInForce = defineMetric({
  code: 'm01.rules-in-force', measure: 1, label: { zh: '有效规则', en: 'Rules in force' }, unit: 'count', better: 'higher', source, aggregate: { kind: 'count', parts: 'd' },
  attribution: { zh: '主管分馆', en: 'The leading branch' }, definition: { zh: '当日有效的规则', en: 'Rules in force on the day' },
});
export const rulesInDate = defineMetric({
  code: 'm01.rules-in-date', measure: 1, label: { zh: '在期率', en: 'In date' }, unit: '%', better: 'higher', source, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' },
  attribution: { zh: '主管分馆', en: 'The leading branch' }, definition: { zh: '在复核期内的占有效规则', en: 'Rules in date of those in force' },
});

export type Body = Record<string, unknown> & { id: string; status: string; verbs: string[]; version: number; itemId: string; versionNo: number };

export const RULES = '/api/v1/library/rules';

/** The rules of a library on a cloned database, on Thursday 2024-05-09 at 09:00. */
export function useRules() {
  const t = useTestApp({
    unit: 2,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await owner.query(`
        create table toy_lending_rule (record_id uuid primary key references record, text text not null, loan_days integer not null);
        grant select, insert, update, delete on toy_lending_rule to haobang_test_app`);
      await seedCalendar(owner, clock.now());
    },
    imports: (dataFolder) => [DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([KIND]), CatalogueModule],
    controllers: [catalogueControllerOf(KIND)],
    ready: (app) => app.get(Definitions).sync([rulesInForce, rulesInDate], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' }),
  });
  const does = (by: TestHeaders, id: string, verb: string, body?: object, status?: number) => t.post<Body>(by, `${RULES}/${id}/${verb}`, body, status);
  return Object.assign(t, {
    does,
    drafted: async (body: object = {}) => t.post<Body>(await t.as('handler'), RULES, { title: '小说借阅规则', text: '每次可借三册。到期归还。', loanDays: 30, ...body }, 201),
    published: async (id: string, body: object = {}): Promise<Body> => {
      await does(await t.as('handler'), id, 'submit');
      return does(await t.as('unitHead'), id, 'publish', body);
    },
    read: async (id: string): Promise<Body> => (await t.http().get(`${RULES}/${id}`).set(await t.as('supervisor')).expect(200)).body as Body,
  });
}
