import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CopiedRows1765191000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- what a unit helps with or only looks at (2 co-handling, 4 viewing), over all kinds, the newest first
      create index record_unit_copied on record_unit (unit_id, registered_at desc, record_id desc) where parts & 6 <> 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index record_unit_copied');
  }
}
