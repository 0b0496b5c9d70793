import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Jobs1763950000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table job_worker (
        id text primary key,
        host text not null,
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now());
      comment on table job_worker is 'Processes that take jobs, by their last sign of life';

      create table job_run (
        id bigint generated always as identity primary key,
        job_id bigint not null,
        name text not null,
        attempt integer not null,
        worker text not null,
        started_at timestamptz not null default now(),
        ended_at timestamptz,
        outcome text not null default 'running' check (outcome in ('running', 'done', 'failed', 'lost')),
        error text,
        counts jsonb not null default '{}',
        check ((outcome = 'running') = (ended_at is null)));
      create index job_run_name on job_run (name, id desc);
      create index job_run_running on job_run (worker) where outcome = 'running';
      comment on table job_run is 'One row per attempt at a job; kept for 90 days';

      create table operation (
        id uuid primary key,
        kind text not null check (kind <> ''),
        owner_kind text not null check (owner_kind in ('staff', 'machine', 'system')),
        owner_id uuid,
        status text not null default 'running' check (status in ('running', 'done', 'failed', 'undone')),
        undoing boolean not null default false,
        undoable boolean not null default false,
        done integer not null default 0 check (done >= 0),
        total integer check (total >= 0),
        error_count integer not null default 0,
        input jsonb not null default '{}',
        cursor jsonb,
        result jsonb,
        problem jsonb,
        trace_id text not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        finished_at timestamptz,
        check ((status = 'running') = (finished_at is null)),
        check (not undoing or status in ('running', 'failed')));
      create index operation_owner on operation (owner_id, id desc);
      comment on table operation is 'Long work that its owner watches; cursor says where a resumed run goes on';

      create table operation_error (
        operation_id uuid not null references operation on delete cascade,
        seq bigint generated always as identity,
        line integer,
        "column" text,
        code text not null,
        detail text not null,
        primary key (operation_id, seq));
      comment on table operation_error is 'What an operation refused, by line and column of its file'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table operation_error, operation, job_run, job_worker');
  }
}
