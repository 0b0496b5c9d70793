import { uuidV7, type Queryable } from '@haobang/database';
import { businessDayOf } from './business-day.rules.js';
import { assertPasswordPolicy, hashPassword, oneTimePassword } from './passwords.js';
import type { Role } from './roles.js';

/** One at a time where the last holder of a role, or the first, is counted. */
const OFFICERS_LOCK = 4_711_011;

export const lockOfficers = (tx: Queryable) => tx.query('select pg_advisory_xact_lock($1)', [OFFICERS_LOCK]);

export interface NewAccount {
  username: string;
  name: string;
  personId?: string | null;
  /** Argon2id; null for an account that can't sign in yet. */
  passwordHash: string | null;
  /** Set for a one-time password: its end, after which only a new one helps. */
  oneTimeUntil?: Date;
  createdBy?: string | null;
}

/** Writes an account. Grants come separately. */
export async function insertAccount(tx: Queryable, of: NewAccount, now: Date): Promise<string> {
  const id = uuidV7(now.getTime());
  await tx.query(
    `insert into account (id, username, name, person_id, password_hash, password_changed_at, password_expires_at, must_change_password, created_at, created_by)
     values ($1, $2, $3, $4, $5, case when $5::text is null then null else $6::timestamptz end, $7, $7::timestamptz is not null, $6, $8)`,
    [id, of.username, of.name, of.personId ?? null, of.passwordHash, now, of.oneTimeUntil ?? null, of.createdBy ?? null],
  );
  return id;
}

export interface SeededAccount {
  username: string;
  name: string;
  personId?: string | null;
  roles: readonly { role: Role; unitId?: number | null }[];
}

/**
 * Accounts of the demo, set-based and safe to repeat: an account that is there keeps its password, and lacking grants
 * are added. Rights given here have no giver, as nobody gave them. Returns ids by username.
 * @param passwordHash from `hashPassword`; one for all
 */
export async function seedAccounts(tx: Queryable, accounts: readonly SeededAccount[], passwordHash: string, now: Date): Promise<Map<string, string>> {
  await tx.query(
    `insert into account (id, username, name, person_id, password_hash, password_changed_at, created_at)
     select * , $5::text, $6::timestamptz, $6::timestamptz from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) on conflict (username) do nothing`,
    [accounts.map(() => uuidV7(now.getTime())), accounts.map((a) => a.username), accounts.map((a) => a.name), accounts.map((a) => a.personId ?? null), passwordHash, now],
  );
  const rows = await tx.query<{ id: string; username: string }>('select id, username from account where username = any($1)', [accounts.map((a) => a.username)]);
  const ids = new Map(rows.map((row) => [row.username, row.id]));
  const grants = accounts.flatMap((a) => a.roles.map((g) => ({ account: ids.get(a.username), role: g.role, unitId: g.unitId ?? null })));
  await tx.query(
    `insert into role_grant (id, account_id, role, unit_id, since_on, granted_at)
     select n.id, n.account_id, n.role, n.unit_id, '2020-01-01', $5
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::integer[]) as n (id, account_id, role, unit_id)
      where not exists (select 1 from role_grant g where g.account_id = n.account_id and g.role = n.role and g.unit_id is not distinct from n.unit_id)`,
    [grants.map(() => uuidV7(now.getTime())), grants.map((g) => g.account), grants.map((g) => g.role), grants.map((g) => g.unitId), now],
  );
  return ids;
}

export interface FirstAdministrator {
  username: 'admin';
  /** Only where it was made here: to be printed once, it is kept nowhere. */
  generatedPassword: string | null;
}

/**
 * Makes `admin` where nobody is or ever was system administrator; undefined where somebody is. Call it inside a
 * transaction; several processes that start at once make one.
 * @param password from ADMIN_PASSWORD; without it one is made
 * @throws Error where the given password breaks the policy
 */
export async function ensureFirstAdministrator(tx: Queryable, password: string | undefined, now: Date): Promise<FirstAdministrator | undefined> {
  await lockOfficers(tx);
  const [{ there } = { there: false }] = await tx.query<{ there: boolean }>(`select exists (select 1 from role_grant where role = 'systemAdmin') as there`);
  if (there) return undefined;
  if (password)
    try {
      assertPasswordPolicy(password, 'admin', '');
    } catch {
      throw new Error('ADMIN_PASSWORD is not safe enough: at least 12 characters, or 10 of three kinds; not a common one, and not little more than "admin".');
    }
  const chosen = password ?? oneTimePassword();
  const id = await insertAccount(tx, { username: 'admin', name: '系统管理员', passwordHash: await hashPassword(chosen) }, now);
  await tx.query(`insert into role_grant (id, account_id, role, since_on, granted_at) values ($1, $2, 'systemAdmin', $3, $4)`, [uuidV7(now.getTime()), id, businessDayOf(now), now]);
  return { username: 'admin', generatedPassword: password ? null : chosen };
}
