import { Inject, Injectable } from '@nestjs/common';
import { Database, statement, uuidV7, type Queryable } from '@haobang/database';

export type LoginOutcome =
  | 'signed-in' | 'signed-out' | 'name-unknown' | 'password-wrong' | 'password-over' | 'otp-required' | 'otp-wrong' | 'disabled' | 'locked' | 'ended'
  | 'token-issued' | 'client-unknown' | 'secret-wrong' | 'scope-refused';

export interface Login {
  outcome: LoginOutcome;
  kind: 'staff' | 'machine';
  /** The name of an account or client; of an unknown one its first two characters only. */
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
  `insert into login_log (id, at, outcome, kind, name, account_id, machine_client_id, ip, user_agent, trace_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** What was typed as a name and is none may be a password: two characters are enough to recognise a slip. */
export const unknownName = (typed: string): string => `${[...typed].slice(0, 2).join('')}…`;

/** Every try to sign in, and every end of a session. Append-only. */
@Injectable()
export class LoginLog {
  constructor(@Inject(Database) private readonly database: Database) {}

  async write(login: Login, db: Queryable = this.database): Promise<void> {
    const { at, outcome, kind, name, accountId = null, clientId = null, ip, userAgent, traceId } = login;
    await db.query(WRITE, [uuidV7(at.getTime()), at, outcome, kind, name, accountId, clientId, ip, userAgent, traceId]);
  }
}
