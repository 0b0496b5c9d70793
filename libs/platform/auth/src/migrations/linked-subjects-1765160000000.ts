import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who somebody is at the provider that signs staff in, and by which way a session was opened. */
export class LinkedSubjects1765160000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account_subject (
        id uuid primary key,
        account_id uuid not null references account (id),
        issuer text not null check (length(issuer) between 1 and 500),
        subject text not null check (length(subject) between 1 and 255),
        linked_at timestamptz not null,
        linked_by uuid not null references account (id),
        constraint account_subject_once unique (issuer, subject),
        constraint account_subject_one_each unique (account_id, issuer),
        constraint account_subject_never_to_oneself check (linked_by <> account_id));
      comment on table account_subject is 'An account of the provider that opens one here; what was unlinked stands in the audit log alone';
      alter table session add column way text not null default 'password' check (way in ('password', 'oidc'));
      alter table login_log add column way text check (way in ('password', 'oidc'));
      create index login_log_outcome on login_log (outcome, at, id);
      comment on column login_log.way is 'How staff tried to sign in; null for ends of sessions and for machines'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index login_log_outcome; alter table login_log drop column way; alter table session drop column way; drop table account_subject');
  }
}
