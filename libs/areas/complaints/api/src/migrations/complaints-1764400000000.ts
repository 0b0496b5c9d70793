import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Complaints1764400000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table demand_word_unit (
        word text not null,
        unit_id integer not null,
        demands integer not null check (demands >= 0),
        primary key (word, unit_id));
      comment on table demand_word_unit is 'How many demands with a word a unit led in the end; made from demands, may be made anew';
      create table demand_unit_total (
        unit_id integer primary key,
        demands integer not null check (demands >= 0),
        words integer not null check (words >= 0));
      create table demand_learnt (
        record_id uuid primary key references record,
        unit_id integer not null,
        category text);
      create table demand_learning (
        one boolean primary key default true check (one),
        vocabulary integer not null,
        closed_through date);
      insert into demand_learning (vocabulary) values (0);

      create table common_issue (
        record_id uuid primary key references record,
        category text,
        keywords text not null,
        size integer not null check (size >= 0),
        first_on date,
        last_on date,
        owned_on date,
        receipt_id uuid);
      create index common_issue_by_category on common_issue (category) where category is not null;
      create table common_issue_member (
        id uuid primary key,
        record_id uuid not null references record,
        demand_id uuid not null references record,
        registered_on date not null,
        left_on date,
        unique (record_id, demand_id));
      create index common_issue_member_demand on common_issue_member (demand_id);

      create table long_term_fix (
        record_id uuid primary key references record,
        issue_id uuid not null,
        mechanism text not null check (length(mechanism) <= 10000),
        document_ids uuid[] not null,
        effect_from date,
        closed_on date);
      create index long_term_fix_issue on long_term_fix (issue_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table long_term_fix, common_issue_member, common_issue, demand_learning, demand_learnt, demand_unit_total, demand_word_unit');
  }
}
