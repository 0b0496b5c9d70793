import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record is about an enterprise that is there, or about none. */
export class KnownEnterprises1765030000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table record add constraint record_enterprise_id_fkey foreign key (enterprise_id) references enterprise');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table record drop constraint record_enterprise_id_fkey');
  }
}
