import { afterAll, beforeAll } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestMachine, openTestSession, randomKeys, type Role } from '@haobang/auth';
import { ClockModule, seedCalendar } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule, systemContext } from '@haobang/http';
import { JobsModule } from '@haobang/jobs';
import { Definitions } from '@haobang/measures';
import { OrganisationModule, type SeededOrganisation, seedOrganisation, Units } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { RecordsModule, setEventHashKey } from '@haobang/records';
import { Rules, RulesModule } from '@haobang/rules';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { complaintsKinds } from './complaints.kinds.js';
import { complaintsMetrics } from './complaints.metrics.js';
import { ComplaintsModule } from './complaints.module.js';

export type Headers = Record<string, string>;
export type Body = Record<string, unknown>;
export type DemandBody = Body & { id: string; no: string; status: string; verbs: string[]; version: number };

/** Thursday, 9 May 2024, nine o'clock; the Saturday after is a make-up working day. */
export const START = '2024-05-09T09:00+08:00';
export const DEMANDS = '/api/v1/complaints/demands';

export interface ComplaintsApp {
  clock: FrozenClock;
  app: NestFastifyApplication;
  db: ReturnType<typeof useTestDatabase>;
  unit: (code: string) => number;
  /** Somebody with one role in a unit, by its code. The same words are the same person. */
  as: (role: Role, unit?: string, who?: string) => Promise<Headers>;
  machine: (scopes: string[], unit?: string) => Promise<Headers>;
  http: () => ReturnType<typeof request>;
  /** Does a verb and gives the record, or the problem where another status is expected. */
  does: (by: Headers, id: string, verb: string, body?: Body, status?: number) => Promise<DemandBody>;
}

const UNIT_ROLES: readonly Role[] = ['clerk', 'handler', 'unitHead', 'thirdParty'];
export const CENTRE = 'city-operation-centre';
export const HALL = 'hall-new-area';
export const TAX = 'tax';

/** The area on a clone of the database, with the New Area's units, under a clock that stands still. */
export function useComplaints(): ComplaintsApp {
  const db = useTestDatabase();
  const clock = new FrozenClock(START);
  const sessions = new Map<string, Promise<Headers>>();
  let app: NestFastifyApplication;
  let organisation: SeededOrganisation;
  beforeAll(async () => {
    setEventHashKey(Buffer.alloc(32, 7));
    await seedCalendar(db.owner, clock.now());
    organisation = await seedOrganisation(db.owner);
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: db.url, poolSize: 20 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), OrganisationModule, AuthModule.forRoot({ keys: randomKeys() }),
        JobsModule, ClockModule, PartiesModule, RulesModule, RecordsModule.forKinds(complaintsKinds), ComplaintsModule,
      ],
    })
    class TestModule {}
    app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(Definitions).sync(complaintsMetrics, { approvedBy: 'test', recordedAt: clock.now(), appliesFrom: '2024-01-01' });
    await db.database.transaction((tx) => app.get(Rules).seed({ ...systemContext(clock.now()), tx }));
    app.get(Units).invalidate();
  }, 120_000);
  afterAll(async () => {
    await app?.close();
  });
  const unit = (code: string) => organisation.unitIdOf(code);
  const http = () => request(app.getHttpServer());
  return {
    clock, db, unit, http,
    get app() {
      return app;
    },
    as: (role, at = role === 'clerk' ? HALL : TAX, who = `${role.toLowerCase()}-${at}`) => {
      const key = `${who}:${role}`;
      if (!sessions.has(key)) sessions.set(key, openTestSession(db.owner, { username: who, roles: [{ role, unitId: UNIT_ROLES.includes(role) ? unit(at) : null }] }).then((session) => session.headers));
      return sessions.get(key)!;
    },
    machine: (scopes, at = CENTRE) => openTestMachine(db.owner, { name: '12345', unitId: unit(at), scopes, at: clock.now() }).then((machine) => machine.headers),
    does: async (by, id, verb, body = {}, status = 200) => {
      const answer = await http().post(`${DEMANDS}/${id}/${verb}`).set(by).send(body);
      if (answer.status !== status) throw new Error(`${verb} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
      return answer.body as DemandBody;
    },
  };
}

export interface GivenDemand {
  /** How far along the main line; COLLECTED unless said. */
  status?: 'COLLECTED' | 'CLASSIFIED' | 'ASSIGNED' | 'SIGNED' | 'IN_PROGRESS' | 'RESOLVED' | 'CALLED_BACK' | 'STRUCK_OFF';
  complexity?: 'general' | 'complex';
  unit?: string;
  answer?: string;
  body?: Body;
  clerk?: string;
}

const MAIN_LINE = ['COLLECTED', 'CLASSIFIED', 'ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'RESOLVED', 'CALLED_BACK', 'STRUCK_OFF'] as const;

/** A demand as far along as a test needs it, through the verbs. */
export async function givenDemand(t: ComplaintsApp, of: GivenDemand = {}): Promise<DemandBody> {
  const { status = 'COLLECTED', complexity = 'general', unit = TAX, clerk = HALL } = of;
  const body = { title: '退税进度查询', content: '企业三月提交的退税至今未到账', channel: '12345', enterpriseFlag: true, callerName: '王小明', callerPhone: '13812345678', ...of.body };
  let demand = (await t.http().post(DEMANDS).set(await t.as('clerk', clerk)).send(body).expect(201)).body as DemandBody;
  const steps: Record<string, () => Promise<DemandBody>> = {
    CLASSIFIED: async () => t.does(await t.as('dispatcher'), demand.id, 'classify', { demandKind: complexity === 'complex' ? 'report' : 'help', category: 'tax' }),
    ASSIGNED: async () => t.does(await t.as('dispatcher'), demand.id, 'assign', { leadUnitId: t.unit(unit) }),
    SIGNED: async () => t.does(await t.as('handler', unit), demand.id, 'sign'),
    IN_PROGRESS: async () => t.does(await t.as('handler', unit), demand.id, 'start'),
    RESOLVED: async () => t.does(await t.as('handler', unit), demand.id, 'resolve', { outcome: 'solved', reply: '已到账' }),
    CALLED_BACK: async () => t.does(await t.as('clerk', clerk), demand.id, 'callBack', { answer: of.answer ?? 'satisfied' }),
    STRUCK_OFF: async () => t.does(await t.as('supervisor'), demand.id, 'strikeOff'),
  };
  for (const step of MAIN_LINE.slice(1, MAIN_LINE.indexOf(status) + 1)) demand = await steps[step]!();
  return demand;
}
