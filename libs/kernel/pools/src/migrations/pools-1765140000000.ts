import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pools1765140000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table pool_entry (
        record_id uuid primary key references record,
        pool text not null,
        pool_key text not null,
        member_id uuid references enterprise,
        in_pool boolean not null,
        tier text,
        origin text,
        remark text,
        candidate_on date,
        admitted_on date,
        coachings integer not null check (coachings >= 0),
        first_coached_on date,
        last_coached_on date,
        basis text,
        basis_ids uuid[] not null,
        graduated_on date,
        exit_reason text,
        exited_on date,
        check ((coachings = 0) = (first_coached_on is null)),
        check ((exited_on is null) = (exit_reason is null)));
      create unique index pool_entry_one_active on pool_entry (pool_key, member_id) where in_pool;
      create index pool_entry_by_pool on pool_entry (pool, tier);
      create index pool_entry_by_tier on pool_entry (tier) where tier is not null;
      create index pool_entry_by_admission on pool_entry (admitted_on) where admitted_on is not null;
      create index pool_entry_by_graduation on pool_entry (graduated_on) where graduated_on is not null;
      create index pool_entry_by_exit on pool_entry (exit_reason) where exit_reason is not null;

      create table pool_coaching (
        id uuid primary key,
        record_id uuid not null references record,
        coached_on date not null,
        mode text not null check (mode in ('visit', 'phone', 'online', 'training')),
        content text not null check (length(content) <= 5000),
        actor_id uuid);
      create index pool_coaching_of on pool_coaching (record_id);

      create table pool_tier (
        id uuid primary key,
        record_id uuid not null references record,
        tier text not null,
        since_on date not null,
        until_on date check (until_on > since_on));
      create unique index pool_tier_one_open on pool_tier (record_id) where until_on is null;
      create index pool_tier_of on pool_tier (record_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table pool_tier, pool_coaching, pool_entry');
  }
}
