import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedAccounts } from './accounts.js';
import { REDIRECT_URI, TestProvider } from './oidc-provider.testing.js';
import { hashPassword } from './passwords.js';
import { openTestSession, type TestSession } from './testing.js';
import { useAuthApp } from './test-app.js';

const START = '/api/v1/session/oidc';
const PASSWORD = 'Rain on the Wei River 7';

describe('signing in by a provider', () => {
  let provider: TestProvider;
  const t = useAuthApp('2024-05-09T09:00+08:00', async () => (provider ??= await TestProvider.start()).options);
  let ids: Map<string, string>;
  let admin: TestSession;
  let security: TestSession;
  let auditor: TestSession;

  beforeAll(async () => {
    const names = ['anna', 'bert', 'carl', 'dora'];
    ids = await seedAccounts(t.db.database, names.map((username) => ({ username, name: username, roles: [{ role: 'clerk', unitId: 2 }] })), await hashPassword(PASSWORD), t.clock.now());
    admin = await openTestSession(t.db.owner, { username: 'sys', roles: [{ role: 'systemAdmin' }] });
    security = await openTestSession(t.db.owner, { username: 'sec', roles: [{ role: 'securityAdmin' }] });
    auditor = await openTestSession(t.db.owner, { username: 'aud', roles: [{ role: 'auditor' }] });
    await link('anna', 'sub-anna');
  });
  afterAll(() => provider?.stop());

  const link = (username: string, subject: string, by = admin) => t.request().post(`/api/v1/users/${ids.get(username)}/subjects`).set(by.headers).send({ subject });
  const begin = async (query = '') => {
    const answer = await t.request().get(`${START}${query}`).expect(302);
    return { location: answer.headers.location!, cookie: answer.headers['set-cookie']![0]!.split(';')[0]!, whole: answer.headers['set-cookie']![0]! };
  };
  const comeBack = (cookie: string, query: string) => t.request().get(`${START}/callback?${query}`).set('cookie', cookie);
  const signIn = async (subject: string | null) => {
    const { location, cookie } = await begin();
    return comeBack(cookie, await provider.walk(location, subject));
  };
  const sessionOf = (answer: { headers: Record<string, unknown> }) => (answer.headers['set-cookie'] as string[]).find((line) => line.startsWith('haobang_session='))!.split(';')[0]!;
  const lastTry = async () => (await t.request().get('/api/v1/audit/sign-ins').set(auditor.headers).expect(200)).body.items[0];

  it('tells the sign-in page its name', async () => {
    expect((await t.request().get('/api/v1/session/ways').expect(200)).body).toEqual({ oidc: { zh: '统一身份认证', en: 'single sign-on' } });
  });

  it('sends the browser off with state, nonce and a challenge, and keeps what belongs to them where no script reads it', async () => {
    const { location, whole } = await begin('?returnTo=/scoreboard');
    const query = new URL(location).searchParams;
    expect(location.startsWith(`${provider.options.issuer}/auth?`)).toBe(true);
    expect(Object.fromEntries(query)).toMatchObject({ client_id: 'haobang', response_type: 'code', redirect_uri: REDIRECT_URI, code_challenge_method: 'S256', scope: 'openid profile' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)!.length).toBeGreaterThan(20);
    expect(whole).toMatch(/^haobang_sign_in=[\w-]+; Max-Age=600; Path=\/api\/v1\/session\/oidc; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(whole.split(/[=;]/)[1]!, 'base64url').toString('latin1')).not.toContain(query.get('state')!);
  });

  it('opens the linked account, goes on to the page asked for, and the log names the way', async () => {
    const { location, cookie } = await begin('?returnTo=/scoreboard');
    const answer = await comeBack(cookie, await provider.walk(location, 'sub-anna')).expect(302);
    expect(answer.headers.location).toBe('/scoreboard');
    expect(answer.headers['set-cookie']).toEqual(expect.arrayContaining([expect.stringMatching(/^haobang_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/), expect.stringMatching(/^haobang_sign_in=;/)]));
    const session = await t.request().get('/api/v1/session').set('cookie', sessionOf(answer)).expect(200);
    expect(session.body).toMatchObject({ account: { username: 'anna' }, mustChangePassword: false });
    expect(await lastTry()).toMatchObject({ outcome: 'signed-in', way: 'oidc', name: 'anna', accountId: ids.get('anna') });
    expect((await t.request().get('/api/v1/sessions').set('cookie', sessionOf(answer)).expect(200)).body.items[0]).toMatchObject({ username: 'anna', way: 'oidc', current: true });
    await t.request().post('/api/v1/session').send({ username: 'anna', password: PASSWORD }).expect(201);
    expect(await lastTry()).toMatchObject({ outcome: 'signed-in', way: 'password', name: 'anna' });
  });

  it('knows nobody by name: an identity that was not linked is refused, and the log says which it was', async () => {
    const { location, cookie } = await begin();
    const query = await provider.walk(location, 'bert');
    expect((await comeBack(cookie, query).expect(401)).body).toMatchObject({ code: 'identity-not-linked', subject: 'bert' });
    expect(await lastTry()).toMatchObject({ outcome: 'identity-unknown', way: 'oidc', name: 'bert', accountId: null });
    const read = await begin();
    const page = await comeBack(read.cookie, await provider.walk(read.location, 'bert')).set('accept', 'text/html,*/*').expect(302);
    expect(page.headers.location).toBe('/?sign-in=identity-not-linked&subject=bert');
    expect(page.headers['set-cookie']).toEqual([expect.stringMatching(/^haobang_sign_in=;/)]);
  });

  it('takes no attempt of another browser, no old one, none twice, and none that was not begun here', async () => {
    const [mine, yours] = [await begin(), await begin()];
    const query = await provider.walk(mine.location, 'sub-anna');
    const stale = async (cookie: string, asked = query) => expect((await comeBack(cookie, asked).expect(401)).body.code).toBe('sign-in-stale');
    await stale(yours.cookie);
    await stale('other=1');
    await stale(`${mine.cookie.slice(0, -4)}AAAA`);
    await stale(mine.cookie, query.replace(/state=[^&]+/, 'state=made-up'));
    await stale(mine.cookie, query.replace(/state=[^&]+/, 'state='));
    await comeBack(mine.cookie, query).expect(302);
    expect((await comeBack(mine.cookie, query).expect(401)).body.code).toBe('sign-in-provider-refused');
    expect(await lastTry()).toMatchObject({ outcome: 'provider-refused', way: 'oidc' });
    const late = await begin();
    const back = await provider.walk(late.location, 'sub-anna');
    t.clock.advanceMinutes(11);
    await stale(late.cookie, back);
  });

  it('says so where somebody gives up at the provider, or the provider sends nonsense', async () => {
    expect((await signIn(null)).body.code).toBe('sign-in-cancelled');
    const { location, cookie } = await begin();
    const state = new URL(location).searchParams.get('state')!;
    expect((await comeBack(cookie, `code=made-up&state=${state}&iss=${encodeURIComponent(provider.options.issuer)}`).expect(401)).body.code).toBe('sign-in-provider-refused');
    // Another provider's answer (RFC 9207).
    expect((await comeBack(cookie, `code=made-up&state=${state}&iss=https%3A%2F%2Felsewhere.example`).expect(401)).body.code).toBe('sign-in-provider-refused');
    await comeBack(cookie, `code=${'x'.repeat(4001)}&state=${state}`).expect(400);
  });

  it('refuses a disabled account', async () => {
    await link('carl', 'sub-carl').expect(201);
    await t.db.owner.query(`update account set state = 'DISABLED' where username = 'carl'`);
    const { location, cookie } = await begin();
    expect((await comeBack(cookie, await provider.walk(location, 'sub-carl')).expect(401)).body.code).toBe('account-disabled');
    expect(await lastTry()).toMatchObject({ outcome: 'disabled', way: 'oidc', name: 'carl' });
  });

  it('asks for no new password of whoever did not use one', async () => {
    await link('dora', 'sub-dora').expect(201);
    await t.db.owner.query(`update account set must_change_password = true where username = 'dora'`);
    const cookie = sessionOf(await signIn('sub-dora'));
    await t.request().get('/api/v1/library/cards').set('cookie', cookie).expect(200);
    const typed = await t.request().post('/api/v1/session').send({ username: 'dora', password: PASSWORD }).expect(201);
    await t.request().get('/api/v1/library/cards').set('cookie', sessionOf(typed)).expect(403);
  });

  describe('the link', () => {
    it('is made once for an identity and an account, and told in the audit log', async () => {
      expect((await link('bert', 'sub-anna').expect(409)).body.code).toBe('subject-linked');
      expect((await link('anna', 'sub-other').expect(409)).body.code).toBe('account-linked');
      const { items } = (await t.request().get(`/api/v1/users/${ids.get('anna')}/subjects`).set(auditor.headers).expect(200)).body;
      expect(items).toEqual([expect.objectContaining({ issuer: provider.options.issuer, subject: 'sub-anna', linkedBy: admin.accountId, current: true })]);
      const events = (await t.request().get('/api/v1/audit/events').query({ action: 'auth:user.link' }).set(auditor.headers).expect(200)).body.items;
      expect(events.at(-1)).toMatchObject({ subject: { id: ids.get('anna'), label: 'anna' }, changes: expect.arrayContaining([{ pointer: '/subject', from: null, to: 'sub-anna' }]) });
    });

    it('of two at once is one', async () => {
      const answers = await Promise.all(['bert', 'bert', 'bert'].map((name) => link(name, 'sub-bert')));
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
    });

    it('is made by whoever may reset the account, and never for oneself', async () => {
      expect((await link('anna', 'x', security).expect(422)).body.code).toBe('second-person-required');
      const linkTo = (id: string, by: TestSession) => t.request().post(`/api/v1/users/${id}/subjects`).set(by.headers).send({ subject: 'officer' });
      expect((await linkTo(admin.accountId, admin).expect(422)).body.code).toBe('second-person-required');
      expect((await linkTo(auditor.accountId, admin).expect(422)).body.code).toBe('second-person-required');
      await linkTo(auditor.accountId, auditor).expect(403);
      await linkTo(auditor.accountId, security).expect(201);
    });

    it('ends with the sessions that it opened, and with those alone', async () => {
      const cookie = sessionOf(await signIn('sub-anna'));
      const typed = sessionOf(await t.request().post('/api/v1/session').send({ username: 'anna', password: PASSWORD }).expect(201));
      const path = `/api/v1/users/${ids.get('anna')}/subjects`;
      const [{ id }] = (await t.request().get(path).set(admin.headers).expect(200)).body.items;
      await t.request().delete(`${path}/${id}`).set(admin.headers).expect(204);
      await t.request().delete(`${path}/${id}`).set(admin.headers).expect(404);
      await t.request().get('/api/v1/session').set('cookie', cookie).expect(401);
      await t.request().get('/api/v1/session').set('cookie', typed).expect(200);
      expect((await signIn('sub-anna')).body.code).toBe('identity-not-linked');
    });
  });

  it('says that the provider is away, and lets people in by password meanwhile', async () => {
    const { location, cookie } = await begin();
    const query = await provider.walk(location, 'sub-bert');
    const fresh = await t.another();
    await provider.stop();
    const refused = await comeBack(cookie, query).expect(503);
    expect(refused.body.code).toBe('sign-in-provider-away');
    // A process that has not asked the provider yet can not even begin.
    const begun = await fresh.inject({ url: START, headers: { accept: 'text/html' } });
    expect([begun.statusCode, begun.headers.location]).toEqual([302, '/?sign-in=sign-in-provider-away']);
    const plain = await fresh.inject({ url: START });
    expect([plain.statusCode, plain.headers['retry-after']]).toEqual([503, '30']);
    await t.request().post('/api/v1/session').send({ username: 'bert', password: PASSWORD }).expect(201);
  });
});

describe('without a provider', () => {
  const t = useAuthApp();

  it('there is no such way, and nothing to link', async () => {
    expect((await t.request().get('/api/v1/session/ways').expect(200)).body).toEqual({ oidc: null });
    expect((await t.request().get(START).expect(404)).body.code).toBe('sign-in-way-unknown');
    expect((await t.request().get(`${START}/callback?code=x&state=y`).expect(404)).body.code).toBe('sign-in-way-unknown');
    const admin = await openTestSession(t.db.owner, { username: 'sys', roles: [{ role: 'systemAdmin' }] });
    const other = await openTestSession(t.db.owner, { username: 'other', roles: [] });
    expect((await t.request().post(`/api/v1/users/${other.accountId}/subjects`).set(admin.headers).send({ subject: 'x' }).expect(409)).body.code).toBe('oidc-not-set-up');
  });
});
