import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import request from 'supertest';
import { DatabaseModule, uuidV7 } from '@haobang/database';
import { Clock, createApp, HttpModule } from '@haobang/http';
import { AuthModule } from './auth.module.js';
import { EndpointCheck } from './endpoint-check.js';
import { Identities } from './identities.js';
import { openTestMachine, openTestSession } from './testing.js';
import { useAuthApp } from './test-app.js';
import { UnitTree } from './unit-tree.js';

const cards = '/api/v1/library/cards';

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came');
}

describe('the guard', () => {
  const t = useAuthApp();

  it('takes nobody without a session, with a made-up one, or with a made-up token', async () => {
    await t.request().get(cards).expect(401);
    await t.request().get(cards).set({ cookie: `haobang_session=${'x'.repeat(43)}` }).expect(401);
    const refused = await t.request().get(cards).set({ authorization: `Bearer ${'x'.repeat(43)}` }).expect(401);
    expect(refused.body).toMatchObject({ code: 'token-invalid' });
    expect(refused.headers['www-authenticate']).toContain('Bearer');
  });

  it('gives verbs by role', async () => {
    const clerk = await openTestSession(t.db.database, { username: 'clerk1', roles: [{ role: 'clerk', unitId: 2 }] });
    const handler = await openTestSession(t.db.database, { username: 'handler1', roles: [{ role: 'handler', unitId: 2 }] });
    await t.request().post(cards).set(clerk.headers).expect(201, { by: 'clerk1' });
    const refused = await t.request().post(cards).set(handler.headers).expect(403);
    expect(refused.body).toMatchObject({ code: 'verb-not-granted' });
    await t.request().get('/api/v1/library/hours').set(handler.headers).expect(200);
  });

  it.each([
    ['own units', 'rows1', [{ role: 'handler', unitId: 2 }, { role: 'clerk', unitId: 6 }], [2, 6]],
    ['the subtree of a head', 'rows2', [{ role: 'unitHead', unitId: 2 }], [2, 4, 5]],
    ['all for who oversees', 'rows3', [{ role: 'handler', unitId: 2 }, { role: 'leader' }], null],
  ] as const)('shows rows: %s', async (_, username, roles, units) => {
    const s = await openTestSession(t.db.database, { username, roles });
    expect((await t.request().get(cards).set(s.headers).expect(200)).body).toMatchObject({ units });
  });

  it.each(['systemAdmin', 'securityAdmin', 'thirdParty'] as const)('shows no row to %s', async (role) => {
    const s = await openTestSession(t.db.database, { username: `none.${role.toLowerCase()}`, roles: [{ role }] });
    const identity = await t.app.get(Identities).byCookie(s.headers.cookie.split('=')[1]!, t.clock.now());
    expect(identity?.actor.units).toEqual([]);
  });

  it('refuses a write without the CSRF token, with another session\'s, or from another site', async () => {
    const a = await openTestSession(t.db.database, { username: 'csrf1', roles: [{ role: 'clerk', unitId: 2 }] });
    const b = await openTestSession(t.db.database, { username: 'csrf2', roles: [{ role: 'clerk', unitId: 2 }] });
    const codes = async (headers: Record<string, string>) => ((await t.request().post(cards).set(headers)).body as { code?: string }).code;
    expect(await codes({ cookie: a.headers.cookie })).toBe('csrf-token-wrong');
    expect(await codes({ cookie: a.headers.cookie, 'x-csrf-token': b.headers['x-csrf-token'] })).toBe('csrf-token-wrong');
    expect(await codes({ ...a.headers, origin: 'https://elsewhere.example' })).toBe('origin-foreign');
    expect(await codes({ ...a.headers, origin: 'null' })).toBe('origin-foreign');
    expect(await codes({ ...a.headers, 'sec-fetch-site': 'cross-site' })).toBe('origin-foreign');
    await t.request().post(cards).set({ ...a.headers, host: 'desk.example', origin: 'http://desk.example' }).expect(201);
  });

  it('gives a machine what its scopes say, in the rows of its unit, while its token lives', async () => {
    const m = await openTestMachine(t.db.database, { name: 'Hotline', unitId: 4, scopes: ['library:read'], at: t.clock.now() });
    expect((await t.request().get(cards).set(m.headers).expect(200)).body).toEqual({ units: [4], actor: 'Hotline', unitId: 4 });
    expect((await t.request().post(cards).set(m.headers).expect(403)).body).toMatchObject({ code: 'scope-missing' });
    await t.db.database.query('delete from machine_scope where machine_client_id = $1', [m.id]);
    await until(async () => (await t.request().get(cards).set(m.headers)).status === 403);
    const n = await openTestMachine(t.db.database, { name: 'Later', unitId: 4, scopes: ['library:read'], at: t.clock.now() });
    t.clock.advanceMinutes(16);
    await t.request().get(cards).set(n.headers).expect(401);
  });

  it('hears of a changed right in every process', async () => {
    const other = await t.another();
    const s = await openTestSession(t.db.database, { username: 'moved', roles: [{ role: 'clerk', unitId: 2 }] });
    await request(other.getHttpServer()).get(cards).set(s.headers).expect(200);
    await t.request().get(cards).set(s.headers).expect(200);
    await t.db.database.query(`update session set ended_at = now() where id = $1`, [s.sessionId]);
    await until(async () => (await request(other.getHttpServer()).get(cards).set(s.headers)).status === 401);
    await until(async () => (await t.request().get(cards).set(s.headers)).status === 401);
  });

  it('comes back to the messages after its connection broke', async () => {
    const s = await openTestSession(t.db.database, { username: 'broken', roles: [{ role: 'clerk', unitId: 2 }] });
    await t.request().get(cards).set(s.headers).expect(200);
    await t.db.database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'haobang listener' and datname = current_database()`);
    await t.db.database.query(`update session set ended_at = now() where id = $1`, [s.sessionId]);
    await until(async () => (await t.request().get(cards).set(s.headers)).status === 401);
  });

  it('writes when a session was last seen, at the latest when the process ends', async () => {
    const other = await t.another();
    const s = await openTestSession(t.db.database, { username: 'seen', roles: [{ role: 'clerk', unitId: 2 }] });
    await request(other.getHttpServer()).get(cards).set(s.headers).expect(200);
    await other.close();
    const [row] = await t.db.database.query<{ last_seen_at: Date }>('select last_seen_at from session where id = $1', [s.sessionId]);
    expect(row!.last_seen_at).toEqual(t.clock.now());
  });

  it('holds a grant on its days only', async () => {
    const s = await openTestSession(t.db.database, { username: 'dated', roles: [{ role: 'handler', unitId: 2 }] });
    await t.db.database.query(`insert into role_grant (id, account_id, role, unit_id, since_on, until_on, granted_at) values ($1, $2, 'clerk', 6, '2024-06-01', '2024-07-01', now())`, [uuidV7(), s.accountId]);
    const unitsOn = async (instant: string) => {
      t.clock.set(instant);
      return (await t.request().get(cards).set(s.headers).expect(200)).body.units as number[];
    };
    expect(await unitsOn('2024-05-31T23:59+08:00')).toEqual([2]);
    expect(await unitsOn('2024-06-01T00:00+08:00')).toEqual([2, 6]);
    expect(await unitsOn('2024-06-30T23:59+08:00')).toEqual([2, 6]);
    expect(await unitsOn('2024-07-01T00:00+08:00')).toEqual([2]);
  });

  it('knows a right for every route, and refuses to start with one that says none', async () => {
    const routes = t.app.get(EndpointCheck).routes();
    expect(routes.map((r) => r.path)).toEqual(expect.arrayContaining(['/api/v1/library/cards', '/api/v1/audit/events']));
    expect(routes.filter((r) => !r.endpoint)).toEqual([]);

    @Controller('bare')
    class BareController {
      @Get()
      read(): string {
        return 'open to all';
      }
    }
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: t.db.url, poolSize: 1 }),
        HttpModule.forRoot({ provide: Clock, useValue: t.clock }),
        AuthModule.forRoot({ keys: t.keys, unitTree: { provide: UnitTree, useValue: {} } }),
      ],
      controllers: [BareController],
    })
    class BareModule {}
    const app = await createApp(BareModule);
    await expect(app.init()).rejects.toThrow('BareController.read declares no @Endpoint');
    await app.close();
  });
});
