import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Rules1763950200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table rule_version (
        table_code text not null check (table_code <> ''),
        version integer not null check (version > 0),
        state text not null check (state in ('DRAFT', 'APPROVED', 'WITHDRAWN')),
        content jsonb not null,
        hash bytea not null check (length(hash) = 32),
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        note text,
        drafted_by uuid,
        drafted_by_name text not null,
        drafted_at timestamptz not null,
        decided_by uuid,
        decided_by_name text,
        decided_at timestamptz,
        primary key (table_code, version),
        check ((state = 'DRAFT') = (decided_at is null)),
        constraint rule_version_second_person check (state <> 'APPROVED' or drafted_by is distinct from decided_by or (drafted_by is null and drafted_by_name = 'system')));
      create unique index rule_version_start on rule_version (table_code, valid_from) where state = 'APPROVED';
      comment on table rule_version is 'append-only but state, valid_until, decided_by, decided_by_name, decided_at; validity is [valid_from, valid_until)';

      create table rule_receipt (
        id uuid primary key,
        table_code text not null,
        version integer not null,
        version_hash bytea not null,
        decided_on date not null,
        subject uuid,
        facts jsonb not null,
        fired text not null,
        outcome text not null,
        misses jsonb not null,
        hash bytea not null check (length(hash) = 32),
        actor_id uuid,
        decided_at timestamptz not null,
        trace_id text not null,
        foreign key (table_code, version) references rule_version);
      create index rule_receipt_subject on rule_receipt (subject) where subject is not null;
      create index rule_receipt_version on rule_receipt (table_code, version);
      comment on table rule_receipt is 'append-only; one row per decision'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table rule_receipt, rule_version');
  }
}
