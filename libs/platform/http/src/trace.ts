import type { FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';

const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const traces = new WeakMap<object, string>();

/** The trace id of W3C Trace Context: the caller's, else one made here. The same id stands in logs, problems and events. */
export function traceIdOf(request: FastifyRequest): string {
  const known = traces.get(request.raw);
  if (known) return known;
  const given = TRACEPARENT.exec(String(request.headers.traceparent ?? ''))?.[1];
  const id = given ?? randomBytes(16).toString('hex');
  traces.set(request.raw, id);
  return id;
}
