import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEVELS = ['very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied'].map((level) => `'${level}'`).join(', ');

export class Surveys1765150100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table survey (
        record_id uuid primary key references record,
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        per_cell integer not null check (per_cell between 1 and 500),
        closes_on date not null,
        field_unit_id integer not null,
        frame_hash text check (frame_hash ~ '^[0-9a-f]{64}$'),
        frame_size integer check (frame_size > 0),
        seed text,
        seed_origin text,
        drawn integer check (drawn > 0),
        weighed_on date,
        weights_hash text check (weights_hash ~ '^[0-9a-f]{64}$'),
        answers integer check (answers >= 0),
        valid integer check (valid >= 0),
        not_concerned integer,
        contradictory integer,
        duplicate integer,
        share text check (share ~ '^[01][.][0-9]{6}$'),
        published_on date,
        check ((seed is null) = (drawn is null)),
        check (weighed_on is null or drawn is not null));
      create index survey_by_field_unit on survey (field_unit_id);
      create index survey_by_closing on survey (closes_on);
      create index survey_by_publication on survey (published_on) where published_on is not null;

      create table survey_target (
        id uuid primary key,
        record_id uuid not null references record,
        target_id integer not null,
        frame_size integer not null check (frame_size >= 0),
        drawn integer check (drawn between 0 and frame_size),
        hidden boolean,
        valid integer check (valid >= 5),
        satisfied_weight numeric,
        total_weight numeric,
        share numeric(7,6),
        low numeric(7,6),
        high numeric(7,6),
        effective numeric(14,3),
        unique (record_id, target_id),
        check (hidden is not distinct from false or (valid is null and share is null)));
      create index survey_target_of on survey_target (target_id) where share is not null;
      comment on table survey_target is 'What a survey judges; numbers of answers are there only where they are published';

      create table survey_cell (
        id uuid primary key,
        record_id uuid not null references record,
        no integer not null check (no between 1 and 65535),
        target_id integer not null,
        cell text not null check (length(cell) between 1 and 60),
        frame_size integer not null check (frame_size > 0),
        drawn integer check (drawn between 1 and frame_size),
        weight numeric(14,6) check (weight >= 1),
        hidden boolean,
        valid integer check (valid >= 5),
        satisfied integer check (satisfied <= valid),
        unique (record_id, no),
        check (hidden is not distinct from false or valid is null));

      create table survey_frame (
        record_id uuid primary key references record,
        key bytea not null check (length(key) = 32));
      comment on table survey_frame is 'The key that turns subjects into the ids of a frame: with it they could be guessed';
      create table survey_entry (
        record_id uuid not null references record,
        id uuid not null,
        cell_no integer not null,
        subject_id uuid not null,
        drawn boolean not null,
        primary key (record_id, id));
      create index survey_entry_drawn on survey_entry (record_id, cell_no, id) where drawn;

      create table survey_ticket (
        key bytea primary key check (length(key) = 32),
        record_id uuid not null references record,
        cell_no integer not null);
      create index survey_ticket_of on survey_ticket (record_id);
      comment on table survey_ticket is 'Rights to one answer each, as hashes of what the links hold; to answer deletes one. Nobody keeps who was handed which';
      create table survey_answer (
        id uuid primary key,
        record_id uuid not null references record,
        cell_no integer not null,
        level text not null check (level in (${LEVELS})),
        items smallint[] not null,
        comment text check (length(comment) <= 1000),
        concerned boolean not null,
        invalid text check (invalid in ('not-concerned', 'contradictory', 'duplicate')));
      create index survey_answer_of on survey_answer (record_id, id);
      comment on table survey_answer is 'No time, no account, no address, no ticket: nothing here belongs to whoever answered. The id is random'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table survey_answer, survey_ticket, survey_entry, survey_frame, survey_cell, survey_target, survey');
  }
}
