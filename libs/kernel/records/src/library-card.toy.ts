import { Column, Entity, PrimaryColumn } from 'typeorm';
import { seedCalendar } from '@haobang/clock';
import { uuidV7 } from '@haobang/database';
import { DocumentsModule } from '@haobang/documents';
import { Definitions, defineFactSource, defineMetric } from '@haobang/measures';
import { type TestApp, useTestApp } from '@haobang/testing';
import { Fact } from './fact.js';
import { holderOf } from './hands.rules.js';
import { defineKind, verb } from './kind.js';
import { setEventHashKey } from './personal-input.js';
import type { RecordsOptions } from './records.options.js';
import { RecordsModule } from './records.module.js';
import { clockOf } from './state.js';

// A toy area: library cards. It uses every sort of thing that a kind may declare, and nothing of a real area.

@Entity('toy_library_card')
export class LibraryCard {
  @PrimaryColumn('uuid') recordId: string;
  @Fact({ zh: '类别', en: 'Category', is: 'Who may hold it.', type: 'code', options: [{ code: 'child', label: { zh: '儿童', en: 'Child' } }, { code: 'adult', label: { zh: '成人', en: 'Adult' } }] })
  @Column('text') category: string;
  @Fact({ zh: '借出册数', en: 'Books out', is: 'Books that are out.' })
  @Column('integer') booksOut: number;
  @Fact({ zh: '到期日', en: 'Expires on', is: 'The last day on which it opens the door.', type: 'date' })
  @Column('date', { nullable: true }) expiresOn: string | null;
}

@Entity('toy_loan')
export class Loan {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recordId: string;
  @Column('text') book: string;
  @Column('date', { nullable: true }) returnedOn: string | null;
}

export class RequestCard {
  @Fact({ zh: '持卡人', en: 'Holder', is: 'Name of the reader.', required: true, example: '李四' }) holder: string;
  @Fact({ zh: '手机', en: 'Phone', is: 'Where the reader is called.', type: 'phone', personal: true }) phone?: string;
  @Fact({ zh: '类别', en: 'Category', is: 'Who may hold it.', type: 'code', required: true, options: [{ code: 'child', label: { zh: '儿童', en: 'Child' } }, { code: 'adult', label: { zh: '成人', en: 'Adult' } }] })
  category: string;
  @Fact({ zh: '来源系统', en: 'System', is: 'The system that sends it.', max: 60 }) externalSystem?: string;
  @Fact({ zh: '来源编号', en: 'Id there', is: 'Its id in that system.', max: 200 }) externalId?: string;
  @Fact({ zh: '登记时间', en: 'Registered at', is: 'When it came in, if not now.', type: 'instant' }) registeredAt?: string;
}
export class LendBook {
  @Fact({ zh: '书名', en: 'Book', is: 'Title of the book.', required: true, max: 100 }) book: string;
}
export class MoveCard {
  @Fact({ zh: '分馆', en: 'Branch', is: 'The branch that keeps the card from now on.', type: 'unit', required: true }) toUnitId: number;
}
export class AmendCard {
  @Fact({ zh: '到期日', en: 'Expires on', is: 'The last day on which it opens the door.', type: 'date' }) expiresOn?: string;
}

type CardFields = Omit<LibraryCard, 'recordId'>;

export const libraryCard = defineKind({
  kind: 'card', plural: 'cards', area: 'library', prefix: 'LC', label: { zh: '借书证', en: 'Library card' }, labelPlural: { zh: '借书证', en: 'Library cards' }, measures: [],
  table: LibraryCard as unknown as new () => CardFields,
  parts: { loans: { table: Loan, label: { zh: '借阅', en: 'Loans' } } },
  states: {
    REQUESTED: { label: { zh: '已申请', en: 'Requested' }, open: true, tone: 'default' },
    ISSUED: { label: { zh: '已发证', en: 'Issued' }, open: true, tone: 'processing' },
    LENT: { label: { zh: '借出中', en: 'Lent' }, open: true, tone: 'processing' },
    CLOSED: { label: { zh: '已注销', en: 'Closed' }, open: false, tone: 'success' },
    VOIDED: { label: { zh: '作废', en: 'Voided' }, open: false, tone: 'default' },
  },
  clocks: { issue: { label: { zh: '发证时限', en: 'Issue limit' } }, welcome: { label: { zh: '迎新时限', en: 'Welcome limit' } }, loan: { label: { zh: '借期', en: 'Loan period' } } },
  create: {
    input: RequestCard, by: { clerk: 'any', handler: 'any' }, to: 'REQUESTED', clocks: ['issue'],
    does: (s, input: RequestCard) => ({
      title: `${input.holder} 的借书证`, leadUnitId: s.record.registeredUnitId, fields: { category: input.category, booksOut: 0, expiresOn: null },
      clocks: [{ start: 'issue', limit: { workdays: 3 }, from: s.on, unitId: s.record.registeredUnitId }],
    }),
  },
  amend: { input: AmendCard, by: { handler: 'lead' }, does: (_s, input: AmendCard) => ({ fields: { expiresOn: input.expiresOn ?? null } }) },
  verbs: {
    issue: verb({ label: { zh: '发证', en: 'Issue' }, is: 'Issues the card.', from: ['REQUESTED'], to: ['ISSUED'], by: { handler: 'lead', unitHead: 'lead' }, clocks: ['issue', 'welcome'], notBy: ['register'], batch: true, does: (s) => ({ handlerId: holderOf(s.actor), clocks: [{ stop: 'issue' }, { start: 'welcome', limit: { hours: 4, basis: 'working' }, from: s.at, unitId: s.record.leadUnitId }] }) }),
    lend: verb({
      label: { zh: '借出', en: 'Lend' }, is: 'Lends a book.', from: ['ISSUED', 'LENT'], to: ['LENT'], by: { handler: 'part' }, clocks: ['loan', 'welcome'], input: LendBook,
      guard: (s, input: LendBook) => (input.book === '禁书' ? { code: 'book-not-lent', detail: 'This book stays in the house.' } : undefined),
      does: (s, input: LendBook) => ({
        fields: { booksOut: (s.record.fields as CardFields).booksOut + 1 }, parts: { loans: [{ id: uuidV7(), book: input.book, returnedOn: null }] },
        clocks: [{ stop: 'welcome' }, { start: 'loan', limit: { days: 30 }, from: s.on }],
      }),
      backdate: { workdays: 2, by: ['handler'] },
    }),
    renew: verb({ label: { zh: '续借', en: 'Renew' }, is: 'Gives thirty days more, once.', from: ['LENT'], to: 'same', by: { handler: 'lead' }, clocks: ['loan'], times: { most: 1, per: 'record' }, does: () => ({ clocks: [{ relimit: 'loan', limit: { days: 60 } }] }) }),
    giveBack: verb({
      label: { zh: '归还', en: 'Give back' }, is: 'Takes all books back; a late one closes the card.', from: ['LENT'], to: ['ISSUED'], by: { handler: 'part' }, clocks: ['loan'],
      does: (s) => ({
        fields: { booksOut: 0 }, parts: { loans: s.record.parts.loans!.map((loan) => ({ ...loan, id: loan.id as string, returnedOn: s.on })) }, clocks: [{ stop: 'loan' }],
        ...(s.at > clockOf(s.record, 'loan')!.dueAt ? { then: { verb: 'closeLate' } } : {}),
      }),
    }),
    closeLate: verb({ label: { zh: '逾期注销', en: 'Close, late' }, is: 'Closes the card of a late reader.', from: ['ISSUED'], to: ['CLOSED'], by: 'system' }),
    hold: verb({ label: { zh: '暂停', en: 'Hold' }, is: 'Stops the clock of issuing.', from: ['REQUESTED'], to: 'same', by: { unitHead: 'lead' }, clocks: ['issue'], reason: 'required', does: () => ({ clocks: [{ pause: 'issue', reason: 'stocktaking' }] }) }),
    go: verb({ label: { zh: '恢复', en: 'Go on' }, is: 'Lets it run again.', from: ['REQUESTED'], to: 'same', by: { unitHead: 'lead' }, clocks: ['issue'], does: () => ({ clocks: [{ resume: 'issue' }] }) }),
    move: verb({ label: { zh: '转馆', en: 'Move' }, is: 'Hands the card to another branch.', from: 'open', to: 'same', by: { dispatcher: 'any' }, input: MoveCard, does: (_s, input: MoveCard) => ({ leadUnitId: input.toUnitId }) }),
    close: verb({ label: { zh: '注销', en: 'Close' }, is: 'Closes the card.', from: ['ISSUED'], to: ['CLOSED'], by: { handler: 'lead' }, batch: true }),
    void: verb({ label: { zh: '作废', en: 'Void' }, is: 'Voids a card registered by mistake.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' }, reason: 'required', danger: true }),
  },
  filters: ['category', 'expiresOn'], columns: ['category', 'booksOut'], search: (record) => [(record.fields as CardFields).category],
  leading: (record) => (record.status === 'LENT' ? 'loan' : 'issue'),
  awaits: (record) => (record.status === 'REQUESTED' ? 'lead' : record.status === 'ISSUED' || record.status === 'LENT' ? 'lead' : null),
});

export const cardFacts = defineFactSource({
  code: 'library-cards', of: 'card', span: 'flow', columns: [], parts: { n: { zh: '三日内发证', en: 'Issued in time' }, d: { zh: '申请', en: 'Requested' } },
  sql: `select p.part, r.id as record_id, r.lead_unit_id as unit, (r.registered_at at time zone 'Asia/Shanghai')::date as "on", (r.registered_at at time zone 'Asia/Shanghai')::date as since
          from record r cross join (values ('d'::text), ('n')) as p(part)
         where r.id = any($1::uuid[]) and r.status <> 'VOIDED'
           and (p.part = 'd' or exists (select 1 from record_clock c where c.record_id = r.id and c.clock = 'issue' and c.stopped_at <= c.due_at))`,
});
export const cardsInTime = defineMetric({
  code: 'm01.cards-in-time', measure: 1, label: { zh: '按时发证率', en: 'Cards issued in time' }, unit: '%', better: 'higher', source: cardFacts, aggregate: { kind: 'ratio', numerator: 'n', denominator: 'd' },
  attribution: { zh: '主管分馆', en: 'The leading branch' }, definition: { zh: '三个工作日内发证的占全部申请', en: 'Cards issued within three working days of all requested' },
});

/** The library on a cloned database, on Thursday 2024-05-09 at 09:00: branch 1 with desks 2 and 3 below it, branch 6 apart. */
export function useLibrary(options: RecordsOptions = {}): TestApp {
  const t = useTestApp({
    unit: 2,
    subtree: (unitIds) => [...new Set(unitIds.flatMap((id) => (id === 1 ? [1, 2, 3] : [id])))],
    prepare: async ({ owner }, clock) => {
      setEventHashKey(Buffer.alloc(32, 7));
      await owner.query(`
        create table toy_library_card (record_id uuid primary key references record, category text not null, books_out integer not null, expires_on date);
        create index toy_library_card_category on toy_library_card (category);
        create table toy_loan (id uuid primary key, record_id uuid not null references record, book text not null, returned_on date);
        create index toy_loan_record on toy_loan (record_id);
        grant select, insert, update, delete on toy_library_card, toy_loan to haobang_test_app`);
      await seedCalendar(owner, clock.now());
    },
    imports: (dataFolder) => [DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([libraryCard], options)],
    ready: (app) => app.get(Definitions).sync([cardsInTime], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-01-01' }),
  });
  return t;
}
