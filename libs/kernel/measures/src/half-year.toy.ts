import { uuidV7 } from '@haobang/database';
import type { TestDatabase } from '@haobang/testing';
import { Definitions } from './definitions.js';
import { saidSql } from './fact-statement.js';
import { Facts } from './facts.js';
import { addDays, type Day } from './figure-days.rules.js';
import { givenLibrary, libraryMetrics } from './library.toy.js';

export const FIRST = '2024-01-01';
export const LAST = '2024-06-30';

/** The 182 days of the half year. */
export const days: Day[] = [];
for (let day = FIRST; day <= LAST; day = addDays(day, 1)) days.push(day);

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Late entries, transfers, voids, reopenings, changed categories, keepers that come and go, cards that run out or are given up. */
export async function playHalfYear(t: TestDatabase): Promise<{ definitions: Definitions; facts: Facts }> {
  await givenLibrary(t);
  const definitions = new Definitions(t.database);
  await definitions.sync(libraryMetrics, { approvedBy: 'test', recordedAt: new Date('2024-01-01T00:00:00Z'), appliesFrom: FIRST });
  const facts = new Facts(t.database, definitions);
  await t.owner.query(`create table toy_truth (day date, source smallint, part text, unit integer, category text, value integer, key text, qty numeric, n integer)`);
  const random = dice(20240320);
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const one = <T>(from: readonly T[]): T => from[upTo(from.length - 1)]!;
  const { sources } = await definitions.current();
  let minute = 0;
  const act = (kind: string, root: string, effectiveOn: Day, day: Day, text: string, params: unknown[]) =>
    t.database.transaction(async (tx) => {
      await tx.query(text, params);
      minute += 1;
      const recordedAt = new Date(Date.parse(`${day}T01:00:00Z`) + minute * 1000);
      await facts.refresh(tx, kind, [root], { effectiveOn, recordedAt, eventId: uuidV7() });
    });
  const shelves = Array.from({ length: 20 }, () => uuidV7());
  for (const id of shelves) await act('shelf', id, FIRST, FIRST, `insert into toy_shelf values ($1, $2, false, $3)`, [id, 1 + upTo(3), FIRST]);
  for (let k = 1; k <= 30; k++) await t.owner.query(`insert into toy_keeper values ($1, $2, false)`, [k, one(shelves)]);
  const loans: string[] = [];
  const cards: string[] = [];
  for (const day of days) {
    minute = 0;
    for (let i = upTo(4); i > 0; i--) {
      const id = uuidV7();
      loans.push(id);
      await act('loan', id, day, day, `insert into toy_loan values ($1, $2, false, $3, $4, $5, null, null, $6)`, [
        id, 1 + upTo(3), one(['poetry', 'law', 'cooking']), `reader-${upTo(40)}`, addDays(day, upTo(12)), 50 + upTo(400),
      ]);
    }
    for (const id of loans) {
      if (random() > 0.05) continue;
      const e = random() < 0.25 ? addDays(day, -upTo(6)) : day;
      const late = e < FIRST ? FIRST : e;
      const happens = upTo(7);
      if (happens <= 2) await act('loan', id, late, day, `update toy_loan set returned_on = coalesce(returned_on, $2), minutes = coalesce(minutes, $3) where record_id = $1`, [id, late, upTo(300)]);
      else if (happens === 3) await act('loan', id, late, day, `update toy_loan set returned_on = null, minutes = null where record_id = $1`, [id]);
      else if (happens === 4) await act('loan', id, late, day, `update toy_loan set unit = $2 where record_id = $1`, [id, 1 + upTo(3)]);
      else if (happens === 5) await act('loan', id, late, day, `update toy_loan set shelf = $2 where record_id = $1`, [id, one(['poetry', 'law', 'cooking'])]);
      else if (happens === 6 && random() < 0.4) await act('loan', id, late, day, `update toy_loan set lost = not lost where record_id = $1`, [id]);
      else if (happens === 7 && random() < 0.4) await act('loan', id, late, day, `update toy_loan set void = not void where record_id = $1`, [id]);
    }
    for (let k = 1; k <= 30; k++) {
      if (random() > 0.03) continue;
      const [keeper] = await t.owner.query<{ shelf_id: string }>(`select shelf_id from toy_keeper where id = $1`, [k]);
      const e = random() < 0.3 ? addDays(day, -upTo(5)) : day;
      await act('shelf', keeper!.shelf_id, e < FIRST ? FIRST : e, day, `update toy_keeper set active = not active where id = $1`, [k]);
    }
    if (random() < 0.6) {
      const id = uuidV7();
      cards.push(id);
      await act('card', id, day, day, `insert into toy_card values ($1, $2, false, 1, $3, $4)`, [id, 1 + upTo(3), day, random() < 0.8 ? addDays(day, 5 + upTo(40)) : null]);
    }
    for (const id of cards) {
      if (random() > 0.02) continue;
      const e = random() < 0.3 ? addDays(day, -upTo(4)) : day;
      if (random() < 0.5) await act('card', id, e < FIRST ? FIRST : e, day, `update toy_card set expires_on = $2::date where record_id = $1 and issued_on < $2`, [id, addDays(day, upTo(20))]);
      else await act('card', id, e < FIRST ? FIRST : e, day, `update toy_card set void = not void where record_id = $1`, [id]);
    }
    if (random() < 0.3) await facts.fold();
    // What is true at the end of this day, told by the expressions themselves and kept aside.
    for (const kind of ['loan', 'shelf', 'card'])
      await t.owner.query(
        `insert into toy_truth select $2::date, source, part::text, unit, category, value, key, sum(qty), count(*) from (${saidSql(sources.filter((s) => s.rootKind === kind))}) as said
          where greatest(since, "on") <= $2 and $2 < expires group by 1, 2, 3, 4, 5, 6, 7`,
        [(await t.owner.query<{ id: string }>(`select record_id as id from toy_${kind}`)).map((row) => row.id), day],
      );
  }
  return { definitions, facts };
}
