import { afterAll, beforeAll } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tmpdir } from 'node:os';
import request from 'supertest';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AuthModule, openTestSession, randomKeys, type Role, UnitTree } from '@haobang/auth';
import { seedCalendar } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { DocumentsModule } from '@haobang/documents';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { Definitions, defineMetric } from '@haobang/measures';
import { defineKind, Fact, type Kind, type RecordState, RecordsModule, setEventHashKey } from '@haobang/records';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
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
export type Headers = Record<string, string>;

export const RULES = '/api/v1/library/rules';

/** Branches without any below them. */
@Injectable()
class Branches extends UnitTree {
  subtree(unitIds: readonly number[]): Promise<number[]> {
    return Promise.resolve([...unitIds]);
  }
}

/** The rules of a library on a cloned database, on Thursday 2024-05-09 at 09:00. */
export function useRules() {
  const db = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const sessions = new Map<string, Promise<Headers>>();
  let app: NestFastifyApplication;
  beforeAll(async () => {
    setEventHashKey(Buffer.alloc(32, 7));
    await db.owner.query(`
      create table toy_lending_rule (record_id uuid primary key references record, text text not null, loan_days integer not null);
      grant select, insert, update, delete on toy_lending_rule to haobang_test_app`);
    await seedCalendar(db.owner, clock.now());
    @Module({
      imports: [DatabaseModule.forRoot({ url: db.url, poolSize: 20 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: Branches } }), DocumentsModule.forRoot({ dataFolder: tmpdir() }), RecordsModule.forKinds([KIND]), CatalogueModule],
      controllers: [catalogueControllerOf(KIND)],
    })
    class RulesModule {}
    app = await createApp(RulesModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(Definitions).sync([rulesInForce, rulesInDate], { approvedBy: 'test', recordedAt: clock.now(), appliesFrom: '2024-01-01' });
  }, 60_000);
  afterAll(() => app?.close());
  const http = () => request(app.getHttpServer());
  const as = (role: Role, who = `${role.toLowerCase()}-2`, unitId = 2, ...more: Role[]): Promise<Headers> => {
    if (!sessions.has(who)) sessions.set(who, openTestSession(db.owner, { username: who, roles: [role, ...more].map((one) => ({ role: one, unitId: ['handler', 'unitHead'].includes(one) ? unitId : null })) }).then((session) => session.headers));
    return sessions.get(who)!;
  };
  const does = async (by: Headers, id: string, verb: string, body: object = {}, status = 200): Promise<Body> => {
    const answer = await http().post(`${RULES}/${id}/${verb}`).set(by).send(body);
    if (answer.status !== status) throw new Error(`${verb} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  };
  const drafted = async (body: object = {}): Promise<Body> =>
    (await http().post(RULES).set(await as('handler')).send({ title: '小说借阅规则', text: '每次可借三册。到期归还。', loanDays: 30, ...body }).expect(201)).body as Body;
  const published = async (id: string, body: object = {}): Promise<Body> => {
    await does(await as('handler'), id, 'submit');
    return does(await as('unitHead'), id, 'publish', body);
  };
  return {
    db, clock, http, as, does, drafted, published,
    get app() {
      return app;
    },
    read: async (id: string): Promise<Body> => (await http().get(`${RULES}/${id}`).set(await as('supervisor')).expect(200)).body as Body,
  };
}
