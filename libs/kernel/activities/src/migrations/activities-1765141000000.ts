import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Activities1765141000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table activity (
        record_id uuid primary key references record,
        form text not null check (form in ('offline', 'online', 'both')),
        purpose text not null check (length(purpose) <= 10000),
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        place text,
        capacity integer check (capacity > 0),
        seats_per_enterprise integer check (seats_per_enterprise > 0),
        enrol_until date,
        enrolled integer not null check (enrolled >= 0 and enrolled <= coalesce(capacity, enrolled)),
        attended integer not null check (attended >= 0),
        published_on date,
        held_on date,
        archived_on date,
        results text,
        agenda_ids uuid[] not null,
        sign_in_list_ids uuid[] not null,
        photo_ids uuid[] not null,
        result_ids uuid[] not null);
      create index activity_by_form on activity (form);
      create index activity_by_start on activity (starts_on);
      create index activity_by_archiving on activity (archived_on) where archived_on is not null;

      create table activity_participant (
        id uuid primary key,
        record_id uuid not null references record,
        enterprise_id uuid references enterprise,
        name_sealed bytea,
        phone_sealed bytea,
        phone_index bytea,
        enrolled_on date,
        signed_in_at timestamptz,
        withdrawn_on date,
        check (enterprise_id is not null or name_sealed is not null),
        check (enrolled_on is not null or signed_in_at is not null));
      create index activity_participant_of on activity_participant (record_id);
      create index activity_participant_enterprise on activity_participant (enterprise_id) where enterprise_id is not null;
      create unique index activity_participant_phone on activity_participant (record_id, phone_index) where phone_index is not null and withdrawn_on is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table activity_participant, activity');
  }
}
