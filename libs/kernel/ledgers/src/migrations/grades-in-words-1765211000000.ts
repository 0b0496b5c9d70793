import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a row weighs so much, in both languages; what a person wrote is the same in both. */
export class GradesInWords1765211000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger_entry add grade_reason_en text;
      update ledger_entry set grade_reason_en = grade_reason where grade_reason is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table ledger_entry drop grade_reason_en');
  }
}
