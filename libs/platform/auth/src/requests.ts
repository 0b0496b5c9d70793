import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf, Problem, traceIdOf, type KnownRequest, type RequestContext } from '@haobang/http';

export const SESSION_COOKIE = 'haobang_session';

/** The session's cookie: no script reads it, no other site's page sends it. */
export const cookieOptions = (request: FastifyRequest) => ({ path: '/', httpOnly: true, sameSite: 'strict' as const, secure: request.protocol === 'https' });

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string, { sessionHours }: { sessionHours: number }): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...cookieOptions(request), maxAge: sessionHours * 3600 });
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isWrite = (request: FastifyRequest): boolean => !READS.has(request.method);

export function sessionTokenOf(request: FastifyRequest): string | undefined {
  const token = request.cookies?.[SESSION_COOKIE];
  return token && /^[\w-]{20,100}$/.test(token) ? token : undefined;
}

/**
 * A browser says from which site a write comes. Callers that are no browser say nothing, and hold no cookie of somebody
 * else's either.
 * @throws 403 `origin-foreign`
 */
export function assertOwnOrigin(request: FastifyRequest, allowed: readonly string[]): void {
  const { origin } = request.headers;
  if (origin !== undefined ? !(allowed.includes(origin) || hostOf(origin) === request.host.toLowerCase()) : request.headers['sec-fetch-site'] === 'cross-site')
    throw Problem.forbidden('origin-foreign', 'Writes are taken from this site only.');
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

export const userAgentOf = (request: FastifyRequest): string => (request.headers['user-agent'] ?? '').slice(0, 300);

/** The context of a request before anybody is known: it sees no row and has no right. */
export function unknownContext(request: KnownRequest, now: Date): RequestContext {
  return {
    actor: { kind: 'system', id: null, name: 'sign-in', unitId: null, roles: [], scopes: [], units: [] },
    now, locale: localeOf(request.headers), traceId: traceIdOf(request), ip: request.ip, idempotency: null, ifMatch: null,
  };
}

/**
 * The version that a change builds on.
 * @throws 428 where If-Match is missing
 */
export function versionDemanded(ctx: RequestContext): number {
  if (ctx.ifMatch === null) throw new Problem(428, 'if-match-missing', 'Changes carry If-Match with the ETag of what they build on.');
  return ctx.ifMatch;
}
