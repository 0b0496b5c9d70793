import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1765190000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notice (
        id uuid primary key,
        account_id uuid not null references account,
        what text not null check (what in ('assigned', 'returned', 'supervised', 'dueSoon', 'overdue')),
        record_id uuid not null references record,
        -- the event that it tells of, or the due time that is near or over: the same is told once
        cause text not null,
        at timestamptz not null,
        read_at timestamptz,
        unique (account_id, record_id, what, cause));
      create index notice_newest on notice (account_id, at desc, id desc);
      create index notice_unread on notice (account_id) where read_at is null;
      create index notice_oldest on notice (at);
      create table notice_progress (
        one boolean primary key default true check (one),
        -- every event of an older transaction has been told of
        told_below xid8 not null,
        -- and every due time up to then
        due_told_until timestamptz not null);
      comment on table notice_progress is 'How far the telling has come; one row, locked by whoever tells'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table notice_progress, notice');
  }
}
