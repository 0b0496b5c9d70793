import { afterAll, beforeAll } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, type Role } from '@haobang/auth';
import { ClockModule, seedCalendar } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { JobsModule } from '@haobang/jobs';
import { OrganisationModule, type SeededOrganisation, seedOrganisation } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { type Kind, RecordsModule, setEventHashKey } from '@haobang/records';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { SampleAreaModule } from './sample-area.module.js';
import { specimenCard } from './specimen-card.kind.js';

export type Headers = Record<string, string>;
export type Body = Record<string, unknown>;
export type Answer = Body & { id: string; no: string; status: string; verbs: string[]; version: number };

/** Thursday, 9 May 2024, nine o'clock; the Saturday after is a make-up working day. */
const START = '2024-05-09T09:00+08:00';
export const SPECIMEN_CARDS = '/api/v1/sample-area/specimen-cards';
export const HALL = 'hall-new-area';
export const OTHER = 'tax';
const UNIT_ROLES: readonly Role[] = ['clerk', 'handler', 'unitHead'];

export interface SampleAreaApp {
  clock: FrozenClock;
  app: NestFastifyApplication;
  unit: (code: string) => number;
  /** Somebody with one role in a unit, by its code. The same words are the same person. */
  as: (role: Role, unit?: string) => Promise<Headers>;
  http: () => ReturnType<typeof request>;
  /** Does a verb and gives the record, or the problem where another status is expected. */
  does: (by: Headers, id: string, verb: string, body?: Body, status?: number) => Promise<Answer>;
}

/** The area on a clone of the database, with the New Area's units, under a clock that stands still. */
export function useSampleArea(): SampleAreaApp {
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
        DatabaseModule.forRoot({ url: db.url, poolSize: 10 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), OrganisationModule, AuthModule.forRoot({ keys: randomKeys() }),
        JobsModule, ClockModule, PartiesModule, RecordsModule.forKinds([specimenCard as Kind]), SampleAreaModule,
      ],
    })
    class TestModule {}
    app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }, 120_000);
  afterAll(async () => {
    await app?.close();
  });
  const unit = (code: string) => organisation.unitIdOf(code);
  const http = () => request(app.getHttpServer());
  return {
    clock, unit, http,
    get app() {
      return app;
    },
    as: (role, at = HALL) => {
      const who = `${role.toLowerCase()}-${at}`;
      if (!sessions.has(who)) sessions.set(who, openTestSession(db.owner, { username: who, roles: [{ role, unitId: UNIT_ROLES.includes(role) ? unit(at) : null }] }).then((session) => session.headers));
      return sessions.get(who)!;
    },
    does: async (by, id, verb, body = {}, status = 200) => {
      const answer = await http().post(`${SPECIMEN_CARDS}/${id}/${verb}`).set(by).send(body);
      if (answer.status !== status) throw new Error(`${verb} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
      return answer.body as Answer;
    },
  };
}
