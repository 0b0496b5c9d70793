import { readFileSync } from 'node:fs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockModule, seedCalendar } from '@haobang/clock';
import { JobsModule } from '@haobang/jobs';
import { defineFactSource, defineMetric, Definitions, type PlanFile, Plans } from '@haobang/measures';
import { OrganisationModule, seedOrganisation } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { defineKind, Fact, type Kind, RecordsModule, setEventHashKey, verb } from '@haobang/records';
import { type TestApp, type TestHeaders, useTestApp } from '@haobang/testing';
import { DeskModule } from './desk.module.js';

// A toy area: loans of a library, counted for measure 45 of the real plan. It stands in for whatever an area may feed the desk with.

@Entity('toy_desk_loan')
class Loan {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '书架', en: 'Shelf', is: 'Where the book stands.', type: 'code', options: [{ code: 'law', label: { zh: '法律', en: 'Law' } }, { code: 'poetry', label: { zh: '诗歌', en: 'Poetry' } }] })
  @Column('text') shelf: string;
}

class Lend {
  @Fact({ zh: '书名', en: 'Book', is: 'Title of the book.', required: true, max: 100 }) book: string;
  @Fact({ zh: '书架', en: 'Shelf', is: 'Where the book stands.', type: 'code', required: true, options: [{ code: 'law', label: { zh: '法律', en: 'Law' } }, { code: 'poetry', label: { zh: '诗歌', en: 'Poetry' } }] }) shelf: string;
  @Fact({ zh: '分馆', en: 'Branch', is: 'The branch that lends.', type: 'unit', required: true }) unitId: number;
  @Fact({ zh: '企业', en: 'Enterprise', is: 'Who borrows.', type: 'enterprise' }) enterpriseId?: string;
}

class Share {
  @Fact({ zh: '分馆', en: 'Branch', is: 'The branch that helps.', type: 'unit', required: true }) unitId: number;
}

type LoanFields = Omit<Loan, 'recordId'>;

const loan = defineKind({
  kind: 'loan', plural: 'loans', area: 'library', prefix: 'LN', label: { zh: '借阅', en: 'Loan' }, labelPlural: { zh: '借阅', en: 'Loans' }, measures: [45],
  table: Loan as unknown as new () => LoanFields,
  states: {
    OUT: { label: { zh: '借出', en: 'Out' }, open: true, tone: 'processing' },
    BACK: { label: { zh: '已还', en: 'Back' }, open: false, tone: 'success' },
    LOST: { label: { zh: '遗失', en: 'Lost' }, open: false, tone: 'error' },
    VOIDED: { label: { zh: '作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { term: { label: { zh: '借期', en: 'Term' } } },
  create: {
    input: Lend, by: { clerk: 'any', handler: 'any' }, to: 'OUT', clocks: ['term'],
    does: (s, input: Lend) => ({ title: input.book, leadUnitId: input.unitId, enterpriseId: input.enterpriseId ?? null, fields: { shelf: input.shelf }, clocks: [{ start: 'term', limit: { workdays: 3 }, from: s.on }] }),
  },
  verbs: {
    giveBack: verb({ label: { zh: '归还', en: 'Give back' }, is: 'Takes the book back.', from: ['OUT'], to: ['BACK'], by: { handler: 'lead' }, clocks: ['term'], does: () => ({ clocks: [{ stop: 'term' }] }), backdate: { workdays: 30, by: ['handler'] } }),
    sendBack: verb({ label: { zh: '退回', en: 'Send back' }, is: 'Finds the book damaged, and sends it out again.', from: ['BACK'], to: ['OUT'], by: { supervisor: 'any' } }),
    share: verb({ label: { zh: '馆际协作', en: 'Share' }, is: 'Lets another branch help.', from: ['OUT'], to: 'same', by: { supervisor: 'any' }, input: Share, does: (_s, input: Share) => ({ addCoUnits: [input.unitId] }) }),
    remind: verb({ label: { zh: '催还', en: 'Remind' }, is: 'Asks for the book.', from: ['OUT'], to: 'same', by: { supervisor: 'any' } }),
    lose: verb({ label: { zh: '报失', en: 'Report lost' }, is: 'Says that the book is lost.', from: ['OUT'], to: ['LOST'], by: { handler: 'lead', unitHead: 'lead' }, clocks: ['term'], does: () => ({ clocks: [{ stop: 'term' }] }) }),
  },
  filters: ['shelf'], columns: ['shelf'], search: () => [],
  leading: () => 'term',
  awaits: (record) => (record.status === 'OUT' ? 'lead' : null),
});

const DAY_OF = (event: string) => `(select min((e.effective_at at time zone 'Asia/Shanghai')::date) from record_event e where e.record_id = r.id and e.verb = '${event}')`;
export const loanFacts = defineFactSource({
  code: 'toy-desk-loans', of: 'loan', span: 'flow', columns: ['category', 'reason'],
  parts: { d: { zh: '借出', en: 'Lent' }, n: { zh: '已还', en: 'Back' }, x: { zh: '剔除', en: 'Left out' } },
  sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, t.shelf as category, p."on", p.since, p.reason
          from record r join toy_desk_loan t on t.record_id = r.id
          cross join lateral (select (r.registered_at at time zone 'Asia/Shanghai')::date as "on") d
          cross join lateral (
            select 'd'::text as part, d."on", d."on" as since, null::text as reason where r.status <> 'LOST'
            union all select 'n', d."on", ${DAY_OF('giveBack')}, null where r.status = 'BACK'
            union all select 'x', d."on", ${DAY_OF('lose')}, 'lost' where r.status = 'LOST') p
         where r.id = any($1::uuid[]) and r.status <> 'VOIDED'`,
});
const words = { attribution: { zh: '借出分馆', en: 'The branch that lends' }, definition: { zh: '已还的占借出的', en: 'Those given back of those lent' } };
export const loansBack = defineMetric({
  ...words, code: 'm45.loans-back', measure: 45, label: { zh: '归还率', en: 'Given back' }, unit: '%', better: 'higher', source: loanFacts, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' }, target: { op: '>=', value: 98, source: 'plan' },
});
export const loansMade = defineMetric({ ...words, code: 'm45.loans', measure: 45, label: { zh: '借阅量', en: 'Loans' }, unit: 'count', better: 'higher', source: loanFacts, aggregate: { kind: 'count', parts: 'd' } });

export interface DeskApp extends TestApp {
  /** GET that is answered with 200, and its body. */
  read<T = Record<string, unknown>>(path: string, by?: TestHeaders): Promise<T>;
  lend(of?: { book?: string; shelf?: string; unit?: string; enterpriseId?: string }): Promise<{ id: string; no: string }>;
  does(id: string, verb: string, unit?: string, body?: object, by?: TestHeaders): Promise<void>;
}

/** The desk on a clone of the database, on Thursday 2024-05-09 at 09:00, with the New Area's units and the plan of 2024. */
export function useDesk(): DeskApp {
  const t = useTestApp({
    unit: 'tax',
    subtree: false,
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await owner.query(`create table toy_desk_loan (record_id uuid primary key references record, shelf text not null);
        create index toy_desk_loan_shelf on toy_desk_loan (shelf);
        grant select, insert, update, delete on toy_desk_loan to haobang_test_app`);
      await seedCalendar(owner, clock.now());
      const organisation = await seedOrganisation(owner);
      const plan = JSON.parse(readFileSync('apps/api/src/seed/plan-2024.json', 'utf8')) as PlanFile;
      await new Plans(owner).load(plan, { unitIdOf: (name) => organisation.meaningOf(name)?.unitId });
      await new Definitions(owner).sync([loansBack, loansMade], { approvedBy: 'test', recordedAt: clock.now(), appliesFrom: '2024-01-01' });
      await new Plans(owner).declareTargets(2024, [loansBack, loansMade]);
      return organisation;
    },
    imports: () => [OrganisationModule, ClockModule, PartiesModule, JobsModule, RecordsModule.forKinds([loan as Kind]), DeskModule],
  });
  return Object.assign(t, {
    read: async <T>(path: string, by?: TestHeaders) => {
      const answer = await t.http().get(path).set(by ?? (await t.as('leader')));
      if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body as T;
    },
    lend: async ({ book = '行政许可法', shelf = 'law', unit: of = 'tax', enterpriseId }: { book?: string; shelf?: string; unit?: string; enterpriseId?: string } = {}) =>
      t.post<{ id: string; no: string }>(await t.as('clerk', 'hall-new-area'), '/api/v1/library/loans', { book, shelf, unitId: t.unit(of), ...(enterpriseId ? { enterpriseId } : {}) }, 201),
    does: async (id: string, name: string, of = 'tax', body: object = {}, by?: TestHeaders) => void (await t.post(by ?? (await t.as('handler', of)), `/api/v1/library/loans/${id}/${name}`, body)),
  });
}
