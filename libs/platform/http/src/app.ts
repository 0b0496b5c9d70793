import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Clock } from './clock.js';
import { observe } from './observe.js';
import { Problem } from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import type { KnownRequest } from './request-context.js';
import { traceIdOf } from './trace.js';
import { validationPipe } from './validation.js';

export const BODY_LIMIT_BYTES = 1 << 20;

export interface AppOptions {
  /** Whether to believe `X-Forwarded-For`; only behind a proxy of one's own. */
  trustProxy?: boolean;
  /** Takes a line for each request; nothing is logged without it. */
  log?: (line: object) => void;
  preview?: boolean;
}

/** The application as every process and every test serves it: the same pipes, filter, headers and limits. */
export async function createApp(module: Type<unknown> | DynamicModule, options: AppOptions = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT_BYTES, trustProxy: options.trustProxy ?? false, routerOptions: { maxParamLength: 200 } });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: options.preview ? false : ['error', 'warn'], abortOnError: false, preview: options.preview ?? false });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  if (options.preview) return app;
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  // Only JSON is taken unless a module adds a parser of its own; plain text would slip past the check of types.
  fastify.removeContentTypeParser('text/plain');
  takeMergePatch(fastify);
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], connectSrc: ["'self'"], frameAncestors: ["'none'"], upgradeInsecureRequests: null } },
    strictTransportSecurity: false,
  });
  const clock = app.get(Clock);
  fastify.addHook('onRequest', (request, reply, done) => {
    (request as KnownRequest).instant = clock.now();
    void reply.header('x-trace-id', traceIdOf(request)).header('api-version', API_VERSION);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    const next = request.method === 'GET' ? (payload as { next?: unknown } | null)?.next : undefined;
    if (typeof next === 'string') void reply.header('link', nextLink(request.url, next));
    done(null, payload);
  });
  observe(fastify, options.log);
  return app;
}

/** A PATCH is a merge patch: absent leaves as it is, null empties (RFC 7396). Said by its own type or as plain JSON. */
function takeMergePatch(fastify: FastifyInstance): void {
  const json = fastify.getDefaultJsonParser('error', 'error') as (request: FastifyRequest, body: string, done: (error: Error | null, body?: unknown) => void) => void;
  fastify.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, (request, body, done) => {
    if (request.method !== 'PATCH') done(new Problem(415, 'content-type-not-taken', 'This endpoint takes application/json.'));
    else json(request, body as string, done);
  });
}

/** The page after this one (RFC 8288), beside `next` in the body. */
function nextLink(url: string, cursor: string): string {
  const [path, query] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}

export const API_VERSION = '1.0.0';
