import { afterAll, beforeAll } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, type Role } from '@haobang/auth';
import { ClockModule, seedCalendar } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { DocumentsModule } from '@haobang/documents';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { JobsModule } from '@haobang/jobs';
import { defineMetric, Definitions, type Metric } from '@haobang/measures';
import { OrganisationModule, type SeededOrganisation, seedOrganisation, Units } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { defineKind, type Kind, RecordsModule, setEventHashKey } from '@haobang/records';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { activityTrait } from './activity-trait.js';
import { ARCHIVED, archivedSource } from './archived-source.js';

// A toy area: a chess club that invites. Nothing of a real area.

export const meeting = defineKind({ ...activityTrait, kind: 'meeting', plural: 'meetings', area: 'club', prefix: 'QS', label: { zh: '棋社聚会', en: 'Meeting' }, labelPlural: { zh: '棋社聚会', en: 'Meetings' }, measures: [1] });

const source = archivedSource(meeting);
const common = { measure: 1, unit: 'count', better: 'higher', source, attribution: { zh: '主办和合办单位', en: 'Every host' }, definition: { zh: '测试', en: 'a test' } } as const;
export const meetingMetrics: readonly Metric[] = [
  defineMetric({ ...common, code: 'm01.meetings', label: { zh: '聚会', en: 'Meetings' }, aggregate: ARCHIVED.activities }),
  defineMetric({ ...common, code: 'm01.meetings-online', label: { zh: '线上聚会', en: 'Online' }, aggregate: ARCHIVED.activities, category: 'online' }),
  defineMetric({ ...common, code: 'm01.guests', label: { zh: '到场人次', en: 'Guests' }, aggregate: ARCHIVED.participants }),
  defineMetric({ ...common, code: 'm01.firms', label: { zh: '到场企业', en: 'Firms' }, aggregate: ARCHIVED.enterprises }),
];

export type Headers = Record<string, string>;
export type Body = Record<string, unknown> & { id: string; status: string; verbs: string[] };
export const MEETINGS = '/api/v1/club/meetings';
const UNIT_ROLES: readonly Role[] = ['clerk', 'handler', 'unitHead'];

export interface ClubApp {
  clock: FrozenClock;
  app: NestFastifyApplication;
  db: ReturnType<typeof useTestDatabase>;
  unit: (code: string) => number;
  as: (role: Role, unit?: string) => Promise<Headers>;
  http: () => ReturnType<typeof request>;
  /** Does a verb and gives the record, or the problem where another status is expected. */
  does: (by: Headers, id: string, verb: string, body?: object, status?: number) => Promise<Body>;
  /** The id of a file that a handler has handed in. */
  file: (by: Headers, name: string) => Promise<string>;
  enterprise: (by: Headers, name: string) => Promise<string>;
}

/** The club on a cloned database, on Thursday 2024-05-09 at 09:00. */
export function useClub(): ClubApp {
  const db = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const sessions = new Map<string, Promise<Headers>>();
  const dataFolder = path.join(tmpdir(), `haobang-club-${randomUUID()}`);
  let app: NestFastifyApplication;
  let organisation: SeededOrganisation;
  beforeAll(async () => {
    setEventHashKey(Buffer.alloc(32, 7));
    await seedCalendar(db.owner, clock.now());
    organisation = await seedOrganisation(db.owner);
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: db.url, poolSize: 10 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), OrganisationModule, AuthModule.forRoot({ keys: randomKeys() }),
        JobsModule, ClockModule, PartiesModule, DocumentsModule.forRoot({ dataFolder }), RecordsModule.forKinds([meeting as Kind]),
      ],
    })
    class ClubModule {}
    app = await createApp(ClubModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(Definitions).sync([...meetingMetrics], { approvedBy: 'test', recordedAt: clock.now(), appliesFrom: '2024-01-01' });
    app.get(Units).invalidate();
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await rm(dataFolder, { recursive: true, force: true });
  });
  const unit = (code: string) => organisation.unitIdOf(code);
  const http = () => request(app.getHttpServer());
  return {
    clock, db, unit, http,
    get app() {
      return app;
    },
    as: (role, at = 'tax') => {
      const who = `${role.toLowerCase()}-${at}`;
      if (!sessions.has(who)) sessions.set(who, openTestSession(db.owner, { username: who, roles: [{ role, unitId: UNIT_ROLES.includes(role) ? unit(at) : null }] }).then((session) => session.headers));
      return sessions.get(who)!;
    },
    does: async (by, id, verb, body = {}, status = 200) => {
      const answer = await http().post(`${MEETINGS}/${id}/${verb}`).set(by).send(body);
      if (answer.status !== status) throw new Error(`${verb} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
      return answer.body as Body;
    },
    file: async (by, name) => (await http().post('/api/v1/documents').set(by).attach('file', Buffer.from(name), `${name}.txt`).expect(201)).body.id as string,
    enterprise: async (by, name) => (await http().post('/api/v1/enterprises').set(by).send({ name, source: 'test' }).expect(201)).body.id as string,
  };
}

/** A meeting as far along as a test needs it, through the verbs. */
export async function givenMeeting(t: ClubApp, of: { status?: 'PLANNED' | 'APPROVED' | 'PUBLISHED' | 'REGISTERING' | 'HELD'; body?: object } = {}): Promise<Body> {
  const handler = await t.as('handler');
  let record = (await t.http().post(MEETINGS).set(handler).send({ title: '端午棋会', form: 'offline', purpose: '以棋会友', startsOn: '2024-05-09', ...of.body }).expect(201)).body as Body;
  const steps = [['APPROVED', 'approve', 'unitHead'], ['PUBLISHED', 'publish', 'handler'], ['REGISTERING', 'openRegistration', 'handler'], ['HELD', 'hold', 'handler']] as const;
  for (const [, verb, role] of steps.slice(0, steps.findIndex(([status]) => status === of.status) + 1)) record = await t.does(await t.as(role), record.id, verb);
  return record;
}
