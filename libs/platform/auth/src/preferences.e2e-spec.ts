import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestMachine, openTestSession } from './testing.js';
import { useAuthApp } from './test-app.js';

const url = '/api/v1/session/preferences';
const KEY = `${url}/list.library.card`;
const column = { name: 'no', shown: true, width: 150 };
const view = { name: '逾期', search: 'lamp=red', columns: [column] };

describe('preferences', () => {
  const t = useAuthApp();
  let anna: Record<string, string>;
  let bert: Record<string, string>;
  beforeAll(async () => {
    anna = (await openTestSession(t.db.owner, { username: 'anna', roles: [{ role: 'clerk', unitId: 2 }] })).headers;
    bert = (await openTestSession(t.db.owner, { username: 'bert', roles: [{ role: 'clerk', unitId: 2 }] })).headers;
  });

  it('are kept for one account, seen from its every session, and by nobody else', async () => {
    await t.request().get(url).set(anna).expect(200, { items: [] });
    const kept = await t.request().put(KEY).set(anna).send({ value: { columns: [column], views: [view] } }).expect(200);
    expect(kept.body).toMatchObject({ key: 'list.library.card', version: 1, value: { columns: [column], views: [view] } });
    expect(kept.headers.etag).toBe('"1"');
    const elsewhere = (await openTestSession(t.db.owner, { username: 'anna', roles: [] })).headers;
    expect((await t.request().get(url).set(elsewhere).expect(200)).body).toEqual({ items: [kept.body] });
    await t.request().get(url).set(bert).expect(200, { items: [] });
  });

  it('are kept over the version that was read alone, where one is named', async () => {
    const put = (ifMatch: string, value: object) => t.request().put(`${url}/list.library.loan`).set(bert).set({ 'if-match': ifMatch }).send({ value });
    await put('"3"', {}).expect(412);
    await put('"0"', { views: [view] }).expect(200);
    expect((await put('"0"', {}).expect(412)).body).toMatchObject({ code: 'changed-since-read' });
    expect((await put('"1"', { views: [] }).expect(200)).body).toMatchObject({ version: 2 });
    await t.request().put(`${url}/list.library.loan`).set(bert).send({ value: {} }).expect(200);
  });

  it('are forgotten, as often as asked', async () => {
    await t.request().put(`${url}/record-history`).set(bert).send({ value: { newestFirst: false } }).expect(200);
    for (let times = 0; times < 2; times++) await t.request().delete(`${url}/record-history`).set(bert).expect(204);
    expect((await t.request().get(url).set(bert)).body.items.map((one: { key: string }) => one.key)).toEqual(['list.library.loan']);
  });

  it.each([
    ['another shape', KEY, { value: { columns: 'all' } }, '/value/columns'],
    ['no object', KEY, { value: 'x' }, '/value'],
    ['an unknown member', KEY, { value: {}, more: 1 }, '/more'],
    ['a character that no text holds', `${url}/note`, { value: { a: 'x\u0000' } }, '/value/a'],
    ['too much', `${url}/note`, { value: { a: 'x'.repeat(20_000) } }, '/value'],
  ])('refuse %s', async (_, at, body, pointer) => {
    const answer = await t.request().put(at).set(anna).send(body).expect(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('refuse a key that is no word, and more keys than an account may keep', async () => {
    for (const key of ['A%20b', '__proto__', 'x'.repeat(101)]) await t.request().put(`${url}/${key}`).set(anna).send({ value: {} }).expect(400);
    await t.db.owner.query(`insert into account_preference select a.id, 'filler.' || n, '{}', 1, now() from account a, generate_series(1, 199) n where a.username = 'anna'`);
    expect((await t.request().put(`${url}/one-more`).set(anna).send({ value: {} }).expect(422)).body).toMatchObject({ code: 'preferences-full' });
    await t.request().put(KEY).set(anna).send({ value: {} }).expect(200);
  });

  it('are nobody’s but a person’s', async () => {
    await t.request().get(url).expect(401);
    const machine = await openTestMachine(t.db.owner, { name: 'hotline', unitId: 2, scopes: ['library:read'], at: t.clock.now() });
    await t.request().get(url).set(machine.headers).expect(403);
  });
});
