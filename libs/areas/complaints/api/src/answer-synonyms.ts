import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@haobang/audit';
import { dayAt } from '@haobang/clock';
import { Database, statement, uuidV7 } from '@haobang/database';
import { Problem, type RequestContext, Writes } from '@haobang/http';
import type { AddSynonym, SynonymResponse, SynonymsQuery } from './answers.dto.js';

const COLUMNS = `id, phrase, meaning, valid_from as "validFrom", valid_until as "validUntil", created_by as "createdBy"`;
const LIST = statement(
  'complaints.synonyms.list',
  `select ${COLUMNS} from answer_synonym where ($1::date is null or valid_from <= $1 and (valid_until is null or valid_until > $1)) and ($2::text is null or position($2 in phrase) > 0 or position($2 in meaning) > 0)
    order by phrase, valid_from limit 5000`,
);
const ADD = statement('complaints.synonyms.add', `insert into answer_synonym (id, phrase, meaning, valid_from, created_at, created_by) values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`);
const END = statement('complaints.synonyms.end', `update answer_synonym set valid_until = greatest(valid_from, $2::date) where id = $1 and valid_until is null returning ${COLUMNS}`);

type Row = SynonymResponse & Record<string, unknown>;

/** What people say for the words of the trade: dated, never altered but for their end, and audited. */
@Injectable()
export class AnswerSynonyms {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  list({ on, q }: SynonymsQuery): Promise<SynonymResponse[]> {
    return this.database.query<Row>(LIST, [on ?? null, q?.trim() ? q.trim().toLowerCase() : null]);
  }

  /** Used from today on. @throws Problem 409 `synonym-exists` */
  add(ctx: RequestContext, { phrase, meaning }: AddSynonym): Promise<SynonymResponse> {
    return this.writes.run(ctx, async (w) => {
      try {
        const [row] = await w.tx.query<Row>(ADD, [uuidV7(w.now.getTime()), phrase.normalize('NFKC').toLowerCase(), meaning.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(), dayAt(w.now), w.now, w.actor.name]);
        await this.audit.record(w, { action: 'complaints:synonym.add', subject: { type: 'synonym', id: row!.id, label: row!.phrase }, before: null, after: { phrase: row!.phrase, meaning: row!.meaning } });
        return row!;
      } catch (error) {
        if ((error as { constraint?: string }).constraint !== 'answer_synonym_one_meaning') throw error;
        throw Problem.conflict('synonym-exists', 'This phrase has a meaning already; end that one first.');
      }
    });
  }

  /** Used no longer from today on. @throws Problem 404 where there is none in use */
  end(ctx: RequestContext, id: string): Promise<SynonymResponse> {
    return this.writes.run(ctx, async (w) => {
      const [row] = await w.tx.query<Row>(END, [id, dayAt(w.now)]);
      if (!row) throw Problem.notFound();
      await this.audit.record(w, { action: 'complaints:synonym.end', subject: { type: 'synonym', id, label: row.phrase }, before: { validUntil: null }, after: { validUntil: row.validUntil } });
      return row;
    });
  }
}
