import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts that settle by progress or by period: their term runs from the day on which both sides confirmed the sum. */
export class SettledSums1765213000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table complaints_arrears add settled_on date');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table complaints_arrears drop settled_on');
  }
}
