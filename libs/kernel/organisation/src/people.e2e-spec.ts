import { beforeAll, describe, expect, it } from '@jest/globals';
import { openTestSession } from '@haobang/auth';
import { useOrganisationApp } from './organisation.test-app.js';
import { Units } from './units.js';

const URL = '/api/v1/organisation';

describe('people', () => {
  const t = useOrganisationApp();
  let admin: Awaited<ReturnType<typeof t.as>>;
  let reader: typeof admin;
  beforeAll(async () => {
    admin = await t.as('systemAdmin');
    reader = await t.as('handler', '税务');
  });
  const person = async (name: string, more: object = {}) => (await admin.post(`${URL}/people`).send({ name, from: '2024-01-01', ...more }).expect(201)).body as { id: string; version: number };
  const post = async (zh: string, unit = '税务') => (await admin.post(`${URL}/posts`).send({ unitId: t.seeded.unitIdOf(unit), zh, en: `Post ${zh}`, from: '2024-01-01' }).expect(201)).body as { id: number };

  it('is found by name, pinyin, initials and staff number', async () => {
    const { id } = await person('单雄', { staffNo: 'XX-0042', nameEn: 'Shan Xiong' });
    for (const q of ['单雄', '雄', 'shanx', 'sx', 'XX-0042']) expect([q, (await reader.get(`${URL}/people`).query({ q })).body.items.map((p: { id: string }) => p.id)]).toEqual([q, [id]]);
    expect((await reader.get(`${URL}/people`).query({ q: '单人' })).body.items).toEqual([]);
  });

  it('pages by pinyin without a gap or a repeat', async () => {
    for (const name of ['郑甲', '安乙', '毛丙', '毛丙', '白丁']) await person(name);
    const seen: string[] = [];
    for (let cursor: string | null = null, first = true; first || cursor; first = false) {
      const { body }: { body: { items: { id: string; name: string }[]; next: string | null } } = await reader.get(`${URL}/people`).query({ limit: 2, cursor: cursor ?? undefined }).expect(200);
      seen.push(...body.items.map((p) => p.id));
      cursor = body.next;
    }
    const all = (await reader.get(`${URL}/people`).query({ limit: 100 })).body.items as { id: string; name: string }[];
    expect(seen).toEqual(all.map((p) => p.id));
    expect(all.map((p) => p.name).filter((n) => /[甲乙丙丁]/.test(n))).toEqual(['安乙', '白丁', '毛丙', '毛丙', '郑甲']);
    await reader.get(`${URL}/people?cursor=made-up`).expect(400);
  });

  it('holds one main post at a time; the one before stays a further one', async () => {
    const { id } = await person('方一');
    const [first, second] = [await post('一岗'), await post('二岗', '公安局')];
    await admin.post(`${URL}/people/${id}/appoint`).send({ postId: first.id, from: '2024-02-01' }).expect(200);
    await admin.post(`${URL}/people/${id}/appoint`).send({ postId: second.id, from: '2024-03-01' }).expect(200);
    const { body } = await reader.get(`${URL}/people/${id}`).expect(200);
    expect(body.posts.map((p: { zh: string; main: boolean; unit: { zh: string } }) => [p.zh, p.main, p.unit.zh])).toEqual([['二岗', true, '公安局'], ['一岗', false, '税务局']]);
    const inTax = (await reader.get(`${URL}/people`).query({ unit: t.seeded.unitIdOf('税务'), on: '2024-02-10' })).body.items.find((p: { id: string }) => p.id === id);
    expect(inTax.posts).toMatchObject([{ zh: '一岗', main: true }]);
    expect((await admin.post(`${URL}/people/${id}/appoint`).send({ postId: second.id, from: '2024-04-01' }).expect(422)).body.code).toBe('appointed-already');
    await admin.post(`${URL}/people/${id}/relieve`).send({ postId: first.id, on: '2024-05-01' }).expect(200);
    expect((await reader.get(`${URL}/people/${id}`)).body.posts).toHaveLength(1);
    await admin.post(`${URL}/people/${id}/relieve`).send({ postId: first.id, on: '2024-05-01' }).expect(422);
  });

  it('is amended with If-Match only: 428 without, 412 when stale; absent stays, null empties', async () => {
    const { id } = await person('何二', { staffNo: 'XX-7', nameEn: 'He Er' });
    await admin.patch(`${URL}/people/${id}`).send({ name: '何三' }).expect(428);
    const amended = await admin.patch(`${URL}/people/${id}`).set('if-match', '"1"').send({ name: '何三', nameEn: null }).expect(200);
    expect(amended.body).toMatchObject({ name: '何三', nameEn: null, staffNo: 'XX-7', version: 2 });
    expect(amended.headers.etag).toBe('"2"');
    await admin.patch(`${URL}/people/${id}`).set('if-match', '"1"').send({ name: '何四' }).expect(412);
    await admin.patch(`${URL}/people/${id}`).set('if-match', '"2"').send({ name: null }).expect(400);
    await reader.patch(`${URL}/people/${id}`).set('if-match', '"2"').send({ name: '何五' }).expect(403);
  });

  it('ends a service with its appointments, and a post with its own', async () => {
    const { id } = await person('江四');
    const { id: postId } = await post('终岗');
    await admin.post(`${URL}/people/${id}/appoint`).send({ postId, from: '2024-02-01' }).expect(200);
    expect((await admin.post(`${URL}/posts/${postId}/end`).send({ on: '2024-02-01' }).expect(422)).body.code).toBe('before-last-change');
    await admin.post(`${URL}/posts/${postId}/end`).send({ on: '2024-04-01' }).expect(200);
    expect((await reader.get(`${URL}/people/${id}`)).body.posts).toEqual([]);
    const { body } = await reader.get(`${URL}/people/${id}`);
    await admin.patch(`${URL}/people/${id}`).set('if-match', `"${body.version}"`).send({ validTo: '2024-05-01' }).expect(200);
    expect((await reader.get(`${URL}/people`).query({ q: '江四' })).body.items).toEqual([]);
    expect((await reader.get(`${URL}/people`).query({ q: '江四', on: '2024-04-30' })).body.items).toHaveLength(1);
  });

  it('with an account is shown to the head of the unit, with post and roles, and to no other head', async () => {
    const [tax, police] = [t.seeded.unitIdOf('税务'), t.seeded.unitIdOf('公安局')];
    const { id } = await person('庄一');
    const { id: postId } = await post('税源管理员');
    await admin.post(`${URL}/people/${id}/appoint`).send({ postId, from: '2024-02-01' }).expect(200);
    const { accountId } = await openTestSession(t.db.owner, { username: 'zhuang', name: '庄一', personId: id, roles: [{ role: 'handler', unitId: tax }, { role: 'clerk', unitId: police }] });
    await openTestSession(t.db.owner, { username: 'gone', name: '已停', roles: [{ role: 'handler', unitId: tax }] });
    await t.db.owner.query(`update account set state = 'DISABLED' where username = 'gone'`);
    const head = await t.as('unitHead', '税务');
    const { items } = (await head.get(`${URL}/units/${tax}/accounts`).expect(200)).body;
    expect(items.find((item: { name: string }) => item.name === '庄一')).toEqual({ accountId, name: '庄一', personId: id, post: { zh: '税源管理员', en: 'Post 税源管理员' }, roles: ['handler'], deputy: null });
    expect(items.map((item: { name: string }) => item.name)).not.toContain('已停');
    await head.get(`${URL}/units/${police}/accounts`).expect(404);
    await head.get(`${URL}/units/999999/accounts`).expect(404);
    await reader.get(`${URL}/units/${tax}/accounts`).expect(403);
    expect((await admin.get(`${URL}/units/${police}/accounts`).expect(200)).body.items).toMatchObject([{ accountId, post: null, roles: ['clerk'] }]);
  });

  describe('stand-ins', () => {
    it('are seen by both on their days', async () => {
      const [away, acts] = [await person('孔甲'), await person('孟乙')];
      const { body } = await admin.post(`${URL}/stand-ins`).send({ personId: away.id, deputyId: acts.id, reason: '外出学习', from: '2024-05-06', until: '2024-05-11' }).expect(201);
      expect((await reader.get(`${URL}/people/${away.id}`)).body.deputy).toMatchObject({ personId: acts.id, name: '孟乙', validTo: '2024-05-11' });
      expect((await reader.get(`${URL}/people/${acts.id}`)).body.actsFor).toMatchObject([{ personId: away.id, name: '孔甲' }]);
      expect([await t.app.get(Units).actsFor(acts.id, '2024-05-10'), await t.app.get(Units).actsFor(acts.id, '2024-05-11')]).toEqual([[{ personId: away.id, validTo: '2024-05-11' }], []]);
      expect((await reader.get(`${URL}/stand-ins`).query({ person: acts.id })).body.items).toEqual([body]);
      await admin.post(`${URL}/stand-ins/${body.id}/end`).send({ on: '2024-05-09' }).expect(200);
      expect((await reader.get(`${URL}/people/${away.id}`)).body.deputy).toBeNull();
    });

    it('are refused for oneself, twice at once, in a ring, and by people not in service', async () => {
      const [a, b, c] = [await person('秦甲'), await person('秦乙'), await person('秦丙')];
      const spell = (personId: string, deputyId: string, more: object = {}) => admin.post(`${URL}/stand-ins`).send({ personId, deputyId, reason: '病假', from: '2024-06-01', until: '2024-06-10', ...more });
      expect((await spell(a.id, a.id).expect(422)).body.code).toBe('stands-in-for-oneself');
      await spell(a.id, b.id).expect(201);
      expect((await spell(a.id, c.id, { from: '2024-06-09', until: '2024-06-12' }).expect(422)).body.code).toBe('stand-in-already');
      expect((await spell(c.id, a.id).expect(422)).body.code).toBe('deputy-away');
      expect((await spell(b.id, c.id).expect(422)).body.code).toBe('person-stands-in');
      expect((await spell(c.id, b.id, { from: '2023-06-01', until: '2023-06-10' }).expect(422)).body.code).toBe('not-in-service');
      await spell(a.id, c.id, { from: '2024-06-10', until: '2024-06-12' }).expect(201);
      await reader.post(`${URL}/stand-ins`).send({ personId: a.id, deputyId: b.id, reason: 'x', from: '2024-09-01', until: '2024-09-02' }).expect(403);
    });

    it('lets one of two spells set at once through', async () => {
      const [a, b, c] = [await person('赵甲'), await person('赵乙'), await person('赵丙')];
      const spell = (deputyId: string) => admin.post(`${URL}/stand-ins`).send({ personId: a.id, deputyId, reason: '出差', from: '2024-06-01', until: '2024-06-08' });
      expect((await Promise.all([spell(b.id), spell(c.id)])).map((r) => r.status).sort()).toEqual([201, 422]);
    });
  });
});
