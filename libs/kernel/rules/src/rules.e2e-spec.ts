import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, UnitTree, type Role, type TestSession } from '@haobang/auth';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, HttpModule, systemContext, Writes, type RequestContext } from '@haobang/http';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import type { DecisionTable } from './decision-table.js';
import { ReceiptAccess } from './receipt-access.js';
import { Rules, type Facts } from './rules.js';
import { RulesModule } from './rules.module.js';

class NoUnits extends UnitTree {
  subtree(): Promise<number[]> {
    return Promise.resolve([]);
  }
}

class Hidden extends ReceiptAccess {
  readonly subjects = new Set<string>();
  readonly shown = new Set<string>();
  maySee(_: RequestContext, subject: string): Promise<boolean | undefined> {
    return Promise.resolve(this.subjects.has(subject) ? false : this.shown.has(subject) ? true : undefined);
  }
}

const say = (en: string) => ({ zh: en, en });
/** How long a library card lends: the toy of these tests. */
const loan: DecisionTable = {
  code: 'library.loan',
  label: say('Loan'),
  inputs: [{ name: 'books', label: say('Books'), type: 'integer' }, { name: 'title', label: say('Title'), type: 'text' }, { name: 'member', label: say('Member'), type: 'boolean' }],
  outcomes: [{ code: 'SHORT', label: say('Short') }, { code: 'LONG', label: say('Long') }],
  first: {
    validFrom: '2024-01-01',
    rows: [
      { id: 'many', when: [{ input: 'books', op: 'range', from: 3 }], outcome: 'LONG', reason: say('Three books or more take time.') },
      { id: 'atlas', when: [{ input: 'title', op: 'containsAny', words: ['atlas'] }, { input: 'member', op: 'equals', value: true }], outcome: 'LONG', reason: say('An atlas is heavy.'), basis: 'House rules 4' },
      { id: 'else', when: [], outcome: 'SHORT', reason: say('Nothing speaks for longer.') },
    ],
  },
};
const facts: Facts = { books: { value: 2, source: 'record' }, title: { value: 'Atlas of China', source: 'record' }, member: { value: null, source: 'register' } };

describe('rules', () => {
  const t = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const hidden = new Hidden();
  const sessions = {} as Record<'author' | 'colleague' | 'supervisor' | 'clerk' | 'auditor', TestSession>;
  const apps: NestFastifyApplication[] = [];
  let rules: Rules;

  const open = async () => {
    @Module({ imports: [DatabaseModule.forRoot({ url: t.url, poolSize: 5 }), HttpModule.forRoot({ provide: Clock, useValue: clock }), AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: NoUnits } }), RulesModule] })
    class TestModule {}
    const app = await createApp(TestModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    app.get(Rules).declare(loan);
    apps.push(app);
    return app;
  };
  beforeAll(async () => {
    await open();
    rules = apps[0]!.get(Rules);
    rules.register(hidden);
    const people: [keyof typeof sessions, Role, number?][] = [['author', 'planOffice'], ['colleague', 'planOffice'], ['supervisor', 'supervisor'], ['clerk', 'clerk', 1], ['auditor', 'auditor']];
    for (const [username, role, unitId] of people) sessions[username] = await openTestSession(t.database, { username, roles: [{ role, unitId }] });
    expect(await seed()).toBe(1);
  }, 60_000);
  afterAll(async () => {
    for (const app of apps) await app.close();
  });

  const writes = () => apps[0]!.get(Writes);
  const seed = () => writes().run(systemContext(clock.now()), (write) => rules.seed(write));
  const decide = (given: Facts = facts, on = '2024-05-09', subject?: string, of: Rules = rules) => writes().run(systemContext(clock.now()), (write) => of.decide(write, 'library.loan', given, on, subject));
  const get = (path: string, as: keyof typeof sessions = 'clerk') => request(apps[0]!.getHttpServer()).get(`/api/v1/rules${path}`).set(sessions[as].headers);
  const post = (path: string, body: object = {}, as: keyof typeof sessions = 'author') => request(apps[0]!.getHttpServer()).post(`/api/v1/rules${path}`).set(sessions[as].headers).send(body);
  const rows = (from: number) => [{ ...loan.first.rows[0]!, when: [{ input: 'books', op: 'range', from }] }, loan.first.rows[2]!];
  const draft = async (validFrom: string, from = 2) => (await post('/tables/library.loan/versions', { rows: rows(from), validFrom, note: 'Books are lighter now.' }).expect(201)).body as { version: number; hash: string; state: string };

  describe('decide', () => {
    it('leaves a receipt that says why, and what nearly held', async () => {
      const subject = randomUUID();
      const decided = await decide(facts, '2024-05-09', subject);
      expect(decided).toMatchObject({ table: 'library.loan', version: 1, row: 'else', outcome: 'SHORT', misses: [{ row: 'many' }, { row: 'atlas', failed: { input: 'member' } }] });
      const { body } = await get(`/receipts/${decided.receiptId}`, 'auditor').expect(200);
      expect(body).toMatchObject({ id: decided.receiptId, version: 1, on: '2024-05-09', subject, facts, row: 'else', outcome: 'SHORT', misses: decided.misses, decidedAt: '2024-05-09T01:00:00.000Z' });
    });

    it('gives the basis of the row that fired', async () => {
      expect(await decide({ ...facts, member: { value: true, source: 'register' } })).toMatchObject({ row: 'atlas', outcome: 'LONG', basis: 'House rules 4' });
    });

    it('keeps no receipt of work that was rolled back', async () => {
      let receiptId = '';
      await expect(
        writes().run(systemContext(clock.now()), async (write) => {
          receiptId = (await rules.decide(write, 'library.loan', facts, '2024-05-09')).receiptId;
          throw new Error('rolled back');
        }),
      ).rejects.toThrow('rolled back');
      await get(`/receipts/${receiptId}`, 'auditor').expect(404);
    });

    it('decides many in their order', async () => {
      const asked = Array.from({ length: 500 }, (_, i) => ({ facts: { books: { value: i % 5, source: 'file' } }, on: '2024-05-09' }));
      const decided = await writes().run(systemContext(clock.now()), (write) => rules.decideAll(write, 'library.loan', asked));
      expect(decided.map((d) => d.outcome)).toEqual(asked.map((_, i) => (i % 5 >= 3 ? 'LONG' : 'SHORT')));
      expect(new Set(decided.map((d) => d.receiptId)).size).toBe(500);
      expect(await writes().run(systemContext(clock.now()), (write) => rules.decideAll(write, 'library.loan', []))).toEqual([]);
    });

    it('refuses a day without rules, an unknown table and an unknown input', async () => {
      await expect(decide(facts, '2023-12-31')).rejects.toMatchObject({ status: 422, code: 'no-rule-in-force' });
      await expect(decide({ colour: { value: 'red', source: 'x' } })).rejects.toThrow('no input colour');
      await expect(writes().run(systemContext(clock.now()), (write) => rules.decide(write, 'library.fine', {}, '2024-05-09'))).rejects.toThrow('No decision table');
    });
  });

  describe('versions', () => {
    it('come from one person and go into force by another, from their day on', async () => {
      const other = (await open()).get(Rules);
      expect((await decide(facts, '2024-06-30', undefined, other)).version).toBe(1);
      const made = await draft('2024-06-01');
      expect(made).toMatchObject({ version: 2, state: 'DRAFT' });
      expect((await decide(facts, '2024-06-30')).version).toBe(1);

      expect((await post('/tables/library.loan/versions/2/approve', { hash: made.hash }, 'author').expect(422)).body.code).toBe('second-person-required');
      await post('/tables/library.loan/versions/2/approve', { hash: made.hash }, 'clerk').expect(403);
      expect((await post('/tables/library.loan/versions/2/approve', { hash: '0'.repeat(64) }, 'supervisor').expect(409)).body.code).toBe('hash-differs');
      expect((await get('/tables/library.loan/versions/2', 'author')).body.approvable).toBe(false);
      expect((await get('/tables/library.loan/versions/2', 'supervisor')).body.approvable).toBe(true);
      const approved = (await post('/tables/library.loan/versions/2/approve', { hash: made.hash }, 'supervisor').expect(200)).body;
      expect(approved).toMatchObject({ state: 'APPROVED', decidedByName: 'supervisor', validFrom: '2024-06-01', validUntil: null });
      expect((await get('/tables/library.loan')).body).toMatchObject({ current: { version: 1, validUntil: '2024-06-01' } });

      // The other process knew the versions from before: it must not decide by them.
      expect(await decide(facts, '2024-05-31', undefined, other)).toMatchObject({ version: 1, outcome: 'SHORT' });
      expect(await decide(facts, '2024-06-01', undefined, other)).toMatchObject({ version: 2, outcome: 'LONG' });
      await post('/tables/library.loan/versions/2/approve', { hash: made.hash }, 'colleague').expect(409);
      const [entry] = await t.database.query<{ n: number }>(`select count(*)::int as n from audit_entry a where to_jsonb(a)::text like '%rules:table.approve%'`);
      expect(entry!.n).toBe(1);
    });

    it('fit between others', async () => {
      const made = await draft('2024-05-20', 9);
      await post(`/tables/library.loan/versions/${made.version}/approve`, { hash: made.hash }, 'colleague').expect(200);
      const { body } = await get('/tables/library.loan');
      const spans = body.versions.filter((v: { state: string }) => v.state === 'APPROVED').map((v: { version: number; validFrom: string; validUntil: string | null }) => [v.version, v.validFrom, v.validUntil]);
      expect(spans).toEqual([[made.version, '2024-05-20', '2024-06-01'], [2, '2024-06-01', null], [1, '2024-01-01', '2024-05-20']]);
      const again = await draft('2024-05-20', 8);
      expect((await post(`/tables/library.loan/versions/${again.version}/approve`, { hash: again.hash }, 'colleague').expect(409)).body.code).toBe('start-taken');
      await post(`/tables/library.loan/versions/${again.version}/withdraw`, {}).expect(200);
      expect((await post(`/tables/library.loan/versions/${again.version}/approve`, { hash: again.hash }, 'colleague').expect(409)).body.code).toBe('not-a-draft');
    });

    it('begin tomorrow at the earliest, also when approval came late', async () => {
      expect((await post('/tables/library.loan/versions', { rows: rows(2), validFrom: '2024-05-09' }).expect(422)).body).toMatchObject({ code: 'valid-from-passed', errors: [{ pointer: '/validFrom' }] });
      const made = await draft('2024-05-10', 7);
      clock.set('2024-05-10T09:00+08:00');
      expect((await post(`/tables/library.loan/versions/${made.version}/approve`, { hash: made.hash }, 'colleague').expect(422)).body.code).toBe('valid-from-passed');
      clock.set('2024-05-09T09:00+08:00');
    });

    it('of two approvals at once one counts', async () => {
      const made = await draft('2024-09-01', 6);
      const answers = await Promise.all([post(`/tables/library.loan/versions/${made.version}/approve`, { hash: made.hash }, 'colleague'), post(`/tables/library.loan/versions/${made.version}/approve`, { hash: made.hash }, 'supervisor')]);
      expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    });

    it('are refused with a pointer per mistake', async () => {
      const { body } = await post('/tables/library.loan/versions', { rows: [{ id: 'x', when: [{ input: 'colour', op: 'equals', value: 'red' }], outcome: 'NEVER', reason: say('?') }], validFrom: '2024-12-01' }).expect(422);
      expect(body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(['/rows/0/outcome', '/rows/0/when', '/rows/0/when/0/input']);
    });

    it.each<[string, object]>([
      ['no rows', { rows: [], validFrom: '2024-12-01' }],
      ['an absurd day', { rows: rows(2), validFrom: '2024-02-30' }],
      ['an unknown field', { rows: rows(2), validFrom: '2024-12-01', colour: 'red' }],
      ['an unknown field in a condition', { rows: [{ ...rows(2)[0], when: [{ input: 'books', op: 'range', from: 1, colour: 'red' }] }, rows(2)[1]], validFrom: '2024-12-01' }],
      ['an over-long reason', { rows: [{ ...rows(2)[1], reason: { zh: 'x'.repeat(501), en: 'x' } }], validFrom: '2024-12-01' }],
    ])('answer 400 for %s', async (_, body) => {
      await post('/tables/library.loan/versions', body).expect(400);
    });

    it('are drafted by the plan office alone', async () => {
      for (const as of ['clerk', 'supervisor', 'auditor'] as const) await post('/tables/library.loan/versions', { rows: rows(2), validFrom: '2024-12-01' }, as).expect(403);
      await post('/tables/library.fine/versions', { rows: rows(2), validFrom: '2024-12-01' }).expect(404);
    });

    it('can not be altered by the application', async () => {
      await expect(t.database.query(`update rule_version set content = '{}'`)).rejects.toMatchObject({ code: '42501' });
      await expect(t.database.query('delete from rule_receipt')).rejects.toMatchObject({ code: '42501' });
      expect(await seed()).toBe(0);
    });
  });

  describe('receipts', () => {
    it('come out the same when they are run again, also under newer versions', async () => {
      const { receiptId } = await decide(facts, '2024-02-01');
      expect((await post(`/receipts/${receiptId}/rerun`, {}, 'auditor').expect(200)).body).toEqual({ same: true, versionIntact: true, receiptIntact: true, row: 'else', outcome: 'SHORT' });
    });

    it('tell when someone altered them, or the version', async () => {
      const { receiptId } = await decide(facts, '2024-02-01');
      await t.owner.query(`update rule_receipt set facts = jsonb_set(facts, '{books,value}', '7') where id = $1`, [receiptId]);
      expect((await post(`/receipts/${receiptId}/rerun`, {}, 'auditor')).body).toEqual({ same: false, versionIntact: true, receiptIntact: false, row: 'many', outcome: 'LONG' });
      const intact = await decide(facts, '2024-02-01');
      await t.owner.query(`update rule_version set content = jsonb_set(content, '{rows,0,when,0,from}', '1') where version = 1`);
      expect((await post(`/receipts/${intact.receiptId}/rerun`, {}, 'auditor')).body).toMatchObject({ same: false, versionIntact: false, receiptIntact: true, row: 'many' });
      await t.owner.query(`update rule_version set content = jsonb_set(content, '{rows,0,when,0,from}', '3') where version = 1`);
      expect((await post(`/receipts/${intact.receiptId}/rerun`, {}, 'auditor')).body.same).toBe(true);
    });

    it('are hidden with their subject, and from those who may not read them', async () => {
      const subject = randomUUID();
      const { receiptId } = await decide(facts, '2024-02-01', subject);
      await get(`/receipts/${receiptId}`, 'supervisor').expect(200);
      // Nobody answers for this subject yet, so only those see it who see everything.
      await get(`/receipts/${receiptId}`, 'clerk').expect(404);
      hidden.shown.add(subject);
      await get(`/receipts/${receiptId}`, 'clerk').expect(200);
      hidden.subjects.add(subject);
      await get(`/receipts/${receiptId}`, 'supervisor').expect(404);
      await post(`/receipts/${receiptId}/rerun`, {}, 'supervisor').expect(404);
      await get('/receipts/1', 'supervisor').expect(400);
    });
  });

  describe('try', () => {
    it('decides without a receipt', async () => {
      const before = await t.database.query('select count(*) as n from rule_receipt');
      expect((await post('/tables/library.loan/try', { facts: { books: 3 }, on: '2024-02-01' }, 'clerk').expect(200)).body).toMatchObject({ version: 1, row: 'many', outcome: 'LONG' });
      expect(await t.database.query('select count(*) as n from rule_receipt')).toEqual(before);
    });

    it.each<[object, number]>([
      [{ facts: { colour: 'red' }, on: '2024-02-01' }, 400],
      [{ facts: { books: { deep: 1 } }, on: '2024-02-01' }, 400],
      [{ facts: { title: 'x'.repeat(10_001) }, on: '2024-02-01' }, 400],
      [{ facts: [], on: '2024-02-01' }, 400],
      [{ facts: {}, on: '2023-02-01' }, 422],
      [{ facts: {}, on: '20240201' }, 400],
    ])('answers %j with %s', async (body, status) => {
      await post('/tables/library.loan/try', body, 'clerk').expect(status);
    });
  });

  it('lists the tables with the version of today', async () => {
    const { body } = await get('/tables').expect(200);
    expect(body.items).toMatchObject([{ code: 'library.loan', inputs: [{ name: 'books' }, { name: 'title' }, { name: 'member' }], current: { version: 1 } }]);
    await get('/tables/library.fine').expect(404);
    await get('/tables/library.loan/versions/99').expect(404);
  });
});
