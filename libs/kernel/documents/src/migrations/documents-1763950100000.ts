import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Documents1763950100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document_content (
        sha256 bytea primary key check (length(sha256) = 32),
        size bigint not null check (size > 0),
        type text not null,
        stored_at timestamptz not null);
      comment on table document_content is 'Bytes kept in the file storage, once each, under their hash';

      create table document (
        id uuid primary key,
        owner_kind text not null check (owner_kind in ('staff', 'machine', 'system')),
        owner_id uuid,
        unit_id integer,
        created_at timestamptz not null,
        latest integer not null default 1 check (latest > 0));
      create index document_created on document (created_at);

      create table document_version (
        document_id uuid not null references document on delete cascade,
        version integer not null check (version > 0),
        sha256 bytea not null references document_content,
        name text not null check (length(name) between 1 and 200),
        uploader_id uuid,
        uploader_name text not null,
        uploaded_at timestamptz not null,
        primary key (document_id, version));
      create index document_version_content on document_version (sha256);

      create table document_link (
        document_id uuid not null references document,
        subject uuid not null,
        linked_by uuid,
        linked_at timestamptz not null,
        primary key (document_id, subject));
      create index document_link_subject on document_link (subject);
      comment on table document_link is 'append-only; which subject a document belongs to'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table document_link, document_version, document, document_content');
  }
}
