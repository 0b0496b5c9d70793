import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever has a stand-in draft a version is its author too, and may not approve it. */
export class DraftsForOthers1764951000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table rule_version add column drafted_for uuid;
      comment on column rule_version.drafted_for is 'The account of whoever was away and for whom it was drafted, by a role that was lent';
      alter table rule_version add constraint rule_version_other_hand check (state <> 'APPROVED' or drafted_for is null or drafted_for is distinct from decided_by)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table rule_version drop constraint rule_version_other_hand, drop column drafted_for');
  }
}
