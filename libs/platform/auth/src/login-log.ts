import { Inject, Injectable } from '@nestjs/common';
import { Database, statement, uuidV7, type Queryable } from '@haobang/database';
import type { SignInWay } from './open-session.js';

export const LOGIN_OUTCOMES = [
  'signed-in', 'signed-out', 'name-unknown', 'password-wrong', 'password-over', 'otp-required', 'otp-wrong', 'disabled', 'locked', 'ended', 'identity-unknown', 'provider-refused',
  'token-issued', 'client-unknown', 'secret-wrong', 'scope-refused',
] as const;
export type LoginOutcome = (typeof LOGIN_OUTCOMES)[number];

export interface Login {
  outcome: LoginOutcome;
  kind: 'staff' | 'machine';
  /** How staff tried to sign in. */
  way?: SignInWay;
  /** The name of an account or client; of an unknown one its first two characters only, of an unknown identity of the provider its subject. */
  name: string;
  accountId?: string | null;
  clientId?: string | null;
  ip: string;
  userAgent: string;
  traceId: string;
  at: Date;
}

const WRITE = statement(
  'auth.login-log',
  `insert into login_log (id, at, outcome, kind, name, account_id, machine_client_id, ip, user_agent, trace_id, way) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** What was typed as a name and is none may be a password: two characters are enough to recognise a slip. */
export const unknownName = (typed: string): string => `${[...typed].slice(0, 2).join('')}…`;

/** Every try to sign in, and every end of a session. Append-only. */
@Injectable()
export class LoginLog {
  constructor(@Inject(Database) private readonly database: Database) {}

  async write(login: Login, db: Queryable = this.database): Promise<void> {
    const { at, outcome, kind, name, accountId = null, clientId = null, ip, userAgent, traceId, way = null } = login;
    await db.query(WRITE, [uuidV7(at.getTime()), at, outcome, kind, name, accountId, clientId, ip, userAgent, traceId, way]);
  }
}
