import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Histogram, register } from 'prom-client';
import type { KnownRequest } from './request-context.js';
import { traceIdOf } from './trace.js';

/** Requests by method, route (never the address itself, which holds ids) and status. */
const seconds =
  (register.getSingleMetric('http_request_seconds') as Histogram | undefined) ??
  new Histogram({ name: 'http_request_seconds', help: 'Time to answer a request.', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });

const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * One line of JSON for each request, with the trace id that stands in problems and answers too, and the numbers for
 * Prometheus. Neither holds a body, a query or a name.
 */
export function observe(fastify: FastifyInstance, log: ((line: object) => void) | undefined): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const took = reply.elapsedTime / 1_000;
    if (!QUIET.has(route)) {
      seconds.observe({ method: request.method, route, status: reply.statusCode }, took);
      log?.({ level: reply.statusCode >= 500 ? 'error' : 'info', traceId: traceIdOf(request), method: request.method, route, status: reply.statusCode, ms: Math.round(took * 1_000), actor: actorOf(request), ip: request.ip });
    }
    done();
  });
}

const actorOf = (request: FastifyRequest): string | null => (request as KnownRequest).actor?.id ?? null;
