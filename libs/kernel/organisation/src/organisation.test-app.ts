import { afterAll, beforeAll } from '@jest/globals';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, type Role } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { FrozenClock, useTestDatabase, type TestDatabase } from '@haobang/testing';
import { OrganisationModule } from './organisation.module.js';
import { seedOrganisation, type SeededOrganisation } from './seed-organisation.js';

type Agent = ReturnType<typeof request.agent>;

export interface OrganisationTestApp {
  db: TestDatabase;
  clock: FrozenClock;
  seeded: SeededOrganisation;
  app: NestFastifyApplication;
  /** A signed-in agent; one account per role and unit. */
  as(role: Role, unit?: string): Promise<Agent>;
  anonymous(): Agent;
  /** A further process on the same database. */
  another(): Promise<NestFastifyApplication>;
}

/** The New Area's organisation served on a clone of the database, with further modules of a test. */
export function useOrganisationApp(start = '2024-05-09T09:00+08:00', modules: readonly (Type<unknown> | DynamicModule)[] = []): OrganisationTestApp {
  const db = useTestDatabase();
  const clock = new FrozenClock(start);
  const apps: NestFastifyApplication[] = [];
  const keys = randomKeys();
  let seeded: SeededOrganisation;
  const open = async () => {
    @Module({
      imports: [DatabaseModule.forRoot({ url: db.url, poolSize: 6 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys }), OrganisationModule, ...modules],
    })
    class TestModule {}
    const app = await createApp(TestModule);
    apps.push(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  };
  beforeAll(async () => {
    seeded = await seedOrganisation(db.database);
    await open();
  }, 60_000);
  afterAll(async () => {
    for (const app of apps) await app.close();
  });
  return {
    db,
    clock,
    get seeded() {
      return seeded;
    },
    get app() {
      return apps[0]!;
    },
    async as(role, unit) {
      const unitId = unit === undefined ? null : seeded.unitIdOf(unit);
      const { headers } = await openTestSession(db.database, { username: `${role}-${unitId ?? 'all'}`.toLowerCase(), roles: [{ role, unitId }] });
      const agent = request.agent(apps[0]!.getHttpServer());
      agent.set(headers);
      return agent;
    },
    anonymous: () => request.agent(apps[0]!.getHttpServer()),
    another: open,
  };
}
