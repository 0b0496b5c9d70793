import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Satisfaction1765151000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mystery_visit (
        record_id uuid primary key references record,
        target_unit_id integer not null,
        field_unit_id integer not null check (field_unit_id <> target_unit_id),
        planned_on date not null,
        matter text not null check (length(matter) <= 10000),
        visited_on date,
        points integer check (points between 0 and 100),
        findings text check (length(findings) <= 10000),
        document_ids uuid[] not null,
        published_on date);
      create index mystery_visit_target on mystery_visit (target_unit_id);
      create index mystery_visit_plan on mystery_visit (planned_on);
      create index mystery_visit_visited on mystery_visit (visited_on) where visited_on is not null;

      create table award (
        record_id uuid primary key references record,
        nominee text not null check (nominee in ('unit', 'person')),
        unit_id integer not null,
        person_name text check (length(person_name) <= 60),
        year integer not null,
        merits text not null check (length(merits) <= 10000),
        awarded_on date,
        check ((nominee = 'person') = (person_name is not null)));
      create index award_by_unit on award (unit_id);
      create index award_by_year on award (year, nominee);

      create table harm_case (
        record_id uuid primary key references record,
        source text not null,
        harm text not null,
        accused_unit_id integer not null,
        clue text not null check (length(clue) <= 10000),
        finding text check (length(finding) <= 10000),
        sanction text,
        circular text check (length(circular) <= 10000),
        closed_on date);
      create index harm_case_accused on harm_case (accused_unit_id);
      create index harm_case_source on harm_case (source);
      create index harm_case_harm on harm_case (harm);
      create index harm_case_closed on harm_case (closed_on) where closed_on is not null;
      create table harm_complainant (
        id uuid primary key,
        record_id uuid not null references record,
        name_sealed bytea,
        phone_sealed bytea);
      create index harm_complainant_of on harm_complainant (record_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table harm_complainant, harm_case, award, mystery_visit');
  }
}
