import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assignments1765110000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;
      create table assignment (
        record_id uuid primary key references record,
        post text not null,
        sole boolean not null,
        standing boolean not null,
        target_id uuid references record,
        target_unit_id integer,
        target_enterprise_id uuid references enterprise,
        assignee_id uuid,
        assignee_unit_id integer not null,
        since_on date,
        until_on date,
        -- the two ends of a hand-over name each other, so they are looked for at the end of the transaction
        predecessor_id uuid references record deferrable initially deferred,
        successor_id uuid references record deferrable initially deferred,
        target text not null generated always as (coalesce(target_id::text, target_unit_id::text, target_enterprise_id::text)) stored,
        check (num_nonnulls(target_id, target_unit_id, target_enterprise_id) = 1),
        check (until_on >= since_on),
        check (until_on is null or since_on is not null),
        -- half-open days: on the day of a hand-over the new one stands
        constraint assignment_sole exclude using gist (post with =, target with =, daterange(since_on, until_on) with &&) where (sole and standing and since_on is not null));
      create index assignment_by_target on assignment (target_id) where target_id is not null;
      create index assignment_by_target_unit on assignment (target_unit_id) where target_unit_id is not null;
      create index assignment_by_target_enterprise on assignment (target_enterprise_id) where target_enterprise_id is not null;
      create index assignment_by_assignee on assignment (assignee_id) where assignee_id is not null;
      create index assignment_by_unit on assignment (assignee_unit_id);
      create index assignment_by_since on assignment (since_on) where since_on is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table assignment');
  }
}
