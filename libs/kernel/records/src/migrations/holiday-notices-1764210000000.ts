import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HolidayNotices1764210000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notice_preview (
        id uuid primary key,
        notice jsonb not null,
        base_version integer not null,
        hash text not null check (length(hash) = 64),
        made_at timestamptz not null,
        made_by uuid,
        clocks integer not null,
        applied_version integer,
        operation_id uuid);
      create table notice_preview_move (
        preview_id uuid not null references notice_preview,
        position integer not null,
        record_id uuid not null references record,
        clock text not null,
        run smallint not null,
        no text not null,
        kind text not null,
        unit_id integer,
        calendar_version integer not null,
        old_due_at timestamptz not null,
        new_due_at timestamptz not null,
        outcome text check (outcome in ('moved', 'changed-since', 'closed-since')),
        primary key (preview_id, position));
      create index notice_preview_move_record on notice_preview_move (preview_id, record_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table notice_preview_move, notice_preview');
  }
}
