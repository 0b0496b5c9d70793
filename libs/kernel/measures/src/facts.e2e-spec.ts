import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, uuidV7 } from '@haobang/database';
import { useTestDatabase } from '@haobang/testing';
import { defineFactSource, defineMetric } from './define-metric.js';
import { Definitions } from './definitions.js';
import { Facts, roundsOf } from './facts.js';
import { FOLD } from './fold-statement.js';
import { givenLibrary, libraryMetrics, loanFacts, rootsOf } from './library.toy.js';
import { EVENTS_IN_USE, verifyFigures } from './verify-figures.js';

const APPROVAL = { approvedBy: 'test', recordedAt: new Date('2024-01-01T00:00:00Z'), appliesFrom: '2024-01-01' };

describe('writing facts', () => {
  const t = useTestDatabase();
  let definitions: Definitions;
  let facts: Facts;

  beforeAll(async () => {
    await givenLibrary(t);
    definitions = new Definitions(t.database);
    await definitions.sync(libraryMetrics, APPROVAL);
    facts = new Facts(t.database, definitions);
  }, 60_000);

  beforeEach(async () => {
    await t.owner.query('truncate metric_fact, metric_delta, metric_unit_day, metric_area_day, metric_area_month, metric_value_day, metric_value_month, metric_key_cover, metric_key_edge, toy_loan, toy_card, toy_shelf, toy_keeper');
  });

  const live = (root: string) =>
    t.database.query(`select part::text, unit, category, "on", since, until from metric_fact where record_id = $1 and retracted_at is null order by since, part`, [root]);

  const loan = async (id = uuidV7()) => {
    await t.database.query(`insert into toy_loan values ($1, 1, false, 'law', 'reader-1', '2024-03-10', null, null, 100)`, [id]);
    await happen(id, '2024-03-01', 'register');
    return id;
  };

  let second = 0;
  async function happen(id: string, effectiveOn: string, _what: string, text?: string, recordedOn = effectiveOn): Promise<number> {
    second += 1;
    if (text) await t.database.query(text, [id]);
    return facts.refresh(t.database, 'loan', [id], { effectiveOn, recordedAt: new Date(Date.parse(`${recordedOn}T02:00:00Z`) + second), eventId: uuidV7() });
  }

  const slice = (part: string, since: string, until: string, more = {}) => ({ part, unit: 1, category: 'law', on: '2024-03-10', since, until, ...more });

  it('says beforehand from which day an open loan counts as overdue', async () => {
    const id = await loan();
    expect(await live(id)).toEqual([slice('o', '2024-03-11', 'infinity')]);
  });

  it('counts an early return from its own day, and never as open', async () => {
    const id = await loan();
    await happen(id, '2024-03-04', 'return', `update toy_loan set returned_on = '2024-03-04' where record_id = $1`);
    expect(await live(id)).toEqual([slice('i', '2024-03-04', 'infinity', { on: '2024-03-04' })]);
  });

  it('keeps what held before a late return, a reopening and a transfer', async () => {
    const id = await loan();
    await happen(id, '2024-03-15', 'return', `update toy_loan set returned_on = '2024-03-15' where record_id = $1`);
    await happen(id, '2024-03-20', 'reopen', `update toy_loan set returned_on = null where record_id = $1`);
    await happen(id, '2024-03-25', 'transfer', `update toy_loan set unit = 2 where record_id = $1`);
    await happen(id, '2024-04-02', 'reclassify', `update toy_loan set shelf = 'poetry' where record_id = $1`);
    expect(await live(id)).toEqual([
      slice('o', '2024-03-11', '2024-03-15'),
      slice('l', '2024-03-15', '2024-03-20'),
      slice('o', '2024-03-20', '2024-03-25'),
      slice('o', '2024-03-25', '2024-04-02', { unit: 2 }),
      slice('o', '2024-04-02', 'infinity', { unit: 2, category: 'poetry' }),
    ]);
  });

  it('replaces what held after the day of a late entry', async () => {
    const id = await loan();
    await happen(id, '2024-03-15', 'return', `update toy_loan set returned_on = '2024-03-15' where record_id = $1`);
    await happen(id, '2024-03-20', 'reopen', `update toy_loan set returned_on = null where record_id = $1`);
    await happen(id, '2024-03-13', 'transfer entered late', `update toy_loan set unit = 2 where record_id = $1`, '2024-03-22');
    expect(await live(id)).toEqual([slice('o', '2024-03-11', '2024-03-13'), slice('o', '2024-03-13', 'infinity', { unit: 2 })]);
  });

  it('ends everything on the day of a void, and keeps it before', async () => {
    const id = await loan();
    await happen(id, '2024-03-18', 'void', `update toy_loan set void = true where record_id = $1`);
    expect(await live(id)).toEqual([slice('o', '2024-03-11', '2024-03-18')]);
  });

  it('excludes with a reason', async () => {
    const id = await loan();
    await happen(id, '2024-03-05', 'lose', `update toy_loan set lost = true where record_id = $1`);
    expect(await live(id)).toEqual([slice('x', '2024-03-10', 'infinity')]);
    expect(await t.database.query('select reason from metric_fact where part = $1', ['x'])).toEqual([{ reason: 'lost by the library' }]);
  });

  it('writes nothing where an event changes no contribution', async () => {
    const id = await loan();
    expect(await happen(id, '2024-03-02', 'comment')).toBe(0);
    expect(await happen(id, '2024-03-12', 'comment')).toBe(0);
  });

  it('lets a card run out by itself, and keeps the day when the event comes later', async () => {
    const id = uuidV7();
    await t.database.query(`insert into toy_card values ($1, 1, false, 1, '2024-03-01', '2024-03-31')`, [id]);
    const cause = { recordedAt: new Date('2024-03-01T03:00:00Z'), eventId: uuidV7() };
    await facts.refresh(t.database, 'card', [id], { ...cause, effectiveOn: '2024-03-01' });
    expect(await facts.refresh(t.database, 'card', [id], { ...cause, effectiveOn: '2024-04-15', recordedAt: new Date('2024-04-15T03:00:00Z') })).toBe(0);
    expect(await live(id)).toEqual([{ part: 'v', unit: 1, category: '', on: '2024-03-01', since: '2024-03-01', until: '2024-03-31' }]);
  });

  it('refuses a contribution that is told twice', async () => {
    const id = await loan();
    await expect(t.owner.query(`insert into metric_fact (source, version, part, record_id, sub, unit, place, category, "on", since, until, qty, recorded_at, recorded_by)
      select source, version, part, record_id, sub, unit, place, category, "on", since, until, qty, recorded_at, recorded_by from metric_fact where record_id = $1`, [id])).rejects.toMatchObject({ code: '23505' });
  });

  it('leaves the application no way to change a fact but its end', async () => {
    const id = await loan();
    await expect(t.database.query(`update metric_fact set qty = 2 where record_id = $1`, [id])).rejects.toMatchObject({ code: '42501' });
    await expect(t.database.query(`delete from metric_fact where record_id = $1`, [id])).rejects.toMatchObject({ code: '42501' });
  });

  it('tells an import in rounds exactly as single events would', async () => {
    const histories = Array.from({ length: 60 }, (_, i) => ({ id: uuidV7(), due: `2024-03-${String(5 + (i % 20)).padStart(2, '0')}`, step: i }));
    const steps = (id: string, i: number) => [
      { root: id, effectiveOn: '2024-03-01', text: `select $1::uuid` },
      { root: id, effectiveOn: `2024-03-${10 + (i % 15)}`, text: `update toy_loan set returned_on = '2024-03-${10 + (i % 15)}', minutes = ${i} where record_id = $1` },
      ...(i % 3 === 0 ? [{ root: id, effectiveOn: '2024-03-26', text: `update toy_loan set returned_on = null, minutes = null where record_id = $1` }] : []),
      ...(i % 4 === 0 ? [{ root: id, effectiveOn: '2024-03-28', text: `update toy_loan set unit = 3 where record_id = $1` }] : []),
    ];
    const events = histories.flatMap(({ id, step }) => steps(id, step)).map((e, i) => ({ ...e, eventId: uuidV7(), recordedAt: new Date(Date.parse(`${e.effectiveOn}T02:00:00Z`) + i) }));
    const told = `select record_id, part, unit, "on", since, until, recorded_at, recorded_by, retracted_at, retracted_by from metric_fact order by 1, 2, 5, 6, 7`;
    const deltas = `select source, part, unit, category, value, "on", effective_on, recorded_on, sum(qty), sum(n) from metric_delta group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) <> 0 or sum(qty) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8`;
    const results = [];
    for (const way of ['single', 'rounds']) {
      await t.owner.query('truncate metric_fact, metric_delta, toy_loan');
      for (const { id, due } of histories) await t.database.query(`insert into toy_loan values ($1, 1, false, 'law', 'reader-1', $2, null, null, 100)`, [id, due]);
      if (way === 'single')
        for (const e of events) {
          await t.database.query(e.text, [e.root]);
          await facts.refresh(t.database, 'loan', [e.root], e);
        }
      else
        for (const round of roundsOf(events)) {
          for (const e of round) await t.database.query(e.text, [e.root]);
          await facts.refreshMany(t.database, 'loan', round);
        }
      results.push([await t.database.query(told), await t.database.query(deltas)]);
    }
    expect(results[0]![0]!.length).toBeGreaterThan(100);
    expect(results[1]).toEqual(results[0]);
  });

  it('refuses a root that stands twice in one call', async () => {
    const cause = { root: uuidV7(), effectiveOn: '2024-03-01', recordedAt: new Date(), eventId: uuidV7() };
    await expect(facts.refreshMany(t.database, 'loan', [cause, cause])).rejects.toThrow('twice');
  });

  it('does nothing for kinds that feed no figure', async () => {
    expect(await facts.feeds('loan')).toBe(true);
    expect(await facts.feeds('comment')).toBe(false);
    expect(await facts.refresh(t.database, 'comment', [uuidV7()], { effectiveOn: '2024-03-01', recordedAt: new Date(), eventId: uuidV7() })).toBe(0);
  });

  describe('folding', () => {
    const total = async () => (await t.database.query(`select (select sum(n) from metric_unit_day)::int as sums, (select coalesce(sum(n), 0) from metric_delta)::int as deltas`))[0];

    it('loses and doubles nothing when it dies at any moment', async () => {
      for (let i = 0; i < 30; i++) await loan();
      const dying = new Database({ url: t.url, poolSize: 1 });
      const client = await dying.pool.connect();
      const [{ pid }] = (await client.query('select pg_backend_pid() as pid')).rows as [{ pid: number }];
      await client.query('begin');
      await client.query(FOLD.text, [10]);
      client.on('error', () => undefined);
      expect(await t.database.query('select pg_terminate_backend($1) as ended', [pid])).toEqual([{ ended: true }]);
      await expect(client.query('commit')).rejects.toThrow();
      client.release(true);
      await dying.end();
      expect(await total()).toEqual({ sums: null, deltas: 30 });
      await facts.fold();
      expect(await total()).toEqual({ sums: 30, deltas: 0 });
    });

    it('folds once however many fold at once, while others write', async () => {
      const writing = (async () => {
        for (let i = 0; i < 120; i++) await loan();
      })();
      let running = true;
      const folders = Array.from({ length: 3 }, async () => {
        while (running) await facts.foldOnce(7);
      });
      await writing;
      running = false;
      await Promise.all(folders);
      await facts.fold();
      expect(await total()).toEqual({ sums: 120, deltas: 0 });
      expect(await verifyFigures(t.database, definitions, { roots: rootsOf(t.database), today: '2024-03-01' })).toEqual([]);
    });
  });

  describe('definitions', () => {
    it('are stored once, with hash, text and approval', async () => {
      expect(await definitions.sync(libraryMetrics, APPROVAL)).toEqual({ express: [], metrics: [] });
      const [version] = await definitions.versions('m01.return-rate');
      expect(version).toMatchObject({ version: 1, sql: loanFacts.sql, approvedBy: 'test', from: '2024-01-01', until: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    });

    it.each([
      ['a date given as text', `select 'n' as part, record_id, unit, '2024-01-01' as "on", due_on as since from toy_loan where record_id = any ($1::uuid[])`, /column on is (text|unknown)/],
      ['a column that is a string', `select 'n' as part, record_id, unit, 't.due_on' as "on", due_on as since from toy_loan where record_id = any ($1::uuid[])`, /column on is/],
      ['an instant for a day', `select 'n' as part, record_id, unit, now() as "on", due_on as since from toy_loan where record_id = any ($1::uuid[])`, /column on is timestamp/],
      ['a unit of another type', `select 'n' as part, record_id, '1' as unit, due_on as "on", due_on as since from toy_loan where record_id = any ($1::uuid[])`, /column unit is text/],
      ['a column that is missing', `select 'n' as part, record_id, unit, due_on as "on" from toy_loan where record_id = any ($1::uuid[])`, /since/],
    ])('refuse %s', async (_, sql, why) => {
      const source = defineFactSource({ code: 'wrong', of: 'loan', span: 'flow', parts: { n: { zh: '', en: '' } }, columns: [], sql });
      const metric = defineMetric({ ...libraryMetrics[0]!, code: 'm01.wrong', source, aggregate: { kind: 'count', parts: 'n' } });
      await expect(definitions.sync([metric], APPROVAL)).rejects.toThrow(why);
    });

    it('when changed, are told again by a job, and every process goes on by the new text', async () => {
      const other = new Facts(t.database, new Definitions(t.database));
      await other.feeds('loan');
      const [id, late] = [await loan(), await loan()];
      await happen(id, '2024-03-10', 'return', `update toy_loan set returned_on = '2024-03-10' where record_id = $1`);
      const stricter = defineFactSource({ ...loanFacts, sql: loanFacts.sql.replace('<= t.due_on', '< t.due_on') });
      const changed = libraryMetrics.map((m) => (m.source === loanFacts ? defineMetric({ ...m, source: stricter }) : m));
      const { express, metrics } = await definitions.sync(changed, { ...APPROVAL, appliesFrom: '2024-04-01' });
      expect([express, metrics]).toEqual([[{ code: 'loan', rootKind: 'loan', first: false, eventId: expect.any(String) }], []]);
      const { eventId } = express[0]!;
      // The change is an entry of the audit chain, and the cause of what is told anew.
      expect(await t.owner.query(`select action, subject_id, content::jsonb #> '{before,version}' as before, content::jsonb #> '{after,version}' as after from audit_entry where id = $1`, [eventId])).toEqual([{ action: 'measures:fact-source.define', subject_id: 'loan', before: 1, after: 2 }]);

      const told = await facts.reexpress({
        rootKind: 'loan', sources: ['loan'], effectiveOn: '2024-04-01', recordedAt: new Date('2024-04-01T01:00:00Z'), eventId,
        roots: (after, limit) => rootsOf(t.database)('loan', after, limit),
        lock: (tx, roots) => tx.query('select 1 from toy_loan where record_id = any ($1) order by record_id for no key update', [roots]),
      });
      expect(told).toEqual({ roots: 2, changed: 3 });
      expect(await live(id)).toEqual([slice('i', '2024-03-10', '2024-04-01'), slice('l', '2024-04-01', 'infinity')]);

      expect(await t.database.query(`select 1 from (${EVENTS_IN_USE}) as e where event_id = $1`, [eventId])).toEqual([]);

      // The other process still holds the old text; its write is refused by the stamp and told by the new one.
      await t.database.query(`update toy_loan set returned_on = '2024-03-10' where record_id = $1`, [late]);
      await other.refresh(t.database, 'loan', [late], { effectiveOn: '2024-04-02', recordedAt: new Date('2024-04-02T01:00:00Z'), eventId: uuidV7() });
      expect((await live(late)).at(-1)).toEqual(slice('l', '2024-04-02', 'infinity'));
      expect((await definitions.versions('m01.return-rate'))).toHaveLength(1);
      await definitions.sync(libraryMetrics, { ...APPROVAL, appliesFrom: '2024-05-01' });
    });

    it('of a figure that begins over facts that exist count its keys at once', async () => {
      const id = await loan();
      await happen(id, '2024-03-04', 'return', `update toy_loan set returned_on = '2024-03-04' where record_id = $1`);
      await facts.fold();
      const metric = defineMetric({ ...libraryMetrics[0]!, code: 'm01.new-borrowers', unit: 'count', target: undefined, aggregate: { kind: 'distinct', parts: 'il' } });
      await definitions.sync([...libraryMetrics, metric], APPROVAL);
      expect(await t.database.query(`select e.day, e.q from metric_key_edge as e join metric as m on m.id = e.metric where m.code = 'm01.new-borrowers'`)).toEqual([{ day: '2024-03-04', q: 1 }]);
    });
  });
});
