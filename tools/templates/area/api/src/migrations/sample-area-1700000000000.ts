import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SampleArea1700000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sample_area_specimen_card (
        record_id uuid primary key references record,
        content text check (length(content) <= 10000),
        urgency text not null check (urgency in ('ordinary', 'urgent')),
        outcome text check (outcome in ('done', 'refused')),
        explanation text check (length(explanation) <= 10000),
        finished_on date,
        check ((outcome is null) = (finished_on is null)));
      create index sample_area_specimen_card_urgency on sample_area_specimen_card (urgency);
      create index sample_area_specimen_card_finished_on on sample_area_specimen_card (finished_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sample_area_specimen_card');
  }
}
