import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { type Keyring, openTestMachine, openTestSession, randomKeys, type Role, type TestSession } from '@haobang/auth';
import { createApp } from '@haobang/http';
import { type TestDatabase, useTestDatabase } from '@haobang/testing';
import { AppModule } from './app.module.js';
import { seedReference } from './seed/reference.js';

export type Headers = Record<string, string>;

export interface Product {
  db: TestDatabase;
  keys: Keyring;
  /** Its data folder. */
  folder: string;
  /** The whole product as one process serves it; a further call is a further process on the same database, or on another address of it. */
  start: (url?: string, poolSize?: number) => Promise<NestFastifyApplication>;
  /** The first process. */
  app: () => NestFastifyApplication;
  http: (app?: NestFastifyApplication) => ReturnType<typeof request>;
  unit: (code: string) => number;
  /** A new session of somebody with one role; the same words are the same person. */
  session: (role: Role, unit?: string, who?: string) => Promise<TestSession>;
  as: (role: Role, unit?: string, who?: string) => Promise<Headers>;
  machine: (scopes: readonly string[]) => Promise<Headers>;
}

export const HALL = 'hall-new-area';
export const TAX = 'tax';
export const OTHER_HALL = 'hall-fengdong';
export const OTHER = 'natural-resources';

const UNIT_ROLES: readonly Role[] = ['clerk', 'handler', 'unitHead'];
const NOBODYS_PASSWORD = 'test-password-of-nobody-42';

/** The whole product on a clone of the database, with all that a first start puts in. */
export function useProduct(): Product {
  const apps: NestFastifyApplication[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'haobang-product-'));
  // Said first, since what is to be done after all tests is done in the order of saying it: the database goes last.
  afterAll(async () => {
    for (const app of apps) await app.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });
  const db = useTestDatabase();
  const keys = randomKeys();
  const units = new Map<string, number>();
  const known = new Map<string, Promise<Headers>>();
  const start = async (url = db.url, poolSize = 10) => {
    const app = await createApp(
      AppModule.forRoot({ databaseUrl: url, port: 0, host: '127.0.0.1', dataFolder: folder, keys, passwordMaxAgeDays: 180, demo: false, trustProxy: false, poolSize, allowedOrigins: [], accessLog: false }),
    );
    apps.push(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  };
  beforeAll(async () => {
    await seedReference(db.url, NOBODYS_PASSWORD);
    for (const { code, id } of await db.owner.query<{ code: string; id: number }>('select code, id from unit')) units.set(code, id);
    await start();
  }, 120_000);
  const unit = (code: string) => {
    const id = units.get(code);
    if (id === undefined) throw new Error(`No unit is called ${code}: ${[...units.keys()].join(', ')}`);
    return id;
  };
  const session = (role: Role, at = role === 'clerk' ? HALL : TAX, who = `${role.toLowerCase()}-${at}`) =>
    openTestSession(db.owner, { username: who, roles: [{ role, unitId: UNIT_ROLES.includes(role) ? unit(at) : null }] });
  return {
    db, keys, folder, start, unit, session,
    app: () => apps[0]!,
    http: (app = apps[0]) => request(app!.getHttpServer()),
    as: (role, at, who) => {
      const key = `${role} ${at} ${who}`;
      if (!known.has(key)) known.set(key, session(role, at, who).then(({ headers }) => ({ ...headers })));
      return known.get(key)!;
    },
    machine: (scopes) => openTestMachine(db.owner, { name: '12345', unitId: unit('city-operation-centre'), scopes, at: new Date() }).then(({ headers }) => ({ ...headers })),
  };
}
