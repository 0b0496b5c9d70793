import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, statement } from '@haobang/database';
import type { DemandFields } from '@haobang/demands';
import type { RequestContext } from '@haobang/http';
import { type Kind, Records, rowsOf } from '@haobang/records';
import type { SimilarDemand } from './demand-insights.dto.js';
import { demandWords, likeness, stretchesOf, weighWords } from './demand-words.rules.js';
import { demand } from './demand.kind.js';
import { UnitLearning } from './unit-learning.js';

const DAY_MS = 86_400_000;
export const SIMILAR_WITHIN_DAYS = 90;
const MOST_SHOWN = 10;
/** Below this, words in common are chance. */
const LEAST_LIKENESS = 0.2;
const WORDS_NAMED = 5;
/** The index is asked for words that so many demands have together, the rarest first: rare words say most and cost least. */
const ENTRIES_READ = 800;
const WORDS_ASKED = 16;
const SCORED = 60;

/**
 * $1 words as a tsquery, $2 the demand, $3 since, $4 lowest id, $5 and $6 the caller's rows (null: all), $7 how many.
 * Ids begin with the time at which they were made, and no demand is made before it is registered, so the lowest id spares
 * reading the records of older ones. It is compared by a function, lest the planner takes the range of ids for selective
 * and leaves the index of words.
 */
export const SIMILAR = statement(
  'complaints.similar',
  `select f.id, f.no, f.title, f.status, f.lead_unit_id, f.registered_at, d.category, d.content, d.place
     from (select r.id, r.no, r.title, r.status, r.lead_unit_id, r.registered_at
             from record_search s join record r on r.id = s.record_id
            where s.words @@ $1::tsquery and s.kind = 'demand' and uuid_cmp(s.record_id, $4::uuid) >= 0 and s.record_id <> $2::uuid and r.registered_at >= $3 and r.status <> 'VOIDED'
              and ($5::int[] is null or exists (select 1 from record_unit u join unnest($5::int[], $6::int[]) m(unit, mask) on m.unit = u.unit_id where u.record_id = r.id and u.parts & m.mask <> 0))
            order by ts_rank(s.words, $1::tsquery) desc, r.registered_at desc limit $7) f
     join demand d on d.record_id = f.id`,
);

interface Row {
  id: string;
  no: string;
  title: string;
  status: string;
  lead_unit_id: number | null;
  registered_at: Date;
  category: string | null;
  content: string;
  place: string | null;
}

/** Demands of the last 90 days that read like one: so that duplicates are merged and answers are found again. */
@Injectable()
export class DemandSimilar {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(UnitLearning) private readonly learning: UnitLearning,
  ) {}

  /** The most alike first, within the caller's rows. @throws Problem 403, 404. */
  async of(ctx: RequestContext, id: string): Promise<SimilarDemand[]> {
    const { title, fields } = await this.records.read(ctx, demand as Kind, id);
    const { content, place } = fields as unknown as DemandFields;
    const words = demandWords(title, content, place);
    const { of, demands } = await this.learning.counts(words);
    const learnt = new Map([...of].map(([word, by]) => [word, [...by.values()].reduce((sum, n) => sum + n, 0)]));
    const asked = similarQuery(words, learnt);
    if (!asked) return [];
    const since = new Date(ctx.now.getTime() - SIMILAR_WITHIN_DAYS * DAY_MS);
    const rows = rowsOf(ctx.actor);
    const found = await this.database.query<Row>(SIMILAR, [asked, id, since, lowestId(since), rows?.units ?? null, rows?.masks ?? null, SCORED]);

    const told = found.map((row) => ({ row, words: demandWords(row.title, row.content, row.place) }));
    const here = new Map<string, number>(words.map((word) => [word, 1]));
    for (const other of told) for (const word of other.words) if (here.has(word)) here.set(word, here.get(word)! + 1);
    // What has not been learnt yet is told by the demands found.
    const having = (word: string) => Math.max(learnt.get(word) ?? 0, here.get(word) ?? 2);
    const total = Math.max([...demands.values()].reduce((sum, n) => sum + n, 0), found.length + 1);
    const mine = weighWords(words, having, total);
    return told
      .map(({ row, words: theirs }) => ({ row, theirs: new Set(theirs), score: likeness(mine, weighWords(theirs, having, total)) }))
      .filter(({ score }) => score >= LEAST_LIKENESS)
      .sort((a, b) => b.score - a.score || b.row.registered_at.getTime() - a.row.registered_at.getTime())
      .slice(0, MOST_SHOWN)
      .map(({ row, theirs, score }) => ({
        id: row.id, no: row.no, title: row.title, status: row.status, category: row.category, leadUnitId: row.lead_unit_id, registeredOn: dayAt(row.registered_at), score: Math.min(1, Math.round(score * 1000) / 1000),
        words: stretchesOf(`${title}\n${content}`, new Map([...mine].filter(([word]) => theirs.has(word))), WORDS_NAMED),
      }));
  }
}

/** The query to the index: any of the rarest words, or, where even those are common, all of the three rarest. */
export function similarQuery(words: readonly string[], having: ReadonlyMap<string, number>): string | null {
  const rarest = words.map((word) => ({ word, n: having.get(word) ?? 0 })).sort((a, b) => a.n - b.n);
  const asked: string[] = [];
  let entries = 0;
  for (const { word, n } of rarest) {
    if (asked.length === WORDS_ASKED || (entries += Math.max(n, 1)) > ENTRIES_READ) break;
    asked.push(word);
  }
  if (asked.length) return asked.map((word) => `'${word}'`).join(' | ');
  return rarest.length ? rarest.slice(0, 3).map(({ word }) => `'${word}'`).join(' & ') : null;
}

/** No id that was made since then is lower; a day of slack for clocks that differ. */
function lowestId(since: Date): string {
  const time = (since.getTime() - DAY_MS).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
