import { describe, expect, it } from '@jest/globals';
import { systemContext, Writes } from '@haobang/http';
import { Figures } from '@haobang/measures';
import type { TestHeaders as Headers } from '@haobang/testing';
import { decide } from './decide.rules.js';
import { Fact } from './fact.js';
import { type Kind, verb } from './kind.js';
import { libraryCard, useLibrary } from './library-card.toy.js';
import { Records } from './records.js';

const CARDS = '/api/v1/library/cards';

describe('a record', () => {
  const t = useLibrary();
  const given = async (by?: Headers, body: object = { holder: '李四', category: 'adult' }) =>
    (await t.http().post(CARDS).set(by ?? (await t.as('clerk'))).send(body).expect(201)).body as { id: string; no: string; version: number };
  const issued = async () => {
    const card = await given();
    await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler')).send({}).expect(200);
    return card;
  };

  describe('register', () => {
    it('gives number, owner, clock and the first event', async () => {
      const { body, headers } = await t.http().post(CARDS).set(await t.as('clerk')).send({ holder: '李四', category: 'adult', phone: '13800138000' }).expect(201);
      expect(body).toMatchObject({ no: expect.stringMatching(/^LC-2024-\d{6}$/), title: '李四 的借书证', status: 'REQUESTED', open: true, version: 1, leadUnitId: 2, registeredUnitId: 2, dueOn: '2024-05-13', lamp: 'green', category: 'adult', booksOut: 0 });
      expect(headers.etag).toBe('"1"');
      const history = (await t.http().get(`${CARDS}/${body.id}/history`).set(await t.as('clerk')).expect(200)).body.items;
      expect(history).toHaveLength(1);
      expect(history[0]).toMatchObject({ seq: 1, verb: 'register', from: null, to: 'REQUESTED', actorName: 'clerk-2', reason: null });
      expect(history[0].payload).not.toContain('13800138000');
    });

    it('refuses unknown, missing and wrong fields with their pointers', async () => {
      const { body } = await t.http().post(CARDS).set(await t.as('clerk')).send({ category: 'dog', colour: 'red', holder: 'a\u0000b' }).expect(400);
      expect(body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual(['/category', '/colour', '/holder']);
      expect(body.code).toBe('request-invalid');
    });

    it('answers malformed JSON, a huge body and a wrong type with problems', async () => {
      const clerk = await t.as('clerk');
      await t.http().post(CARDS).set(clerk).set('content-type', 'application/json').send('{"holder":').expect(400).expect('content-type', /problem\+json/);
      await t.http().post(CARDS).set(clerk).send({ holder: 'x'.repeat(2_000_000), category: 'adult' }).expect(413);
      await t.http().post(CARDS).set(clerk).set('content-type', 'text/plain').send('x').expect(415);
    });

    it('refuses a role that never registers with 403, and nobody with 401', async () => {
      await t.http().post(CARDS).set(await t.as('leader')).send({ holder: 'x', category: 'adult' }).expect(403);
      await t.http().post(CARDS).send({ holder: 'x', category: 'adult' }).expect(401);
    });

    it('demands a key of a machine, and gives the first answer again to the same key', async () => {
      const machine = await t.machine(['library:card.register', 'library:read']);
      const body = { holder: '机器', category: 'child' };
      await t.http().post(CARDS).set(machine).send(body).expect(400).expect((r) => expect(r.body.code).toBe('idempotency-key-missing'));
      const first = await t.http().post(CARDS).set(machine).set('idempotency-key', 'k1').send(body).expect(201);
      const again = await t.http().post(CARDS).set(machine).set('idempotency-key', 'k1').send(body).expect(201);
      expect(again.body).toEqual(first.body);
      await t.http().post(CARDS).set(machine).set('idempotency-key', 'k1').send({ ...body, holder: '别的' }).expect(422);
      await t.http().post(CARDS).set(await t.machine(['library:read'])).set('idempotency-key', 'k2').send(body).expect(403);
    });
  });

  describe('a verb', () => {
    it('changes the state, stops its clock, and names the verbs that are open next', async () => {
      const card = await given();
      const { body, headers } = await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler')).send({}).expect(200);
      expect(body).toMatchObject({ status: 'ISSUED', version: 2, dueOn: null, lamp: null });
      expect(body.verbs.sort()).toEqual(['close', 'lend']);
      expect(headers.etag).toBe('"2"');
    });

    it('is refused by the state with 409 and the open verbs', async () => {
      const card = await issued();
      const { body } = await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler')).send({}).expect(409);
      expect(body).toMatchObject({ code: 'wrong-state', verbs: ['lend', 'close'] });
    });

    it('is refused to a role that never has it, to another unit, and to the second eyes of the first person', async () => {
      const card = await given();
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('clerk')).send({}).expect(403);
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler', 6)).send({}).expect(404);
      const handler = await t.as('handler');
      const own = await given(handler);
      const { body } = await t.http().post(`${CARDS}/${own.id}/issue`).set(handler).send({}).expect(422);
      expect(body.code).toBe('second-person-required');
      const seen = await t.http().get(`${CARDS}/${own.id}`).set(handler).expect(200);
      expect(seen.body.verbs).not.toContain('issue');
    });

    it('reaches the head of a unit above, and not the head beside', async () => {
      const card = await given();
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('unitHead', 6)).send({}).expect(404);
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('unitHead', 1)).send({}).expect(200);
    });

    it('is refused by its guard and by its own count', async () => {
      const card = await issued();
      const handler = await t.as('handler');
      expect((await t.http().post(`${CARDS}/${card.id}/lend`).set(handler).send({ book: '禁书' }).expect(422)).body.code).toBe('book-not-lent');
      await t.http().post(`${CARDS}/${card.id}/lend`).set(handler).send({ book: '史记' }).expect(200);
      const renewed = await t.http().post(`${CARDS}/${card.id}/renew`).set(handler).send({}).expect(200);
      expect(renewed.body).toMatchObject({ dueOn: '2024-07-08', booksOut: 1 });
      expect((await t.http().post(`${CARDS}/${card.id}/renew`).set(handler).send({}).expect(422)).body.code).toBe('limit-used');
    });

    it('is done once where two do it at once', async () => {
      const card = await given();
      const handler = await t.as('handler');
      const answers = await Promise.all(Array.from({ length: 10 }, () => t.http().post(`${CARDS}/${card.id}/issue`).set(handler).send({})));
      expect(answers.map((a) => a.status).sort()).toEqual([200, ...Array(9).fill(409)]);
      const events = await t.db.database.query<{ n: number }>(`select count(*)::int as n from record_event where record_id = $1`, [card.id]);
      expect(events[0]!.n).toBe(2);
    });

    it('keeps the order of events where different verbs meet', async () => {
      const card = await issued();
      const handler = await t.as('handler');
      const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => t.http().post(`${CARDS}/${card.id}/lend`).set(handler).send({ book: `书${i}` })));
      expect(answers.map((a) => a.status)).toEqual(Array(8).fill(200));
      const seen = await t.http().get(`${CARDS}/${card.id}`).set(handler).expect(200);
      expect(seen.body).toMatchObject({ booksOut: 8, version: 10 });
    });

    it('minds If-Match', async () => {
      const card = await given();
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler')).set('if-match', '"7"').send({}).expect(412);
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler')).set('if-match', '"1"').send({}).expect(200);
    });

    it('may be followed by a verb of the system in the same transaction', async () => {
      const card = await issued();
      const handler = await t.as('handler');
      await t.http().post(`${CARDS}/${card.id}/lend`).set(handler).send({ book: '史记' }).expect(200);
      t.clock.set('2024-07-01T09:00+08:00');
      const { body } = await t.http().post(`${CARDS}/${card.id}/giveBack`).set(handler).send({}).expect(200);
      expect(body).toMatchObject({ status: 'CLOSED', booksOut: 0, verbs: [] });
      const history = (await t.http().get(`${CARDS}/${card.id}/history`).set(handler).expect(200)).body.items as { verb: string; actorKind: string }[];
      expect(history.map((e) => e.verb)).toEqual(['register', 'issue', 'lend', 'giveBack', 'closeLate']);
      expect(history.at(-1)!.actorKind).toBe('system');
      t.clock.set('2024-05-09T09:00+08:00');
    });

    it('may lie back as far as it says, with a reason, and never before the last event', async () => {
      t.clock.set('2024-05-09T09:00+08:00');
      const card = await issued();
      const handler = await t.as('handler');
      t.clock.set('2024-05-13T10:00+08:00');
      const lend = (effectiveAt: string, reason?: string) => t.http().post(`${CARDS}/${card.id}/lend`).set(handler).send({ book: '史记', effectiveAt, reason });
      expect((await lend('2024-05-13T10:10:00+08:00').expect(422)).body.code).toBe('effective-in-future');
      expect((await lend('2024-05-08T10:00:00+08:00', '补录').expect(409)).body.code).toBe('effective-before-last');
      expect((await lend('2024-05-11T10:00:00+08:00').expect(422)).body.code).toBe('reason-required');
      await lend('2024-05-11T10:00:00+08:00', '纸质登记，今日补录').expect(200);
      const history = (await t.http().get(`${CARDS}/${card.id}/history`).set(handler).expect(200)).body.items;
      expect(history.at(-1)).toMatchObject({ verb: 'lend', backdated: true, effectiveAt: '2024-05-11T02:00:00.000Z' });
      t.clock.set('2024-05-09T09:00+08:00');
    });
  });

  describe('clocks', () => {
    it('stand still in a pause, and explain each day', async () => {
      t.clock.set('2024-05-09T09:00+08:00');
      const card = await given();
      const head = await t.as('unitHead');
      await t.http().post(`${CARDS}/${card.id}/hold`).set(head).send({}).expect(400);
      await t.http().post(`${CARDS}/${card.id}/hold`).set(head).send({ reason: '盘点' }).expect(200);
      // The issue was due on the 13th. While the clock stands still nothing turns red: a day so far, no due time, a lamp of its own.
      t.clock.set('2024-05-15T15:00+08:00');
      expect((await t.http().get(`${CARDS}/${card.id}`).set(head).expect(200)).body).toMatchObject({ dueOn: '2024-05-13', dueAt: null, lamp: 'paused' });
      expect((await t.http().get(`${CARDS}/${card.id}/clock`).set(head).expect(200)).body.items[0]).toMatchObject({ lamp: 'paused' });
      const under = async (by: Headers, lamp: string) => ((await t.http().get(`${CARDS}?lamp=${lamp}`).set(by).expect(200)).body.items as { id: string }[]).some(({ id }) => id === card.id);
      for (const by of [head, await t.as('supervisor')]) expect([await under(by, 'paused'), await under(by, 'red'), await under(by, 'yellow,green'), await under(by, 'red,paused')]).toEqual([true, false, false, true]);
      expect((await t.http().get(`${CARDS}?q=`).set(head).expect(200)).body).toEqual((await t.http().get(CARDS).set(head).expect(200)).body);
      t.clock.set('2024-05-14T15:00+08:00');
      const { body } = await t.http().post(`${CARDS}/${card.id}/go`).set(head).send({}).expect(200);
      // 05-10, 05-11 (make-up) and 05-13 are wholly covered; 05-14 counts, then 15 and 16.
      expect(body.dueOn).toBe('2024-05-16');
      const clocks = (await t.http().get(`${CARDS}/${card.id}/clock`).set(head).expect(200)).body.items;
      expect(clocks[0]).toMatchObject({ clock: 'issue', dueOn: '2024-05-16', provisional: false, limit: { count: 3, unit: 'workdays' } });
      expect(clocks[0].days.filter((d: { counted: boolean }) => d.counted).map((d: { date: string }) => d.date)).toEqual(['2024-05-14', '2024-05-15', '2024-05-16']);
      expect(clocks[0].days.filter((d: { reason: string }) => d.reason === 'paused').map((d: { date: string }) => d.date)).toEqual(['2024-05-10', '2024-05-11', '2024-05-13']);
      expect(body).toMatchObject({ dueAt: '2024-05-16T15:59:59.999Z', lamp: 'green' });
      t.clock.set('2024-05-09T09:00+08:00');
    });

    it('that were overdue before the pause stay red', async () => {
      t.clock.set('2024-05-09T09:00+08:00');
      const card = await given();
      t.clock.set('2024-05-15T09:00+08:00');
      expect((await t.http().post(`${CARDS}/${card.id}/hold`).set(await t.as('unitHead')).send({ reason: '盘点' }).expect(200)).body).toMatchObject({ dueAt: '2024-05-13T15:59:59.999Z', lamp: 'red' });
      t.clock.set('2024-05-09T09:00+08:00');
    });
  });

  describe('amend', () => {
    it('demands and minds the version', async () => {
      const card = await given();
      const handler = await t.as('handler');
      await t.http().patch(`${CARDS}/${card.id}`).set(handler).send({ expiresOn: '2025-05-09' }).expect(428);
      const stale = await t.http().patch(`${CARDS}/${card.id}`).set(handler).set('if-match', '"9"').send({ expiresOn: '2025-05-09' }).expect(412);
      expect([stale.body.code, stale.headers.etag]).toEqual(['changed-since-read', '"1"']);
      const { body } = await t.http().patch(`${CARDS}/${card.id}`).set(handler).set('if-match', '"1"').send({ expiresOn: '2025-05-09' }).expect(200);
      expect(body).toMatchObject({ expiresOn: '2025-05-09', version: 2, status: 'REQUESTED' });
      await t.http().patch(`${CARDS}/${card.id}`).set(handler).set('if-match', '"2"').send({ expiresOn: '2025-02-30' }).expect(400);
    });

    it('takes a merge patch by its own type, and nothing but a patch by it', async () => {
      const card = await given();
      const handler = await t.as('handler');
      const patch = JSON.stringify({ expiresOn: '2025-05-09' });
      const { body } = await t.http().patch(`${CARDS}/${card.id}`).set(handler).set('if-match', '"1"').set('content-type', 'application/merge-patch+json').send(patch).expect(200);
      expect(body).toMatchObject({ expiresOn: '2025-05-09', version: 2 });
      await t.http().patch(`${CARDS}/${card.id}`).set(handler).set('if-match', '"2"').set('content-type', 'application/merge-patch+json').send('{').expect(400);
      await t.http().post(`${CARDS}/${card.id}/issue`).set(handler).set('content-type', 'application/merge-patch+json').send('{}').expect(415);
    });
  });

  describe('a read', () => {
    it('is answered with 304 and nothing else while nothing has happened, and only to whoever sees the record', async () => {
      const card = await given();
      const handler = await t.as('handler');
      const ask = (tag: string, by: Headers) => t.http().get(`${CARDS}/${card.id}`).set(by).set('if-none-match', tag);
      const known = await ask('"1"', handler).expect(304);
      expect([known.text, known.headers.etag]).toEqual(['', '"1"']);
      await ask('W/"7", W/"1"', handler).expect(304);
      await ask('"1"', await t.as('handler', 6)).expect(404);
      await ask('"1"', await t.as('systemAdmin')).expect(403);
      await t.http().post(`${CARDS}/${card.id}/issue`).set(handler).send({}).expect(200);
      const changed = await ask('"1"', handler).expect(200);
      expect([changed.body.version, changed.headers.etag]).toEqual([2, '"2"']);
    });

    it('of a list names the page after it as a link, too', async () => {
      for (let i = 0; i < 3; i++) await given();
      const handler = await t.as('handler');
      const first = await t.http().get(`${CARDS}?status=REQUESTED&limit=2&sort=-registeredAt`).set(handler).expect(200);
      const link = /^<([^>]+)>; rel="next"$/.exec(first.headers.link as string)![1]!;
      const second = await t.http().get(link).set(handler).expect(200);
      const same = await t.http().get(`${CARDS}?status=REQUESTED&limit=2&sort=-registeredAt&cursor=${encodeURIComponent(first.body.next as string)}`).set(handler).expect(200);
      expect(second.body).toEqual(same.body);
      const all = await t.http().get(`${CARDS}?limit=100`).set(handler).expect(200);
      expect([all.body.next, all.headers.link]).toEqual([null, undefined]);
    });
  });

  describe('a service that decides by itself', () => {
    class Entrust {
      @Fact({ zh: '保管人', en: 'Keeper', is: 'Who keeps the card.', type: 'handler', required: true }) keeperId: string;
      @Fact({ zh: '手机', en: 'Phone', is: 'Where the keeper is called.', type: 'phone', personal: true }) phone?: string;
    }
    const entrust = verb({ label: { zh: '代管', en: 'Entrust' }, is: 'Hands the card to a keeper.', from: 'open', to: 'same', by: { handler: 'lead' }, byHand: true, input: Entrust, does: (_s, { keeperId }: Entrust) => ({ handlerId: keeperId }) });
    const kind = { ...libraryCard, verbs: { ...libraryCard.verbs, entrust } } as Kind;
    const accountOf = async (who: Headers) => (await t.http().get('/api/v1/session').set(who).expect(200)).body.account.id as string;
    const entrusted = (id: string, keeperId: string) => {
      const records = t.app.get(Records);
      return t.app.get(Writes).run(systemContext(t.clock.now()), async (w) => {
        const { state, related, now } = await records.lock(w, kind, id);
        const decision = decide(kind, state, { verb: 'entrust', input: { keeperId, phone: '13800138000' } }, records.acting(w), await records.moment(now));
        return (await records.apply(w, kind, [{ before: state, decision, related }]))[0]!;
      });
    };

    it('names as handler only who handles the work of the unit that leads, as every other verb', async () => {
      const { id, version } = await given();
      for (const stranger of [await accountOf(await t.as('handler', 6)), await accountOf(await t.as('clerk'))])
        await expect(entrusted(id, stranger)).rejects.toMatchObject({ status: 422, code: 'not-a-handler', more: { errors: [{ pointer: '/keeperId' }] } });
      const keeper = await accountOf(await t.as('handler'));
      expect(await entrusted(id, keeper)).toMatchObject({ version: version + 1, handlerId: keeper });
    });

    it('writes nothing personal into the event', async () => {
      const { id } = await given();
      await entrusted(id, await accountOf(await t.as('handler')));
      const [event] = await t.db.owner.query<{ payload: string }>(`select payload::text from record_event where record_id = $1 and verb = 'entrust'`, [id]);
      expect(event!.payload).toMatch(/"phone":\s*\{"hmac"/);
      expect(event!.payload).not.toContain('13800138000');
    });
  });

  describe('figures', () => {
    it('move with the verb, go with a transfer, and keep the past', async () => {
      const figures = t.app.get(Figures);
      const of = async (unit: number, asOf: string) => {
        const rows = (await figures.figure('m01.cards-in-time', { period: { year: 2024 }, asOf, by: 'unit' })).rows;
        return rows.find((row) => Number(row.key) === unit) ?? null;
      };
      t.clock.set('2024-06-03T09:00+08:00');
      const card = await given(await t.as('clerk', 3, 'figure-clerk'));
      t.clock.set('2024-06-04T09:00+08:00');
      await t.http().post(`${CARDS}/${card.id}/issue`).set(await t.as('handler', 3)).send({}).expect(200);
      t.clock.set('2024-06-06T09:00+08:00');
      await t.http().post(`${CARDS}/${card.id}/move`).set(await t.as('dispatcher')).send({ toUnitId: 6 }).expect(200);
      expect(await of(3, '2024-06-03')).toMatchObject({ numerator: '0', denominator: '1' });
      expect(await of(3, '2024-06-05')).toMatchObject({ numerator: '1', denominator: '1' });
      expect(await of(3, '2024-06-06')).toBeNull();
      expect(await of(6, '2024-06-06')).toMatchObject({ numerator: '1', denominator: '1' });
      t.clock.set('2024-05-09T09:00+08:00');
    });
  });
});
