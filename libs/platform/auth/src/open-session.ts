import { uuidV7, type Queryable } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import type { AuthOptions } from './auth.options.js';
import { hashToken, newToken } from './tokens.rules.js';

/** How staff sign in. */
export type SignInWay = 'password' | 'oidc';

export interface SessionToOpen {
  accountId: string;
  way: SignInWay;
  userAgent: string;
}

/** Writes a session. @returns its token, which only the cookie carries */
export async function openSession(tx: Queryable, ctx: RequestContext, { accountId, way, userAgent }: SessionToOpen, { sessionHours, sessionIdleMinutes }: AuthOptions): Promise<string> {
  const token = newToken();
  await tx.query(
    `insert into session (id, token_hash, account_id, created_at, last_seen_at, expires_at, idle_minutes, ip, user_agent, way) values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9)`,
    [uuidV7(ctx.now.getTime()), hashToken(token), accountId, ctx.now, new Date(ctx.now.getTime() + sessionHours * 3_600_000), sessionIdleMinutes, ctx.ip, userAgent, way],
  );
  return token;
}
