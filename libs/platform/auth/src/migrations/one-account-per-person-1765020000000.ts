import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With a second account somebody could be the second person to oneself, and hold two of the three offices. */
export class OneAccountPerPerson1765020000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create unique index account_one_per_person on account (person_id) where state = 'ACTIVE'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index account_one_per_person');
  }
}
