import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '@haobang/http';

/**
 * Answers a read that many ask for over and over: with an ETag over the whole, and with 304 and no body to whoever has
 * it already. Browsers keep it but ask each time.
 */
export function answerConditionally<T extends object>(request: FastifyRequest, reply: FastifyReply, answer: T): T | undefined {
  const tag = `"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)}"`;
  void reply.header('cache-control', 'private, no-cache');
  return isKnown(request, reply, tag) ? undefined : answer;
}

/** The ETag of one record is its version; `If-Match` takes it back. */
export function withVersion<T extends { version: number }>(reply: FastifyReply, record: T): T {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
