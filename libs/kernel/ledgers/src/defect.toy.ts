import { afterAll, beforeAll } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request from 'supertest';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AuthModule, openTestSession, randomKeys, type Role, UnitTree } from '@haobang/auth';
import { seedCalendar } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { DocumentsModule } from '@haobang/documents';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { Definitions, defineMetric } from '@haobang/measures';
import { defineKind, Fact, RecordsModule, setEventHashKey, type Situation } from '@haobang/records';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
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

/** Units have nothing below them. */
@Injectable()
class Flat extends UnitTree {
  subtree(unitIds: readonly number[]): Promise<number[]> {
    return Promise.resolve([...unitIds]);
  }
}

export type Headers = Record<string, string>;

/** The building on a cloned database, on Monday 2024-05-06 at 09:00; the Saturdays 11 May and 28 April are working days. */
export function useBuilding() {
  const db = useTestDatabase();
  const clock = new FrozenClock('2024-05-06T09:00+08:00');
  const sessions = new Map<string, Promise<Headers>>();
  const dataFolder = path.join(tmpdir(), `haobang-building-${randomUUID()}`);
  let app: NestFastifyApplication;
  beforeAll(async () => {
    setEventHashKey(Buffer.alloc(32, 7));
    await db.owner.query(`
      create table toy_defect (record_id uuid primary key references record, cost numeric(18,2) not null);
      grant select, insert, update, delete on toy_defect to haobang_test_app`);
    await seedCalendar(db.owner, clock.now());
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: db.url, poolSize: 10 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: Flat } }),
        DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([defect]),
      ],
    })
    class BuildingModule {}
    app = await createApp(BuildingModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(Definitions).sync(defectMetrics, { approvedBy: 'test', recordedAt: clock.now(), appliesFrom: '2024-01-01' });
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await rm(dataFolder, { recursive: true, force: true });
  });
  return {
    clock, db,
    get app() {
      return app;
    },
    as: (role: Role, unitId = 2, who = `${role.toLowerCase()}-${unitId}`): Promise<Headers> => {
      const key = `${who}:${role}:${unitId}`;
      if (!sessions.has(key)) sessions.set(key, openTestSession(db.owner, { username: who, roles: [{ role, unitId: ['handler', 'unitHead'].includes(role) ? unitId : null }] }).then((s) => s.headers));
      return sessions.get(key)!;
    },
    http: () => request(app.getHttpServer()),
  };
}
