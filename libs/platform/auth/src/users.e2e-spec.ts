import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import './auth.audit.js';
import { ensureFirstAdministrator } from './accounts.js';
import { openTestSession, type TestSession } from './testing.js';
import { useAuthApp } from './test-app.js';

describe('users', () => {
  const t = useAuthApp();
  let count = 0;
  const as = (role: 'systemAdmin' | 'securityAdmin' | 'auditor' | 'clerk'): Promise<TestSession> =>
    openTestSession(t.db.database, { username: `${role.toLowerCase()}${++count}`, roles: [{ role, unitId: role === 'clerk' ? 2 : null }] });
  const nobody = () => openTestSession(t.db.database, { username: `person${++count}`, roles: [] });
  const grant = (by: TestSession, to: TestSession, body: object) => t.request().post(`/api/v1/users/${to.accountId}/roles`).set(by.headers).send(body);

  describe('the first start', () => {
    it('makes one administrator, also of two starts at once, who appoints one security administrator and one auditor, once', async () => {
      const start = () => t.db.database.transaction((tx) => ensureFirstAdministrator(tx, undefined, t.clock.now()));
      const made = (await Promise.all([start(), start()])).filter(Boolean);
      expect(made).toHaveLength(1);
      const { username, generatedPassword } = made[0]!;
      const answer = await t.request().post('/api/v1/session').send({ username, password: generatedPassword }).expect(201);
      const admin = { accountId: (answer.body as { account: { id: string } }).account.id, sessionId: '', headers: { cookie: answer.headers['set-cookie']![0]!.split(';')[0]!, 'x-csrf-token': (answer.body as { csrfToken: string }).csrfToken } };

      const [a, b, c] = [await nobody(), await nobody(), await nobody()];
      expect((await grant(admin, a, { role: 'handler', unitId: 2 }).expect(403)).body).toMatchObject({ code: 'verb-not-granted' });
      expect((await grant(admin, admin, { role: 'auditor' }).expect(422)).body).toMatchObject({ code: 'second-person-required' });
      const both = await Promise.all([grant(admin, a, { role: 'securityAdmin' }), grant(admin, b, { role: 'securityAdmin' })]);
      expect(both.map((r) => r.status).sort()).toEqual([201, 403]);
      const security = both[0]!.status === 201 ? a : b;
      expect((await grant(admin, security, { role: 'auditor' }).expect(422)).body).toMatchObject({ code: 'roles-incompatible' });
      await grant(admin, c, { role: 'auditor' }).expect(201);
      expect((await grant(admin, security === a ? b : a, { role: 'auditor' }).expect(403)).body).toMatchObject({ code: 'already-appointed' });
      await grant(security, security === a ? b : a, { role: 'handler', unitId: 2 }).expect(201);
    });

    it('refuses a weak ADMIN_PASSWORD', async () => {
      await t.db.owner.transaction(async (tx) => {
        await tx.query('delete from role_grant');
        await expect(ensureFirstAdministrator(tx, 'admin123', t.clock.now())).rejects.toThrow('ADMIN_PASSWORD is not safe enough');
        throw new Error('taken back');
      }).catch((error: Error) => expect(error.message).toBe('taken back'));
    });
  });

  describe('create', () => {
    it('makes an account whose one-time password must be changed and is never stored with the answer', async () => {
      const admin = await as('systemAdmin');
      const key = { 'idempotency-key': 'create-1' };
      const create = () => t.request().post('/api/v1/users').set({ ...admin.headers, ...key }).send({ username: 'li.wei', name: '李伟' });
      const first = (await create().expect(201)).body as { user: { id: string }; oneTimePassword: string };
      expect((await create().expect(201)).body).toEqual({ user: first.user, oneTimePassword: null });
      const answer = await t.request().post('/api/v1/session').send({ username: 'li.wei', password: first.oneTimePassword }).expect(201);
      expect(answer.body).toMatchObject({ mustChangePassword: true, roles: [], permissions: [] });
      t.clock.advanceMinutes(73 * 60);
      expect((await t.request().post('/api/v1/session').send({ username: 'li.wei', password: first.oneTimePassword }).expect(401)).body).toMatchObject({ code: 'password-over' });
      await t.request().post('/api/v1/users').set(admin.headers).send({ username: 'li.wei', name: 'Other' }).expect(409);
      await t.request().post('/api/v1/users').set(admin.headers).send({ username: 'Li Wei', name: 'Other' }).expect(400);
    });

    it('gives a person one active account: nobody is a second person to oneself', async () => {
      const admin = await as('systemAdmin');
      const personId = '0196f0a0-0000-7000-8000-000000000001';
      const create = (username: string, more: object) => t.request().post('/api/v1/users').set(admin.headers).send({ username, name: '沈一', ...more });
      const { user: first } = (await create('shen.one', { personId }).expect(201)).body as { user: { id: string } };
      expect((await create('shen.two', { personId }).expect(409)).body).toMatchObject({ code: 'person-has-account' });
      const { user: second } = (await create('shen.two', {}).expect(201)).body as { user: { id: string } };
      const join = () => t.request().patch(`/api/v1/users/${second.id}`).set({ ...admin.headers, 'if-match': '"1"' }).send({ personId });
      expect((await join().expect(409)).body).toMatchObject({ code: 'person-has-account' });
      await t.request().post(`/api/v1/users/${first.id}/disable`).set(admin.headers).send({ reason: '调离' }).expect(200);
      await join().expect(200);
      expect((await t.request().post(`/api/v1/users/${first.id}/enable`).set(admin.headers).send({ reason: '回任' }).expect(409)).body).toMatchObject({ code: 'person-has-account' });
    });

    it('is the system administrator\'s alone', async () => {
      for (const role of ['securityAdmin', 'auditor', 'clerk'] as const)
        await t.request().post('/api/v1/users').set((await as(role)).headers).send({ username: 'not.made', name: 'x' }).expect(403);
      for (const role of ['systemAdmin', 'securityAdmin', 'auditor'] as const) await t.request().get('/api/v1/users').set((await as(role)).headers).expect(200);
      await t.request().get('/api/v1/users').set((await as('clerk')).headers).expect(403);
    });
  });

  describe('list', () => {
    it('pages by username and filters', async () => {
      const admin = await as('systemAdmin');
      for (const name of ['zz.one', 'zz.two', 'zz.three']) await openTestSession(t.db.database, { username: name, roles: [{ role: 'handler', unitId: 3 }] });
      const page = async (query: string) => (await t.request().get(`/api/v1/users?${query}`).set(admin.headers).expect(200)).body as { items: { username: string }[]; next: string | null };
      const first = await page('q=ZZ.&limit=2&role=handler');
      expect(first.items.map((u) => u.username)).toEqual(['zz.one', 'zz.three']);
      const second = await page(`q=ZZ.&limit=2&role=handler&cursor=${encodeURIComponent(first.next!)}`);
      expect(second).toMatchObject({ items: [{ username: 'zz.two', roles: [{ role: 'handler', unitId: 3, inForce: true }] }], next: null });
      expect((await page('q=ZZ%25')).items).toEqual([]);
      expect((await page('q=zz.&role=auditor')).items).toEqual([]);
    });
  });

  describe('amend', () => {
    it('needs the version that it builds on', async () => {
      const admin = await as('systemAdmin');
      const user = await nobody();
      const address = `/api/v1/users/${user.accountId}`;
      const etag = (await t.request().get(address).set(admin.headers).expect(200)).headers.etag!;
      await t.request().patch(address).set(admin.headers).send({ name: 'New' }).expect(428);
      await t.request().patch(address).set({ ...admin.headers, 'if-match': etag }).send({ name: 'New' }).expect(200);
      await t.request().patch(address).set({ ...admin.headers, 'if-match': etag }).send({ name: 'Newer' }).expect(412);
      await t.request().get('/api/v1/users/018f5b2e-0000-7000-8000-000000000000').set(admin.headers).expect(404);
    });
  });

  describe('grant', () => {
    it('holds from today on, for the security administrator to give', async () => {
      const security = await as('securityAdmin');
      const user = await nobody();
      await t.request().get('/api/v1/library/cards').set(user.headers).expect(403);
      await grant(security, user, { role: 'handler', unitId: 3, reason: 'new in the unit' }).expect(201);
      expect((await t.request().get('/api/v1/library/cards').set(user.headers).expect(200)).body).toMatchObject({ units: [3] });
      await grant(await as('auditor'), user, { role: 'clerk', unitId: 3 }).expect(403);
    });

    it.each([
      ['without its unit', { role: 'handler' }, 422, 'unit-needed'],
      ['for a unit that is not there', { role: 'handler', unitId: 99 }, 422, 'unit-unknown'],
      ['for the past', { role: 'leader', sinceOn: '2020-01-01' }, 422, 'since-past'],
      ['without days', { role: 'leader', sinceOn: '2099-01-01', untilOn: '2099-01-01' }, 422, 'until-before-since'],
      ['with a role that is none', { role: 'machine' }, 400, 'request-invalid'],
      ['on a day that is none', { role: 'leader', sinceOn: '2099-02-31' }, 400, 'date-out-of-range'],
    ])('refuses a grant %s', async (_, body, status, code) => {
      const answer = await grant(await as('securityAdmin'), await nobody(), body);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    });

    it('refuses what is granted already, and grants to oneself', async () => {
      const security = await as('securityAdmin');
      const user = await nobody();
      await grant(security, user, { role: 'leader' }).expect(201);
      expect((await grant(security, user, { role: 'leader' }).expect(409)).body).toMatchObject({ code: 'already-granted' });
      expect((await grant(security, security, { role: 'leader' }).expect(422)).body).toMatchObject({ code: 'second-person-required' });
    });

    it('never gives two of the three officers\' roles to one, of two grants at once', async () => {
      const [one, two] = [await as('securityAdmin'), await as('securityAdmin')];
      for (let round = 0; round < 5; round++) {
        const user = await nobody();
        const answers = await Promise.all([grant(one, user, { role: 'systemAdmin' }), grant(two, user, { role: 'auditor' }), grant(two, user, { role: 'securityAdmin' })]);
        expect(answers.map((a) => a.status).sort()).toEqual([201, 422, 422]);
        expect(answers.filter((a) => a.status === 422).map((a) => (a.body as { code: string }).code)).toEqual(['roles-incompatible', 'roles-incompatible']);
      }
    });
  });

  describe('revoke', () => {
    it('takes a right away at once, once, and never one\'s own or the last', async () => {
      const security = await as('securityAdmin');
      const user = await nobody();
      const { id } = (await grant(security, user, { role: 'handler', unitId: 2 }).expect(201)).body as { id: string };
      await t.request().get('/api/v1/library/cards').set(user.headers).expect(200);
      const revoke = (account: string, grantId: string) => t.request().delete(`/api/v1/users/${account}/roles/${grantId}`).set(security.headers);
      await revoke(security.accountId, id).expect(422);
      await revoke(randomUUID(), id).expect(404);
      await revoke(user.accountId, id).expect(204);
      await t.request().get('/api/v1/library/cards').set(user.headers).expect(403);
      await revoke(user.accountId, id).expect(409);
      const { items } = (await t.request().get(`/api/v1/users/${user.accountId}/roles`).set(security.headers).expect(200)).body as { items: object[] };
      expect(items).toEqual([expect.objectContaining({ id, inForce: false, revokedBy: security.accountId })]);
    });

    it('leaves a system administrator', async () => {
      const security = await as('securityAdmin');
      const last = await as('systemAdmin');
      await t.db.owner.query(`update role_grant set until_on = since_on where role = 'systemAdmin' and account_id <> $1`, [last.accountId]);
      const { items } = (await t.request().get(`/api/v1/users/${last.accountId}/roles`).set(security.headers).expect(200)).body as { items: { id: string }[] };
      expect((await t.request().delete(`/api/v1/users/${last.accountId}/roles/${items[0]!.id}`).set(security.headers).expect(422)).body).toMatchObject({ code: 'last-holder' });
    });
  });

  describe('disable and reset', () => {
    it('ends the sessions of a disabled account and takes it back when enabled; never the own', async () => {
      const admin = await as('systemAdmin');
      const user = await as('clerk');
      await t.request().get('/api/v1/library/cards').set(user.headers).expect(200);
      const post = (id: string, verb: string) => t.request().post(`/api/v1/users/${id}/${verb}`).set(admin.headers).send({ reason: 'left the unit' });
      await post(admin.accountId, 'disable').expect(422);
      await post(user.accountId, 'disable').expect(200);
      await t.request().get('/api/v1/library/cards').set(user.headers).expect(401);
      await post(user.accountId, 'disable').expect(409);
      await t.request().post(`/api/v1/users/${user.accountId}/enable`).set(admin.headers).expect(200);
    });

    it('lets no officer become another by a reset', async () => {
      const [admin, security, auditor, clerk] = [await as('systemAdmin'), await as('securityAdmin'), await as('auditor'), await as('clerk')];
      const reset = (by: TestSession, whom: TestSession) => t.request().post(`/api/v1/users/${whom.accountId}/reset`).set(by.headers).send({});
      for (const [by, whom] of [[admin, security], [admin, auditor], [security, clerk], [security, admin], [admin, admin]] as const)
        expect((await reset(by, whom).expect(422)).body).toMatchObject({ code: 'second-person-required' });
      expect((await reset(security, auditor).expect(200)).body).toMatchObject({ user: { mustChangePassword: true }, oneTimePassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) });
      await reset(admin, clerk).expect(200);
    });
  });

  it('is looked at and changed by administrators only, whatever the address', async () => {
    const [clerk, other, auditor] = [await as('clerk'), await as('clerk'), await as('auditor')];
    for (const by of [clerk, auditor]) {
      await t.request().post(`/api/v1/users/${other.accountId}/reset`).set(by.headers).send({}).expect(403);
      await t.request().post(`/api/v1/users/${by.accountId}/roles`).set(by.headers).send({ role: 'leader' }).expect(403);
      await t.request().post(`/api/v1/users/${other.accountId}/disable`).set(by.headers).expect(403);
    }
    await t.request().get(`/api/v1/users/${clerk.accountId}`).set(clerk.headers).expect(403);
    await t.request().get(`/api/v1/users/${clerk.accountId}`).set(auditor.headers).expect(200);
  });

  it('opens a locked account for the administrator\'s word', async () => {
    const admin = await as('systemAdmin');
    const user = await nobody();
    const { body } = await t.request().post(`/api/v1/users/${user.accountId}/reset`).set(admin.headers).send({}).expect(200);
    const { oneTimePassword: password, user: { username } } = body as { oneTimePassword: string; user: { username: string } };
    const signIn = (given: string) => t.request().post('/api/v1/session').send({ username, password: given });
    for (let i = 0; i < 5; i++) await signIn('wrong').expect(401);
    await signIn(password).expect(429);
    expect((await t.request().get(`/api/v1/users/${user.accountId}`).set(admin.headers).expect(200)).body).toMatchObject({ lockedUntil: expect.any(String) });
    expect((await t.request().post(`/api/v1/users/${user.accountId}/unlock`).set(admin.headers).expect(200)).body).toMatchObject({ lockedUntil: null });
    await signIn(password).expect(201);
  });

  it('leaves an entry for each change, and says in the roles what each may do', async () => {
    const auditor = await as('auditor');
    const { items } = (await t.request().get('/api/v1/audit/events?action=auth:&limit=100').set(auditor.headers).expect(200)).body as { items: { action: string; actionLabel: object; subject: object; changes: object[]; before: object | null }[] };
    expect(new Set(items.map((e) => e.action))).toEqual(
      new Set(['auth:user.create', 'auth:user.amend', 'auth:role.grant', 'auth:role.revoke', 'auth:user.disable', 'auth:user.enable', 'auth:user.reset', 'auth:user.unlock']),
    );
    expect(items.find((e) => e.action === 'auth:user.amend')!.changes).toEqual([expect.objectContaining({ pointer: '/name', to: 'New' })]);
    expect(items.find((e) => e.action === 'auth:role.grant')).toMatchObject({ actionLabel: { zh: '授予角色', en: 'Grant a role' }, subject: { type: 'account', typeLabel: { zh: '账户', en: 'account' } } });
    const actions = (await t.request().get('/api/v1/audit/actions').set(auditor.headers).expect(200)).body as { items: { code: string; label: object }[] };
    expect(actions.items.filter(({ code }) => code.startsWith('auth:role') || code === 'auth:')).toEqual([{ code: 'auth:', label: { zh: '账户与权限', en: 'Accounts and rights' } }, { code: 'auth:role.grant', label: { zh: '授予角色', en: 'Grant a role' } }, { code: 'auth:role.revoke', label: { zh: '撤销角色', en: 'Revoke a role' } }]);
    await t.request().get('/api/v1/audit/actions').set((await as('systemAdmin')).headers).expect(403);
    expect(JSON.stringify(items)).not.toMatch(/\$argon2|oneTimePassword/);
    const roles = (await t.request().get('/api/v1/roles').set(auditor.headers).expect(200)).body as { items: { role: string; permissions: string[]; apartFrom: string[] }[]; scopes: string[] };
    expect(roles.items.find((r) => r.role === 'auditor')).toMatchObject({ apartFrom: ['systemAdmin', 'securityAdmin'] });
    expect(roles.items.find((r) => r.role === 'auditor')!.permissions.filter((p) => !/:(read|readings|signins)$|\.list$/.test(p))).toEqual([]);
    expect(roles.scopes).toEqual(['library:card.lend', 'library:read']);
  });
});
