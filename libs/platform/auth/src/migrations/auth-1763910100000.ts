import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Auth1763910100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ACCOUNTS);
    await db.query(MACHINES);
    await db.query(GUARDS);
    await db.query(PERSONAL);
    await db.query(NOTICES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table personal_key, key_fingerprint, rate_window, sign_in_lock, login_log, machine_token, machine_secret, machine_scope, machine_client,
                 session, role_grant, password_history, account;
      drop function auth_notify`);
  }
}

const ACCOUNTS = `
  create extension if not exists btree_gist;
  create table account (
    id uuid primary key,
    username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    name text not null check (length(name) between 1 and 100),
    person_id uuid,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
    password_hash text,
    password_changed_at timestamptz,
    password_expires_at timestamptz,
    must_change_password boolean not null default false,
    otp_secret bytea,
    otp_confirmed_at timestamptz,
    otp_last_step bigint,
    version integer not null default 1,
    created_at timestamptz not null,
    created_by uuid references account (id));
  create unique index account_username on account (username);
  create index account_person on account (person_id) where person_id is not null;
  comment on column account.password_expires_at is 'End of a one-time password; null for one that its owner chose';
  comment on column account.otp_last_step is 'The last time step whose code was used; a code counts once';

  create table password_history (
    account_id uuid not null references account (id),
    set_at timestamptz not null,
    password_hash text not null,
    primary key (account_id, set_at));
  comment on table password_history is 'append-only';

  create table role_grant (
    id uuid primary key,
    account_id uuid not null references account (id),
    role text not null check (role in ('clerk', 'dispatcher', 'handler', 'unitHead', 'supervisor', 'planOffice', 'leader', 'auditor', 'systemAdmin', 'securityAdmin', 'thirdParty')),
    unit_id integer,
    since_on date not null,
    until_on date,
    reason text,
    first_appointment boolean not null default false,
    granted_at timestamptz not null,
    granted_by uuid references account (id),
    revoked_at timestamptz,
    revoked_by uuid references account (id),
    check (until_on >= since_on),
    constraint role_grant_needs_unit check (role not in ('clerk', 'handler', 'unitHead') or unit_id is not null),
    constraint role_grant_never_to_oneself check (granted_by <> account_id),
    constraint role_grant_officers_apart exclude using gist (account_id with =, daterange(since_on, until_on) with &&)
      where (role in ('systemAdmin', 'securityAdmin', 'auditor')),
    constraint role_grant_once exclude using gist (account_id with =, role with =, coalesce(unit_id, 0) with =, daterange(since_on, until_on) with &&));
  comment on table role_grant is 'Holds on the days from since_on up to, not including, until_on (Asia/Shanghai)';
  create unique index role_grant_first on role_grant (role) where first_appointment;
  create index role_grant_role on role_grant (role, account_id);

  create table session (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references account (id),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    idle_minutes integer not null check (idle_minutes > 0),
    ip text not null,
    user_agent text not null,
    ended_at timestamptz,
    ended_by uuid references account (id));
  create index session_account on session (account_id, created_at) where ended_at is null;
  create index session_list on session (created_at, id);`;

const MACHINES = `
  create table machine_client (
    id uuid primary key,
    client_id text not null unique,
    name text not null check (length(name) between 1 and 100),
    unit_id integer not null,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
    version integer not null default 1,
    created_at timestamptz not null,
    created_by uuid references account (id),
    last_used_at timestamptz);
  create table machine_scope (
    machine_client_id uuid not null references machine_client (id),
    scope text not null,
    granted_at timestamptz not null,
    granted_by uuid references account (id),
    primary key (machine_client_id, scope));
  create table machine_secret (
    id uuid primary key,
    machine_client_id uuid not null references machine_client (id),
    secret_hash bytea not null unique,
    created_at timestamptz not null,
    created_by uuid references account (id),
    expires_at timestamptz not null,
    last_used_at timestamptz);
  create index machine_secret_client on machine_secret (machine_client_id, expires_at);
  create table machine_token (
    token_hash bytea primary key,
    machine_secret_id uuid not null references machine_secret (id),
    machine_client_id uuid not null references machine_client (id),
    scopes text[] not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null check (expires_at <= issued_at + interval '15 minutes'));
  create index machine_token_expiry on machine_token (expires_at);`;

const GUARDS = `
  create table login_log (
    id uuid primary key,
    at timestamptz not null,
    outcome text not null,
    kind text not null check (kind in ('staff', 'machine')),
    name text not null,
    account_id uuid,
    machine_client_id uuid,
    ip text not null,
    user_agent text not null,
    trace_id text not null);
  comment on table login_log is 'append-only';
  create index login_log_time on login_log (at, id);
  create index login_log_account on login_log (account_id, at, id);

  create table sign_in_lock (
    key text primary key,
    failures integer not null,
    failed_at timestamptz not null,
    locked_until timestamptz,
    refused boolean not null default false);
  comment on column sign_in_lock.refused is 'Whether the last try met a locked door';
  create table rate_window (
    key text primary key,
    started_at timestamptz not null,
    count integer not null);`;

const PERSONAL = `
  create table personal_key (
    subject_type text not null,
    subject_id text not null,
    key_id text not null,
    wrapped bytea,
    created_at timestamptz not null,
    destroyed_at timestamptz,
    primary key (subject_type, subject_id),
    check ((wrapped is null) = (destroyed_at is not null)));
  comment on table personal_key is 'The key of one person''s values, wrapped by the master key; without it the values are gone';
  create index personal_key_key on personal_key (key_id) where wrapped is not null;
  create table key_fingerprint (
    name text primary key,
    fingerprint text not null,
    first_used_at timestamptz not null);
  comment on table key_fingerprint is 'Keys that can not be changed later; personal keys name theirs in personal_key';`;

/** Whoever changes a right says so to every process; no code path can forget it. */
const NOTICES = `
  create function auth_notify() returns trigger language plpgsql as $$
  begin
    perform pg_notify('auth_changed', tg_argv[0] || ':' || (to_jsonb(coalesce(new, old)) ->> tg_argv[1]));
    return null;
  end $$;
  create trigger account_changed after update of state, name, person_id, must_change_password, password_changed_at, otp_confirmed_at on account
    for each row execute function auth_notify('account', 'id');
  create trigger role_grant_changed after insert or update or delete on role_grant for each row execute function auth_notify('account', 'account_id');
  create trigger session_ended after update of ended_at or delete on session for each row execute function auth_notify('session', 'id');
  create trigger machine_client_changed after update of state, name, unit_id on machine_client for each row execute function auth_notify('client', 'id');
  create trigger machine_scope_changed after insert or delete on machine_scope for each row execute function auth_notify('client', 'machine_client_id');
  create trigger machine_secret_changed after update of expires_at on machine_secret for each row execute function auth_notify('client', 'machine_client_id');`;
