import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A handler's own worklist holds what the leading unit has to move; what is called back or struck off is no step of it. */
export class AwaitedHandlers1765000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index record_mine;
      create index record_mine on record (handler_id, coalesce(due_at, 'infinity'), id) where handler_id is not null and awaits = 'lead'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index record_mine;
      create index record_mine on record (handler_id, coalesce(due_at, 'infinity'), id) where handler_id is not null and awaits is not null`);
  }
}
