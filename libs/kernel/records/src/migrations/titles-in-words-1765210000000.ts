import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles that a rule makes stand in both languages. */
export class TitlesInWords1765210000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table record add title_en text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table record drop title_en');
  }
}
