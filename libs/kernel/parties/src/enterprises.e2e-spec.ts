import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestMachine, openTestSession, randomKeys, type Role } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule, systemContext, type WriteContext } from '@haobang/http';
import { OrganisationModule, seedOrganisation, type SeededOrganisation } from '@haobang/organisation';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { Contacts } from './contacts.js';
import { KeySpells } from './key-spells.js';
import { PartiesModule } from './parties.module.js';
import { Persons } from './persons.js';
import { makeUscc } from './uscc.rules.js';

const URL = '/api/v1/enterprises';

describe('enterprises', () => {
  const t = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  let app: NestFastifyApplication;
  let units: SeededOrganisation;
  let clerk: ReturnType<typeof request.agent>;

  beforeAll(async () => {
    @Module({ imports: [DatabaseModule.forRoot({ url: t.url, poolSize: 6 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys: randomKeys() }), OrganisationModule, PartiesModule] })
    class TestModule {}
    units = await seedOrganisation(t.database);
    app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    clerk = await as('clerk', 'city-operation-centre');
  }, 60_000);
  afterAll(async () => {
    await app.close();
  });

  async function as(role: Role, unit?: string): Promise<typeof clerk> {
    const { headers } = await openTestSession(t.database, { username: `test-${role}`.toLowerCase(), roles: [{ role, unitId: unit === undefined ? null : units.unitIdOf(unit) }] });
    const agent = request.agent(app.getHttpServer());
    agent.set(headers);
    return agent;
  }

  let count = 100;
  const made = async (body: object = {}) => (await clerk.post(URL).send({ uscc: makeUscc(count++), name: `示例企业${count}有限公司`, ...body }).expect(201)).body as { id: string; uscc: string; name: string; version: number };

  describe('validate', () => {
    it.each([
      ['9144030071526726xg', { valid: true, code: '9144030071526726XG' }],
      ['91350203M0001QAY9B', { valid: false, reason: 'check-character' }],
      ['9144O30071526726XG', { valid: false, reason: 'excluded-letter' }],
      ['', { valid: false, reason: 'length' }],
    ])('%s', async (uscc, answer) => expect((await clerk.get(`${URL}/validate`).query({ uscc }).expect(200)).body).toMatchObject(answer));

    it('refuses a question without a code, or with more', async () => {
      await clerk.get(`${URL}/validate`).expect(400);
      await clerk.get(`${URL}/validate?uscc=1&strict=1`).expect(400);
      await request(app.getHttpServer()).get(`${URL}/validate?uscc=1`).expect(401);
    });
  });

  describe('create', () => {
    it('adds an enterprise, found by code and id in either case, with its source', async () => {
      const { id, uscc } = await made({ name: '长安云示例科技', shortName: '长安云', unitId: units.unitIdOf('沣西'), source: '登记库', confidence: 0.9, legalPerson: '欧阳震华' });
      const { body, headers } = await clerk.get(`${URL}/${uscc.toLowerCase()}`).expect(200);
      expect(headers.etag).toBe('"1"');
      expect(body).toMatchObject({ id, uscc, name: '长安云示例科技', status: 'active', legalPerson: '欧阳**', unitId: units.unitIdOf('fengxi'), key: false, version: 1 });
      expect(body.sources).toContainEqual({ field: 'shortName', source: '登记库', confidence: 0.9, effectiveOn: '2024-05-09', fetchedAt: '2024-05-09T01:00:00.000Z' });
      expect((await clerk.get(`${URL}/${id}`).expect(200)).body).toEqual(body);
      for (const q of ['长安云', 'cay', 'changanyun', '安云示']) expect((await clerk.get(URL).query({ q }).expect(200)).body.items).toEqual([{ id, name: '长安云示例科技', uscc, shortName: '长安云', status: 'active', key: false }]);
    });

    it('keeps the name of a legal representative nowhere in clear', async () => {
      const { id } = await made({ legalPerson: '慕容白雪' });
      const rows = await t.owner.query<{ found: boolean }>(
        `select (select string_agg(to_jsonb(e)::text, '') from enterprise e where id = $1) || (select string_agg(to_jsonb(c)::text, '') from enterprise_change c where enterprise_id = $1) || (select string_agg(to_jsonb(a)::text, '') from audit_entry a) like '%白雪%' as found`,
        [id],
      );
      expect(rows).toEqual([{ found: false }]);
    });

    it('takes an anonymous one without a code, and two of them', async () => {
      const [one, two] = [await clerk.post(URL).send({ name: '匿名企业' }).expect(201), await clerk.post(URL).send({ name: '匿名企业' }).expect(201)];
      expect([one.body.uscc, two.body.uscc]).toEqual([null, null]);
    });

    it('refuses a wrong code and a taken one, by pointer', async () => {
      const { uscc } = await made();
      expect((await clerk.post(URL).send({ uscc: '91330100799655058A', name: '甲' }).expect(422)).body).toMatchObject({ code: 'uscc-invalid', errors: [{ pointer: '/uscc' }] });
      expect((await clerk.post(URL).send({ uscc: uscc.toLowerCase(), name: '甲' }).expect(409)).body).toMatchObject({ code: 'uscc-taken', errors: [{ pointer: '/uscc' }] });
    });

    it('lets an official import override with a reason, never a hand, and never a letter that no code has', async () => {
      const body = { uscc: '91350203M0001QAY9B', usccOverrideReason: '登记机关历史赋码', name: '历史赋码企业' };
      expect((await clerk.post(URL).send(body).expect(422)).body.code).toBe('uscc-override-not-allowed');
      const machine = await openTestMachine(t.database, { name: '登记库', unitId: units.unitIdOf('市监'), scopes: ['parties:enterprise.create'], at: clock.now() });
      const { usccOverrideReason: _, ...without } = body;
      await request(app.getHttpServer()).post(URL).set(machine.headers).send(without).expect(422);
      await request(app.getHttpServer()).post(URL).set(machine.headers).send({ ...body, uscc: '9135O203M0001QAY9B' }).expect(422);
      const taken = await request(app.getHttpServer()).post(URL).set(machine.headers).send(body).expect(201);
      expect(taken.body).toMatchObject({ uscc: '91350203M0001QAY9B', usccOverrideReason: '登记机关历史赋码' });
      expect(taken.body.timeline[0]).toMatchObject({ source: '登记库', by: '登记库' });
    });

    it.each([
      [{ name: ' 有空格' }], [{ name: '' }], [{ name: 5 }], [{ name: 'x'.repeat(201) }], [{ name: '隐\u200b藏' }], [{}], [{ name: '甲', industry: '软件' }], [{ name: '甲', size: 'huge' }], [{ name: '甲', registeredOn: '2024-13-01' }], [{ name: '甲', confidence: 2 }], [{ name: '甲', owner: 1 }],
    ])('refuses %j', (body) => clerk.post(URL).send(body).expect(400));

    it('keeps script and SQL as the text that they are', async () => {
      const name = `<script>alert(1)</script>'; drop table enterprise;--`;
      const { id } = await made({ name });
      expect((await clerk.get(`${URL}/${id}`)).body.name).toBe(name);
      expect((await clerk.get(URL).query({ q: `'; drop table` })).body.items.map((e: { id: string }) => e.id)).toEqual([id]);
      expect((await clerk.get(URL).query({ q: '%' })).body.items).toEqual([]);
    });

    it('refuses a leader', async () => {
      const leader = await as('leader');
      await leader.post(URL).send({ name: '甲' }).expect(403);
    });
  });

  describe('amend', () => {
    it('changes values from a day on and tells before and after; a former name still finds it', async () => {
      const { id, name } = await made({ effectiveOn: '2024-01-01' });
      const { body } = await clerk.patch(`${URL}/${id}`).set('if-match', '"1"').send({ name: '改名之后公司', size: 'medium', effectiveOn: '2024-05-01', source: '登记库' }).expect(200);
      expect(body).toMatchObject({ name: '改名之后公司', formerNames: [name], size: 'medium', version: 2 });
      expect(body.timeline[0]).toMatchObject({ effectiveOn: '2024-05-01', source: '登记库', by: 'test-clerk', fields: [{ field: 'name', before: name, after: '改名之后公司' }, { field: 'size', before: null, after: 'medium' }] });
      expect((await clerk.get(URL).query({ q: name.slice(0, 8) })).body.items.map((e: { id: string }) => e.id)).toEqual([id]);
    });

    it('keeps a name of an earlier day in the history alone, and finds it by that name too', async () => {
      const { id, name } = await made();
      const { body } = await clerk.patch(`${URL}/${id}`).set('if-match', '"1"').send({ name: '从前的老名号', size: 'medium', effectiveOn: '2010-05-01' }).expect(200);
      expect(body).toMatchObject({ name, formerNames: ['从前的老名号'], size: 'medium' });
      expect(body.timeline.map((c: { effectiveOn: string }) => c.effectiveOn)).toEqual(['2024-05-09', '2010-05-01']);
      expect((await clerk.get(URL).query({ q: '老名号' })).body.items.map((e: { id: string }) => e.id)).toEqual([id]);
    });

    it('is refused without If-Match (428) and with a stale one (412), and changes nothing then', async () => {
      const { id, name } = await made();
      await clerk.patch(`${URL}/${id}`).send({ name: '乙' }).expect(428);
      await clerk.patch(`${URL}/${id}`).set('if-match', '"7"').send({ name: '乙' }).expect(412);
      const both = await Promise.all(['甲一', '甲二'].map((n) => clerk.patch(`${URL}/${id}`).set('if-match', '"1"').send({ name: n })));
      expect(both.map((r) => r.status).sort()).toEqual([200, 412]);
      expect((await clerk.get(`${URL}/${id}`)).body.formerNames).toEqual([name]);
    });

    it('empties by null, keeps what is absent, and says nothing of what was known already', async () => {
      const { id } = await made({ address: '沣西新城', size: 'small' });
      const { body } = await clerk.patch(`${URL}/${id}`).set('if-match', '"1"').send({ address: null }).expect(200);
      expect(body).toMatchObject({ address: null, size: 'small', version: 2 });
      const again = await clerk.patch(`${URL}/${id}`).set('if-match', '"2"').send({ size: 'small' }).expect(200);
      expect([again.body.version, again.body.timeline.length]).toEqual([2, 2]);
    });

    it('refuses values of a later day than today, and a unit that is not there', async () => {
      const { id } = await made();
      expect((await clerk.patch(`${URL}/${id}`).set('if-match', '"1"').send({ size: 'large', effectiveOn: '2024-05-10' }).expect(422)).body.code).toBe('effective-ahead');
      expect((await clerk.patch(`${URL}/${id}`).set('if-match', '"1"').send({ unitId: 999_999 }).expect(422)).body.code).toBe('unit-not-there');
    });
  });

  describe('the days as a key enterprise', () => {
    it('come from whoever keeps the register of them, and are shown and found by', async () => {
      const { id } = await made({ name: '重点示例企业' });
      const spells = app.get(KeySpells);
      const on = (work: (w: WriteContext) => Promise<void>) => t.database.transaction((tx) => work({ ...systemContext(clock.now()), tx }));
      const found = async () => (await clerk.get(URL).query({ key: true, q: '重点示例' }).expect(200)).body.items as object[];
      await on((w) => spells.begin(w, [id], '链主', '2024-05-01'));
      expect((await clerk.get(`${URL}/${id}`).expect(200)).body).toMatchObject({ key: true, keySpells: [{ reason: '链主', validFrom: '2024-05-01', validTo: null }] });
      expect(await found()).toHaveLength(1);
      await on((w) => spells.end(w, id, '2024-05-09'));
      expect((await clerk.get(`${URL}/${id}`).expect(200)).body).toMatchObject({ key: false, keySpells: [{ reason: '链主', validFrom: '2024-05-01', validTo: '2024-05-09' }] });
      expect(await found()).toEqual([]);
    });
  });

  describe('contacts', () => {
    it('are masked, and opened with a purpose that is logged', async () => {
      const { id } = await made();
      const { body: contact } = await clerk.post(`${URL}/${id}/contacts`).send({ name: '张小伟', phone: '138 0000 1234', role: '办公室主任' }).expect(201);
      expect(contact).toMatchObject({ name: '张**', phone: '138****1234' });
      expect((await clerk.get(`${URL}/${id}`)).body.contacts).toEqual([contact]);
      await clerk.post(`${URL}/${id}/contacts/${contact.id}/open`).send({}).expect(400);
      const opened = await clerk.post(`${URL}/${id}/contacts/${contact.id}/open`).set('idempotency-key', 'open-once').send({ purpose: '回访' }).expect(200);
      expect(opened.body).toEqual({ id: contact.id, name: '张小伟', phone: '138 0000 1234' });
      const log = await t.database.query(`select field, purpose, actor_name from personal_read_log where subject_id = $1 order by field`, [contact.id]);
      expect(log).toEqual([{ field: 'name', purpose: '回访', actor_name: 'test-clerk' }, { field: 'phone', purpose: '回访', actor_name: 'test-clerk' }]);
      expect(await t.database.query(`select 1 from idempotency_key where response::text like '%小伟%'`)).toEqual([]);
      expect(await app.get(Contacts).enterprisesByPhone('+8613800001234')).toEqual([id]);
      const auditor = await as('auditor');
      await auditor.post(`${URL}/${id}/contacts/${contact.id}/open`).send({ purpose: '看看' }).expect(403);
    });

    it('end after today, once', async () => {
      const { id } = await made();
      const { body: contact } = await clerk.post(`${URL}/${id}/contacts`).send({ name: '李四' }).expect(201);
      await clerk.post(`${URL}/${id}/contacts/${contact.id}/end`).send().expect(204);
      await clerk.post(`${URL}/${id}/contacts/${contact.id}/end`).send().expect(404);
      expect((await clerk.get(`${URL}/${id}`)).body.contacts).toHaveLength(1);
      clock.set('2024-05-10T09:00+08:00');
      expect((await clerk.get(`${URL}/${id}`)).body.contacts).toEqual([]);
      clock.set('2024-05-09T09:00+08:00');
    });
  });

  it('finds a person by ID number, also when two bring the same at once', async () => {
    const persons = app.get(Persons);
    const input = { name: '王小明', idNumber: '610102199001011234', phone: '13800005678' };
    const bring = (more: object = {}) => t.database.transaction((tx) => persons.findOrCreate({ ...systemContext(clock.now()), tx }, { ...input, ...more }));
    const [one, two] = await Promise.all([bring(), bring({ idNumber: ' 610102199001011234' })]);
    expect(two.id).toBe(one.id);
    expect((await persons.masked([one.id])).get(one.id)).toEqual({ id: one.id, name: '王**', idNumber: '610*************34', phone: '138****5678' });
    expect(await t.database.transaction((tx) => persons.open({ ...systemContext(clock.now()), tx }, one.id, 'phone', '联系'))).toBe('13800005678');
  });

  it('answers 404 for what is not there and 400 for what can not be', async () => {
    await clerk.get(`${URL}/${makeUscc(9_999_999)}`).expect(404);
    await clerk.get(`${URL}/018f5a3e-7b1c-7d2a-9c3e-4f5a6b7c8d9e`).expect(404);
    await clerk.get(`${URL}/unheard-of`).expect(400);
  });

  it('pages through all without a gap', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await clerk.get(URL).query({ limit: 3, cursor }).expect(200);
      seen.push(...body.items.map((e: { id: string }) => e.id));
      cursor = body.next ?? undefined;
    } while (cursor);
    const [{ n } = { n: 0 }] = await t.database.query<{ n: number }>('select count(*)::int as n from enterprise');
    expect([seen.length, new Set(seen).size]).toEqual([n, n]);
  });
});
