import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Demo1764900000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table demo_run (
        one boolean primary key default true check (one),
        seed integer not null,
        scale numeric not null check (scale > 0),
        today date not null,
        demands_written integer not null default 0,
        finished_at timestamptz);
      comment on table demo_run is 'The one filling with made-up data, if there is any: how far it has come, and from which numbers'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table demo_run');
  }
}
