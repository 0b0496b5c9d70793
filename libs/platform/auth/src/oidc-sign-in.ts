import { Inject, Injectable } from '@nestjs/common';
import { Database, type Queryable } from '@haobang/database';
import { Problem, type RequestContext } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { decrypt, encrypt } from './keys.js';
import { LoginLog, type LoginOutcome } from './login-log.js';
import { OidcClient } from './oidc.client.js';
import { type Attempt, isCurrent, returnPathOf } from './oidc.rules.js';
import { openSession } from './open-session.js';
import { Throttle } from './throttle.js';

interface LinkedAccount {
  id: string;
  username: string;
  state: 'ACTIVE' | 'DISABLED';
}

const TRIES_PER_MINUTE = 60;
const PLACE = 'oidc attempt';

/**
 * Signing in by the provider. It opens accounts that an administrator linked, and never makes one: a name or an e-mail address
 * proves nobody. The second factor and the age of the password are the provider's then.
 */
@Injectable()
export class OidcSignIn {
  constructor(
    @Inject(OidcClient) private readonly client: OidcClient,
    @Inject(Database) private readonly database: Database,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(LoginLog) private readonly log: LoginLog,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  /**
   * @returns where the browser goes, and what it keeps meanwhile, unreadable to it
   * @throws 404 `sign-in-way-unknown`; 429; 503 `sign-in-provider-away`
   */
  async begin(ctx: RequestContext, returnTo: string | undefined): Promise<{ url: string; kept: string }> {
    await this.throttle.limit(`sign-in:${ctx.ip}`, TRIES_PER_MINUTE, 60, ctx.now);
    const { url, attempt } = await this.client.begin(returnPathOf(returnTo), ctx.now);
    return { url, kept: encrypt(this.options.keys.signing, Buffer.from(JSON.stringify(attempt)), PLACE).toString('base64url') };
  }

  /**
   * Ends it: opens a session of the linked account.
   * @throws 401 `sign-in-stale`, `sign-in-cancelled`, `sign-in-provider-refused`, `identity-not-linked` (with `subject`), `account-disabled`; 503 `sign-in-provider-away`
   */
  async finish(ctx: RequestContext, kept: string | undefined, query: string, userAgent: string): Promise<{ token: string; returnTo: string }> {
    await this.throttle.limit(`sign-in:${ctx.ip}`, TRIES_PER_MINUTE, 60, ctx.now);
    void this.client.settings;
    const attempt = this.attemptOf(kept);
    // Of another browser's attempt, an older one or none: somebody may have been sent here with a code of somebody else.
    if (!attempt || !isCurrent(attempt, ctx.now) || new URLSearchParams(query).get('state') !== attempt.state)
      throw Problem.unauthorized('sign-in-stale', 'This sign-in took too long, or was begun in another window. Begin anew.');
    const note = (outcome: LoginOutcome, name: string, accountId?: string, db?: Queryable) =>
      this.log.write({ outcome, kind: 'staff', way: 'oidc', name, accountId, ip: ctx.ip, userAgent, traceId: ctx.traceId, at: ctx.now }, db);

    const { issuer, subject } = await this.client.finish(query, attempt).catch(async (error: unknown) => {
      if (error instanceof Problem && error.code === 'sign-in-provider-refused') await note('provider-refused', '…');
      throw error;
    });
    const account = await this.accountOf(issuer, subject);
    if (!account) {
      // Nobody typed it, so it can't be a password: the administrator who is to link it finds it in the log.
      await note('identity-unknown', subject.slice(0, 100));
      throw new Problem(401, 'identity-not-linked', 'The provider knows you, but no account here is linked to that identity. Ask the administrator to link it.', { subject });
    }
    if (account.state !== 'ACTIVE') {
      await note('disabled', account.username, account.id);
      throw Problem.unauthorized('account-disabled', 'This account is disabled.');
    }
    const token = await this.database.transaction(async (tx) => {
      await note('signed-in', account.username, account.id, tx);
      return openSession(tx, ctx, { accountId: account.id, way: 'oidc', userAgent }, this.options);
    });
    return { token, returnTo: attempt.returnTo };
  }

  private async accountOf(issuer: string, subject: string): Promise<LinkedAccount | undefined> {
    const [row] = await this.database.query<LinkedAccount>(`select a.id, a.username, a.state from account_subject s join account a on a.id = s.account_id where s.issuer = $1 and s.subject = $2`, [issuer, subject]);
    return row;
  }

  private attemptOf(kept: string | undefined): Attempt | undefined {
    if (!kept || !/^[\w-]{40,2000}$/.test(kept)) return undefined;
    try {
      return JSON.parse(decrypt([this.options.keys.signing], Buffer.from(kept, 'base64url'), PLACE).toString()) as Attempt;
    } catch {
      return undefined;
    }
  }
}
