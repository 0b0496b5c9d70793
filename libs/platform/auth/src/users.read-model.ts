import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '@haobang/audit';
import { Database, type Queryable } from '@haobang/database';
import { Problem } from '@haobang/http';
import { businessDayOf } from './business-day.rules.js';
import { permissions } from './permissions.js';
import { OFFICERS, ROLE_NAMES, ROLES } from './roles.js';
import { accountDoor } from './throttle.js';
import type { GrantList, GrantResponse, RoleList, UserPage, UserQuery, UserResponse } from './users.dto.js';

interface UserRow {
  id: string;
  username: string;
  name: string;
  person_id: string | null;
  state: string;
  otp: boolean;
  must_change_password: boolean;
  last_seen_at: Date | null;
  created_at: Date;
  version: number;
}

interface GrantRow {
  id: string;
  account_id: string;
  role: string;
  unit_id: number | null;
  since_on: string;
  until_on: string | null;
  granted_by: string | null;
  granted_at: Date;
  revoked_by: string | null;
}

const USER = `select a.id, a.username, a.name, a.person_id, a.state, a.otp_confirmed_at is not null as otp, a.must_change_password, a.created_at, a.version,
       (select max(s.last_seen_at) from session s where s.account_id = a.id) as last_seen_at from account a`;

/** Accounts and their grants, to be looked at. */
@Injectable()
export class UsersReadModel {
  constructor(@Inject(Database) private readonly database: Database) {}

  list(query: UserQuery, now: Date): Promise<UserPage> {
    const day = businessDayOf(now);
    return pageOf(
      query,
      'users',
      async (after, count) => {
        const rows = await this.database.query<UserRow>(
          `${USER}
            where ($1::text is null or a.username > $1) and ($2::text is null or a.username ilike $2 or a.name ilike $2) and ($3::text is null or a.state = $3)
              and ($4::text is null or exists (select 1 from role_grant g where g.account_id = a.id and g.role = $4 and g.since_on <= $5 and (g.until_on is null or g.until_on > $5)))
            order by a.username limit ${count}`,
          [after?.[0] ?? null, query.q ? `%${query.q.replace(/[\\%_]/g, '\\$&')}%` : null, query.state ?? null, query.role ?? null, day],
        );
        return this.withGrants(this.database, rows, now);
      },
      (user) => [user.username],
      (user) => user,
    );
  }

  /** @throws 404 */
  async get(id: string, now: Date, db: Queryable = this.database): Promise<UserResponse> {
    const [user] = await this.withGrants(db, await db.query<UserRow>(`${USER} where a.id = $1`, [id]), now);
    if (!user) throw Problem.notFound();
    return user;
  }

  async grants(accountId: string, now: Date): Promise<GrantList> {
    await this.get(accountId, now);
    const rows = await this.database.query<GrantRow>('select * from role_grant where account_id = $1 order by granted_at desc, id desc', [accountId]);
    return { items: rows.map((row) => shownGrant(row, businessDayOf(now))), next: null };
  }

  roles(): RoleList {
    return {
      items: ROLE_NAMES.map((role) => ({
        role, label: ROLES[role].label, sees: ROLES[role].sees, needsUnit: ROLES[role].needsUnit,
        apartFrom: OFFICERS.includes(role) ? OFFICERS.filter((other) => other !== role) : [], permissions: permissions.permissionsOf([role]),
      })),
      scopes: permissions.scopes(),
      next: null,
    };
  }

  private async withGrants(db: Queryable, rows: readonly UserRow[], now: Date): Promise<UserResponse[]> {
    const day = businessDayOf(now);
    const grants = await db.query<GrantRow>(
      `select * from role_grant where account_id = any($1) and since_on <= $2 and (until_on is null or until_on > $2) order by since_on, granted_at, id`,
      [rows.map((row) => row.id), day],
    );
    const locks = await db.query<{ key: string; locked_until: Date }>('select key, locked_until from sign_in_lock where key = any($1) and locked_until > $2', [
      rows.map((row) => accountDoor(row.username).key), now,
    ]);
    const lockedUntil = new Map(locks.map((lock) => [lock.key, lock.locked_until.toISOString()]));
    return rows.map((row) => ({
      id: row.id, username: row.username, name: row.name, personId: row.person_id, state: row.state,
      roles: grants.filter((g) => g.account_id === row.id).map((g) => shownGrant(g, day)),
      otp: row.otp, mustChangePassword: row.must_change_password, lockedUntil: lockedUntil.get(accountDoor(row.username).key) ?? null,
      lastSeenAt: row.last_seen_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(), version: row.version,
    }));
  }
}

export function shownGrant(row: GrantRow, day: string): GrantResponse {
  return {
    id: row.id, role: row.role, unitId: row.unit_id, sinceOn: row.since_on, untilOn: row.until_on, inForce: row.since_on <= day && (row.until_on === null || row.until_on > day),
    grantedBy: row.granted_by, grantedAt: row.granted_at.toISOString(), revokedBy: row.revoked_by,
  };
}
