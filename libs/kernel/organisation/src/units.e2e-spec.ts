import { beforeAll, describe, expect, it } from '@jest/globals';
import { Identities, openTestSession } from '@haobang/auth';
import { Calendars, setHallHours } from '@haobang/clock';
import { useOrganisationApp } from './organisation.test-app.js';
import { Units } from './units.js';

const URL = '/api/v1/organisation';

describe('units', () => {
  const t = useOrganisationApp();
  let admin: Awaited<ReturnType<typeof t.as>>;
  let reader: typeof admin;
  beforeAll(async () => {
    admin = await t.as('systemAdmin');
    reader = await t.as('handler', '税务');
  });
  const id = (name: string) => t.seeded.unitIdOf(name);
  const unit = (code: string, parent: string, more: object = {}) => ({ code, kind: 'office', zh: `科室${code}`, en: `Section ${code}`, shortZh: code, parentId: id(parent), from: '2024-01-01', ...more });
  const made = async (code: string, parent: string, more: object = {}) => (await admin.post(`${URL}/units`).send(unit(code, parent, more)).expect(201)).body as { id: number; version: number };

  describe('read', () => {
    it('lists the units of today with names and parents, and answers 304 to whoever has the list', async () => {
      const first = await reader.get(`${URL}/units`).expect(200);
      expect(first.body.items.find((u: { code: string }) => u.code === 'street-sanqiao')).toMatchObject({ kind: 'street', name: { zh: '三桥街道', en: 'Sanqiao Subdistrict' }, parentId: id('沣东新城'), validFrom: '2014-01-06', validTo: null });
      const again = await reader.get(`${URL}/units`).set('if-none-match', first.headers.etag!).expect(304);
      expect(again.text).toBe('');
    });

    it('shows them as a tree, and groups with members', async () => {
      const { body } = await reader.get(`${URL}/tree`).expect(200);
      expect(body.items.map((n: { name: { zh: string } }) => n.name.zh)).toEqual(['西咸新区']);
      expect(body.items[0].children.find((n: { id: number }) => n.id === id('党政办')).children.map((n: { name: { shortZh: string } }) => n.name.shortZh)).toEqual(['城运中心']);
      const groups = await reader.get(`${URL}/groups`).expect(200);
      expect(groups.body.items.find((g: { code: string }) => g.code === 'new-towns').unitIds).toHaveLength(5);
    });

    it('has no units before the New Area, and none for a stranger', async () => {
      expect((await reader.get(`${URL}/units?on=2013-12-31`).expect(200)).body.items).toEqual([]);
      await t.anonymous().get(`${URL}/units`).expect(401);
    });

    it.each([['三桥', '三桥街道'], ['sanqiao', '三桥街道'], ['sqj', '三桥街道'], ['Tax Bureau', '税务局'], ['审批', '行政审批服务局']])('finds a unit by %s', async (q, zh) => {
      expect((await t.app.get(Units).find(q, 5)).map((u) => u.name.zh)).toContain(zh);
      expect(await t.app.get(Units).find(' ', 5)).toEqual([]);
    });

    it('resolves the names of the plan to units and groups', async () => {
      const units = t.app.get(Units);
      expect(await units.resolvePlanName('党政办公室（城市运行综合管理中心）')).toEqual({ unitId: id('general-office') });
      expect(await units.resolvePlanName('各街镇')).toEqual({ groupCode: 'streets' });
      expect(await units.groupMembers('streets')).toHaveLength(22);
      expect(await units.resolvePlanName('无此单位')).toBeUndefined();
    });

    it.each(['on=2024-02-30', 'on=today', 'day=2024-01-01'])('refuses ?%s', (query) => reader.get(`${URL}/units?${query}`).expect(400));

    it('answers 404 for a unit that never was', () => reader.get(`${URL}/units/999999`).expect(404));
  });

  describe('create', () => {
    it('adds a unit below another, audited, and everyone sees it at once', async () => {
      const { id: made } = (await admin.post(`${URL}/units`).send(unit('hall-desk', '新区大厅')).expect(201)).body;
      expect((await reader.get(`${URL}/units`)).body.items.map((u: { id: number }) => u.id)).toContain(made);
      const [entry] = await t.db.database.query<{ n: number }>(`select count(*)::int as n from audit_entry where content like '%organisation:unit.create%' and content like '%hall-desk%'`);
      expect(entry!.n).toBe(1);
    });

    it('refuses a handler with 403, a known code and a known name with 409, an unknown parent with 422', async () => {
      await reader.post(`${URL}/units`).send(unit('x-one', '税务')).expect(403);
      await admin.post(`${URL}/units`).send(unit('tax', '税务')).expect(409);
      expect((await admin.post(`${URL}/units`).send(unit('tax-two', '税务', { zh: '公安局' })).expect(409)).body.code).toBe('unit-name-taken');
      expect((await admin.post(`${URL}/units`).send({ ...unit('x-two', '税务'), parentId: 999_999 }).expect(422)).body.code).toBe('unit-not-there');
    });

    it('refuses hidden characters, unknown fields and days that do not exist, by pointer', async () => {
      const { body } = await admin.post(`${URL}/units`).send(unit('x-three', '税务', { zh: 'a\u202eb', from: '2024-02-30', colour: 'red' })).expect(400);
      expect(body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual(['/colour', '/from', '/zh']);
    });

    it('answers a repeated key with the first answer', async () => {
      const send = () => admin.post(`${URL}/units`).set('idempotency-key', 'unit-once').send(unit('x-once', '税务')).expect(201);
      expect((await send()).body).toEqual((await send()).body);
    });
  });

  describe('rename', () => {
    it('changes the name from a day on and keeps the old one for the days before', async () => {
      const { id: made_ } = await made('rename-me', '税务');
      await admin.post(`${URL}/units/${made_}/rename`).send({ zh: '新名称科', en: 'New name', shortZh: '新名', from: '2024-03-01' }).expect(200);
      const nameOn = async (on: string) => (await reader.get(`${URL}/units?on=${on}`)).body.items.find((u: { id: number }) => u.id === made_).name.zh;
      expect([await nameOn('2024-02-29'), await nameOn('2024-03-01')]).toEqual(['科室rename-me', '新名称科']);
      expect((await admin.post(`${URL}/units/${made_}/rename`).send({ zh: '又一', en: 'Again', shortZh: '又', from: '2024-02-01' }).expect(422)).body.code).toBe('before-last-change');
    });

    it('refuses a stale If-Match with 412', async () => {
      const { id: made_ } = await made('rename-stale', '税务');
      const body = { zh: '陈旧', en: 'Stale', shortZh: '旧', from: '2024-03-01' };
      await admin.post(`${URL}/units/${made_}/rename`).set('if-match', '"1"').send(body).expect(200);
      await admin.post(`${URL}/units/${made_}/rename`).set('if-match', '"1"').send({ ...body, from: '2024-04-01' }).expect(412);
    });
  });

  describe('move', () => {
    it('changes the tree from a day on; the subtree of a day is that of the day', async () => {
      const { id: moved } = await made('move-me', '税务');
      const { id: below } = await made('move-below', '税务', { parentId: moved });
      await admin.post(`${URL}/units/${moved}/move`).send({ parentId: id('公安局'), from: '2024-06-01' }).expect(200);
      const units = t.app.get(Units);
      expect(await units.subtree([id('税务')], '2024-05-31')).toEqual(expect.arrayContaining([moved, below]));
      expect(await units.subtree([id('税务')], '2024-06-01')).not.toEqual(expect.arrayContaining([moved]));
      expect(await units.subtree([id('公安局')], '2024-06-01')).toEqual(expect.arrayContaining([moved, below]));
      expect(await units.lineageOf(below, '2024-06-01')).toEqual([below, moved, id('公安局'), id('新区')]);
      // The closure in the database says the same as the tree in memory.
      const rows = await t.db.database.query<{ id: number }>(`select descendant_id as id from unit_path where ancestor_id = $1 and valid_from <= '2024-06-01' and (valid_to is null or valid_to > '2024-06-01') order by 1`, [id('公安局')]);
      expect(rows.map((r) => r.id)).toEqual(await units.subtree([id('公安局')], '2024-06-01'));
    });

    it('refuses a cycle, also one that two moves at once would close', async () => {
      const [{ id: a }, { id: b }] = [await made('cycle-a', '税务'), await made('cycle-b', '税务')];
      expect((await admin.post(`${URL}/units/${a}/move`).send({ parentId: a, from: '2024-06-01' }).expect(422)).body.code).toBe('unit-below-itself');
      const both = await Promise.all([
        admin.post(`${URL}/units/${a}/move`).send({ parentId: b, from: '2024-06-01' }),
        admin.post(`${URL}/units/${b}/move`).send({ parentId: a, from: '2024-07-01' }),
      ]);
      expect(both.map((r) => r.status).sort()).toEqual([200, 422]);
    });
  });

  describe('end', () => {
    it('ends a unit with its successor, posts and memberships, and keeps it for the days before', async () => {
      const { id: ended } = await made('end-me', '税务');
      await admin.post(`${URL}/groups/halls/include`).send({ unitId: ended, from: '2024-02-01' }).expect(200);
      await admin.post(`${URL}/posts`).send({ unitId: ended, zh: '科长', en: 'Head', head: true, from: '2024-02-01' }).expect(201);
      const { body } = await admin.post(`${URL}/units/${ended}/end`).send({ on: '2024-05-01', successorIds: [id('税务')], reason: '机构改革' }).expect(200);
      expect(body).toMatchObject({ validTo: '2024-05-01', successorIds: [id('税务')] });
      const listed = async (on: string) => (await reader.get(`${URL}/units?on=${on}`)).body.items.some((u: { id: number }) => u.id === ended);
      expect([await listed('2024-04-30'), await listed('2024-05-01')]).toEqual([true, false]);
      expect((await reader.get(`${URL}/posts?unit=${ended}&on=2024-05-01`)).body.items).toEqual([]);
      const halls = (await reader.get(`${URL}/groups?on=2024-05-01`)).body.items.find((g: { code: string }) => g.code === 'halls');
      expect(halls.unitIds).not.toContain(ended);
      // Old records still show the name.
      expect((await t.app.get(Units).unitNames('2024-08-01')).get(ended)?.zh).toBe('科室end-me');
      expect((await admin.post(`${URL}/units/${ended}/rename`).send({ zh: '晚', en: 'Late', shortZh: '晚', from: '2024-06-01' }).expect(422)).body.code).toBe('unit-ended');
    });

    it('refuses while units below live on, and a successor that does not', async () => {
      const { body } = await admin.post(`${URL}/units/${id('沣东新城')}/end`).send({ on: '2024-06-01', successorIds: [], reason: '改革' }).expect(422);
      expect(body.code).toBe('units-below');
      const { id: one } = await made('end-two', '税务');
      await admin.post(`${URL}/units/${one}/end`).send({ on: '2024-06-01', successorIds: [999_999], reason: '改革' }).expect(422);
    });
  });

  describe('groups', () => {
    it('are made with their first members, found by name, and logged', async () => {
      const [tax, police] = [t.seeded.unitIdOf('税务'), t.seeded.unitIdOf('公安局')];
      const body = { code: 'tax-and-police', zh: '税警联合专班', en: 'Tax and police team', unitIds: [tax, police], from: '2024-03-01' };
      const made = await admin.post(`${URL}/groups`).send(body).expect(201);
      expect(made.body).toMatchObject({ code: 'tax-and-police', name: { zh: '税警联合专班', en: 'Tax and police team' }, unitIds: expect.arrayContaining([tax, police]) });
      expect(await t.app.get(Units).resolvePlanName('税警联合专班')).toEqual({ groupCode: 'tax-and-police' });
      const before = (await reader.get(`${URL}/groups?on=2024-02-29`)).body.items.find((g: { code: string }) => g.code === 'tax-and-police');
      expect(before.unitIds).toEqual([]);
      expect((await admin.post(`${URL}/groups`).send(body).expect(409)).body.code).toBe('group-code-taken');
      expect((await admin.post(`${URL}/groups`).send({ ...body, code: 'other', zh: '税务局' }).expect(409)).body.code).toBe('group-name-taken');
      await admin.post(`${URL}/groups`).send({ ...body, code: 'third', zh: '三', unitIds: [999_999] }).expect(422);
      await admin.post(`${URL}/groups`).send({ ...body, code: 'none', zh: '空', unitIds: [] }).expect(400);
      await reader.post(`${URL}/groups`).send({ ...body, code: 'fourth', zh: '四' }).expect(403);
      const [entry] = (await (await t.as('auditor')).get('/api/v1/audit/events').query({ action: 'organisation:group.create' }).expect(200)).body.items;
      expect(entry).toMatchObject({ subject: { type: 'unit-group', id: 'tax-and-police' }, after: { unitIds: [tax, police], from: '2024-03-01' } });
    });

    it('takes a unit in and out from a day on', async () => {
      const { id: one } = await made('group-me', '税务');
      await admin.post(`${URL}/groups/parks/include`).send({ unitId: one, from: '2024-02-01' }).expect(200);
      expect((await admin.post(`${URL}/groups/parks/include`).send({ unitId: one, from: '2024-03-01' }).expect(422)).body.code).toBe('member-already');
      await admin.post(`${URL}/groups/parks/exclude`).send({ unitId: one, on: '2024-04-01' }).expect(200);
      const units = t.app.get(Units);
      expect([await units.groupMembers('parks', '2024-03-31'), await units.groupMembers('parks', '2024-04-01')].map((m) => m.includes(one))).toEqual([true, false]);
      await admin.post(`${URL}/groups/unheard-of/include`).send({ unitId: one, from: '2024-02-01' }).expect(404);
    });
  });

  describe('hours', () => {
    it('are those of the unit, else of the nearest above, else the usual ones, from a day on', async () => {
      const hours = async (unitId: number, on: string) => (await reader.get(`${URL}/units/${unitId}/hours?on=${on}`).expect(200)).body.spans;
      const [town, hall] = [id('泾河新城'), id('泾河大厅')];
      const usual = [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '17:00' }];
      const summer = [{ opens: '08:30', closes: '12:00' }, { opens: '14:00', closes: '18:00' }];
      expect(await hours(hall, '2024-06-01')).toEqual(usual);
      const spans = [{ opensAtMinute: 510, closesAtMinute: 720 }, { opensAtMinute: 840, closesAtMinute: 1_080 }];
      await t.db.database.transaction((tx) => setHallHours(tx, town, '2024-06-01', spans, { by: '张三', at: t.clock.now(), reason: '夏季作息' }));
      t.app.get(Calendars).invalidate();
      expect([await hours(hall, '2024-05-31'), await hours(hall, '2024-06-01'), await hours(id('税务'), '2024-06-01')]).toEqual([usual, summer, usual]);
      await reader.get(`${URL}/units/999999/hours?on=2024-06-01`).expect(404);
    });
  });

  it('lets a head of unit see a new unit below at once', async () => {
    const { headers } = await openTestSession(t.db.database, { username: 'head', roles: [{ role: 'unitHead', unitId: id('公安局') }] });
    const token = headers.cookie.split('=')[1]!;
    const seen = async () => (await t.app.get(Identities).byCookie(token, t.clock.now()))!.actor.units!;
    const before = await seen();
    const { id: one } = await made('below-head', '公安局');
    for (let tries = 0; tries < 200 && !(await seen()).includes(one); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(before).not.toContain(one);
    expect(await seen()).toContain(one);
  });

  it('keeps the closure in the database equal to the tree in memory, whatever moves', async () => {
    const units = t.app.get(Units);
    const codes = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
    const ids: number[] = [];
    for (const code of codes) ids.push((await made(`move-${code}`, '税务')).id);
    let moved = 0;
    for (let step = 0; step < 30; step++) {
      // Every pair comes up; those that would close a ring or come before the last move are refused.
      const [from, to] = [ids[step % 6]!, ids[(step * 5 + 3) % 6]!];
      const { status } = await admin.post(`${URL}/units/${from}/move`).send({ parentId: to, from: `2024-${String(2 + Math.floor(step / 3)).padStart(2, '0')}-10` });
      expect([200, 422]).toContain(status);
      if (status === 200) moved++;
    }
    expect(moved).toBeGreaterThan(5);
    for (const on of ['2024-02-09', '2024-02-10', '2024-05-10', '2024-08-31', '2024-12-31']) {
      const rows = await t.db.database.query<{ a: number; d: number }>(`select ancestor_id as a, descendant_id as d from unit_path where valid_from <= $1 and (valid_to is null or valid_to > $1) order by 1, 2`, [on]);
      const snapshot = await units.snapshot();
      const expected = snapshot.unitsOn(on).map((u) => u.id).sort((a, b) => a - b).flatMap((a) => snapshot.subtree([a], on).map((d) => ({ a, d })));
      expect(rows).toEqual(expected);
    }
  });

  it('tells every other process of a change', async () => {
    const other = await t.another();
    const names = () => other.get(Units).unitNames('2024-05-09');
    await names();
    const { id: one } = await made('told', '税务');
    // The message comes round by the database; how soon is its affair.
    for (let tries = 0; tries < 200 && !(await names()).has(one); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await names()).get(one)?.zh).toBe('科室told');
  });
});
