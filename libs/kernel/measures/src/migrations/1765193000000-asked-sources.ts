import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A source says of which records it has something to say, so that a verb on another one need not ask. */
export class AskedSources1765193000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table fact_source_version add column "only" jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table fact_source_version drop column "only"');
  }
}
