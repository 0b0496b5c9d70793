import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestSession, type TestSession } from './testing.js';
import { useAuthApp } from './test-app.js';
import { UseLog } from './use-log.js';

const cards = '/api/v1/library/cards';

interface Client {
  id: string;
  clientId: string;
  version: number;
  secrets: { id: string }[];
}

describe('machine clients', () => {
  const t = useAuthApp();
  let admin: TestSession;
  let security: TestSession;

  beforeAll(async () => {
    admin = await openTestSession(t.db.database, { username: 'admin1', roles: [{ role: 'systemAdmin' }] });
    security = await openTestSession(t.db.database, { username: 'security1', roles: [{ role: 'securityAdmin' }] });
  });

  const create = async (unitId = 4): Promise<Client> => (await t.request().post('/api/v1/clients').set(admin.headers).send({ name: 'Hotline', unitId }).expect(201)).body as Client;
  const scope = (client: Client, scopes: string[], by = security) => t.request().put(`/api/v1/clients/${client.id}/scopes`).set(by.headers).send({ scopes });
  const rotate = (client: Client, body: object = {}, by = security) => t.request().post(`/api/v1/clients/${client.id}/rotate`).set(by.headers).send(body);
  const secretOf = async (client: Client, body: object = {}): Promise<string> => ((await rotate(client, body).expect(201)).body as { secret: string }).secret;
  const ask = (fields: Record<string, string>) => t.request().post('/oauth2/token').type('form').send(fields);
  const askFor = (client: Client, secret: string, more: Record<string, string> = {}) => ask({ grant_type: 'client_credentials', client_id: client.clientId, client_secret: secret, ...more });
  const bearer = (answer: { body: unknown }) => ({ authorization: `Bearer ${(answer.body as { access_token: string }).access_token}` });

  it('are made without rights by one officer and given rights and keys by another', async () => {
    const client = await create();
    expect(client).toMatchObject({ unitId: 4, scopes: [], secrets: [], state: 'ACTIVE', lastUsedAt: null });
    await scope(client, ['library:read'], admin).expect(403);
    await rotate(client, {}, admin).expect(403);
    await t.request().post('/api/v1/clients').set(security.headers).send({ name: 'x', unitId: 4 }).expect(403);
    expect((await t.request().post('/api/v1/clients').set(admin.headers).send({ name: 'x', unitId: 99 }).expect(422)).body).toMatchObject({ code: 'unit-unknown' });
    expect((await scope(client, ['library:read', 'auth:read', 'nothing:known']).expect(422)).body).toMatchObject({ errors: [{ pointer: '/scopes/1' }, { pointer: '/scopes/2' }] });
    expect((await scope(client, ['library:read', 'library:card.lend']).set('if-match', '"1"').expect(200)).body).toMatchObject({ scopes: ['library:card.lend', 'library:read'] });
    // Another officer who still looks at the first version overwrites nothing.
    await scope(client, []).set('if-match', '"1"').expect(412);
  });

  it('get a token by either way of sending the secret, for the scopes asked for', async () => {
    const client = await create(2);
    await scope(client, ['library:read', 'library:card.lend']).expect(200);
    const secret = await secretOf(client);
    const whole = await askFor(client, secret).expect(200);
    expect(whole.body).toEqual({ access_token: expect.stringMatching(/^[\w-]{43}$/), token_type: 'Bearer', expires_in: 900, scope: 'library:card.lend library:read' });
    expect(whole.headers['cache-control']).toBe('no-store');
    await t.request().post(cards).set(bearer(whole)).expect(201);
    const part = await t.request().post('/oauth2/token').type('form').auth(client.clientId, secret).send({ grant_type: 'client_credentials', scope: 'library:read' }).expect(200);
    expect((await t.request().get(cards).set(bearer(part)).expect(200)).body).toMatchObject({ units: [2], actor: 'Hotline' });
    await t.request().post(cards).set(bearer(part)).expect(403);
    await t.request().get('/api/v1/library/hours').set(bearer(part)).expect(200);
    await t.request().get('/api/v1/session').set(bearer(part)).expect(403);
    await t.request().get('/api/v1/sessions?all=true').set(bearer(part)).expect(403);
  });

  it('hear errors in the words of RFC 6749', async () => {
    const client = await create();
    await scope(client, ['library:read']).expect(200);
    const secret = await secretOf(client);
    const errorOf = async (sent: ReturnType<typeof ask>) => {
      const answer = await sent;
      return [answer.status, (answer.body as { error: string }).error];
    };
    expect(await errorOf(ask({}))).toEqual([400, 'invalid_request']);
    expect(await errorOf(ask({ grant_type: 'password' }))).toEqual([400, 'unsupported_grant_type']);
    expect(await errorOf(ask({ grant_type: 'client_credentials' }))).toEqual([401, 'invalid_client']);
    expect(await errorOf(askFor(client, 'wrong'))).toEqual([401, 'invalid_client']);
    expect(await errorOf(askFor({ ...client, clientId: 'nobody' }, secret))).toEqual([401, 'invalid_client']);
    expect(await errorOf(askFor(client, secret, { scope: 'library:card.lend' }))).toEqual([400, 'invalid_scope']);
    expect(await errorOf(t.request().post('/oauth2/token').type('form').send('grant_type=client_credentials&grant_type=password') as never)).toEqual([400, 'invalid_request']);
    expect((await askFor(client, 'wrong')).headers['www-authenticate']).toContain('Basic');
  });

  it('are locked out after five wrong secrets', async () => {
    const client = await create();
    await scope(client, ['library:read']).expect(200);
    const secret = await secretOf(client);
    for (let i = 0; i < 5; i++) await askFor(client, `wrong ${i}`).expect(401);
    expect((await askFor(client, secret).expect(429)).headers['retry-after']).toBe('900');
    t.clock.advanceMinutes(16);
    await askFor(client, secret).expect(200);
  });

  it('change secrets without a gap: both work until the overlap is over, tokens of the old one no longer', async () => {
    const client = await create();
    await scope(client, ['library:read']).expect(200);
    const old = await secretOf(client);
    const next = await secretOf(client, { overlapHours: 2 });
    expect(next).not.toBe(old);
    await askFor(client, old).expect(200);
    t.clock.advanceMinutes(119);
    const token = bearer(await askFor(client, old).expect(200));
    await t.request().get(cards).set(token).expect(200);
    t.clock.advanceMinutes(2);
    await askFor(client, old).expect(401);
    await askFor(client, next).expect(200);
    const { body } = await t.request().get(`/api/v1/clients/${client.id}`).set(security.headers).expect(200);
    expect((body as Client).secrets).toHaveLength(1);
  });

  it('lose a leaked secret and its tokens at once', async () => {
    const client = await create();
    await scope(client, ['library:read']).expect(200);
    const secret = await secretOf(client);
    const token = bearer(await askFor(client, secret).expect(200));
    await t.request().get(cards).set(token).expect(200);
    const { secrets } = (await t.request().get(`/api/v1/clients/${client.id}`).set(security.headers).expect(200)).body as Client;
    await t.request().delete(`/api/v1/clients/${client.id}/secrets/${secrets[0]!.id}`).set(security.headers).expect(200);
    await t.request().get(cards).set(token).expect(401);
    await askFor(client, secret).expect(401);
    const other = await secretOf(client, { days: 1 });
    t.clock.advanceMinutes(24 * 60 + 1);
    await askFor(client, other).expect(401);
  });

  it('lose a scope at once, and everything when disabled', async () => {
    const client = await create();
    await scope(client, ['library:read', 'library:card.lend']).expect(200);
    const token = bearer(await askFor(client, await secretOf(client)).expect(200));
    await t.request().post(cards).set(token).expect(201);
    await scope(client, ['library:read']).expect(200);
    expect((await t.request().post(cards).set(token).expect(403)).body).toMatchObject({ code: 'scope-missing' });
    const post = (verb: string) => t.request().post(`/api/v1/clients/${client.id}/${verb}`).set(admin.headers).send({});
    await post('disable').expect(200);
    await t.request().get(cards).set(token).expect(401);
    await post('disable').expect(409);
    await post('enable').expect(200);
  });

  it('show a secret once: neither a repeated request nor the database knows it', async () => {
    const client = await create();
    const key = { 'idempotency-key': 'rotate-once' };
    const first = await t.request().post(`/api/v1/clients/${client.id}/rotate`).set({ ...security.headers, ...key }).send({}).expect(201);
    const again = await t.request().post(`/api/v1/clients/${client.id}/rotate`).set({ ...security.headers, ...key }).send({}).expect(201);
    const { secret } = first.body as { secret: string };
    expect(again.body).toEqual({ client: (first.body as { client: Client }).client, secret: null });
    const stored = await t.db.database.query(`select response::text from idempotency_key union all select content from audit_entry union all select encode(secret_hash, 'escape') from machine_secret`);
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('are seen with their last use, which is written in batches', async () => {
    const client = await create();
    await scope(client, ['library:read']).expect(200);
    const token = bearer(await askFor(client, await secretOf(client)).expect(200));
    for (let i = 0; i < 3; i++) await t.request().get(cards).set(token).expect(200);
    const read = async () => (await t.request().get(`/api/v1/clients/${client.id}`).set(admin.headers).expect(200)).body as { lastUsedAt: string | null };
    expect((await read()).lastUsedAt).toBeNull();
    await t.app.get(UseLog).flush();
    expect((await read()).lastUsedAt).toBe(t.clock.now().toISOString());
  });

  it('are renamed against the version read', async () => {
    const client = await create();
    const patch = (headers: object) => t.request().patch(`/api/v1/clients/${client.id}`).set({ ...admin.headers, ...headers }).send({ name: '12345' });
    await patch({}).expect(428);
    await patch({ 'if-match': '"7"' }).expect(412);
    await patch({ 'if-match': `"${client.version}"` }).expect(200);
  });
});
