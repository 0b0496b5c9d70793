import { beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP, Secret } from 'otpauth';
import request from 'supertest';
import { seedAccounts } from './accounts.js';
import { hashPassword } from './passwords.js';
import { openTestSession } from './testing.js';
import { useAuthApp } from './test-app.js';

const PASSWORD = 'Rain on the Wei River 7';
const url = '/api/v1/session';

type SignedIn = { cookie: string; 'x-csrf-token': string };

describe('session', () => {
  const t = useAuthApp();
  const names = ['anna', 'bert', 'carl', 'dora', 'emil', 'fred', 'gina', 'hans', 'ines', 'jens', 'karl', 'lena'];

  beforeAll(async () => {
    await seedAccounts(t.db.database, names.map((username) => ({ username, name: `Name of ${username}`, roles: [{ role: 'clerk', unitId: 2 }] })), await hashPassword(PASSWORD), t.clock.now());
  });

  const post = (body: object, headers: Record<string, string> = {}) => t.request().post(url).set(headers).send(body);
  const signIn = async (username: string, password = PASSWORD): Promise<SignedIn> => {
    const answer = await post({ username, password }).expect(201);
    return { cookie: answer.headers['set-cookie']![0]!.split(';')[0]!, 'x-csrf-token': (answer.body as { csrfToken: string }).csrfToken };
  };
  const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: t.clock.now().getTime() });

  it('opens with a cookie that scripts and other sites never get, and says who one is', async () => {
    const answer = await post({ username: ' Anna', password: PASSWORD }).expect(201);
    expect(answer.headers['set-cookie']![0]).toMatch(/^haobang_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.body).toMatchObject({
      account: { username: 'anna', name: 'Name of anna' }, roles: [{ role: 'clerk', unitId: 2, unit: { zh: '单位2', en: 'Unit 2' } }],
      mustChangePassword: false, otp: false, demo: false, today: '2024-05-09',
    });
    expect(answer.body.permissions).toEqual(expect.arrayContaining(['library:read', 'library:card.lend']));
    const cookie = answer.headers['set-cookie']![0]!.split(';')[0]!;
    const again = await t.request().get(url).set({ cookie }).expect(200);
    expect(again.body).toEqual(answer.body);
  });

  it('ends by signing out', async () => {
    const s = await signIn('anna');
    await t.request().delete(url).set(s).expect(204);
    await t.request().get(url).set(s).expect(401);
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const wrong = await post({ username: 'bert', password: 'nothing like it' }).expect(401);
    const unknown = await post({ username: 'nobody', password: 'nothing like it' }).expect(401);
    for (const answer of [wrong, unknown]) expect(answer.body).toMatchObject({ code: 'credentials-wrong', detail: 'The username or the password is wrong.' });
  });

  it('refuses another site\'s form, and unknown fields', async () => {
    await post({ username: 'bert', password: PASSWORD }, { origin: 'https://elsewhere.example' }).expect(403);
    const answer = await post({ username: 'bert', password: PASSWORD, remember: true }).expect(400);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/remember', code: 'unknown-field' }] });
  });

  it('locks after five failures, for 15 minutes, then for longer each time; success forgets', async () => {
    for (let i = 0; i < 5; i++) await post({ username: 'carl', password: `wrong ${i}` }).expect(401);
    const locked = await post({ username: 'carl', password: PASSWORD }).expect(429);
    expect(locked.body).toMatchObject({ code: 'account-locked' });
    expect(locked.headers['retry-after']).toBe('900');
    t.clock.advanceMinutes(16);
    await post({ username: 'carl', password: 'wrong again' }).expect(401);
    expect((await post({ username: 'carl', password: PASSWORD }).expect(429)).headers['retry-after']).toBe('1800');
    t.clock.advanceMinutes(31);
    await signIn('carl');
    await post({ username: 'carl', password: 'wrong' }).expect(401);
    await signIn('carl');
  });

  it('counts tries at once as many, not as one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => post({ username: 'dora', password: `guess ${i}` })));
    expect(answers.filter((a) => a.status === 401)).toHaveLength(5);
    expect(answers.filter((a) => a.status === 429)).toHaveLength(7);
  });

  it('locks an address that tries many names', async () => {
    t.clock.advanceMinutes(24 * 60 + 1);
    for (let i = 0; i < 20; i++) await post({ username: `guess${i}`, password: 'Whatever 1234' }).expect(401);
    expect((await post({ username: 'emil', password: PASSWORD }).expect(429)).body).toMatchObject({ code: 'address-locked' });
    t.clock.advanceMinutes(16);
    // Never for longer: a quarter of an hour later one more mistake locks it for a quarter again.
    await post({ username: 'guess20', password: 'Whatever 1234' }).expect(401);
    await post({ username: 'emil', password: PASSWORD }).expect(429);
    t.clock.advanceMinutes(16);
    await signIn('emil');
    // Somebody came in from there: the count begins anew.
    for (let i = 0; i < 19; i++) await post({ username: `guess${i}`, password: 'Whatever 1234' }).expect(401);
    await signIn('emil');
    t.clock.advanceMinutes(24 * 60 + 1);
  });

  it('limits how often an address may try at all', async () => {
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push(...(await Promise.all(Array.from({ length: 10 }, () => post({ username: 'x', password: 'y' })))));
    expect(answers.some((a) => (a.body as { code: string }).code === 'too-many-requests')).toBe(true);
    t.clock.advanceMinutes(24 * 60 + 1);
  });

  it('is over when it was idle too long, or too old', async () => {
    const s = await signIn('emil');
    t.clock.advanceMinutes(119);
    await t.request().get(url).set(s).expect(200);
    t.clock.advanceMinutes(121);
    await t.request().get(url).set(s).expect(401);
    const other = await signIn('emil');
    for (let hour = 0; hour < 11; hour++) {
      t.clock.advanceMinutes(60);
      await t.request().get(url).set(other).expect(200);
    }
    t.clock.advanceMinutes(61);
    await t.request().get(url).set(other).expect(401);
  });

  it('shows the own sessions and ends one; another\'s can not be ended or seen', async () => {
    const here = await signIn('fred');
    const there = await signIn('fred');
    const stranger = await signIn('gina');
    const { items } = (await t.request().get('/api/v1/sessions').set(here).expect(200)).body as { items: { id: string; current: boolean; username: string }[] };
    expect(items.map((s) => s.username)).toEqual(['fred', 'fred']);
    const other = items.find((s) => !s.current)!;
    await t.request().get('/api/v1/sessions?all=true').set(here).expect(403);
    await t.request().delete(`/api/v1/sessions/${other.id}`).set(stranger).expect(404);
    await t.request().get(url).set(there).expect(200);
    await t.request().delete(`/api/v1/sessions/${other.id}`).set(here).expect(204);
    await t.request().get(url).set(there).expect(401);
    await t.request().get(url).set(here).expect(200);
  });

  it('lets the security administrator see and end every session, in every process', async () => {
    const security = await openTestSession(t.db.database, { username: 'sec1', roles: [{ role: 'securityAdmin' }] });
    const victim = await signIn('gina');
    const other = await t.another();
    await request(other.getHttpServer()).get(url).set(victim).expect(200);
    const { items } = (await t.request().get('/api/v1/sessions?all=true&limit=100').set(security.headers).expect(200)).body as { items: { id: string; username: string }[] };
    for (const s of items.filter((one) => one.username === 'gina')) await t.request().delete(`/api/v1/sessions/${s.id}`).set(security.headers).expect(204);
    for (let tries = 0; (await request(other.getHttpServer()).get(url).set(victim)).status === 200; tries++) {
      expect(tries).toBeLessThan(200);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it('changes the password by its rules, and ends the other sessions', async () => {
    const here = await signIn('hans');
    const there = await signIn('hans');
    const change = (current: string, next: string) => t.request().post('/api/v1/session/password').set(here).send({ current, next });
    expect((await change('not it', 'A quiet lake 2024').expect(422)).body).toMatchObject({ code: 'password-wrong', errors: [{ pointer: '/current' }] });
    expect((await change(PASSWORD, 'short').expect(422)).body).toMatchObject({ code: 'password-too-weak', errors: expect.arrayContaining([expect.objectContaining({ pointer: '/next', code: 'too-short' })]) });
    expect((await change(PASSWORD, PASSWORD).expect(422)).body).toMatchObject({ code: 'password-reused' });
    let current = PASSWORD;
    // Also the first one, which was never chosen here.
    t.clock.advanceMinutes(1);
    await change(current, 'A quiet lake 0').expect(204);
    expect((await change('A quiet lake 0', PASSWORD).expect(422)).body).toMatchObject({ code: 'password-reused' });
    current = 'A quiet lake 0';
    for (let i = 1; i <= 5; i++) {
      t.clock.advanceMinutes(1);
      await change(current, `A quiet lake ${i}`).expect(204);
      current = `A quiet lake ${i}`;
    }
    await t.request().get(url).set(there).expect(401);
    expect((await change(current, 'A quiet lake 1').expect(422)).body).toMatchObject({ code: 'password-reused' });
    t.clock.advanceMinutes(1);
    await change(current, 'A quiet lake 6').expect(204);
    await post({ username: 'hans', password: PASSWORD }).expect(401);
    await signIn('hans', 'A quiet lake 6');
    t.clock.advanceMinutes(1);
    await change('A quiet lake 6', 'A quiet lake 1').expect(204);
  });

  it('asks for a new password when the old one is 180 days old, and for nothing else before', async () => {
    await t.db.database.query(`update account set password_changed_at = $1 where username = 'ines'`, [new Date(t.clock.now().getTime() - 181 * 86_400_000)]);
    const s = await signIn('ines');
    expect((await t.request().get(url).set(s).expect(200)).body).toMatchObject({ mustChangePassword: true });
    expect((await t.request().get('/api/v1/library/cards').set(s).expect(403)).body).toMatchObject({ code: 'password-must-change' });
    await t.request().post('/api/v1/session/password').set(s).send({ current: PASSWORD, next: 'A quiet lake 2024' }).expect(204);
    await t.request().get('/api/v1/library/cards').set(s).expect(200);
  });

  it('asks for the code of an authenticator app once it is confirmed, takes each code once, and removes it against the password', async () => {
    const s = await signIn('jens');
    const { secret, uri } = (await t.request().post('/api/v1/session/otp').set(s).expect(201)).body as { secret: string; uri: string };
    expect(uri).toContain(`secret=${secret}`);
    await t.request().delete(url).set(await signIn('jens')).expect(204);
    await t.request().post('/api/v1/session/otp/confirm').set(s).send({ otp: codeOf(secret) === '000000' ? '111111' : '000000' }).expect(422);
    await t.request().post('/api/v1/session/otp/confirm').set(s).send({ otp: codeOf(secret) }).expect(204);
    await t.request().post('/api/v1/session/otp').set(s).expect(409);

    expect((await post({ username: 'jens', password: PASSWORD }).expect(401)).body).toMatchObject({ code: 'otp-required' });
    expect((await post({ username: 'jens', password: PASSWORD, otp: codeOf(secret) }).expect(401)).body).toMatchObject({ code: 'otp-wrong' });
    t.clock.advanceMinutes(1);
    const otp = codeOf(secret);
    const twice = await Promise.all([post({ username: 'jens', password: PASSWORD, otp }), post({ username: 'jens', password: PASSWORD, otp })]);
    expect(twice.map((a) => a.status).sort()).toEqual([201, 401]);

    const [row] = await t.db.database.query<{ otp_secret: Buffer }>(`select otp_secret from account where username = 'jens'`);
    expect(row!.otp_secret.toString('latin1')).not.toContain(secret);
    await t.request().delete('/api/v1/session/otp').set(s).send({ password: 'wrong' }).expect(422);
    await t.request().delete('/api/v1/session/otp').set(s).send({ password: PASSWORD }).expect(204);
    await post({ username: 'jens', password: PASSWORD }).expect(201);
  });

  it('never ends the count of wrong codes by a right password', async () => {
    const s = await signIn('karl');
    const { secret } = (await t.request().post('/api/v1/session/otp').set(s).expect(201)).body as { secret: string };
    await t.request().post('/api/v1/session/otp/confirm').set(s).send({ otp: codeOf(secret) }).expect(204);
    t.clock.advanceMinutes(5);
    const wrong = codeOf(secret) === '000000' ? '111111' : '000000';
    for (let i = 0; i < 5; i++) {
      if (i < 4) await post({ username: 'karl', password: PASSWORD }).expect(401);
      await post({ username: 'karl', password: PASSWORD, otp: wrong }).expect(401);
    }
    await post({ username: 'karl', password: PASSWORD, otp: codeOf(secret) }).expect(429);
  });

  it('keeps every try for the auditor, without what was typed for a name', async () => {
    await post({ username: 'My Secret Password', password: 'x' });
    const auditor = await openTestSession(t.db.database, { username: 'aud1', roles: [{ role: 'auditor' }] });
    const { items, next } = (await t.request().get('/api/v1/audit/sign-ins?limit=100').set(auditor.headers).expect(200)).body as { items: { outcome: string; name: string }[]; next: string };
    expect(items.map((i) => i.outcome)).toEqual(expect.arrayContaining(['signed-in', 'password-wrong', 'name-unknown', 'locked']));
    expect(items.find((i) => i.name.startsWith('my'))).toMatchObject({ name: 'my…', outcome: 'name-unknown' });
    const second = (await t.request().get(`/api/v1/audit/sign-ins?limit=100&cursor=${encodeURIComponent(next)}`).set(auditor.headers).expect(200)).body as { items: { id: string }[] };
    expect(second.items.length).toBeGreaterThan(0);
    await t.request().get('/api/v1/audit/sign-ins?cursor=made.up').set(auditor.headers).expect(400);
    await t.request().get('/api/v1/audit/sign-ins').set(await signIn('lena')).expect(403);
  });
});
