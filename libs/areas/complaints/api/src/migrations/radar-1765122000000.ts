import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Radar1765122000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table radar_finding (
        record_id uuid primary key references record,
        pattern text not null check (pattern in ('bulk-closing', 'late-pause', 'close-and-reopen', 'default-ratings', 'one-phone', 'back-dated', 'ping-pong')),
        period_from date not null,
        period_until date not null check (period_until >= period_from),
        cases integer not null check (cases > 0),
        total integer,
        description text,
        other_unit_id integer,
        contest text,
        decision text,
        rectification text,
        receipt_id uuid,
        pattern_key text not null unique);
      create index radar_finding_by_pattern on radar_finding (pattern);
      create index radar_finding_by_period on radar_finding (period_from);
      create index radar_finding_by_other on radar_finding (other_unit_id) where other_unit_id is not null;

      create table radar_trace (
        id uuid primary key,
        record_id uuid not null references record,
        demand_id uuid not null references record,
        event_id uuid not null references record_event,
        at timestamptz not null,
        unique (record_id, event_id));
      create index radar_trace_demand on radar_trace (demand_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table radar_trace, radar_finding');
  }
}
