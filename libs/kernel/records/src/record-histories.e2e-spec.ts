import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@haobang/http';
import { Problem, systemContext } from '@haobang/http';
import { Facts, Figures } from '@haobang/measures';
import { uuidV7 } from '@haobang/database';
import { actingOf } from './acting.js';
import { brokenLink } from './hash-chain.rules.js';
import type { Kind } from './kind.js';
import { libraryCard, useLibrary } from './library-card.toy.js';
import { HistoryRefused, type HistoryVerb, RecordHistories, type WholeHistory } from './record-histories.js';
import { eventFromRow } from './record-rows.js';
import { Records } from './records.js';

const CARD = libraryCard as Kind;
const MINUTE_MS = 60_000;

/** A row of numbers that looks random and is the same in every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let a = seed;
  return (sides) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

const people = new Map<string, Actor>();
function someone(role: string, unitId: number): Actor {
  const key = `${role}-${unitId}`;
  if (!people.has(key)) people.set(key, { kind: 'staff', id: uuidV7(), name: key, unitId, roles: [{ role, unitId }], scopes: null, units: [unitId] });
  return people.get(key)!;
}

interface Chance {
  verb: string;
  by: Actor;
  input?: object;
  reason?: string;
}

/** What could be done next with a card, by somebody who may. */
function chances(status: string, unit: number, roll: (sides: number) => number): Chance[] {
  const handler = someone('handler', unit);
  const move = { verb: 'move', by: someone('dispatcher', 1), input: { toUnitId: [2, 3, 6][roll(3)] } };
  const voided = { verb: 'void', by: someone('supervisor', 1), reason: '重复登记' };
  const lend = { verb: 'lend', by: handler, input: { book: `书${roll(50)}` } };
  if (status === 'REQUESTED') return [{ verb: 'issue', by: handler }, { verb: 'issue', by: handler }, { verb: 'hold', by: someone('unitHead', unit), reason: '盘点' }, { verb: 'go', by: someone('unitHead', unit) }, move, voided];
  if (status === 'ISSUED') return [lend, lend, { verb: 'close', by: handler }, move];
  if (status === 'LENT') return [lend, { verb: 'renew', by: handler }, { verb: 'giveBack', by: handler }, { verb: 'giveBack', by: handler }, move];
  return [];
}

/** Everything that a database says of the cards, without what differs by nature: ids, and hashes over them. */
const TABLES: Record<string, string> = {
  records: `select to_jsonb(r) - 'id' - 'root_id' as row from record r order by r.no`,
  typed: `select r.no, to_jsonb(t) - 'record_id' as row from toy_library_card t join record r on r.id = t.record_id order by r.no`,
  loans: `select r.no, to_jsonb(t) - 'record_id' - 'id' as row from toy_loan t join record r on r.id = t.record_id order by r.no, t.book, t.returned_on`,
  clocks: `select r.no, to_jsonb(c) - 'record_id' as row from record_clock c join record r on r.id = c.record_id order by r.no, c.clock, c.run`,
  owners: `select r.no, to_jsonb(o) - 'record_id' as row from record_owner o join record r on r.id = o.record_id order by r.no, o.role, o.unit_id, o.since`,
  units: `select r.no, to_jsonb(u) - 'record_id' as row from record_unit u join record r on r.id = u.record_id order by r.no, u.unit_id`,
  words: `select r.no, s.words::text from record_search s join record r on r.id = s.record_id order by r.no`,
  events: `select r.no, to_jsonb(e) - 'id' - 'record_id' - 'hash' - 'xid' as row from record_event e join record r on r.id = e.record_id order by r.no, e.seq`,
  facts: `select r.no, to_jsonb(f) - 'id' - 'record_id' - 'recorded_by' - 'retracted_by' as row, b.seq as begun_by, e.seq as ended_by
            from metric_fact f join record r on r.id = f.record_id join record_event b on b.id = f.recorded_by left join record_event e on e.id = f.retracted_by
           order by r.no, f.part, b.seq, f.since, f.until`,
};

describe('whole histories', () => {
  const single = useLibrary();
  const many = useLibrary();
  const roll = dice(45);
  const histories: WholeHistory[] = [];

  /** Lets 60 cards live by single verbs under a moving clock, and keeps what was done. */
  beforeAll(async () => {
    const records = single.app.get(Records);
    const as = (actor: Actor, at: Date) => ({ ...systemContext(at), actor });
    for (let i = 0; i < 60; i++) {
      let at = Date.parse('2024-05-13T08:30+08:00') + i * 5 * 3_600_000;
      const clerk = someone('clerk', [2, 3][roll(2)]!);
      const input = { holder: `读者${i}`, category: ['child', 'adult'][roll(2)]!, ...(roll(3) ? { phone: `1380013${String(8_000 + i)}` } : {}) };
      single.clock.set(new Date(at).toISOString());
      const made = await records.create(as(clerk, new Date(at)), CARD, { input, externalSystem: 'old-library', externalId: `card-${i}` });
      const verbs: HistoryVerb[] = [];
      let now: Record<string, unknown> & { id: string } = made;
      for (let step = roll(9); step > 0; step--) {
        at += (roll(40) * 60 + roll(60)) * MINUTE_MS * (roll(6) === 0 ? 40 : 1);
        // Now and then something happens on a Saturday's last minutes and is entered on Sunday's first.
        const late = roll(4) === 0;
        if (late) at = new Date(at + ((7 - new Date(at + 8 * 3_600_000).getUTCDay()) % 7) * 86_400_000).setUTCHours(16, 1, 0, 0);
        const [effectiveAt, recordedAt] = [new Date(late ? at - 3 * MINUTE_MS : at), new Date(at)];
        const open = chances(now.status as string, now.leadUnitId as number, roll);
        if (!open.length || at > Date.parse('2024-08-31T00:00+08:00')) break;
        const { verb, by, input: given, reason } = open[roll(open.length)]!;
        single.clock.set(recordedAt.toISOString());
        try {
          now = await records.act(as(by, recordedAt), CARD, now.id, { verb, input: given, reason, effectiveAt });
        } catch (error) {
          if (error instanceof Problem) continue;
          throw error;
        }
        verbs.push({ verb, acting: actingOf(by), input: given, reason, effectiveAt, recordedAt });
      }
      const registeredAt = new Date(Date.parse('2024-05-13T08:30+08:00') + i * 5 * 3_600_000);
      histories.push({ registeredUnitId: clerk.unitId, externalSystem: 'old-library', externalId: `card-${i}`, register: { acting: actingOf(clerk), input, effectiveAt: registeredAt, recordedAt: registeredAt }, verbs });
    }
    const written = await many.app.get(RecordHistories).write(systemContext(new Date('2024-09-01T00:00:00Z')), CARD, histories);
    expect(written).toEqual({ records: 60, events: (await single.db.database.query<{ n: number }>('select count(*)::int as n from record_event'))[0]!.n });
  }, 60_000);

  it('are many enough to show a difference', () => {
    const verbs = histories.flatMap((history) => history.verbs!.map((step) => step.verb));
    expect(new Set(verbs)).toEqual(new Set(['issue', 'hold', 'go', 'move', 'void', 'lend', 'renew', 'giveBack', 'close']));
    expect(Math.max(...histories.map((history) => history.verbs!.length))).toBeGreaterThan(5);
    expect(histories.flatMap((history) => history.verbs!).some((step) => step.effectiveAt < step.recordedAt)).toBe(true);
  });

  it.each(Object.keys(TABLES))('leave the same %s as single verbs', async (table) => {
    const [one, other] = await Promise.all([single, many].map((library) => library.db.database.query(TABLES[table]!)));
    expect(one!.length).toBeGreaterThan(0);
    expect(other).toEqual(one);
  });

  it('give the same figures as of every day, as known on every day', async () => {
    await Promise.all([single, many].map((library) => library.app.get(Facts).fold()));
    const [one, other] = [single, many].map((library) => library.app.get(Figures));
    let counted = 0;
    for (let at = Date.parse('2024-05-12T00:00Z'); at < Date.parse('2024-09-02T00:00Z'); at += 86_400_000) {
      const asOf = new Date(at).toISOString().slice(0, 10);
      for (const recordedAsOf of [undefined, asOf]) {
        const question = { asOf, recordedAsOf, period: { year: 2024 }, by: 'unit' as const };
        const [a, b] = await Promise.all([one, other].map((figures) => figures!.figure('m01.cards-in-time', question)));
        expect(b).toEqual(a);
        counted += a!.rows.length;
      }
    }
    expect(counted).toBeGreaterThan(300);
  }, 60_000);

  it('are chained by hashes that hold', async () => {
    const rows = await many.db.database.query<{ id: string; events: Record<string, unknown>[] }>('select record_id as id, jsonb_agg(to_jsonb(e) order by seq) as events from record_event e group by record_id');
    for (const { id, events } of rows) expect(brokenLink(id, events.map(eventFromRow))).toBeUndefined();
  });

  it('are cut into chunks, each a transaction of its own, and never through a family', async () => {
    const at = new Date('2024-06-03T01:00:00Z');
    const clerk = actingOf(someone('clerk', 2));
    const chunks: number[] = [];
    const more = Array.from({ length: 10 }, (_, i): WholeHistory => ({ registeredUnitId: 2, family: i < 4 ? `f${i}` : 'all one', register: { acting: clerk, input: { holder: `成员${i}`, category: 'adult' }, effectiveAt: at, recordedAt: at } }));
    await many.app.get(RecordHistories).write(systemContext(at), CARD, more, { atOnce: 3, onChunk: (written) => chunks.push(written.length) });
    expect(chunks).toEqual([3, 1, 6]);
  });

  it('are refused by the step that a rule refuses, and leave nothing of their chunk', async () => {
    const at = new Date('2024-06-04T01:00:00Z');
    const [clerk, handler] = [actingOf(someone('clerk', 2)), actingOf(someone('handler', 2))];
    const given = (holder: string, book: string): WholeHistory => ({
      registeredUnitId: 2, register: { acting: clerk, input: { holder, category: 'adult' }, effectiveAt: at, recordedAt: at },
      verbs: [{ verb: 'issue', acting: handler, effectiveAt: at, recordedAt: at }, { verb: 'lend', acting: handler, input: (record) => ({ book: `${book}${record.no ? '' : '?'}` }), effectiveAt: at, recordedAt: at }],
    });
    const refused = await many.app.get(RecordHistories).write(systemContext(at), CARD, [given('甲', '史记'), given('乙', '禁书')]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HistoryRefused);
    expect(refused).toMatchObject({ index: 1, step: 2, verb: 'lend', problem: { code: 'book-not-lent' } });
    expect(await many.db.database.query(`select 1 as found from record where title like '甲%' or title like '乙%'`)).toEqual([]);
    const backwards = given('丙', '汉书');
    backwards.verbs![1]!.recordedAt = new Date(at.getTime() - 1);
    await expect(many.app.get(RecordHistories).write(systemContext(at), CARD, [backwards])).rejects.toThrow(/recorded before/);
  });
});
