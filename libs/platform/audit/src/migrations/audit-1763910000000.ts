import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1763910000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit_entry (
        position bigint primary key check (position > 0),
        id uuid not null unique,
        recorded_at timestamptz not null,
        actor_kind text not null,
        actor_id uuid,
        actor_name text not null,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        unit_id integer,
        content text not null,
        previous_hash bytea not null,
        hash bytea not null unique);
      comment on table audit_entry is 'append-only';
      comment on column audit_entry.content is 'Canonical JSON (RFC 8785) of the whole entry; the columns beside it are taken from it for filters';
      comment on column audit_entry.hash is 'SHA-256 over previous_hash, position (8 bytes, big endian) and content';
      create index audit_entry_subject on audit_entry (subject_type, subject_id, position);
      create index audit_entry_actor on audit_entry (actor_id, position);
      create index audit_entry_action on audit_entry (action, position);
      create index audit_entry_unit on audit_entry (unit_id, position) where unit_id is not null;
      create index audit_entry_time on audit_entry (recorded_at);

      create function audit_append(contents text[]) returns void language plpgsql as $$
      declare
        content text;
        c jsonb;
        last_position bigint;
        last_hash bytea;
      begin
        -- One writer at a time, until its commit: a chain has one end. Each statement below sees what was committed before the lock.
        perform pg_advisory_xact_lock(4711010);
        select e.position, e.hash into last_position, last_hash from audit_entry e order by e.position desc limit 1;
        last_position := coalesce(last_position, 0);
        last_hash := coalesce(last_hash, ''::bytea);
        foreach content in array contents loop
          c := content::jsonb;
          last_position := last_position + 1;
          insert into audit_entry (position, id, recorded_at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, unit_id, content, previous_hash, hash)
          values (last_position, (c->>'id')::uuid, (c->>'recordedAt')::timestamptz, c->'actor'->>'kind', (c->'actor'->>'id')::uuid, c->'actor'->>'name',
                  c->>'action', c->'subject'->>'type', c->'subject'->>'id', (c->>'unitId')::integer, content, last_hash,
                  sha256(last_hash || int8send(last_position) || convert_to(content, 'UTF8')))
          returning hash into last_hash;
        end loop;
      end $$;

      create table personal_read_log (
        id uuid primary key,
        read_at timestamptz not null,
        actor_kind text not null,
        actor_id uuid,
        actor_name text not null,
        unit_id integer,
        subject_type text not null,
        subject_id text not null,
        field text not null,
        purpose text not null check (length(purpose) between 1 and 500),
        ip text not null,
        trace_id text not null);
      comment on table personal_read_log is 'append-only';
      create index personal_read_log_time on personal_read_log (read_at, id);
      create index personal_read_log_subject on personal_read_log (subject_type, subject_id, read_at, id);
      create index personal_read_log_actor on personal_read_log (actor_id, read_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table personal_read_log; drop function audit_append; drop table audit_entry');
  }
}
