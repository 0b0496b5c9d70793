import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SampleArea1700000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sample_area_specimen_card (
        record_id uuid primary key references record,
        content text not null check (length(content) <= 10000))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sample_area_specimen_card');
  }
}
