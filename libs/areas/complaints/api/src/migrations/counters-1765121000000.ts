import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Counters1765121000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table service_counter (
        record_id uuid primary key references record,
        hall_unit_id integer not null,
        counter_type text not null check (counter_type in ('demands', 'stuck-cases')),
        position text,
        hours text,
        opened_on date,
        status_on date not null,
        live boolean not null);
      create unique index service_counter_one on service_counter (hall_unit_id, counter_type) where live;
      create index service_counter_by_hall on service_counter (hall_unit_id, record_id);
      create index service_counter_by_type on service_counter (counter_type);

      create table stuck_case (
        record_id uuid primary key references record,
        demand_id uuid not null references record deferrable initially deferred,
        counter_id uuid references record,
        case_system text not null,
        case_no text not null,
        case_outcome text not null check (case_outcome in ('not-accepted', 'refused', 'sent-back', 'overdue', 'passed-on', 'other')),
        case_unit_id integer,
        evidence_ids uuid[] not null,
        followed_up_on date,
        finding text,
        solved boolean,
        turned boolean not null,
        result_no text,
        result_ids uuid[] not null,
        struck_off_on date,
        -- What succeeded in the end is solved, and shown to be.
        check (not turned or (solved and (btrim(coalesce(result_no, '')) <> '' or cardinality(result_ids) > 0))));
      create unique index stuck_case_demand on stuck_case (demand_id);
      create index stuck_case_by_outcome on stuck_case (case_outcome);
      create index stuck_case_by_follow_up on stuck_case (followed_up_on) where followed_up_on is not null;
      create index stuck_case_turned on stuck_case (record_id) where turned`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table stuck_case, service_counter');
  }
}
