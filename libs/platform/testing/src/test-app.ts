import { afterAll, beforeAll } from '@jest/globals';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request from 'supertest';
import { AuthModule, openTestMachine, openTestSession, randomKeys, type Role, ROLES, type TestSession, UnitTree } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { FrozenClock } from './frozen-clock.js';
import { type TestDatabase, useTestDatabase } from './test-database.js';

/** For supertest's `.set(headers)`. */
export type TestHeaders = Record<string, string>;
/** A unit by its id, or by its code where `prepare` gives the units. */
export type TestUnit = number | string;

export interface TestAppOptions {
  /** What is served beside database, HTTP and sign-in; told the folder of this app's files, which goes when the tests end. */
  imports: (folder: string) => readonly (Type<unknown> | DynamicModule)[];
  controllers?: readonly Type<unknown>[];
  providers?: readonly Type<unknown>[];
  /** Thursday 2024-05-09 at nine o'clock in Shanghai, unless said. */
  start?: string;
  /** The unit of whoever is not said to be of another. */
  unit?: TestUnit;
  /** Which units lie below units, themselves among them, where no module tells it; nothing lies below anything unless said. False where a module does. */
  subtree?: ((unitIds: readonly number[]) => number[]) | false;
  /** Plants what the app finds at its start; what it returns knows the units by their codes. */
  prepare?: (db: TestDatabase, clock: FrozenClock) => Promise<{ unitIdOf(code: string): number } | void>;
  /** Once it serves. */
  ready?: (app: NestFastifyApplication) => Promise<unknown>;
}

export interface TestApp {
  readonly clock: FrozenClock;
  readonly db: TestDatabase;
  /** The first process; only inside tests and hooks. */
  readonly app: NestFastifyApplication;
  unit(code: string): number;
  http(): ReturnType<typeof request>;
  /** Somebody with one role in a unit. The same words are the same person. */
  as(role: Role, unit?: TestUnit, who?: string): Promise<TestHeaders>;
  /** The same with several roles in the unit, and with the account's id. */
  session(roles: readonly Role[], unit?: TestUnit, who?: string): Promise<TestSession>;
  machine(scopes: readonly string[], unit?: TestUnit, name?: string): Promise<TestHeaders>;
  /** Sends a body and gives the answer's. @throws where another status comes than is expected */
  post<T = Record<string, unknown>>(by: TestHeaders, url: string, body?: object, status?: number): Promise<T>;
  /** A further process on the same database. */
  another(): Promise<NestFastifyApplication>;
}

/** Whether a role is held in a unit; the others are held everywhere. */
const isOfUnit = (role: Role): boolean => ROLES[role].needsUnit;
const flat = (unitIds: readonly number[]): number[] => [...unitIds];

class Subtrees extends UnitTree {
  constructor(private readonly below: (unitIds: readonly number[]) => number[]) {
    super();
  }

  subtree(unitIds: readonly number[]): Promise<number[]> {
    return Promise.resolve(this.below(unitIds));
  }
}

/** Modules served over HTTP on a clone of the database, under a clock that stands still, with people of every role. */
export function useTestApp(options: TestAppOptions): TestApp {
  const db = useTestDatabase();
  const clock = new FrozenClock(options.start ?? '2024-05-09T09:00+08:00');
  const folder = path.join(tmpdir(), `haobang-test-${randomUUID()}`);
  const keys = randomKeys();
  const sessions = new Map<string, Promise<TestSession>>();
  const apps: NestFastifyApplication[] = [];
  let units: { unitIdOf(code: string): number } | undefined;

  const open = async (): Promise<NestFastifyApplication> => {
    const subtree = options.subtree ?? flat;
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: db.url, poolSize: 20 }), HttpModule.forRoot({ provide: Clock, useValue: clock }),
        AuthModule.forRoot({ keys, ...(subtree ? { unitTree: { provide: UnitTree, useValue: new Subtrees(subtree) } } : {}) }), ...options.imports(folder),
      ],
      controllers: [...(options.controllers ?? [])],
      providers: [...(options.providers ?? [])],
    })
    class TestModule {}
    const app = await createApp(TestModule);
    apps.push(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  };
  beforeAll(async () => {
    units = (await options.prepare?.(db, clock)) ?? undefined;
    const app = await open();
    await options.ready?.(app);
  }, 120_000);
  afterAll(async () => {
    for (const app of apps) await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const idOf = (unit: TestUnit | undefined): number | null => (unit === undefined ? null : typeof unit === 'number' ? unit : t.unit(unit));
  const t: TestApp = {
    clock, db,
    get app() {
      return apps[0]!;
    },
    unit: (code) => units!.unitIdOf(code),
    http: () => request(apps[0]!.getHttpServer()),
    session: (roles, unit = options.unit, who = `${roles[0]!.toLowerCase()}-${unit ?? 'all'}`) => {
      const key = `${who}:${roles.join()}:${unit}`;
      if (!sessions.has(key)) sessions.set(key, openTestSession(db.owner, { username: who, roles: roles.map((role) => ({ role, unitId: isOfUnit(role) ? idOf(unit) : null })) }));
      return sessions.get(key)!;
    },
    as: async (role, unit, who) => (await t.session([role], unit, who)).headers,
    machine: async (scopes, unit = options.unit, name = 'machine') => (await openTestMachine(db.owner, { name, unitId: idOf(unit)!, scopes, at: clock.now() })).headers,
    post: async <T>(by: TestHeaders, url: string, body: object = {}, status = 200) => {
      const answer = await t.http().post(url).set(by).send(body);
      if (answer.status !== status) throw new Error(`${url} gave ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
      return answer.body as T;
    },
    another: open,
  };
  return t;
}
