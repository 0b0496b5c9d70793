import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A demand whose enterprise is corrected is compared anew, with the demands of the other one. What was compared before is compared once more; the pairs are known. */
export class Compared1765230000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('delete from demand_compared');
    await db.query('alter table demand_compared add column enterprise_id uuid not null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table demand_compared drop column enterprise_id');
  }
}
