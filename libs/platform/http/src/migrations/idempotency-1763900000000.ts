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
      comment on table idempotency_key is 'Answers kept for 24 hours, so that a repeated request gets the first answer';

      -- A key that is taken ends the transaction, so that whatever was sent behind the claim is refused. The advisory lock answers
      -- at once where the first request still runs; the insert alone would wait for it.
      create function claim_idempotency_key(of_lock bigint, of_owner text, of_key text, of_hash bytea, at timestamptz) returns void language plpgsql as $$
      begin
        if pg_try_advisory_xact_lock(of_lock) then
          insert into idempotency_key (owner, key, request_hash, created_at) values (of_owner, of_key, of_hash, at) on conflict do nothing;
          if found then return; end if;
        end if;
        raise exception 'The key is taken' using errcode = 'HB001';
      end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function claim_idempotency_key(bigint, text, text, bytea, timestamptz); drop table idempotency_key');
  }
}
