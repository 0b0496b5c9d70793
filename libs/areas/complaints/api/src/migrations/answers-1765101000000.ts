import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Answers1765101000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table article (
        record_id uuid primary key references record,
        answer text not null check (length(answer) <= 4000),
        keywords text not null,
        category text not null,
        source_document text not null,
        source_clause text not null);
      create index article_by_category on article (category);
      create index article_by_source on article (source_document);

      create table article_index (
        record_id uuid primary key references record,
        words tsvector not null,
        cut_with text not null);
      comment on table article_index is 'Words of published articles with where they stand: A question, B keywords and category, C answer; made from articles, may be made anew';
      create index article_index_words on article_index using gin (words);

      create table answer_synonym (
        id uuid primary key,
        phrase text not null check (length(phrase) between 2 and 8),
        meaning text not null check (length(meaning) between 1 and 60),
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        created_at timestamptz not null,
        created_by text not null,
        constraint answer_synonym_one_meaning exclude using gist (phrase with =, daterange(valid_from, valid_until) with &&));

      create table question_session (
        record_id uuid primary key references record,
        question text not null check (length(question) <= 300),
        channel text not null,
        answer text,
        score integer not null check (score between 0 and 1000),
        because text not null,
        receipt_id uuid,
        top_item_id uuid,
        category text not null,
        helpful boolean,
        suggested_unit_id integer,
        demand_id uuid,
        asked_on date not null,
        settled_on date);
      create index question_session_by_day on question_session (asked_on, category);
      create index question_session_by_channel on question_session (channel);
      create index question_session_by_item on question_session (top_item_id) where top_item_id is not null;
      create unique index question_session_by_demand on question_session (demand_id) where demand_id is not null;
      create table question_citation (
        id uuid primary key,
        record_id uuid not null references record,
        rank integer not null check (rank >= 1),
        article_id uuid not null,
        score integer not null check (score between 0 and 1000),
        unique (record_id, rank));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table question_citation, question_session, answer_synonym, article_index, article');
  }
}
