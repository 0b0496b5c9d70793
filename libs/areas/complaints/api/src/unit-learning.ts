import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Queryable, statement, type Statement } from '@haobang/database';
import { Jobs } from '@haobang/jobs';
import { demandWords } from './demand-words.rules.js';
import { categoryWord, type UnitCounts } from './unit-suggestion.rules.js';

interface Changed {
  id: string;
  title: string;
  content: string;
  place: string | null;
  category: string | null;
  unit_id: number | null;
  learnt_unit: number | null;
  learnt_category: string | null;
}

/** Learning looks back so far behind the last closing that it knows: callbacks and corrections take no longer as a rule. */
const LOOK_BACK_DAYS = 45;
const AT_ONCE = 2_000;

/** Demands that were closed, led by another unit than learnt, filed elsewhere, or voided since. */
const CHANGED = statement(
  'complaints.learn.changed',
  `select * from (
     select r.id, r.title, d.content, d.place, d.category, l.unit_id as learnt_unit, l.category as learnt_category, d.closed_on,
            case when r.status in ('RESOLVED', 'CALLED_BACK', 'STRUCK_OFF') and not d.answered_at_once then r.lead_unit_id end as unit_id
       from demand d join record r on r.id = d.record_id left join demand_learnt l on l.record_id = r.id, demand_learning k
      where d.closed_on >= coalesce(k.closed_through - ${LOOK_BACK_DAYS}, '-infinity')) c
    where unit_id is distinct from learnt_unit or (unit_id is not null and category is distinct from learnt_category)
    order by closed_on, id limit ${AT_ONCE}`,
);

/** $1, $2, $3: word, unit and how many demands more, resp. fewer. A text that was amended since may leave a count a little off, never below nothing. */
const MORE = statement(
  'complaints.learn.more',
  `insert into demand_word_unit as w (word, unit_id, demands) select * from unnest($1::text[], $2::int[], $3::int[])
   on conflict (word, unit_id) do update set demands = w.demands + excluded.demands`,
);
const FEWER = statement(
  'complaints.learn.fewer',
  `update demand_word_unit w set demands = greatest(w.demands - g.n, 0) from unnest($1::text[], $2::int[], $3::int[]) as g(word, unit, n) where g.word = w.word and g.unit = w.unit_id`,
);
const UNITS_MORE = statement(
  'complaints.learn.units-more',
  `insert into demand_unit_total as t (unit_id, demands, words) select * from unnest($1::int[], $2::int[], $3::int[])
   on conflict (unit_id) do update set demands = t.demands + excluded.demands, words = t.words + excluded.words`,
);
const UNITS_FEWER = statement(
  'complaints.learn.units-fewer',
  `update demand_unit_total t set demands = greatest(t.demands - g.d, 0), words = greatest(t.words - g.w, 0) from unnest($1::int[], $2::int[], $3::int[]) as g(unit, d, w) where g.unit = t.unit_id`,
);

const COUNTS = statement('complaints.learn.counts', `select word, unit_id, demands from demand_word_unit where word = any($1::text[]) and demands > 0`);
const TOTALS = statement('complaints.learn.totals', `select t.unit_id, t.demands, t.words, k.vocabulary from demand_learning k left join demand_unit_total t on t.demands > 0`);

/**
 * What the units that led past demands tell about new ones: counts of words by unit, kept up to date by a job. Everything
 * here is made from demands and may be thrown away and learnt anew.
 */
@Injectable()
export class UnitLearning implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'complaints.learnUnits', label: { zh: '学习历史分办', en: 'Learn from past assignments' }, cron: '*/20 * * * *', run: async () => ({ learnt: await this.learn() }) });
  }

  /** Learns what is new. Any number may call it; one works at a time. @returns how many demands were learnt or learnt anew */
  async learn(): Promise<number> {
    for (let total = 0; ; ) {
      const learnt = await this.database.transaction((tx) => this.learnSome(tx));
      total += learnt;
      if (learnt < AT_ONCE) return total;
    }
  }

  /** The counts of some words, as the suggestion reads them. */
  async counts(words: readonly string[]): Promise<UnitCounts> {
    const [found, totals] = await Promise.all([
      this.database.query<{ word: string; unit_id: number; demands: number }>(COUNTS, [words]),
      this.database.query<{ unit_id: number | null; demands: number; words: number; vocabulary: number }>(TOTALS),
    ]);
    const of = new Map<string, Map<number, number>>();
    for (const { word, unit_id, demands } of found) {
      const by = of.get(word) ?? new Map<number, number>();
      of.set(word, by.set(unit_id, demands));
    }
    const units = totals.filter(({ unit_id }) => unit_id !== null);
    return {
      demands: new Map(units.map((row) => [row.unit_id!, row.demands])), words: new Map(units.map((row) => [row.unit_id!, row.words])), of, vocabulary: totals[0]?.vocabulary ?? 0,
    };
  }

  private async learnSome(tx: Queryable): Promise<number> {
    const [lock] = await tx.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(4711020) as mine');
    if (!lock!.mine) return 0;
    const changed = await tx.query<Changed>(CHANGED);
    if (!changed.length) return 0;
    const [more, fewer] = [new Counting(), new Counting()];
    for (const { title, content, place, category, unit_id, learnt_unit, learnt_category } of changed) {
      const words = demandWords(title, content, place);
      if (unit_id !== null) more.add(unit_id, words, category);
      if (learnt_unit !== null) fewer.add(learnt_unit, words, learnt_category);
    }
    await more.write(tx, MORE, UNITS_MORE);
    await fewer.write(tx, FEWER, UNITS_FEWER);
    const kept = changed.filter(({ unit_id }) => unit_id !== null);
    await tx.query('delete from demand_learnt where record_id = any($1::uuid[])', [changed.filter(({ unit_id }) => unit_id === null).map(({ id }) => id)]);
    await tx.query(
      `insert into demand_learnt (record_id, unit_id, category) select * from unnest($1::uuid[], $2::int[], $3::text[]) on conflict (record_id) do update set unit_id = excluded.unit_id, category = excluded.category`,
      [kept.map(({ id }) => id), kept.map(({ unit_id }) => unit_id), kept.map(({ category }) => category)],
    );
    // The last step only: the words are counted once for a whole run, not for each part of it.
    const last = changed.length < AT_ONCE;
    await tx.query(
      `update demand_learning set closed_through = (select max(d.closed_on) from demand d where d.record_id = any($1::uuid[])) where closed_through is null or closed_through < (select max(d.closed_on) from demand d where d.record_id = any($1::uuid[]))`,
      [kept.map(({ id }) => id)],
    );
    if (last) await tx.query('update demand_learning set vocabulary = (select count(distinct word) from demand_word_unit where demands > 0)');
    return changed.length;
  }
}

/** Changes of counts, collected so that each row is written once. */
class Counting {
  private readonly words = new Map<number, Map<string, number>>();
  private readonly totals = new Map<number, { demands: number; words: number }>();

  add(unit: number, words: readonly string[], category: string | null): void {
    const total = this.totals.get(unit) ?? { demands: 0, words: 0 };
    this.totals.set(unit, { demands: total.demands + 1, words: total.words + words.length });
    const of = this.words.get(unit) ?? new Map<string, number>();
    this.words.set(unit, of);
    for (const word of category === null ? words : [...words, categoryWord(category)]) of.set(word, (of.get(word) ?? 0) + 1);
  }

  async write(tx: Queryable, words: Statement, units: Statement): Promise<void> {
    const rows = [...this.words].flatMap(([unit, of]) => [...of].map(([word, n]) => ({ word, unit, n })));
    if (!rows.length) return;
    await tx.query(words, [rows.map((r) => r.word), rows.map((r) => r.unit), rows.map((r) => r.n)]);
    const totals = [...this.totals.values()];
    await tx.query(units, [[...this.totals.keys()], totals.map((t) => t.demands), totals.map((t) => t.words)]);
  }
}
