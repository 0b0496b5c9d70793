import { uuidV7, type Queryable } from '@haobang/database';
import type { Role } from './roles.js';
import { SESSION_COOKIE } from './requests.js';
import { csrfTokenOf, hashToken, newToken } from './tokens.rules.js';

export interface TestSession {
  accountId: string;
  sessionId: string;
  /** For supertest's `.set(headers)`: the session's cookie and the token that writes carry. */
  headers: { cookie: string; 'x-csrf-token': string };
}

const LONG_AGO = '2000-01-01T00:00:00Z';
const FAR_AHEAD = '2200-01-01T00:00:00Z';

/**
 * A signed-in member of staff for tests of other projects: account, grants and session are written as rows, without a
 * password and without an end. The same username again gets a further session and the further roles.
 * @param of.roles `unitId` is needed for clerk, handler and unitHead
 */
export async function openTestSession(
  db: Queryable,
  of: { username: string; name?: string; personId?: string; roles: readonly { role: Role; unitId?: number | null }[] },
): Promise<TestSession> {
  const [account] = await db.query<{ id: string }>(
    `insert into account (id, username, name, person_id, created_at) values ($1, $2, $3, $4, $5) on conflict (username) do update set name = excluded.name returning id`,
    [uuidV7(), of.username, of.name ?? of.username, of.personId ?? null, LONG_AGO],
  );
  for (const { role, unitId = null } of of.roles)
    await db.query(
      `insert into role_grant (id, account_id, role, unit_id, since_on, granted_at)
       select $1, $2, $3, $4::integer, '2000-01-01', $5
        where not exists (select 1 from role_grant g where g.account_id = $2 and g.role = $3 and g.unit_id is not distinct from $4::integer and g.until_on is null)`,
      [uuidV7(), account!.id, role, unitId, LONG_AGO],
    );
  const [sessionId, token] = [uuidV7(), newToken()];
  await db.query(
    `insert into session (id, token_hash, account_id, created_at, last_seen_at, expires_at, idle_minutes, ip, user_agent) values ($1, $2, $3, $4, $4, $5, 2000000000, '127.0.0.1', 'test')`,
    [sessionId, hashToken(token), account!.id, LONG_AGO, FAR_AHEAD],
  );
  return { accountId: account!.id, sessionId, headers: { cookie: `${SESSION_COOKIE}=${token}`, 'x-csrf-token': csrfTokenOf(token) } };
}

export interface TestMachine {
  id: string;
  /** For supertest's `.set(headers)`. Good for 15 minutes from `at`, as every token. */
  headers: { authorization: string };
}

/** A machine client with a token, for tests of other projects. */
export async function openTestMachine(db: Queryable, of: { name: string; unitId: number; scopes: readonly string[]; at: Date }): Promise<TestMachine> {
  const [id, secretId, token] = [uuidV7(), uuidV7(), newToken()];
  await db.query(`insert into machine_client (id, client_id, name, unit_id, created_at) values ($1, $2, $3, $4, $5)`, [id, `test-${id}`, of.name, of.unitId, LONG_AGO]);
  await db.query(`insert into machine_scope (machine_client_id, scope, granted_at) select $1, s, $3 from unnest($2::text[]) s`, [id, of.scopes, LONG_AGO]);
  await db.query(`insert into machine_secret (id, machine_client_id, secret_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)`, [secretId, id, hashToken(newToken()), LONG_AGO, FAR_AHEAD]);
  await db.query(
    `insert into machine_token (token_hash, machine_secret_id, machine_client_id, scopes, issued_at, expires_at) values ($1, $2, $3, $4, $5, $5::timestamptz + interval '15 minutes')`,
    [hashToken(token), secretId, id, of.scopes, of.at],
  );
  return { id, headers: { authorization: `Bearer ${token}` } };
}
