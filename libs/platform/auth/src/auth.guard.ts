import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, Clock, ENDPOINT, Problem, type EndpointOptions, type KnownRequest } from '@haobang/http';
import { AUTH_OPTIONS, type AuthOptions } from './auth.options.js';
import { Identities, type Identity } from './identities.js';
import { nameOf } from './lending.rules.js';
import { permissions } from './permissions.js';
import { assertOwnOrigin, isWrite, sessionTokenOf } from './requests.js';
import { csrfTokenOf, sameText } from './tokens.rules.js';

const DAY_MS = 86_400_000;
const BEARER = /^Bearer ([\w~+/.-]{20,200})$/i;

/** A request that passed the guard. */
export interface IdentifiedRequest extends KnownRequest {
  identity?: Identity;
}

/** Decides for every request who calls and whether any of the caller's rights allows it. Rows are the queries' part. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Identities) private readonly identities: Identities,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AUTH_OPTIONS) private readonly options: AuthOptions,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const endpoint = this.reflector.get<EndpointOptions | undefined>(ENDPOINT, host.getHandler());
    if (!endpoint) throw Problem.forbidden('endpoint-undeclared', 'This address does not say who may call it, so nobody may.');
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    if (endpoint.can === 'public') {
      if (isWrite(request) && !request.headers.authorization) assertOwnOrigin(request, this.options.allowedOrigins);
      return true;
    }
    const identity = await this.identityOf(request);
    request.identity = identity;
    request.actor = this.allowed(identity, endpoint, request);
    return true;
  }

  private async identityOf(request: KnownRequest): Promise<Identity> {
    const now = request.instant ?? this.clock.now();
    if (request.headers.authorization !== undefined) {
      const token = BEARER.exec(request.headers.authorization)?.[1];
      const machine = token && (await this.identities.byToken(token, now));
      if (!machine) throw Problem.unauthorized('token-invalid', 'The bearer token is unknown, over, or its client may no longer call.');
      return machine;
    }
    const cookie = sessionTokenOf(request);
    if (!cookie) throw Problem.unauthorized();
    const staff = await this.identities.byCookie(cookie, now);
    if (!staff) throw Problem.unauthorized('session-over', 'The session is over. Sign in again.');
    if (isWrite(request)) {
      assertOwnOrigin(request, this.options.allowedOrigins);
      const given = request.headers['x-csrf-token'];
      if (typeof given !== 'string' || !sameText(given, csrfTokenOf(cookie)))
        throw Problem.forbidden('csrf-token-wrong', 'Writes carry the session\'s csrfToken in X-CSRF-Token.');
    }
    return this.withPasswordAge(staff, now);
  }

  private withPasswordAge(identity: Identity, now: Date): Identity {
    const { passwordChangedAt } = identity;
    const { passwordMaxAgeDays } = this.options;
    const old = passwordMaxAgeDays > 0 && passwordChangedAt !== null && now.getTime() - passwordChangedAt.getTime() > passwordMaxAgeDays * DAY_MS;
    return old && !identity.mustChangePassword ? { ...identity, mustChangePassword: true } : identity;
  }

  /** @returns the actor; where only a lent role allows it, as acting for whoever lends it. */
  private allowed(identity: Identity, endpoint: EndpointOptions, request: KnownRequest): Actor {
    const { actor } = identity;
    const ownSession = /^\/api\/v1\/sessions?([/?]|$)/.test(request.url);
    if (identity.mustChangePassword && !ownSession && (isWrite(request) || endpoint.can !== 'signed-in'))
      throw Problem.forbidden('password-must-change', 'Choose a new password first.');
    const { can } = endpoint;
    if (can === 'signed-in') return actor;
    if (actor.kind === 'machine') {
      if (!actor.scopes?.includes(can)) throw Problem.forbidden('scope-missing', `The token lacks the scope ${can}.`);
      return actor;
    }
    const name = nameOf(actor.roles, (role) => permissions.allows(role, can));
    if (!name) throw Problem.forbidden('verb-not-granted', 'None of your roles may do this.');
    const lender = name.own ? undefined : actor.standsInFor?.find(({ id }) => id === name.onBehalfOf);
    return lender ? { ...actor, unitId: lender.unitId, onBehalfOf: { id: lender.id, name: lender.name } } : actor;
  }
}
