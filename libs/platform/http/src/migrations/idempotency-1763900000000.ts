import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Idempotency1763900000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table idempotency_key (
        owner text not null,
        key text not null check (length(key) between 1 and 200),
        request_hash bytea not null,
        created_at timestamptz not null,
        response jsonb,
        primary key (owner, key));
      create index idempotency_key_age on idempotency_key (created_at);
      comment on table idempotency_key is 'Answers kept for 24 hours, so that a repeated request gets the first answer'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table idempotency_key');
  }
}
