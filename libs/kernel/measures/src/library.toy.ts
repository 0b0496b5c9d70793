import { grantApplication, type Queryable } from '@haobang/database';
import type { TestDatabase } from '@haobang/testing';
import { defineFactSource, defineMetric, type Metric } from './define-metric.js';
import type { PlanFile } from './plans.js';

/** The toy area of the tests: a library that lends books, has shelves with keepers, and cards that run out. */
export const loanFacts = defineFactSource({
  code: 'loan',
  of: 'loan',
  span: 'flow',
  parts: {
    o: { zh: '逾期未还', en: 'overdue, not returned' },
    i: { zh: '按期归还', en: 'returned in time' },
    l: { zh: '逾期归还', en: 'returned late' },
    x: { zh: '不计入', en: 'excluded' },
  },
  columns: ['category', 'key', 'value', 'qty', 'reason', 'place'],
  sql: `select case when t.lost then 'x' when t.returned_on is null then 'o' when t.returned_on <= t.due_on then 'i' else 'l' end as part,
       t.record_id, t.unit, t.shelf as category, least(t.due_on, t.returned_on) as "on",
       case when t.lost or t.returned_on is not null then coalesce(t.returned_on, t.due_on) else t.due_on + 1 end as since,
       t.borrower as key, t.minutes as value, t.pages as qty, case when t.lost then 'lost by the library' end as reason, 'hall-' || t.unit as place
  from toy_loan as t where t.record_id = any ($1::uuid[]) and not t.void`,
});

export const shelfFacts = defineFactSource({
  code: 'shelf',
  of: 'shelf',
  span: 'stock',
  parts: { d: { zh: '开放书架', en: 'open shelf' }, n: { zh: '有人看管', en: 'with a keeper' } },
  columns: [],
  sql: `select p.part, t.record_id, t.unit, t.opened_on as "on", t.opened_on as since
  from toy_shelf as t cross join (values ('d'), ('n')) as p(part)
 where t.record_id = any ($1::uuid[]) and not t.void
   and (p.part = 'd' or exists (select from toy_keeper as k where k.shelf_id = t.record_id and k.active))`,
});

export const cardFacts = defineFactSource({
  code: 'card',
  of: 'card',
  span: 'stock',
  parts: { v: { zh: '有效', en: 'valid' } },
  columns: ['expires', 'sub'],
  sql: `select 'v' as part, t.record_id, 'term-' || t.term as sub, t.unit, t.issued_on as "on", t.issued_on as since, t.expires_on as expires
  from toy_card as t where t.record_id = any ($1::uuid[]) and not t.void`,
});

const common = { better: 'higher', attribution: { zh: '借出单位', en: 'the lending unit' }, definition: { zh: '测试', en: 'a test' } } as const;
const label = (en: string) => ({ zh: en, en });

export const libraryMetrics: Metric[] = [
  defineMetric({ ...common, code: 'm01.return-rate', measure: 1, label: { zh: '归还率', en: 'returned' }, unit: '%', target: { op: '>=', value: 90, source: 'plan' }, source: loanFacts, aggregate: { kind: 'ratio', numerator: 'il', denominator: 'oil' } }),
  defineMetric({ ...common, code: 'm01.in-time-rate', measure: 1, label: label('in time'), unit: '%', source: loanFacts, aggregate: { kind: 'ratio', numerator: 'i', denominator: 'oil' } }),
  defineMetric({ ...common, code: 'm01.poetry-rate', measure: 1, label: label('poetry returned'), unit: '%', category: 'poetry', source: loanFacts, aggregate: { kind: 'ratio', numerator: 'il', denominator: 'oil' } }),
  defineMetric({ ...common, code: 'm01.loans', measure: 1, label: label('loans'), unit: 'count', source: loanFacts, aggregate: { kind: 'count', parts: 'oil' } }),
  defineMetric({ ...common, code: 'm01.pages', measure: 1, label: label('pages'), unit: 'count', source: loanFacts, aggregate: { kind: 'sum', parts: 'il' } }),
  defineMetric({ ...common, code: 'm02.borrowers', measure: 2, label: label('borrowers'), unit: 'count', target: { op: '>=', value: 30, source: 'proposed' }, source: loanFacts, aggregate: { kind: 'distinct', parts: 'il' } }),
  defineMetric({ ...common, code: 'm02.readers-of-much', measure: 2, label: label('much'), unit: 'count', source: loanFacts, aggregate: { kind: 'atLeast', parts: 'il', n: 900 } }),
  defineMetric({ ...common, code: 'm02.median-minutes', measure: 2, label: label('median'), unit: 'minutes', better: 'lower', source: loanFacts, aggregate: { kind: 'quantile', parts: 'il', q: 0.5 } }),
  defineMetric({ ...common, code: 'm03.kept-shelves', measure: 3, label: label('kept'), unit: '%', target: { op: '>=', value: 100, source: 'wording' }, source: shelfFacts, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' } }),
  defineMetric({ ...common, code: 'm03.valid-cards', measure: 3, label: label('cards'), unit: 'count', source: cardFacts, aggregate: { kind: 'count', parts: 'v' } }),
];

const TABLES = `
create table toy_loan (record_id uuid primary key, unit integer not null, void boolean not null default false, shelf text not null, borrower text not null,
  due_on date not null, returned_on date, minutes integer, pages integer not null, lost boolean not null default false);
create table toy_shelf (record_id uuid primary key, unit integer not null, void boolean not null default false, opened_on date not null);
create table toy_keeper (id integer primary key, shelf_id uuid not null, active boolean not null);
create table toy_card (record_id uuid primary key, unit integer not null, void boolean not null default false, term integer not null, issued_on date not null, expires_on date);
`;

/** Makes the toy's tables beside the kernel's own, which the template has. */
export async function givenLibrary(t: TestDatabase): Promise<void> {
  await t.owner.query(TABLES);
  await grantApplication(t.owner, 'haobang_test_app');
}

export const rootsOf = (db: Queryable) => async (kind: string, after: string | null, limit: number) =>
  (
    await db.query<{ id: string }>(`select record_id as id from toy_${kind} where $1::uuid is null or record_id > $1 order by record_id limit $2`, [after, limit])
  ).map((row) => row.id);

/** A plan of three measures. */
export const libraryPlan: PlanFile = {
  plan: { zh: '图书馆计划', en: 'Plan of the library' },
  issued: '2024-01-01',
  issuer: '馆务会',
  year: 2024,
  actions: [
    {
      no: 1,
      slug: 'library',
      title: { zh: '图书馆', en: 'Library' },
      measures: [1, 2, 3, 4].map((no) => ({
        no,
        title: { zh: `措施${no}`, en: `Measure ${no}` },
        text: '',
        leadUnits: ['借阅部', '各分馆'],
        responsibleUnits: ['各分馆'],
        figures: no === 1 ? [{ what: { zh: '归还率', en: 'loans returned' }, unit: '%', op: '>=', value: 90 }] : [],
      })),
    },
  ],
};
