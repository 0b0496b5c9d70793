import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { Clock } from './clock.js';
import { observe } from './observe.js';
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
  observe(fastify, options.log);
  return app;
}

export const API_VERSION = '1.0.0';
