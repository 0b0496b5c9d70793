import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Records1764200000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table record (
        id uuid primary key,
        kind text not null,
        no text not null unique,
        title text not null check (length(title) <= 400),
        status text not null,
        open boolean not null,
        version integer not null check (version > 0),
        lead_unit_id integer,
        registered_unit_id integer,
        callback_unit_id integer,
        handler_id uuid,
        enterprise_id uuid,
        parent_id uuid references record,
        root_id uuid not null references record deferrable,
        external_system text,
        external_id text,
        registered_at timestamptz not null,
        created_at timestamptz not null,
        created_by uuid,
        last_event_at timestamptz not null,
        due_on date,
        due_at timestamptz,
        warn_at timestamptz,
        provisional boolean not null default false,
        awaits text,
        batch_id uuid,
        check ((external_system is null) = (external_id is null)),
        unique (kind, external_system, external_id));
      create index record_newest on record (kind, registered_at desc, id desc);
      create index record_by_status on record (kind, status, registered_at desc, id desc);
      create index record_by_lead on record (lead_unit_id, kind, registered_at desc, id desc);
      create index record_by_enterprise on record (enterprise_id, registered_at desc) where enterprise_id is not null;
      create index record_by_parent on record (parent_id) where parent_id is not null;
      create index record_by_batch on record (batch_id) where batch_id is not null;
      create index record_due on record (kind, due_at, id) where due_at is not null;
      create index record_work on record (awaits, coalesce(due_at, 'infinity'), id) where awaits is not null;
      create index record_mine on record (handler_id, coalesce(due_at, 'infinity'), id) where handler_id is not null and awaits is not null;
      create index record_provisional on record (id) where provisional;
      -- A verb changes the same few columns of a row again and again; room in the page keeps that cheap.
      alter table record set (fillfactor = 80);

      create table record_event (
        id uuid primary key,
        record_id uuid not null references record,
        seq integer not null check (seq > 0),
        verb text not null,
        from_status text,
        to_status text not null,
        actor_id uuid,
        actor_kind text not null check (actor_kind in ('staff', 'machine', 'system')),
        unit_id integer,
        reason text,
        effective_at timestamptz not null,
        recorded_at timestamptz not null,
        backdated boolean not null,
        payload text not null,
        hash text not null check (length(hash) = 64),
        xid xid8 not null default pg_current_xact_id(),
        seal_position bigint,
        unique (record_id, seq));
      create index record_event_by_xid on record_event (xid, id);
      create index record_event_by_actor on record_event (actor_id, recorded_at desc) where actor_id is not null;
      comment on table record_event is 'append-only but seal_position';
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'History is append-only' using errcode = 'insufficient_privilege'; end $$;
      create trigger record_event_stays before update of id, record_id, seq, verb, from_status, to_status, actor_id, actor_kind, unit_id, reason, effective_at, recorded_at, backdated, payload, hash, xid or delete
        on record_event for each row execute function refuse_change();

      create table record_owner (
        record_id uuid not null references record,
        role text not null check (role in ('lead', 'co', 'viewer', 'registered', 'callback')),
        unit_id integer not null,
        since timestamptz not null,
        until timestamptz check (until >= since),
        primary key (record_id, role, unit_id, since));

      create table record_unit (
        unit_id integer not null,
        record_id uuid not null references record,
        kind text not null,
        -- 1 lead, 2 co-handling, 4 viewing, 8 registered, 16 calls back; several at once
        parts smallint not null check (parts > 0),
        status text not null,
        registered_at timestamptz not null,
        due_at timestamptz,
        -- this unit has the next move
        awaited boolean not null,
        primary key (record_id, unit_id));
      create index record_unit_newest on record_unit (unit_id, kind, registered_at desc, record_id desc);
      create index record_unit_due on record_unit (unit_id, kind, due_at, record_id) where due_at is not null;
      create index record_unit_work on record_unit (unit_id, coalesce(due_at, 'infinity'), record_id) where awaited;

      create table record_clock (
        record_id uuid not null references record,
        clock text not null,
        run smallint not null check (run > 0),
        started_at timestamptz not null,
        from_day date,
        from_at timestamptz,
        limit_to jsonb not null,
        unit_id integer,
        basis text,
        due_on date not null,
        due_at timestamptz not null,
        warn_at timestamptz not null,
        stopped_at timestamptz,
        calendar_version integer not null,
        provisional boolean not null,
        pauses jsonb not null default '[]',
        check ((from_day is null) <> (from_at is null)),
        primary key (record_id, clock, run));
      create index record_clock_open on record_clock (due_on) where stopped_at is null;

      create table record_search (
        record_id uuid primary key references record,
        kind text not null,
        words tsvector not null);
      create index record_search_words on record_search using gin (words);

      -- Numbers come from a sequence for each prefix and year: nobody waits for anybody; gaps are allowed and listed.
      create function next_record_number(prefix text, of_year integer) returns text language plpgsql security definer set search_path = public as $$
      declare
        name text := format('record_number_%s_%s', lower(prefix), of_year);
      begin
        if prefix !~ '^[A-Z]{2,4}$' then raise exception 'Not a prefix: %', prefix; end if;
        -- Looked for rather than tried: a block that catches errors begins a subtransaction, for every record.
        if to_regclass(name) is null then
          perform pg_advisory_xact_lock(4711004);
          execute format('create sequence if not exists %I', name);
        end if;
        return format('%s-%s-%s', prefix, of_year, lpad(nextval(name)::text, 6, '0'));
      end $$;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function next_record_number(text, integer);
      drop table record_search, record_clock, record_unit, record_owner, record_event, record;
      drop function refuse_change()`);
  }
}
