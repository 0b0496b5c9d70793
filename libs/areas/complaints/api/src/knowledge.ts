import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt } from '@haobang/clock';
import { Database, statement } from '@haobang/database';
import { Problem, type RequestContext, systemContext, Writes } from '@haobang/http';
import { type Kind, permissionOf, Records } from '@haobang/records';
import { article } from './article.kind.js';
import type { ChangePolicy, CitationResponse, PolicyChangedResponse, SourceResponse, TopArticleResponse, TrendLineResponse, TrendResponse } from './answers.dto.js';
import { questionSession } from './question-session.kind.js';

const ARTICLE = article as Kind;
const SESSION = questionSession as Kind;
const MONTHS = 6;
const MOST_MARKED = 1_000;

/** What is cited is published knowledge: whoever sees the question reads it, whose unit ever owns the article. $2 is today. */
const CITED = statement(
  'complaints.answers.cited',
  `select c.rank, c.article_id as "articleId", r.no, v.version_no as "versionNo", r.title, a.answer, r.status, a.source_document as "sourceDocument", a.source_clause as "sourceClause", c.score,
          (r.status = 'PUBLISHED' and v.valid_from <= $2::date and (v.valid_until is null or v.valid_until > $2::date) and v.review_on >= $2::date and v.stale_since is null) as "inDate"
     from question_citation c join record r on r.id = c.article_id join catalogue_version v on v.record_id = r.id join article a on a.record_id = r.id where c.record_id = $1 order by c.rank`,
);
const CITING = statement(
  'complaints.articles.citing',
  `select r.id from article a join record r on r.id = a.record_id join catalogue_version v on v.record_id = r.id where a.source_document = $1 and r.status = 'PUBLISHED' and v.stale_since is null order by r.id limit ${MOST_MARKED}`,
);
const SOURCES = statement('complaints.articles.sources', `select a.source_document as "sourceDocument", count(*)::int as articles from article a join record r on r.id = a.record_id where r.status = 'PUBLISHED' group by 1 order by 2 desc, 1 limit 1000`);
const BY_MONTH = statement(
  'complaints.answers.byMonth',
  `select q.category, date_trunc('month', q.asked_on)::date as month, count(*)::int as asked, count(*) filter (where r.status = 'ADOPTED')::int as adopted, count(*) filter (where r.status = 'TRANSFERRED')::int as transferred
     from question_session q join record r on r.id = q.record_id where q.asked_on between $1::date and $2::date and r.status <> 'VOIDED' group by 1, 2`,
);
const BY_ARTICLE = statement(
  'complaints.answers.byArticle',
  `with top as (
     select q.top_item_id as item, count(*)::int as asked, count(*) filter (where r.status = 'ADOPTED')::int as adopted, count(*) filter (where q.helpful = false)::int as not_helpful
       from question_session q join record r on r.id = q.record_id where q.asked_on between $1::date and $2::date and q.top_item_id is not null and q.answer is not null and r.status <> 'VOIDED'
      group by 1 order by 2 desc, 1 limit 20)
   select t.item as "itemId", n.title, t.asked, t.adopted, t.not_helpful as "notHelpful" from top t
     cross join lateral (select r.title from catalogue_version v join record r on r.id = v.record_id where v.item_id = t.item order by v.version_no desc limit 1) n order by t.asked desc, t.item`,
);

/** What is asked about articles beyond one of them: whom they answered, what they rest on, and which fall due when that changes. */
@Injectable()
export class Knowledge {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Database) private readonly database: Database,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  /** The articles that an answer cites. @throws Problem 403, 404. */
  async cited(ctx: RequestContext, sessionId: string): Promise<CitationResponse[]> {
    await this.records.read(ctx, SESSION, sessionId);
    return this.database.query<CitationResponse & Record<string, unknown>>(CITED, [sessionId, dayAt(ctx.now)]);
  }

  sources(): Promise<SourceResponse[]> {
    return this.database.query<SourceResponse & Record<string, unknown>>(SOURCES);
  }

  /**
   * Marks every published article that cites a source as stale, whose unit ever owns it: a changed law concerns all of them, and
   * whoever learns of it first should say so. In one transaction; marked twice is marked once.
   */
  policyChanged(ctx: RequestContext, { sourceDocument, reason }: ChangePolicy): Promise<PolicyChangedResponse> {
    if (!this.records.acting(ctx).may(permissionOf(ARTICLE, 'markStale'))) throw Problem.forbidden();
    return this.writes.run(ctx, async (w) => {
      const articleIds = (await w.tx.query<{ id: string }>(CITING, [sourceDocument])).map(({ id }) => id);
      const system = { ...w, ifMatch: null, actor: systemContext(w.now).actor };
      for (const id of articleIds) await this.records.actIn(system, ARTICLE, id, { verb: 'markStale', reason: `${sourceDocument}：${reason}（${w.actor.name}）` });
      return { marked: articleIds.length, articleIds };
    });
  }

  /** What was asked in the last six months, by matter and by article. Numbers only, so everybody who reads the area sees all of them. */
  async trend(asOf: string): Promise<TrendResponse> {
    const months = monthsUpTo(asOf, MONTHS);
    const period = [months[0], asOf];
    const [rows, articles] = await Promise.all([
      this.database.query<{ category: string; month: string; asked: number; adopted: number; transferred: number }>(BY_MONTH, period),
      this.database.query<TopArticleResponse & Record<string, unknown>>(BY_ARTICLE, period),
    ]);
    const categories = [...new Set(rows.map(({ category }) => category))].map((category): TrendLineResponse => {
      const own = rows.filter((row) => row.category === category);
      return { category, asked: own.reduce((sum, { asked }) => sum + asked, 0), months: months.map((month) => ({ month, asked: 0, adopted: 0, transferred: 0, ...withoutCategory(own.find((row) => row.month === month)) })) };
    });
    return { months, categories: categories.sort((a, b) => b.asked - a.asked || (a.category < b.category ? -1 : 1)), articles };
  }
}

const withoutCategory = (row: { category: string; month: string; asked: number; adopted: number; transferred: number } | undefined) => (row ? { asked: row.asked, adopted: row.adopted, transferred: row.transferred } : {});

/** First days of so many months, the last one that of the day. */
function monthsUpTo(asOf: string, count: number): string[] {
  const months = [`${asOf.slice(0, 7)}-01`];
  while (months.length < count) months.unshift(`${addDays(months[0]!, -1).slice(0, 7)}-01`);
  return months;
}
