import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Parties1763931000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists pg_trgm`);
    await db.query(`create extension if not exists btree_gist`);
    await db.query(`
      create table enterprise (
        id uuid primary key,
        uscc text unique check (uscc ~ '^[0-9A-Z]{18}$'),
        uscc_override text check (length(uscc_override) between 1 and 500),
        uscc_warning text,
        name text not null check (length(name) between 1 and 200),
        short_name text check (length(short_name) between 1 and 60),
        former_names text[] not null default '{}',
        status text not null default 'active' check (status in ('active', 'suspended', 'revoked', 'cancelled', 'moved-out')),
        industry text check (industry ~ '^[A-T]([0-9]{2,4})?$'),
        size text check (size in ('large', 'medium', 'small', 'micro')),
        address text check (length(address) between 1 and 300),
        place_code text check (place_code ~ '^[0-9A-Z]{6,12}$'),
        registered_on date,
        unit_id integer references unit,
        legal_person_masked text,
        legal_person_sealed bytea,
        version integer not null default 1,
        recorded_at timestamptz not null,
        changed_at timestamptz not null,
        pinyin text not null,
        names text not null,
        grams text[] not null,
        latin text not null);
      create index enterprise_by_pinyin on enterprise (pinyin, id);
      create index enterprise_by_gram on enterprise using gin (grams);
      create index enterprise_by_latin on enterprise using gin (latin gin_trgm_ops);
      create index enterprise_by_initials on enterprise (latin text_pattern_ops);
      alter table enterprise alter column grams set statistics 1000;
      comment on column enterprise.names is 'Name, short name and former names in lower case without blanks, one a line: what a search for a part looks through';
      comment on column enterprise.grams is 'The characters and pairs of neighbouring characters of names';
      comment on column enterprise.latin is 'Initials, pinyin in full and code in lower case, parted by blanks';

      create table enterprise_change (
        id bigint generated always as identity primary key,
        enterprise_id uuid not null references enterprise,
        effective_on date not null,
        before jsonb not null,
        after jsonb not null,
        source text not null check (length(source) between 1 and 100),
        fetched_at timestamptz not null,
        confidence numeric(3,2) not null check (confidence between 0 and 1),
        recorded_at timestamptz not null,
        recorded_by text not null,
        trace_id text not null default '');
      create index enterprise_change_of on enterprise_change (enterprise_id, effective_on desc, id desc);
      comment on table enterprise_change is 'append-only: values of fields of an enterprise from a day on, each with its source; personal values only as masked';

      create table enterprise_key (
        id integer generated always as identity primary key,
        enterprise_id uuid not null references enterprise,
        reason text not null check (length(reason) between 1 and 500),
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        recorded_at timestamptz not null,
        recorded_by text not null,
        constraint enterprise_key_one_spell exclude using gist (enterprise_id with =, daterange(valid_from, valid_to) with &&));

      create table enterprise_contact (
        id uuid primary key,
        enterprise_id uuid not null references enterprise,
        role text check (length(role) between 1 and 60),
        name_masked text not null,
        name_sealed bytea not null,
        phone_masked text,
        phone_sealed bytea,
        phone_index bytea,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        recorded_at timestamptz not null,
        recorded_by text not null,
        check ((phone_masked is null) = (phone_sealed is null) and (phone_masked is null) = (phone_index is null)));
      create index enterprise_contact_of on enterprise_contact (enterprise_id);
      create index enterprise_contact_by_phone on enterprise_contact (phone_index) where phone_index is not null;

      create table person_party (
        id uuid primary key,
        name_masked text not null,
        name_sealed bytea not null,
        id_number_masked text,
        id_number_sealed bytea,
        id_number_index bytea unique,
        phone_masked text,
        phone_sealed bytea,
        phone_index bytea,
        recorded_at timestamptz not null,
        recorded_by text not null);
      create index person_party_by_phone on person_party (phone_index) where phone_index is not null;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table person_party, enterprise_contact, enterprise_key, enterprise_change, enterprise');
  }
}
