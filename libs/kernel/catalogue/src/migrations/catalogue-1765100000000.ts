import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Catalogue1765100000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;
      create table catalogue_version (
        record_id uuid primary key references record,
        item_id uuid not null references record,
        version_no integer not null check (version_no >= 1),
        valid_from date,
        valid_until date check (valid_until >= valid_from),
        ends_as text check (ends_as in ('SUPERSEDED', 'REPEALED')),
        review_on date,
        reviewed_on date,
        stale_since date,
        review_called_on date,
        unique (item_id, version_no),
        check ((valid_from is null) = (review_on is null)),
        check (valid_from is not null or valid_until is null),
        -- Checked when the statement has ended, for it ends one version and begins the next.
        constraint catalogue_version_one_live exclude using gist (item_id with =, daterange(valid_from, valid_until) with &&) where (valid_from is not null) deferrable initially immediate);
      comment on constraint catalogue_version_one_live on catalogue_version is 'On no day are two versions of an item in force';
      create index catalogue_version_by_validity on catalogue_version (valid_from, valid_until) where valid_from is not null;
      create index catalogue_version_by_review on catalogue_version (review_on) where review_on is not null;
      create index catalogue_version_stale on catalogue_version (stale_since) where stale_since is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table catalogue_version');
  }
}
