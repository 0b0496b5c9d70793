import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Preferences1764910000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account_preference (
        account_id uuid not null references account on delete cascade,
        key text not null check (length(key) between 1 and 100),
        value jsonb not null check (jsonb_typeof(value) = 'object' and length(value::text) <= 40000),
        version integer not null check (version > 0),
        changed_at timestamptz not null,
        primary key (account_id, key)
      );
      comment on table account_preference is 'What a person has set for oneself: columns and views of lists';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table account_preference');
  }
}
