import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Actor, IdempotencyClaim, RequestContext } from './context.js';
import { localeOf } from './locale.js';
import { Problem } from './problem.js';
import { traceIdOf } from './trace.js';

/** What `auth` puts on a request once it knows who calls. */
export interface KnownRequest extends FastifyRequest {
  actor?: Actor;
  instant?: Date;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

function idempotencyOf(request: FastifyRequest): IdempotencyClaim | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw Problem.badRequest('idempotency-key-malformed', 'Idempotency-Key is 1 to 200 printable characters.');
  const requestHash = createHash('sha256').update(`${request.method} ${request.url}\n`).update(JSON.stringify(request.body ?? null)).digest();
  return { key, requestHash };
}

function ifMatchOf(request: FastifyRequest): number | null {
  const given = request.headers['if-match'];
  if (given === undefined) return null;
  const version = /^"(\d{1,9})"$/.exec(given)?.[1];
  if (!version) throw Problem.badRequest('if-match-malformed', 'If-Match takes the ETag of the record as it was given.');
  return Number(version);
}

export function contextOf(request: KnownRequest): RequestContext {
  if (!request.actor) throw Problem.unauthorized();
  return {
    actor: request.actor,
    now: request.instant ?? new Date(),
    locale: localeOf(request.headers),
    traceId: traceIdOf(request),
    ip: request.ip,
    idempotency: idempotencyOf(request),
    ifMatch: ifMatchOf(request),
  };
}

/** The request's context as a controller argument. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host.switchToHttp().getRequest<KnownRequest>()));
