import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@haobang/clock';
import { Database, statement } from '@haobang/database';
import { type MatchedArticle, scoreArticles, type ScoredArticle } from './answer-score.rules.js';
import { type Place, stretchesIn } from './answer-words.rules.js';

/** An article as an answer cites it. */
export interface FoundArticle extends ScoredArticle {
  itemId: string;
  no: string;
  versionNo: number;
  title: string;
  answer: string;
  category: string;
  sourceDocument: string;
  sourceClause: string;
  unitId: number | null;
}

type Row = Omit<FoundArticle, 'score' | 'matched'> & { words: [string, Place[]][]; [column: string]: unknown };

const SYNONYMS = statement('complaints.answers.synonyms', 'select phrase, meaning from answer_synonym where phrase = any($1::text[]) and valid_from <= $2::date and (valid_until is null or valid_until > $2::date)');
/** In force, not stale, its review not overdue: nobody is answered from anything else. */
const IN_DATE = `r.kind = 'article' and r.status = 'PUBLISHED' and v.valid_from <= $1::date and (v.valid_until is null or v.valid_until > $1::date) and v.review_on >= $1::date and v.stale_since is null`;
const TOTAL = statement('complaints.answers.total', `select count(*)::int as n from catalogue_version v join record r on r.id = v.record_id where ${IN_DATE}`);
/** $2 a query that asks for any of the words $3. */
const MATCHED = statement(
  'complaints.answers.matched',
  `select r.id, v.item_id as "itemId", r.no, v.version_no as "versionNo", r.title, a.answer, a.category, a.source_document as "sourceDocument", a.source_clause as "sourceClause", r.lead_unit_id as "unitId",
          (select jsonb_agg(jsonb_build_array(l.lexeme, l.weights)) from unnest(i.words) l where l.lexeme = any($3::text[])) as words
     from article_index i join catalogue_version v on v.record_id = i.record_id join record r on r.id = i.record_id join article a on a.record_id = i.record_id
    where i.words @@ $2::tsquery and ${IN_DATE}`,
);

/**
 * Finds the articles that answer a question, best first. The words of the question are read by what the index and the
 * synonyms know, so that no dictionary is needed here.
 */
@Injectable()
export class ArticleRetrieval {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find(question: string, now: Date, most: number): Promise<FoundArticle[]> {
    const today = dayAt(now);
    const asked = stretchesIn(question);
    if (asked.length === 0) return [];
    const synonyms = new Map((await this.database.query<{ phrase: string; meaning: string }>(SYNONYMS, [asked, today])).map(({ phrase, meaning }) => [phrase, meaning]));
    const words = [...new Set([...asked, ...[...synonyms.values()].flatMap(stretchesIn)])];
    const anyOf = words.map((word) => `'${word.replace(/['\\]/g, '')}'`).join(' | ');
    const [rows, [total]] = await Promise.all([this.database.query<Row>(MATCHED, [today, anyOf, words]), this.database.query<{ n: number }>(TOTAL, [today])]);
    const matched = rows.map((row): MatchedArticle => ({ id: row.id, words: new Map(row.words) }));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return scoreArticles(question, synonyms, matched, total!.n).slice(0, most).map((scored) => {
      const { words: _words, ...article } = byId.get(scored.id)!;
      return { ...article, ...scored };
    });
  }
}
