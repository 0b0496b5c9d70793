import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { defineFactSource, defineMetric, Definitions, Facts } from '@haobang/measures';
import type { Kind } from './kind.js';
import { cardFacts, cardsInTime, libraryCard, useLibrary } from './library-card.toy.js';
import { verifyRecords } from './verify-records.js';

const CARDS = '/api/v1/library/cards';

describe('verify', () => {
  const t = useLibrary();
  const cards: { id: string; no: string }[] = [];
  const verify = () => t.db.database.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    return verifyRecords(tx, { kinds: [libraryCard as Kind], definitions: t.app.get(Definitions), today: '2024-05-09' });
  });
  /** Does what only an owner can, who turns the guard off first; the damage is undone after the test. */
  const spoilt = async (damage: string, repair: string, params: unknown[] = []) => {
    await t.db.owner.query('alter table record_event disable trigger record_event_stays');
    await t.db.owner.query(damage, params);
    const found = await verify();
    await t.db.owner.query(repair, params);
    await t.db.owner.query('alter table record_event enable trigger record_event_stays');
    return found;
  };

  beforeAll(async () => {
    const [clerk, handler, dispatcher] = [await t.as('clerk'), await t.as('handler'), await t.as('dispatcher')];
    for (let i = 0; i < 6; i++) {
      const { body } = await t.http().post(CARDS).set(clerk).send({ holder: `读者${i}`, category: 'adult', phone: '13800138000' }).expect(201);
      cards.push(body);
      if (i > 0) await t.http().post(`${CARDS}/${body.id}/issue`).set(handler).send({}).expect(200);
      if (i > 2) await t.http().post(`${CARDS}/${body.id}/lend`).set(handler).send({ book: '史记' }).expect(200);
      if (i > 4) await t.http().post(`${CARDS}/${body.id}/move`).set(dispatcher).send({ toUnitId: 6 }).expect(200);
    }
    await t.app.get(Facts).fold();
  });

  it('finds nothing where all is well, and counts what it read', async () => {
    expect(await verify()).toEqual({ records: 6, events: 15, faults: [], gaps: [] });
  });

  it('names record and event where a payload was altered behind the trigger', async () => {
    const { faults } = await spoilt(`update record_event set payload = replace(payload, '史记', '汉书') where record_id = $1 and seq = 3`, `update record_event set payload = replace(payload, '汉书', '史记') where record_id = $1 and seq = 3`, [cards[4]!.id]);
    expect(faults).toEqual([{ check: 'chain', what: `${cards[4]!.no} (${cards[4]!.id})`, detail: expect.stringMatching(/^Event 3 \(lend, [0-9a-f-]{36}\)/) }]);
  });

  it('names the first event behind one that was taken out', async () => {
    await t.db.owner.query('create table kept_event as select * from record_event where record_id = $1 and seq = 2', [cards[3]!.id]);
    const { faults } = await spoilt(
      `delete from record_event where record_id = $1 and seq = 2`,
      `insert into record_event select * from kept_event where record_id = $1`, [cards[3]!.id]);
    expect(faults.map(({ check }) => check)).toEqual(expect.arrayContaining(['chain', 'version', 'state']));
    expect(faults.find(({ check }) => check === 'chain')!.detail).toMatch(/^Event 3 /);
    expect(faults.find(({ check }) => check === 'cause')!.what).toContain(cards[3]!.no);
  });

  it('sees states, fields, owners and rows by unit that no event tells', async () => {
    const one = cards[5]!.id;
    const checks = async (damage: string, repair: string) => [...new Set((await spoilt(damage, repair, [one])).faults.map((fault) => fault.check))].sort();
    expect(await checks(`update record set status = 'ISSUED' where id = $1`, `update record set status = 'LENT' where id = $1`)).toEqual(['rows-by-unit', 'state']);
    expect(await checks(`update record set open = false where id = $1`, `update record set open = true where id = $1`)).toEqual(['open']);
    expect(await checks(`update toy_library_card set books_out = 9 where record_id = $1`, `update toy_library_card set books_out = 1 where record_id = $1`)).toEqual(['fields']);
    expect(await checks(`update record_owner set unit_id = 3 where record_id = $1 and role = 'lead' and until is null`, `update record_owner set unit_id = 6 where record_id = $1 and role = 'lead' and until is null`)).toEqual(['owners', 'rows-by-unit']);
    expect(await checks(`update record_unit set awaited = not awaited where record_id = $1 and unit_id = 6`, `update record_unit set awaited = not awaited where record_id = $1 and unit_id = 6`)).toEqual(['rows-by-unit']);
    expect((await verify()).faults).toEqual([]);
  });

  it('sees figures that differ from their facts, and facts from their records', async () => {
    const { faults } = await spoilt(`update metric_fact set unit = 9 where record_id = $1 and retracted_at is null`, `update metric_fact set unit = 2 where record_id = $1 and retracted_at is null`, [cards[1]!.id]);
    expect(faults.map(({ check }) => check)).toEqual(expect.arrayContaining(['figures:fact-not-said', 'figures:said-not-fact', 'figures:unit-day']));
  });

  it('names a cause that is no event, and a kind that nobody knows', async () => {
    const [fact] = await t.db.owner.query<{ id: string; recorded_by: string }>('select id, recorded_by from metric_fact where record_id = $1 limit 1', [cards[0]!.id]);
    const stranger = randomUUID();
    await t.db.owner.query('update metric_fact set recorded_by = $2 where id = $1', [fact!.id, stranger]);
    const { faults } = await verify();
    await t.db.owner.query('update metric_fact set recorded_by = $2 where id = $1', [fact!.id, fact!.recorded_by]);
    expect(faults).toEqual([{ check: 'cause', what: `${cards[0]!.no} (${cards[0]!.id})`, detail: `A fact was begun by ${stranger}, which is no event.` }]);
    const unknown = await verifyRecords(t.db.database, { kinds: [], definitions: t.app.get(Definitions), today: '2024-05-09' });
    expect(unknown.faults[0]).toEqual({ check: 'stranger', what: 'card', detail: '6 records are of a kind that this product does not know.' });
  });

  it('lists the gaps in the numbers, which are allowed', async () => {
    await t.db.owner.query(`select next_record_number('LC', 2024), next_record_number('LC', 2024)`);
    await t.http().post(CARDS).set(await t.as('clerk')).send({ holder: '最后', category: 'adult' }).expect(201);
    expect(await verify()).toMatchObject({ faults: [], gaps: ['LC-2024-000007…000008'] });
  });

  it('takes a changed definition for the cause of what was told anew, and no other id', async () => {
    const definitions = t.app.get(Definitions);
    const nobody = defineFactSource({ ...cardFacts, sql: cardFacts.sql.replace('c.stopped_at <= c.due_at', 'c.stopped_at < r.registered_at') });
    const { express } = await definitions.sync([defineMetric({ ...cardsInTime, source: nobody })], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-05-09' });
    const tellAgain = (eventId: string) => t.app.get(Facts).reexpress({
      rootKind: 'card', sources: [cardFacts.code], effectiveOn: '2024-05-09', recordedAt: t.clock.now(), eventId,
      roots: async (after, limit) => (await t.db.database.query<{ id: string }>(`select id from record where kind = 'card' and ($1::uuid is null or id > $1) order by id limit $2`, [after, limit])).map((row) => row.id),
      lock: (tx, roots) => tx.query('select id from record where id = any($1::uuid[]) order by id for no key update', [roots]),
    });
    expect((await tellAgain(express[0]!.eventId)).changed).toBeGreaterThan(0);
    expect((await verify()).faults).toEqual([]);
    const back = await definitions.sync([cardsInTime], { approvedBy: 'test', recordedAt: t.clock.now(), appliesFrom: '2024-05-09' });
    await tellAgain(randomUUID());
    expect(back.express).toHaveLength(1);
    expect([...new Set((await verify()).faults.map(({ check }) => check))]).toEqual(['cause']);
  });
});
