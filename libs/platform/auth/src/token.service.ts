import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@haobang/database';
import type { RequestContext } from '@haobang/http';
import { LoginLog, unknownName, type LoginOutcome } from './login-log.js';
import { addressDoor, clientDoor, Throttle } from './throttle.js';
import { hashToken, newToken } from './tokens.rules.js';

const TOKEN_SECONDS = 900;
const TOKENS_PER_MINUTE = 60;

/** RFC 6749, section 5.2. */
export class OAuthError extends Error {
  constructor(
    readonly status: 400 | 401,
    readonly error: 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type',
    readonly description: string,
  ) {
    super(description);
  }
}

export interface TokenAnswer {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

interface FoundRow {
  id: string;
  client_id: string;
  state: string;
  secret_id: string | null;
  scopes: string[];
}

/** Opaque tokens for machines: short, revocable at once, kept as hashes. */
@Injectable()
export class TokenService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(LoginLog) private readonly log: LoginLog,
  ) {}

  /**
   * @param wanted scopes asked for; without any the token has all that the client has
   * @throws OAuthError; 429 problems of the throttle
   */
  async issue(ctx: RequestContext, clientId: string, secret: string, wanted: readonly string[] | null, userAgent: string): Promise<TokenAnswer> {
    const [own, address] = [clientDoor(clientId), addressDoor(ctx.ip)];
    await this.throttle.limit(`token:${ctx.ip}`, TOKENS_PER_MINUTE, 60, ctx.now);
    await this.throttle.knock(address, ctx.now);
    await this.throttle.knock(own, ctx.now);
    const [found] = await this.database.query<FoundRow>(
      `select c.id, c.client_id, c.state, (select k.id from machine_secret k where k.machine_client_id = c.id and k.secret_hash = $2 and k.expires_at > $3) as secret_id,
              array(select s.scope from machine_scope s where s.machine_client_id = c.id order by 1) as scopes
         from machine_client c where c.client_id = $1`,
      [clientId, hashToken(secret), ctx.now],
    );
    const note = (outcome: LoginOutcome) =>
      this.log.write({ outcome, kind: 'machine', name: found?.client_id ?? unknownName(clientId), clientId: found?.id, ip: ctx.ip, userAgent, traceId: ctx.traceId, at: ctx.now });
    if (!found?.secret_id || found.state !== 'ACTIVE') {
      await note(!found ? 'client-unknown' : found.secret_id ? 'disabled' : 'secret-wrong');
      throw new OAuthError(401, 'invalid_client', 'The client is unknown or disabled, or its secret is wrong or over.');
    }
    await this.throttle.takeBack(own, true);
    await this.throttle.takeBack(address, true);
    const scopes = wanted ?? found.scopes;
    if (!scopes.length || !scopes.every((scope) => found.scopes.includes(scope))) {
      await note('scope-refused');
      throw new OAuthError(400, 'invalid_scope', 'The client does not have every scope that was asked for.');
    }
    const token = newToken();
    await this.database.query(
      `with swept as (delete from machine_token where machine_client_id = $3 and expires_at < $5),
            used as (update machine_secret set last_used_at = $5 where id = $2)
       insert into machine_token (token_hash, machine_secret_id, machine_client_id, scopes, issued_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
      [hashToken(token), found.secret_id, found.id, scopes, ctx.now, new Date(ctx.now.getTime() + TOKEN_SECONDS * 1000)],
    );
    await note('token-issued');
    return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: scopes.join(' ') };
  }
}
